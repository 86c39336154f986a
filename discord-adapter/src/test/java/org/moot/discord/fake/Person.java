package org.moot.discord.fake;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Somebody on Discord, who types, clicks and looks. */
public final class Person {
    private static final int VALUES = 3;

    private final FakeDiscord discord;
    private final String id;
    private final String channel;
    private final boolean twice;
    private final boolean late;
    private final Duration before;

    Person(FakeDiscord discord, String id, String channel, boolean twice, boolean late, Duration before) {
        this.discord = discord;
        this.id = id;
        this.channel = channel;
        this.twice = twice;
        this.late = late;
        this.before = before;
    }

    public String id() {
        return id;
    }

    /** Has a picture from now on. */
    public void wears(String picture) {
        discord.world().user(id).put("avatar", picture);
    }

    /** The same person in a channel or a thread. */
    public Person in(String otherChannel) {
        return new Person(discord, id, otherChannel, twice, late, before);
    }

    /** The same person in the direct messages. */
    public Person atDoor() {
        return in(discord.world().door(id));
    }

    /** The same person, whose every act is told twice. */
    public Person twice() {
        return new Person(discord, id, channel, true, late, before);
    }

    /** The same person, whose acts reach the bot when Discord has given up waiting. */
    public Person late() {
        return new Person(discord, id, channel, twice, true, before);
    }

    /** The same person, whose acts were on their way for so long. */
    public Person before(Duration length) {
        return new Person(discord, id, channel, twice, late, length);
    }

    /** Gives a slash command, such as {@code proposal draft}. */
    public Shown slash(String command, Map<String, String> options) {
        return done(begin(Optional.empty(), false), 2, discord.typing().command(command, options, ""));
    }

    public Shown slash(String command) {
        return slash(command, Map.of());
    }

    /** What is offered while an option is typed. */
    public List<String> complete(String command, String option, String begun) {
        return done(begin(Optional.empty(), false), 4, discord.typing().command(command, Map.of(option, begun), option))
                .choices();
    }

    /** The same, as it is read in the list. */
    public List<String> reads(String command, String option, String begun) {
        return done(begin(Optional.empty(), false), 4, discord.typing().command(command, Map.of(option, begun), option))
                .choiceNames();
    }

    /** Picks something from the menu of a message. */
    public Shown menu(String label, String message) {
        return done(
                begin(Optional.empty(), false),
                2,
                discord.typing().menu(label, discord.world().talk.message(channel, message)));
    }

    /** Clicks a button of the newest message here that has it. */
    public Shown click(String label) {
        for (ObjectNode message : discord.world().talk.seen(channel, id).reversed()) {
            if (button(message, label).isPresent()) {
                return clickOn(message, label);
            }
        }
        throw new AssertionError("no button " + label + " in: " + sees());
    }

    Shown clickOn(ObjectNode message, String label) {
        ObjectNode button = button(message, label)
                .orElseThrow(() -> new AssertionError("no button " + label + " in: " + Messages.words(message)));
        return press(message, Json.text(button, "custom_id"));
    }

    /** Clicks something with a custom id that nobody ever offered. */
    public Shown forge(String customId) {
        return press(discord.world().talk.seen(channel, id).getLast(), customId);
    }

    private Shown press(ObjectNode message, String customId) {
        ObjectNode data = Json.of("custom_id", customId, "component_type", 2, "id", 2);
        return done(begin(Optional.of(message), false), VALUES, data);
    }

    Shown choose(ObjectNode message, String customId, String value) {
        ObjectNode data = Json.of("custom_id", customId, "component_type", 3, "id", 2, "values", Json.list(value));
        return done(begin(Optional.of(message), false), VALUES, data);
    }

    Shown submit(Interactions.One form, Map<String, String> values) {
        JsonNode modal = form.modal.orElseThrow(() -> new AssertionError("no form was shown"));
        ObjectNode data = Json.of(
                "custom_id", Json.text(modal, "custom_id"), "components", fields(modal, values), "resolved", Json.of());
        return done(begin(form.clicked, true), 5, data);
    }

    /** Sends a form with another custom id, or with files in the place of words, as no client does. */
    Shown forge(Interactions.One form, String customId, Map<String, String> values, boolean asFiles) {
        JsonNode modal = form.modal.orElseThrow(() -> new AssertionError("no form was shown"));
        JsonNode fields = fields(modal, values);
        if (asFiles) {
            for (JsonNode field : fields) {
                if (field.path("component") instanceof ObjectNode inner) {
                    inner.remove("value");
                    inner.put("type", 19).set("values", Json.list());
                }
            }
        }
        String id = customId.isEmpty() ? Json.text(modal, "custom_id") : customId;
        ObjectNode data = Json.of("custom_id", id, "components", fields, "resolved", Json.of());
        return done(begin(form.clicked, true), 5, data);
    }

    /** The same act is told once more, as after a lost connection. */
    void again(Interactions.One one, boolean isDead) {
        one.dead = isDead;
        discord.gate().tell("INTERACTION_CREATE", Json.copy(one.event.orElseThrow()));
    }

    private static JsonNode fields(JsonNode modal, Map<String, String> values) {
        var fields = new ArrayList<ObjectNode>();
        int number = 1;
        for (JsonNode top : modal.path("components")) {
            if (top.path("type").asInt() == 10) {
                fields.add(Json.of("type", 10, "id", number++));
                continue;
            }
            JsonNode field = top.path("component");
            String id = Json.text(field, "custom_id");
            String value = values.getOrDefault(id, Json.text(field, "value"));
            if (field.path("required").asBoolean(true) && value.isEmpty()) {
                throw new AssertionError("Discord does not send a form without " + id);
            }
            if (value.length() > field.path("max_length").asInt(4000)) {
                throw new AssertionError("Discord takes no such long " + id);
            }
            ObjectNode filled = Json.of("type", field.path("type").asInt(), "id", number++, "custom_id", id);
            if (field.path("type").asInt() == 3) {
                filled.set("values", value.isEmpty() ? Json.list() : Json.list(value));
            } else {
                filled.set(
                        "value",
                        field.path("type").asInt() == 21 && value.isEmpty()
                                ? Json.of("n", null).get("n")
                                : Json.of("n", value).get("n"));
            }
            fields.add(Json.of("type", 18, "id", number++, "component", filled));
        }
        return Json.list(fields);
    }

    private Interactions.One begin(Optional<ObjectNode> clicked, boolean isForm) {
        Interactions.One one = discord.interactions().begin(id, channel, clicked, isForm);
        one.dead = late;
        return one;
    }

    private Shown done(Interactions.One one, int type, ObjectNode data) {
        ObjectNode event = discord.interaction(one, type, data, before);
        one.event = Optional.of(Json.copy(event));
        discord.gate().tell("INTERACTION_CREATE", event);
        if (twice) {
            discord.gate().tell("INTERACTION_CREATE", Json.copy(event));
        }
        try {
            boolean answered = one.answered.await(late ? 700 : 8000, TimeUnit.MILLISECONDS);
            if (!answered && !late) {
                throw new AssertionError("nothing was answered; violations: "
                        + discord.violations().all());
            }
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
        return new Shown(this, discord.world(), one);
    }

    /** What the person sees here, the oldest first. */
    public List<String> sees() {
        return discord.world().talk.seen(channel, id).stream()
                .map(Messages::words)
                .toList();
    }

    /** Says something here, which is no command; gives the message's id. */
    public String says(String words) {
        return discord.chatter().say(channel, id, words, Json.of());
    }

    /** Says something with a file beside it. */
    public String sends(String words, String file) {
        ObjectNode one = Json.of("id", "5", "filename", file, "size", 10, "url", "https://cdn.example/" + file);
        one.put("proxy_url", "https://cdn.example/" + file);
        return discord.chatter().say(channel, id, words, Json.of("attachments", Json.list(one)));
    }

    /** Answers a message. */
    public String answers(String message, String words) {
        ObjectNode what = Json.of("message_id", message, "channel_id", channel, "guild_id", discord.world().guild);
        what.put("type", 0);
        return discord.chatter().say(channel, id, words, Json.of("type", 19, "message_reference", what));
    }

    public void changes(String message, String words) {
        discord.chatter().change(channel, id, message, words);
    }

    /** Discord looks up a link in what the person said. */
    public void isUnfolded(String message) {
        discord.chatter().unfold(channel, id, message);
    }

    public void takesBack(String message) {
        discord.chatter().delete(channel, message);
    }

    public void marks(String message, String sign) {
        discord.chatter().mark(channel, id, message, sign, false);
    }

    public void unmarks(String message, String sign) {
        discord.chatter().mark(channel, id, message, sign, true);
    }

    private static Optional<ObjectNode> button(ObjectNode message, String label) {
        return Messages.ofType(message, 2).stream()
                .filter(it -> Json.text(it, "label").equals(label))
                .findFirst();
    }
}
