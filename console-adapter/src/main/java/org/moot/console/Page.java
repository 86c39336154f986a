package org.moot.console;

import java.util.ArrayList;
import java.util.List;
import org.moot.console.Sketch.Line;

/**
 * Lays out what is said: indented, wrapped to the width, titles bold where the screen can and underlined where not.
 *
 * @param columns the width of the screen
 */
record Page(int columns, boolean bold) {
    static final String MARGIN = "  ";
    static final Page PLAIN = new Page(Pen.COLUMNS + MARGIN.length(), false);

    private static final String BOLD = "\u001b[1m";
    private static final String CALM = "\u001b[0m";

    /** A sentence stands behind its lead; anything longer below it. */
    List<String> lay(String lead, Sketch sketch) {
        var page = new ArrayList<String>();
        if (sketch.isSentence()) {
            Line only = sketch.lines().getFirst();
            lay(Line.plain(lead.isEmpty() ? only.words() : lead + " " + only.words(), only.hang()), page);
            return page;
        }
        if (!lead.isEmpty()) {
            lay(Line.plain(lead, 0), page);
        }
        sketch.lines().forEach(line -> lay(line, page));
        return page;
    }

    private void lay(Line line, List<String> page) {
        List<String> rows = Columns.wrap(line.words(), Math.max(20, columns - MARGIN.length()), line.hang());
        for (String row : rows) {
            String shown = line.title() && bold ? BOLD + row + CALM : row;
            page.add(row.isEmpty() ? "" : MARGIN + shown);
        }
        if (line.title() && !bold) {
            page.add(MARGIN
                    + "=".repeat(rows.stream().mapToInt(Columns::of).max().orElse(0)));
        }
    }
}
