package org.moot.storage.audit;

import java.util.ArrayList;
import java.util.List;
import org.moot.audit.AuditLog;
import org.moot.audit.Happening;
import org.moot.command.Transaction;
import org.moot.storage.rows.Turn;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The audit log. An entry is written without a number, so that nobody waits for anybody; one after the other whoever seals
 * gives numbers to what was committed, without gaps.
 */
@Component
final class StoredAuditLog implements AuditLog {

    private static final int AT_ONCE = 1000;
    private static final RowMapper<Entry> ENTRY =
            (row, at) -> new Entry(row.getLong("number"), row.getString("canonical"), row.getString("hash"));

    private final JdbcClient jdbc;
    private final Turn turn;
    private final Transaction transaction;

    StoredAuditLog(JdbcClient jdbc, Turn turn, Transaction transaction) {
        this.jdbc = jdbc;
        this.turn = turn;
        this.transaction = transaction;
    }

    @Override
    public void note(Happening happening) {
        jdbc.sql(AuditNote.SQL).param(happening.canonical()).update();
    }

    @Override
    public int seal() {
        return transaction.in(() -> {
            turn.alone("audit.seal");
            int sealed = 0;
            for (List<Noted> open = unsealed(); !open.isEmpty(); open = unsealed()) {
                seal(open);
                sealed += open.size();
            }
            return sealed;
        });
    }

    private List<Noted> unsealed() {
        return jdbc.sql("select id, canonical from audit_entry where number is null order by id limit ?")
                .param(AT_ONCE)
                .query((row, at) -> new Noted(row.getLong("id"), row.getString("canonical")))
                .list();
    }

    private void seal(List<Noted> open) {
        List<Entry> chain = chained(open, last());
        jdbc.sql("""
                update audit_entry set number = sealed.number, hash = sealed.hash
                from unnest(cast(? as bigint[]), cast(? as bigint[]), cast(? as text[])) as sealed (id, number, hash)
                where audit_entry.id = sealed.id
                """)
                .params(
                        open.stream().map(Noted::id).toArray(Long[]::new),
                        chain.stream().map(Entry::number).toArray(Long[]::new),
                        chain.stream().map(Entry::hash).toArray(String[]::new))
                .update();
    }

    private static List<Entry> chained(List<Noted> open, Entry last) {
        List<Entry> chain = new ArrayList<>();
        for (Noted noted : open) {
            Entry before = chain.isEmpty() ? last : chain.getLast();
            chain.add(before.next(noted.canonical()));
        }
        return chain;
    }

    private Entry last() {
        return jdbc.sql("select * from audit_entry where number is not null order by number desc limit 1")
                .query(ENTRY)
                .optional()
                .orElse(Entry.BEGINNING);
    }

    @Override
    public List<Entry> from(long number, int most) {
        return jdbc.sql("select * from audit_entry where number >= ? order by number limit ?")
                .params(number, most)
                .query(ENTRY)
                .list();
    }

    private record Noted(long id, String canonical) {}
}
