package org.moot.memory;

import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.moot.audit.AuditLog;
import org.moot.audit.Bytes;
import org.moot.audit.Happening;
import org.moot.audit.MerkleTree;

/** What happened: first noted, then sealed into a chain. */
final class AuditLogInMemory implements AuditLog {
    private final AtomicLong ids = new AtomicLong();
    private final Desk desk;
    private final Table<Long, Noted> noted;
    private final Table<Long, Entry> sealed;

    AuditLogInMemory(Desk desk) {
        this.desk = desk;
        this.noted = new Table<>(desk);
        this.sealed = new Table<>(desk);
    }

    @Override
    public void note(Happening happening) {
        long id = ids.incrementAndGet();
        noted.add(id, new Noted(id, happening.canonical()));
    }

    @Override
    public int seal() {
        return desk.in(() -> {
            List<Noted> open = noted.all().toList();
            long last = size();
            for (Noted one : open) {
                last++;
                sealed.add(last, Entry.of(last, one.canonical()));
                noted.remove(one.id());
            }
            return open.size();
        });
    }

    @Override
    public List<Entry> from(long number, int most) {
        return sealed.all(entry -> entry.number() >= number).limit(most).toList();
    }

    @Override
    public long size() {
        return sealed.all().count();
    }

    @Override
    public List<Entry> about(String fact, String value) {
        return sealed.all(entry -> (entry.canonical() + " ").contains(" %s=%s ".formatted(fact, value)))
                .toList();
    }

    /** The hashes of a level, each the root over a whole tile of the one below. */
    @Override
    public List<Bytes> tile(int level, long index) {
        List<Bytes> hashes = sealed.all()
                .map(entry -> Bytes.of(HexFormat.of().parseHex(entry.hash())))
                .toList();
        for (int above = 0; above < level; above++) {
            List<Bytes> below = hashes;
            hashes = IntStream.range(0, below.size() / WIDTH)
                    .mapToObj(at -> MerkleTree.root(below.subList(at * WIDTH, (at + 1) * WIDTH)))
                    .toList();
        }
        return hashes.stream().skip(index * WIDTH).limit(WIDTH).toList();
    }

    List<String> lines() {
        return Stream.concat(sealed.all().map(Entry::canonical), noted.all().map(Noted::canonical))
                .toList();
    }

    private record Noted(long id, String canonical) {}
}
