package org.moot.memory;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.moot.vote.BallotBox;
import org.moot.vote.Bytes;
import org.moot.vote.VoteId;

/** The boxes of all votes, apart from every transaction: what is cast stays cast. */
final class BallotBoxInMemory implements BallotBox {
    private static final int FEWEST_STARS = -1;
    private static final int MOST_STARS = 5;

    private final Desk desk;
    private final InstantSource clock;
    private final Map<VoteId, Box> boxes = new HashMap<>();

    BallotBoxInMemory(Desk desk, InstantSource clock) {
        this.desk = desk;
        this.clock = clock;
    }

    @Override
    public synchronized void open(VoteId vote, int options, Instant closes) {
        desk.requireReachable();
        boxes.putIfAbsent(vote, new Box(options, closes));
    }

    @Override
    public synchronized boolean extend(VoteId vote, Instant closes) {
        Optional<Box> open = box(vote).filter(Box::isOpen);
        open.ifPresent(box -> box.closes = closes);
        return open.isPresent();
    }

    @Override
    public synchronized Cast cast(VoteId vote, Bytes slot, Bytes nonce, List<Integer> scores) {
        Box box = box(vote)
                .filter(it -> it.isOpen() && clock.instant().isBefore(it.closes))
                .orElseThrow(NotOpen::new);
        box.requireWellFormed(scores);
        return box.answers.computeIfAbsent(nonce, it -> put(vote, box, slot, scores));
    }

    private static Cast put(VoteId vote, Box box, Bytes slot, List<Integer> scores) {
        Envelope before = box.envelopes.get(slot.hex());
        int version = before == null ? 1 : before.version() + 1;
        var envelope = new Envelope(slot, version, List.copyOf(scores), seal(vote, slot, version, scores));
        box.envelopes.put(slot.hex(), envelope);
        return new Cast(version, envelope.seal());
    }

    @Override
    public synchronized boolean has(VoteId vote, Bytes slot) {
        return box(vote).filter(box -> box.envelopes.containsKey(slot.hex())).isPresent();
    }

    @Override
    public synchronized Optional<Closing> close(VoteId vote) {
        box(vote)
                .filter(box -> box.isOpen() && !clock.instant().isBefore(box.closes))
                .ifPresent(Box::close);
        return box(vote).map(box -> box.closing);
    }

    @Override
    public synchronized List<Opened> opened(VoteId vote) {
        Box closed = box(vote)
                .filter(box -> !box.isOpen())
                .orElseThrow(() -> new IllegalStateException("the box is not closed"));
        return closed.envelopes.values().stream()
                .sorted(Comparator.comparing(envelope -> envelope.seal().hex()))
                .map(envelope -> new Opened(envelope.slot(), envelope.scores()))
                .toList();
    }

    private Optional<Box> box(VoteId vote) {
        desk.requireReachable();
        return Optional.ofNullable(boxes.get(vote));
    }

    private static Bytes seal(VoteId vote, Bytes slot, int version, List<Integer> scores) {
        return sha256(vote + " " + slot.hex() + " " + version + " " + scores);
    }

    private static Bytes sha256(String words) {
        try {
            return Bytes.of(MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The box of one vote. */
    private static final class Box {
        private final int options;
        private final Map<String, Envelope> envelopes = new TreeMap<>();
        private final Map<Bytes, Cast> answers = new HashMap<>();
        private Instant closes;
        private @Nullable Closing closing;

        Box(int options, Instant closes) {
            this.options = options;
            this.closes = closes;
        }

        boolean isOpen() {
            return closing == null;
        }

        void close() {
            closing = new Closing(envelopes.size(), root());
            answers.clear();
        }

        void requireWellFormed(List<Integer> scores) {
            boolean fits = scores.size() == options
                    && scores.stream().allMatch(score -> score >= FEWEST_STARS && score <= MOST_STARS);
            if (!fits) {
                throw new IllegalArgumentException("not a ballot of this vote");
            }
        }

        String root() {
            return sha256(envelopes.entrySet().stream()
                            .map(entry -> entry.getKey() + " "
                                    + entry.getValue().seal().hex())
                            .collect(Collectors.joining("\n")))
                    .hex();
        }
    }

    private record Envelope(Bytes slot, int version, List<Integer> scores, Bytes seal) {}
}
