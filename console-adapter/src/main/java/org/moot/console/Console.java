package org.moot.console;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.moot.command.Reply.Outcome;
import org.moot.console.Board.Mode;
import org.moot.console.Prompter.Question;
import org.moot.console.TerminalScreen.Typed;
import org.moot.conversation.Block;
import org.moot.conversation.Post;
import org.moot.conversation.Text;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Somebody at the console, from the first screen to the last line. */
public final class Console {
    private static final Logger LOG = LoggerFactory.getLogger(Console.class);
    private static final int REMEMBERED = 5;
    private static final String DEMO_NAME = "ana";

    private final Bot bot;
    private final ConsoleSettings settings;
    private final Keepsakes keepsakes;
    private boolean hasTwoDoors;

    public Console(Bot bot, ConsoleSettings settings) {
        this.bot = bot;
        this.settings = settings;
        this.keepsakes = new Keepsakes(settings.directory());
    }

    /**
     * Takes lines until there are no more, from a terminal where there is one.
     *
     * @return the exit code: 0, or from a pipe 1 when a rule said no, 2 when something could not be read, 3 when something
     *     broke
     */
    public int run() throws IOException {
        java.io.Console console = System.console();
        if (console == null || !console.isTerminal()) {
            return pipe(System.in, System.out);
        }
        try (Terminal terminal = TerminalBuilder.builder().system(true).build()) {
            return talk(terminal);
        }
    }

    int pipe(InputStream in, PrintStream out) throws IOException {
        var pipe = new Pipe(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)), out);
        Optional<String> name = knownName();
        if (name.isEmpty()) {
            pipe.print(pipe.page().lay("", draw(Post.saying("console.nobody"))));
            return Outcome.UNREADABLE.ordinal();
        }
        Session session = session(pipe, Prompter.NOBODY, name.get());
        int worst = 0;
        Optional<String> line = pipe.read();
        while (line.isPresent()) {
            worst = Math.max(worst, take(session, line.get()).ordinal());
            line = session.isOver() ? Optional.empty() : pipe.read();
        }
        keepsakes.keepPlace(session.standpoint().at());
        return worst;
    }

    int talk(Terminal terminal) throws IOException {
        var screen = new TerminalScreen(terminal, new TypedBefore(bot.commands(), keepsakes));
        Optional<String> name = knownName().or(() -> askName(screen));
        if (name.isEmpty()) {
            return 0;
        }
        if (!bot.isDemo()) {
            keepsakes.keepName(name.get());
        }
        Session session = session(screen, screen, name.get());
        screen.complete(new Completion(bot, session));
        welcome(session);
        while (!session.isOver()) {
            switch (screen.read(session.prompt())) {
                case Typed.Line(var words) -> take(session, words);
                case Typed.Cancelled() -> {
                    // the next prompt says enough
                }
                case Typed.Leaving() -> session.end();
            }
            keepsakes.keepPlace(session.standpoint().at());
        }
        return 0;
    }

    /** Has the story of two doors happen, and begins where it can be seen. */
    public Console withTwoDoors() throws IOException {
        Seeding.in(bot);
        keepsakes.keepPlace(new Address.Hall("garden"));
        hasTwoDoors = true;
        return this;
    }

    private Session session(Screen screen, Prompter prompter, String name) {
        Address place = keepsakes.place().orElse(Standpoint.LOBBY);
        return new Session(
                bot, screen, prompter, new Standpoint(name, place), bot.isDemo() ? Mode.EVERYBODY : Mode.ONE_PERSON);
    }

    /** Nothing that goes wrong ends the conversation; the log says more than the screen. */
    private Outcome take(Session session, String line) {
        try {
            return session.take(line);
        } catch (RuntimeException e) {
            LOG.error("a line at the console broke something", e);
            session.board().remark(draw(Post.saying("console.broken")));
            return Outcome.BROKEN;
        }
    }

    private void welcome(Session session) {
        session.recall(REMEMBERED);
        if (hasTwoDoors) {
            session.board()
                    .remark(draw(Post.of(
                            new Block.Prose(Text.of("console.two-doors")),
                            new Block.Facts(Stream.of("talk", "answer", "link", "vote", "cast", "others", "result")
                                    .map(step -> new Block.Fact(
                                            Text.of("console.two-doors." + step),
                                            Text.of("console.two-doors." + step + ".does")))
                                    .toList()))));
            return;
        }
        String second = bot.isDemo() ? "console.welcome-demo" : "console.welcome";
        session.board().remark(draw(Post.saying("console.begin", new Text.Typed("welcome"), new Text.Typed("help"))));
        session.board()
                .remark(draw(Post.saying(
                        second,
                        new Text.Typed(bot.isDemo() ? ":as ben" : ":in policy"),
                        new Text.Typed(":tick 3d"),
                        new Text.Typed(":help"))));
    }

    private Optional<String> knownName() {
        return bot.isDemo()
                ? Optional.of(settings.name().orElse(DEMO_NAME))
                : keepsakes.name().or(settings::name);
    }

    private Optional<String> askName(TerminalScreen screen) {
        String label = bot.platform().drawing().pen(bot.house()).say("console.what-are-you-called") + " ";
        Optional<String> answer = screen.ask(new Question(label, false, begun -> java.util.List.of()));
        while (answer.isPresent() && !Standpoint.isName(answer.get())) {
            screen.say(draw(Post.saying("console.as-whom", Standpoint.LONGEST_NAME)));
            answer = screen.ask(new Question(label, false, begun -> java.util.List.of()));
        }
        return answer.map(String::strip);
    }

    private Sketch draw(Post post) {
        return bot.platform().drawing().draw(post, bot.house());
    }
}
