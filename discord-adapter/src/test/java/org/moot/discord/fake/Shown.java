package org.moot.discord.fake;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What somebody is shown after having done something: an answer, a form, or choices. */
public final class Shown {
    private final Person person;
    private final World world;
    private final Interactions.One one;

    Shown(Person person, World world, Interactions.One one) {
        this.person = person;
        this.world = world;
        this.one = one;
    }

    /** All the words of the answer; empty where there is none. */
    public String words() {
        return message().map(Messages::words).orElse("");
    }

    /** Whether only whoever asked sees it. */
    public boolean isPrivate() {
        return message().filter(it -> (it.path("flags").asInt() & 64) != 0).isPresent();
    }

    /** Whether it took the place of what was clicked. */
    public boolean isInPlace() {
        return one.edited;
    }

    public boolean isAcknowledged() {
        return one.type != 0;
    }

    /** From the click to the sign that it was taken. */
    public Duration patience() {
        return Duration.ofNanos(one.acknowledgedAt - one.begun);
    }

    Optional<ObjectNode> message() {
        return one.original.map(id -> world.talk.message(one.channel, id));
    }

    public boolean isForm() {
        return one.modal.isPresent();
    }

    /** The title of the form and everything that stands in it. */
    public String form() {
        var lines = new ArrayList<String>();
        JsonNode modal = one.modal.orElseThrow(() -> new AssertionError("no form, but: " + words()));
        lines.add(Json.text(modal, "title"));
        Messages.each(modal.path("components"), part -> {
            for (String name : List.of("content", "label", "description", "value")) {
                if (!Json.text(part, name).isEmpty()) {
                    lines.add(Json.text(part, name));
                }
            }
            part.path("options").forEach(option -> lines.add(Json.text(option, "label")));
        });
        return String.join("\n", lines);
    }

    /** Sends the form with these values in its fields; the others stay as they are. */
    public Shown submit(Map<String, String> values) {
        return person.submit(one, values);
    }

    /** Sends the form under another custom id. */
    public Shown forge(String customId, Map<String, String> values) {
        return person.forge(one, customId, values, false);
    }

    /** Sends files where the form asks for words. */
    public Shown submitFiles(Map<String, String> values) {
        return person.forge(one, "", values, true);
    }

    /** Sends the form when Discord has given up waiting for an answer. */
    public Shown submitLate(Duration before, Map<String, String> values) {
        return person.late().before(before).submit(one, values);
    }

    /**
     * What the person did is told to the bot once more.
     *
     * @param isDead whether Discord no longer takes any answer to it
     */
    public void comesAgain(boolean isDead) {
        person.again(one, isDead);
    }

    public String customId() {
        return Json.text(one.modal.orElseThrow(() -> new AssertionError("no form was shown")), "custom_id");
    }

    public Shown click(String label) {
        return person.clickOn(message().orElseThrow(() -> new AssertionError("no answer to click on")), label);
    }

    /** Picks a value in the menu of that custom id. */
    public Shown choose(String customId, String value) {
        return person.choose(
                message().orElseThrow(() -> new AssertionError("no answer to choose in")), customId, value);
    }

    public List<String> choices() {
        return choices("value");
    }

    public List<String> choiceNames() {
        return choices("name");
    }

    private List<String> choices(String part) {
        var all = new ArrayList<String>();
        one.choices.ifPresent(
                choices -> choices.forEach(choice -> all.add(choice.path(part).asString())));
        return all;
    }
}
