package org.moot.storage.copy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.moot.audit.Bytes;
import org.moot.conversation.Account;
import org.moot.conversation.Place;
import org.moot.conversation.Post;
import org.moot.conversation.Reader;
import org.moot.make.Make;
import org.moot.notice.Parcel;
import org.moot.notice.Spot;
import org.moot.storage.Storage;
import org.moot.storage.StorageSettings;
import org.moot.storage.TestStorage;
import org.moot.storage.keys.KeyFolders;
import org.moot.storage.server.DatabaseAddress;
import org.moot.storage.server.FreshDatabases;
import org.moot.vote.BallotBox;
import org.moot.vote.VoteId;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A database with a person, an open vote with a ballot, and a message on its way; and databases in which nothing is. */
abstract class CopyGround {
    static final char[] PASSPHRASE = "correct horse battery".toCharArray();
    static final Account ANA = new Account("console", "ana");
    private static Optional<FreshDatabases> databases = Optional.empty();
    private static int count;

    final Path directory = TestStorage.directory();
    final DatabaseAddress address = databases.orElseThrow().next();
    final Path file = directory.resolve("copy.moot");
    VoteId vote = new VoteId(0);

    @BeforeAll
    static void aServer() {
        databases = Optional.of(FreshDatabases.in(TestStorage.directory(), TestStorage.binaries(), true));
    }

    @AfterAll
    static void stop() {
        databases.ifPresent(FreshDatabases::close);
    }

    static Storage start(DatabaseAddress database, Path directory) {
        return Storage.open(StorageSettings.outside(database, directory, true));
    }

    static KeyFolders folders(Path directory) {
        return new KeyFolders(directory.resolve("keys/votes"), directory.resolve("keys/house"));
    }

    /** A database in which there are no tables. */
    final DatabaseAddress empty() {
        String name = "nothing" + ++count;
        say(address.database("postgres"), "create database " + name);
        return address.database(name);
    }

    static void say(DatabaseAddress database, String sql) {
        try (Connection connection = DriverManager.getConnection(database.url(), database.properties());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    @BeforeEach
    void somethingIsKept() {
        try (Storage storage = start(address, directory)) {
            Make.person("ana").knownAs(ANA).in(storage.stores());
            stage(storage, "before");
            vote = Make.vote("Plant a tree?").in(storage.stores()).id();
            Bytes key = storage.stores().voteKeys().make(vote);
            var closes = storage.clock().instant().plus(Duration.ofHours(1));
            storage.stores().ballotBox().open(vote, new BallotBox.Terms(2, closes, key, Bytes.of(new byte[32])));
            cast(storage, 9);
        }
    }

    static void stage(Storage storage, String word) {
        var hall = new Spot.Hall(new Place("console", "trees"));
        var say = new Parcel.Say(
                Post.saying("test.says", word), new Reader(Locale.UK, java.time.ZoneId.of("Europe/London")));
        storage.stores().transaction().in(() -> {
            storage.stores().outbox().stage(hall, say);
            return true;
        });
    }

    final void cast(Storage storage, int voter) {
        storage.stores().ballotBox().cast(vote, bytes(16, voter), bytes(32, voter), List.of(5, 0));
    }

    private static Bytes bytes(int length, int filled) {
        byte[] all = new byte[length];
        Arrays.fill(all, (byte) filled);
        return Bytes.of(all);
    }

    static String one(Storage storage, String sql) {
        return storage.the(JdbcClient.class).sql(sql).query(String.class).single();
    }

    /** A copy that is not sealed. */
    static String opened(DatabaseAddress database) throws IOException {
        var out = new ByteArrayOutputStream();
        Backup.open(database, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    final Restored restored(DatabaseAddress into, Path itsDirectory) {
        return new Restore(into, folders(itsDirectory)).from(file, PASSPHRASE);
    }

    /** The house's keys on another machine, where no key of a vote ever was. */
    final Path elsewhere() {
        Path other = TestStorage.directory();
        Path keys = other.resolve("keys.moot");
        new HouseFolder(directory.resolve("keys/house")).into(keys, PASSPHRASE);
        new HouseFolder(other.resolve("keys/house")).from(keys, PASSPHRASE);
        return other;
    }
}
