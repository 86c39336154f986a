package org.moot.app.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What a table may look like. */
class TableTest {
    private static final String PLAIN = "A,B,C\n5,4,0\n0,3,5\n,,\n";

    @TempDir
    Path folder;

    private JsonNode count(String table, String... options) {
        Path file = Ran.file(folder, "election.csv", table);
        var all = new java.util.ArrayList<>(java.util.List.of(file.toString(), "--json"));
        all.addAll(java.util.List.of(options));
        Ran ran = Ran.count(all);
        assertThat(ran.err()).isEmpty();
        assertThat(ran.code()).isZero();
        return ran.json();
    }

    @Test
    void everyLineIsABallotAndABlankCellIsBlank() {
        JsonNode plain = count(PLAIN);

        assertThat(plain.get("score")).hasToString("[5,7,5]");
        assertThat(plain.get("pairwise")).hasToString("[[0,1,1],[1,0,1],[1,1,0]]");
        assertThat(plain.get("ballots").asInt()).isEqualTo(3);
        assertThat(plain.get("counted").asInt()).isEqualTo(2);
        assertThat(plain.get("blank").asInt()).isEqualTo(1);
    }

    @Test
    void lineEndsQuotesBlanksAndByteOrderMarksChangeNothing() {
        JsonNode plain = count(PLAIN);

        assertThat(count(PLAIN.replace("\n", "\r\n"))).isEqualTo(plain);
        assertThat(count(PLAIN.replace("\n", "\r"))).isEqualTo(plain);
        assertThat(count("\ufeff" + PLAIN)).isEqualTo(plain);
        assertThat(count(PLAIN + "\n\n")).isEqualTo(plain);
        assertThat(count(PLAIN.strip())).isEqualTo(plain);
        assertThat(count("\"A\",\"B\",\"C\"\n\"5\",\"4\",\"0\"\n0,3,5\n\"\",\"\",\"\"\n"))
                .isEqualTo(plain);
        assertThat(count(" A , B,C\n 5, 4 ,\u00a00\n0,3,5\n , ,\t\n")).isEqualTo(plain);
    }

    @Test
    void aColumnOfCountsSaysHowManyBallotsALineStandsFor() {
        JsonNode once = count("A,B\n5,4\n5,4\n5,4\n0,1\n");

        assertThat(count("A,B,count\n5,4,3\n0,1,1\n")).isEqualTo(once);
        assertThat(count("count,A,B\n3,5,4\n1,0,1\n0,5,5\n")).isEqualTo(once);
        assertThat(count("A,Count,B\n5,3,4\n0,1,1\n")).isEqualTo(once);
    }

    @Test
    void namesMayHoldCommasQuotesAndLineBreaks() {
        JsonNode answer = count("\"Trees, now\",\"the \"\"old\"\" way\",\"two\nlines\"\n1,2,5\n");

        assertThat(answer.get("candidates")).hasToString("[\"Trees, now\",\"the \\\"old\\\" way\",\"two\\nlines\"]");
        assertThat(answer.get("winners")).hasToString("[\"two\\nlines\"]");
    }

    @Test
    void moreBallotsThanAnIntegerHoldsAreCounted() {
        JsonNode answer = count("A,B,count\n5,4,4000000000\n0,1,3000000000\n,,2147483648\n");

        assertThat(answer.get("score").get(0).asLong()).isEqualTo(20_000_000_000L);
        assertThat(answer.get("ballots").asLong()).isEqualTo(9_147_483_648L);
        assertThat(answer.get("rounds").get(0).get("runoff").get("equal").asLong())
                .isEqualTo(2_147_483_648L);
        JsonNode shared = count("A,B,count\n5,4,4000000000\n0,1,3000000000\n", "--method", "allocated", "--seats", "2");
        assertThat(shared.get("rounds").get(0).get("spent_above").asString()).isEqualTo("0");
        assertThat(shared.get("rounds").get(0).get("weight_on_split").asString())
                .isEqualTo("4000000000");
    }

    @Test
    void moreBallotsThanOneBlockAreAllCounted() {
        JsonNode answer = count("A,B\n" + "5,4\n".repeat(20_000) + "0,5\n");

        assertThat(answer.get("score")).hasToString("[100000,80005]");
    }

    @Test
    void oneOptionIsElectedWithoutARunoff() {
        JsonNode answer = count("A\n5\n\"\"\n");

        assertThat(answer.get("winners")).hasToString("[\"A\"]");
        assertThat(answer.get("rounds").get(0).has("runoff")).isFalse();
        assertThat(answer.get("blank").asInt()).isEqualTo(1);
    }

    @Test
    void whereEveryBallotIsBlankTheLotDecides() {
        JsonNode star = count("A,B,C\n,,\n,,\n");
        assertThat(star.get("winners")).hasToString("[\"A\"]");
        assertThat(star.get("lot_used").asBoolean()).isTrue();
        assertThat(star.get("counted").asInt()).isZero();

        JsonNode shared = count("A,B,C\n,,\n", "--method", "allocated", "--seats", "2");
        assertThat(shared.get("winners")).hasToString("[\"A\",\"B\"]");
        assertThat(Ran.count(Ran.file(folder, "blank.csv", "A,B\n,\n")).out()).contains("0 counted, 1 blank");
    }

    @Test
    void moreThanTwentyOptionsAreNoTrouble() {
        var header = new StringBuilder("o1");
        for (int option = 2; option <= 60; option++) {
            header.append(",o").append(option);
        }
        JsonNode answer = count(header + "\n" + ",".repeat(59) + "5\n", "--method=bloc", "--seats=60");

        assertThat(answer.get("winners")).hasSize(60);
        assertThat(answer.get("winners").get(0).asString()).isEqualTo("o60");
    }

    @Test
    void tablesAndJsonGiveTheSameAnswer() {
        String json = """
                {"ballots": [{"scores": [5, 4, 0]}, {"count": 1, "scores": [0, 3, 5]}, {"scores": [null, null, null]}],
                 "unknown": {"ballots": []}, "name": "election.csv", "candidates": ["A", "B", "C"]}""";

        assertThat(Ran.count(Ran.file(folder, "other", json), "--json").json()).isEqualTo(count(PLAIN));
        assertThat(Ran.count(Ran.file(folder, "marked.json", "\ufeff" + json), "--json")
                        .json())
                .isEqualTo(count(PLAIN));
    }
}
