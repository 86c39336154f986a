package org.moot.storage.vote;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.moot.audit.Bytes;
import org.moot.audit.Happening;
import org.moot.make.Make;
import org.moot.storage.Storage;
import org.moot.storage.StorageSettings;
import org.moot.storage.TestStorage;
import org.moot.storage.people.Dump;
import org.moot.storage.server.DatabaseAddress;
import org.moot.storage.server.FreshDatabases;
import org.moot.vote.BallotBox;
import org.moot.vote.BallotBox.NotOpen;
import org.moot.vote.VoteId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A database that is put in the place of a newer one while a vote is open, as from a backup. */
@Tag("slow")
class TideTest {
    private static final List<Integer> SCORES = List.of(5, 0);
    private static Optional<FreshDatabases> databases = Optional.empty();

    private final Path directory = TestStorage.directory();
    private DatabaseAddress address = databases.orElseThrow().next();
    private VoteId vote = new VoteId(0);

    @BeforeAll
    static void aServer() {
        databases = Optional.of(FreshDatabases.in(TestStorage.directory(), TestStorage.binaries(), true));
    }

    @AfterAll
    static void stop() {
        databases.ifPresent(FreshDatabases::close);
    }

    private Storage start(DatabaseAddress database) {
        return Storage.open(StorageSettings.outside(database, directory, true));
    }

    @BeforeEach
    void anOpenVoteWithABallot() {
        try (Storage storage = start(address)) {
            vote = Make.vote("Plant a tree?").in(storage.stores()).id();
            Bytes key = storage.stores().voteKeys().make(vote);
            var closes = storage.clock().instant().plus(Duration.ofHours(1));
            storage.stores().ballotBox().open(vote, new BallotBox.Terms(2, closes, key, Bytes.of(new byte[32])));
            cast(storage, 1);
        }
    }

    private void cast(Storage storage, int voter) {
        storage.stores().ballotBox().cast(vote, bytes(16, voter), bytes(32, voter), SCORES);
    }

    private static Bytes bytes(int length, int filled) {
        byte[] all = new byte[length];
        Arrays.fill(all, (byte) filled);
        return Bytes.of(all);
    }

    private boolean has(Storage storage, int voter) {
        return storage.stores().ballotBox().find(vote, bytes(16, voter)).isPresent();
    }

    /** A copy of the whole database as it is now; nobody may be connected to it. */
    private DatabaseAddress copied() {
        String copy = "copy" + System.nanoTime();
        DatabaseAddress elsewhere = address.database("postgres");
        try (Connection connection = DriverManager.getConnection(elsewhere.url(), elsewhere.properties());
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "create database " + copy + " template " + address.url().replaceFirst(".*/([^/?]+).*", "$1"));
            return address.database(copy);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private String boxState(Storage storage) {
        return storage.the(JdbcClient.class)
                .sql("select state from ballot_box where vote = ?")
                .param(vote.value())
                .query(String.class)
                .single();
    }

    private List<String> waiting(Storage storage) {
        return storage.the(JdbcClient.class)
                .sql("select arguments ->> 'copy' from deadline where name = ?")
                .param("vote pause/" + vote)
                .query((row, at) -> row.getString(1))
                .list();
    }

    @Test
    void aStartOnAnOlderCopyPausesWhatIsOpenBeforeAnyBallotIsTaken() {
        DatabaseAddress copy = copied();
        try (Storage storage = start(address)) {
            cast(storage, 2);
        }
        try (Storage storage = start(copy)) {
            assertThat(boxState(storage)).isEqualTo("PAUSED");
            assertThat(waiting(storage)).hasSize(1);
            assertThat(has(storage, 1)).isTrue();
            assertThat(has(storage, 2)).isFalse();
            assertThatThrownBy(() -> cast(storage, 3)).isInstanceOf(NotOpen.class);
            storage.stores().audit().seal();
            assertThat(storage.stores().audit().from(1, 100))
                    .anySatisfy(entry -> assertThat(entry.canonical()).startsWith("database.restored "));
        }
    }

    @Test
    void itIsNoticedOnceAndNotAgainAtTheNextStart() {
        DatabaseAddress copy = copied();
        start(address).close();
        start(copy).close();
        try (Storage storage = start(copy)) {
            var noted = new Happening("vote.noted", Instant.EPOCH, Map.of());
            var closes = storage.clock().instant().plus(Duration.ofHours(1));
            assertThat(storage.stores().ballotBox().resume(vote, closes, noted)).isTrue();
            storage.the(Tide.class).look();
            cast(storage, 3);
        }
        try (Storage storage = start(copy)) {
            assertThat(boxState(storage)).isEqualTo("OPEN");
        }
    }

    @Test
    void anInstanceThatRunsNoticesItToo() {
        try (Storage storage = start(address)) {
            storage.the(Tide.class).look();
            Dump.say(storage, "update tide set mark = mark - 1");
            assertThat(boxState(storage)).isEqualTo("OPEN");
            storage.the(Tide.class).look();
            assertThat(boxState(storage)).isEqualTo("PAUSED");
        }
    }

    @Test
    void restartsAndSeveralInstancesAreNoRestore() {
        for (int start = 0; start < 3; start++) {
            try (Storage storage = start(address);
                    Storage other = start(address)) {
                storage.the(Tide.class).look();
                other.the(Tide.class).look();
                storage.the(Tide.class).look();
                assertThat(boxState(storage)).isEqualTo("OPEN");
                assertThat(waiting(storage)).isEmpty();
            }
        }
    }

    /** What was open in the copy was closed since, and its link key destroyed: the start says so instead of stopping. */
    @Test
    void aVoteThatWasClosedSincePausesToo() {
        DatabaseAddress copy = copied();
        try (Storage storage = start(address)) {
            storage.stores().voteKeys().destroyLink(vote);
        }
        try (Storage storage = start(copy)) {
            assertThat(boxState(storage)).isEqualTo("PAUSED");
        }
    }
}
