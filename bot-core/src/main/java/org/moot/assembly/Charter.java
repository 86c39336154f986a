package org.moot.assembly;

import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.moot.time.Pace;

/** An assembly's own rules: what it changed, and the defaults for the rest. */
public record Charter(Map<Setting, String> changed) {
    public Charter {
        changed = Map.copyOf(changed);
    }

    public static Charter byDefault() {
        return new Charter(Map.of());
    }

    public String the(Setting setting) {
        return changed.getOrDefault(setting, setting.byDefault());
    }

    public Charter with(Setting setting, String value) {
        var more = new EnumMap<Setting, String>(Setting.class);
        more.putAll(changed);
        more.put(setting, setting.read(value));
        return new Charter(more);
    }

    public Duration span(Setting setting) {
        return length(the(setting));
    }

    public ZoneId zone() {
        return ZoneId.of(the(Setting.ZONE));
    }

    public Locale language() {
        return Locale.forLanguageTag(the(Setting.LANGUAGE));
    }

    public Pace pace() {
        String[] ends = the(Setting.QUIET).split("-", 2);
        return new Pace(zone(), LocalTime.parse(ends[0]), LocalTime.parse(ends[1]));
    }

    /**
     * How many answers or ballots are enough: the whole list, or the larger of a fixed number and a share of the active,
     * whichever is smaller; shares round up.
     */
    public int enough(int list, int active) {
        int percent = Integer.parseInt(the(Setting.ENOUGH_PERCENT));
        int share = Math.ceilDiv(active * percent, 100);
        return Math.min(list, Math.max(Integer.parseInt(the(Setting.ENOUGH_AT_LEAST)), share));
    }

    /** Whether positions may be taken where everybody sees whose they are. */
    public boolean hasOpenPositions() {
        return the(Setting.POSITIONS).equals("open");
    }

    /** Whether what is said in a hall is said again in the others; closed halls are those that not everybody can read. */
    public boolean mirrors(boolean closed) {
        String mirroring = the(Setting.MIRRORING);
        return mirroring.equals(Setting.WITH_PRIVATE) || mirroring.equals("yes") && !closed;
    }

    /** Whether its halls keep copies of what the record was signed as. */
    public boolean wantsCheckpoints() {
        return the(Setting.CHECKPOINTS).equals("yes");
    }

    /** An average of stars under which a winner is lukewarm. */
    public double lukewarm() {
        return Double.parseDouble(the(Setting.LUKEWARM));
    }

    static Duration length(String typed) {
        String word = typed.toLowerCase(Locale.ROOT).strip();
        long number = Long.parseLong(word.substring(0, word.length() - 1));
        return switch (word.charAt(word.length() - 1)) {
            case 'h' -> Duration.ofHours(number);
            case 'd' -> Duration.ofDays(number);
            default -> throw new IllegalArgumentException("72h or 3d");
        };
    }
}
