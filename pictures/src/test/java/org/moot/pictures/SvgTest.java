package org.moot.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.moot.count.Enthusiasm;
import org.moot.count.StarResult;
import org.moot.count.Tally;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;

@ExtendWith(NeedsFont.class)
class SvgTest {
    /** Names that go to the limit of what a proposal's options may be called, and beyond it. */
    private static final List<String> DIFFICULT = List.of(
            "W".repeat(100),
            "i".repeat(100),
            "word ".repeat(20).strip(),
            "\ud83d\ude00".repeat(50),
            "\ud83d\udc69\u200d\ud83c\udf3e".repeat(20),
            "\u05e9\u05dc\u05d5\u05dd \u05e2\u05d5\u05dc\u05dd ".repeat(10).strip(),
            "\u0645\u0631\u062d\u0628\u0627 42 ".repeat(11).strip(),
            "\u6c49".repeat(100));

    static Stream<ResultPicture> pictures() {
        Tally many = Results.random(20, 60, 3, 12_345_678);
        Tally blank = Tally.of(2).add(org.moot.count.Ballot.of(Results.BLANK, Results.BLANK), 3);
        return Stream.of(
                Results.picture(2),
                Results.picture(5),
                Results.picture(20),
                Results.picture(Results.names(20), Results.star(many)),
                Results.picture(Results.names(2), Results.star(blank)),
                Results.picture(DIFFICULT, Results.star(Results.random(DIFFICULT.size(), 30, 4, 1))),
                ResultPicture.of(DIFFICULT, Results.bloc(Results.random(8, 30, 4, 1), 8), java.util.Locale.ENGLISH));
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void itsTitleAndDescriptionAreTheTextAlternative(ResultPicture picture) {
        Svgs svg = Svgs.of(picture);
        Element title = svg.all("title").getFirst();
        Element description = svg.all("desc").getFirst();

        assertThat(svg.root().getFirstChild()).isEqualTo(title);
        assertThat(title.getTextContent()).isEqualTo(picture.title());
        assertThat(description.getTextContent()).isEqualTo(picture.text());
        assertThat(svg.root().getAttribute("role")).isEqualTo("img");
        assertThat(svg.root().getAttribute("aria-labelledby")).isEqualTo(title.getAttribute("id"));
        assertThat(svg.root().getAttribute("aria-describedby")).isEqualTo(description.getAttribute("id"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5, 20})
    void everyNameAndEveryNumberIsWrittenAsText(int options) {
        StarResult result = Results.star(Results.random(options, 40, options, 1));
        String written =
                Svgs.of(Results.picture(Results.names(options), result)).written();

        for (Enthusiasm warmth : result.enthusiasm()) {
            assertThat(written)
                    .contains("%d. Option number %<d".formatted(warmth.option() + 1))
                    .contains("%d stars, average %.2f".formatted(warmth.total(), warmth.average()))
                    .contains("5★ %d  4★ %d  3★ %d  2★ %d  1★ %d  0★ %d"
                            .formatted(
                                    warmth.histogram().get(5),
                                    warmth.histogram().get(4),
                                    warmth.histogram().get(3),
                                    warmth.histogram().get(2),
                                    warmth.histogram().get(1),
                                    warmth.histogram().get(0)))
                    .contains(warmth.blanks() == 0 ? "" : "(%d blank)".formatted(warmth.blanks()));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 5, 20})
    void everyPairHasItsNumberInTheGrid(int options) {
        Tally tally = Results.random(options, 40, options, 1);
        List<String> texts = Svgs.of(Results.picture(Results.names(options), Results.star(tally)))
                .texts();
        List<Integer> grid = texts.subList(texts.indexOf("One against one"), texts.size()).stream()
                .filter(text -> text.matches("\\d+"))
                .map(Integer::valueOf)
                .toList();

        List<Integer> header = grid.subList(0, options);
        var expected = new ArrayList<>(header);
        for (int row : header) {
            expected.add(row);
            header.stream()
                    .filter(column -> column != row)
                    .forEach(column -> expected.add((int) tally.preferring(row - 1, column - 1)));
        }
        assertThat(grid).isEqualTo(expected);
        assertThat(header).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void noWordLeavesThePicture(ResultPicture picture) {
        Svgs svg = Svgs.of(picture);
        assertThat(svg.root().getAttribute("viewBox")).isEqualTo("0 0 400 %.0f".formatted(svg.height()));
        var paper = new Rectangle2D.Double(0, 0, ResultPicture.WIDTH, svg.height());
        assertThat(svg.all("text")).isNotEmpty().allMatch(text -> paper.contains(Svgs.box(text)));
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void noWordStandsOnAnother(ResultPicture picture) {
        var before = new ArrayList<Rectangle2D>();
        for (Element text : Svgs.of(picture).all("text")) {
            Rectangle2D box = Svgs.box(text);
            assertThat(before).as(text.getTextContent()).noneMatch(box::intersects);
            before.add(box);
        }
    }

    @ParameterizedTest
    @MethodSource("pictures")
    void nothingInItRunsIsStyledOrLiesElsewhere(ResultPicture picture) {
        Svgs svg = Svgs.of(picture);
        assertThat(svg.document().getDoctype()).isNull();
        for (Element element : svg.all("*")) {
            assertThat(element.getLocalName())
                    .isIn("svg", "title", "desc", "g", "defs", "clipPath", "path", "rect", "text", "line");
            for (int at = 0; at < element.getAttributes().getLength(); at++) {
                Attr attribute = (Attr) element.getAttributes().item(at);
                assertThat(attribute.getName()).doesNotStartWith("on").isNotEqualTo("style");
                assertThat(attribute.getName()).doesNotContain("href");
                assertThat(attribute.getValue().replace("url(#", "")).doesNotContain("url(");
            }
        }
    }

    @Test
    void twoPicturesInOnePageShareNoIds() {
        assertThat(ids(Results.picture(2))).doesNotContainAnyElementsOf(ids(Results.picture(3)));
        assertThat(ids(Results.picture(3))).doesNotHaveDuplicates();
    }

    private static List<String> ids(ResultPicture picture) {
        return Svgs.of(picture).all("*").stream()
                .map(element -> element.getAttribute("id"))
                .filter(id -> !id.isEmpty())
                .toList();
    }

    @Test
    void aNameCannotBreakOutOfItsPlace() {
        List<String> hostile = List.of(
                "</text></title><script>alert(1)</script>",
                "two\nlines\u0000\u0007",
                "\u202eback",
                "half \ud800 \uffff");
        String written = Svgs.of(Results.picture(hostile, Results.star(new int[] {5, 3, 2, 1})))
                .written();

        assertThat(written)
                .contains("alert(1)")
                .contains("two lines")
                .doesNotContain("\u202e")
                .contains("half \ufffd \ufffd");
    }
}
