package org.moot.app.secrecy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.moot.app.Hall;
import org.moot.app.Houses;
import org.moot.app.Target;
import org.moot.app.run.House;
import org.moot.app.run.Mode;
import org.moot.storage.server.DatabaseAddress;
import org.moot.web.Crawler;

/** The pages of a whole house, walked from the first to the last: who reads changes nothing. */
@Tag("slow")
class PagesTest {
    /** What the house itself writes by the clock, whether anybody reads or not. */
    private static final Set<String> BY_THE_CLOCK =
            Set.of("public.checkpoint", "public.presence", "public.scheduled_tasks", "public.tide");

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private static DatabaseAddress address;
    private static House house;
    private static Hall hall;

    @BeforeAll
    static void begin() {
        address = Houses.database();
        house = House.open(Target.settings().apart(Houses.folder(), Optional.of(Houses.at(address))), Mode.DEMO);
        hall = new Hall(house, "trees");
        hall.all("ana", List.of("assembly found Trees remit: Decides where trees are planted."));
        hall.all("ben", List.of("assembly join trees"));
        hall.all("ana", List.of("member admit ana", "member admit ben"));
        hall.all(
                "ana",
                List.of(
                        "proposal draft Plant a tree text: Every street gets one. hurt: Those who walk in the heat.",
                        "proposal call 1",
                        "call weekly Open policy call day: tuesday at: 19:30"));
        later(Duration.ofDays(4));
        hall.all("ana", List.of("proposal agree 1"));
        hall.all("ben", List.of("proposal agree 1"));
        later(Duration.ofDays(8));
        hall.all("dee", List.of("faq ask Who waters them? assembly: trees"));
        hall.all("ben", List.of("faq answer 1 Those who live there."));
        house.settle();
    }

    @AfterAll
    static void end() {
        house.close();
    }

    private static void later(Duration by) {
        house.bot().timeMachine().orElseThrow().forward(by);
        house.settle();
    }

    /** Which transaction wrote each row last, table by table. */
    private static Map<String, String> writers() throws SQLException {
        var all = new TreeMap<String, String>();
        Dump.of(address).tables().forEach((table, rows) -> {
            if (!BY_THE_CLOCK.contains(table)) {
                all.put(
                        table,
                        rows.stream()
                                .map(row -> row.cell(Dump.TRANSACTION).orElseThrow())
                                .sorted()
                                .collect(Collectors.joining(" ")));
            }
        });
        return all;
    }

    /** What was said before is delivered and numbered. */
    private static Map<String, String> atRest() throws SQLException, InterruptedException {
        Map<String, String> now = writers();
        Map<String, String> before = Map.of();
        while (!now.equals(before)) {
            Thread.sleep(1500);
            before = now;
            now = writers();
        }
        return now;
    }

    private static HttpResponse<String> ask(String method, String path) {
        URI pages = URI.create("http://127.0.0.1:" + house.pagesPort().orElseThrow());
        try {
            return HTTP.send(
                    HttpRequest.newBuilder(pages.resolve(path))
                            .method(method, HttpRequest.BodyPublishers.noBody())
                            .build(),
                    BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void whoReadsEveryPageAndEveryListWritesNothing() throws Exception {
        Map<String, String> before = atRest();

        Map<String, HttpResponse<String>> pages = Crawler.walk(path -> ask("GET", path));
        pages.keySet().forEach(path -> ask("HEAD", path));
        List.of("/decisions/99", "/nowhere", "/search?q=%00", "/search?q=tree&page=-1")
                .forEach(path -> ask("GET", path));

        assertThat(pages)
                .containsKeys("/", "/decisions/1", "/decisions.atom", "/assemblies/trees", "/calls", "/questions/1");
        assertThat(writers()).isEqualTo(before);
    }

    @Test
    void whatSomebodySaysIsNoticedByThisTestAndOnThePagesASecondLater() throws Exception {
        assertThat(ask("GET", "/questions").body()).doesNotContain("Which kind?");
        Map<String, String> before = writers();
        hall.all("dee", List.of("faq ask Which kind? assembly: trees"));
        hall.all("ana", List.of("faq answer 2 Limes."));

        assertThat(writers()).isNotEqualTo(before);
        Thread.sleep(1000);
        assertThat(ask("GET", "/questions").body()).contains("Which kind?");
    }

    @Test
    void aPageWhoseRecordDidNotChangeIsTheSameToTheLastByte() {
        String tag = ask("GET", "/decisions/1").headers().firstValue("ETag").orElseThrow();
        hall.all("ben", List.of("me zone Europe/Paris"));
        assertThat(ask("GET", "/decisions/1").headers().firstValue("ETag")).contains(tag);
    }
}
