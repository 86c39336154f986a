package org.moot.console;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.moot.command.Reply.Outcome;
import org.moot.conversation.Block;
import org.moot.conversation.Post;
import org.moot.conversation.Text;
import org.moot.time.Presence;
import org.moot.time.TimeMachine;

/** What a line that begins with a colon asks of the console itself. */
final class Directives {
    /** All of them, in the order in which help shows them. */
    static final List<String> ALL = List.of(
            "help",
            "in",
            "halls",
            "thread",
            "out",
            "say",
            "answer",
            "attach",
            "change",
            "remove",
            "mark",
            "unmark",
            "flood",
            "log",
            "card",
            "as",
            "tick",
            "outage",
            "restored",
            "quit");

    private static final List<String> ONLY_IN_A_DEMO = List.of("flood", "as", "tick", "outage", "restored");
    private static final int LOGGED = 20;

    private final Bot bot;
    private final Session session;
    private final Board board;
    private final boolean guided;

    /**
     * @param guided whether somebody is there who wants to know what a place is when they come to it
     */
    Directives(Bot bot, Session session, Board board, boolean guided) {
        this.bot = bot;
        this.session = session;
        this.board = board;
        this.guided = guided;
    }

    static List<String> known(boolean demo) {
        return ALL.stream()
                .filter(name -> demo || !ONLY_IN_A_DEMO.contains(name))
                .toList();
    }

    Outcome take(String line) {
        String[] words = line.strip().split("\\s+", 2);
        String rest = words.length == 2 ? words[1].strip() : "";
        return switch (words[0].toLowerCase(Locale.ROOT)) {
            case "help", "" -> done(this::help);
            case "in" -> in(rest);
            case "halls" -> done(this::halls);
            case "thread" -> rest.isEmpty() ? done(this::threads) : thread(rest);
            case "out" -> done(() -> session.stand(here().in(here().hall())));
            case "say" ->
                rest.isEmpty() ? no("console.say-what") : session.talking().say(rest);
            case "answer" -> session.talking().answer(rest);
            case "attach" ->
                rest.isEmpty() ? no("console.say-what") : session.talking().attach(rest);
            case "change" -> session.talking().change(rest);
            case "remove" -> session.talking().takeBack(rest);
            case "mark" -> session.talking().mark(rest, false);
            case "unmark" -> session.talking().mark(rest, true);
            case "flood" ->
                bot.isDemo() ? session.talking().flood(rest) : no("console.only-in-a-demo", new Text.Typed(":flood"));
            case "log" -> done(this::log);
            case "card" -> card(rest);
            case "as" -> as(rest);
            case "tick" -> inTime(rest, TimeMachine::forward);
            case "outage" -> outage(rest);
            case "restored" -> inDemo(TimeMachine::restored);
            case "quit", "exit", "q" -> done(session::end);
            default -> no("console.unknown", words[0], new Text.Typed(":help"));
        };
    }

    private void help() {
        var facts = new ArrayList<Block.Fact>();
        for (String name : known(bot.isDemo())) {
            facts.add(new Block.Fact(
                    Text.of("console.directive." + name), Text.of("console.directive." + name + ".does")));
        }
        show(Post.of(new Block.Prose(Text.of("console.directives", new Text.Typed("help"))), new Block.Facts(facts)));
    }

    private Outcome in(String typed) {
        Optional<Address.Hall> hall = Address.hallCalled(typed);
        if (hall.filter(it -> bot.isDemo() || it.platform().equals(Address.PLATFORM))
                .isEmpty()) {
            return no("console.no-hall-name");
        }
        session.stand(here().in(hall.get()));
        if (guided) {
            session.recall(3);
            if (bot.signposts().isNobodys(hall.get())) {
                show(Post.saying(
                        "console.hall-is-nobodys",
                        hall.get().written(),
                        new Text.Typed("assembly found"),
                        new Text.Typed("assembly hall")));
            }
        }
        return Outcome.DONE;
    }

    private void halls() {
        var known = new ArrayList<>(bot.platform().halls());
        known.add(here().hall());
        var items = bot.signposts().halls(known).stream()
                .map(sign -> new Block.Item(
                        Text.of(
                                sign.hall().equals(here().hall()) ? "console.hall-here" : "console.hall",
                                new Text.Typed(":in " + sign.hall().written())),
                        Optional.of(sign.assembly().map(Text::plain).orElse(Text.of("console.hall-nobodys")))))
                .toList();
        show(Post.of(new Block.Agenda(items)));
    }

    private void threads() {
        var items = bot.platform().threads(here().hall()).stream()
                .map(opening -> new Block.Item(
                        Text.plain(opening.opens().orElse("")),
                        Optional.of(Text.of("console.typed", new Text.Typed(":thread " + calling(opening))))))
                .toList();
        show(items.isEmpty() ? Post.saying("console.no-threads") : Post.of(new Block.Agenda(items)));
    }

    private String calling(Message opening) {
        return opening.at() instanceof Address.Thread thread
                ? bot.signposts().about(thread).map(Directives::calling).orElse("")
                : "";
    }

    static String calling(org.moot.conversation.Subject about) {
        return about.kind().equals("proposal") ? about.key() : about.kind() + " " + about.key();
    }

    private Outcome thread(String typed) {
        Optional<Address> thread = bot.signposts().thread(typed, here().hall());
        if (thread.isEmpty()) {
            return no("console.no-thread", typed, new Text.Typed(":thread"));
        }
        session.stand(here().in(thread.get()));
        if (guided) {
            session.recall(3);
        }
        return Outcome.DONE;
    }

    private void log() {
        List<Message> here = bot.platform().at(here().at());
        if (here.isEmpty()) {
            show(Post.saying("console.nothing-said"));
        }
        Pen pen = bot.platform().drawing().pen(bot.house());
        here.stream()
                .skip(Math.max(0, here.size() - LOGGED))
                .forEach(message -> board.recall(message, pen.say("console.time", message.when())));
    }

    private Outcome card(String typed) {
        Optional<Message> card = typed.isEmpty()
                ? bot.platform().at(here().at()).stream()
                        .filter(message -> message.opens().isPresent())
                        .findFirst()
                : bot.signposts()
                        .card(typed, here().hall())
                        .flatMap(hanging -> bot.platform().find(hanging.at(), hanging.reference()));
        card.ifPresent(board::show);
        return card.isPresent() ? Outcome.DONE : no("console.no-card", typed);
    }

    private Outcome as(String name) {
        if (!bot.isDemo()) {
            return no("console.only-in-a-demo", new Text.Typed(":as"));
        }
        if (!Standpoint.isName(Address.split(name).name())) {
            return no("console.as-whom", Standpoint.LONGEST_NAME);
        }
        session.speakAs(name);
        return Outcome.DONE;
    }

    private Outcome outage(String typed) {
        String[] words = typed.split("\\s+", 2);
        String what = words.length == 2 ? words[1] : Presence.SERVICE;
        return inTime(words[0], (machine, length) -> machine.outage(what, length));
    }

    private Outcome inTime(String typed, BiConsumer<TimeMachine, Duration> moving) {
        Optional<Duration> length = Lengths.read(typed);
        if (length.isEmpty() && bot.isDemo()) {
            return no("console.how-long", typed, new Text.Typed(":tick 3d"), new Text.Typed(":tick 1d12h"));
        }
        return inDemo(machine -> moving.accept(machine, length.get()));
    }

    private Outcome inDemo(Consumer<TimeMachine> moving) {
        if (bot.timeMachine().isEmpty()) {
            return no("console.only-in-a-demo", new Text.Typed(":tick"));
        }
        moving.accept(bot.timeMachine().get());
        bot.settling().settle();
        board.release();
        show(Post.saying("console.now", bot.clock().instant()));
        return Outcome.DONE;
    }

    private Outcome done(Runnable directive) {
        directive.run();
        return Outcome.DONE;
    }

    private Outcome no(String key, Object... args) {
        show(Post.saying(key, args));
        return Outcome.UNREADABLE;
    }

    private void show(Post post) {
        board.remark(session.draw(post, bot.house()));
    }

    private Standpoint here() {
        return session.standpoint();
    }
}
