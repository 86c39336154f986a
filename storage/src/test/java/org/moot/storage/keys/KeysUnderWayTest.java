package org.moot.storage.keys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.moot.audit.Bytes;
import org.moot.conversation.Refusal;
import org.moot.make.Make;
import org.moot.storage.Storage;
import org.moot.storage.StorageSettings;
import org.moot.storage.TestStorage;
import org.moot.storage.server.FreshDatabases;
import org.moot.vote.BallotBox;
import org.moot.vote.VoteId;

/** A start with a vote under way, and one of its keys gone. */
class KeysUnderWayTest {
    private static Optional<FreshDatabases> databases = Optional.empty();

    private StorageSettings settings = TestStorage.settings(Path.of("nowhere"), true);
    private VoteId vote = new VoteId(0);

    @BeforeAll
    static void aServer() {
        databases = Optional.of(FreshDatabases.in(TestStorage.directory(), TestStorage.binaries(), true));
    }

    @AfterAll
    static void stop() {
        databases.ifPresent(FreshDatabases::close);
    }

    @BeforeEach
    void anOpenVote() {
        settings = StorageSettings.outside(databases.orElseThrow().next(), TestStorage.directory(), true);
        try (Storage storage = Storage.open(settings)) {
            vote = Make.vote("Plant a tree?").in(storage.stores()).id();
            Bytes key = storage.stores().voteKeys().make(vote);
            var closes = storage.clock().instant().plus(Duration.ofHours(1));
            storage.stores().ballotBox().open(vote, new BallotBox.Terms(2, closes, key, Bytes.of(new byte[32])));
        }
    }

    private void start() {
        Storage.open(settings).close();
    }

    @Test
    void withItsKeysItStarts() {
        start();
    }

    @Test
    void withoutAKeyTheStartStopsAndNoneIsMade() throws IOException {
        for (String what : new String[] {"link", "seal"}) {
            Path key = settings.voteKeys().resolve("vote-" + vote + "." + what);
            byte[] kept = Files.readAllBytes(key);
            Files.delete(key);
            assertThatThrownBy(this::start).isInstanceOf(Refusal.class).hasMessage("storage.vote-key-missing");
            assertThat(key).doesNotExist();
            Files.write(key, kept);
            start();
        }
    }

    @Test
    void aVoteWhoseBoxIsClosedNeedsItsSealKeyAlone() throws IOException {
        try (Storage storage = Storage.open(settings)) {
            storage.timeMachine().forward(Duration.ofHours(2));
            var noted = new org.moot.audit.Happening("vote.noted", java.time.Instant.EPOCH, java.util.Map.of());
            storage.stores().ballotBox().close(vote, it -> noted);
            storage.stores().voteKeys().destroyLink(vote);
            storage.stores().ballotBox().unlinked(vote, noted);
        }
        start();
        Files.delete(settings.voteKeys().resolve("vote-" + vote + ".seal"));
        assertThatThrownBy(this::start).isInstanceOf(Refusal.class).hasMessage("storage.vote-key-missing");
    }
}
