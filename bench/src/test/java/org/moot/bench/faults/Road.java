package org.moot.bench.faults;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
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
    private static final Duration STEP = Duration.ofHours(12);
    private static final int MOST_STEPS = 200;

    private final Town town;
    private final String question;
    private int said;

    private Road(Town town, String question) {
        this.town = town;
        this.question = question;
    }

    /** @param arguments the database's URL, the folder of the keys, where to end, and the question */
    public static void main(String[] arguments) {
        var trap = new Trap(Brink.read(arguments[2]));
        var trapped = new TrappedStores(trap);
        var address = new DatabaseAddress(
                arguments[0], Optional.of(System.getenv(Instance.USER)), Optional.of(System.getenv(Instance.PASSWORD)));
        java.io.PrintStream out = System.out;
        try (var town = new Town(address, Path.of(arguments[1]), trapped::all, it -> trapped(it, trap))) {
            out.println("counted " + new Road(town, arguments[3]).gone());
            out.flush();
        }
        System.exit(0);
    }

    private static Predicate<Deadline> trapped(Predicate<Deadline> performer, Trap trap) {
        return deadline -> Trap.doing(deadline.command(), () -> {
            boolean done = performer.test(deadline);
            trap.reach("before struck");
            return done;
        });
    }

    /** The number of the ballot that was counted of each voter. */
    private Map<Integer, Integer> gone() {
        ProposalId proposal = drafted();
        say(0, "proposal call", Map.of("proposal", proposal.toString()));
        forwardUntil(() -> town.proposal(proposal).stage() instanceof Stage.Calling
                || vote(proposal).isPresent());
        if (vote(proposal).isEmpty()) {
            askForVote(proposal);
        }
        forwardUntil(() -> vote(proposal).isPresent() && !(state(proposal) instanceof Vote.State.Announced));
        if (state(proposal) instanceof Vote.State.Open) {
            cast(vote(proposal).orElseThrow());
        }
        forwardUntil(() -> state(proposal) instanceof Vote.State.Counted);
        var counted = new TreeMap<Integer, Integer>();
        town.counted(vote(proposal).orElseThrow().id()).forEach(it -> counted.put(it.voter(), it.number()));
        town.forward(Duration.ofDays(16));
        return counted;
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

    private void forwardUntil(java.util.function.BooleanSupplier reached) {
        town.forward(Duration.ZERO);
        for (int step = 0; step < MOST_STEPS && !reached.getAsBoolean(); step++) {
            town.forward(STEP);
        }
        if (!reached.getAsBoolean()) {
            throw new IllegalStateException("the question does not get on: " + question);
        }
    }

    /** The same step has the same request id at every try, so that nothing is done twice. */
    private void say(int person, String command, Map<String, String> arguments) {
        String request = question + "-" + said++;
        Trap.doing(command, () -> {
            Reply reply = town.take(request, person, command, arguments);
            if (reply.outcome() == Reply.Outcome.BROKEN) {
                throw new IllegalStateException(command + " broke");
            }
            return reply;
        });
    }
}
