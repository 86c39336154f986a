package org.moot.storage.json;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Ids are written as what they hold, without a wrapping. */
final class Ids {

    private Ids() {}

    abstract static class OfPerson {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        OfPerson(UUID value) {}

        @JsonValue
        abstract UUID value();
    }

    abstract static class OfAssembly {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        OfAssembly(long value) {}

        @JsonValue
        abstract long value();
    }

    abstract static class OfProposal {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        OfProposal(long value) {}

        @JsonValue
        abstract long value();
    }
}
