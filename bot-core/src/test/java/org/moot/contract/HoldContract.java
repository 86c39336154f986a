package org.moot.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.moot.make.Make;
import org.moot.proposal.Proposal;
import org.moot.proposal.ProposalId;
import org.moot.proposal.Stage;

/** Whoever takes a position holds the proposal; whoever closes its call changes it, and waits for those. */
public abstract class HoldContract extends Contract {

    /** A thread each; the common pool of a small machine has only one. */
    private static final Executor THREADS = Thread::startVirtualThread;

    private ProposalId inCall() {
        return Make.proposal("Plant a tree").inCall().in(stores()).id();
    }

    private Proposal close(ProposalId id) {
        return in(() -> stores().proposals().change(id, it -> it.at(new Stage.Lapsed(Make.THEN))));
    }

    private Stage stage(ProposalId id) {
        return in(() -> stores().proposals().find(id)).orElseThrow().stage();
    }

    @Test
    void aChangeWaitsForThoseWhoHold() throws Exception {
        ProposalId id = inCall();
        var held = new CountDownLatch(1);
        var letGo = new CountDownLatch(1);
        var holder = CompletableFuture.runAsync(
                () -> run(() -> {
                    stores().proposals().hold(id);
                    held.countDown();
                    waitFor(letGo);
                }),
                THREADS);
        assertThat(held.await(10, TimeUnit.SECONDS)).isTrue();
        var closer = CompletableFuture.runAsync(() -> close(id), THREADS);
        assertThatThrownBy(() -> closer.get(300, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
        letGo.countDown();
        holder.get(10, TimeUnit.SECONDS);
        closer.get(10, TimeUnit.SECONDS);
        assertThat(stage(id)).isInstanceOf(Stage.Lapsed.class);
    }

    @Test
    void whoHoldsAfterAChangeSeesIt() throws Exception {
        ProposalId id = inCall();
        var changed = new CountDownLatch(1);
        var letGo = new CountDownLatch(1);
        var closer = CompletableFuture.runAsync(
                () -> run(() -> {
                    close(id);
                    changed.countDown();
                    waitFor(letGo);
                }),
                THREADS);
        assertThat(changed.await(10, TimeUnit.SECONDS)).isTrue();
        var holder = CompletableFuture.supplyAsync(
                () -> in(() -> stores().proposals().hold(id).orElseThrow().stage()), THREADS);
        letGo.countDown();
        closer.get(10, TimeUnit.SECONDS);
        assertThat(holder.get(10, TimeUnit.SECONDS)).isInstanceOf(Stage.Lapsed.class);
    }

    @Test
    void manyHoldAtOnce() throws Exception {
        assumeTrue(ground().isConcurrent(), "one transaction at a time here");
        ProposalId id = inCall();
        var both = new CyclicBarrier(2);
        Runnable hold = () -> run(() -> {
            stores().proposals().hold(id);
            meet(both);
        });
        CompletableFuture.allOf(CompletableFuture.runAsync(hold, THREADS), CompletableFuture.runAsync(hold, THREADS))
                .get(10, TimeUnit.SECONDS);
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            latch.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void meet(CyclicBarrier barrier) {
        try {
            barrier.await(5, TimeUnit.SECONDS);
        } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
            throw new IllegalStateException("they did not hold it at the same time", e);
        }
    }
}
