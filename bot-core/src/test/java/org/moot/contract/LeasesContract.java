package org.moot.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.moot.make.Fresh;
import org.moot.time.Leases.Lease;

/** What may exist once only. */
public abstract class LeasesContract extends Contract {
    private final String what = Fresh.word("shard");

    private Optional<Lease> take() {
        return stores().leases().take(what);
    }

    @Test
    void whatIsHeldIsNotTakenAgain() {
        try (Lease lease = take().orElseThrow()) {
            assertThat(lease.isHeld()).isTrue();
            assertThat(take()).isEmpty();
        }
    }

    @Test
    void whatIsGivenBackIsFreeForTheNext() {
        Lease first = take().orElseThrow();
        first.close();
        assertThat(first.isHeld()).isFalse();
        try (Lease second = take().orElseThrow()) {
            first.close();
            assertThat(second.isHeld()).isTrue();
        }
    }

    @Test
    void othersCanBeTakenBesideIt() {
        try (Lease one = take().orElseThrow();
                Lease other = stores().leases().take(what + " other").orElseThrow()) {
            assertThat(one.isHeld()).isTrue();
            assertThat(other.isHeld()).isTrue();
        }
    }

    @Test
    void whatIsHeldHereIsCountedUntilItIsGivenBack() {
        int before = stores().leases().held();
        try (Lease lease = take().orElseThrow()) {
            assertThat(lease.isHeld()).isTrue();
            assertThat(stores().leases().held()).isEqualTo(before + 1);
        }
        assertThat(stores().leases().held()).isEqualTo(before);
    }

    @Test
    void ofManyAtOnceOneTakesIt() {
        var taken = new AtomicInteger();
        Runnable take = () -> take().ifPresent(lease -> taken.incrementAndGet());
        atOnce(take, take, take, take);
        assertThat(taken).hasValue(1);
    }
}
