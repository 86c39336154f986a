package org.moot.console;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;
import org.moot.console.Sketch.Line;

/**
 * One line of the journal: a checksum, a word for what happened, and fields between tabs. Tabs, line breaks and backslashes
 * inside a field stand as {@code \t}, {@code \n} and {@code \\}.
 */
sealed interface Entry {

    /** A line break within a line of a sketch; what people type never holds it, see {@link ConsoleDialect#harmless}. */
    char WITHIN = '\u2028';

    record Said(Message message) implements Entry {}

    record Revised(String reference, Sketch sketch) implements Entry {}

    record Hidden(String reference) implements Entry {}

    record Revealed(String reference) implements Entry {}

    /** What a person said was taken back. */
    record Gone(String reference) implements Entry {}

    record Marked(String reference, String sign, boolean takenBack) implements Entry {}

    default String written() {
        List<String> fields = switch (this) {
            case Said(var said) ->
                List.of(
                        "said",
                        Long.toString(said.number()),
                        said.at().written(),
                        Long.toString(said.when().toEpochMilli()),
                        said.delivery().orElse(""),
                        said.opens().orElse(""),
                        said.by().orElse(""),
                        written(said.sketch()));
            case Revised(var reference, var sketch) -> List.of("revised", reference, written(sketch));
            case Hidden(var reference) -> List.of("hidden", reference);
            case Revealed(var reference) -> List.of("revealed", reference);
            case Gone(var reference) -> List.of("gone", reference);
            case Marked(var reference, var sign, var takenBack) ->
                List.of("marked", reference, sign, Boolean.toString(takenBack));
        };
        String line = String.join("\t", fields.stream().map(Entry::escaped).toList());
        return checksum(line) + "\t" + line;
    }

    /** Empty for a line that was torn by a crash or damaged since. */
    static Optional<Entry> read(String line) {
        int tab = line.indexOf('\t');
        if (tab < 0 || !line.substring(0, tab).equals(checksum(line.substring(tab + 1)))) {
            return Optional.empty();
        }
        List<String> fields = new ArrayList<>();
        for (String field : line.substring(tab + 1).split("\t", -1)) {
            fields.add(plain(field));
        }
        return switch (fields.getFirst()) {
            case "said" -> said(fields);
            case "revised" -> Optional.of(new Revised(fields.get(1), sketch(fields.get(2))));
            case "hidden" -> Optional.of(new Hidden(fields.get(1)));
            case "revealed" -> Optional.of(new Revealed(fields.get(1)));
            case "gone" -> Optional.of(new Gone(fields.get(1)));
            case "marked" -> Optional.of(new Marked(fields.get(1), fields.get(2), Boolean.parseBoolean(fields.get(3))));
            default -> Optional.empty();
        };
    }

    private static Optional<Entry> said(List<String> fields) {
        return Address.of(fields.get(2))
                .map(at -> new Said(new Message(
                        Long.parseLong(fields.get(1)),
                        at,
                        Instant.ofEpochMilli(Long.parseLong(fields.get(3))),
                        filled(fields.get(4)),
                        filled(fields.get(5)),
                        filled(fields.get(6)),
                        sketch(fields.get(7)),
                        false)));
    }

    private static Optional<String> filled(String field) {
        return Optional.of(field).filter(it -> !it.isEmpty());
    }

    /** Each line with its hang before it, and a {@code =} for a title. */
    private static String written(Sketch sketch) {
        return String.join(
                "\n",
                sketch.lines().stream()
                        .map(line -> line.hang()
                                + (line.title() ? "=" : ":")
                                + line.words().replace('\n', WITHIN))
                        .toList());
    }

    private static Sketch sketch(String written) {
        return new Sketch(written.lines().map(Entry::line).toList());
    }

    private static Line line(String written) {
        int at = 0;
        while (Character.isDigit(written.charAt(at))) {
            at++;
        }
        return new Line(
                written.substring(at + 1).replace(WITHIN, '\n'),
                Integer.parseInt(written.substring(0, at)),
                written.charAt(at) == '=');
    }

    private static String escaped(String field) {
        return field.replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
    }

    private static String plain(String field) {
        var words = new StringBuilder();
        for (int at = 0; at < field.length(); at++) {
            char c = field.charAt(at);
            if (c == '\\' && at + 1 < field.length()) {
                at++;
                words.append(
                        switch (field.charAt(at)) {
                            case 't' -> '\t';
                            case 'n' -> '\n';
                            case 'r' -> '\r';
                            default -> field.charAt(at);
                        });
            } else {
                words.append(c);
            }
        }
        return words.toString();
    }

    private static String checksum(String line) {
        var crc = new CRC32();
        crc.update(line.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        return String.format("%08x", crc.getValue());
    }
}
