package org.moot.storage.vote;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.moot.audit.Bytes;
import org.moot.storage.seal.PaddedBallot;
import org.moot.storage.seal.SealPair;
import org.moot.vote.BallotBox.Flaw;
import org.moot.vote.BallotBox.Opened;
import org.moot.vote.BallotBox.Progress;

/** Opens the seals of one closed box: so many lines in a transaction, on all processors, without any lock. */
final class Unsealing {

    private static final int AT_ONCE = 1000;

    private final CountingConnections counting;
    private final Fixed fixed;
    private final SealPair pair;

    Unsealing(CountingConnections counting, Fixed fixed, SealPair pair) {
        this.counting = counting;
        this.fixed = fixed;
        this.pair = pair;
    }

    List<Opened> all(int ballots, Progress progress) {
        List<Opened> opened = new ArrayList<>(ballots);
        Bytes last = Bytes.of(new byte[0]);
        for (List<CountedBox.Line> lines = after(last); !lines.isEmpty(); lines = after(last)) {
            opened.addAll(lines.parallelStream().map(this::opened).toList());
            last = lines.getLast().slot();
            progress.at(opened.size(), ballots);
        }
        if (opened.size() != ballots) {
            throw new IllegalStateException("the list of the close is not whole");
        }
        Collections.shuffle(opened, new SecureRandom());
        return List.copyOf(opened);
    }

    private List<CountedBox.Line> after(Bytes slot) {
        return counting.alone(connection -> new CountedBox(connection, fixed.vote()).after(slot, AT_ONCE));
    }

    private Opened opened(CountedBox.Line line) {
        Bytes slot = line.slot();
        Optional<Bytes> sealed = line.sealed().filter(it -> sha256(it).equals(line.listed()));
        if (sealed.isEmpty()) {
            return Opened.flawed(slot, Flaw.CHANGED, line.sealed());
        }
        return fixed.seal()
                .open(pair, slot, sealed.get())
                .map(content -> PaddedBallot.read(content, fixed.options())
                        .map(scores -> new Opened(slot, scores, sealed.get()))
                        .orElseGet(() -> Opened.flawed(slot, Flaw.MALFORMED, sealed)))
                .orElseGet(() -> Opened.flawed(slot, Flaw.SEALED, sealed));
    }

    private static Bytes sha256(Bytes content) {
        try {
            return Bytes.of(MessageDigest.getInstance("SHA-256").digest(content.toArray()));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
