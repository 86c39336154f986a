package org.moot.app.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
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
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The dashboard, the alerts and the list of metrics speak of what a running program really shows. */
@Tag("slow")
class MetricsTest {
    private static final Pattern METRIC =
            Pattern.compile("\\b(?:moot|jvm|process|hikaricp|logback|disk|http|tomcat|system)_[a-z0-9_]+\\b");
    private static final Pattern ALERT = Pattern.compile("- alert: (\\w+)");
    private static final Pattern OF_A_FAMILY = Pattern.compile("_(count|sum|max|bucket)$");

    private static final String PAUSES = "jvm_gc_pause_seconds_sum";

    private static House house;
    private static Scrape scrape;

    @BeforeAll
    static void begin() throws Exception {
        house = House.open(Houses.settings(), Mode.DEMO);
        assertThat(house.healthPort()).isPresent(); // from then on commands are measured
        Hall hall = new Hall(house, "quaggas");
        hall.says("Zebedee", "assembly found Quagga Society remit: Decides where quaggas graze.");
        hall.says("Zebedee", "proposal draft Feed quaggas text: Every quagga gets hay. hurt: Quaggas who starve.");
        hall.says("Zebedee", "no such thing");
        System.gc(); // pauses are measured from the first one on
        await().atMost(Duration.ofSeconds(20))
                .until(() -> Scrape.of(house).names().contains(PAUSES));
        scrape = Scrape.of(house);
    }

    @AfterAll
    static void end() {
        house.close();
    }

    private static String read(String file) throws IOException {
        return Files.readString(Target.PROJECT.resolve(file));
    }

    private static Set<String> metrics(String words) {
        return METRIC.matcher(words).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> onTheDashboard() throws IOException {
        JsonNode dashboard = JsonMapper.shared().readTree(read("deploy/dashboard.json"));
        var asked = new StringBuilder();
        dashboard
                .findValues("expr")
                .forEach(it -> asked.append(it.stringValue()).append('\n'));
        return metrics(asked.toString());
    }

    private static Set<String> families(Set<String> names) {
        return names.stream()
                .filter(it -> it.startsWith("moot_"))
                .map(it -> OF_A_FAMILY.matcher(it).replaceFirst(""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void everyMetricOfTheDashboardIsThere() throws IOException {
        assertThat(onTheDashboard()).hasSizeGreaterThan(20).isSubsetOf(scrape.names());
    }

    @Test
    void everyMetricOfTheAlertsIsThere() throws IOException {
        assertThat(metrics(read("deploy/alerts.yml").replaceAll("docs/\\S+", "")))
                .hasSizeGreaterThan(10)
                .isSubsetOf(scrape.names());
    }

    @Test
    void everyMetricOfOurOwnIsOnTheDashboard() throws IOException {
        assertThat(families(scrape.names())).isEqualTo(families(onTheDashboard()));
    }

    @Test
    void everyMetricOfOurOwnIsExplainedAndNoOther() throws IOException {
        assertThat(families(metrics(read("docs/monitoring.md")))).isEqualTo(families(scrape.names()));
    }

    @Test
    void everyAlertSaysWhatToDoAboutIt() throws IOException {
        String alerts = read("deploy/alerts.yml");
        String monitoring = read("docs/monitoring.md");
        assertThat(ALERT.matcher(alerts).results().map(it -> it.group(1)))
                .hasSizeGreaterThan(10)
                .allSatisfy(alert -> {
                    assertThat(monitoring).contains("\n### " + alert + "\n");
                    assertThat(alerts).contains("runbook: docs/monitoring.md#" + alert.toLowerCase(Locale.ROOT));
                });
    }

    @Test
    void commandsAreCountedByWhatBecameOfThem() {
        assertThat(scrape.sum("moot_commands_seconds_count", "outcome=\"done\""))
                .isGreaterThanOrEqualTo(2);
        assertThat(scrape.sum("moot_commands_seconds_count", "outcome=\"unreadable\""))
                .isEqualTo(1);
    }

    @Test
    void noPersonNoAssemblyAndNoCommandIsInAnyMetric() {
        assertThat(scrape.text()).doesNotContainIgnoringCase("zebedee", "quagga", "draft");
        assertThat(scrape.samples().stream()
                        .filter(Scrape.Sample::isOurs)
                        .flatMap(it -> it.labels().stream())
                        .map(it -> it.substring(0, it.indexOf('='))))
                .containsOnly("by", "outcome", "le", "platform", "is");
    }

    @Test
    void wherePlatformsAreNotSetTheyAreOff() {
        assertThat(scrape.sum("moot_platform_standing", "is=\"off\"")).isEqualTo(2);
        assertThat(scrape.sum("moot_platform_standing", "is=\"here\"")).isZero();
    }
}
