package org.moot.console;

import java.util.ArrayList;
import java.util.List;
import org.moot.console.Sketch.Line;
import org.moot.conversation.Dialect;
import org.moot.conversation.Reader;
import org.moot.conversation.Text;
import org.moot.conversation.Words;

/** Writes lines for one reader. */
final class Pen {
    /** What drawings keep to where they choose their own width; a terminal of 80 columns has two left for the margin. */
    static final int COLUMNS = 78;

    private final Words words;
    private final Dialect dialect;
    private final Reader reader;
    private final List<Line> lines = new ArrayList<>();

    Pen(Words words, Dialect dialect, Reader reader) {
        this.words = words;
        this.dialect = dialect;
        this.reader = reader;
    }

    String say(Text text) {
        return words.say(text, reader, dialect);
    }

    String say(String key, Object... args) {
        return say(Text.of(key, args));
    }

    /** Words that stay on one line, such as the name of an option. */
    String oneLine(Text text) {
        return say(text).replaceAll("\\s*\n\\s*", " ");
    }

    String number(double number) {
        return String.format(reader.language(), "%.2f", number);
    }

    void title(String title) {
        lines.add(Line.title(title));
    }

    void line(String line) {
        line(line, 0);
    }

    void line(String line, int hang) {
        lines.add(Line.plain(line, hang));
    }

    /** An empty line, unless there is one or the last line is the title. */
    void gap() {
        if (!lines.isEmpty()
                && !lines.getLast().title()
                && !lines.getLast().words().isEmpty()) {
            line("");
        }
    }

    Sketch done() {
        while (!lines.isEmpty() && lines.getLast().words().isEmpty()) {
            lines.removeLast();
        }
        return new Sketch(lines);
    }
}
