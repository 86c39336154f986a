package org.moot.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.moot.storage.server.DatabaseAddress;

/** The program itself, on a PostgreSQL that the operator names in the place of the embedded one. */
@Tag("slow")
class OutsideDatabaseTest {
    private static final Duration STARTED = Duration.ofSeconds(90);
    private static final int A_SIGNAL_ENDED_IT = 128 + 15;

    private static DatabaseAddress outside;

    private final Path data = Houses.folder();
    private final Path errors = data.resolveSibling(data.getFileName() + ".err");

    @BeforeAll
    static void anEmptyDatabase() throws SQLException {
        outside = Houses.empty("outside");
    }

    @Test
    void itsAddressIsTakenInEitherFormAndTheServiceGoesOnThereAtTheNextStart() throws Exception {
        String postgres = outside.url()
                .replaceFirst(
                        "jdbc:postgresql://",
                        "postgres://" + outside.user().orElseThrow() + ":"
                                + outside.password().orElseThrow() + "@");
        runs(Map.of("DATABASE_URL", postgres));
        runs(Map.of(
                "DATABASE_URL", outside.url(),
                "DATABASE_USER", outside.user().orElseThrow(),
                "DATABASE_PASSWORD", outside.password().orElseThrow()));

        assertThat(answer("select count(*) from assembly where handle in ('policy', 'presentation', 'electoral')"))
                .isEqualTo("3");
        assertThat(answer("select count(*) from lane where leased_until > clock_timestamp()"))
                .isEqualTo("0");
        assertThat(answer("select count(*) from scheduled_tasks where picked")).isEqualTo("0");
        assertThat(data.resolve("postgres")).doesNotExist();
        assertThat(Files.readString(data.resolve("log/moot.log")))
                .doesNotContain(outside.password().orElseThrow());
    }

    private void runs(Map<String, String> database) throws Exception {
        int port = Child.freePort();
        var environment = new TreeMap<>(database);
        environment.put("MOOT_DATA", data.toString());
        environment.put("MOOT_HEALTH_PORT", Integer.toString(port));
        environment.put("MOOT_WEB_PORT", "0");
        Process moot = Child.start(Main.class, errors, environment, "serve");
        try (var said = new BufferedReader(new InputStreamReader(moot.getInputStream(), StandardCharsets.UTF_8))) {
            assertThat(said.readLine())
                    .as(Files.readString(errors))
                    .isEqualTo("Moot is running; how it is: http://127.0.0.1:" + port + "/actuator/health");
            assertThat(isWell(port)).isTrue();
            long told = System.nanoTime();
            moot.toHandle().destroy();
            assertThat(moot.waitFor(30, TimeUnit.SECONDS)).isTrue();
            assertThat(Duration.ofNanos(System.nanoTime() - told)).isLessThan(Duration.ofSeconds(10));
            assertThat(moot.exitValue()).as(Files.readString(errors)).isEqualTo(A_SIGNAL_ENDED_IT);
        } finally {
            moot.destroyForcibly();
        }
    }

    @Test
    void aDatabaseThatLetsNobodyInIsToldByTheNamesOfItsSettingsAndWithoutThePassword() throws Exception {
        String wrong = "postgres://moot:hunter2@127.0.0.1:" + Child.freePort() + "/moot";
        assertThat(ends(Map.of("DATABASE_URL", wrong, "MOOT_DATA", data.toString())))
                .isEqualTo(1);
        assertThat(Files.readString(errors))
                .contains("The database cannot be reached", "DATABASE_URL")
                .doesNotContain("hunter2");
    }

    @Test
    void aDemosDatabaseIsRefusedForRealWork() throws Exception {
        DatabaseAddress demo = Houses.database();
        int code = ends(Map.of(
                "DATABASE_URL", demo.url(),
                "DATABASE_USER", demo.user().orElseThrow(),
                "DATABASE_PASSWORD", demo.password().orElseThrow(),
                "MOOT_DATA", data.toString()));
        assertThat(code).isEqualTo(1);
        assertThat(Files.readString(errors)).contains("This database is a demo's, for ever.");
    }

    private int ends(Map<String, String> environment) throws Exception {
        Process moot = Child.start(Main.class, errors, environment, "serve");
        try {
            assertThat(moot.waitFor(STARTED.toSeconds(), TimeUnit.SECONDS)).isTrue();
            return moot.exitValue();
        } finally {
            moot.destroyForcibly();
        }
    }

    private static boolean isWell(int port) throws IOException, InterruptedException {
        try (HttpClient http = HttpClient.newHttpClient()) {
            URI health = URI.create("http://127.0.0.1:" + port + "/actuator/health");
            return http.send(HttpRequest.newBuilder(health).build(), BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        }
    }

    private static String answer(String question) throws SQLException {
        try (Connection connection = DriverManager.getConnection(outside.url(), outside.properties());
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(question)) {
            row.next();
            return row.getString(1);
        }
    }
}
