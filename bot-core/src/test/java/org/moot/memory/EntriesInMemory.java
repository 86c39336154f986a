package org.moot.memory;

import java.time.LocalDate;
import java.util.List;
import org.moot.call.Entries;
import org.moot.call.SeriesId;

/** What stands in the lists of platforms. */
final class EntriesInMemory implements Entries {
    private final Table<Key, Entry> entries;

    EntriesInMemory(Desk desk) {
        entries = new Table<>(desk);
    }

    @Override
    public void put(Entry entry) {
        entries.put(Key.of(entry), entry);
    }

    @Override
    public List<Entry> of(SeriesId series) {
        return entries.all(it -> it.series().equals(series)).toList();
    }

    @Override
    public void remove(Entry entry) {
        entries.remove(Key.of(entry));
    }

    private record Key(String board, String community, SeriesId series, LocalDate day) {
        static Key of(Entry entry) {
            return new Key(entry.board(), entry.community(), entry.series(), entry.day());
        }
    }
}
