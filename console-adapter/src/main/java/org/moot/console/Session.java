package org.moot.console;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.moot.command.Answers;
import org.moot.command.Command;
import org.moot.command.Permission;
import org.moot.command.Reply;
import org.moot.command.Reply.Outcome;
import org.moot.command.Request;
import org.moot.command.Transaction;
import org.moot.command.TypedLine;
import org.moot.console.FillingIn.Filled;
import org.moot.conversation.Post;
import org.moot.conversation.Reader;
import org.moot.conversation.Text;

/** Takes lines, one after the other, from whoever speaks, and shows what comes of them. */
final class Session {
    private static final int RECALLED_LINES = 6;

    private final Bot bot;
    private final Board board;
    private final FillingIn fillingIn;
    private final Talking talking;
    private final Directives directives;
    private final Mistyping mistyping;
    private volatile Standpoint standpoint;
    /** By platform. */
    private final Map<String, Address> stood = new HashMap<>();

    private boolean over;

    Session(Bot bot, Screen screen, Prompter prompter, Standpoint standpoint, Board.Mode mode) {
        this.bot = bot;
        this.standpoint = standpoint;
        stood.put(standpoint.at().platform(), standpoint.at());
        this.board = new Board(bot.platform(), screen, bot.house(), this::standpoint, mode);
        this.fillingIn = new FillingIn(bot, prompter);
        this.talking = new Talking(bot, this);
        this.directives = new Directives(bot, this, board, mode != Board.Mode.TRANSCRIPT);
        this.mistyping = new Mistyping(bot.commands());
        bot.platform().watch(board);
    }

    Standpoint standpoint() {
        return standpoint;
    }

    void stand(Standpoint other) {
        standpoint = other;
        stood.put(other.at().platform(), other.at());
    }

    /** From now on somebody else speaks: at the same place, or where somebody stood last on the platform they name. */
    void speakAs(String typed) {
        Address.Hall who = Address.split(typed);
        Address at = stood.getOrDefault(who.platform(), Standpoint.lobby(who.platform()));
        stand(new Standpoint(who.name(), at));
    }

    boolean isOver() {
        return over;
    }

    void end() {
        over = true;
    }

    Talking talking() {
        return talking;
    }

    Board board() {
        return board;
    }

    /** Does what a line says and shows everything that comes of it, before it returns. */
    Outcome take(String line) {
        if (line.isBlank()) {
            return Outcome.DONE;
        }
        board.hold();
        try {
            Outcome outcome = understood(line.strip());
            bot.settling().settle();
            return outcome;
        } catch (Transaction.Unavailable | Transaction.Uncertain e) {
            board.remark(draw(Post.saying("console.unavailable"), bot.house()));
            return Outcome.BROKEN;
        } finally {
            board.release();
        }
    }

    private Outcome understood(String line) {
        if (line.startsWith(":")) {
            return directives.take(line.substring(1));
        }
        TypedLine typed = TypedLine.read(line, bot.commands());
        Optional<Command> command = bot.commands().named(typed.command()).filter(Session::isForPeople);
        if (command.isEmpty() && Mistyping.isBareBallot(line)) {
            var why = Post.saying("console.looks-like-a-ballot", new Text.Typed("vote cast"), new Text.Typed(":say"));
            board.showPrivately(draw(why, bot.house()));
            return Outcome.UNREADABLE;
        }
        boolean isTalk = command.isEmpty() && standpoint.at() instanceof Address.Thread && !mistyping.isLikely(line);
        return isTalk ? talking.say(line) : ask(typed);
    }

    static boolean isForPeople(Command command) {
        return command.needs() != Permission.CLOCK;
    }

    private Outcome ask(TypedLine typed) {
        return switch (fillingIn.fill(request(typed.command(), typed.arguments()))) {
            case Filled.Complete(var request) -> answer(bot.dispatcher().take(request));
            case Filled.Answered(var reply) -> answer(reply);
            case Filled.GivenUp() -> {
                board.remark(draw(Post.saying("console.given-up"), bot.house()));
                yield Outcome.DONE;
            }
        };
    }

    private Outcome answer(Reply reply) {
        Sketch sketch = draw(reply.post(), reply.reader());
        if (reply.answers() == Answers.PUBLICLY) {
            board.show(bot.platform().note(standpoint.at(), Optional.empty(), sketch));
        } else {
            board.showPrivately(sketch);
        }
        return reply.outcome();
    }

    Request request(String command, Map<String, String> arguments) {
        return new Request(
                UUID.randomUUID().toString(),
                Optional.of(standpoint.account()),
                standpoint.name(),
                standpoint.at().place(),
                command,
                arguments,
                bot.clock().instant());
    }

    Sketch draw(Post post, Reader reader) {
        return bot.platform().drawing().draw(post, reader);
    }

    /** What the prompt says: who speaks, and where. */
    String prompt() {
        String where = switch (standpoint.at()) {
            case Address.Thread thread ->
                thread.hallName() + "/"
                        + bot.signposts().about(thread).map(Directives::calling).orElse("");
            case Address.Hall hall -> hall.name();
            case Address.Door door -> "";
        };
        return bot.platform().drawing().pen(bot.house()).say("console.prompt", standpoint.calling(), where) + "> ";
    }

    /** The last messages where one stands, for somebody who comes back. */
    void recall(int most) {
        List<Message> here = bot.platform().at(standpoint.at());
        here.stream()
                .skip(Math.max(0, here.size() - most))
                .map(message -> message.shortened(RECALLED_LINES))
                .forEach(board::show);
    }
}
