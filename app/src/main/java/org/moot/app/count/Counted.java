package org.moot.app.count;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.moot.count.AllocatedResult;
import org.moot.count.AllocatedScore;
import org.moot.count.BlocResult;
import org.moot.count.BlocStar;
import org.moot.count.Protocol;
import org.moot.count.Round;
import org.moot.count.Star;
import org.moot.count.StarResult;
import org.moot.count.Story;
import org.moot.count.Tally;
import org.moot.pictures.ResultPicture;

/** An election with its result. */
sealed interface Counted {
    Election election();

    Tally tally();

    /** In the order of their election. */
    List<Integer> winners();

    boolean isLotUsed();

    Story story();

    /** Drawn when it is asked for. */
    ResultPicture picture();

    /** By STAR, once or seat by seat. */
    record Staged(
            Election election,
            Protocol protocol,
            Tally tally,
            List<Round> rounds,
            List<Integer> winners,
            boolean isLotUsed,
            Story story,
            Supplier<ResultPicture> drawing)
            implements Counted {
        @Override
        public ResultPicture picture() {
            return drawing.get();
        }
    }

    /** By Allocated Score. */
    record Proportional(Election election, Tally tally, AllocatedResult result) implements Counted {
        @Override
        public List<Integer> winners() {
            return result.winners();
        }

        @Override
        public boolean isLotUsed() {
            return result.isLotUsed();
        }

        @Override
        public Story story() {
            return result.story();
        }

        @Override
        public ResultPicture picture() {
            return ResultPicture.of(election.options(), result, Locale.ENGLISH);
        }
    }

    static Counted of(Election election, Asked asked) {
        if (election.method() == Method.ALLOCATED && asked.protocol().isPresent()) {
            throw Fault.of("protocol-allocated");
        }
        Protocol protocol = asked.protocol().orElse(Protocol.OFFICIAL_2025);
        return switch (election.method()) {
            case STAR -> star(election, protocol);
            case BLOC -> bloc(election, protocol);
            case ALLOCATED -> allocated(election);
        };
    }

    private static Counted star(Election election, Protocol protocol) {
        Tally tally = election.box().tally();
        StarResult result = Star.count(tally, election.lot(), protocol);
        return new Staged(
                election,
                protocol,
                tally,
                result.rounds(),
                List.of(result.winner()),
                result.isLotUsed(),
                result.story(),
                () -> ResultPicture.of(election.options(), result, Locale.ENGLISH));
    }

    private static Counted bloc(Election election, Protocol protocol) {
        Tally tally = election.box().tally();
        BlocResult result = BlocStar.count(tally, election.lot(), protocol, election.seats());
        return new Staged(
                election,
                protocol,
                tally,
                result.rounds(),
                result.winners(),
                result.isLotUsed(),
                result.story(),
                () -> ResultPicture.of(election.options(), result, Locale.ENGLISH));
    }

    private static Counted allocated(Election election) {
        var box = (Box.Kept) election.box();
        AllocatedResult result = AllocatedScore.count(box.ballots(), election.lot(), election.seats());
        return new Proportional(election, result.tally(), result);
    }

    /** Name and version of the rule it was counted by. */
    static String rule(Counted counted) {
        return switch (counted) {
            case Staged staged -> staged.protocol().id();
            case Proportional _ -> AllocatedScore.ID;
        };
    }
}
