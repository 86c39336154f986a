package org.moot.bench.faults;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.moot.vote.VoteId;

/**
 * The disk is full while a vote is open: nothing is acknowledged that is not kept, and when there is room again the vote goes
 * on. Runs in a process with a small disk of its own, which only the superuser of a Linux can make.
 */
final class DiskFull {
    private static final int VOTERS = 5;
    private static final int MEBIBYTE = 1 << 20;

    private DiskFull() {}

    /** Runs the trial in a process of its own; its last line is the verdict, and its exit code 0 when it is good. */
    static Process start(Path folder, int mebibytes) throws IOException {
        String java = ProcessHandle.current().info().command().orElse("java");
        String inside =
                "mount -t tmpfs -o size=%dm tmpfs '%s' && exec '%s' -Xmx192m -XX:+UseSerialGC -cp '%s' '%s' '%s'"
                        .formatted(
                                mebibytes,
                                folder,
                                java,
                                System.getProperty("java.class.path"),
                                Disk.class.getName(),
                                folder);
        return new ProcessBuilder(List.of("unshare", "--mount", "sh", "-c", inside))
                .redirectErrorStream(true)
                .start();
    }

    /** The process with the small disk. */
    public static final class Disk {
        private Disk() {}

        public static void main(String[] arguments) throws IOException {
            Path folder = Path.of(arguments[0]);
            boolean good = isGood(folder);
            System.exit(good ? 0 : 1);
        }
    }

    private static boolean isGood(Path folder) throws IOException {
        try (var grounds = new Grounds(folder);
                var trial = new Trial(grounds, VOTERS, Mutant.NONE)) {
            VoteId vote = trial.openVotes(1).getFirst();
            var spell = new Spell(trial.town(), vote, VOTERS);
            int before = spell.round() + spell.round();
            Path ballast = folder.resolve("ballast");
            fill(ballast);
            int during = castUntilRefused(spell);
            Files.delete(ballast);
            int after = castUntilTaken(spell);
            Ledger.Verdict verdict = trial.closed(vote, spell.ledger());
            System.out.println(
                    verdict + "; " + before + " before, " + during + " until it was full, " + after + " after");
            return verdict.isGood() && before == 2 * VOTERS && after > 0;
        }
    }

    private static void fill(Path ballast) throws IOException {
        try (OutputStream out = Files.newOutputStream(ballast)) {
            byte[] piece = new byte[MEBIBYTE / 16];
            while (true) {
                out.write(piece);
            }
        } catch (IOException e) {
            if (Files.size(ballast) == 0) {
                throw e;
            }
        }
    }

    /** PostgreSQL has room in its current log for some; then nothing is taken any more. */
    private static int castUntilRefused(Spell spell) {
        int taken = 0;
        for (int round = 0; round < 10_000; round++) {
            int now = spell.round();
            taken += now;
            if (now == 0) {
                return taken;
            }
        }
        throw new IllegalStateException("the disk was never full");
    }

    private static int castUntilTaken(Spell spell) {
        for (int round = 0; round < 120; round++) {
            int now = spell.round();
            if (now == VOTERS) {
                return now;
            }
            Sleep.millis(500);
        }
        return 0;
    }
}
