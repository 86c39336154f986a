package org.moot.app.count;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.moot.console.Columns;

/** Rows of cells under each other: the first column begins on the left, numbers end on the right. */
final class Table {
    private static final String MARGIN = "  ";

    private final List<List<String>> rows = new ArrayList<>();

    Table row(List<String> cells) {
        rows.add(List.copyOf(cells));
        return this;
    }

    Table row(String... cells) {
        return row(List.of(cells));
    }

    List<String> lines() {
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        int[] widths = IntStream.range(0, columns).map(this::width).toArray();
        return rows.stream().map(row -> line(row, widths)).toList();
    }

    private int width(int column) {
        return rows.stream()
                .filter(row -> column < row.size())
                .mapToInt(row -> Columns.of(row.get(column)))
                .max()
                .orElse(0);
    }

    private static String line(List<String> row, int[] widths) {
        var line = new StringBuilder(MARGIN).append(Columns.left(row.getFirst(), widths[0]));
        for (int column = 1; column < row.size(); column++) {
            line.append(MARGIN).append(Columns.right(row.get(column), widths[column]));
        }
        return line.toString().stripTrailing();
    }
}
