package org.moot.bench;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.moot.count.Ballot;
import org.moot.count.Lot;
import org.moot.count.PackedBallots;
import org.moot.count.Protocol;
import org.moot.count.Star;
import org.moot.count.StarResult;
import org.moot.count.Tally;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * STAR on a million ballots on one core: from packed ballots, and from bytes. Beside it what reading the same memory
 * once takes, as the floor.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 4, time = 1)
@Fork(
        value = 2,
        jvmArgsAppend = {"-Xmx512m", "-XX:ActiveProcessorCount=1"})
public class AMillionBallots {
    private static final int BALLOTS = 1_000_000;
    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());

    @Param({"10", "20"})
    int options;

    private byte[] rows = {};
    private long[] asManyWords = {};
    private PackedBallots packed = PackedBallots.of(1, rows);
    private Lot lot = Lot.of();

    /** Every tenth cell is blank. */
    @Setup
    public void vote() {
        rows = Rows.random(BALLOTS, options);
        packed = PackedBallots.of(options, rows);
        asManyWords = new SplittableRandom(2)
                .longs(3L * options * BALLOTS / Long.SIZE)
                .toArray();
        lot = Rows.lot(options);
    }

    @Benchmark
    public StarResult countPacked() {
        return Star.count(Tally.of(options).add(packed), lot, Protocol.OFFICIAL_2025);
    }

    @Benchmark
    public StarResult packAndCount() {
        Tally tally = Tally.of(options).add(PackedBallots.of(options, rows));
        return Star.count(tally, lot, Protocol.OFFICIAL_2025);
    }

    /** The simple way, one ballot after the other, with the same sums. */
    @Benchmark
    public StarResult countOneByOne() {
        Tally tally = Tally.of(options);
        var scores = new int[options];
        for (int from = 0; from < rows.length; from += options) {
            for (int option = 0; option < options; option++) {
                scores[option] = rows[from + option];
            }
            tally.add(Ballot.of(scores));
        }
        return Star.count(tally, lot, Protocol.OFFICIAL_2025);
    }

    /** The floor of {@link #countPacked}: as many words as the packed ballots fill. */
    @Benchmark
    public long readPackedOnce() {
        long sum = 0;
        for (long word : asManyWords) {
            sum += word;
        }
        return sum;
    }

    /** The floor of {@link #packAndCount}: every byte, eight at a time. */
    @Benchmark
    public long readBytesOnce() {
        long sum = 0;
        for (int at = 0; at + Long.BYTES <= rows.length; at += Long.BYTES) {
            sum += (long) EIGHT.get(rows, at);
        }
        return sum;
    }
}
