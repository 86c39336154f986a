package org.moot.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moot.matrix.Homeserver.object;
import static org.moot.matrix.Homeserver.v3;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.moot.matrix.gateway.Decrypted;
import org.moot.matrix.homeserver.Member;
import org.moot.matrix.say.ContentRules;
import org.moot.matrix.say.Question;
import tools.jackson.databind.JsonNode;

/** People who are called by one name each, and all that is said to them in rooms and direct chats, as Moot's own device reads it. */
final class Crowd {
    private static final Duration FOR_A_KEY = Duration.ofSeconds(2);
    private static final Duration A_BLINK = Duration.ofMillis(100);
    private static final Set<String> SAID = Set.of(Event.MESSAGE, Event.SEALED, "m.reaction");

    private final Town town;
    private final Troupe troupe;
    private final Chronicle chronicle;
    private final Map<String, Member> people = new HashMap<>();
    private final Set<String> there = new HashSet<>();
    private final Map<String, JsonNode> read = new HashMap<>();
    private final Map<String, Integer> inspected = new HashMap<>();

    Crowd(Town town, Troupe troupe) {
        this.town = town;
        this.troupe = troupe;
        this.chronicle = new Chronicle(town.bot);
    }

    String room() {
        return town.room(troupe.host, false);
    }

    private Member person(String name) {
        return people.computeIfAbsent(name, troupe::member);
    }

    private Member in(String room, String name) {
        Member person = person(name);
        if (there.add(room + name)) {
            troupe.host.home().post(v3("rooms", room, "invite"), object().put("user_id", person.id()));
            person.joins(room);
        }
        return person;
    }

    /** False where something was missing that Moot now asks for. */
    boolean gives(String name, String room, Optional<String> thread, String command) {
        Member person = in(room, name);
        long asked = questions(person);
        String said = person.sends(room, Person.words(command, thread));
        until(() -> chronicle.isMarked(room, said) || questions(person) > asked);
        return chronicle.isMarked(room, said);
    }

    void says(String name, String room, Optional<String> thread, String words) {
        town.awaitTalk(room, in(room, name).sends(room, Person.words(words, thread)));
    }

    private long questions(Member person) {
        return chronicle.doors(person.id()).stream()
                .flatMap(door -> Seen.of(chronicle.timeline(door), this::clear).messages().stream())
                .filter(it -> it.content().has(Question.KEY))
                .count();
    }

    void saysAtDoor(String name, String words) {
        person(name);
        Person person = troupe.withDevice(name, town);
        List<String> doors = chronicle.doors(person.id());
        String door = doors.isEmpty() ? person.opensDoor() : doors.getFirst();
        person.member().joins(door);
        String said = person.saysSealed(door, words);
        until(() -> chronicle.isMarked(door, said));
    }

    private void until(BooleanSupplier look) {
        long end = System.nanoTime() + Town.PATIENCE.toNanos();
        while (true) {
            town.settle();
            if (look.getAsBoolean()) {
                return;
            }
            if (System.nanoTime() > end) {
                throw new AssertionError("it did not come within " + Town.PATIENCE.toSeconds() + " s");
            }
            chronicle.readOn(A_BLINK);
        }
    }

    /** Every message of Moot's by its id, as it reads now. */
    Map<String, String> everything(Collection<String> rooms) {
        chronicle.readOn(Duration.ZERO);
        var all = new LinkedHashMap<String, String>();
        List<String> places = new ArrayList<>(rooms);
        people.values().forEach(it -> places.addAll(chronicle.doors(it.id())));
        for (String place : places) {
            inspect(place);
            Seen.of(chronicle.timeline(place), this::clear).messages().stream()
                    .filter(it -> it.sender().equals(town.bot.id()))
                    .forEach(it -> all.put(it.id(), it.body()));
        }
        return all;
    }

    /** Everything that Moot says is as the specification asks, and calls nobody who can be written to. */
    private void inspect(String place) {
        List<JsonNode> events = chronicle.timeline(place);
        for (int at = inspected.getOrDefault(place, 0); at < events.size(); at++) {
            JsonNode event = events.get(at);
            String type = Event.text(event, "type");
            if (SAID.contains(type) && Event.text(event, "sender").equals(town.bot.id())) {
                JsonNode content = clear(event);
                assertThat(ContentRules.wrong(type, content)).as(type).isEmpty();
                assertThat(content.path("m.mentions")).as("whom it calls").isEmpty();
            }
        }
        inspected.put(place, events.size());
    }

    private JsonNode clear(JsonNode event) {
        if (!Event.text(event, "type").equals(Event.SEALED)) {
            return event.path("content");
        }
        return read.computeIfAbsent(Event.text(event, "event_id"), id -> opened(event));
    }

    private JsonNode opened(JsonNode event) {
        return switch (town.matrix().connection().gateway().decrypt(event.toString(), FOR_A_KEY)) {
            case Decrypted.Clear(var content) -> Homeserver.read(content);
            case Decrypted.NoKey(var why) ->
                throw new AssertionError("Moot cannot read what stands in a chat of its own");
        };
    }
}
