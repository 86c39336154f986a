package org.moot.console;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.moot.conversation.Block;
import org.moot.conversation.Text;

/** Draws an empty ballot, and how it is typed. */
final class BallotDrawing {
    /** An example that gives no option the look of a favourite on every ballot. */
    private static final String SCORES = "503142";

    private static final int WIDEST = 62;

    private BallotDrawing() {}

    static void draw(Block.ScoreSheet sheet, Pen pen) {
        pen.line(pen.say("console.ballot"));
        int widest = sheet.options().stream()
                .mapToInt(option -> Columns.of(Columns.cut(pen.oneLine(option), WIDEST)))
                .max()
                .orElse(0);
        int number = 1;
        for (Text option : sheet.options()) {
            String name = Columns.cut(pen.oneLine(option), WIDEST);
            pen.line(Columns.right(number++ + "  ", 6) + Columns.left(name, widest) + "  __", 6);
        }
        pen.line(pen.say(
                "console.ballot-typed",
                new Text.Typed("vote cast " + example(sheet.options().size()))));
    }

    static String example(int options) {
        return IntStream.range(0, options)
                .mapToObj(at -> String.valueOf(SCORES.charAt(at % SCORES.length())))
                .collect(Collectors.joining(" "));
    }
}
