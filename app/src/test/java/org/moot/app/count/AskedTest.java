package org.moot.app.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What can be asked for on the command line. */
class AskedTest {
    private static final String SEED = "00".repeat(31) + "07";

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void anElection() {
        file = Ran.file(folder, "tie.csv", "A,B,C\n5,5,5\n");
    }

    private Ran count(String... options) {
        return Ran.count(file, options);
    }

    @ParameterizedTest
    @CsvSource({
        "--seats, --seats needs a value",
        "--seats=, --seats needs a value",
        "--seats two, whole number",
        "--seats 1.5, whole number",
        "--seats 99999999999, whole number",
        "--seats 2 --seats 2, --seats is given twice",
        "--json --json, --json is given twice",
        "--json=yes, There is no option --json=yes",
        "--method STARR, 'There is no method STARR. There are: star, bloc, allocated.'",
        "--protocol x, 'There are: star-official-2025-10, star-official-2023.'",
        "--seed 00, 64 hexadecimal digits",
        "--frob, There is no option --frob",
        "-x, -x is one argument too many",
        "other.csv, other.csv is one argument too many",
        "--picture ballots.csv, A picture ends in .png or .svg",
    })
    void whatIsNotUnderstoodIsRefusedWithTheUsage(String options, String why) {
        Ran ran = count(options.split(" "));

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).contains(why).contains("./moot count FILE");
    }

    @Test
    void aFileIsNeeded() {
        assertThat(Ran.count(List.of("--json")).err()).contains("Which file?");
        assertThat(Ran.count(List.of("--json")).code()).isEqualTo(2);
        assertThat(Ran.count(List.of("--help")).out()).contains("./moot count FILE");
        assertThat(Ran.count(List.of("--help")).code()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "--seats 0, 0 seats; there must be at least one",
        "--seats -1, -1 seats",
        "--seats 4, 4 seats for 3 options",
        "--seats 2 --method star, 'STAR elects one, not 2'",
        "--method allocated --protocol star-official-2023, no tie protocol",
    })
    void seatsAreThereToBeFilled(String options, String why) {
        Ran ran = count(options.split(" "));

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).contains(why).endsWith("Nothing was counted.\n");
    }

    @Test
    void severalSeatsAreFilledByBlocStarUnlessAnotherMethodIsSaid() {
        assertThat(json("--seats", "2").get("method").asString()).isEqualTo("bloc");
        assertThat(json("--seats", "2", "--method", "allocated").get("method").asString())
                .isEqualTo("allocated");
        assertThat(json().get("method").asString()).isEqualTo("star");
    }

    @Test
    void theCommandLineIsStrongerThanTheFile() {
        Path vector = Ran.file(
                folder,
                "vector.json",
                "{\"method\": \"star\", \"seats\": 1, \"candidates\": [\"A\", \"B\"], \"lot\": [1, 0],"
                        + " \"ballots\": [{\"scores\": [5, 5]}]}");

        var answer = Ran.count(vector, "--json", "--seats", "2", "--method", "allocated")
                .json();
        assertThat(answer.get("winners")).hasToString("[\"B\",\"A\"]");
        assertThat(Ran.count(vector).out()).contains("Lot order: B and A. The file says so.");
    }

    @Test
    void aLotDrawnFromASeedIsTheSameForEverybody() {
        var order = Stream.of("A", "B", "C")
                .sorted((a, b) -> Arrays.compareUnsigned(sha(a), sha(b)))
                .toList();

        assertThat(json("--seed", SEED).get("winners").get(0).asString()).isEqualTo(order.getFirst());
        assertThat(count("--seed", SEED).out())
                .contains("Lot order: %s, %s and %s. Drawn".formatted(order.toArray()))
                .contains(SEED);
        assertThat(count().out()).contains("Lot order: A, B and C. Nobody drew it");
    }

    private static byte[] sha(String name) {
        try {
            var digest = java.security.MessageDigest.getInstance("SHA-256");
            digest.update(java.util.HexFormat.of().parseHex(SEED));
            return digest.digest(name.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void theOlderProtocolElectsAnotherWhereTheTwoDiffer() {
        file = Ran.file(folder, "older.csv", "A,B,C,count\n2,1,0,4\n1,0,0,1\n0,0,4,1\n0,5,5,1\n");

        assertThat(json().get("winners")).hasToString("[\"B\"]");
        assertThat(json("--protocol", "star-official-2023").get("winners")).hasToString("[\"A\"]");
        assertThat(count("--protocol", "star-official-2023").out()).contains("the official protocol of 2023");
    }

    @Test
    void aPictureIsDrawnOfTheOneElectionThereIs() throws IOException {
        Path png = folder.resolve("out.png");
        Path svg = folder.resolve("out.svg");

        assertThat(count("--picture", png.toString()).code()).isZero();
        assertThat(Files.readAllBytes(png)).startsWith(0x89, 'P', 'N', 'G');
        assertThat(count("--seats", "2", "--picture", svg.toString()).out()).contains("takes seat 2");
        assertThat(Files.readString(svg)).contains("<svg");
    }

    @Test
    void noPictureIsDrawnOfSeveralElectionsOrWhereItCannotBeWritten() {
        String one = "{\"candidates\": [\"A\"], \"ballots\": [{\"scores\": [5]}]}";
        Path two = Ran.file(folder, "two.json", "[" + one + "," + one + "]");
        Path png = folder.resolve("out.png");

        assertThat(Ran.count(two, "--picture", png.toString()).err()).contains("A picture shows one election");
        assertThat(png).doesNotExist();
        Ran nowhere = count("--picture", folder.resolve("no/such/folder.png").toString());
        assertThat(nowhere.err()).contains("cannot be written");
        assertThat(nowhere.out()).isEmpty();
        assertThat(nowhere.code()).isEqualTo(2);
    }

    private tools.jackson.databind.JsonNode json(String... options) {
        var all = new java.util.ArrayList<>(List.of("--json"));
        all.addAll(List.of(options));
        return count(all.toArray(String[]::new)).json();
    }
}
