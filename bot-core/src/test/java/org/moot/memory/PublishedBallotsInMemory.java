package org.moot.memory;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.moot.audit.Bytes;
import org.moot.vote.Publication;
import org.moot.vote.PublishedBallots;
import org.moot.vote.VoteId;

/** What was published of each vote. */
final class PublishedBallotsInMemory implements PublishedBallots {
    private final Desk desk;
    private final BallotBoxInMemory boxes;
    private final Table<VoteId, List<Published>> published;
    private final Table<VoteId, Way> ways;

    PublishedBallotsInMemory(Desk desk, BallotBoxInMemory boxes) {
        this.desk = desk;
        this.boxes = boxes;
        this.published = new Table<>(desk);
        this.ways = new Table<>(desk);
    }

    @Override
    public boolean publish(VoteId vote, Publication.Level level, Optional<Bytes> openedKey, List<Published> ballots) {
        if (!boxes.isBeingOpened(vote)) {
            return false;
        }
        desk.writing(() -> boxes.tallied(vote), () -> boxes.notTallied(vote));
        published.put(vote, List.copyOf(ballots));
        ways.put(vote, new Way(level, openedKey));
        return true;
    }

    @Override
    public Optional<Published> find(VoteId vote, Bytes slot) {
        return all(vote).stream().filter(it -> it.slot().equals(slot)).findFirst();
    }

    @Override
    public Optional<Way> way(VoteId vote) {
        return ways.find(vote);
    }

    @Override
    public List<Published> list(VoteId vote, Optional<Bytes> after, int most) {
        return all(vote).stream()
                .sorted(Comparator.comparing(Published::slot))
                .filter(it -> after.isEmpty() || it.slot().compareTo(after.get()) > 0)
                .limit(most)
                .toList();
    }

    private List<Published> all(VoteId vote) {
        return published.find(vote).orElse(List.of());
    }
}
