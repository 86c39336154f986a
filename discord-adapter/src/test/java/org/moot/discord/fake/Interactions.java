package org.moot.discord.fake;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What people asked for and what became of it: one first answer within three seconds, and nothing after fifteen minutes. */
final class Interactions {
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(3);

    private final World world;
    private final Violations violations;
    private final Map<String, One> all = new LinkedHashMap<>();

    Interactions(World world, Violations violations) {
        this.world = world;
        this.violations = violations;
    }

    /** One interaction. */
    static final class One {
        final String token;
        final String user;
        final String channel;
        final Optional<ObjectNode> clicked;
        final boolean isForm;
        long begun = System.nanoTime();
        final CountDownLatch acknowledged = new CountDownLatch(1);
        final CountDownLatch answered = new CountDownLatch(1);
        long acknowledgedAt;
        boolean dead;
        boolean ephemeral;
        int type;
        Optional<String> original = Optional.empty();
        Optional<JsonNode> modal = Optional.empty();
        Optional<JsonNode> choices = Optional.empty();
        boolean edited;

        /** As the bot was told of it. */
        Optional<ObjectNode> event = Optional.empty();

        One(String token, String user, String channel, Optional<ObjectNode> clicked, boolean isForm) {
            this.token = token;
            this.user = user;
            this.channel = channel;
            this.clicked = clicked;
            this.isForm = isForm;
        }
    }

    synchronized One begin(String user, String channel, Optional<ObjectNode> clicked, boolean isForm) {
        var one = new One("token" + all.size(), user, channel, clicked, isForm);
        all.put(one.token, one);
        return one;
    }

    synchronized void callback(String token, JsonNode body) {
        One one = find(token);
        if (one.dead) {
            throw Problem.unknown(10062, "interaction");
        }
        if (one.type != 0) {
            throw new Problem(400, 40060, "Interaction has already been acknowledged.");
        }
        if (System.nanoTime() - one.begun > PATIENCE) {
            throw Problem.unknown(10062, "interaction");
        }
        int type = body.path("type").asInt();
        if (type == 9 && one.isForm) {
            violations.add("a form as the answer to a form");
            throw Problem.invalid("no form after a form");
        }
        one.type = type;
        one.acknowledgedAt = System.nanoTime();
        JsonNode posted = body.path("data");
        switch (type) {
            case 4 -> answer(one, posted);
            case 5 -> one.ephemeral = (posted.path("flags").asInt() & 64) != 0;
            case 6 -> one.answered.countDown();
            case 7 -> edit(one, posted);
            case 8 -> one.choices = Optional.of(posted.path("choices"));
            case 9 -> one.modal = Optional.of(posted);
            default -> throw Problem.invalid("type");
        }
        one.acknowledged.countDown();
        if (type == 8 || type == 9) {
            one.answered.countDown();
        }
    }

    private void answer(One one, JsonNode posted) {
        one.ephemeral = (posted.path("flags").asInt() & 64) != 0;
        ObjectNode message = world.talk.say(one.channel, world.bot, posted, one.ephemeral ? one.user : "");
        one.original = Optional.of(Json.text(message, "id"));
        one.answered.countDown();
    }

    private void edit(One one, JsonNode posted) {
        ObjectNode clicked = one.clicked.orElseThrow(() -> Problem.invalid("nothing was clicked"));
        String id = Json.text(clicked, "id");
        world.talk.edit(one.channel, id, posted);
        one.original = Optional.of(id);
        one.edited = true;
        one.answered.countDown();
    }

    synchronized JsonNode followUp(String token, JsonNode body) {
        One one = alive(token);
        boolean personal = (body.path("flags").asInt() & 64) != 0;
        ObjectNode message = world.talk.say(one.channel, world.bot, body, personal ? one.user : "");
        one.original = one.original.or(() -> Optional.of(Json.text(message, "id")));
        one.answered.countDown();
        return message;
    }

    synchronized JsonNode original(String method, String token, String message, JsonNode body) {
        One one = alive(token);
        if (method.equals("patch") && one.original.isEmpty()) {
            ObjectNode said = world.talk.say(one.channel, world.bot, body, one.ephemeral ? one.user : "");
            one.original = Optional.of(Json.text(said, "id"));
            one.answered.countDown();
            return said;
        }
        if (method.equals("delete")) {
            one.original.ifPresent(id -> world.talk.delete(one.channel, id));
            one.original = Optional.empty();
            return Json.of();
        }
        String id = message.equals("@original")
                ? one.original.orElseThrow(() -> Problem.unknown(10008, "Message"))
                : message;
        return method.equals("patch") ? world.talk.edit(one.channel, id, body) : world.talk.message(one.channel, id);
    }

    private One alive(String token) {
        One one = find(token);
        if (one.type == 0 || one.dead) {
            throw Problem.unknown(10015, "Webhook");
        }
        return one;
    }

    private One find(String token) {
        return Optional.ofNullable(all.get(token)).orElseThrow(() -> Problem.unknown(10062, "interaction"));
    }
}
