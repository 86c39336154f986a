package org.moot.bench;

import java.util.concurrent.TimeUnit;
import org.moot.count.Ballot;
import org.moot.count.PackedBallots;
import org.moot.count.Protocol;
import org.moot.count.Star;
import org.moot.count.StarResult;
import org.moot.count.Tally;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** A ballot more and the result anew: it takes as long after a thousand ballots as after a million. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SampleTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(
        value = 1,
        jvmArgsAppend = {"-Xmx512m", "-XX:ActiveProcessorCount=1"})
public class OneMoreBallot {
    @Param({"1000", "1000000"})
    int ballots;

    @Param({"10", "20", "40"})
    int options;

    private Tally tally = Tally.of(1);
    private Ballot more = Ballot.of(0);

    @Setup(Level.Iteration)
    public void vote() {
        byte[] rows = Rows.random(ballots, options);
        tally = Tally.of(options).add(PackedBallots.of(options, rows));
        more = Rows.ballot(rows, options, 0);
    }

    @Benchmark
    public StarResult resultAfterOneMore() {
        return Star.count(tally.add(more), Rows.lot(options), Protocol.OFFICIAL_2025);
    }
}
