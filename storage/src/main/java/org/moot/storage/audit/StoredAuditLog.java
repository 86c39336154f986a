package org.moot.storage.audit;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.moot.audit.AuditLog;
import org.moot.audit.Bytes;
import org.moot.audit.Happening;
import org.moot.audit.MerkleTree;
import org.moot.command.Transaction;
import org.moot.storage.rows.Turn;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The audit log. An entry is written without a number, so that nobody waits for anybody; one after the other whoever seals
 * gives numbers to what was committed, without gaps, as leaves of the tree.
 */
@Component
final class StoredAuditLog implements AuditLog {

    private static final int AT_ONCE = 1000;
    private static final int LEVELS = 7;
    private static final RowMapper<Entry> ENTRY =
            (row, at) -> new Entry(row.getLong("number"), row.getString("canonical"), row.getString("hash"));
    private static final RowMapper<Bytes> HASH =
            (row, at) -> Bytes.of(HexFormat.of().parseHex(row.getString("hash")));

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
        List<Entry> leaves = numbered(open, size());
        jdbc.sql("""
                update audit_entry set number = sealed.number, hash = sealed.hash
                from unnest(cast(? as bigint[]), cast(? as bigint[]), cast(? as text[])) as sealed (id, number, hash)
                where audit_entry.id = sealed.id
                """)
                .params(
                        open.stream().map(Noted::id).toArray(Long[]::new),
                        leaves.stream().map(Entry::number).toArray(Long[]::new),
                        leaves.stream().map(Entry::hash).toArray(String[]::new))
                .update();
        int level = 1;
        while (level < LEVELS && complete(level)) {
            level++;
        }
    }

    private static List<Entry> numbered(List<Noted> open, long last) {
        List<Entry> leaves = new ArrayList<>();
        for (Noted noted : open) {
            leaves.add(Entry.of(last + leaves.size() + 1, noted.canonical()));
        }
        return leaves;
    }

    /** True when a level got a hash more, so that the next one may get one too. */
    private boolean complete(int level) {
        boolean grew = false;
        long next = nodes(level);
        for (List<Bytes> below = tile(level - 1, next); below.size() == WIDTH; below = tile(level - 1, next)) {
            jdbc.sql("insert into audit_node (level, number, hash) values (?, ?, ?)")
                    .params(level, next, MerkleTree.root(below).hex())
                    .update();
            next++;
            grew = true;
        }
        return grew;
    }

    private long nodes(int level) {
        return one("select coalesce(max(number) + 1, 0) from audit_node where level = ?", level);
    }

    @Override
    public long size() {
        return one("select coalesce(max(number), 0) from audit_entry where number is not null");
    }

    private long one(String sql, Object... params) {
        return jdbc.sql(sql).params(params).query(Long.class).single();
    }

    @Override
    public List<Bytes> tile(int level, long index) {
        long first = index * WIDTH;
        return level == 0
                ? jdbc.sql("select hash from audit_entry where number between ? and ? order by number")
                        .params(first + 1, first + WIDTH)
                        .query(HASH)
                        .list()
                : jdbc.sql("select hash from audit_node where level = ? and number between ? and ? order by number")
                        .params(level, first, first + WIDTH - 1)
                        .query(HASH)
                        .list();
    }

    @Override
    public List<Entry> about(String fact, String value) {
        return jdbc.sql("""
                select * from audit_entry
                where number is not null and position(? in canonical || ' ') > 0 order by number
                """)
                .param(" %s=%s ".formatted(fact, value))
                .query(ENTRY)
                .list();
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
