package org.moot.console;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.moot.Party.CoreAssembly;

/**
 * A story as a file: who says what, and what is then said.
 *
 * <pre>
 * # A line that begins with # is for the reader.
 * start: 2026-11-02 10:00 Europe/London
 * core: policy|Policy Society|Determines the party's policy.
 *
 * ana&gt; proposal draft Plant a tree text: Every street gets one,
 *     | and somebody waters it.
 *   (only ana) Two blanks begin what Moot says; &lt;code&gt; stands for words that differ every time.
 *   …
 * :tick 3d
 * </pre>
 *
 * @param core the core assemblies of the party, of which there are none where no line names them
 * @param opening the lines before the first passage
 */
record Transcript(ZonedDateTime start, List<CoreAssembly> core, List<String> opening, List<Passage> passages) {
    private static final Pattern START = Pattern.compile("start: (\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d) (\\S+)");
    private static final Pattern CORE = Pattern.compile("core: ([a-z0-9-]+)\\|([^|]+)\\|([^|]+)");
    private static final Pattern INPUT = Pattern.compile("([\\p{L}\\p{N}][^>:]{0,59})> (.*)");
    private static final Pattern MORE = Pattern.compile(" {4,}\\| ?(.*)");
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    /**
     * One line that is typed, and all that follows until the next one.
     *
     * @param line of the file, from 1
     * @param speaker empty for the console's own directives
     * @param typed the lines as they stand in the file
     * @param rest what should be said, and comments and empty lines between
     */
    record Passage(int line, Optional<String> speaker, String input, List<String> typed, List<String> rest) {

        /** What should be said, line by line. */
        List<String> expected() {
            return rest.stream().filter(Transcript::isSaid).toList();
        }
    }

    /** A file that is no transcript. */
    static final class Unreadable extends IOException {
        private final transient org.moot.conversation.Text why;

        Unreadable(String key, Object... args) {
            super(key);
            this.why = org.moot.conversation.Text.of(key, args);
        }

        org.moot.conversation.Text why() {
            return why;
        }
    }

    static Transcript read(Path file) throws IOException {
        return read(Files.readAllLines(file));
    }

    static Transcript read(List<String> lines) throws Unreadable {
        Optional<ZonedDateTime> start = Optional.empty();
        var core = new ArrayList<CoreAssembly>();
        var opening = new ArrayList<String>();
        var passages = new ArrayList<Passage>();
        for (int at = 0; at < lines.size(); at++) {
            String line = lines.get(at);
            Matcher input = INPUT.matcher(line);
            if (START.matcher(line).matches() && start.isEmpty()) {
                start = Optional.of(time(line, at + 1));
                opening.add(line);
            } else if (CORE.matcher(line).matches() && passages.isEmpty()) {
                core.add(coreAssembly(line));
                opening.add(line);
            } else if (line.startsWith(":")) {
                passages.add(begun(at + 1, Optional.empty(), line, line));
            } else if (input.matches()) {
                passages.add(begun(at + 1, Optional.of(input.group(1)), input.group(2), line));
            } else if (continues(line, passages)) {
                passages.set(passages.size() - 1, longer(passages.getLast(), line));
            } else if (line.isBlank() || line.startsWith("#") || isSaid(line)) {
                (passages.isEmpty() ? opening : passages.getLast().rest()).add(line);
            } else {
                throw new Unreadable("console.play-line", at + 1, line);
            }
        }
        return new Transcript(start.orElseThrow(() -> new Unreadable("console.play-start")), core, opening, passages);
    }

    private static CoreAssembly coreAssembly(String line) {
        Matcher core = CORE.matcher(line);
        core.matches();
        return new CoreAssembly(core.group(1), core.group(2), core.group(3));
    }

    private static boolean isSaid(String line) {
        return !line.isBlank() && (line.startsWith(Page.MARGIN) || line.strip().equals(Expectation.ANYTHING));
    }

    private static boolean continues(String line, List<Passage> passages) {
        return MORE.matcher(line).matches()
                && !passages.isEmpty()
                && passages.getLast().speaker().isPresent()
                && passages.getLast().rest().isEmpty();
    }

    private static Passage begun(int line, Optional<String> speaker, String input, String typed) {
        return new Passage(line, speaker, input, new ArrayList<>(List.of(typed)), new ArrayList<>());
    }

    private static Passage longer(Passage passage, String line) {
        Matcher more = MORE.matcher(line);
        String input = more.matches() ? passage.input() + "\n" + more.group(1) : passage.input();
        passage.typed().add(line);
        return new Passage(passage.line(), passage.speaker(), input, passage.typed(), passage.rest());
    }

    private static ZonedDateTime time(String line, int number) throws Unreadable {
        String[] parts = line.substring("start: ".length()).split(" ", 3);
        try {
            return LocalDateTime.parse(parts[0] + " " + parts[1], WHEN).atZone(ZoneId.of(parts[2]));
        } catch (DateTimeException e) {
            throw new Unreadable("console.play-line", number, line);
        }
    }
}
