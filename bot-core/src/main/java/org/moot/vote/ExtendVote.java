package org.moot.vote;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.moot.command.Asked;
import org.moot.command.Parameter;
import org.moot.command.Parameter.Shape;
import org.moot.command.Transaction;
import org.moot.command.Unreadable;
import org.moot.conversation.Refusal;
import org.moot.conversation.Text;
import org.moot.office.Act;
import org.moot.people.PersonId;
import org.moot.time.Pace;
import org.moot.vote.Vote.State;

/** Keeps a vote open until later; with outages together at most 72 hours. */
final class ExtendVote implements VoteDeed {
    private static final String UNTIL = "until";
    private static final int MOST_HOURS = 72;

    private final Parameter<Duration> by = new Parameter<>("by", Shape.WORD, true, 4, new Hour(), "24h");
    private final Concerned concerned;
    private final Transaction transaction;
    private final BallotBox box;
    private final Hours hours;

    ExtendVote(Concerned concerned, Transaction transaction, BallotBox box, Hours hours) {
        this.concerned = concerned;
        this.transaction = transaction;
        this.box = box;
        this.hours = hours;
    }

    @Override
    public String kind() {
        return "vote-extend";
    }

    @Override
    public String command() {
        return "vote extend";
    }

    @Override
    public List<Parameter<?>> asks() {
        return List.of(by);
    }

    @Override
    public Map<String, String> details(Vote vote, Asked asked, Instant now) {
        Instant until = hours.pace(vote).closing(vote.closes().plus(asked.the(by)));
        return Map.of(UNTIL, until.toString());
    }

    @Override
    public Text words(Act act) {
        return Text.of("vote.act-extend", concerned.vote(act).question(), until(act));
    }

    @Override
    public Set<PersonId> concerned(Act act) {
        return concerned.by(act);
    }

    @Override
    public void check(Act act, Instant now) {
        Vote vote = concerned.vote(act);
        Refusal.unless(vote.state() instanceof State.Open && now.isBefore(vote.closes()), "vote.act-not-open");
        Pace pace = hours.pace(vote);
        Refusal.when(
                until(act).isAfter(pace.closing(vote.due().plus(Duration.ofHours(MOST_HOURS)))),
                "vote.act-too-long",
                MOST_HOURS);
        Refusal.unless(until(act).isAfter(vote.closes()), "vote.act-open-anyway", vote.closes());
    }

    @Override
    public Text perform(Act act, Instant now) {
        Vote vote = transaction.in(() -> concerned.vote(act));
        Instant until = until(act);
        if (vote.state() instanceof State.Open && vote.closes().isBefore(until)) {
            if (!box.extend(vote.id(), until)) {
                return Text.of("vote.act-too-late");
            }
            transaction.in(() -> hours.extended(vote.id(), until, Amendment.Cause.TWO_PERSONS, now));
        }
        Vote after = transaction.in(() -> concerned.vote(act));
        return after.state() instanceof State.Open
                ? Text.of("vote.act-closes-now", after.closes())
                : Text.of("vote.act-too-late");
    }

    private static Instant until(Act act) {
        return Instant.parse(act.the(UNTIL));
    }

    /** Hours or days, such as {@code 24h} or {@code 2d}. */
    private static final class Hour implements Parameter.Reading<Duration> {
        private static final String WRITTEN = "[1-9][0-9]{0,2}[hd]";

        @Override
        public Duration read(String typed, Parameter.Asking asking) {
            String word = typed.strip().toLowerCase(java.util.Locale.ROOT);
            if (!word.matches(WRITTEN)) {
                throw new Unreadable("vote.not-a-length");
            }
            int number = Integer.parseInt(word.substring(0, word.length() - 1));
            return word.endsWith("d") ? Duration.ofDays(number) : Duration.ofHours(number);
        }

        @Override
        public boolean mayBe(String word) {
            return word.toLowerCase(java.util.Locale.ROOT).matches(WRITTEN);
        }
    }
}
