package org.moot.storage.vote;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.moot.audit.Bytes;
import org.moot.people.PersonId;
import org.moot.vote.Roll;
import org.moot.vote.VoteId;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rolls, written once and read in the order of their leaves, which is the order under their root. */
@Component
final class StoredRoll implements Roll {

    private static final RowMapper<Entry> ENTRY = (row, at) -> new Entry(
            new PersonId(row.getObject("person", UUID.class)),
            Bytes.of(row.getBytes("salt")),
            Bytes.of(row.getBytes("leaf")));

    private final JdbcClient jdbc;

    StoredRoll(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void fix(VoteId vote, List<Entry> entries) {
        int first = jdbc.sql("insert into roll (vote) values (?) on conflict do nothing")
                .param(vote.value())
                .update();
        if (first == 1) {
            write(vote, entries);
        }
    }

    private void write(VoteId vote, List<Entry> entries) {
        jdbc.sql("""
                insert into roll_entry (vote, person, salt, leaf)
                select ?, person, salt, leaf
                from unnest(cast(? as uuid[]), cast(? as bytea[]), cast(? as bytea[])) as entry (person, salt, leaf)
                """)
                .params(
                        vote.value(),
                        entries.stream().map(it -> it.person().value()).toArray(UUID[]::new),
                        entries.stream().map(it -> it.salt().toArray()).toArray(byte[][]::new),
                        entries.stream().map(it -> it.leaf().toArray()).toArray(byte[][]::new))
                .update();
    }

    @Override
    public boolean add(VoteId vote, Entry entry) {
        return jdbc.sql("insert into roll_entry (vote, person, salt, leaf) values (?, ?, ?, ?) on conflict do nothing")
                        .params(
                                vote.value(),
                                entry.person().value(),
                                entry.salt().toArray(),
                                entry.leaf().toArray())
                        .update()
                == 1;
    }

    @Override
    public Optional<Entry> find(VoteId vote, PersonId person) {
        return jdbc.sql("select * from roll_entry where vote = ? and person = ?")
                .params(vote.value(), person.value())
                .query(ENTRY)
                .optional();
    }

    @Override
    public List<Entry> all(VoteId vote) {
        return jdbc.sql("select * from roll_entry where vote = ? order by leaf")
                .param(vote.value())
                .query(ENTRY)
                .list();
    }
}
