package org.moot.pictures;

import java.awt.Color;
import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.awt.font.TextLayout;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * One size of the machine's sans-serif: how wide words are and where their lines end. Measures are the same for PNG and
 * SVG.
 */
record Letters(float size, boolean bold, Color ink) {
    static final Letters TITLE = new Letters(18, true, Palette.INK);
    static final Letters HEADING = new Letters(15, true, Palette.INK);
    static final Letters NAME = new Letters(14, false, Palette.INK);
    static final Letters NUMBERS = new Letters(12, false, Palette.INK);
    static final Letters NOTE = new Letters(12, false, Palette.QUIET);

    private static final FontRenderContext MEASURE = new FontRenderContext(null, true, true);

    /** Em. What a reader's font draws for a character that this machine's has not, an emoji at its widest. */
    private static final double UNKNOWN = 1.4;

    /** Characters. Nothing is that long on the few lines it may have, however narrow it is. */
    private static final int FARTHEST = 1_000;

    private static final String CUT = "…";

    Letters asBold() {
        return new Letters(size, true, ink);
    }

    Letters in(Color other) {
        return new Letters(size, bold, other);
    }

    Letters sized(float other) {
        return new Letters(other, bold, ink);
    }

    Font font() {
        return new Font(Font.SANS_SERIF, bold ? Font.BOLD : Font.PLAIN, 1).deriveFont(size);
    }

    double lineHeight() {
        return Math.ceil(size * 1.35);
    }

    double width(String words) {
        if (words.isEmpty()) {
            return 0;
        }
        double measured = new TextLayout(words, font(), MEASURE).getAdvance();
        return Math.max(measured, isKnown(words) ? 0 : widthByCharacter(words));
    }

    private boolean isKnown(String words) {
        return font().canDisplayUpTo(words) < 0 && words.codePoints().allMatch(Character::isBmpCodePoint);
    }

    private double widthByCharacter(String words) {
        double sum = 0;
        for (String character : split(words, BreakIterator.getCharacterInstance(Locale.ROOT))) {
            double measured = new TextLayout(character, font(), MEASURE).getAdvance();
            sum += isKnown(character) ? measured : Math.max(measured, UNKNOWN * size);
        }
        return sum;
    }

    /** Lines no wider than that; where there would be more than so many, the last one ends in dots. */
    List<String> lines(String words, double width, int most) {
        var lines = new ArrayList<String>();
        String line = "";
        for (String piece : pieces(words.substring(0, Math.min(words.length(), FARTHEST)), width)) {
            if (!line.isEmpty() && width((line + piece).stripTrailing()) > width) {
                lines.add(line.strip());
                line = "";
            }
            line += piece;
        }
        lines.add(line.strip());
        if (lines.size() <= most) {
            return lines;
        }
        var kept = new ArrayList<>(lines.subList(0, most));
        kept.add(cut(kept.removeLast(), width));
        return kept;
    }

    /** On one line: all of it, or as much as fits. */
    String line(String words, double width) {
        return width(words) <= width ? words : cut(words, width);
    }

    /** The beginning that fits with dots behind it. */
    private String cut(String line, double width) {
        String rest = "";
        for (String character : split(line, BreakIterator.getCharacterInstance(Locale.ROOT))) {
            if (width(rest + character + CUT) > width) {
                break;
            }
            rest += character;
        }
        return rest + CUT;
    }

    /** Where a line may end; a word that is wider than a line may end anywhere. */
    private List<String> pieces(String words, double width) {
        return split(words, BreakIterator.getLineInstance(Locale.ROOT)).stream()
                .flatMap(word -> width(word.strip()) <= width
                        ? Stream.of(word)
                        : split(word, BreakIterator.getCharacterInstance(Locale.ROOT)).stream())
                .toList();
    }

    private static List<String> split(String words, BreakIterator breaks) {
        breaks.setText(words);
        var parts = new ArrayList<String>();
        int from = breaks.first();
        for (int to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
            parts.add(words.substring(from, to));
            from = to;
        }
        return parts;
    }

    /** @throws NoFont where there is nothing to write with */
    static void require() {
        try {
            NAME.width("5");
        } catch (RuntimeException | LinkageError | InternalError e) {
            throw new NoFont(e);
        }
    }
}
