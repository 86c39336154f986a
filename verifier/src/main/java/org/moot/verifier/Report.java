package org.moot.verifier;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What was checked, in order, and what came of it. */
public final class Report {
    private final List<Line> lines = new ArrayList<>();

    public enum Outcome {
        GOOD,
        FAILED,
        MISSING
    }

    /** @param words what was found, or what is wrong, in words for somebody who knows nothing of it */
    public record Line(String check, Outcome outcome, String words) {}

    /** One check: returns what it found, or says what is wrong. */
    interface Check {
        String found() throws Unreadable, Missing;
    }

    /** A check cannot be made, since something is not in the bundle that need not be. */
    @SuppressWarnings("serial")
    static final class Missing extends Exception {
        Missing(String words) {
            super(words);
        }
    }

    /** False when it failed. */
    boolean check(String name, Check check) {
        try {
            lines.add(new Line(name, Outcome.GOOD, check.found()));
            return true;
        } catch (Missing e) {
            lines.add(new Line(name, Outcome.MISSING, e.getMessage()));
            return true;
        } catch (Unreadable e) {
            lines.add(new Line(name, Outcome.FAILED, e.getMessage()));
            return false;
        } catch (RuntimeException e) {
            lines.add(new Line(
                    name, Outcome.FAILED, "it cannot be read: " + e.getClass().getSimpleName()));
            return false;
        }
    }

    public List<Line> lines() {
        return List.copyOf(lines);
    }

    /** 0 good, 2 failed, 3 incomplete. */
    public int code() {
        if (lines.stream().anyMatch(it -> it.outcome() == Outcome.FAILED)) {
            return 2;
        }
        return lines.stream().anyMatch(it -> it.outcome() == Outcome.MISSING) ? 3 : 0;
    }

    public String words() {
        String all = lines.stream()
                .map(it -> "%-8s %-12s %s%n".formatted(mark(it.outcome()), it.check(), it.words()))
                .collect(Collectors.joining());
        return all
                + switch (code()) {
                    case 0 -> "Good: everything that was checked holds.%n".formatted();
                    case 2 -> "FAILED: do not trust this result. Keep the file and show it to others.%n".formatted();
                    default -> "Incomplete: what could be checked holds; what is missing is said above.%n".formatted();
                };
    }

    private static String mark(Outcome outcome) {
        return switch (outcome) {
            case GOOD -> "ok";
            case FAILED -> "FAILED";
            case MISSING -> "missing";
        };
    }

    public String json() {
        String checks = lines.stream()
                .map(it -> "{\"check\":\"%s\",\"outcome\":\"%s\",\"words\":\"%s\"}"
                        .formatted(
                                escaped(it.check()),
                                it.outcome().name().toLowerCase(java.util.Locale.ROOT),
                                escaped(it.words())))
                .collect(Collectors.joining(","));
        return "{\"exit\":%d,\"checks\":[%s]}%n".formatted(code(), checks);
    }

    private static String escaped(String words) {
        var written = new StringBuilder();
        for (char letter : words.toCharArray()) {
            if (letter == '"' || letter == '\\') {
                written.append('\\').append(letter);
            } else if (letter < ' ') {
                written.append("\\u%04x".formatted((int) letter));
            } else {
                written.append(letter);
            }
        }
        return written.toString();
    }
}
