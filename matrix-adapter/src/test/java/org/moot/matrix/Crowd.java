package org.moot.matrix;

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
import org.moot.matrix.gateway.Decrypted;
import org.moot.matrix.homeserver.Member;
import org.moot.matrix.say.Question;
import tools.jackson.databind.JsonNode;

/** People who are called by one name each, and all that is said to them in rooms and direct chats, as Moot's own device reads it. */
final class Crowd implements AutoCloseable {
    private static final Duration FOR_A_KEY = Duration.ofSeconds(2);

    private final Town town;
    private final Member host = Member.comes("host");
    private final Map<String, Person> people = new HashMap<>();
    private final Set<String> there = new HashSet<>();
    private final Map<String, JsonNode> read = new HashMap<>();

    Crowd(Town town) {
        this.town = town;
    }

    String room() {
        return town.room(host, false);
    }

    private Person person(String name) {
        return people.computeIfAbsent(name, it -> {
            Person person = Person.comes("somebody", town);
            person.member().home().put(v3("profile", person.id(), "displayname"), object().put("displayname", it));
            return person;
        });
    }

    private Person in(String room, String name) {
        Person person = person(name);
        if (there.add(room + name)) {
            host.home().post(v3("rooms", room, "invite"), object().put("user_id", person.id()));
            person.member().joins(room);
        }
        return person;
    }

    /** False where something was missing that Moot now asks for. */
    boolean gives(String name, String room, Optional<String> thread, String command) {
        Person person = in(room, name);
        long asked = questions(person);
        String said = said(person, room, thread, command);
        town.untilTrue(() -> person.isMarked(room, said) || questions(person) > asked);
        return person.isMarked(room, said);
    }

    void says(String name, String room, Optional<String> thread, String words) {
        town.awaitTalk(said(in(room, name), room, thread, words));
    }

    private static String said(Person person, String room, Optional<String> thread, String words) {
        return thread.map(it -> person.saysIn(room, it, words)).orElseGet(() -> person.says(room, words));
    }

    private long questions(Person person) {
        return person.doors().stream()
                .flatMap(door -> Seen.of(town.bot.timeline(door), this::clear).messages().stream())
                .filter(it -> it.content().has(Question.KEY))
                .count();
    }

    void saysAtDoor(String name, String words) {
        Person person = person(name);
        String door = person.hasDoor() ? person.door() : person.opensDoor();
        String said = person.saysSealed(door, words);
        person.marks(door, said);
    }

    /** Every message of Moot's by its id, as it reads now. */
    Map<String, String> everything(Collection<String> rooms) {
        var all = new LinkedHashMap<String, String>();
        List<String> places = new ArrayList<>(rooms);
        people.values().stream().filter(Person::hasDoor).forEach(it -> places.addAll(it.doors()));
        for (String place : places) {
            Seen.of(town.bot.timeline(place), this::clear).messages().stream()
                    .filter(it -> it.sender().equals(town.bot.id()))
                    .forEach(it -> all.put(it.id(), it.body()));
        }
        return all;
    }

    private JsonNode clear(JsonNode event) {
        return read.computeIfAbsent(Event.text(event, "event_id"), id -> opened(event));
    }

    private JsonNode opened(JsonNode event) {
        if (!Event.text(event, "type").equals(Event.SEALED)) {
            return event.path("content");
        }
        return switch (town.matrix().connection().gateway().decrypt(event.toString(), FOR_A_KEY)) {
            case Decrypted.Clear(var content) -> Homeserver.read(content);
            case Decrypted.NoKey(var why) -> object();
        };
    }

    @Override
    public void close() {
        people.values().forEach(Person::close);
    }
}
