package org.moot.matrix.say;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Cuts what is too long for one message between its parts, then between points and lines, then between characters. */
final class Pages {
    /** Of a single piece of words; written twice and escaped it is still far below what fits. */
    private static final int LONGEST_PIECE = 2000;

    private final int mostBytes;
    private final List<Page> pages = new ArrayList<>();
    private final List<Part> page = new ArrayList<>();
    private int bytes;

    private Pages(int mostBytes) {
        this.mostBytes = mostBytes;
    }

    static List<Page> of(List<Part> parts, int mostBytes) {
        if (new Page(parts).bytes() <= mostBytes) {
            return List.of(new Page(parts));
        }
        var pages = new Pages(mostBytes);
        parts.forEach(pages::put);
        pages.turn();
        return pages.pages.isEmpty() ? List.of(new Page(List.of())) : List.copyOf(pages.pages);
    }

    private void put(Part part) {
        int size = size(part);
        if (bytes + size <= mostBytes) {
            page.add(part);
            bytes += size;
            return;
        }
        switch (part) {
            case Part.Heading(var of) -> pieceByPiece(of, Part.Heading::new);
            case Part.Paragraph(var of) -> pieceByPiece(of, Part.Paragraph::new);
            case Part.Points(var points) -> pointByPoint(points);
            case Part.Table table -> table(table);
        }
    }

    private void pieceByPiece(List<Piece> pieces, Function<List<Piece>, Part> kind) {
        List<Piece> cut = pieces.stream().flatMap(Pages::cut).toList();
        inRuns(cut, Part.Paragraph::new, piece -> piece instanceof Piece.Break, kind);
    }

    private void pointByPoint(List<List<Piece>> points) {
        var run = new ArrayList<List<Piece>>();
        for (List<Piece> point : points) {
            if (size(new Part.Points(List.of(point))) <= mostBytes) {
                run.add(point);
            } else {
                pointsInRuns(run);
                run.clear();
                pieceByPiece(point, Part.Paragraph::new);
            }
        }
        pointsInRuns(run);
    }

    private void pointsInRuns(List<List<Piece>> points) {
        inRuns(points, Part.Points::new, point -> false, Part.Points::new);
    }

    /**
     * Puts as many of them together as fit on a page.
     *
     * @param measured the part by which one of them is measured
     * @param dropped those that are not needed at the beginning of a page
     */
    private <T> void inRuns(
            List<T> all, Function<List<T>, Part> measured, Predicate<T> dropped, Function<List<T>, Part> kind) {
        var run = new ArrayList<T>();
        for (T one : all) {
            int size = size(measured.apply(List.of(one)));
            if (bytes + size > mostBytes) {
                close(run, kind);
                turn();
            }
            if (!run.isEmpty() || !page.isEmpty() || !dropped.test(one)) {
                run.add(one);
                bytes += size;
            }
        }
        close(run, kind);
    }

    private <T> void close(List<T> run, Function<List<T>, Part> kind) {
        if (!run.isEmpty()) {
            page.add(kind.apply(run));
            run.clear();
        }
    }

    private void table(Part.Table table) {
        if (size(table) <= mostBytes) {
            turn();
            put(table);
            return;
        }
        put(new Part.Paragraph(List.of(Piece.words(table.caption()))));
        table.inLines().forEach(line -> put(new Part.Paragraph(List.of(Piece.words(line)))));
    }

    private static Stream<Piece> cut(Piece piece) {
        String words = Piece.plain(List.of(piece));
        if (words.length() <= LONGEST_PIECE) {
            return Stream.of(piece);
        }
        var cut = new ArrayList<Piece>();
        String rest = words;
        while (rest.length() > LONGEST_PIECE) {
            int blank = rest.lastIndexOf(' ', LONGEST_PIECE);
            int end = blank > LONGEST_PIECE / 2 ? blank + 1 : Cut.end(rest, LONGEST_PIECE);
            cut.add(Piece.words(rest.substring(0, end)));
            rest = rest.substring(end);
        }
        cut.add(Piece.words(rest));
        return cut.stream();
    }

    /** With what may stand between it and the next. */
    private static int size(Part part) {
        return new Page(List.of(part)).bytes() + 8;
    }

    private void turn() {
        if (!page.isEmpty()) {
            pages.add(new Page(page));
            page.clear();
        }
        bytes = 0;
    }
}
