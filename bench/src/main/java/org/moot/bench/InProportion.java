package org.moot.bench;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.moot.count.AllocatedResult;
import org.moot.count.AllocatedScore;
import org.moot.count.Ballot;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Five seats in proportion from 100,000 ballots on ten options, no two alike, on one core. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 4, time = 1)
@Fork(
        value = 2,
        jvmArgsAppend = {"-Xmx512m", "-XX:ActiveProcessorCount=1"})
public class InProportion {
    private static final int BALLOTS = 100_000;
    private static final int OPTIONS = 10;
    private static final int SEATS = 5;

    private final Map<Ballot, Long> ballots = new HashMap<>();

    @Setup
    public void vote() {
        byte[] rows = Rows.random(2 * BALLOTS, OPTIONS);
        for (int number = 0; ballots.size() < BALLOTS; number++) {
            ballots.put(Rows.ballot(rows, OPTIONS, number), 1L);
        }
    }

    @Benchmark
    public AllocatedResult count() {
        return AllocatedScore.count(ballots, Rows.lot(OPTIONS), SEATS);
    }
}
