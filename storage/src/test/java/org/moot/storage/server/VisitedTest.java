package org.moot.storage.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.moot.conversation.Refusal;
import org.moot.storage.Storage;
import org.moot.storage.TestStorage;
import org.moot.storage.copy.Backup;
import org.moot.storage.look.Look;
import org.moot.storage.look.Seen;

/** Somebody looks into an embedded database, whether its program runs or not. */
@Tag("slow")
class VisitedTest {
    private final Path directory = TestStorage.directory();

    private Seen seen(boolean elsewhere) {
        try (Database visited = Database.visited(directory, TestStorage.binaries())) {
            assertThat(visited.isElsewhere()).isEqualTo(elsewhere);
            return Look.into(visited.address());
        }
    }

    @Test
    void itIsSeenBesideTheProgramWithoutItAndIsNotDisturbed() {
        char[] passphrase = "correct horse battery".toCharArray();
        try (Storage storage = Storage.open(TestStorage.settings(directory, true))) {
            Seen seen = seen(true);
            assertThat(seen.hasProgram()).isTrue();
            assertThat(seen.tables()).hasValueSatisfying(tables -> {
                assertThat(tables.missing()).isEmpty();
                assertThat(tables.unknown()).isEmpty();
                assertThat(tables.failed()).isEmpty();
                assertThat(tables.demo()).isTrue();
            });
            try (Database visited = Database.visited(directory, TestStorage.binaries())) {
                Backup.into(directory.resolve("running.copy"), visited.address(), passphrase);
            }
            assertThat(storage.clock().instant()).isNotNull();
        }
        assertThat(seen(false).hasProgram()).isFalse();
        try (Database visited = Database.visited(directory, TestStorage.binaries())) {
            Backup.into(directory.resolve("stopped.copy"), visited.address(), passphrase);
        }
        assertThat(directory.resolve("running.copy")).isNotEmptyFile();
        assertThat(directory.resolve("stopped.copy")).isNotEmptyFile();
    }

    @Test
    void whereNoneWasEverMadeNoneIsMade() {
        assertThatThrownBy(() -> Database.visited(directory, TestStorage.binaries()))
                .isInstanceOf(Refusal.class)
                .hasMessage("storage.copy-nothing");
        assertThat(directory).isEmptyDirectory();
    }
}
