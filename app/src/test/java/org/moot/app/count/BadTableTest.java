package org.moot.app.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A table that is not right: the line, the cell, the reason, exit code 2, and not a word of a result. */
class BadTableTest {
    @TempDir
    Path folder;

    private void refused(String table, int line, int column, String why) {
        refused(Ran.count(Ran.file(folder, "bad.csv", table)), line, column, why);
    }

    private static void refused(Ran ran, int line, int column, String why) {
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err())
                .contains("bad.csv: Line %d, column %d: ".formatted(line, column))
                .contains(why)
                .endsWith("Nothing was counted.\n");
        assertThat(ran.code()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "6",
                "-1",
                "10",
                "4.5",
                "5.0",
                "1e0",
                "NaN",
                "Infinity",
                "null",
                "x",
                "^",
                "05",
                "+5",
                "0x1",
                "５",
                "٣",
                "5 4",
                "=5",
                "true",
                "99999999999999999999"
            })
    void aScoreIsOneDigitFromZeroToFive(String score) {
        refused("A,B\n5,4\n3," + score + "\n1,1\n", 3, 2, "\"%s\" for B is no score".formatted(score));
    }

    @Test
    void aScoreInQuotationMarksIsHeldToTheSame() {
        refused("A,B\n5,\"4,5\"\n", 2, 2, "\"4,5\" for B is no score");
    }

    @Test
    void aLineWithTooFewOrTooManyCellsIsRefused() {
        refused("A,B,C\n5,4,3\n5,4\n", 3, 3, "2 where 3 belong");
        refused("A,B\n5,4\n5,4,3\n", 3, 3, "More scores than the 2");
        refused("A,B\n5,4,\n", 2, 3, "More scores than the 2");
    }

    @Test
    void anEmptyLineAmongTheBallotsIsNotPassedOver() {
        refused("A,B\n5,4\n\n\n3,2\n", 3, 1, "empty line");
    }

    @Test
    void namesAreThereAndDiffer() {
        refused("A,B,A\n5,4,3\n", 1, 3, "second option called A; the first is in column 1");
        refused("A,B, A \n5,4,3\n", 1, 3, "second option called A");
        refused("Caf\u00e9,Cafe\u0301\n5,4\n", 1, 2, "second option");
        refused("A,,C\n5,4,3\n", 1, 2, "An option without a name");
        refused("A,B,\n5,4,\n", 1, 3, "An option without a name");
        refused("count,A,B,A\n1,5,4,3\n", 1, 4, "second option called A; the first is in column 2");
        refused("A,count,Count\n5,1,1\n", 1, 3, "A second column of counts; the first is column 2");
    }

    @Test
    void anElectionHasOptions() {
        refused("", 1, 1, "No options");
        refused("\n\n", 1, 1, "No options");
        refused("count\n3\n", 1, 1, "No options");
    }

    @Test
    void anElectionHasBallots() {
        refused("A,B\n", 2, 1, "There are no ballots");
        refused("A,B\n\n\n", 4, 1, "There are no ballots");
        refused("A,B,count\n5,4,0\n", 3, 1, "There are no ballots");
    }

    @Test
    void moreOptionsThanCanBeCountedAreRefused() {
        var header = new StringBuilder("o0");
        for (int option = 1; option <= 1000; option++) {
            header.append(",o").append(option);
        }
        refused(header + "\n", 1, 1, "1001 options; at most 1000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "1.5", "''", "many", "1e3", "9223372036854775808"})
    void aCountIsAWholeNumber(String times) {
        refused("A,B,count\n5,4,1\n5,4," + times.replace("''", "") + "\n", 3, 3, "is no number of ballots");
    }

    @Test
    void soManyBallotsThatSumsWouldOverflowAreRefused() {
        refused("A,B,count\n5,4," + Long.MAX_VALUE + "\n", 2, 3, "More than 2^60 ballots");
        refused("A,B,count\n5,4," + (1L << 60) + "\n4,5,1\n", 3, 3, "More than 2^60 ballots");
    }

    @ParameterizedTest
    @CsvSource({"'A,B\n5,\"4\n3,2\n', 2, 2", "'A,B\n5,\"4\"x\n', 2, 2", "'A,\"B\n5,4\n', 1, 2"})
    void aCellInQuotationMarksEnds(String table, int line, int column) {
        refused(table, line, column, "quotation marks");
    }

    @ParameterizedTest
    @CsvSource({"ISO-8859-1, 3, 3", "UTF-16LE, 1, 2", "UTF-16, 1, 1"})
    void anotherEncodingIsNotGuessed(String encoding, int line, int column) throws IOException {
        Path file = Files.write(folder.resolve("bad.csv"), "A,B\n5,4\n3,é\n".getBytes(Charset.forName(encoding)));
        refused(Ran.count(file), line, column, "This is no text");
    }

    @Test
    void aCharacterCutInTwoAtTheEndIsSeen() throws IOException {
        byte[] whole = "A,é".getBytes(StandardCharsets.UTF_8);
        Path file = Files.write(folder.resolve("bad.csv"), java.util.Arrays.copyOf(whole, whole.length - 1));
        refused(Ran.count(file), 1, 3, "This is no text");
    }

    @Test
    void aBinaryFileIsNoTable() throws IOException {
        Path file = Files.write(folder.resolve("bad.csv"), new byte[] {'A', ',', 'B', '\r', '\n', '5', 0, 1, 2});
        refused(Ran.count(file), 2, 2, "zero byte");
    }

    @Test
    void aFaultFarDownALargeFileIsStillFoundByItsLine() {
        refused("A,B\r\n" + "5,4\r\n".repeat(60_000) + "5,7\r\n" + "5,4\r\n".repeat(60_000), 60_002, 2, "\"7\" for B");
    }

    @Test
    void whatSomebodyWroteCannotSteerTheTerminal() {
        refused("A,B\n5,\u001b[2J\u202e\n", 2, 2, "\"␛[2J[U+202E]\" for B");
        refused("A,B\n5," + "x".repeat(500) + "\n", 2, 2, "\"" + "x".repeat(30) + "…\" for B");
    }

    @Test
    void whatIsNoFileIsNotCounted() {
        Ran missing = Ran.count(folder.resolve("nothing.csv"));
        assertThat(missing.err()).contains("There is no such file").endsWith("Nothing was counted.\n");
        assertThat(missing.code()).isEqualTo(2);

        Ran directory = Ran.count(folder);
        assertThat(directory.err()).contains("This is a folder");
        assertThat(directory.code()).isEqualTo(2);
    }
}
