package org.moot.matrix.say;

import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.moot.conversation.Portions;
import org.moot.conversation.Speech;
import tools.jackson.databind.node.ObjectNode;

/** What one event says: its content, as JSON. Never changed; each step gives another one. */
public final class Content {
    public static final String MESSAGE = "m.room.message";
    public static final String REACTION = "m.reaction";

    /** Stands in a message that shows an empty ballot, so that an answer to it needs no number. */
    public static final String VOTE = "org.moot.vote";

    private static final String RELATES = "m.relates_to";
    private static final String MENTIONS = "m.mentions";
    private static final String BODY = "body";
    private static final String HTML = "formatted_body";
    private static final int LONGEST_FALLBACK = 2000;

    /** Of the words of one message; with all that is around it, and encrypted, it is still one event. */
    private static final int MOST_BYTES = 20_000;

    private final String type;
    private final ObjectNode json;

    private Content(String type, ObjectNode json) {
        this.type = type;
        this.json = json;
    }

    static Content of(Page page) {
        return of(page.body(), page.html());
    }

    private static Content of(String body, String html) {
        ObjectNode json = Json.object();
        json.put("msgtype", "m.text");
        json.put(BODY, body);
        json.put("format", "org.matrix.custom.html");
        json.put(HTML, html);
        json.set(MENTIONS, Json.object());
        return new Content(MESSAGE, json);
    }

    /** What a person said elsewhere, in as many messages as it takes; none where it is nothing. */
    public static List<Content> spoken(Speech speech) {
        return speech.isNothing()
                ? List.of()
                : Portions.of(speech, part -> new SpeechPage(part).fits(MOST_BYTES)).stream()
                        .map(SpeechPage::new)
                        .map(page -> of(page.body(), page.html()))
                        .toList();
    }

    /** A mark on a message. It is public and never encrypted. */
    public static Content reaction(String event, String sign) {
        ObjectNode json = Json.object();
        json.set(RELATES, relation("m.annotation", event).put("key", sign));
        return new Content(REACTION, json);
    }

    /** A picture, with what it shows in words. */
    public static Content picture(Picture picture, Stored stored) {
        ObjectNode json = file("m.image", picture.alternative(), "result.png", stored);
        ((ObjectNode) json.path("info"))
                .put("mimetype", "image/png")
                .put("w", picture.width())
                .put("h", picture.height())
                .put("size", picture.png().length);
        return new Content(MESSAGE, json);
    }

    public static Content file(Paper paper, Stored stored) {
        ObjectNode json = file("m.file", paper.name(), paper.name(), stored);
        ((ObjectNode) json.path("info")).put("mimetype", paper.mime()).put("size", paper.content().length);
        return new Content(MESSAGE, json);
    }

    /** The name under which a file of somebody's is shown. */
    public static String shown(String name) {
        return Harmless.visible(name).replaceAll("\\s+", " ").strip();
    }

    /** A file that somebody sent elsewhere. */
    public static Content sent(String name, String mime, int size, Stored stored) {
        String plain = shown(name);
        ObjectNode json = file(mime.startsWith("image/") ? "m.image" : "m.file", plain, plain, stored);
        ((ObjectNode) json.path("info")).put("mimetype", mime).put("size", size);
        json.put("format", "org.matrix.custom.html");
        json.put(HTML, new Html().words(Harmless.line(plain)).done());
        return new Content(MESSAGE, json);
    }

    private static ObjectNode file(String kind, String words, String name, Stored stored) {
        ObjectNode json = Json.object();
        json.put("msgtype", kind);
        json.put(BODY, words);
        json.put("filename", name);
        json.set("info", Json.object());
        switch (stored) {
            case Stored.Open(var address) -> json.put("url", address);
            case Stored.Sealed(var address, var sealed) -> json.set("file", sealed.json(address));
        }
        json.set(MENTIONS, Json.object());
        return json;
    }

    /** What nobody has to be told of at once. */
    public Content quiet() {
        return changed(json -> json.put("msgtype", "m.notice"));
    }

    /** Where clients know no threads it is an answer to the last that was said there. */
    public Content inThread(String root, String last) {
        return related(relation("m.thread", root).put("is_falling_back", true).set("m.in_reply_to", event(last)));
    }

    /** An answer to one message in a thread. */
    public Content answeringInThread(String root, String answered) {
        return related(relation("m.thread", root).put("is_falling_back", false).set("m.in_reply_to", event(answered)));
    }

    public Content answering(String answered) {
        return related(Json.object().set("m.in_reply_to", event(answered)));
    }

    /** Calls these persons, so that their clients tell them; whoever is named in the words otherwise is not called. */
    public Content calling(Collection<String> users) {
        return changed(json -> json.set(MENTIONS, called(users)));
    }

    public Content aboutVote(long number) {
        return changed(json -> json.put(VOTE, number));
    }

    /** Asks for what a command lacks. */
    public Content asking(Question question) {
        return changed(json -> {
            ObjectNode asked = Json.object();
            asked.put("place", question.place());
            asked.put("command", question.command());
            asked.put("parameter", question.parameter());
            ObjectNode filled = asked.putObject("filled");
            new TreeMap<>(question.filled()).forEach(filled::put);
            json.set(Question.KEY, asked);
        });
    }

    /** Says it for somebody else, whose name stands before the words where the client does not draw it. */
    public Content saidBy(Profile by) {
        return changed(json -> {
            ObjectNode profile = Json.object();
            profile.put("id", by.id());
            profile.put("displayname", by.name());
            by.picture().ifPresent(picture -> profile.put("avatar_url", picture));
            profile.put("has_fallback", true);
            json.set(Profile.KEY, profile);
            json.put(BODY, by.name() + ": " + json.path(BODY).asString());
            String name = new Html()
                    .open("strong", Profile.FALLBACK, "")
                    .words(by.name() + ": ")
                    .close()
                    .done();
            json.put(HTML, name + json.path(HTML).asString());
        });
    }

    /**
     * The same in the place of an earlier message.
     *
     * @param original the id of the message, never that of an earlier revision
     * @param calledAnew whom the earlier one did not call
     */
    public Content replacing(String original, Collection<String> calledAnew) {
        ObjectNode whole = json.deepCopy();
        whole.remove(RELATES);
        ObjectNode edit = Json.object();
        edit.put("msgtype", whole.path("msgtype").asString());
        edit.put(BODY, "* " + Cut.to(LONGEST_FALLBACK, whole.path(BODY).asString()));
        edit.set(MENTIONS, called(calledAnew));
        edit.set("m.new_content", whole);
        edit.set(RELATES, relation("m.replace", original));
        return new Content(type, edit);
    }

    private static ObjectNode called(Collection<String> users) {
        ObjectNode mentions = Json.object();
        List<String> people =
                new TreeSet<>(users).stream().filter(Mention::isPerson).toList();
        if (!people.isEmpty()) {
            people.forEach(mentions.putArray("user_ids")::add);
        }
        return mentions;
    }

    private static ObjectNode relation(String kind, String event) {
        return Json.object().put("rel_type", kind).put("event_id", event);
    }

    private static ObjectNode event(String id) {
        return Json.object().put("event_id", id);
    }

    private Content related(ObjectNode relation) {
        return changed(json -> json.set(RELATES, relation));
    }

    private Content changed(java.util.function.Consumer<ObjectNode> step) {
        ObjectNode copy = json.deepCopy();
        step.accept(copy);
        return new Content(type, copy);
    }

    public String type() {
        return type;
    }

    public String json() {
        return Json.written(json);
    }

    /** The plain words. */
    public String body() {
        return json.path(BODY).asString();
    }
}
