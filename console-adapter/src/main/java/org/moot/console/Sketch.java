package org.moot.console;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A drawn post: lines that are not yet wrapped to anybody's terminal. */
record Sketch(List<Line> lines) {
    Sketch {
        lines = List.copyOf(lines);
    }

    static Sketch of(String words) {
        return new Sketch(List.of(Line.plain(words, 0)));
    }

    /** Whether it is one paragraph, short enough to stand behind the name of its place. */
    boolean isSentence() {
        return lines.size() == 1 && !lines.getFirst().title();
    }

    /** Its beginning, where it is longer than that. */
    Sketch shortened(int most) {
        if (lines.size() <= most) {
            return this;
        }
        var beginning = new ArrayList<>(lines.subList(0, most));
        beginning.add(Line.plain("…", 0));
        return new Sketch(beginning);
    }

    /** Its title, and what it says that the earlier one did not. */
    Sketch since(Sketch earlier, int most) {
        var changed = new ArrayList<Line>();
        lines.stream().filter(Line::title).limit(1).forEach(changed::add);
        Set<String> known = earlier.lines.stream().map(Line::withoutColumns).collect(Collectors.toUnmodifiableSet());
        lines.stream()
                .filter(line -> !line.title() && !line.words().isBlank())
                .filter(line -> !known.contains(line.withoutColumns()))
                .limit(most)
                .map(line -> Line.plain(line.words().strip(), 2))
                .forEach(changed::add);
        return new Sketch(changed);
    }

    /**
     * @param hang how far its further lines are indented where it has to be wrapped
     */
    record Line(String words, int hang, boolean title) {
        static Line plain(String words, int hang) {
            return new Line(words, hang, false);
        }

        /** The words alone, because columns move when a longer label comes or goes. */
        String withoutColumns() {
            return words.strip().replaceAll("\\s+", " ");
        }

        static Line title(String words) {
            return new Line(words, 0, true);
        }
    }
}
