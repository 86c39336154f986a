package org.moot.storage.notice;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.moot.conversation.Place;
import org.moot.conversation.Subject;
import org.moot.notice.Mirrors;
import org.moot.notice.Original;
import org.moot.storage.keys.Lookups;
import org.moot.storage.rows.Moment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was said again where. A copy belongs to all messages that were said in it, and its parts to it alone. */
@Component
final class StoredMirrors implements Mirrors {
    private static final int OPAQUE = 16;

    private final JdbcClient jdbc;
    private final Lookups lookups;

    StoredMirrors(JdbcClient jdbc, Lookups lookups) {
        this.jdbc = jdbc;
        this.lookups = lookups;
    }

    @Override
    public void add(Original said, Subject thread, Instant when) {
        jdbc.sql("""
                insert into mirrored (platform, address, message, kind, key, at) values (?, ?, ?, ?, ?, ?)
                on conflict do nothing
                """)
                .params(
                        said.at().platform(),
                        said.at().address(),
                        said.message(),
                        thread.kind(),
                        thread.key(),
                        Moment.written(when))
                .update();
    }

    private Optional<Long> id(Original said) {
        return jdbc.sql("select id from mirrored where platform = ? and address = ? and message = ?")
                .params(said.at().platform(), said.at().address(), said.message())
                .query(Long.class)
                .optional();
    }

    @Override
    public Optional<Original> origin(Place at, String reference) {
        return jdbc.sql("""
                select platform, address, message, id from mirrored
                where platform = :platform and address = :address and message = :reference
                union all
                (select mirrored.platform, mirrored.address, message, mirrored.id from mirror_part
                join mirror_said on mirror_said.copy = mirror_part.copy join mirrored on mirrored.id = mirrored
                where mirror_part.platform = :platform and mirror_part.address = :address and reference = :reference
                order by mirrored.id limit 1)
                limit 1
                """)
                .param("platform", at.platform())
                .param("address", at.address())
                .param("reference", reference)
                .query((row, number) ->
                        new Original(new Place(row.getString(1), row.getString(2)), row.getString("message")))
                .optional();
    }

    @Override
    public List<Copy> copies(Original said) {
        Map<Place, List<String>> parts = new LinkedHashMap<>();
        Map<Place, Boolean> joined = new LinkedHashMap<>();
        jdbc.sql("""
                select part.platform, part.address, reference,
                    (select count(*) from mirror_said others where others.copy = part.copy) > 1 as joined
                from mirrored join mirror_said on mirrored = mirrored.id
                join mirror_part part on part.copy = mirror_said.copy
                where mirrored.platform = ? and mirrored.address = ? and message = ? order by part.copy, part.part
                """)
                .params(said.at().platform(), said.at().address(), said.message())
                .query(row -> {
                    var at = new Place(row.getString(1), row.getString(2));
                    parts.computeIfAbsent(at, it -> new ArrayList<>()).add(row.getString("reference"));
                    joined.put(at, row.getBoolean("joined"));
                });
        return parts.keySet().stream()
                .map(at -> new Copy(at, parts.getOrDefault(at, List.of()), joined.getOrDefault(at, false)))
                .toList();
    }

    @Override
    public void put(List<Original> said, Place at, List<String> parts) {
        List<Long> known = said.stream().flatMap(it -> id(it).stream()).toList();
        known.forEach(it -> leave(it, at));
        if (known.isEmpty() || parts.isEmpty()) {
            return;
        }
        long copy = jdbc.sql("insert into mirror_copy (platform, address) values (?, ?) returning id")
                .params(at.platform(), at.address())
                .query(Long.class)
                .single();
        for (int part = 0; part < parts.size(); part++) {
            jdbc.sql("""
                    insert into mirror_part (copy, part, platform, address, reference) values (?, ?, ?, ?, ?)
                    on conflict (platform, address, reference) do update set copy = excluded.copy, part = excluded.part
                    """)
                    .params(copy, part, at.platform(), at.address(), parts.get(part))
                    .update();
        }
        known.forEach(it -> jdbc.sql("insert into mirror_said (mirrored, platform, address, copy) values (?, ?, ?, ?)")
                .params(it, at.platform(), at.address(), copy)
                .update());
    }

    /** A copy in which no message is said any more is none. */
    private void leave(long mirrored, Place at) {
        jdbc.sql("delete from mirror_said where mirrored = ? and platform = ? and address = ? returning copy")
                .params(mirrored, at.platform(), at.address())
                .query(Long.class)
                .optional()
                .ifPresent(copy -> jdbc.sql("""
                        delete from mirror_copy where id = ? and not exists (
                            select from mirror_said where mirror_said.copy = mirror_copy.id)
                        """).param(copy).update());
    }

    @Override
    public void forget(Original said, Place at) {
        jdbc.sql("""
                delete from mirror_copy where id in (
                    select copy from mirror_said join mirrored on mirrored.id = mirrored
                    where mirrored.platform = ? and mirrored.address = ? and message = ?
                    and mirror_said.platform = ? and mirror_said.address = ?)
                """)
                .params(said.at().platform(), said.at().address(), said.message(), at.platform(), at.address())
                .update();
    }

    @Override
    public Set<String> saidAt(Place at, Instant since) {
        return jdbc.sql("select message from mirrored where platform = ? and address = ? and at >= ?")
                .params(at.platform(), at.address(), Moment.written(since))
                .query((row, number) -> row.getString(1))
                .set();
    }

    @Override
    public Set<Place> standing(String platform, String reference) {
        return jdbc.sql("""
                select platform, address from mirrored where platform = :platform and message = :reference
                union select platform, address from mirror_part where platform = :platform and reference = :reference
                """)
                .param("platform", platform)
                .param("reference", reference)
                .query((row, at) -> new Place(row.getString(1), row.getString(2)))
                .set();
    }

    @Override
    public void mark(Original said, Mark mark, String event) {
        id(said).ifPresent(it -> jdbc.sql("""
                insert into mirror_mark (mirrored, sign, platform, address, who, event) values (?, ?, ?, ?, ?, ?)
                on conflict (mirrored, sign, platform, address, who) do update set event = excluded.event
                """)
                .params(it, mark.sign(), mark.at().platform(), mark.at().address(), who(mark))
                .param(opaque("mark", mark.at().platform(), event))
                .update());
    }

    private String who(Mark mark) {
        return opaque("account", mark.by().platform(), mark.by().id());
    }

    @Override
    public void unmark(Original said, Mark mark) {
        id(said).ifPresent(it -> jdbc.sql(
                        "delete from mirror_mark where mirrored = ? and sign = ? and platform = ? and address = ? and who = ?")
                .params(it, mark.sign(), mark.at().platform(), mark.at().address(), who(mark))
                .update());
    }

    @Override
    public Optional<Marking> marking(String platform, String event) {
        return jdbc.sql("""
                select mirrored.platform, mirrored.address, message, mirror_mark.platform, mirror_mark.address, sign
                from mirror_mark join mirrored on mirrored.id = mirrored
                where mirror_mark.platform = ? and event = ? limit 1
                """)
                .params(platform, opaque("mark", platform, event))
                .query((row, number) -> new Marking(
                        new Original(new Place(row.getString(1), row.getString(2)), row.getString(3)),
                        new Place(row.getString(4), row.getString(5)),
                        row.getString(6),
                        event))
                .optional();
    }

    @Override
    public void unmark(Marking marking) {
        String platform = marking.at().platform();
        jdbc.sql("delete from mirror_mark where platform = ? and event = ?")
                .params(platform, opaque("mark", platform, marking.event()))
                .update();
    }

    @Override
    public Set<Place> marked(Original said, String sign) {
        return id(said).map(it -> jdbc.sql(
                                "select distinct platform, address from mirror_mark where mirrored = ? and sign = ?")
                        .params(it, sign)
                        .query((row, at) -> new Place(row.getString(1), row.getString(2)))
                        .set())
                .orElse(Set.of());
    }

    @Override
    public String opaque(String kind, String... parts) {
        return lookups.hex("mirror " + kind, parts).substring(0, OPAQUE);
    }

    @Override
    public boolean mayHint(Place thread, Instant now, Duration every) {
        return jdbc.sql("""
                insert into mirror_hint (platform, address, at) values (:platform, :address, :now)
                on conflict (platform, address) do update set at = excluded.at where mirror_hint.at <= :before
                """)
                        .param("platform", thread.platform())
                        .param("address", thread.address())
                        .param("now", Moment.written(now))
                        .param("before", Moment.written(now.minus(every)))
                        .update()
                == 1;
    }

    @Override
    public void tidy(Instant before) {
        jdbc.sql("delete from mirrored where at < ?")
                .param(Moment.written(before))
                .update();
        jdbc.sql("delete from mirror_copy where not exists (select from mirror_said where copy = mirror_copy.id)")
                .update();
        jdbc.sql("delete from mirror_hint where at < ?")
                .param(Moment.written(before))
                .update();
    }
}
