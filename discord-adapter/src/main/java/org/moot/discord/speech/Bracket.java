package org.moot.discord.speech;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.moot.conversation.Account;
import org.moot.conversation.Speech;
import org.moot.conversation.WebAddress;

/** Reads what Discord puts into angle brackets, and links with words in the place of their address. */
final class Bracket {
    private static final Pattern ANGLE = Pattern.compile("<(?:@!?(?<person>[0-9]{1,19})"
            + "|@&(?<role>[0-9]{1,19})"
            + "|#(?<channel>[0-9]{1,19})"
            + "|a?:(?<emoji>\\w{1,40}):[0-9]{1,19}"
            + "|/(?<command>[^:<>\n]{1,100}):[0-9]{1,19}"
            + "|id:(?<place>[a-z-]{1,30})"
            + "|t:(?<time>-?[0-9]{1,12})(?::(?<style>[tTdDfFRsS]))?"
            + "|(?<address>(?i:https?://|mailto:)[^<>\\s]{1,2000}))>");
    private static final Pattern MASKED =
            Pattern.compile("\\[(?<words>[^\\[\\]\n]{1,1000}+)\\]\\(<?(?<address>(?i:https?://|mailto:)"
                    + "(?:[^()<>\\s]|\\([^()<>\\s]{0,200}\\)){1,500})>?(?:\\s\"[^\"\n]{0,200}\")?\\)");

    private Bracket() {}

    /** What was read, and where it ended. */
    record Read(Speech.Run run, int end) {}

    static Optional<Read> angle(String text, int at, Names names) {
        Matcher angle = ANGLE.matcher(text).region(at, text.length());
        return angle.lookingAt() ? run(angle, names).map(run -> new Read(run, angle.end())) : Optional.empty();
    }

    private static Optional<Speech.Run> run(Matcher angle, Names names) {
        if (angle.group("address") != null) {
            return WebAddress.of(angle.group("address")).map(WebAddress::link);
        }
        String person = angle.group("person");
        if (person != null) {
            return Optional.of(new Speech.Mentioned(
                    new Account("discord", person), names.person(person).orElse(person)));
        }
        return words(angle, names).map(Speech.Plain::new);
    }

    private static Optional<String> words(Matcher angle, Names names) {
        return Optional.ofNullable(angle.group("role"))
                .map(id -> "@" + names.role(id).orElse(id))
                .or(() -> Optional.ofNullable(angle.group("channel"))
                        .map(id -> "#" + names.channel(id).orElse(id)))
                .or(() -> Optional.ofNullable(angle.group("emoji")).map(name -> ":" + name + ":"))
                .or(() -> Optional.ofNullable(angle.group("command")).map("/"::concat))
                .or(() -> Optional.ofNullable(angle.group("place")).map("#"::concat))
                .or(() -> Optional.ofNullable(angle.group("time")).flatMap(time -> time(time, angle.group("style"))));
    }

    /** Everybody reads the same, so the zone is said. */
    private static Optional<String> time(String seconds, @org.jspecify.annotations.Nullable String style) {
        String pattern = switch (style == null ? "" : style) {
            case "t", "T" -> "HH:mm 'UTC'";
            case "d", "D" -> "yyyy-MM-dd";
            default -> "yyyy-MM-dd HH:mm 'UTC'";
        };
        return Optional.of(DateTimeFormatter.ofPattern(pattern, Locale.ROOT)
                .format(Instant.ofEpochSecond(Long.parseLong(seconds)).atOffset(ZoneOffset.UTC)));
    }

    static Optional<Read> masked(String text, int at, Names names) {
        Matcher masked = MASKED.matcher(text).region(at, text.length());
        if (!masked.lookingAt()) {
            return Optional.empty();
        }
        return WebAddress.of(masked.group("address"))
                .map(address ->
                        new Read(new Speech.Link(address, Inline.read(masked.group("words"), names)), masked.end()));
    }
}
