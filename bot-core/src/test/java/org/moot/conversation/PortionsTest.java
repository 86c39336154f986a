package org.moot.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.moot.conversation.Speech.Paragraph;
import org.moot.conversation.Speech.Plain;
import org.moot.conversation.Speech.Style;
import org.moot.conversation.Speech.Styled;

class PortionsTest {
    private static final int MOST = 100;

    private static List<Speech> cut(Speech.Passage... passages) {
        return Portions.of(new Speech(List.of(passages)), part -> part.plain().length() <= MOST);
    }

    private static String words(int count) {
        return IntStream.range(0, count).mapToObj(at -> "word" + at).collect(Collectors.joining(" "));
    }

    private static Paragraph paragraph(Speech.Run... runs) {
        return new Paragraph(List.of(runs));
    }

    @Test
    void whatFitsStaysWholeAndHasNoNumber() {
        assertThat(cut(paragraph(new Plain("We plant a tree"))))
                .singleElement()
                .extracting(Speech::plain)
                .isEqualTo("We plant a tree");
    }

    @Test
    void whatIsTooLongIsCutAtWordsAndNumbered() {
        List<Speech> parts = cut(paragraph(new Plain(words(40))));

        assertThat(parts).hasSizeGreaterThan(2).allMatch(part -> part.plain().length() <= MOST);
        assertThat(parts.getFirst().plain()).startsWith("word0 word1 ").endsWith("\n(1/" + parts.size() + ")");
        assertThat(parts.getLast().plain()).endsWith("word39\n(" + parts.size() + "/" + parts.size() + ")");
        String again = parts.stream()
                .map(part -> part.plain().replaceFirst("\n\\([0-9]+/[0-9]+\\)$", ""))
                .collect(Collectors.joining(" "));
        assertThat(again).isEqualTo(words(40));
    }

    @Test
    void aStyleThatIsCutBeginsAgainInTheNextPart() {
        List<Speech> parts = cut(paragraph(new Styled(Style.BOLD, List.of(new Plain(words(40))))));

        assertThat(parts)
                .hasSizeGreaterThan(2)
                .allMatch(part -> part.passages().getFirst() instanceof Paragraph(var runs)
                        && runs.getFirst() instanceof Styled styled
                        && styled.style() == Style.BOLD);
    }

    @Test
    void aFenceThatIsCutIsAFenceInEachPartWithTheSameLanguage() {
        String code = IntStream.range(0, 30).mapToObj(at -> "line " + at).collect(Collectors.joining("\n"));
        List<Speech> parts = cut(new Speech.Fence(Optional.of("java"), code));

        assertThat(parts)
                .hasSizeGreaterThan(2)
                .allMatch(part -> part.passages().getFirst() instanceof Speech.Fence fence
                        && fence.language().equals(Optional.of("java")));
        assertThat(parts.get(1).plain()).startsWith("line ");
    }

    @Test
    void aListThatIsCutGoesOnWithItsNumbers() {
        var items = IntStream.range(0, 30)
                .mapToObj(at -> List.<Speech.Passage>of(paragraph(new Plain("item " + at))))
                .toList();
        List<Speech> parts = cut(new Speech.Items(Optional.of(1), items));

        assertThat(parts).hasSizeGreaterThan(2);
        assertThat(parts.get(1).passages().getFirst()).isInstanceOfSatisfying(Speech.Items.class, list -> {
            int first = list.first().orElseThrow();
            assertThat(parts.get(1).plain()).startsWith(first + ". item " + (first - 1));
        });
    }

    @Test
    void aQuoteThatIsCutIsAQuoteInEachPart() {
        List<Speech> parts = cut(new Speech.Quote(List.of(paragraph(new Plain(words(40))))));

        assertThat(parts).hasSizeGreaterThan(2).allMatch(part -> part.passages().getFirst() instanceof Speech.Quote);
    }

    @Test
    void aWordThatIsFarTooLongIsCutButNeverACharacter() {
        var parts = Portions.of(
                new Speech(List.of(paragraph(new Plain("\ud83d\udc69\u200d\ud83d\ude80".repeat(200))))),
                part -> part.plain().length() <= 300);

        assertThat(parts).hasSizeGreaterThan(2);
        assertThat(parts).allMatch(part -> part.plain().startsWith("\ud83d\udc69\u200d\ud83d\ude80"));
    }

    @Test
    void aShortWordIsNotCutBecauseLittleRoomIsLeft() {
        List<Speech> parts = cut(paragraph(new Plain("a".repeat(92))), paragraph(new Plain("indivisible")));

        assertThat(parts).hasSize(2);
        assertThat(parts.getLast().plain()).startsWith("indivisible");
    }

    @Test
    void whatCannotBeSaidAtAllEnds() {
        assertThat(Portions.of(Speech.typed("We plant a tree"), part -> false)).isEmpty();
    }
}
