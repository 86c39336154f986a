package org.moot.matrix.say;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.moot.conversation.Block;
import org.moot.conversation.Text;

class PagesTest {
    private static final String[] LETTERS = {
        "a", "b", " ", "\n", "<", "&", "\"", "\\", "é", "\ud83c\udf33", "樹", "'", " "
    };

    @Test
    void whatFitsIsOneMessage() {
        assertThat(Drawn.inRoom(new Block.Prose(Text.plain("short"))).messages())
                .hasSize(1);
    }

    @RepeatedTest(40)
    void whateverIsSaidEveryMessageFitsAndNothingIsLost(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        List<Block> blocks = IntStream.range(0, 1 + random.nextInt(12))
                .mapToObj(at -> block(random))
                .toList();
        Sheet sheet = Drawn.inRoom(blocks.toArray(Block[]::new));

        List<Content> messages = sheet.messages();

        assertThat(messages)
                .allSatisfy(message -> assertThat(ContentRules.wrong(message)).isEmpty());
        String all = messages.stream().map(Content::body).collect(Collectors.joining());
        if (sheet.filesBesideMessages().isEmpty()) {
            assertThat(letters(all)).isEqualTo(letters(new Page(sheet.parts()).body()));
        }
        assertThat(ContentRules.wrong(sheet.message())).isEmpty();
        assertThat(ContentRules.wrong(sheet.message().replacing("$e", List.of())))
                .isEmpty();
    }

    private static String letters(String words) {
        return words.replaceAll("[\\s-]", "");
    }

    private static Block block(Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> new Block.Title(Text.plain(words(random, 200)));
            case 1 ->
                new Block.Agenda(IntStream.range(0, 1 + random.nextInt(40))
                        .mapToObj(at -> new Block.Item(
                                Text.plain(words(random, 300)), Optional.of(Text.plain(words(random, 3000)))))
                        .toList());
            case 2 ->
                new Block.Facts(IntStream.range(0, 1 + random.nextInt(20))
                        .mapToObj(at -> new Block.Fact(Text.plain(words(random, 20)), Text.plain(words(random, 900))))
                        .toList());
            default -> new Block.Prose(Text.plain(words(random, 20_000)));
        };
    }

    private static String words(Random random, int longest) {
        return "x"
                + IntStream.range(0, 1 + random.nextInt(longest))
                        .mapToObj(at -> LETTERS[random.nextInt(LETTERS.length)])
                        .collect(Collectors.joining());
    }

    @Test
    void oneEndlessWordIsCutBetweenCharacters() {
        String trees = "x" + "\ud83c\udf33".repeat(10_000);
        Sheet sheet = Drawn.inRoom(new Block.Prose(Text.plain(trees)));

        assertThat(sheet.messages())
                .hasSizeBetween(2, 5)
                .allSatisfy(it -> assertThat(it.body()).doesNotContain("\ufffd", "?"));
        assertThat(sheet.messages().stream().map(Content::body).collect(Collectors.joining()))
                .isEqualTo(trees);
    }

    @Test
    void aCardThatIsTooLongGoesOnInAFile() {
        Sheet sheet = Drawn.inRoom(new Block.Prose(Text.plain("long words ".repeat(5000))));

        assertThat(sheet.message().body().endsWith("The whole of it is in whole.txt."))
                .isTrue();
        assertThat(sheet.files()).singleElement().satisfies(file -> {
            assertThat(file.name()).isEqualTo("whole.txt");
            assertThat(new String(file.content(), java.nio.charset.StandardCharsets.UTF_8))
                    .hasSizeGreaterThan(54_000);
        });
    }

    @Test
    void whatWouldTakeTooManyMessagesIsOneAndAFile() {
        Sheet sheet = Drawn.inRoom(new Block.Prose(Text.plain("long words ".repeat(30_000))));

        assertThat(sheet.messages()).hasSize(1);
        assertThat(sheet.filesBesideMessages()).hasSize(1);
    }

    @Test
    void paragraphsStayApartAndAListGoesOnOverThePage() {
        var items = new ArrayList<Block.Item>();
        for (int item = 0; item < 400; item++) {
            items.add(new Block.Item(Text.plain("Item " + item + " " + "w".repeat(100)), Optional.empty()));
        }
        Sheet sheet = Drawn.inRoom(
                new Block.Prose(Text.plain("One")), new Block.Prose(Text.plain("Two")), new Block.Agenda(items));

        List<Content> messages = sheet.messages();
        assertThat(messages.size()).isBetween(2, 5);
        assertThat(messages.getFirst().body()).startsWith("One\n\nTwo\n\n- Item 0 ");
        assertThat(messages.get(1).body()).startsWith("- Item ");
    }
}
