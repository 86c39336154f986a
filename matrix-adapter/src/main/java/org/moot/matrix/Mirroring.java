package org.moot.matrix;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.moot.conversation.Faces;
import org.moot.conversation.Mirrored;
import org.moot.conversation.Platform.DeliveryId;
import org.moot.conversation.Speech;
import org.moot.conversation.Talk;
import org.moot.matrix.read.ContentReader;
import org.moot.matrix.read.Said;
import org.moot.matrix.say.Content;
import org.moot.matrix.say.Profile;
import tools.jackson.databind.JsonNode;

/**
 * Says in threads what people said on other platforms, changes it as they do, and takes it away. Each part has a name made of
 * the delivery's id and its place among the parts, under which the homeserver says it once.
 */
final class Mirroring {
    private static final Pattern EMOJI = Pattern.compile("[^\\p{L}\\p{Space}:_]{1,40}");

    /** So long a homeserver keeps what is shown; nobody says how long, and most keep it for ever. */
    private static final Duration SHOWN = Duration.ofDays(1);

    private final Connection connection;
    private final Voice voice;
    private final Rooms rooms;
    private final Threads threads;
    private final Own own;
    private final FilesBeside files;
    private final Faces faces;

    Mirroring(Connection connection, Chats chats) {
        this.connection = connection;
        this.voice = chats.voice();
        this.rooms = chats.rooms();
        this.threads = chats.threads();
        this.own = new Own(connection);
        this.files = new FilesBeside(voice);
        this.faces = new Faces(this::put, SHOWN);
    }

    List<String> say(Address.Thread at, Mirrored said, Mirrored.Files from, DeliveryId id) {
        var saying = new Saying(at, said, profile(said.author(), from), id.value());
        Content.spoken(said.speech()).forEach(saying::say);
        files(at, said.files(), from, saying);
        return saying.references();
    }

    private void files(Address.Thread at, List<Talk.Attached> all, Mirrored.Files from, Saying saying) {
        List<String> unreached = files.all(rooms.latest(at.room()), all, from, saying::say);
        if (!unreached.isEmpty()) {
            Content.spoken(Speech.typed(String.join("\n", unreached))).forEach(saying::say);
        }
    }

    private Optional<String> put(byte[] picture, String type) {
        return Optional.of(connection.home().upload(picture, type, "face"));
    }

    private Profile profile(Mirrored.Author author, Mirrored.Files from) {
        return Profile.of(
                "moot:" + author.key(), author.name(), author.picture().flatMap(it -> faces.address(it, from)));
    }

    /** Says part after part, the first of them as the answer that it is. */
    private final class Saying {
        private final Address.Thread at;
        private final String room;
        private final Profile by;
        private final String name;
        private final List<String> references = new ArrayList<>();
        private Optional<String> answers;

        Saying(Address.Thread at, Mirrored said, Profile by, String name) {
            this.at = at;
            this.room = rooms.latest(at.room());
            this.by = by;
            this.name = name;
            this.answers = said.answers().map(Mirroring::event);
        }

        void say(Content content) {
            String event = voice.say(room, where().apply(content.saidBy(by)), name + "-m" + references.size());
            references.add(event);
            answers = Optional.empty();
            if (isWhereItBegan()) {
                threads.said(at.root(), event);
            }
        }

        private boolean isWhereItBegan() {
            return room.equals(at.room());
        }

        private UnaryOperator<Content> where() {
            if (!isWhereItBegan()) {
                return answers.<UnaryOperator<Content>>map(it -> content -> content.answering(it))
                        .orElse(content -> content);
            }
            return answers.<UnaryOperator<Content>>map(it -> content -> content.answeringInThread(at.root(), it))
                    .orElse(content -> content.inThread(at.root(), threads.last(at.root())));
        }

        List<String> references() {
            if (references.isEmpty()) {
                Content.spoken(Speech.typed("\u2026")).forEach(this::say);
            }
            return List.copyOf(references);
        }
    }

    /** A message is known by its event; a card by its room too. */
    private static String event(String reference) {
        return reference.substring(Math.max(0, reference.indexOf('$')));
    }

    List<String> change(Address.Thread at, List<String> parts, Mirrored said, Mirrored.Files from, DeliveryId id) {
        String room = rooms.latest(at.room());
        Profile by = profile(said.author(), from);
        var words = new ArrayList<>(Content.spoken(said.speech()));
        var wanted = new ArrayList<>(said.files());
        var now = new ArrayList<String>();
        boolean isThere = false;
        for (String part : parts) {
            String event = event(part);
            Optional<Said> there = own.said(room, event);
            isThere |= there.isPresent();
            if (there.filter(it -> it.kind() == Said.Kind.WORDS).isPresent() && !words.isEmpty()) {
                Content changed = words.removeFirst().saidBy(by).replacing(event, List.of());
                voice.say(room, changed, id.value() + "-e" + now.size());
                now.add(event);
            } else if (there.flatMap(Said::file)
                    .filter(it -> isKept(it, wanted))
                    .isPresent()) {
                now.add(event);
            } else if (there.isPresent()) {
                takeAway(room, event);
            }
        }
        if (isThere && !(words.isEmpty() && wanted.isEmpty())) {
            var saying = new Saying(at, said, by, id.value());
            words.forEach(saying::say);
            files(at, wanted, from, saying);
            now.addAll(saying.references());
        }
        return List.copyOf(now);
    }

    /** Whether it is one of those that are wanted still, which then is not wanted again. */
    private static boolean isKept(Said.SaidFile shown, List<Talk.Attached> wanted) {
        Optional<Talk.Attached> same = wanted.stream()
                .filter(it -> Content.shown(it.name()).equals(shown.name()))
                .filter(it -> it.bytes() == 0 || it.bytes() == shown.bytes())
                .findFirst();
        same.ifPresent(wanted::remove);
        return same.isPresent();
    }

    void takeAway(Address.Thread at, List<String> parts) {
        String room = rooms.latest(at.room());
        parts.forEach(part -> takeAway(room, event(part)));
    }

    private void takeAway(String room, String event) {
        try {
            voice.takeAway(room, event, "gone-" + event.substring(1));
        } catch (Homeserver.SaysNo e) {
            if (e.status() != 404) {
                throw e;
            }
        }
    }

    /** Signs of another platform's own are skipped. */
    void mark(Address.Thread at, String reference, String sign, boolean takenBack) {
        String room = rooms.latest(at.room());
        if (!EMOJI.matcher(sign).matches()) {
            return;
        }
        if (takenBack) {
            ours(room, event(reference), sign).forEach(it -> takeAway(room, it));
        } else {
            voice.mark(room, event(reference), sign, UUID.randomUUID().toString());
        }
    }

    private List<String> ours(String room, String event, String sign) {
        String path = "/_matrix/client/v1/rooms/" + Homeserver.escaped(room) + "/relations/" + Homeserver.escaped(event)
                + "/m.annotation/m.reaction?limit=100";
        var ours = new ArrayList<String>();
        for (JsonNode mark :
                connection.home().find(path).map(it -> it.path("chunk")).orElseGet(Homeserver::object)) {
            boolean isIt = Event.text(mark, "sender").equals(connection.user())
                    && ContentReader.reaction(mark.path("content").toString())
                            .filter(it -> it.isLike(sign))
                            .isPresent();
            if (isIt) {
                ours.add(Event.text(mark, "event_id"));
            }
        }
        return ours;
    }

    /** What lies on the homeserver, opened where it is sealed. */
    Optional<byte[]> fetch(String address, long most) {
        return files.fetch(connection.home(), address, most);
    }
}
