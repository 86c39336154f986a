package org.moot.app.doors;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.moot.matrix.Homeserver;
import org.moot.matrix.homeserver.Member;
import tools.jackson.databind.JsonNode;

/** What a thread tells, line by line, and which of the lines Moot marked. */
record Story(List<Line> lines, Set<String> marked) {
    private static final Pattern ANSWERED = Pattern.compile("(?m)^-# .*\n");

    /** @param id of the message there */
    record Line(String id, String who, String words) {}

    /** A thread on Discord, below its opening. */
    static Story onDiscord(Town town) {
        List<Line> lines = town.discord.server().lines(town.thread()).stream()
                .skip(1)
                .map(it -> new Line(
                        it.message(), it.who(), ANSWERED.matcher(it.words()).replaceAll("")))
                .filter(line -> !line.who().equals("moot"))
                .toList();
        return of(
                lines,
                lines.stream()
                        .map(Line::id)
                        .filter(it -> !town.discord.server().marksOn(it).isEmpty())
                        .collect(Collectors.toSet()));
    }

    /** The thread in the room: with what was changed, and without what was taken away. */
    static Story onMatrix(Town town, String root) {
        Map<String, Line> lines = new LinkedHashMap<>();
        var marked = new TreeSet<String>();
        for (JsonNode event : timeline(town.keeper, town.room)) {
            JsonNode content = event.path("content");
            JsonNode relation = content.path("m.relates_to");
            String to = relation.path("event_id").asString("");
            boolean isMoot = event.path("sender").asString("").equals(town.bot.id());
            if (relation.path("rel_type").asString("").equals("m.replace")) {
                lines.computeIfPresent(to, (id, before) -> line(id, event, content.path("m.new_content")));
            } else if (event.path("type").asString("").equals("m.reaction") && isMoot) {
                marked.add(to);
            } else if (to.equals(root) && content.has("msgtype")) {
                String id = event.path("event_id").asString();
                lines.put(id, line(id, event, content));
            }
        }
        return of(
                lines.values().stream()
                        .filter(line -> !line.who().equals(town.bot.id()))
                        .toList(),
                marked);
    }

    private static Story of(List<Line> lines, Set<String> marked) {
        return new Story(
                lines,
                lines.stream()
                        .filter(it -> marked.contains(it.id()))
                        .map(Line::words)
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    private static Line line(String id, JsonNode event, JsonNode content) {
        JsonNode profile = content.path("com.beeper.per_message_profile");
        String body = content.path("body").asString("");
        return profile.isObject()
                ? new Line(
                        id,
                        profile.path("displayname").asString(),
                        body.substring(profile.path("displayname").asString().length() + 2))
                : new Line(id, event.path("sender").asString(), body);
    }

    private static List<JsonNode> timeline(Member member, String room) {
        var events = new ArrayList<JsonNode>();
        String from = "";
        while (true) {
            JsonNode page = member.home().get(Homeserver.v3("rooms", room, "messages") + "?dir=b&limit=1000" + from);
            page.path("chunk").forEach(events::addFirst);
            if (page.path("end").asString("").isEmpty()) {
                return events;
            }
            from = "&from=" + page.path("end").asString();
        }
    }

    /** The message there that has these words; empty where none has. */
    Optional<String> id(String words) {
        return lines.stream()
                .filter(it -> it.words().equals(words))
                .map(Line::id)
                .findFirst();
    }

    List<String> words() {
        return lines.stream().map(Line::words).toList();
    }

    /** Only what begins with this, in the order in which it stands. */
    List<String> of(String beginning) {
        return words().stream().filter(it -> it.startsWith(beginning)).toList();
    }
}
