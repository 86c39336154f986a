package org.moot.app.crash;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.moot.app.crash.Story.Line;
import org.moot.app.run.House;
import org.moot.app.run.Mode;
import org.moot.app.settings.Settings;
import org.moot.command.Reply;
import org.moot.command.Request;
import org.moot.command.TypedLine;
import org.moot.conversation.Account;
import org.moot.conversation.Place;
import org.moot.conversation.Platform;
import org.moot.proposal.ProposalId;
import org.moot.scene.Spoken;
import org.moot.time.Deadline;
import org.moot.time.TimeMachine;

/**
 * The program that is killed: tells the story from a line on, on the real house, and says on standard output which lines were
 * answered.
 */
public final class Teller {
    private final House house;
    private final TimeMachine time;

    private Teller(House house) {
        this.house = house;
        this.time = house.bot().timeMachine().orElseThrow();
    }

    /** @param arguments the folder that is shared, the data folder, the line to begin with, and where to end */
    public static void main(String[] arguments) throws IOException {
        Path data = Path.of(arguments[1]);
        int from = Integer.parseInt(arguments[2]);
        try (House house = open(settings(Path.of(arguments[0]), data), Brink.read(arguments[3]))) {
            var teller = new Teller(house);
            teller.catchUp();
            Story.lines().stream().filter(line -> line.number() >= from).forEach(teller::tell);
            teller.catchUp();
            Files.writeString(data.resolve("report"), new Report(house).written());
        }
        System.exit(0);
    }

    static Settings settings(Path shared, Path data) {
        return Settings.read(Map.of("MOOT_DATA", shared.toString())).apart(data);
    }

    private static House open(Settings settings, Brink brink) {
        var trap = new Trap(brink);
        var trapped = new TrappedStores(trap);
        return House.open(
                settings,
                Mode.THROWAWAY,
                new House.Between(
                        trapped::all,
                        platform -> trapped.one(Platform.class, platform),
                        performer -> trapped(performer, trap),
                        Optional.empty()));
    }

    private static Predicate<Deadline> trapped(Predicate<Deadline> performer, Trap trap) {
        return deadline -> Trap.doing(deadline.command(), () -> {
            boolean done = performer.test(deadline);
            trap.reach("before struck");
            return done;
        });
    }

    private void tell(Line line) {
        Instant now = house.clock().instant();
        if (now.isBefore(line.at())) {
            time.forward(Duration.between(now, line.at()));
            house.settle();
        }
        TypedLine typed = TypedLine.read(
                line.words().replace("DECISION", decision()), house.core().commands());
        Reply reply =
                Trap.doing(typed.command(), () -> house.core().dispatcher().take(request(line, typed)));
        if (reply.outcome() != Reply.Outcome.DONE) {
            System.err.println(line + ": " + Spoken.aloud(reply.post(), reply.reader()));
        }
        say("answered " + line.number() + " " + reply.outcome());
        catchUp();
    }

    private String decision() {
        return house.stores()
                .transaction()
                .in(() -> house.stores()
                        .decisions()
                        .of(new ProposalId(1))
                        .map(it -> Long.toString(it.number()))
                        .orElse("?"));
    }

    private Request request(Line line, TypedLine typed) {
        return new Request(
                line.request(),
                Optional.of(new Account("console", line.who())),
                line.who(),
                new Place("console", line.hall()),
                typed.command(),
                typed.arguments(),
                house.clock().instant());
    }

    /** Performs what is due and says what is to be said, until nothing is left. */
    private void catchUp() {
        time.forward(Duration.ZERO);
        house.settle();
        time.forward(Duration.ZERO);
        house.settle();
    }

    private static void say(String words) {
        System.out.println(words);
        System.out.flush();
    }
}
