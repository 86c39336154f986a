package org.moot.storage.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.moot.make.Make;
import org.moot.storage.Storage;
import org.moot.storage.TestStorage;

@Tag("slow")
class GlanceTest {
    private static final int A_MOMENT = 600;
    private static final int TRIES = 20;

    @Test
    void theWordIsAnotherOnceSomethingWasCommittedAndTheSameWhileNothingWas() throws InterruptedException {
        Storage storage = TestStorage.shared();
        Glance glance = storage.the(Glance.class);
        assertThat(glance.now()).isEqualTo(glance.now());

        String before = glance.now();
        Make.person("Ana").in(storage.stores());
        Thread.sleep(A_MOMENT);
        assertThat(glance.now()).isNotEqualTo(before);
        assertThat(isOnceTheSame(glance)).isTrue();
    }

    /** Other tests write too, but not all the time. */
    private static boolean isOnceTheSame(Glance glance) throws InterruptedException {
        for (int tried = 0; tried < TRIES; tried++) {
            String before = glance.now();
            Thread.sleep(A_MOMENT);
            if (glance.now().equals(before)) {
                return true;
            }
        }
        return false;
    }
}
