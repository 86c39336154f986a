package org.moot.count;

import java.util.ArrayList;
import java.util.List;

/** Tells how one seat was filled: the scoring round, its ties, the runoff, its ties. */
final class RoundTelling {
    private final Tally tally;
    private final List<Step> steps = new ArrayList<>();

    private RoundTelling(Tally tally) {
        this.tally = tally;
    }

    static List<Step> of(Round round, Tally tally) {
        var telling = new RoundTelling(tally);
        telling.tellScoring(round.scoring());
        round.runoff().ifPresent(telling::tellRunoff);
        return telling.steps;
    }

    private void tell(String key, Object... args) {
        steps.add(Step.of("count." + key, args));
    }

    private void tellScoring(Scoring scoring) {
        List<Integer> pair = scoring.finalists();
        OptionRef first = new OptionRef(pair.getFirst());
        OptionRef second = new OptionRef(pair.getLast());
        long most = tally.total(first.option());
        if (pair.size() == 1) {
            tell("only-option", first);
        } else if (!scoring.tried().isEmpty()) {
            tellTiedScoring(scoring);
        } else if (scoring.standing().size() == 2) {
            tell("only-two", first, most, second, tally.total(second.option()));
        } else if (scoring.ahead().isEmpty()) {
            tell("advance-equal", first, second, most);
        } else {
            tell("advance", first, most, second, tally.total(second.option()));
        }
    }

    private void tellTiedScoring(Scoring scoring) {
        OptionGroup tied = OptionGroup.of(scoring.tied());
        long each = tally.total(scoring.tied().getFirst());
        if (scoring.ahead().isEmpty()) {
            tell("tied-for-both", tied, each);
        } else {
            int first = scoring.ahead().getFirst();
            tell("first-place", new OptionRef(first), tally.total(first));
            tell("tied-for-second", tied, each);
        }
        scoring.tried().forEach(this::tellScoringTrial);
        OptionRef first = new OptionRef(scoring.finalists().getFirst());
        tell("finalists", first, new OptionRef(scoring.finalists().getLast()));
    }

    private void tellScoringTrial(Trial trial) {
        switch (trial.rung()) {
            case HEAD_TO_HEAD -> tellHeadToHead(trial);
            case LOT -> tell("lot", OptionGroup.of(trial.tied()), OptionGroup.of(trial.through()));
            default -> tellSifting(trial);
        }
    }

    private void tellHeadToHead(Trial trial) {
        Figure more = trial.figures().getFirst();
        Figure less = trial.figures().getLast();
        long same = tally.counted() - more.number() - less.number();
        tell(
                trial.helped() ? "head-to-head" : "head-to-head-equal",
                new OptionRef(more.option()),
                more.number(),
                new OptionRef(less.option()),
                less.number(),
                same);
    }

    private void tellSifting(Trial trial) {
        String rung = trial.rung() == Rung.FIVE_STAR ? "five-star" : "fewest-losses";
        Figures figures = new Figures(trial.figures());
        if (!trial.helped()) {
            tell(rung + "-equal", figures);
        } else if (trial.open().isEmpty()) {
            tell(rung, figures, OptionGroup.of(trial.through()));
        } else if (trial.through().isEmpty()) {
            tell(rung + "-open", figures, OptionGroup.of(trial.open()));
        } else {
            tell(rung + "-part", figures, OptionGroup.of(trial.through()), OptionGroup.of(trial.open()));
        }
    }

    private void tellRunoff(Runoff runoff) {
        HeadToHead votes = runoff.votes();
        OptionRef winner = new OptionRef(votes.option());
        OptionRef loser = new OptionRef(votes.other());
        if (votes.preferring() == 0) {
            tell("runoff-nobody", winner, loser, votes.same());
        } else {
            tell("runoff", winner, votes.above(), loser, votes.below(), votes.same());
        }
        runoff.tried().forEach(trial -> tellRunoffTrial(trial, winner, loser));
        if (runoff.tried().isEmpty()) {
            double ofPreferring = runoff.ofPreferring().percent().orElseThrow();
            double ofCounted = runoff.ofCounted().percent().orElseThrow();
            tell("runoff-win", winner, ofPreferring, votes.preferring(), ofCounted, votes.counted());
        }
    }

    private void tellRunoffTrial(Trial trial, OptionRef winner, OptionRef loser) {
        long more = trial.figures().getFirst().number();
        long less = trial.figures().getLast().number();
        switch (trial.rung()) {
            case SCORE -> tell(trial.helped() ? "runoff-score" : "runoff-score-equal", winner, more, loser, less);
            case FIVE_STAR ->
                tell(trial.helped() ? "runoff-five-star" : "runoff-five-star-equal", winner, more, loser, less);
            case STATUS_QUO -> tell("runoff-status-quo", winner, loser);
            default -> tell("runoff-lot", winner, loser);
        }
    }
}
