package org.moot.matrix;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.moot.command.Answers;
import org.moot.command.Command;
import org.moot.command.Parameter.Shape;
import org.moot.command.Reply;
import org.moot.command.Reply.Outcome;
import org.moot.command.Request;
import org.moot.command.Storing;
import org.moot.command.TypedLine;
import org.moot.conversation.Post;
import org.moot.conversation.Text;
import org.moot.matrix.read.Booth;
import org.moot.matrix.read.ChatBallot;
import org.moot.matrix.read.Said;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Takes what people ask for, has it done, and answers. */
final class Desk implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Desk.class);
    private static final Duration LONG_WORK = Duration.ofMillis(700);
    private static final int TYPING_SECONDS = 10;
    private static final String SHOW = "vote show";
    private static final String SETUP = "setup check";
    private static final String HIDE = "moot hide";
    private static final String LINK = "me link";
    private static final Pattern CODE = Pattern.compile("[0-9A-Za-z]{8}");
    private static final String HAND = "✋";
    private static final Pattern PERSON = Pattern.compile("@[^\\s:]+:\\S+");

    private final Bot bot;
    private final Chats chats;
    private final Answering answering;
    private final BallotDesk ballots;
    private final Asking asking;
    private final PositionMarks positions;
    private final Own own;
    private final SetupCheck check;
    private final MatrixSettings settings;
    private final ScheduledExecutorService alarm = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("matrix-typing").daemon().factory());

    /** What answers besides the dispatcher. */
    record Beside(BallotDesk ballots, Asking asking, PositionMarks positions, Own own, SetupCheck check) {}

    Desk(Bot bot, Chats chats, Answering answering, Beside beside, MatrixSettings settings) {
        this.bot = bot;
        this.chats = chats;
        this.answering = answering;
        this.ballots = beside.ballots();
        this.asking = beside.asking();
        this.positions = beside.positions();
        this.own = beside.own();
        this.check = beside.check();
        this.settings = settings;
    }

    void take(Asked asked) {
        if (isTooOld(asked)) {
            answering.refuse(asked, Post.saying("homeserver.too-old", settings.oldest()));
            return;
        }
        if (isAnAnswer(asked)) {
            return;
        }
        TypedLine typed = TypedLine.read(asked.line().isBlank() ? "help" : asked.line(), bot.commands());
        Optional<Command> command = bot.command(typed.command());
        ChatBallot ballot = ChatBallot.of(asked.line());
        if (asked.line().strip().equalsIgnoreCase(SETUP)) {
            answering.answer(asked, new Reply(Outcome.DONE, Answers.PRIVATELY, check.report(), bot.house()));
        } else if (command.isEmpty() && ballot.isMeant()) {
            ballots.bare(asked, request(asked, Booth.CAST, Map.of()), ballot);
        } else if (command.filter(it -> hasBallot(it, typed.arguments())).isPresent()) {
            ballots.typed(asked, request(asked, typed.command(), typed.arguments()));
        } else if (asked.again()
                && command.filter(it -> it.stored() != Storing.NOTHING).isPresent()) {
            answering.refuse(asked, Post.saying("homeserver.edit-does-nothing", new Text.Typed(typed.command())));
        } else {
            perform(asked, request(asked, typed.command(), typed.arguments()));
        }
    }

    /** Whether it answers a question of Moot's; then that is done which the question was about. */
    private boolean isAnAnswer(Asked asked) {
        Optional<Request> whole = asked.answers()
                .filter(it -> asked.atDoor() && !asked.again())
                .flatMap(it -> own.said(asked.room(), it))
                .flatMap(Said::question)
                .flatMap(it -> Asking.answered(it, asked.line(), request(asked, it.command(), Map.of())));
        whole.ifPresent(request -> perform(asked, request));
        return whole.isPresent();
    }

    /** The code by which somebody wants to link accounts, which is refused where others read it. */
    Optional<String> code(String line) {
        TypedLine typed = TypedLine.read(line, bot.commands());
        return Optional.of(String.join("", typed.arguments().values()).replaceAll("[\\s-]", ""))
                .filter(it -> typed.command().equals(LINK) && CODE.matcher(it).matches())
                .map(it -> it.substring(0, 4) + "-" + it.substring(4));
    }

    String link(String code) {
        return LINK + " " + code;
    }

    /** Nobody expects any more that it is done; by the clock of whoever said it, which may be wrong. */
    private boolean isTooOld(Asked asked) {
        return asked.event().when().plus(settings.oldest()).isBefore(bot.wall().instant());
    }

    /** Whether words that were not said to Moot are a ballot all the same; then whoever said them is told. */
    boolean isBallot(Asked asked) {
        TypedLine typed = TypedLine.read(asked.line(), bot.commands());
        boolean isCommand = bot.command(typed.command())
                .filter(it -> hasBallot(it, typed.arguments()))
                .isPresent();
        return ballots.isBallotHere(asked, request(asked, Booth.CAST, Map.of()), isCommand);
    }

    /** A raised hand on the card of a vote asks for a ballot; other marks may be positions. */
    void marked(Asked asked, String sign) {
        positions.command(asked.place(), sign).ifPresent(command -> {
            Request request = request(asked, command, Map.of());
            if (!asking.asks(asked, request)) {
                Reply reply = bot.dispatcher().take(request);
                answering.quietly(asked, reply.post(), reply.reader());
            }
        });
        if (sign.equals(HAND) && asked.place().address().contains("/")) {
            Reply shown = bot.dispatcher().take(request(asked, SHOW, Map.of()));
            answering.quietly(asked, shown.post(), shown.reader());
        }
    }

    private static boolean hasBallot(Command command, Map<String, String> arguments) {
        return command.parameters().stream()
                .anyMatch(it -> it.shape() == Shape.SCORES && arguments.containsKey(it.name()));
    }

    private void perform(Asked asked, Request request) {
        ScheduledFuture<?> patience = alarm.schedule(() -> soon(asked), LONG_WORK.toMillis(), TimeUnit.MILLISECONDS);
        try {
            if (!asking.asks(asked, request)) {
                answer(asked, request, bot.dispatcher().take(request));
            }
        } finally {
            patience.cancel(false);
        }
    }

    /** What was begun in a thread and is for everybody there is said there. */
    private void answer(Asked asked, Request request, Reply reply) {
        boolean isPublic = reply.answers() == Answers.PUBLICLY && reply.outcome() == Outcome.DONE;
        Optional<Address.Thread> thread = Address.of(request.place())
                .filter(it -> isPublic && asked.atDoor())
                .filter(Address.Thread.class::isInstance)
                .map(Address.Thread.class::cast);
        thread.ifPresentOrElse(it -> answering.elsewhere(asked, reply, it), () -> answering.answer(asked, reply));
    }

    private void soon(Asked asked) {
        Thread.startVirtualThread(() -> {
            try {
                chats.voice().typing(asked.room(), TYPING_SECONDS);
            } catch (RuntimeException e) {
                LOG.debug("nobody was shown that an answer is coming");
            }
        });
    }

    private Request request(Asked asked, String command, Map<String, String> arguments) {
        return new Request(
                asked.event().id(),
                Optional.of(Address.account(asked.user())),
                asked.name(),
                asked.place(),
                command,
                known(command.equals(HIDE) ? Pointed.at(arguments, asked.answers()) : arguments),
                asked.atDoor(),
                bot.clock().instant());
    }

    /** The id of a person stands for the account by which the core knows them. */
    private static Map<String, String> known(Map<String, String> arguments) {
        var plain = new HashMap<String, String>();
        arguments.forEach((name, value) -> plain.put(
                name, PERSON.matcher(value.strip()).matches() ? Address.PLATFORM + ":" + value.strip() : value));
        return plain;
    }

    @Override
    public void close() {
        alarm.shutdownNow();
    }
}
