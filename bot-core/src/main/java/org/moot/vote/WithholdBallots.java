package org.moot.vote;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.moot.command.Asked;
import org.moot.command.Parameter;
import org.moot.command.Parameters;
import org.moot.conversation.Refusal;
import org.moot.conversation.Text;
import org.moot.office.Act;
import org.moot.people.PersonId;
import org.moot.vote.Publication.Level;
import org.moot.vote.Vote.State;

/** Publishes less of a vote than the rule allows; never more, and never more again. */
final class WithholdBallots implements VoteDeed {
    private static final String LEVEL = "level";

    private final Parameter<String> most =
            Parameters.choice("most", List.of(word(Level.SUMS), word(Level.OUTCOME)), word(Level.OUTCOME));
    private final Affair affair;
    private final Interventions interventions;

    WithholdBallots(Affair affair, Interventions interventions) {
        this.affair = affair;
        this.interventions = interventions;
    }

    @Override
    public String kind() {
        return "vote-withhold";
    }

    @Override
    public String command() {
        return "vote withhold";
    }

    @Override
    public List<Parameter<?>> asks() {
        return List.of(most);
    }

    @Override
    public Map<String, String> details(Vote vote, Asked asked, Instant now) {
        return Map.of(LEVEL, asked.the(most));
    }

    @Override
    public Text words(Act act) {
        return Text.of("vote.act-withhold-" + act.the(LEVEL), affair.vote(act).question());
    }

    @Override
    public Set<PersonId> concerned(Act act) {
        return affair.concerns(act);
    }

    @Override
    public void check(Act act, Instant now) {
        Vote vote = affair.vote(act);
        Refusal.unless(vote.state() instanceof State.Open, "vote.act-not-open");
        Refusal.when(isWithheld(vote, level(act)), "vote.act-withheld-already");
    }

    @Override
    public Text perform(Act act, Instant now) {
        return affair.whileOpen(act, vote -> {
            if (!isWithheld(vote, level(act))) {
                interventions.stricter(vote.id(), level(act), now);
            }
            return Text.of("vote.act-withheld");
        });
    }

    private static boolean isWithheld(Vote vote, Level level) {
        return vote.strictest().filter(now -> now.compareTo(level) <= 0).isPresent();
    }

    private static Level level(Act act) {
        return Level.valueOf(act.the(LEVEL).toUpperCase(Locale.ROOT));
    }

    private static String word(Level level) {
        return level.name().toLowerCase(Locale.ROOT);
    }
}
