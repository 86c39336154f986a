package org.moot.contract;

import org.junit.jupiter.api.Nested;

/** The contracts of what calls need, on one ground. */
abstract class EveryCallContract extends EveryVoteContract {

    @Nested
    class OfCallSeries extends CallSeriesContract {
        @Override
        protected Ground ground() {
            return EveryCallContract.this.ground();
        }
    }

    @Nested
    class OfCalls extends CallsContract {
        @Override
        protected Ground ground() {
            return EveryCallContract.this.ground();
        }
    }

    @Nested
    class OfPasses extends PassesContract {
        @Override
        protected Ground ground() {
            return EveryCallContract.this.ground();
        }
    }

    @Nested
    class OfSightings extends SightingsContract {
        @Override
        protected Ground ground() {
            return EveryCallContract.this.ground();
        }
    }

    @Nested
    class OfAttendances extends AttendancesContract {
        @Override
        protected Ground ground() {
            return EveryCallContract.this.ground();
        }
    }

    @Nested
    class OfCallTraces extends CallTracesContract {
        @Override
        protected Ground ground() {
            return EveryCallContract.this.ground();
        }
    }

    @Nested
    class OfCallDoors extends CallDoorsContract {
        @Override
        protected Ground ground() {
            return EveryCallContract.this.ground();
        }
    }

    @Nested
    class OfCallSummaries extends CallSummariesContract {
        @Override
        protected Ground ground() {
            return EveryCallContract.this.ground();
        }
    }
}
