package org.moot.storage.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.moot.storage.TestStorage;

/** What a killed program leaves behind is found again. */
@Tag("slow")
class KilledTest {

    /** Another program that opens a database, writes something down, and waits to be killed. */
    static final class Other {

        private Other() {}

        public static void main(String[] arguments) throws Exception {
            Database database = Database.embedded(Path.of(arguments[0]), Path.of(arguments[1]));
            EmbeddedServerTest.asked(database.address(), "create table t as select 7 as n");
            System.out.println("ready");
            Thread.sleep(Duration.ofMinutes(5));
        }
    }

    private static Process other(Path directory) throws Exception {
        Process process = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Other.class.getName(),
                        directory.toString(),
                        TestStorage.binaries().toString())
                .redirectErrorStream(true)
                .start();
        BufferedReader said = process.inputReader();
        for (String line = said.readLine(); line != null && !line.equals("ready"); line = said.readLine()) {
            assertThat(line).doesNotContain("Exception");
        }
        return process;
    }

    @Test
    void theDatabaseOfAKilledProgramIsStoppedAndOpenedAgain() throws Exception {
        Path directory = TestStorage.directory();
        Process killed = other(directory);
        ProcessHandle orphan = Orphan.process(directory.resolve("postgres")).orElseThrow();
        killed.destroyForcibly().waitFor(10, TimeUnit.SECONDS);
        assertThat(orphan.isAlive()).isTrue();
        try (Database database = Database.embedded(directory, TestStorage.binaries())) {
            assertThat(orphan.isAlive()).isFalse();
            assertThat(EmbeddedServerTest.asked(database.address(), "select n from t"))
                    .isEqualTo("7");
        }
    }

    @Test
    void aDatabaseThatIsKilledUnderUsComesBackUnderTheSameAddress() throws Exception {
        Path directory = TestStorage.directory();
        try (Database database = Database.embedded(directory, TestStorage.binaries())) {
            EmbeddedServerTest.asked(database.address(), "create table t as select 7 as n");
            Orphan.process(directory.resolve("postgres")).orElseThrow().destroyForcibly();
            String found = "";
            for (int tries = 0; tries < 100 && found.isEmpty(); tries++) {
                Thread.sleep(200);
                try {
                    found = EmbeddedServerTest.asked(database.address(), "select n from t");
                } catch (java.sql.SQLException e) {
                    found = "";
                }
            }
            assertThat(found).isEqualTo("7");
        }
        assertThat(Files.exists(directory.resolve("postgres").resolve("postmaster.pid")))
                .isFalse();
    }
}
