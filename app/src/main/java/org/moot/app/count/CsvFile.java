package org.moot.app.count;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.RecordType;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.moot.count.Ballot;

/**
 * An election as a table: the first line names the options, every other line is a ballot. A column {@code count} says
 * how many ballots a line stands for. Cells go straight from the reader's buffer into the sums.
 */
final class CsvFile extends AbstractBaseCsvCallbackHandler<Object> {
    private static final String COUNT = "count";
    private static final int NOWHERE = -1;

    private final Parts parts;
    private final List<String> header = new ArrayList<>();
    private int countCell = NOWHERE;
    private @Nullable Box box;
    private byte[] marks = {};
    private long times;
    private long emptyLine;

    private CsvFile(Parts parts) {
        this.parts = parts;
    }

    static Election read(Reader text, String title, Asked asked) {
        var parts = new Parts(asked);
        parts.methodIsNotSaid();
        var file = new CsvFile(parts);
        file.readAll(text);
        return parts.election(title, file.options(), file.box(), file.at(0));
    }

    private void readAll(Reader text) {
        try (var table = CsvReader.builder()
                .skipEmptyLines(false)
                .allowExtraCharsAfterClosingQuote(false)
                .allowUnclosedQuote(false)
                .build(this, text)) {
            if (table.iterator().hasNext()) {
                throw new IllegalStateException("A record was handed on");
            }
        } catch (CsvParseException e) {
            throw reason(e);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private RuntimeException reason(CsvParseException e) {
        return switch (e.getCause()) {
            case null -> Fault.at(at(getFieldCount()), "quotes");
            case Fault fault -> fault;
            case OutOfMemoryError memory -> throw memory;
            default -> e;
        };
    }

    private List<String> options() {
        var options = new ArrayList<>(header);
        if (countCell != NOWHERE) {
            options.remove(countCell);
        }
        return options;
    }

    private Box box() {
        if (box == null) {
            throw Fault.at(new At(1, 1), "no-options");
        }
        return box;
    }

    private At at(int cell) {
        return new At(Math.max(1, getStartingLineNumber()), cell + 1L);
    }

    @Override
    protected void handleBegin(long line) {
        Arrays.fill(marks, (byte) Ballot.BLANK);
        times = 1;
    }

    @Override
    protected void handleField(int cell, char[] buffer, int offset, int length, boolean quoted) {
        int from = offset;
        int until = offset + length;
        while (from < until && isBlank(buffer[from])) {
            from++;
        }
        while (until > from && isBlank(buffer[until - 1])) {
            until--;
        }
        if (box == null) {
            header.add(new String(buffer, from, until - from));
        } else if (cell >= header.size()) {
            throw Fault.at(at(cell), "more-cells", header.size());
        } else if (cell == countCell) {
            times = times(cell, new String(buffer, from, until - from));
        } else if (from < until) {
            marks[cell > countCell && countCell != NOWHERE ? cell - 1 : cell] = stars(cell, buffer, from, until);
        }
    }

    private static boolean isBlank(char one) {
        return one == '\t' || Character.isSpaceChar(one);
    }

    private byte stars(int cell, char[] buffer, int from, int until) {
        int stars = buffer[from] - '0';
        if (until - from == 1 && stars >= 0 && stars <= Ballot.MOST_STARS) {
            return (byte) stars;
        }
        String written = new String(buffer, from, until - from);
        throw Fault.at(at(cell), "score", Fault.quoted(written), Fault.quoted(header.get(cell)));
    }

    private long times(int cell, String written) {
        try {
            if (written.chars().allMatch(digit -> digit >= '0' && digit <= '9')) {
                return Long.parseLong(written);
            }
        } catch (NumberFormatException e) {
            // empty or too long, said below
        }
        throw Fault.at(at(cell), "times", Fault.quoted(written));
    }

    @Override
    protected @Nullable Object buildRecord() {
        if (getRecordType() == RecordType.EMPTY) {
            endEmptyLine();
        } else if (box == null) {
            endHeader();
        } else {
            endBallot(box);
        }
        return null; // nothing is handed on, so that the reader goes on to the end by itself
    }

    /** Empty lines after the last ballot are no ballots; one before it might be a ballot that got lost. */
    private void endEmptyLine() {
        box();
        emptyLine = emptyLine == 0 ? getStartingLineNumber() : emptyLine;
    }

    private void endHeader() {
        for (int cell = 0; cell < header.size(); cell++) {
            if (header.get(cell).equalsIgnoreCase(COUNT)) {
                requireOneCount(cell);
                countCell = cell;
            }
        }
        List<String> options = options();
        Parts.requireNames(
                options, at(0), option -> at(countCell != NOWHERE && option >= countCell ? option + 1 : option));
        box = parts.box(options.size());
        marks = new byte[options.size()];
    }

    private void requireOneCount(int cell) {
        if (countCell != NOWHERE) {
            throw Fault.at(at(cell), "double-count", countCell + 1);
        }
    }

    private void endBallot(Box into) {
        if (emptyLine > 0) {
            throw Fault.at(new At(emptyLine, 1), "empty-line");
        }
        if (getFieldCount() < header.size()) {
            throw Fault.at(at(getFieldCount()), "fewer-cells", getFieldCount(), header.size());
        }
        try {
            into.add(marks, times);
        } catch (ArithmeticException e) {
            throw Fault.at(at(Math.max(0, countCell)), "too-many");
        }
    }
}
