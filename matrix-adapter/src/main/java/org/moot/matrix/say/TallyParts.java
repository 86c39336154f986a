package org.moot.matrix.say;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.moot.conversation.Block;
import org.moot.conversation.Text;

/** The result of a STAR vote in words: every option with its stars, the final pair, and who was preferred to whom. */
final class TallyParts {
    private final Block.Tally tally;
    private final Pen pen;

    TallyParts(Block.Tally tally, Pen pen) {
        this.tally = tally;
        this.pen = pen;
    }

    List<Part> all() {
        var parts = new ArrayList<Part>();
        parts.add(new Part.Paragraph(pen.say("matrix.counted", tally.counted())));
        parts.add(new Part.Points(
                IntStream.range(0, tally.rows().size()).mapToObj(this::row).toList()));
        tally.runoff().ifPresent(runoff -> {
            parts.add(new Part.Paragraph(pen.say("matrix.final-pair")));
            parts.add(new Part.Points(pair(runoff)));
        });
        if (pairsKnown()) {
            parts.add(headToHead());
        }
        return parts;
    }

    private List<Piece> row(int at) {
        Block.Row row = tally.rows().get(at);
        var pieces = new ArrayList<Piece>();
        pieces.add(Piece.strong(Letters.of(at) + ")"));
        pieces.add(Piece.words(" "));
        pieces.addAll(pen.oneLine(row.option()));
        if (row.chosen()) {
            pieces.add(Piece.words(" "));
            pieces.addAll(pen.say("matrix.chosen"));
        }
        pieces.add(new Piece.Break());
        pieces.addAll(pen.say("matrix.average", Text.plain(pen.number(row.average())), row.stars()));
        if (!row.histogram().isEmpty()) {
            pieces.add(new Piece.Break());
            pieces.add(Piece.words(spread(row.histogram())));
        }
        return pieces;
    }

    private static String spread(List<Long> histogram) {
        return IntStream.range(0, histogram.size())
                .mapToObj(stars -> stars + "★ " + histogram.get(stars))
                .collect(Collectors.joining(" · "));
    }

    private List<List<Piece>> pair(Block.Runoff runoff) {
        return List.of(
                part(tally.rows().get(runoff.winner()).option(), runoff.forWinner()),
                part(tally.rows().get(runoff.loser()).option(), runoff.forLoser()),
                part(Text.of("matrix.no-preference"), runoff.noPreference()));
    }

    private List<Piece> part(Text name, long ballots) {
        return pen.say("matrix.ballots-for", Text.plain(pen.plain(name)), ballots);
    }

    private boolean pairsKnown() {
        int options = tally.rows().size();
        return options > 1 && tally.rows().stream().allMatch(row -> row.beats().size() == options);
    }

    private Part headToHead() {
        List<Block.Row> rows = tally.rows();
        var head = new ArrayList<String>();
        head.add("");
        IntStream.range(0, rows.size()).forEach(column -> head.add(Letters.of(column)));
        var lines = new ArrayList<String>();
        var table = new ArrayList<List<String>>();
        for (int row = 0; row < rows.size(); row++) {
            table.add(cells(row));
            lines.add(line(row));
        }
        return new Part.Table(pen.plain("matrix.head-to-head"), head, table, lines);
    }

    private List<String> cells(int row) {
        var cells = new ArrayList<String>();
        cells.add(Letters.of(row));
        List<Long> beats = tally.rows().get(row).beats();
        IntStream.range(0, beats.size()).forEach(column -> cells.add(column == row ? "–" : beats.get(column) + ""));
        return cells;
    }

    /** {@code A: B 12 · C 9}. */
    private String line(int row) {
        List<Long> beats = tally.rows().get(row).beats();
        return Letters.of(row) + ": "
                + IntStream.range(0, beats.size())
                        .filter(column -> column != row)
                        .mapToObj(column -> Letters.of(column) + " " + beats.get(column))
                        .collect(Collectors.joining(" · "));
    }
}
