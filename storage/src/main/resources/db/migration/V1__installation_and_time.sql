-- Which installation this is, and what time it is there.

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '% is written once and never changed', tg_table_name;
end $$;

-- One row, written at the first start. A demo's database is a demo's for ever.
create table installation (
    only_one boolean primary key default true check (only_one),
    id       uuid not null default gen_random_uuid(),
    demo     boolean not null,
    made     timestamptz not null default clock_timestamp()
);
create trigger installation_stays before update or delete on installation
    for each row execute function refuse_change();
create trigger installation_stays_whole before truncate on installation
    execute function refuse_change();

-- How far a demo's time was moved, in microseconds, and where it stands still: while it is being moved, or always where it
-- goes by steps alone. Nothing anywhere else.
create table moved_time (
    only_one boolean primary key default true check (only_one),
    ahead    bigint not null default 0,
    standing timestamptz,
    by_steps boolean not null default false
);
insert into moved_time default values;

create function only_a_demo_moves_time() returns trigger language plpgsql as $$
begin
    if (new.ahead <> 0 or new.standing is not null) and not exists (select from installation where demo) then
        raise exception 'only a demo moves time';
    end if;
    return new;
end $$;
create trigger only_a_demo_moves_time before insert or update on moved_time
    for each row execute function only_a_demo_moves_time();

-- The one clock of everything that opens, closes or counts.
create function moot_now() returns timestamptz language sql volatile as $$
    select coalesce(standing, clock_timestamp() + ahead * interval '1 microsecond') from moved_time
$$;

-- When the service and the platforms were seen, as stretches of time.
create table presence (
    what  text not null,
    began timestamptz not null,
    ended timestamptz not null check (ended >= began),
    primary key (what, began)
);
create index presence_ended on presence (what, ended);

-- Commands waiting for their hour. This table is the truth; scheduled_tasks only wakes whoever looks into it.
create table deadline (
    name      text primary key,
    due       timestamptz not null,
    command   text not null,
    arguments jsonb not null
);
create index deadline_due on deadline (due);

-- The table of db-scheduler, as its documentation has it.
create table scheduled_tasks (
    task_name            text not null,
    task_instance        text not null,
    task_data            bytea,
    execution_time       timestamptz not null,
    picked               boolean not null,
    picked_by            text,
    last_success         timestamptz,
    last_failure         timestamptz,
    consecutive_failures int,
    last_heartbeat       timestamptz,
    version              bigint not null,
    priority             smallint,
    primary key (task_name, task_instance)
);
create index scheduled_tasks_execution_time on scheduled_tasks (execution_time);
create index scheduled_tasks_last_heartbeat on scheduled_tasks (last_heartbeat);
