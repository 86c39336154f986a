package org.moot.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.moot.storage.server.DatabaseAddress;

/** A signal in the middle of the work: what runs is finished, the rest is handed back, within ten seconds. */
@Tag("slow")
class StopTest {

    @Test
    void whatIsOnItsWayIsFinishedAndTheRestIsHandedBackWithinTenSeconds() throws Exception {
        DatabaseAddress database = Houses.database();
        Path data = Houses.folder();
        Path errors = data.resolveSibling(data.getFileName() + ".err");
        Process busy = Child.start(
                Busy.class,
                errors,
                data.toString(),
                database.url(),
                database.user().orElseThrow(),
                database.password().orElseThrow());
        try (var said = new BufferedReader(new InputStreamReader(busy.getInputStream(), StandardCharsets.UTF_8))) {
            assertThat(said.readLine()).as(Files.readString(errors)).startsWith("begins ");
            long told = System.nanoTime();
            busy.toHandle().destroy();
            assertThat(busy.waitFor(60, TimeUnit.SECONDS)).isTrue();
            assertThat(Duration.ofNanos(System.nanoTime() - told)).isLessThan(Duration.ofSeconds(10));

            long begun = 1;
            long ended = 0;
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                begun += line.startsWith("begins ") ? 1 : 0;
                ended += line.startsWith("ends ") ? 1 : 0;
            }
            assertThat(ended).as("what began was finished").isEqualTo(begun).isPositive();
            assertThat(number(database, "select count(*) from outbox"))
                    .as("what had not begun waits")
                    .isEqualTo(Busy.POSTS - ended);
        } finally {
            busy.destroyForcibly();
        }
        assertThat(number(database, "select count(*) from lane where leased_until > clock_timestamp()"))
                .as("leases that are still held")
                .isZero();
        assertThat(number(database, "select count(*) from scheduled_tasks where picked"))
                .as("deadlines that are still held")
                .isZero();
    }

    private static long number(DatabaseAddress database, String question) throws Exception {
        try (Connection connection = DriverManager.getConnection(database.url(), database.properties());
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(question)) {
            row.next();
            return row.getLong(1);
        }
    }
}
