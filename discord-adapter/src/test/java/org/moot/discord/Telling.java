package org.moot.discord;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.moot.command.TypedLine;
import org.moot.conversation.Reader;
import org.moot.conversation.Subject;
import org.moot.discord.fake.Person;
import org.moot.discord.fake.Shown;

/** Tells a transcript on Discord, and notes where words that the console says are not said there. */
final class Telling implements AutoCloseable {
    private static final Pattern LENGTH = Pattern.compile("(\\d+)([wdhms])");
    private static final Pattern CODE = Pattern.compile("\\b[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]+-[^\\s\\\\]");

    /** What people read on the console and do not read, or read in other words, on Discord. */
    private static final Set<String> OF_THE_CONSOLE = Set.of(
            "only", "this", "type", "your", "stars", "order", "that", "with", "kept", "file", "read", "head", "gave",
            "more", "both", "same", "than", "many", "column", "which", "what", "said", "fine", "twice", "shown",
            "hidden", "console");

    private final Town town;
    private final Map<String, String> channels = new HashMap<>();
    private final List<String> misses = new ArrayList<>();
    private String place;
    private String hall;
    private final Map<String, String> codes = new HashMap<>();
    private Map<String, String> before;

    Telling(Told told) {
        var house = new Reader(Locale.ENGLISH, told.start().getZone());
        town = Town.open(
                told.start().toInstant(),
                Town.party(house, told.core()),
                fake -> fake.settings(true, Duration.ofMillis(1)));
        hall = channel("lobby");
        place = hall;
        before = town.fake.everything();
        told.passages().forEach(this::tell);
    }

    List<String> misses() {
        return misses;
    }

    List<String> violations() {
        return town.fake.violations().all();
    }

    private String channel(String name) {
        return channels.computeIfAbsent(name, town.fake::channel);
    }

    private void tell(Told.Passage passage) {
        String typed = passage.typed()
                .toString()
                .replaceAll("<code:[a-z]+>", Matcher.quoteReplacement(codes.getOrDefault(passage.speaker(), "")));
        boolean isHeld = typed.startsWith(":") ? directive(typed.substring(1).split("\\s+", 2)) : says(passage, typed);
        town.settle();
        if (isHeld) {
            hold(passage);
        }
        before = town.fake.everything();
    }

    /** Whether what comes of it is the same on Discord. */
    private boolean directive(String[] words) {
        String rest = words.length == 2 ? words[1] : "";
        switch (words[0]) {
            case "in" -> go(channel(rest));
            case "out" -> place = hall;
            case "thread" -> place = thread(rest);
            case "tick" -> town.tick(length(rest));
            case "restored" -> town.restored();
            case "outage" ->
                town.outage(
                        rest.contains(" ") ? rest.split(" ")[1] : org.moot.time.Presence.SERVICE,
                        length(rest.split(" ")[0]));
            default -> {
                return false;
            }
        }
        return words[0].equals("tick");
    }

    private void go(String channel) {
        hall = channel;
        place = channel;
    }

    private String thread(String typed) {
        String[] words = typed.split("\\s+");
        var subject = words.length == 2 ? new Subject(words[0], words[1]) : new Subject("proposal", words[0]);
        return town.memory.in(() -> town.memory.stores().hangings().of(subject)).stream()
                .filter(hanging -> hanging.hall().address().equals(hall))
                .map(hanging -> ((Address.Thread) Address.of(hanging.at()).orElseThrow()).id())
                .findFirst()
                .orElse(place);
    }

    private static Duration length(String typed) {
        Matcher part = LENGTH.matcher(typed);
        Duration sum = Duration.ZERO;
        while (part.find()) {
            long number = Long.parseLong(part.group(1));
            sum = sum.plus(
                    switch (part.group(2)) {
                        case "w" -> Duration.ofDays(7 * number);
                        case "d" -> Duration.ofDays(number);
                        case "h" -> Duration.ofHours(number);
                        case "m" -> Duration.ofMinutes(number);
                        default -> Duration.ofSeconds(number);
                    });
        }
        return sum;
    }

    private boolean says(Told.Passage passage, String typed) {
        Person person = town.fake.person(passage.speaker(), place);
        if (typed.startsWith(":")) {
            directive(typed.substring(1).split("\\s+", 2));
            return false;
        }
        TypedLine line = TypedLine.read(typed, town.core().commands());
        if (town.core().commands().named(line.command()).isEmpty()) {
            person.says(typed);
            return false;
        }
        Shown shown = person.slash(line.command(), line.arguments());
        Matcher found = CODE.matcher(shown.isForm() ? "" : shown.words());
        if (line.command().equals(Booth.CAST) && found.find()) {
            codes.put(passage.speaker(), found.group());
        }
        return !shown.isForm();
    }

    /** Every word of weight that the console says stands in something that is new or other than before on Discord. */
    private void hold(Told.Passage passage) {
        List<String> missing = missing(passage);
        for (int tries = 0; tries < 50 && !missing.isEmpty(); tries++) {
            pause();
            missing = missing(passage);
        }
        if (!missing.isEmpty()) {
            misses.add(passage.line() + ": " + passage.typed() + " misses " + missing);
        }
    }

    private List<String> missing(Told.Passage passage) {
        String fresh = town.fake.everything().entrySet().stream()
                .filter(message -> !message.getValue().equals(before.get(message.getKey())))
                .map(Map.Entry::getValue)
                .collect(Collectors.joining(" "));
        Set<String> heard = words(fresh);
        return words(saidByMoot(passage)).stream()
                .filter(word -> !heard.contains(word) && !OF_THE_CONSOLE.contains(word))
                .toList();
    }

    /** What follows an answer comes a moment later. */
    private static void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    /** Without who sees it, what is to be typed, and what differs every time. */
    private static String saidByMoot(Told.Passage passage) {
        var said = new StringBuilder();
        boolean isTyped = false;
        for (String line : passage.said()) {
            boolean isAction = isTyped && line.matches(".*\\S {2,}\\S.*");
            isTyped = line.equals("You can:") || isAction;
            said.append(isAction ? line.replaceAll(" {2,}.*", "") : line.replaceFirst("^\\(only [^)]*\\)", ""))
                    .append(' ');
        }
        return said.toString().replaceAll("`[^`]*`|<[^>]*>|\\[[^]]*]", " ");
    }

    private static Set<String> words(String text) {
        return Pattern.compile("[^\\p{L}]+")
                .splitAsStream(text.replace("\\", "").toLowerCase(Locale.ROOT))
                .filter(word -> word.length() > 3)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Override
    public void close() {
        town.close();
    }
}
