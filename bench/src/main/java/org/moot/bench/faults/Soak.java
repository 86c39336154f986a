package org.moot.bench.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.moot.bench.faults.Ledger.Verdict;
import org.moot.bench.fuzz.BallotText;
import org.moot.bench.fuzz.Fuzzing;
import org.moot.bench.fuzz.ReceiptText;

/**
 * The larger counts, an hour and more: what {@code ./moot soak} runs. Ends with 0 when every acknowledged ballot was counted
 * once, and every planted fault of the box was noticed.
 */
public final class Soak {
    private static final Instant AUTUMN = Instant.parse("2026-10-25T01:00:00Z");
    private static final Instant SPRING = Instant.parse("2027-03-28T01:00:00Z");
    private static final Duration SHORT = Duration.ofSeconds(15);
    private static final Duration LONG = Duration.ofMinutes(10);
    private static final long ONE_MINUTE_MILLIS = 60_000;
    private static final int SMALL_DISK_MEBIBYTES = 160;

    private final Grounds grounds;
    private final Path folder;
    private final Map<String, Trying> trials = new LinkedHashMap<>();
    private boolean good = true;

    /** One kind of trial; what it returns is printed. */
    private interface Trying {
        Object run() throws IOException;
    }

    private Soak(Grounds grounds, Path folder, boolean small) {
        this.grounds = grounds;
        this.folder = folder;
        for (Mutant mutant : Mutant.values()) {
            trials.put(mutant.written(), () -> new Hunt(grounds).of(mutant));
        }
        var killing = new Killing(grounds, Mutant.NONE);
        trials.put("kills", () -> small ? killing.programs(100, 10, 3_000) : killing.programs(300, 200, 50_000));
        trials.put("crashes", () -> small ? killing.postgres(100, 2, 1_000) : killing.postgres(300, 20, 10_000));
        trials.put("races", () -> new CloseRaces(grounds, Mutant.SLOW).run(small ? 20 : 200, 10, 20));
        trials.put("wires", () -> small ? new Wires(grounds).run(40, 1) : new Wires(grounds).run(100, 20));
        trials.put("autumn", () -> new Clocks(grounds).over(AUTUMN, 20));
        trials.put("spring", () -> new Clocks(grounds).over(SPRING, 20));
        trials.put("jumps", () -> new Jumps(grounds).run(20));
        trials.put("disk", this::disk);
        trials.put("rush", () -> new Rush(grounds).run(5_000, Duration.ofSeconds(30)));
        trials.put("opening", () -> new Opening(grounds).run(small ? 20_000 : 100_000));
        trials.put("fuzz", () -> fuzz(small ? SHORT : LONG));
    }

    /** @param arguments which trials to run, all of them without any; first {@code --small} for the counts of the tests */
    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createTempDirectory("moot-soak");
        List<String> wanted = new ArrayList<>(List.of(arguments));
        boolean small = wanted.remove("--small");
        boolean good;
        try (var grounds = Grounds.forPrograms(folder)) {
            good = new Soak(grounds, folder, small).run(wanted);
        } finally {
            Launch.delete(folder);
        }
        System.exit(good ? 0 : 1);
    }

    private boolean run(List<String> wanted) throws IOException {
        if (!trials.keySet().containsAll(wanted)) {
            System.out.println("There are these trials: " + String.join(" ", trials.keySet()));
            return false;
        }
        for (Map.Entry<String, Trying> trial : trials.entrySet()) {
            if (wanted.isEmpty() || wanted.contains(trial.getKey())) {
                long begun = System.nanoTime();
                Object came = trial.getValue().run();
                good &= isGood(came);
                System.out.printf("%s: %s, %d s%n", trial.getKey(), came, (System.nanoTime() - begun) / 1_000_000_000);
            }
        }
        System.out.println(Launch.one().starts());
        System.out.println(good ? "All is well." : "Something is not well.");
        return good;
    }

    private static boolean isGood(Object came) {
        return switch (came) {
            case Verdict verdict -> verdict.isGood();
            case Hunt.Result result -> result.isGood();
            case Clocks.Result result -> result.isGood();
            case Jumps.Result result -> result.isGood();
            case Fuzzed result -> result.ballots().clean() && result.receipts().clean();
            case Rush.Result result -> result.isGood();
            case Opening.Result result -> result.millis() < ONE_MINUTE_MILLIS;
            case Boolean said -> said;
            default -> true;
        };
    }

    /** What came of both fuzzers, which run beside each other. */
    private record Fuzzed(Fuzzing.Result ballots, Fuzzing.Result receipts) {}

    private Fuzzed fuzz(Duration span) {
        var ballots = CompletableFuture.supplyAsync(() -> new Fuzzing(folder).run(BallotText.class, span));
        Fuzzing.Result receipts = new Fuzzing(folder).run(ReceiptText.class, span);
        return new Fuzzed(ballots.join(), receipts);
    }

    private Boolean disk() throws IOException {
        Process process = DiskFull.start(Files.createDirectories(folder.resolve("disk")), SMALL_DISK_MEBIBYTES);
        process.getInputStream().transferTo(System.out);
        return process.onExit().join().exitValue() == 0;
    }
}
