package org.moot.app.deploy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.moot.app.run.House;

/** What Prometheus reads of a running program. */
record Scrape(String text) {
    private static final Pattern SAMPLE = Pattern.compile("(?m)^([a-zA-Z_:][a-zA-Z0-9_:]*)(?:\\{(.*)})? (\\S+)$");
    private static final Pattern LABEL = Pattern.compile("([a-z_]+)=\"([^\"]*)\"");

    /** One line of it. */
    record Sample(String name, List<String> labels, String value) {
        boolean isOurs() {
            return name.startsWith("moot_");
        }
    }

    static Scrape of(House house) throws IOException, InterruptedException {
        URI uri = URI.create("http://127.0.0.1:" + house.healthPort().orElseThrow() + "/actuator/prometheus");
        return new Scrape(HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString())
                .body());
    }

    List<Sample> samples() {
        return SAMPLE.matcher(text).results().map(Scrape::sample).toList();
    }

    private static Sample sample(MatchResult line) {
        String labels = line.group(2) == null ? "" : line.group(2);
        return new Sample(
                line.group(1),
                LABEL.matcher(labels).results().map(MatchResult::group).toList(),
                line.group(3));
    }

    Set<String> names() {
        return samples().stream().map(Sample::name).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Of the numbers of one name that have a label: their sum. */
    double sum(String name, String label) {
        return samples().stream()
                .filter(it -> it.name().equals(name) && it.labels().contains(label))
                .mapToDouble(it -> Double.parseDouble(it.value()))
                .sum();
    }
}
