package org.moot.matrix;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.moot.command.TypedLine;
import org.moot.conversation.Reader;
import org.moot.conversation.Subject;
import org.moot.notice.Hanging;
import org.moot.proposal.ProposalId;
import org.moot.time.Presence;

/** Tells a transcript on Matrix with {@code !moot}, ballots in direct chats, and notes where words of the console are missing. */
final class Telling implements AutoCloseable {
    private static final Pattern LENGTH = Pattern.compile("(\\d+)([wdhms])");
    private static final Pattern CODE = Pattern.compile("\\b[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]+-[^\\s\\\\<]");
    private static final Duration A_MOMENT = Duration.ofSeconds(20);

    /** What people read on the console and do not read, or read in other words, on Matrix. */
    private static final Set<String> OF_THE_CONSOLE = Set.of(
            "only", "this", "type", "your", "stars", "order", "that", "with", "kept", "file", "read", "head", "gave",
            "more", "both", "same", "than", "many", "column", "which", "what", "said", "fine", "twice", "shown",
            "hidden", "console");

    private final Town town;
    private final Crowd crowd;
    private final Map<String, String> rooms = new HashMap<>();
    private final Map<String, String> codes = new HashMap<>();
    private final List<String> misses = new ArrayList<>();
    private Optional<String> thread = Optional.empty();
    private String hall;
    private Map<String, String> before;

    Telling(Told told, Troupe troupe) {
        var house = new Reader(Locale.ENGLISH, told.start().getZone());
        town = Town.open(told.start().toInstant(), Town.party(house, told.core()), troupe.bot);
        crowd = new Crowd(town, troupe);
        hall = room("lobby");
        before = crowd.everything(rooms.values());
        told.passages().forEach(this::tell);
    }

    List<String> misses() {
        return misses;
    }

    private String room(String name) {
        return rooms.computeIfAbsent(name, it -> crowd.room());
    }

    private void tell(Told.Passage passage) {
        String typed = passage.typed()
                .toString()
                .replaceAll("<code:[a-z]+>", Matcher.quoteReplacement(codes.getOrDefault(passage.speaker(), "")));
        boolean isHeld = begun(passage, typed);
        town.settle();
        if (isHeld) {
            hold(passage);
        }
        before = crowd.everything(rooms.values());
    }

    private boolean begun(Told.Passage passage, String typed) {
        try {
            return typed.startsWith(":") ? directive(typed.substring(1).split("\\s+", 2)) : says(passage, typed);
        } catch (AssertionError e) {
            throw new AssertionError("line " + passage.line() + ": " + typed, e);
        }
    }

    /** Whether what comes of it is the same on Matrix. */
    private boolean directive(String[] words) {
        String rest = words.length == 2 ? words[1] : "";
        switch (words[0]) {
            case "in" -> go(room(rest));
            case "out" -> thread = Optional.empty();
            case "thread" -> thread = thread(rest);
            case "tick" -> town.tick(length(rest));
            case "restored" -> town.restored();
            case "outage" ->
                town.outage(rest.contains(" ") ? rest.split(" ")[1] : Presence.SERVICE, length(rest.split(" ")[0]));
            default -> {
                return false;
            }
        }
        return words[0].equals("tick");
    }

    private void go(String room) {
        hall = room;
        thread = Optional.empty();
    }

    private Optional<String> thread(String typed) {
        String[] words = typed.split("\\s+");
        var subject = words.length == 2 ? new Subject(words[0], words[1]) : new Subject("proposal", words[0]);
        return town.memory.in(() -> town.memory.stores().hangings().of(subject)).stream()
                .filter(hanging -> hanging.hall().address().equals(hall))
                .map(hanging -> ((Address.Thread) Address.of(hanging.at()).orElseThrow()).root())
                .findFirst()
                .or(() -> thread);
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
        if (typed.startsWith(":")) {
            directive(typed.substring(1).split("\\s+", 2));
            return false;
        }
        TypedLine line = TypedLine.read(typed, town.core().commands());
        boolean isTalk = town.core().commands().named(line.command()).isEmpty();
        boolean isBallot =
                line.command().equals("vote cast") && line.arguments().containsKey("scores");
        if (isTalk) {
            crowd.says(passage.speaker(), hall, thread, typed);
            return false;
        }
        if (!isBallot) {
            return crowd.gives(passage.speaker(), hall, thread, "!moot " + typed);
        }
        crowd.saysAtDoor(passage.speaker(), line.arguments().containsKey("vote") ? typed : typed + numbered());
        Matcher code = CODE.matcher(fresh());
        if (code.find()) {
            codes.put(passage.speaker(), code.group());
        }
        return true;
    }

    /** In a direct chat nobody stands in a thread, so the vote is named that the thread is about. */
    private String numbered() {
        return thread.flatMap(root -> town.memory.in(() -> town.memory
                        .stores()
                        .hangings()
                        .threadAt(new Address.Thread(hall, root).place())
                        .map(Hanging::card)
                        .filter(card -> card.kind().equals("proposal"))
                        .flatMap(card -> town.memory.stores().votes().on(new ProposalId(Long.parseLong(card.key()))))))
                .map(vote -> " #" + vote.id())
                .orElse("");
    }

    private String fresh() {
        return crowd.everything(rooms.values()).entrySet().stream()
                .filter(message -> !message.getValue().equals(before.get(message.getKey())))
                .map(Map.Entry::getValue)
                .collect(Collectors.joining(" "));
    }

    /** Every word of weight that the console says stands in something that is new or other than before on Matrix. */
    private void hold(Told.Passage passage) {
        List<String> missing = missing(passage);
        for (long end = System.nanoTime() + A_MOMENT.toNanos(); !missing.isEmpty() && System.nanoTime() < end; ) {
            town.settle();
            missing = missing(passage);
        }
        if (!missing.isEmpty()) {
            misses.add(passage.line() + ": " + passage.typed() + " misses " + missing);
        }
    }

    private List<String> missing(Told.Passage passage) {
        Set<String> wanted = words(saidByMoot(passage));
        Set<String> heard = wanted.isEmpty() ? Set.of() : words(fresh());
        return wanted.stream()
                .filter(word -> !heard.contains(word) && !OF_THE_CONSOLE.contains(word))
                .toList();
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
                .splitAsStream(text.replace("\u2060", "").toLowerCase(Locale.ROOT))
                .filter(word -> word.length() > 3)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Override
    public void close() {
        town.close();
    }
}
