package org.moot.console;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.moot.command.Reply.Outcome;
import org.moot.conversation.Post;
import org.moot.conversation.Refusal;
import org.moot.conversation.Speech;
import org.moot.conversation.Talk;
import org.moot.conversation.Text;

/** What people say to each other on the console, which is no command: they say it, change it, take it back, mark it. */
final class Talking {
    /** Further lines of what somebody says stand back, so that they cannot be taken for anybody else's. */
    private static final int INDENT = 2;

    /** The directives behind which people's words stand. */
    static final List<String> WORDS = List.of("say", "answer", "attach", "change", "flood");

    private static final Pattern FLOOD = Pattern.compile("(?s)(\\d{1,4})\\s+(\\S+)\\s+(.+)");

    private final Bot bot;
    private final Session session;

    Talking(Bot bot, Session session) {
        this.bot = bot;
        this.session = session;
    }

    Outcome say(String words) {
        return say(words, Optional.empty(), List.of());
    }

    /** {@code m4 words}: an answer to a message. */
    Outcome answer(String typed) {
        return withMessage(typed, (message, words) -> say(words, Optional.of(message.reference()), List.of()));
    }

    /** {@code poster.png words}: words with a file beside them, of which the console has the name only. */
    Outcome attach(String typed) {
        String[] parts = typed.split("\\s+", 2);
        var file = new Talk.Attached(parts[0], "", 0);
        return say(parts.length == 2 ? parts[1] : "", Optional.empty(), List.of(file));
    }

    private Outcome say(String words, Optional<String> answers, List<Talk.Attached> files) {
        return say(List.of(bot.clock().instant()), words, answers, files);
    }

    /** {@code 230 7m words}: so many times in the last minutes, and all of it is heard only now, at once. */
    Outcome flood(String typed) {
        Matcher parts = FLOOD.matcher(typed);
        Optional<Duration> length = parts.matches() ? Lengths.read(parts.group(2)) : Optional.empty();
        if (length.isEmpty()) {
            return no("console.flood-how", new Text.Typed(":flood 230 7m By the river."));
        }
        int many = Integer.parseInt(parts.group(1));
        Instant now = bot.clock().instant();
        Instant first = now.minus(length.get());
        List<Instant> times = IntStream.rangeClosed(1, many)
                .mapToObj(it -> it == many
                        ? now
                        : first.plus(length.get().multipliedBy(it - 1).dividedBy(many)))
                .toList();
        return say(times, parts.group(3), Optional.empty(), List.of());
    }

    /** Once for each of these times. */
    private Outcome say(List<Instant> times, String words, Optional<String> answers, List<Talk.Attached> files) {
        List<Long> numbers = times.stream().map(it -> bot.platform().reserve()).toList();
        List<Talk.Heard> spoken = IntStream.range(0, times.size())
                .<Talk.Heard>mapToObj(it -> new Talk.Spoken(
                        Message.reference(numbers.get(it)),
                        here().account(),
                        here().name(),
                        here().at().place(),
                        Speech.typed(words),
                        answers,
                        files,
                        times.get(it)))
                .toList();
        Outcome heard = spoken.size() == 1
                ? hear(spoken.getFirst())
                : hear(() -> bot.signposts().together(() -> spoken.forEach(bot.talk()::hear)));
        if (heard != Outcome.DONE) {
            numbers.reversed().forEach(bot.platform()::giveBack);
            return heard;
        }
        Sketch sketch = sketch(Echo.words(words, answers, files));
        for (int it = 0; it < times.size(); it++) {
            session.board()
                    .show(bot.platform()
                            .note(numbers.get(it), here().at(), times.get(it), Optional.of(name()), sketch));
        }
        return Outcome.DONE;
    }

    /** {@code m4 words}: a message says something else now. */
    Outcome change(String typed) {
        return withMessage(typed, (message, words) -> {
            if (!message.by().equals(Optional.of(name()))) {
                return no("console.not-yours", message.reference());
            }
            Outcome heard = hear(new Talk.Changed(
                    id(),
                    message.reference(),
                    here().account(),
                    here().name(),
                    here().at().place(),
                    Speech.typed(words),
                    List.of(),
                    bot.clock().instant()));
            if (heard == Outcome.DONE) {
                bot.platform().sayAnew(message.reference(), sketch(words));
            }
            return heard;
        });
    }

    /** {@code m4}: a message is gone. */
    Outcome takeBack(String typed) {
        Optional<Message> message = bot.platform()
                .find(here().at().place(), typed.strip())
                .filter(it -> it.by().equals(Optional.of(name())));
        if (message.isEmpty()) {
            return no("console.not-yours", typed);
        }
        bot.platform().remove(message.get().reference());
        return hear(new Talk.Deleted(
                id(),
                message.get().reference(),
                here().at().place(),
                bot.clock().instant()));
    }

    /** {@code m4 +1}: a mark on a message, or no longer. */
    Outcome mark(String typed, boolean takenBack) {
        return withMessage(typed, (message, sign) -> {
            session.board().marked(message, name(), sign, takenBack);
            return hear(new Talk.Reacted(
                    id(),
                    message.reference(),
                    here().account(),
                    here().at().place(),
                    sign,
                    takenBack,
                    bot.clock().instant()));
        });
    }

    private interface OnMessage {
        Outcome does(Message message, String words);
    }

    private Outcome withMessage(String typed, OnMessage step) {
        String[] parts = typed.split("\\s+", 2);
        Optional<Message> message = bot.platform().find(here().at().place(), parts[0]);
        if (message.isEmpty() || parts.length < 2) {
            return no("console.no-message", parts[0], new Text.Typed(":log"));
        }
        return step.does(message.get(), parts[1].strip());
    }

    private Outcome hear(Talk.Heard heard) {
        return hear(() -> bot.talk().hear(heard));
    }

    private Outcome hear(Runnable hearing) {
        try {
            hearing.run();
            return Outcome.DONE;
        } catch (Refusal refusal) {
            Text recorded = refusal.recorded().orElse(Text.of("command.nothing-recorded"));
            Post why = Post.saying("command.refused", refusal.why(), recorded);
            session.board().showPrivately(session.draw(why, bot.house()));
            return Outcome.REFUSED;
        }
    }

    private Outcome no(String key, Object... args) {
        session.board().remark(session.draw(Post.saying(key, args), bot.house()));
        return Outcome.UNREADABLE;
    }

    private Sketch sketch(String words) {
        return new Sketch(List.of(Sketch.Line.plain(pen().say(Text.plain(words)), INDENT)));
    }

    private String name() {
        return pen().oneLine(Text.plain(here().name()));
    }

    private Pen pen() {
        return bot.platform().drawing().pen(bot.house());
    }

    private Standpoint here() {
        return session.standpoint();
    }

    private static String id() {
        return "talk-" + UUID.randomUUID();
    }
}
