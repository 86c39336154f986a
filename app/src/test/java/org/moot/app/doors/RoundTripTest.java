package org.moot.app.doors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.moot.conversation.Speech;
import org.moot.conversation.Speech.Passage;
import org.moot.conversation.Speech.Plain;
import org.moot.conversation.Speech.Run;
import org.moot.conversation.Speech.Style;
import org.moot.conversation.Tidy;
import org.moot.conversation.WebAddress;

/** What is said on Discord, said again on Matrix and from there once more on Discord, means what it meant. */
class RoundTripTest {
    private static final int TREES = 2000;
    private static final List<String> WORDS = List.of(
            "trees", "a*b", "_it_", "50 %", "<b>", "`", "||", "~~", "\\", "@here", "# 1", "C++", "سلام", "🌳", "&amp;");

    static IntStream seeds() {
        return IntStream.range(0, TREES / 100);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void nothingIsLostOnTheWayThereAndBack(int seed) {
        var random = new Random(seed);
        for (int number = 0; number < 100; number++) {
            Speech meant = Tongue.readMarkdown(Tongue.markdown(new Speech(passages(random, 3, 2))));
            Speech there = Tongue.readHtml(Tongue.html(meant));
            Speech back = Tongue.readMarkdown(Tongue.markdown(there));

            assertThat(there).as("%d", number).isEqualTo(meant);
            assertThat(back).as("%s", Tongue.markdown(there)).isEqualTo(meant);
        }
    }

    private static List<Passage> passages(Random random, int most, int depth) {
        var passages = new ArrayList<Passage>();
        for (int count = 1 + random.nextInt(most); count > 0; count--) {
            passages.add(passage(random, depth));
        }
        return passages;
    }

    private static Passage passage(Random random, int depth) {
        return switch (random.nextInt(depth == 0 ? 2 : 7)) {
            case 0, 1 -> new Speech.Paragraph(runs(random, 2));
            case 2 -> new Speech.Heading(1 + random.nextInt(3), runs(random, 1));
            case 3 ->
                new Speech.Fence(
                        random.nextBoolean() ? Optional.of("java") : Optional.empty(), "a\n  ```\n" + word(random));
            case 4 -> new Speech.Quote(List.of(new Speech.Paragraph(runs(random, 2))));
            default -> items(random, depth);
        };
    }

    private static Speech.Items items(Random random, int depth) {
        var items = new ArrayList<List<Passage>>();
        for (int count = 1 + random.nextInt(3); count > 0; count--) {
            var item = new ArrayList<Passage>(List.of(new Speech.Paragraph(runs(random, 1))));
            if (depth > 1 && random.nextInt(3) == 0) {
                item.add(items(random, depth - 1));
            }
            items.add(item);
        }
        return new Speech.Items(random.nextBoolean() ? Optional.of(1 + random.nextInt(20)) : Optional.empty(), items);
    }

    private static List<Run> runs(Random random, int depth) {
        var runs = new ArrayList<Run>();
        for (int count = 1 + random.nextInt(4); count > 0; count--) {
            runs.add(run(random, depth));
        }
        return Tidy.runs(runs);
    }

    private static Run run(Random random, int depth) {
        return switch (random.nextInt(depth == 0 ? 4 : 7)) {
            case 0, 1 -> new Plain(word(random) + (random.nextBoolean() ? " " : ""));
            case 2 -> new Speech.Code(word(random));
            case 3 -> WebAddress.link("https://example.org/a_b?c=" + random.nextInt(9));
            default -> new Speech.Styled(Style.values()[random.nextInt(5)], runs(random, depth - 1));
        };
    }

    private static String word(Random random) {
        return WORDS.get(random.nextInt(WORDS.size()));
    }
}
