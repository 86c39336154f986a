package org.moot.matrix;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.moot.Party.CoreAssembly;

/** A transcript of the console: who types what, and what is then said. */
record Told(ZonedDateTime start, List<CoreAssembly> core, List<Passage> passages) {
    private static final Pattern START = Pattern.compile("start: (\\S+ \\S+) (\\S+)");
    private static final Pattern CORE = Pattern.compile("core: ([^|]+)\\|([^|]+)\\|([^|]+)");
    private static final Pattern INPUT = Pattern.compile("([\\p{L}\\p{N}][^>:]{0,59})> (.*)");
    private static final Pattern MORE = Pattern.compile(" {4,}\\| ?(.*)");

    /** @param speaker empty for a directive alone */
    record Passage(int line, String speaker, StringBuilder typed, List<String> said) {}

    static Told read(Path file) throws IOException {
        ZonedDateTime start = ZonedDateTime.of(2026, 1, 1, 12, 0, 0, 0, ZoneId.of("UTC"));
        var core = new ArrayList<CoreAssembly>();
        var passages = new ArrayList<Passage>();
        int number = 0;
        for (String line : Files.readAllLines(file)) {
            number++;
            Matcher begins = START.matcher(line);
            Matcher assembly = CORE.matcher(line);
            Matcher input = INPUT.matcher(line);
            Matcher more = MORE.matcher(line);
            if (begins.matches()) {
                start = LocalDateTime.parse(begins.group(1), DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm"))
                        .atZone(ZoneId.of(begins.group(2)));
            } else if (assembly.matches() && passages.isEmpty()) {
                core.add(new CoreAssembly(assembly.group(1), assembly.group(2), assembly.group(3)));
            } else if (line.startsWith(":")) {
                passages.add(new Passage(number, "", new StringBuilder(line), new ArrayList<>()));
            } else if (input.matches()) {
                passages.add(new Passage(number, input.group(1), new StringBuilder(input.group(2)), new ArrayList<>()));
            } else if (more.matches() && passages.getLast().said().isEmpty()) {
                passages.getLast().typed().append('\n').append(more.group(1));
            } else if (line.startsWith("  ") && !passages.isEmpty()) {
                passages.getLast().said().add(line.strip());
            }
        }
        return new Told(start, core, passages);
    }
}
