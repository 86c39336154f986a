package org.moot.call.attendance;

import java.time.Duration;
import java.util.List;
import java.util.Locale;

/**
 * By what lengths and words attendance is counted.
 *
 * @param before how long before the call a holding may begin and still be it
 * @param after how long after its end
 * @param bridged a gap no longer than this is no absence
 * @param enough from here on somebody attended, and did not only look in
 * @param skew how far a clock may be wrong without a remark
 * @param bots what stands in the names of programs that take notes
 * @param nobodys names that say which device it is and not who
 */
public record Policy(
        Duration before,
        Duration after,
        Duration bridged,
        Duration enough,
        Duration skew,
        List<String> bots,
        List<String> nobodys) {
    public Policy {
        bots = List.copyOf(bots);
        nobodys = List.copyOf(nobodys);
    }

    public static Policy byDefault() {
        return new Policy(
                Duration.ofMinutes(30),
                Duration.ofMinutes(120),
                Duration.ofSeconds(60),
                Duration.ofSeconds(300),
                Duration.ofSeconds(90),
                List.of("notetaker", "otter.ai", "fireflies", "read.ai"),
                List.of("iphone", "zoom user", "guest", "galaxy s9"));
    }

    boolean isBot(String name) {
        String small = folded(name);
        return bots.stream().anyMatch(small::contains);
    }

    boolean isNobodys(String name) {
        return nobodys.contains(folded(name));
    }

    static String folded(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }
}
