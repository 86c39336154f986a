package org.moot.console;

import java.time.Instant;
import java.time.InstantSource;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;
import org.moot.conversation.Dialect;
import org.moot.conversation.Reader;
import org.moot.conversation.Text;

/** How the terminal writes times and commands, and how words that people typed cannot steer it. */
public final class ConsoleDialect implements Dialect {
    /** Says left-to-right, right-to-left, or turns either round. */
    private static final Pattern TURNING = Pattern.compile("[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]");

    /** Takes no room and shows nothing. The joiners of emoji and of many scripts are none of these. */
    private static final Pattern UNSEEN =
            Pattern.compile("[\u200b\u2060-\u2065\u206a-\u206f\ufeff\ufff9-\ufffb]|[\\x{E0000}-\\x{E007F}]");

    private static final Pattern SEPARATORS = Pattern.compile("\r\n?|[\u0085\u2028\u2029]");
    private static final int PICTURES = 0x2400;
    private static final int PICTURE_OF_DELETE = 0x2421;

    private final InstantSource clock;

    public ConsoleDialect(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public String harmless(String typed) {
        String lines = SEPARATORS.matcher(typed).replaceAll("\n").replace("\t", "    ");
        String seen = UNSEEN.matcher(lines).replaceAll("");
        String straight = TURNING.matcher(seen)
                .replaceAll(mark ->
                        String.format(Locale.ROOT, "[U+%04X]", mark.group().codePointAt(0)));
        return straight.codePoints()
                .map(ConsoleDialect::visible)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static int visible(int point) {
        if (point == '\n' || !Character.isISOControl(point)) {
            return Character.getType(point) == Character.SURROGATE ? '\ufffd' : point;
        }
        if (point == 0x7f) {
            return PICTURE_OF_DELETE;
        }
        return point < 0x20 ? PICTURES + point : '\ufffd';
    }

    @Override
    public String name(Text.Named person) {
        return harmless(person.name()).replace('\n', ' ');
    }

    @Override
    public String time(Instant moment, Reader reader) {
        ZonedDateTime there = moment.atZone(reader.zone());
        boolean thisYear =
                there.getYear() == clock.instant().atZone(reader.zone()).getYear();
        String pattern = thisYear ? "EEE d MMM, HH:mm" : "EEE d MMM yyyy, HH:mm";
        return DateTimeFormatter.ofPattern(pattern, reader.language())
                .format(there)
                .replace(' ', Columns.HOLDING_BLANK);
    }

    /** In marks, and never broken between lines, so that it can be seen where it ends. */
    @Override
    public String typed(String commandLine) {
        return "`" + harmless(commandLine).replace(' ', Columns.HOLDING_BLANK) + "`";
    }
}
