package org.moot.storage.audit;

import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.moot.audit.Bytes;
import org.moot.audit.Checkpoint;
import org.moot.audit.Checkpoints;
import org.moot.storage.rows.Moment;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The checkpoints of all logs; the database lets none be changed. */
@Component
final class StoredCheckpoints implements Checkpoints {
    private static final RowMapper<Checkpoint> CHECKPOINT = (row, at) -> new Checkpoint(
            row.getString("origin"),
            row.getLong("size"),
            Bytes.of(HexFormat.of().parseHex(row.getString("root"))),
            row.getString("note"),
            Moment.read(row, "at"));

    private final JdbcClient jdbc;

    StoredCheckpoints(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(Checkpoint checkpoint) {
        jdbc.sql("insert into checkpoint (origin, size, root, note, at) values (?, ?, ?, ?, ?) on conflict do nothing")
                .params(
                        checkpoint.origin(),
                        checkpoint.size(),
                        checkpoint.root().hex(),
                        checkpoint.note(),
                        Moment.written(checkpoint.at()))
                .update();
    }

    @Override
    public Optional<Checkpoint> latest(String origin) {
        return latest(origin, 1).stream().findFirst();
    }

    @Override
    public List<Checkpoint> latest(String origin, int most) {
        return jdbc.sql("select * from checkpoint where origin = ? order by size desc limit ?")
                .params(origin, most)
                .query(CHECKPOINT)
                .list()
                .reversed();
    }
}
