package org.moot.storage.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.moot.storage.TestStorage;

class NameMarksTest {
    private final NameMarks marks = TestStorage.shared().the(NameMarks.class);

    private boolean has(String name, int mark) {
        return IntStream.of(marks.of(name)).anyMatch(it -> it == mark);
    }

    @Test
    void aNameHasAMarkOfEveryBeginningThatIsAskedFor() {
        String name = "Annabella Ivanova-Whitstable";
        for (int length = 1; length <= name.length(); length++) {
            assertThat(has(name, marks.beginning(name.substring(0, length))))
                    .as("%d", length)
                    .isTrue();
        }
        assertThat(has(name, marks.whole("ANNABELLA ivanova-whitstable"))).isTrue();
    }

    @Test
    void aWholeNameIsNoBeginning() {
        assertThat(marks.whole("Ana")).isNotEqualTo(marks.beginning("Ana"));
    }

    @Test
    void aMarkSaysTwentyBits() {
        assertThat(IntStream.of(marks.of("Ana of the Trees"))).allMatch(mark -> mark >= 0 && mark < 1 << 20);
    }

    @Test
    void charactersOutsideTheFirstPlaneAreNotCutInHalf() {
        assertThat(Arrays.stream(marks.of("🌳🌳"))).contains(marks.beginning("🌳"), marks.beginning("🌳🌳"));
    }
}
