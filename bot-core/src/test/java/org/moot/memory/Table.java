package org.moot.memory;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Rows by key, in the order in which they were first put; a row that is put again keeps its place. */
final class Table<K, V> {
    private final Desk desk;
    private final Map<K, Row<V>> rows = new HashMap<>();
    private long places;

    Table(Desk desk) {
        this.desk = desk;
    }

    /** A row of one person becomes another's; where that one has a row already, both stay as they are. */
    void passOn(Renaming renaming) {
        for (Map.Entry<K, V> row : entries(key -> true).toList()) {
            K key = renaming.of(row.getKey());
            V value = renaming.of(row.getValue());
            if (key.equals(row.getKey())) {
                if (!value.equals(row.getValue())) {
                    put(key, value);
                }
            } else if (putIfAbsent(key, value)) {
                remove(row.getKey());
            }
        }
    }

    Optional<V> find(K key) {
        return desk.reading(() -> Optional.ofNullable(rows.get(key)).map(Row::value));
    }

    boolean has(K key) {
        return desk.reading(() -> rows.containsKey(key));
    }

    /** All rows with these keys, in no order. */
    Stream<Map.Entry<K, V>> entries(Predicate<? super K> which) {
        return desk.reading(() -> rows.entrySet().stream()
                .filter(it -> which.test(it.getKey()))
                .map(it -> Map.entry(it.getKey(), it.getValue().value()))
                .toList()
                .stream());
    }

    /** All rows as they are now. */
    Stream<V> all() {
        return desk.reading(() ->
                rows.values().stream().sorted(Comparator.comparingLong(Row::place)).map(Row::value).toList().stream());
    }

    Stream<V> all(Predicate<? super V> which) {
        return all().filter(which);
    }

    void put(K key, V value) {
        Row<V> before = rows.get(key);
        desk.writing(
                () -> rows.put(key, new Row<>(before == null ? ++places : before.place(), value)),
                () -> restore(key, before));
    }

    /** @throws IllegalStateException when there is one under this key, which its caller should have known */
    void add(K key, V value) {
        if (!putIfAbsent(key, value)) {
            throw new IllegalStateException("there is one already: " + key);
        }
    }

    boolean putIfAbsent(K key, V value) {
        if (has(key)) {
            return false;
        }
        put(key, value);
        return true;
    }

    Optional<V> remove(K key) {
        Row<V> before = rows.get(key);
        if (before == null) {
            return Optional.empty();
        }
        desk.writing(() -> rows.remove(key), () -> restore(key, before));
        return Optional.of(before.value());
    }

    /** @throws NoSuchElementException when there is none */
    V change(K key, UnaryOperator<V> step) {
        V after = step.apply(find(key).orElseThrow(() -> new NoSuchElementException("there is none: " + key)));
        put(key, after);
        return after;
    }

    private void restore(K key, @Nullable Row<V> before) {
        if (before == null) {
            rows.remove(key);
        } else {
            rows.put(key, before);
        }
    }

    private record Row<V>(long place, V value) {}
}
