package org.moot.contract;

import org.junit.jupiter.api.Nested;

/** The contracts about votes, for {@link EveryContract}. */
abstract class EveryVoteContract {

    protected abstract Ground ground();

    @Nested
    class OfLinks extends LinksContract {
        @Override
        protected Ground ground() {
            return EveryVoteContract.this.ground();
        }
    }

    @Nested
    class OfPassingOn extends PassingOnContract {
        @Override
        protected Ground ground() {
            return EveryVoteContract.this.ground();
        }
    }

    @Nested
    class OfLetters extends LettersContract {
        @Override
        protected Ground ground() {
            return EveryVoteContract.this.ground();
        }
    }

    @Nested
    class OfBallotBox extends BallotBoxContract {
        @Override
        protected Ground ground() {
            return EveryVoteContract.this.ground();
        }
    }

    @Nested
    class OfCastLog extends CastLogContract {
        @Override
        protected Ground ground() {
            return EveryVoteContract.this.ground();
        }
    }

    @Nested
    class OfBallotRace extends BallotRaceContract {
        @Override
        protected Ground ground() {
            return EveryVoteContract.this.ground();
        }
    }

    @Nested
    class OfRoll extends RollContract {
        @Override
        protected Ground ground() {
            return EveryVoteContract.this.ground();
        }
    }

    @Nested
    class OfVoteKeys extends VoteKeysContract {
        @Override
        protected Ground ground() {
            return EveryVoteContract.this.ground();
        }
    }

    @Nested
    class OfVotes extends VotesContract {
        @Override
        protected Ground ground() {
            return EveryVoteContract.this.ground();
        }
    }

    @Nested
    class OfPublishedBallots extends PublishedBallotsContract {
        @Override
        protected Ground ground() {
            return EveryVoteContract.this.ground();
        }
    }

    @Nested
    class OfTurnouts extends TurnoutsContract {
        @Override
        protected Ground ground() {
            return EveryVoteContract.this.ground();
        }
    }
}
