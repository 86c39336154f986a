package org.moot.console;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.moot.conversation.Block.Row;
import org.moot.conversation.Block.Runoff;
import org.moot.conversation.Block.Tally;

/** Draws the result of a STAR vote: a bar for every option, the final pair, and who was preferred to whom. */
final class TallyDrawing {
    private static final int BAR = 30;
    private static final int MOST_STARS = 5;
    private static final String HEIGHTS = " ▁▂▃▄▅▆▇█";

    private final Tally tally;
    private final Pen pen;

    TallyDrawing(Tally tally, Pen pen) {
        this.tally = tally;
        this.pen = pen;
    }

    void draw() {
        pen.line(pen.say("console.counted", tally.counted()));
        for (int at = 0; at < tally.rows().size(); at++) {
            row(at + 1, tally.rows().get(at));
        }
        tally.runoff().ifPresent(this::runoff);
        if (tally.rows().size() > 1
                && tally.rows().stream().anyMatch(row -> !row.beats().isEmpty())) {
            headToHead("console.head-to-head", this::above);
            headToHead("console.head-to-head-same", this::same);
        }
    }

    private void row(int number, Row row) {
        String chosen = row.chosen() ? "  " + pen.say("console.chosen") : "";
        pen.line(Columns.right(number + "  ", 5) + pen.oneLine(row.option()) + chosen, 5);
        String measure = pen.say("console.average", pen.number(row.average()), row.stars());
        pen.line("     " + bar(row.average() / MOST_STARS) + "  " + measure, 5);
        if (!row.histogram().isEmpty()) {
            pen.line("     " + spread(row.histogram()), 5);
        }
    }

    private static String bar(double share) {
        int full = (int) Math.round(Math.clamp(share, 0, 1) * BAR);
        return "█".repeat(full) + "░".repeat(BAR - full);
    }

    /** How many ballots gave each number of stars, as a small picture and in numbers. */
    private String spread(List<Long> histogram) {
        long most =
                Math.max(1, histogram.stream().mapToLong(Long::longValue).max().orElse(1));
        var line = new StringBuilder();
        for (int stars = 0; stars < histogram.size(); stars++) {
            long ballots = histogram.get(stars);
            int height = ballots == 0 ? 0 : (int) Math.max(1, Math.round(8.0 * ballots / most));
            line.append(stars)
                    .append("★ ")
                    .append(HEIGHTS.charAt(height))
                    .append(' ')
                    .append(ballots)
                    .append("   ");
        }
        return line.toString().stripTrailing();
    }

    private void runoff(Runoff runoff) {
        pen.gap();
        pen.line(pen.say("console.final-pair"));
        long all = Math.max(1, runoff.forWinner() + runoff.forLoser() + runoff.noPreference());
        String winner = pen.oneLine(tally.rows().get(runoff.winner()).option());
        String loser = pen.oneLine(tally.rows().get(runoff.loser()).option());
        String neither = pen.say("console.no-preference");
        int widest = List.of(winner, loser, neither).stream()
                .mapToInt(Columns::of)
                .map(columns -> Math.min(columns, BAR))
                .max()
                .orElse(BAR);
        part(winner, runoff.forWinner(), all, widest);
        part(loser, runoff.forLoser(), all, widest);
        part(neither, runoff.noPreference(), all, widest);
    }

    private void part(String name, long ballots, long all, int widest) {
        String label = Columns.left(Columns.cut(name, widest), widest);
        pen.line("     " + label + "  " + bar((double) ballots / all) + "  " + ballots, 5);
    }

    private long above(int row, int column) {
        return tally.rows().get(row).beats().get(column);
    }

    private long same(int row, int column) {
        return tally.counted() - above(row, column) - above(column, row);
    }

    /** A table of every pair, cut into pieces side by side where it is wider than the page. */
    private void headToHead(String title, PairNumber number) {
        pen.gap();
        pen.line(pen.say(title));
        int cell = Math.max(2, Long.toString(tally.counted()).length()) + 2;
        int fitting = Math.max(1, (Pen.COLUMNS - 5) / cell);
        for (int from = 0; from < tally.rows().size(); from += fitting) {
            piece(from, Math.min(from + fitting, tally.rows().size()), cell, number);
        }
    }

    private void piece(int from, int until, int cell, PairNumber number) {
        var header = new ArrayList<String>();
        IntStream.range(from, until).forEach(column -> header.add(Columns.right((column + 1) + "", cell)));
        pen.line("     " + String.join("", header));
        for (int row = 0; row < tally.rows().size(); row++) {
            var line = new StringBuilder(Columns.right((row + 1) + "  ", 5));
            for (int column = from; column < until; column++) {
                String value = isKnown(row, column) ? Long.toString(number.of(row, column)) : "-";
                line.append(Columns.right(value, cell));
            }
            pen.line(line.toString());
        }
    }

    private boolean isKnown(int row, int column) {
        return row != column && knows(row, column) && knows(column, row);
    }

    private boolean knows(int row, int column) {
        return column < tally.rows().get(row).beats().size();
    }

    /** A number of ballots for a row and a column. */
    private interface PairNumber {
        long of(int row, int column);
    }
}
