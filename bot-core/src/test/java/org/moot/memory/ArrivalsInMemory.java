package org.moot.memory;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.moot.conversation.Arrivals;

/** What arrived and is to be worked off. */
final class ArrivalsInMemory implements Arrivals {
    private static final Comparator<Map.Entry<Key, Row>> IN_ORDER = Comparator.comparingLong(
                    (Map.Entry<Key, Row> it) -> it.getValue().turn())
            .thenComparingInt(it -> it.getValue().place());

    private final InstantSource clock;
    private final Table<Key, Row> rows;
    private final Table<Key, Hole> holes;
    private long turns;

    private record Key(String platform, String id) {}

    private record Row(String lane, long turn, int place, String content, int tries, Instant due, boolean done) {}

    private record Hole(Gap gap, long turn) {}

    ArrivalsInMemory(Desk desk, InstantSource clock) {
        this.clock = clock;
        this.rows = new Table<>(desk);
        this.holes = new Table<>(desk);
    }

    @Override
    public void keep(String platform, List<Arrival> arrived, List<Gap> gaps) {
        turns++;
        put(platform, arrived, turns, 0);
        gaps.forEach(gap -> holes.putIfAbsent(key(platform, gap), new Hole(gap, turns)));
    }

    private void put(String platform, List<Arrival> arrived, long turn, int first) {
        int place = first;
        for (Arrival it : arrived) {
            var row = new Row(it.lane(), turn, place++, it.content(), 0, clock.instant(), false);
            rows.putIfAbsent(new Key(platform, it.id()), row);
        }
    }

    private static Key key(String platform, Gap gap) {
        return new Key(platform, gap.lane() + " " + gap.from());
    }

    @Override
    public List<Gap> gaps(String platform) {
        return holes.all().map(Hole::gap).toList();
    }

    @Override
    public void fill(String platform, Gap gap, List<Arrival> missing) {
        holes.remove(key(platform, gap)).ifPresent(hole -> put(platform, missing, hole.turn(), -missing.size()));
    }

    @Override
    public List<Waiting> due(String platform, int most) {
        Set<String> halted = holes.all().map(hole -> hole.gap().lane()).collect(Collectors.toSet());
        var taken = new HashMap<String, Integer>();
        return rows.entries(key -> key.platform().equals(platform))
                .filter(it -> !it.getValue().done()
                        && !halted.contains(it.getValue().lane())
                        && !it.getValue().due().isAfter(clock.instant()))
                .sorted(IN_ORDER)
                .filter(it -> taken.merge(it.getValue().lane(), 1, Integer::sum) <= most)
                .map(ArrivalsInMemory::waiting)
                .toList();
    }

    private static Waiting waiting(Map.Entry<Key, Row> entry) {
        Row row = entry.getValue();
        return new Waiting(row.lane(), entry.getKey().id(), row.content(), row.tries());
    }

    @Override
    public List<Waiting> putOff(String platform, int most) {
        return rows.entries(key -> key.platform().equals(platform))
                .filter(it -> !it.getValue().done()
                        && it.getValue().tries() > 0
                        && it.getValue().due().isAfter(clock.instant()))
                .sorted(IN_ORDER)
                .limit(most)
                .map(ArrivalsInMemory::waiting)
                .toList();
    }

    @Override
    public void later(String platform, String id, Duration wait) {
        rows.change(
                new Key(platform, id),
                it -> new Row(
                        it.lane(),
                        it.turn(),
                        it.place(),
                        it.content(),
                        it.tries() + 1,
                        clock.instant().plus(wait),
                        it.done()));
    }

    @Override
    public void done(String platform, String id) {
        rows.change(new Key(platform, id), it -> new Row("", 0, 0, "", 0, it.due(), true));
    }

    @Override
    public long waiting(String platform) {
        return rows.entries(key -> key.platform().equals(platform))
                .filter(it -> !it.getValue().done())
                .count();
    }

    @Override
    public Optional<Instant> dueSince(String platform) {
        return rows.entries(key -> key.platform().equals(platform))
                .map(Map.Entry::getValue)
                .filter(it -> !it.done() && !it.due().isAfter(clock.instant()))
                .map(Row::due)
                .min(Comparator.naturalOrder());
    }
}
