package org.moot.bench.faults;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.moot.Core;
import org.moot.Party;
import org.moot.Stores;
import org.moot.assembly.AssemblyId;
import org.moot.command.Reply;
import org.moot.command.Request;
import org.moot.conversation.Account;
import org.moot.conversation.Place;
import org.moot.conversation.Reader;
import org.moot.people.Membership;
import org.moot.people.Person;
import org.moot.people.PersonId;
import org.moot.proposal.Proposal;
import org.moot.proposal.ProposalId;
import org.moot.storage.Storage;
import org.moot.storage.StorageSettings;
import org.moot.storage.server.DatabaseAddress;
import org.moot.storage.time.DemoTime;
import org.moot.time.Deadline;
import org.moot.time.Presence;
import org.moot.vote.Vote;
import org.moot.vote.VoteId;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * An assembly whose votes are open, in a database of its own, and the hand on its clock: it brings votes about by the same
 * commands as people do, moves time, and looks at what was counted.
 */
final class Town implements AutoCloseable {
    static final String PLATFORM = "console";
    static final String HALL = "town";
    static final Party PARTY = new Party(
            "Harmony",
            new Reader(Locale.ENGLISH, ZoneId.of("Europe/London")),
            List.of(),
            "electoral",
            "£2 per quarter");

    private static final int AT_ONCE = 250;

    private final Storage storage;
    private final Core core;
    private final AtomicLong said = new AtomicLong();
    private int people;

    Town(DatabaseAddress address, Path folder) {
        this(address, folder, UnaryOperator.identity(), UnaryOperator.identity());
    }

    /**
     * With something put between the core and what remembers.
     *
     * @param deadlines around whoever performs them
     */
    Town(
            DatabaseAddress address,
            Path folder,
            UnaryOperator<Stores> between,
            UnaryOperator<Predicate<Deadline>> deadlines) {
        storage = Storage.open(StorageSettings.outside(address, folder, true));
        core = new Core(between.apply(storage.stores()), PARTY, List.of(), storage.clock());
        storage.clockwork().handTo(deadlines.apply(this::perform));
    }

    /** It is this time, and goes on only when it is moved. */
    void begin(Instant start) {
        storage.the(DemoTime.class).begin(start);
    }

    /** People {@code v0}, {@code v1} and so on, all of them members of the party. */
    void settle(int people) {
        this.people = people;
        say(0, "assembly found", Map.of("name", "Town", "remit", "Decides about the town."));
        say(0, "member admit", Map.of("person", name(0)));
        AssemblyId town = storage.stores()
                .transaction()
                .in(() -> storage.stores()
                        .assemblies()
                        .called("town")
                        .orElseThrow()
                        .id());
        for (int first = 1; first < people; first += AT_ONCE) {
            welcome(town, first, Math.min(people, first + AT_ONCE));
        }
    }

    /** Past the front door, which would ask each of them for three commands. */
    private void welcome(AssemblyId town, int first, int end) {
        Stores stores = storage.stores();
        Instant now = now();
        stores.transaction().in(() -> {
            for (int number = first; number < end; number++) {
                Person met = Person.met(
                        PersonId.fresh(),
                        name(number),
                        PARTY.house().zone(),
                        PARTY.house().language(),
                        now);
                Person member = met.holding(new Membership(now, Optional.empty(), Optional.empty()));
                stores.people().add(member, new Account(PLATFORM, name(number)));
                stores.roster().join(town, member.id(), now);
            }
            return end;
        });
    }

    /** Brings so many questions to a vote, all open at the same time, each with as many options as a stamp needs. */
    List<VoteId> openVotes(int many) {
        for (int question = 0; question < many; question++) {
            draft(question);
        }
        List<Long> proposals = storage.the(JdbcClient.class)
                .sql("select id from proposal order by id desc limit ?")
                .param(many)
                .query((row, at) -> row.getLong(1))
                .list();
        proposals.forEach(it -> say(0, "proposal call", Map.of("proposal", it.toString())));
        forward(Duration.ofDays(4));
        proposals.forEach(this::askForVote);
        forward(Duration.ofMinutes(1));
        var open = new ArrayList<VoteId>();
        for (long proposal : proposals) {
            Vote vote = vote(new ProposalId(proposal)).orElseThrow();
            if (!(vote.state() instanceof Vote.State.Open) || vote.options().size() != Stamp.OPTIONS) {
                throw new IllegalStateException("not open: " + vote.state());
            }
            open.add(vote.id());
        }
        return open;
    }

    private void draft(int question) {
        say(0, "proposal draft", Map.of("title", "Question " + question, "text", "Yes.", "hurt", "Those who wait."));
        long proposal = newestProposal();
        for (int other = 0; other < Stamp.OPTIONS - 2; other++) {
            say(
                    0,
                    "proposal alternative",
                    Map.of("proposal", Long.toString(proposal), "title", "Way " + other, "text", "Another way."));
        }
    }

    private long newestProposal() {
        return storage.the(JdbcClient.class)
                .sql("select max(id) from proposal")
                .query((row, at) -> row.getLong(1))
                .single();
    }

    private void askForVote(long proposal) {
        Map<String, String> it = Map.of("proposal", Long.toString(proposal));
        int answers = Math.min(people, Math.max(3, Math.ceilDiv(people, 10)));
        for (int person = 0; person < answers; person++) {
            say(person, "proposal agree", it);
        }
        for (int person = 0; person < Math.ceilDiv(answers, 3); person++) {
            say(person, "vote ask", it);
        }
    }

    private boolean perform(Deadline deadline) {
        return core.dispatcher()
                        .take(Request.byClock(deadline.name(), deadline.command(), deadline.arguments(), now()))
                        .outcome()
                != Reply.Outcome.BROKEN;
    }

    /** Moves time, and does what is due on the way; everything was there all the while. */
    void forward(Duration by) {
        storage.timeMachine().forward(by);
    }

    /** The database's clock is set, and nobody is told. */
    void jump(Duration by) {
        storage.the(JdbcClient.class)
                .sql("update moved_time set ahead = ahead + ?")
                .param(by.toMillis() * 1000)
                .update();
    }

    /** So long before the close of a vote is now; what is due until then is done. */
    void forwardToTheLast(Duration before, VoteId vote) {
        Duration left = untilClose(vote).minus(before);
        if (left.isPositive()) {
            forward(left);
        }
    }

    /** Waits until so long before a vote closes. */
    void awaitTheLast(Duration before, VoteId vote) {
        Duration left = untilClose(vote).minus(before);
        if (left.isPositive()) {
            Sleep.millis(left.toMillis());
        }
    }

    /** By the database's clock: that of the service stands still where the database's goes back. */
    private Duration untilClose(VoteId vote) {
        OffsetDateTime now = storage.the(JdbcClient.class)
                .sql("select moot_now()")
                .query(OffsetDateTime.class)
                .single();
        return Duration.between(now.toInstant(), vote(vote).closes());
    }

    /** The service is there; it says so about once a minute. */
    void beat() {
        storage.stores().presence().seen(Presence.SERVICE, now());
        storage.stores().presence().seen(PLATFORM, now());
    }

    Instant now() {
        return storage.clock().instant();
    }

    Vote vote(VoteId id) {
        return storage.stores()
                .transaction()
                .in(() -> storage.stores().votes().find(id))
                .orElseThrow();
    }

    Optional<Vote> vote(ProposalId proposal) {
        return storage.stores().transaction().in(() -> storage.stores().votes().on(proposal));
    }

    Proposal proposal(ProposalId id) {
        return storage.stores()
                .transaction()
                .in(() -> storage.stores().proposals().find(id))
                .orElseThrow();
    }

    /** Every ballot of a counted vote, until its envelopes are shredded. */
    List<Stamp> counted(VoteId vote) {
        return storage.stores().ballotBox().opened(vote, (opened, of) -> {}).stream()
                .filter(it -> it.flaw().isEmpty())
                .map(it -> Stamp.read(it.scores()))
                .toList();
    }

    Storage storage() {
        return storage;
    }

    static String name(int person) {
        return "v" + person;
    }

    private void say(int person, String command, Map<String, String> arguments) {
        Reply reply = take("town-" + said.incrementAndGet(), person, command, arguments);
        if (reply.outcome() != Reply.Outcome.DONE) {
            throw new IllegalStateException(command + ": " + reply.post());
        }
    }

    Reply take(String request, int person, String command, Map<String, String> arguments) {
        return core.dispatcher()
                .take(new Request(
                        request,
                        Optional.of(new Account(PLATFORM, name(person))),
                        name(person),
                        new Place(PLATFORM, HALL),
                        command,
                        arguments,
                        now()));
    }

    @Override
    public void close() {
        storage.close();
    }
}
