package org.moot.storage.copy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.moot.audit.AuditLog;
import org.moot.audit.Happening;
import org.moot.audit.Sequencer;
import org.moot.make.Make;
import org.moot.storage.Storage;
import org.moot.storage.TestStorage;
import org.moot.storage.server.DatabaseAddress;

/** What a copy does not do as if nothing had happened since it was made. */
@Tag("slow")
class AftermathTest extends CopyGround {

    private DatabaseAddress brought(Path itsDirectory) {
        DatabaseAddress copy = empty();
        restored(copy, itsDirectory);
        return copy;
    }

    private String boxState(Storage storage) {
        return one(storage, "select state from ballot_box where vote = " + vote);
    }

    private static List<String> restoredEntries(Storage storage) {
        storage.stores().audit().seal();
        return storage.stores().audit().from(1, 1000).stream()
                .filter(it -> it.what().equals("database.restored"))
                .map(AuditLog.Entry::canonical)
                .toList();
    }

    @Test
    void aVoteThatIsOpenInItPausesAlsoWhenTheCopyIsNewAndOnlyOnce() {
        Backup.into(file, address, PASSPHRASE);
        DatabaseAddress copy = empty();
        Restored restored = restored(copy, directory);
        assertThat(restored.paused()).containsExactly(vote);
        assertThat(restored.lost()).isEmpty();
        try (Storage storage = start(copy, directory)) {
            assertThat(boxState(storage)).isEqualTo("PAUSED");
            assertThat(one(storage, "select count(*) from deadline where command = 'vote pause'"))
                    .isEqualTo("1");
        }
        try (Storage storage = start(copy, directory)) {
            assertThat(restoredEntries(storage)).hasSize(1);
        }
    }

    @Test
    void onAnotherMachineItsKeysAreGoneAndTheStartIsNotStopped() {
        Backup.into(file, address, PASSPHRASE);
        Path other = elsewhere();
        DatabaseAddress copy = empty();
        Restored restored = restored(copy, other);
        assertThat(restored.lost()).containsExactly(vote);
        assertThat(restored.paused()).isEmpty();
        try (Storage storage = start(copy, other)) {
            assertThat(boxState(storage)).isEqualTo("PAUSED");
            assertThat(storage.stores().voteKeys().linking(vote)).isEmpty();
            assertThat(storage.stores()
                            .transaction()
                            .in(() -> storage.stores().people().by(ANA)))
                    .isPresent();
        }
        try (Storage storage = start(address, directory)) {
            assertThat(boxState(storage)).as("where it was").isEqualTo("OPEN");
        }
    }

    @Test
    void aVoteThatWasClosedAndCannotBeCountedWaitsForTheClockToMakeItVoid() {
        say(address, "update vote set state_word = 'closed' where id = " + vote);
        Backup.into(file, address, PASSPHRASE);
        Path other = elsewhere();
        DatabaseAddress copy = brought(other);
        try (Storage storage = start(copy, other)) {
            assertThat(one(storage, "select name from deadline where command = 'vote lapse'"))
                    .isEqualTo("vote lapse/" + vote);
        }
    }

    @Test
    void whatWasOnItsWayIsSetAsideAndCardsOfWhatIsNotOverAreDrawnAnew() {
        for (String card : List.of(vote.toString(), "99")) {
            say(
                    address,
                    "insert into hanging values ('vote', '" + card
                            + "', 'console', 'trees', 'console', 'trees', false, 'message 5')");
        }
        Backup.into(file, address, PASSPHRASE);
        DatabaseAddress copy = empty();
        assertThat(restored(copy, directory).aside()).isEqualTo(1);
        try (Storage storage = start(copy, directory)) {
            var backlog = storage.stores().lanes().backlog();
            assertThat(backlog.waiting()).isZero();
            assertThat(backlog.aside()).isEqualTo(1);
            assertThat(one(storage, "select string_agg(key, ' ') from touch where kind = 'vote'"))
                    .isEqualTo(vote.toString());
        }
    }

    /** A platform takes a second message under a number that it remembers for the first, and swallows it. */
    @Test
    void noMessageEverGetsANumberThatAnotherOneHadInAnyLifeOfTheDatabase() {
        Backup.into(file, address, PASSPHRASE);
        long last = newest(address, directory);
        for (int life = 0; life < 2; life++) {
            long next = newest(brought(directory), directory);
            assertThat(next).isGreaterThan(last);
            last = next;
        }
    }

    private static long newest(DatabaseAddress database, Path directory) {
        try (Storage storage = start(database, directory)) {
            stage(storage, "after");
            stage(storage, "after");
            return Long.parseLong(one(storage, "select max(id) from outbox"));
        }
    }

    @Test
    void aRecordThatOthersKnowMoreOfSaysSo() {
        sign();
        Backup.into(file, address, PASSPHRASE);
        try (Storage storage = start(brought(directory), directory)) {
            assertThat(restoredEntries(storage)).singleElement().asString().doesNotContain("signed=");
        }
    }

    @Test
    void whatWasSignedAfterTheCopyIsNamedToTheOperatorAndInTheRecord() {
        sign();
        Backup.into(file, address, PASSPHRASE);
        long size = sign();
        DatabaseAddress copy = empty();
        Restored restored = restored(copy, directory);
        assertThat(restored.gone())
                .hasValueSatisfying(gone -> assertThat(gone.size()).isEqualTo(size));
        try (Storage storage = start(copy, directory)) {
            assertThat(restoredEntries(storage))
                    .singleElement()
                    .asString()
                    .contains(
                            "signed=" + size,
                            "root=" + restored.gone().orElseThrow().root());
        }
    }

    /** The machine is gone, and the keys' copy is as old as the other one: somebody still has what a hall showed. */
    @Test
    void aCheckpointThatSomebodyKeptTellsHowFarTheRecordHadCome() throws IOException {
        sign();
        Path other = elsewhere();
        Backup.into(file, address, PASSPHRASE);
        long size = sign();
        Path kept = Files.writeString(other.resolve("kept.txt"), latest());
        new KeptCheckpoint(other.resolve("keys/house")).note(kept);
        assertThat(new Restore(empty(), folders(other)).from(file, PASSPHRASE).gone())
                .hasValueSatisfying(gone -> assertThat(gone.size()).isEqualTo(size));

        Files.writeString(kept, Files.readString(kept).replaceFirst("\n\\d+\n", "\n9999\n"));
        assertThatThrownBy(() -> new KeptCheckpoint(other.resolve("keys/house")).note(kept))
                .hasMessage("storage.copy-checkpoint");
    }

    private String latest() {
        try (Storage storage = start(address, directory)) {
            return one(storage, "select note from checkpoint order by size desc limit 1");
        }
    }

    /** Something happens, and the record is signed; returns how long it is. */
    private long sign() {
        try (Storage storage = start(address, directory)) {
            Instant now = storage.clock().instant();
            storage.stores().transaction().in(() -> {
                storage.stores().audit().note(new Happening("vote.final", now, java.util.Map.of()));
                return true;
            });
            new Sequencer(
                            storage.stores().audit(),
                            storage.stores().checkpoints(),
                            storage.stores().houseSeal(),
                            "moot.example.org/audit")
                    .round(now);
            storage.the(org.moot.storage.vote.Tide.class).look();
            return storage.stores().audit().size();
        }
    }

    @Test
    void withoutTheKeysOfTheHouseOrWithOlderOnesNothingIsRestored() throws IOException {
        Path older = elsewhere();
        try (Storage storage = start(address, directory)) {
            Make.person("ben").in(storage.stores());
        }
        Backup.into(file, address, PASSPHRASE);
        DatabaseAddress copy = empty();
        assertThatThrownBy(() -> restored(copy, TestStorage.directory())).hasMessage("storage.copy-needs-keys");
        assertThatThrownBy(() -> restored(copy, older)).hasMessage("storage.person-keys-old");
        Path strangers = TestStorage.directory();
        start(empty(), strangers).close();
        assertThatThrownBy(() -> restored(copy, strangers)).hasMessage("storage.keys-foreign");
        assertThat(restored(copy, elsewhere()).rows()).isPositive();
        assertThat(Files.exists(older.resolve("keys/house/persons.keys"))).isTrue();
    }

    @Test
    void aNewerCopyOfTheKeysTakesThePlaceOfAnOlderOneAndOfNothingElse() throws IOException {
        var house = new HouseFolder(directory.resolve("keys/house"));
        Path keys = directory.resolve("keys.moot");
        house.into(keys, PASSPHRASE);
        byte[] before = Files.readAllBytes(keys);
        house.into(keys, PASSPHRASE);
        assertThat(Files.readAllBytes(keys)).isNotEqualTo(before);
        assertThatThrownBy(() -> house.into(keys, "another passphrase".toCharArray()))
                .hasMessage("storage.copy-exists");
        Backup.into(file, address, PASSPHRASE);
        assertThatThrownBy(() -> house.into(file, PASSPHRASE)).hasMessage("storage.copy-exists");
        assertThatThrownBy(() -> house.from(keys, PASSPHRASE)).hasMessage("storage.copy-keys-there");
    }
}
