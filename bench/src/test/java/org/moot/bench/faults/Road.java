package org.moot.bench.faults;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import org.moot.app.crash.Brink;
import org.moot.app.crash.Trap;
import org.moot.app.crash.TrappedStores;
import org.moot.command.Reply;
import org.moot.proposal.ProposalId;
import org.moot.proposal.Stage;
import org.moot.storage.server.DatabaseAddress;
import org.moot.time.Deadline;
import org.moot.vote.Vote;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * One question's way from a draft to a final result, by a program that may end on it at a named point. Another that goes the
 * same way afterwards does again only what is not done yet.
 */
public final class Road {
    static final int VOTERS = 5;
    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration LONG = Duration.ofDays(10);
    private static final int MOST_STEPS = 60;

    private final DatabaseAddress address;
    private final Town town;
    private final String question;
    private final boolean watched;

    private Road(DatabaseAddress address, Town town, String question, boolean watched) {
        this.address = address;
        this.town = town;
        this.question = question;
        this.watched = watched;
    }

    /**
     * Goes the way of one question to its end, and then that of another until the brink.
     *
     * @param arguments the database's URL, the folder of the keys, the question that was left on its way, the brink, and the
     *     question that is left there; an empty one is no question
     */
    public static void main(String[] arguments) {
        var address = new DatabaseAddress(
                arguments[0], Optional.of(System.getenv(Instance.USER)), Optional.of(System.getenv(Instance.PASSWORD)));
        var trap = new Trap(Brink.read(arguments[3]));
        var watched = new AtomicBoolean();
        try (var town = new Town(
                address,
                Path.of(arguments[1]),
                new TrappedStores(trap)::all,
                it -> deadline -> watched.get() ? trapped(it, trap, deadline) : it.test(deadline))) {
            go(address, town, arguments[2], false);
            watched.set(true);
            go(address, town, arguments[4], true);
        }
        System.exit(0);
    }

    private static boolean trapped(Predicate<Deadline> performer, Trap trap, Deadline deadline) {
        return Trap.doing(deadline.command(), () -> {
            boolean done = performer.test(deadline);
            trap.reach("before struck");
            return done;
        });
    }

    private static void go(DatabaseAddress address, Town town, String question, boolean watched) {
        if (!question.isEmpty()) {
            new Road(address, town, question, watched).go();
        }
    }

    /** Says what was counted of each voter, while the envelopes are there, and how many ballots the final result has. */
    private void go() {
        ProposalId proposal = drafted();
        say(0, "proposal call", Map.of("proposal", proposal.toString()));
        forwardUntil(
                DAY,
                () -> town.proposal(proposal).stage() instanceof Stage.Calling
                        || vote(proposal).isPresent());
        if (vote(proposal).isEmpty()) {
            askForVote(proposal);
        }
        forwardUntil(DAY, () -> vote(proposal).isPresent() && !(state(proposal) instanceof Vote.State.Announced));
        if (state(proposal) instanceof Vote.State.Open) {
            cast(vote(proposal).orElseThrow());
        }
        forwardUntil(LONG, () -> vote(proposal).orElseThrow().result().isPresent());
        if (state(proposal) instanceof Vote.State.Counted) {
            tell("counted " + counted(vote(proposal).orElseThrow()));
        }
        forwardUntil(LONG, () -> state(proposal) instanceof Vote.State.Final);
        tell("final " + vote(proposal).orElseThrow().result().orElseThrow().cast() + " ballots, "
                + left(vote(proposal).orElseThrow()) + " rows of them left");
    }

    private void tell(String words) {
        System.out.println(question + ": " + words);
        System.out.flush();
    }

    private Map<Integer, Integer> counted(Vote vote) {
        var counted = new TreeMap<Integer, Integer>();
        town.counted(vote.id()).forEach(it -> counted.put(it.voter(), it.number()));
        return counted;
    }

    /** What somebody with the whole database would find of the ballots themselves. */
    private long left(Vote vote) {
        try (Connection connection = DriverManager.getConnection(address.url(), address.properties());
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "select (select count(*) from envelope where vote = %1$s) + (select count(*) from cast_nonce where vote = %1$s)"
                                .formatted(vote.id()))) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private ProposalId drafted() {
        say(0, "proposal draft", Map.of("title", question, "text", "Yes.", "hurt", "Those who wait."));
        long id = town.storage()
                .the(JdbcClient.class)
                .sql("select id from proposal where title = ?")
                .param(question)
                .query((row, at) -> row.getLong(1))
                .single();
        for (int other = 0; other < Stamp.OPTIONS - 2; other++) {
            say(
                    0,
                    "proposal alternative",
                    Map.of("proposal", Long.toString(id), "title", "Way " + other, "text", "Another way."));
        }
        return new ProposalId(id);
    }

    private void askForVote(ProposalId proposal) {
        Map<String, String> it = Map.of("proposal", proposal.toString());
        for (int person = 0; person < VOTERS; person++) {
            say(person, "proposal agree", it);
            say(person, "vote ask", it);
        }
    }

    private void cast(Vote vote) {
        for (int voter = 0; voter < VOTERS; voter++) {
            say(voter, "vote cast", Map.of("vote", "#" + vote.id(), "scores", new Stamp(voter, 1).typed()));
        }
        say(0, "vote cast", Map.of("vote", "#" + vote.id(), "scores", new Stamp(0, 2).typed()));
    }

    private Vote.State state(ProposalId proposal) {
        return vote(proposal).orElseThrow().state();
    }

    private Optional<Vote> vote(ProposalId proposal) {
        return town.vote(proposal);
    }

    private void forwardUntil(Duration step, BooleanSupplier reached) {
        town.forward(Duration.ZERO);
        for (int done = 0; done < MOST_STEPS && !reached.getAsBoolean(); done++) {
            town.forward(step);
        }
        if (!reached.getAsBoolean()) {
            throw new IllegalStateException("the question does not get on: " + question);
        }
    }

    /** The same step has the same request id at every try, so that nothing is done twice. */
    private void say(int person, String command, Map<String, String> arguments) {
        String step = question + "/" + command + "/" + person + "/" + new TreeMap<>(arguments);
        String request =
                UUID.nameUUIDFromBytes(step.getBytes(StandardCharsets.UTF_8)).toString();
        Reply reply = watched
                ? Trap.doing(command, () -> town.take(request, person, command, arguments))
                : town.take(request, person, command, arguments);
        if (reply.outcome() != Reply.Outcome.DONE) {
            throw new IllegalStateException(command + ": " + reply.post());
        }
    }
}
