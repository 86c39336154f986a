package org.moot.app.doors;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.moot.conversation.Platform.Away;
import org.moot.discord.fake.Person;
import org.moot.matrix.Homeserver;
import org.moot.matrix.homeserver.Eventually;
import org.moot.matrix.homeserver.Member;
import tools.jackson.databind.node.ObjectNode;

/** Ten people on Discord and ten on Matrix in one moot's two threads, and how each side does what they want. */
final class Crowd {
    static final int ON_EACH_SIDE = 10;
    static final String TREE = "\ud83c\udf33";
    private static final Duration PATIENCE = Duration.ofSeconds(120);

    private final Town town;
    private final String root;
    private final List<Person> onDiscord = new ArrayList<>();
    private final List<Member> onMatrix = new ArrayList<>();

    Crowd(Town town, String root) {
        this.town = town;
        this.root = root;
        for (int who = 0; who < ON_EACH_SIDE; who++) {
            onDiscord.add(town.person("dis" + (char) ('a' + who)).in(town.thread()));
            Member member = Member.comes("mat" + (char) ('a' + who));
            town.keeper
                    .home()
                    .post(
                            Homeserver.v3("rooms", town.room, "invite"),
                            Homeserver.object().put("user_id", member.id()));
            member.joins(town.room);
            onMatrix.add(member);
        }
    }

    /** Gives the id of the message. */
    String says(boolean there, int who, String words, Optional<String> answers) {
        if (!there) {
            return sends(who, content(words, answers));
        }
        return answers.map(it -> onDiscord.get(who).answers(it, words))
                .orElseGet(() -> onDiscord.get(who).says(words));
    }

    private ObjectNode content(String words, Optional<String> answers) {
        ObjectNode content = Homeserver.object().put("msgtype", "m.text").put("body", words);
        ObjectNode relation =
                content.putObject("m.relates_to").put("rel_type", "m.thread").put("event_id", root);
        relation.put("is_falling_back", answers.isEmpty());
        relation.putObject("m.in_reply_to").put("event_id", answers.orElse(root));
        return content;
    }

    void changes(Said one) {
        if (one.isOnDiscord) {
            onDiscord.get(one.who).changes(one.id, one.words);
        } else {
            ObjectNode content = Homeserver.object().put("msgtype", "m.text").put("body", "* " + one.words);
            content.putObject("m.new_content").put("msgtype", "m.text").put("body", one.words);
            content.putObject("m.relates_to").put("rel_type", "m.replace").put("event_id", one.id);
            sends(one.who, content);
        }
    }

    void takesBack(Said one) {
        if (one.isOnDiscord) {
            onDiscord.get(one.who).takesBack(one.id);
        } else {
            redacts(one.who, one.id);
        }
    }

    Said.Mark marks(boolean there, int who, String message) {
        if (there) {
            onDiscord.get(who).marks(message, TREE);
            return new Said.Mark(true, who, message, "");
        }
        ObjectNode content = Homeserver.object();
        content.putObject("m.relates_to")
                .put("rel_type", "m.annotation")
                .put("event_id", message)
                .put("key", TREE);
        return new Said.Mark(false, who, message, puts(who, "send/m.reaction/" + UUID.randomUUID(), content));
    }

    void unmarks(Said.Mark mark) {
        if (mark.isOnDiscord()) {
            onDiscord.get(mark.who()).unmarks(mark.message(), TREE);
        } else {
            redacts(mark.who(), mark.event());
        }
    }

    private void redacts(int who, String event) {
        puts(who, "redact/" + event + "/" + UUID.randomUUID(), Homeserver.object());
    }

    private String sends(int who, ObjectNode content) {
        return puts(who, "send/m.room.message/" + UUID.randomUUID(), content);
    }

    /** As every client does: until the homeserver took it. */
    private String puts(int who, String what, ObjectNode content) {
        String[] parts = ("rooms/" + town.room + "/" + what).split("/");
        return Eventually.some(PATIENCE, () -> {
            try {
                return Optional.of(onMatrix.get(who)
                        .home()
                        .put(Homeserver.v3(parts), content)
                        .path("event_id")
                        .asString());
            } catch (Away e) {
                return Optional.empty();
            }
        });
    }
}
