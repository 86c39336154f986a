package org.moot.memory;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.moot.audit.Checkpoint;
import org.moot.audit.Checkpoints;

/** What was signed. */
final class CheckpointsInMemory implements Checkpoints {
    private final Table<String, Checkpoint> all;

    CheckpointsInMemory(Desk desk) {
        this.all = new Table<>(desk);
    }

    @Override
    public void add(Checkpoint checkpoint) {
        String key = checkpoint.origin() + " " + checkpoint.size();
        if (all.find(key).isEmpty()) {
            all.add(key, checkpoint);
        }
    }

    @Override
    public Optional<Checkpoint> latest(String origin) {
        return latest(origin, 1).stream().findFirst();
    }

    @Override
    public List<Checkpoint> latest(String origin, int most) {
        return all.all(it -> it.origin().equals(origin))
                .sorted(Comparator.comparingLong(Checkpoint::size).reversed())
                .limit(most)
                .toList()
                .reversed();
    }
}
