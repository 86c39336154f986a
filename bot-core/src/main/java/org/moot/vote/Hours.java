package org.moot.vote;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.moot.conversation.Refusal;
import org.moot.time.Deadline;
import org.moot.time.Outages;
import org.moot.time.Pace;
import org.moot.time.ReminderTimes;
import org.moot.vote.Amendment.Cause;
import org.moot.vote.Vote.State;

/**
 * The hours of a vote: when it opens, reminds, closes and is counted follows from the charter and from outages alone. Every
 * step here is one transaction, and only the first of several instances gets through it.
 */
final class Hours {
    static final String CLOSE = "vote close";
    static final String COUNT = "vote count";
    static final String REMIND = "vote remind";
    static final String FINISH = "vote finish";
    static final String PAUSE = "vote pause";
    static final String LAPSE = "vote lapse";
    static final String TIDY = "vote tidy";

    static final Duration NOTICE = Duration.ofHours(24);

    /** So long two persons have to let a paused vote go on: an act takes 48 hours, and somebody has to hear of it first. */
    private static final Duration TO_ATTEST = Duration.ofHours(72);

    /** Who took part is kept for so long after the count. */
    private static final int MONTHS = 6;

    private final VoteRecords records;
    private final VoteHerald herald;
    private final Outages outages;
    private final Minutes minutes;
    private final Amending amending;

    Hours(VoteRecords records, VoteHerald herald, Outages outages, Amending amending) {
        this.records = records;
        this.herald = herald;
        this.outages = outages;
        this.amending = amending;
        this.minutes = new Minutes(records.audit());
    }

    Pace pace(Vote vote) {
        return herald.assembly(vote.assembly()).pace();
    }

    /** How soon a vote may close after two persons decided on it: whoever has not voted yet still has a day. */
    Instant soonest(Vote vote, Instant decided) {
        return pace(vote).closing(decided.plus(NOTICE));
    }

    /** The box is open until a time. */
    Vote opened(VoteId id, Instant closes, Instant now) {
        Vote open = step(id, State.Announced.class, vote -> {
            Vote opened = vote.now(new State.Open(now, vote.closes()));
            return closes.equals(vote.closes()) ? opened : moved(opened, closes, Cause.OUTAGE, now);
        });
        minutes.opened(open, now);
        if (!open.amendments().isEmpty()) {
            minutes.amended(open, now);
        }
        schedule(open, now);
        herald.refresh(open);
        return open;
    }

    /** When an open vote closes, with all that was away until now. */
    Instant closing(Vote vote, State.Open open, Instant now) {
        Instant later =
                outages.closing(new Outages.Open(open.opened(), vote.due()), herald.platforms(vote), pace(vote), now);
        return later.isAfter(open.closes()) ? later : open.closes();
    }

    /** The box stays open until later. */
    Vote extended(VoteId id, Instant closes, Cause cause, Instant now) {
        Vote open = step(id, State.Open.class, vote -> {
            Refusal.unless(vote.closes().isBefore(closes), "vote.overtaken");
            return moved(vote, closes, cause, now);
        });
        minutes.moved(open, now);
        minutes.amended(open, now);
        schedule(open, now);
        if (cause == Cause.OUTAGE) {
            herald.extended(open, now);
        } else {
            herald.moved(open, now);
        }
        return open;
    }

    private Vote moved(Vote vote, Instant closes, Cause cause, Instant now) {
        Instant opened = ((State.Open) vote.state()).opened();
        return vote.amended(amending.moved(vote, closes, cause, now), new State.Open(opened, closes));
    }

    /** The box is open for less long. */
    Vote shortened(VoteId id, Instant closes, Instant now) {
        Vote open = step(id, State.Open.class, vote -> {
            Refusal.unless(closes.isBefore(vote.closes()), "vote.overtaken");
            return moved(vote, closes, Cause.TWO_PERSONS, now);
        });
        minutes.moved(open, now);
        minutes.amended(open, now);
        schedule(open, now);
        herald.moved(open, now);
        return open;
    }

    /**
     * Ballots may be missing since it is a copy of an earlier time; two persons decide, or it becomes void.
     *
     * @param isWhole whether its keys are there; without them nobody can decide anything
     */
    Vote paused(VoteId id, Instant copy, boolean isWhole, Instant now) {
        Vote paused = step(id, State.Open.class, vote -> {
            var open = (State.Open) vote.state();
            return vote.now(new State.Paused(open.opened(), open.closes(), copy, now));
        });
        minutes.paused(paused, copy, now);
        Instant lapses = isWhole ? lapses(paused, now) : now;
        records.deadlines().set(Deadline.of(lapses, LAPSE, Vote.SUBJECT, id.value()));
        if (isWhole) {
            herald.paused(paused, copy, lapses);
        } else {
            herald.lost(paused, copy);
        }
        return paused;
    }

    /** When a vote that paused then is void unless two persons let it go on. */
    Instant lapses(Vote paused, Instant since) {
        return pace(paused).closing(since.plus(TO_ATTEST));
    }

    /** It is about to open, and pauses then. */
    Vote pauseSoon(Vote announced, Instant copy, Instant when) {
        records.deadlines()
                .set(new Deadline(
                        PAUSE + "/" + announced.id(),
                        when,
                        PAUSE,
                        Map.of(Vote.SUBJECT, announced.id().toString(), "copy", copy.toString())));
        return announced;
    }

    /** It is about to open, and ends then. */
    Vote settleSoon(Vote announced, Instant when) {
        records.deadlines()
                .set(Deadline.of(
                        when, VoteSettle.NAME, Vote.SUBJECT, announced.id().value()));
        return announced;
    }

    /** Two persons let it go on with the ballots that are there, until a time. */
    Vote resumed(VoteId id, Instant closes, Instant now) {
        Vote open = step(id, State.Paused.class, vote -> {
            var paused = (State.Paused) vote.state();
            return vote.amended(amending.restored(vote, paused, closes, now), new State.Open(paused.opened(), closes));
        });
        minutes.amended(open, now);
        schedule(open, now);
        herald.moved(open, now);
        return open;
    }

    /** It is never counted. */
    Vote spoilt(VoteId id, Instant now) {
        Vote spoilt = records.votes().change(id, vote -> {
            Refusal.when(vote.state() instanceof State.Void, "vote.overtaken");
            return vote.now(new State.Void(now));
        });
        records.turnouts().erase(id);
        herald.refresh(spoilt);
        herald.spoilt(spoilt);
        return spoilt;
    }

    /** Looks again whether the time has come. */
    Vote lookAgain(Vote vote, Instant when) {
        records.deadlines().set(Deadline.of(when, CLOSE, Vote.SUBJECT, vote.id().value()));
        return vote;
    }

    /** The box is closed; the count follows. */
    Vote closed(VoteId id, Instant now) {
        Vote closed = step(id, State.Open.class, vote -> vote.now(new State.Closed(now)));
        records.deadlines().set(Deadline.of(now, COUNT, Vote.SUBJECT, id.value()));
        herald.refresh(closed);
        return closed;
    }

    /** So many seals are open now. */
    Vote progress(VoteId id, int opened, int of) {
        Vote vote = records.votes().change(id, it -> {
            boolean further = it.state() instanceof State.Closed closed && closed.opened() < opened;
            return further ? it.now(new State.Closed(it.closes(), opened, of)) : it;
        });
        herald.refresh(vote);
        return vote;
    }

    /** What came of it stands now, until it is final. */
    Vote counted(Count count, Vote.Result result, Instant now) {
        Vote counted = step(count.vote().id(), State.Closed.class, vote -> vote.now(new State.Counted(now, result)));
        minutes.counted(counted, count, now);
        records.deadlines()
                .set(Deadline.of(
                        now.plus(Vote.CHALLENGE),
                        FINISH,
                        Vote.SUBJECT,
                        counted.id().value()));
        Instant goes = now.atZone(ZoneOffset.UTC).plusMonths(MONTHS).toInstant();
        records.deadlines()
                .set(Deadline.of(goes, TIDY, Vote.SUBJECT, counted.id().value()));
        herald.refresh(counted);
        return counted;
    }

    /** Nobody can look up any more who took part. */
    void tidied(Vote vote, Instant now) {
        records.turnouts().erase(vote.id());
        minutes.tidied(vote, now);
    }

    /** The challenge window is over. */
    Vote ended(VoteId id, Instant now) {
        Vote ended = step(
                id,
                State.Counted.class,
                vote -> vote.now(new State.Final(now, vote.result().orElseThrow())));
        herald.refresh(ended);
        return ended;
    }

    private Vote step(VoteId id, Class<? extends State> from, Function<Vote, Vote> next) {
        return records.votes().change(id, vote -> {
            Refusal.unless(from.isInstance(vote.state()), "vote.overtaken");
            return next.apply(vote);
        });
    }

    private void schedule(Vote open, Instant now) {
        lookAgain(open, open.closes());
        List<Instant> waves = ReminderTimes.of(now, open.closes(), pace(open), now);
        for (int wave = 0; wave < waves.size(); wave++) {
            records.deadlines().set(reminder(open.id(), waves.size() - wave, waves.get(wave)));
        }
    }

    /** The waves are numbered from the last, so that a later closing time moves the reminder before it. */
    static Deadline reminder(VoteId vote, int wave, Instant when) {
        return new Deadline(REMIND + "/" + vote + "/" + wave, when, REMIND, Map.of(Vote.SUBJECT, vote.toString()));
    }
}
