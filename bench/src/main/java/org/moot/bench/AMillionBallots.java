package org.moot.bench;

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
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A vote of a million ballots on ten options: packing them, and counting what is packed. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(value = 1, jvmArgsAppend = "-Xmx512m")
public class AMillionBallots {
    private static final int BALLOTS = 1_000_000;
    private static final int OPTIONS = 10;
    private static final Lot LOT = Lot.of(3, 1, 4, 0, 5, 9, 2, 6, 8, 7);

    private final byte[] rows = rows();
    private final PackedBallots packed = PackedBallots.of(OPTIONS, rows);

    /** Every tenth cell is blank. */
    private static byte[] rows() {
        var random = new SplittableRandom(1);
        var rows = new byte[BALLOTS * OPTIONS];
        for (int cell = 0; cell < rows.length; cell++) {
            boolean blank = random.nextInt(10) == 0;
            rows[cell] = (byte) (blank ? Ballot.BLANK : random.nextInt(Ballot.MOST_STARS + 1));
        }
        return rows;
    }

    @Benchmark
    public PackedBallots pack() {
        return PackedBallots.of(OPTIONS, rows);
    }

    @Benchmark
    public StarResult count() {
        return Star.count(Tally.of(OPTIONS).add(packed), LOT, Protocol.OFFICIAL_2025);
    }
}
