package org.moot.memory;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.moot.Stores;
import org.moot.command.Reply;
import org.moot.command.Request;
import org.moot.memory.TracesInMemory.Parts;
import org.moot.time.Deadline;
import org.moot.time.TimeMachine;
import org.moot.vote.Vote;
import org.moot.vote.VoteId;

/**
 * All that Moot remembers, in memory, under one lock. Transactions are real: they are rolled back whole, and what writes
 * outside of one is refused, as a database would.
 */
public final class Memory {
    /** A Monday morning in London. */
    public static final Instant START = Instant.parse("2026-03-02T10:00:00Z");

    private final SettableClock clock;
    private final Desk desk = new Desk();
    private final DeadlinesInMemory deadlines;
    private final PresenceInMemory presence = new PresenceInMemory();
    private final LeasesInMemory leases = new LeasesInMemory();
    private final Stores stores;

    public Memory() {
        this(START);
    }

    public Memory(Instant start) {
        clock = new SettableClock(start);
        deadlines = new DeadlinesInMemory(desk, clock);
        stores = remember();
    }

    public Stores stores() {
        return stores;
    }

    public LeasesInMemory leases() {
        return leases;
    }

    public SettableClock clock() {
        return clock;
    }

    /** @param dispatcher takes what the deadlines ask for, one after the other */
    public TimeMachine timeMachine(Function<Request, Reply> dispatcher) {
        return new TimeMachineInMemory(clock, deadlines, presence, dispatcher, this::pauseVotes);
    }

    private void pauseVotes() {
        List<VoteId> open = in(() -> ((VotesInMemory) stores.votes())
                .all().stream()
                        .filter(vote -> vote.state() instanceof Vote.State.Open)
                        .map(Vote::id)
                        .toList());
        for (VoteId vote : open) {
            stores.ballotBox().pause(vote);
            var which = Map.of("vote", vote.toString(), "copy", clock.instant().toString());
            run(() -> deadlines.set(new Deadline("vote pause/" + vote, clock.instant(), "vote pause", which)));
        }
    }

    public <T> T in(Supplier<T> work) {
        return desk.in(work);
    }

    public void run(Runnable work) {
        desk.run(work);
    }

    /** From now on the database cannot be reached. */
    public void unplug() {
        desk.reachable(false);
    }

    public void plugIn() {
        desk.reachable(true);
    }

    private Stores remember() {
        var people = new PeopleInMemory(desk);
        var assemblies = new AssembliesInMemory(desk);
        var seats = new SeatsInMemory(desk);
        var outbox = new OutboxInMemory(desk, clock);
        var hangings = new HangingsInMemory(desk);
        var audit = new AuditLogInMemory(desk);
        var boxes = new BallotBoxInMemory(desk, clock, audit);
        var parts = new Parts(
                people,
                assemblies,
                new RosterInMemory(desk, people, assemblies, seats),
                new OfficersInMemory(desk),
                new NominationsInMemory(desk),
                new ActsInMemory(desk),
                new MootsInMemory(desk),
                new MeasuresInMemory(desk),
                new ProposalsInMemory(desk),
                new PositionsInMemory(desk),
                new ConcernsInMemory(desk),
                new DecisionsInMemory(desk),
                new VotesInMemory(desk),
                new RollInMemory(desk),
                new TurnoutsInMemory(desk),
                new SummariesInMemory(desk),
                new QuestionsInMemory(desk),
                new ActionListInMemory(desk),
                new RemindersInMemory(desk),
                new UnmirroredInMemory(desk),
                new LettersInMemory(desk),
                callTraces(),
                audit,
                outbox);
        return stores(parts, seats, hangings, boxes);
    }

    private CallTraces callTraces() {
        var calls = new CallsInMemory(desk);
        return new CallTraces(
                new CallSeriesInMemory(desk, clock),
                calls,
                new PassesInMemory(desk),
                new AttendancesInMemory(desk, calls),
                new TicketsInMemory(desk),
                new CallSummariesInMemory(desk));
    }

    private Stores stores(Parts parts, SeatsInMemory seats, HangingsInMemory hangings, BallotBoxInMemory boxes) {
        List<Object> all = new ArrayList<>(List.of(
                desk,
                new InboxInMemory(desk),
                new ArrivalsInMemory(desk, clock),
                new LanesInMemory(desk, parts.outbox(), clock),
                hangings,
                new TouchesInMemory(desk, parts.outbox(), hangings, clock),
                deadlines,
                presence,
                leases,
                seats,
                new LinksInMemory(desk, parts.people()),
                new ReachInMemory(parts.positions(), parts.people(), parts.roster(), hangings),
                new HallsInMemory(desk),
                new BookmarksInMemory(desk),
                new MirrorsInMemory(desk),
                new CheckpointsInMemory(desk),
                boxes,
                new VoteKeysInMemory(),
                new HouseSealInMemory(),
                new PublishedBallotsInMemory(desk, boxes),
                new SightingsInMemory(desk),
                new AnsweredInMemory(desk),
                new RationsInMemory(desk),
                new EntriesInMemory(desk),
                new LibraryInMemory(desk, parts.assemblies()),
                new TracesInMemory(parts)));
        all.addAll(ByType.partsOf(parts));
        all.addAll(ByType.partsOf(parts.calls()));
        return ByType.stores(all);
    }
}
