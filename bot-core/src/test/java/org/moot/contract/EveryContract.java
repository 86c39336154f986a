package org.moot.contract;

import org.junit.jupiter.api.Nested;

/** All contracts on one ground, which a kind of stores supplies once. */
public abstract class EveryContract extends EveryCallContract {

    /** The same for all of them. */
    protected abstract Ground ground();

    @Nested
    class OfActionList extends ActionListContract {
        @Override
        protected Ground ground() {
            return EveryContract.this.ground();
        }
    }

    @Nested
    class OfActs extends ActsContract {
        @Override
        protected Ground ground() {
            return EveryContract.this.ground();
        }
    }

    @Nested
    class OfAssemblies extends AssembliesContract {
        @Override
        protected Ground ground() {
            return EveryContract.this.ground();
        }
    }

    @Nested
    class OfAudit extends AuditContract {
        @Override
        protected Ground ground() {
            return EveryContract.this.ground();
        }
    }

    @Nested
    class OfArrivals extends ArrivalsContract {
        @Override
        protected Ground ground() {
            return EveryContract.this.ground();
        }
    }

    @Nested
    class OfBookmarks extends BookmarksContract {
        @Override
        protected Ground ground() {
            return EveryContract.this.ground();
        }
    }

    @Nested
    class OfConcerns extends ConcernsContract {
        @Override
        protected Ground ground() {
            return EveryContract.this.ground();
        }
    }

    @Nested
    class OfDeadlines extends DeadlinesContract {
        @Override
        protected Ground ground() {
            return EveryContract.this.ground();
        }
    }

    @Nested
    class OfDecisions extends DecisionsContract {
        @Override
        protected Ground ground() {
            return EveryContract.this.ground();
        }
    }

    @Nested
    class OfHalls extends HallsContract {
        @Override
        protected Ground ground() {
            return EveryContract.this.ground();
        }
    }

    @Nested
    class OfHangings extends HangingsContract {
        @Override
        protected Ground ground() {
            return EveryContract.this.ground();
        }
    }

    @Nested
    class OfHold extends HoldContract {
        @Override
        protected Ground ground() {
            return EveryContract.this.ground();
        }
    }

    @Nested
    class OfInbox extends InboxContract {
        @Override
        protected Ground ground() {
            return EveryContract.this.ground();
        }
    }

    @Nested
    class OfUnmirrored extends UnmirroredContract {
        @Override
        protected Ground ground() {
            return EveryContract.this.ground();
        }
    }

    @Nested
    class OfMirrors extends MirrorsContract {
        @Override
        protected Ground ground() {
            return EveryContract.this.ground();
        }
    }

    @Nested
    class OfLanes extends LanesContract {
        @Override
        protected Ground ground() {
            return EveryContract.this.ground();
        }
    }

    @Nested
    class OfLeases extends LeasesContract {
        @Override
        protected Ground ground() {
            return EveryContract.this.ground();
        }
    }

    @Nested
    class OfLibrary extends LibraryContract {
        @Override
        protected Ground ground() {
            return EveryContract.this.ground();
        }
    }

    @Nested
    class OfMeasures extends MeasuresContract {
        @Override
        protected Ground ground() {
            return EveryContract.this.ground();
        }
    }

    @Nested
    class OfMoots extends MootsContract {
        @Override
        protected Ground ground() {
            return EveryContract.this.ground();
        }
    }

    @Nested
    class OfNominations extends NominationsContract {
        @Override
        protected Ground ground() {
            return EveryContract.this.ground();
        }
    }

    @Nested
    class OfOfficers extends OfficersContract {
        @Override
        protected Ground ground() {
            return EveryContract.this.ground();
        }
    }

    @Nested
    class OfOutbox extends OutboxContract {
        @Override
        protected Ground ground() {
            return EveryContract.this.ground();
        }
    }

    @Nested
    class OfPeople extends PeopleContract {
        @Override
        protected Ground ground() {
            return EveryContract.this.ground();
        }
    }

    @Nested
    class OfPositions extends PositionsContract {
        @Override
        protected Ground ground() {
            return EveryContract.this.ground();
        }
    }

    @Nested
    class OfPresence extends PresenceContract {
        @Override
        protected Ground ground() {
            return EveryContract.this.ground();
        }
    }

    @Nested
    class OfProposals extends ProposalsContract {
        @Override
        protected Ground ground() {
            return EveryContract.this.ground();
        }
    }

    @Nested
    class OfQuestions extends QuestionsContract {
        @Override
        protected Ground ground() {
            return EveryContract.this.ground();
        }
    }

    @Nested
    class OfReminders extends RemindersContract {
        @Override
        protected Ground ground() {
            return EveryContract.this.ground();
        }
    }

    @Nested
    class OfRollCall extends RollCallContract {
        @Override
        protected Ground ground() {
            return EveryContract.this.ground();
        }
    }

    @Nested
    class OfRoster extends RosterContract {
        @Override
        protected Ground ground() {
            return EveryContract.this.ground();
        }
    }

    @Nested
    class OfSeats extends SeatsContract {
        @Override
        protected Ground ground() {
            return EveryContract.this.ground();
        }
    }

    @Nested
    class OfSummaries extends SummariesContract {
        @Override
        protected Ground ground() {
            return EveryContract.this.ground();
        }
    }

    @Nested
    class OfTouches extends TouchesContract {
        @Override
        protected Ground ground() {
            return EveryContract.this.ground();
        }
    }

    @Nested
    class OfTraces extends TracesContract {
        @Override
        protected Ground ground() {
            return EveryContract.this.ground();
        }
    }

    @Nested
    class OfTransaction extends TransactionContract {
        @Override
        protected Ground ground() {
            return EveryContract.this.ground();
        }
    }
}
