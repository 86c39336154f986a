package org.moot.storage.assembly;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.moot.assembly.AssemblyId;
import org.moot.assembly.Joining;
import org.moot.assembly.Roster;
import org.moot.people.PersonId;
import org.moot.storage.rows.Moment;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rosters: what was joined by choice is stored, what follows from membership and from seats is worked out. */
@Component
final class StoredRoster implements Roster {

    private static final RowMapper<PersonId> PERSON = (row, at) -> new PersonId(row.getObject(1, UUID.class));

    /** Before every id and every time, so that one statement serves with a bound and without. */
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final JdbcClient jdbc;

    StoredRoster(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean join(AssemblyId assembly, PersonId person, Instant now) {
        return jdbc.sql("insert into joined (assembly, person, since) values (?, ?, ?) on conflict do nothing")
                        .params(assembly.value(), person.value(), Moment.written(now))
                        .update()
                == 1;
    }

    @Override
    public boolean leave(AssemblyId assembly, PersonId person, Instant now) {
        return jdbc.sql("delete from joined where assembly = ? and person = ?")
                        .params(assembly.value(), person.value())
                        .update()
                == 1;
    }

    @Override
    public void passOn(PersonId from, PersonId to) {
        jdbc.sql("""
                insert into joined (assembly, person, since) select assembly, :to, since from joined where person = :from
                on conflict (assembly, person) do update set since = least(joined.since, excluded.since)
                """).param("from", from.value()).param("to", to.value()).update();
        jdbc.sql("""
                insert into took_part (assembly, person, day) select assembly, :to, day from took_part where person = :from
                on conflict (assembly, person) do update set day = greatest(took_part.day, excluded.day)
                """).param("from", from.value()).param("to", to.value()).update();
    }

    @Override
    public boolean has(AssemblyId assembly, PersonId person) {
        return joined(assembly, person) || follows(assembly, person);
    }

    /** Asked first, because most are in an assembly by their own choice. */
    private boolean joined(AssemblyId assembly, PersonId person) {
        return jdbc.sql("select exists (select from joined where assembly = ? and person = ?)")
                .params(assembly.value(), person.value())
                .query(Boolean.class)
                .single();
    }

    /** From membership, or from being in an assembly that has a seat in it. */
    private boolean follows(AssemblyId assembly, PersonId person) {
        Sources sources = sources(assembly);
        String byMembership = sources.isByMembership()
                ? " or exists (select from person p where p.id = :person and " + sources.membership() + ")"
                : "";
        return jdbc.sql("select exists (select from joined where " + sources.joined() + " and person = :person)"
                        + byMembership)
                .params(sources.parameters())
                .param("person", person.value())
                .query(Boolean.class)
                .single();
    }

    @Override
    public int size(AssemblyId assembly) {
        Sources sources = sources(assembly);
        return jdbc.sql(sources.count())
                .params(sources.parameters())
                .query(Integer.class)
                .single();
    }

    @Override
    public List<PersonId> page(AssemblyId assembly, Optional<PersonId> after, int most) {
        Sources sources = sources(assembly);
        String byMembership = sources.isByMembership()
                ? " union (select p.id from person p where p.id > :after and " + sources.membership()
                        + " order by p.id limit :most)"
                : "";
        return jdbc.sql("select person from ("
                        + "(select distinct person from joined where " + sources.joined() + " and person > :after"
                        + " order by person limit :most)" + byMembership + ") somebody order by 1 limit :most")
                .params(sources.parameters())
                .param("after", after.map(PersonId::value).orElse(BEFORE_ALL))
                .param("most", most)
                .query(PERSON)
                .list();
    }

    @Override
    public List<PersonId> everybody(AssemblyId assembly) {
        return page(assembly, Optional.empty(), Integer.MAX_VALUE);
    }

    @Override
    public int active(AssemblyId assembly, Instant since) {
        return jdbc.sql("select count(*) from took_part where assembly = ? and day >= ?")
                .params(assembly.value(), day(since))
                .query(Integer.class)
                .single();
    }

    /** Writes once a day, so that many who take part at once do not write at all. */
    @Override
    public void tookPart(AssemblyId assembly, PersonId person, Instant now) {
        jdbc.sql("""
                insert into took_part (assembly, person, day)
                select :assembly, :person, :day where not exists (
                    select from took_part where assembly = :assembly and person = :person and day >= :day)
                on conflict (assembly, person) do update set day = greatest(took_part.day, excluded.day)
                """)
                .param("assembly", assembly.value())
                .param("person", person.value())
                .param("day", day(now))
                .update();
    }

    @Override
    public List<PersonId> since(AssemblyId assembly, Instant began, boolean membersOnly) {
        return jdbc.sql("""
                with recursive sits as (
                    select cast(:assembly as bigint) as id
                    union
                    select seat.member from seat join sits on seat.parent = sits.id where seat.since <= :began
                ), member as (
                    select id, constituency from person where member_since <= :began and member_ended is null
                )
                select joined.person from joined join sits on sits.id = joined.assembly
                where joined.since <= :began and (not :membersOnly or joined.person in (select id from member))
                union
                select member.id from member where exists (
                    select from sits join assembly on assembly.id = sits.id
                    where assembly.joining = 'ALL_MEMBERS'
                    or assembly.joining = 'OWN_CONSTITUENCY' and assembly.handle = member.constituency)
                order by 1
                """)
                .param("assembly", assembly.value())
                .param("began", Moment.written(began))
                .param("membersOnly", membersOnly)
                .query(PERSON)
                .list();
    }

    @Override
    public List<AssemblyId> of(PersonId person) {
        return jdbc.sql("""
                select assembly from joined where person = :person
                union
                select assembly.id from assembly join person on person.id = :person
                    and person.member_since is not null and person.member_ended is null
                where assembly.joining = 'ALL_MEMBERS'
                or assembly.joining = 'OWN_CONSTITUENCY' and assembly.handle = person.constituency
                order by 1
                """)
                .param("person", person.value())
                .query((row, at) -> new AssemblyId(row.getLong(1)))
                .list();
    }

    private Sources sources(AssemblyId assembly) {
        return new Sources(
                assembly.value(),
                jdbc.sql("""
                with recursive sits as (
                    select cast(? as bigint) as id
                    union
                    select seat.member from seat join sits on seat.parent = sits.id
                )
                select assembly.id, joining, handle from sits join assembly on assembly.id = sits.id
                """)
                        .param(assembly.value())
                        .query((row, at) -> new Sources.Sitting(
                                row.getLong("id"), Joining.valueOf(row.getString("joining")), row.getString("handle")))
                        .list());
    }

    private static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, ZoneOffset.UTC);
    }
}
