package org.moot.memory;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.moot.audit.Bytes;
import org.moot.audit.MerkleTree;
import org.moot.vote.BallotBox.Cast;
import org.moot.vote.BallotBox.Closing;
import org.moot.vote.BallotBox.Listed;
import org.moot.vote.BallotBox.Opened;
import org.moot.vote.BallotBox.Terms;

/** The box of one vote. */
final class BoxInMemory {
    private static final int FEWEST_STARS = -1;
    private static final int MOST_STARS = 5;

    private final Terms terms;
    private final TreeMap<Bytes, Envelope> envelopes = new TreeMap<>();
    private final Map<Bytes, Cast> answers = new HashMap<>();
    private final TreeMap<Bytes, Listed> list = new TreeMap<>();
    private final List<Bytes> log = new ArrayList<>();
    private Instant closes;
    private State state = State.OPEN;
    private Optional<Closing> closing = Optional.empty();

    /** Where a box stands, as in the database. */
    enum State {
        OPEN,
        PAUSED,
        CLOSED,
        OPENING,
        TALLIED,
        SHREDDED,
        VOID
    }

    private record Envelope(int version, List<Integer> scores, Bytes seal) {}

    BoxInMemory(Terms terms) {
        this.terms = terms;
        this.closes = terms.closes();
    }

    boolean is(State asked) {
        return state == asked;
    }

    void closesAt(Instant when) {
        closes = when;
    }

    boolean isOver(Instant now) {
        return !now.isBefore(closes);
    }

    boolean move(State from, State to) {
        boolean fits = state == from;
        state = fits ? to : state;
        return fits;
    }

    Cast cast(Bytes slot, Bytes nonce, List<Integer> scores) {
        return answers.computeIfAbsent(nonce, it -> put(slot, scores));
    }

    Optional<Cast> answerTo(Bytes nonce) {
        return Optional.ofNullable(answers.get(nonce));
    }

    private Cast put(Bytes slot, List<Integer> scores) {
        int version =
                Optional.ofNullable(envelopes.get(slot)).map(Envelope::version).orElse(0) + 1;
        Bytes seal = sha256(UUID.randomUUID().toString().getBytes(StandardCharsets.UTF_8));
        envelopes.put(slot, new Envelope(version, List.copyOf(scores), seal));
        return new Cast(version, seal);
    }

    void requireWellFormed(List<Integer> scores) {
        boolean fits = scores.size() == terms.options()
                && scores.stream().allMatch(score -> score >= FEWEST_STARS && score <= MOST_STARS);
        if (!fits) {
            throw new IllegalArgumentException("not a ballot of this vote");
        }
    }

    Optional<Cast> find(Bytes slot) {
        return Optional.ofNullable(envelopes.get(slot)).map(it -> new Cast(it.version(), it.seal()));
    }

    void log(int least) {
        List<Bytes> fresh = envelopes.values().stream()
                .map(Envelope::seal)
                .filter(seal -> !log.contains(seal))
                .distinct()
                .sorted()
                .toList();
        if (fresh.size() >= least) {
            log.addAll(fresh);
        }
    }

    List<Bytes> logged() {
        return List.copyOf(log);
    }

    Closing close() {
        log(1);
        envelopes.forEach((slot, envelope) -> {
            Bytes salt = Bytes.of(UUID.randomUUID().toString().substring(0, 16).getBytes(StandardCharsets.UTF_8));
            byte[] version = ByteBuffer.allocate(Integer.BYTES)
                    .putInt(envelope.version())
                    .array();
            Bytes commit = sha256(version, salt.toArray());
            list.put(
                    slot,
                    new Listed(slot, envelope.seal(), commit, Optional.of(envelope.version()), Optional.of(salt)));
        });
        List<Bytes> leaves = list.values().stream()
                .map(it -> MerkleTree.leaf(
                        it.slot().toArray(),
                        it.seal().toArray(),
                        it.versionCommit().toArray()))
                .toList();
        Closing now = new Closing(leaves.size(), MerkleTree.root(leaves).hex());
        state = State.CLOSED;
        closing = Optional.of(now);
        return now;
    }

    Optional<Closing> closing() {
        return closing;
    }

    List<Opened> opened() {
        return envelopes.entrySet().stream()
                .map(entry -> new Opened(entry.getKey(), entry.getValue().scores()))
                .toList();
    }

    List<Listed> after(Optional<Bytes> slot) {
        return list.values().stream()
                .filter(it -> slot.isEmpty() || it.slot().compareTo(slot.get()) > 0)
                .toList();
    }

    Optional<Listed> listed(Bytes slot) {
        return Optional.ofNullable(list.get(slot));
    }

    void shred() {
        envelopes.clear();
        answers.clear();
        list.replaceAll(
                (slot, it) -> new Listed(slot, it.seal(), it.versionCommit(), Optional.empty(), Optional.empty()));
    }

    private static Bytes sha256(byte[]... parts) {
        try {
            var sha = MessageDigest.getInstance("SHA-256");
            for (byte[] part : parts) {
                sha.update(part);
            }
            return Bytes.of(sha.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
