package org.moot.vote;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.moot.command.Asked;
import org.moot.command.Parameter;
import org.moot.command.Parameter.Shape;
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

    private final Parameter<Duration> by = new Parameter<>("by", Shape.WORD, true, 4, new Length(), "24h");
    private final Affair affair;
    private final Interventions interventions;
    private final Hours hours;

    ExtendVote(Affair affair, Interventions interventions, Hours hours) {
        this.affair = affair;
        this.interventions = interventions;
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
        return Text.of("vote.act-extend", affair.vote(act).question(), until(act));
    }

    @Override
    public Set<PersonId> concerned(Act act) {
        return affair.concerns(act);
    }

    @Override
    public void check(Act act, Instant now) {
        Vote vote = affair.vote(act);
        Refusal.unless(vote.state() instanceof State.Open && now.isBefore(vote.closes()), "vote.act-not-open");
        Pace pace = hours.pace(vote);
        Refusal.when(
                until(act).isAfter(pace.closing(planned(vote).plus(Duration.ofHours(MOST_HOURS)))),
                "vote.act-too-long",
                MOST_HOURS);
        Refusal.unless(until(act).isAfter(vote.closes()), "vote.act-open-anyway", vote.closes());
    }

    @Override
    public Text perform(Act act, Instant now) {
        return affair.whileOpen(act, vote -> {
            if (vote.closes().isBefore(until(act))) {
                interventions.extend(vote.id(), until(act), now);
            }
            return Text.of("vote.act-closes-now", affair.read(act).closes());
        });
    }

    /** When it was to close before anything moved it. */
    private static Instant planned(Vote vote) {
        return vote.amendments().stream()
                .flatMap(it -> it instanceof Amendment.Moved moved ? Stream.of(moved.from()) : Stream.empty())
                .findFirst()
                .orElseGet(vote::closes);
    }

    private static Instant until(Act act) {
        return Instant.parse(act.the(UNTIL));
    }

    /** Hours or days, such as {@code 24h} or {@code 2d}. */
    private static final class Length implements Parameter.Reading<Duration> {
        private static final String WRITTEN = "[1-9][0-9]{0,2}[hd]";

        @Override
        public Duration read(String typed, Parameter.Asking asking) {
            String word = typed.strip().toLowerCase(Locale.ROOT);
            if (!word.matches(WRITTEN)) {
                throw new Unreadable("vote.not-a-length");
            }
            int number = Integer.parseInt(word.substring(0, word.length() - 1));
            return word.endsWith("d") ? Duration.ofDays(number) : Duration.ofHours(number);
        }

        @Override
        public boolean mayBe(String word) {
            return word.toLowerCase(Locale.ROOT).matches(WRITTEN);
        }
    }
}
