package org.moot.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.moot.app.run.House;
import org.moot.app.run.Mode;

/** What an operator reads over HTTP on this machine. */
@Tag("slow")
class HealthTest {
    private static final Duration SOON = Duration.ofSeconds(20);
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private static Wire wire;
    private static House house;

    @BeforeAll
    static void begin() throws IOException {
        wire = new Wire(Houses.database());
        house = House.open(Target.settings().apart(Houses.folder(), Optional.of(wire.end())), Mode.DEMO);
    }

    @AfterAll
    static void end() {
        wire.mend();
        house.close();
        wire.close();
    }

    @Test
    void aWellServiceSaysSoOfEachOfItsParts() throws Exception {
        HttpResponse<String> health = get("health");

        assertThat(health.statusCode()).isEqualTo(200);
        assertThat(health.body())
                .contains("\"database\":", "\"outbox\":", "\"deadline\":", "\"late\":0", "\"waiting\":0");
        assertThat(health.body())
                .doesNotContain("DOWN", "jdbc:", house.consoleFolder().toString());
    }

    @Test
    void withoutItsDatabaseItIsDownAndSaysWhatToDoUntilTheDatabaseIsBack() throws Exception {
        wire.cut();
        try {
            await().atMost(SOON).until(() -> get("health").statusCode() == 503);
            assertThat(get("health").body())
                    .contains(
                            "The database cannot be reached. Nothing is recorded until it is back; Moot then goes on by itself.")
                    .doesNotContain("Exception", "jdbc:", "127.0.0.1");
        } finally {
            wire.mend();
        }
        await().atMost(SOON).until(() -> get("health").statusCode() == 200);
    }

    @Test
    void metricsAreAmountsWithWordsBeside() throws Exception {
        HttpResponse<String> metrics = get("prometheus");

        assertThat(metrics.statusCode()).isEqualTo(200);
        assertThat(metrics.body())
                .contains(
                        "# HELP moot_outbox_waiting posts that wait to be said",
                        "moot_outbox_waiting 0.0",
                        "moot_outbox_aside 0.0",
                        "moot_deadlines_late 0.0",
                        "hikaricp_connections_active",
                        "jvm_memory_used_bytes");
    }

    @Test
    void nothingElseIsShown() throws Exception {
        for (String path : new String[] {"env", "beans", "heapdump", "configprops", "threaddump", "loggers", "info"}) {
            assertThat(get(path).statusCode()).as(path).isEqualTo(404);
        }
    }

    @Test
    void pagesStandOnAPortOfTheirOwnWhichShowsNothingOfHowItIs() throws Exception {
        URI pages = URI.create("http://127.0.0.1:" + house.pagesPort().orElseThrow());

        assertThat(get(pages.resolve("/")).statusCode()).isEqualTo(200);
        assertThat(get(pages.resolve("/actuator/health")).statusCode()).isEqualTo(404);
    }

    private static HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return get(URI.create("http://127.0.0.1:" + house.healthPort().orElseThrow() + "/actuator/" + path));
    }

    private static HttpResponse<String> get(URI uri) throws IOException, InterruptedException {
        return HTTP.send(HttpRequest.newBuilder(uri).timeout(SOON).build(), BodyHandlers.ofString());
    }
}
