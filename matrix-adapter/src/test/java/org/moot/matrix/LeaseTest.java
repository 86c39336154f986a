package org.moot.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.moot.matrix.Matrix.Standing;
import org.moot.matrix.homeserver.OnHomeserver;

/** Two programs on one database never use the keys of one session at a time. */
@Tag("slow")
@ExtendWith(OnHomeserver.class)
class LeaseTest {
    @Test
    void oneProgramIsThereAndTheOtherTakesOverWhenItEnds() {
        Town town = Town.open();
        try (Matrix other = town.made()) {
            other.start(town.service()); // as another program that shares the database
            town.untilTrue(() -> other.standing() == Standing.ELSEWHERE);
            assertThat(town.matrix().standing()).isEqualTo(Standing.HERE);

            town.stop();
            town.untilTrue(other::isThere);
            assertThat(other.standing()).isEqualTo(Standing.HERE);
        }
    }
}
