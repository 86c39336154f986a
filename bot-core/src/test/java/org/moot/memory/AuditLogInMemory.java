package org.moot.memory;

import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.moot.audit.AuditLog;
import org.moot.audit.Happening;

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
            Entry last = sealed.all().reduce((before, after) -> after).orElse(Entry.BEGINNING);
            for (Noted one : open) {
                last = last.next(one.canonical());
                sealed.add(last.number(), last);
                noted.remove(one.id());
            }
            return open.size();
        });
    }

    @Override
    public List<Entry> from(long number, int most) {
        return sealed.all(entry -> entry.number() >= number).limit(most).toList();
    }

    List<String> lines() {
        return Stream.concat(sealed.all().map(Entry::canonical), noted.all().map(Noted::canonical))
                .toList();
    }

    private record Noted(long id, String canonical) {}
}
