package org.moot.count;

import java.util.ArrayList;
import java.util.List;

/**
 * Puts the stories of whole counts together; what was decided stands in the records, here it only becomes sentences.
 */
final class Telling {
    private final Tally tally;
    private final List<Step> steps = new ArrayList<>();

    private Telling(Tally tally) {
        this.tally = tally;
        tell("ballots", tally.cast(), tally.counted(), tally.blankBallots(), tally.flatBallots());
    }

    static Story star(Tally tally, Round round) {
        var telling = new Telling(tally);
        telling.steps.addAll(RoundTelling.of(round, tally));
        telling.tell("winner", new OptionRef(round.winner()));
        telling.tellLot(round);
        telling.tellLeader(round);
        tally.preferredToEveryOther().ifPresent(option -> telling.tell("preferred-to-all", new OptionRef(option)));
        return new Story(telling.steps);
    }

    static Story bloc(Tally tally, List<Round> rounds) {
        var telling = new Telling(tally);
        for (int seat = 0; seat < rounds.size(); seat++) {
            Round round = rounds.get(seat);
            telling.tell("seat", seat + 1L, (long) rounds.size());
            telling.steps.addAll(RoundTelling.of(round, tally));
            telling.tell("elected", new OptionRef(round.winner()), seat + 1L);
            telling.tellLot(round);
            telling.tellLeader(round);
        }
        return new Story(telling.steps);
    }

    static Story allocated(Tally tally, Fraction quota, List<AllocatedRound> rounds) {
        var telling = new Telling(tally);
        telling.tell("quota", tally.counted(), (long) rounds.size(), quota, quota.rounded());
        for (int seat = 0; seat < rounds.size(); seat++) {
            telling.tell("seat", seat + 1L, (long) rounds.size());
            telling.tellAllocated(rounds.get(seat), seat + 1L, quota);
        }
        return new Story(telling.steps);
    }

    private void tell(String key, Object... args) {
        steps.add(Step.of("count." + key, args));
    }

    private void tellLot(Round round) {
        if (round.isLotDecisive()) {
            tell("lot-chose", OptionGroup.of(round.possibleWinners()));
        } else if (round.isLotUsed()) {
            tell("lot-no-difference");
        }
    }

    private void tellLeader(Round round) {
        round.beatenLeader().ifPresent(leader -> {
            HeadToHead votes = round.runoff().orElseThrow().votes();
            tell(
                    "leader-lost",
                    new OptionRef(leader),
                    tally.total(leader),
                    new OptionRef(round.winner()),
                    tally.total(round.winner()),
                    votes.above(),
                    votes.below());
        });
    }

    private void tellAllocated(AllocatedRound round, long seat, Fraction quota) {
        OptionRef winner = new OptionRef(round.winner());
        Fraction stars = round.stars();
        if (round.tied().isEmpty()) {
            tell("most-weighted-stars", winner, stars, stars.rounded());
        } else {
            tell("weighted-stars-tied", OptionGroup.of(round.tied()), stars, stars.rounded());
            tell("lot", OptionGroup.of(round.tied()), OptionGroup.of(List.of(round.winner())));
        }
        tell("elected", winner, seat);
        if (round.isShort(quota)) {
            tell("short-of-quota", winner, round.spent(), round.spent().rounded());
        } else {
            tell(
                    "spent",
                    winner,
                    round.spent(),
                    round.spent().rounded(),
                    round.split(),
                    round.split().rounded());
        }
    }
}
