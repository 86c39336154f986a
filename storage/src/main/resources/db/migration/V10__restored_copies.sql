-- How far this database has come: counted up while the service runs, and noted in keys/votes too, which is in no backup. A
-- database that is behind that note was restored from an older copy, and ballots may be missing.
create table tide (
    only_one boolean primary key default true check (only_one),
    mark     bigint not null,
    seen     timestamptz not null
);
insert into tide (mark, seen) values (0, moot_now());
revoke insert, delete on tide from moot_app;

-- A box of such a copy is PAUSED: it takes no ballots and is not closed by the clock, until two persons decide.
do $$ declare it text; begin
    for it in select conname from pg_constraint
        where conrelid = 'ballot_box'::regclass and contype = 'c' and pg_get_constraintdef(oid) like '%VOID%'
    loop
        execute format('alter table ballot_box drop constraint %I', it);
    end loop;
end $$;
alter table ballot_box
    add constraint ballot_box_state
        check (state in ('OPEN', 'PAUSED', 'CLOSED', 'OPENING', 'TALLIED', 'SHREDDED', 'VOID')),
    add constraint ballot_box_listed
        check (state in ('OPEN', 'PAUSED', 'VOID') or (ballots is not null and root is not null));
