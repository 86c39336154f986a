package org.moot.app.copy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.moot.app.Hall;
import org.moot.app.Houses;
import org.moot.app.Target;
import org.moot.app.run.House;
import org.moot.app.run.Mode;
import org.moot.app.settings.Settings;
import org.moot.storage.copy.Backup;
import org.moot.storage.copy.Restore;
import org.moot.storage.keys.FolderHouseKeys;
import org.moot.storage.keys.KeyFolders;
import org.moot.storage.server.DatabaseAddress;
import org.moot.verifier.Report;
import org.moot.verifier.Verify;
import org.moot.vote.VoteId;

/**
 * What a released version left behind is brought up to date and passes the verifier. Each version leaves one small story, as
 * the text of a copy that is not sealed, with the keys of a house that never was: {@code ./mvnw -pl app -am test
 * -Dtest=ReleasedCopiesTest -Dsurefire.failIfNoSpecifiedTests=false -Dmoot.write-copy=0.1.0}.
 */
@Tag("slow")
class ReleasedCopiesTest {
    private static final Path FOLDER = Target.PROJECT.resolve("app/src/test/resources/copies");
    private static final List<String> PEOPLE = List.of("ana", "ben", "cem");

    static Stream<String> released() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".copy"))
                    .map(name -> name.replace(".copy", ""))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("released")
    void whatAReleaseLeftBehindIsBroughtUpToDateAndPassesTheVerifier(String version) throws Exception {
        DatabaseAddress empty = Houses.empty("released");
        Settings settings = Target.settings().apart(Houses.folder(), Optional.of(Houses.at(empty)));
        for (String line : Files.readAllLines(FOLDER.resolve(version + ".keys"))) {
            String[] words = line.split(" ", 2);
            FolderHouseKeys.put(
                    settings.houseKeys(), words[0], Base64.getDecoder().decode(words[1]));
        }
        try (InputStream copy = Files.newInputStream(FOLDER.resolve(version + ".copy"))) {
            new Restore(empty, new KeyFolders(settings.voteKeys(), settings.houseKeys())).open(copy);
        }
        House house = House.open(settings, Mode.THROWAWAY);
        try {
            var hall = new Hall(house, "trees");
            assertThat(hall.says("ben", "vote result #1").words()).contains("Plant a tree");
            assertThat(hall.says("ben", "library show 1").words()).contains("We plant a tree in every street.");
            assertThat(hall.says("ben", "assembly roster trees").words()).contains(PEOPLE);
            house.core().sequencer().round(house.clock().instant());
            byte[] bundle = house.core()
                    .voteBundles()
                    .of(house.stores()
                            .transaction()
                            .in(() -> house.stores().votes().find(new VoteId(1)))
                            .orElseThrow());
            Report report = Verify.report(new ByteArrayInputStream(bundle), Optional.empty(), Optional.empty());
            assertThat(report.code()).as(report.words()).isZero();
        } finally {
            house.close();
        }
    }

    @Test
    @EnabledIfSystemProperty(named = "moot.write-copy", matches = "[0-9a-z.-]+")
    void aReleaseLeavesACopyBehind() throws Exception {
        String version = System.getProperty("moot.write-copy");
        Settings settings = Houses.settings();
        House house =
                House.open(settings, Mode.THROWAWAY, House.Between.beginning(Instant.parse("2026-11-02T10:00:00Z")));
        try {
            tell(house);
            Settings.Database it = settings.database().orElseThrow();
            var address = new DatabaseAddress(it.url(), it.user(), it.password());
            Files.createDirectories(FOLDER);
            try (var out = Files.newOutputStream(FOLDER.resolve(version + ".copy"))) {
                Backup.open(address, out);
            }
            Files.writeString(FOLDER.resolve(version + ".keys"), keys(settings.houseKeys()));
        } finally {
            house.close();
        }
    }

    private static String keys(Path folder) throws IOException {
        var lines = new StringBuilder();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                lines.append(file.getFileName())
                        .append(' ')
                        .append(Base64.getEncoder().encodeToString(Files.readAllBytes(file)))
                        .append('\n');
            }
        }
        return lines.toString();
    }

    private static void tell(House house) {
        var hall = new Hall(house, "trees");
        hall.all("ana", List.of("assembly found Trees handle: trees remit: Decides where trees are planted."));
        hall.all("ben", List.of("assembly join trees"));
        hall.all("cem", List.of("assembly join trees"));
        PEOPLE.forEach(name -> hall.all("ana", List.of("member admit " + name)));
        hall.all(
                "ana",
                List.of(
                        "proposal draft Plant a tree text: Every street gets one. hurt: Those who walk in the heat.",
                        "call weekly Open policy call day: tuesday at: 19:30"));
        hall.all("ben", List.of("proposal concern 1 Who waters it?", "proposal alternative 1 Two text: Two of them."));
        hall.all("cem", List.of("proposal call 1", "faq ask Who waters the trees?"));
        later(house, Duration.ofDays(4));
        PEOPLE.forEach(name -> hall.all(name, List.of("proposal aside 1 I would rather vote.", "vote ask 1")));
        later(house, Duration.ofHours(1));
        hall.all("ana", List.of("vote cast #1 5 4 0"));
        hall.all("ben", List.of("vote cast #1 4 2 0"));
        hall.all("cem", List.of("vote cast #1 5 1 0"));
        later(house, Duration.ofDays(8));
        hall.all("ana", List.of("summary draft 1 We plant a tree in every street."));
        hall.all("cem", List.of("action take 1 I ask the council."));
        later(house, Duration.ofDays(4));
        hall.all("ana", List.of("summary publish 1"));
        house.core().sequencer().round(house.clock().instant());
    }

    private static void later(House house, Duration by) {
        house.settle();
        house.bot().timeMachine().orElseThrow().forward(by);
        house.settle();
    }
}
