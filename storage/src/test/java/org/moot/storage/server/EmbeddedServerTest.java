package org.moot.storage.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.moot.conversation.Refusal;
import org.moot.storage.TestStorage;

class EmbeddedServerTest {

    private static final Path DIRECTORY = TestStorage.directory();
    private static Database database;

    @BeforeAll
    static void start() {
        database = Database.embedded(DIRECTORY, TestStorage.binaries());
    }

    @AfterAll
    static void stop() {
        database.close();
    }

    /** Runs statements, and says what the last one answered, if anything. */
    static String asked(DatabaseAddress address, String sql) throws SQLException {
        try (Connection connection = DriverManager.getConnection(address.url(), address.properties());
                Statement statement = connection.createStatement()) {
            String answer = "";
            boolean rows = statement.execute(sql);
            while (rows || statement.getUpdateCount() >= 0) {
                answer = rows ? first(statement.getResultSet()) : "";
                rows = statement.getMoreResults();
            }
            return answer;
        }
    }

    private static String first(ResultSet rows) throws SQLException {
        return rows.next() ? rows.getString(1) : "";
    }

    @ParameterizedTest
    @CsvSource({
        "fsync, on",
        "synchronous_commit, on",
        "full_page_writes, on",
        "password_encryption, scram-sha-256",
        "listen_addresses, 127.0.0.1",
        "track_commit_timestamp, off",
        "log_statement, none",
        "log_min_duration_statement, -1",
        "log_min_error_statement, panic",
        "log_parameter_max_length, 0",
        "log_parameter_max_length_on_error, 0",
        "shared_preload_libraries, ''"
    })
    void nothingAcknowledgedIsLostAndNoLogHoldsWhatSomebodyWrote(String setting, String value) throws SQLException {
        assertThat(asked(database.address(), "show " + setting)).isEqualTo(value);
    }

    @Test
    void nobodyGetsInWithoutThePassword() {
        var guess = new Properties();
        guess.setProperty("user", "postgres");
        guess.setProperty("password", "postgres");
        assertThatThrownBy(() -> DriverManager.getConnection(database.address().url(), guess))
                .isInstanceOfSatisfying(
                        SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("28P01"));
    }

    @Test
    void onlyTheOwnerReadsThePasswordAndTheLog() throws Exception {
        for (String file : List.of("postgres.password", "postgres.log")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(DIRECTORY.resolve(file))))
                    .isEqualTo("rw-------");
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(DIRECTORY)))
                .isEqualTo("rwx------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(TestStorage.binaries())))
                .isEqualTo("rwxr-xr-x");
    }

    @Test
    void aSecondProgramIsRefusedAndTheFirstGoesOn() throws Exception {
        assertThatThrownBy(() -> Database.embedded(DIRECTORY, TestStorage.binaries()))
                .isInstanceOfSatisfying(Refusal.class, refusal -> {
                    assertThat(refusal.why().key()).isEqualTo("storage.in-use");
                    assertThat(refusal.why().args())
                            .contains(Long.toString(ProcessHandle.current().pid()));
                });
        assertThat(asked(database.address(), "select 1")).isEqualTo("1");
    }

    @Test
    void whatIsRememberedOutlivesTheProgramAndAnEmptyOrHalfMadeDirectoryBeginsAnew() throws Exception {
        Path directory = TestStorage.directory();
        Files.createDirectories(directory.resolve("postgres").resolve("base"));
        Files.createFile(directory.resolve("postgres.being-made"));
        try (Database first = Database.embedded(directory, TestStorage.binaries())) {
            asked(first.address(), "create table t as select 7 as n");
        }
        // Its number now belongs to another process, which is not touched.
        Files.writeString(
                directory.resolve("postgres").resolve("postmaster.pid"),
                ProcessHandle.current().pid() + "\n" + directory.resolve("postgres") + "\n1\n5432\n");
        try (Database second = Database.embedded(directory, TestStorage.binaries())) {
            assertThat(asked(second.address(), "select n from t")).isEqualTo("7");
        }
        assertThat(ProcessHandle.current().isAlive()).isTrue();
    }

    @Test
    void anOutsideDatabaseIsUsedWithoutStartingOne() {
        Path directory = TestStorage.directory();
        try (Database outside = Database.outside(database.address(), directory)) {
            assertThat(outside.address()).isEqualTo(database.address());
            assertThat(directory.resolve("postgres")).doesNotExist();
        }
    }

    @Test
    void aDatabaseThatCannotBeReachedIsToldInWords() {
        var nowhere = new DatabaseAddress("jdbc:postgresql://127.0.0.1:1/moot", Optional.empty(), Optional.empty());
        assertThatThrownBy(() -> Schema.upToDate(nowhere, false))
                .isInstanceOf(Refusal.class)
                .hasMessage("storage.unreachable");
    }
}
