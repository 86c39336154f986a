-- What was answered to those who tell of a room, what a day allows, links that let somebody in as themselves, lists of
-- platforms that follow, ways into rooms that are to be closed, corrections, and what somebody wrote about a call.

-- Marks of what was signed; some hours later they are gone.
create table call_answered (
    mark text primary key,
    at   timestamptz not null
);
create index call_answered_at on call_answered (at);

create table call_ration (
    what text not null,
    day  date not null,
    used int not null,
    primary key (what, day)
);

-- The mark of a link, never the link.
create table call_ticket (
    mark   text primary key,
    call   bigint not null,
    person uuid not null,
    until  timestamptz not null
);
create index call_ticket_person on call_ticket (person);
create index call_ticket_until on call_ticket (until);

create table call_entry (
    board     text not null,
    community text not null,
    series    bigint not null,
    day       date not null,
    reference text not null,
    stamp     text not null,
    ends      timestamptz not null,
    primary key (board, community, series, day)
);
create index call_entry_series on call_entry (series);

-- Ways in of people who were forgotten, until the room has closed them.
create table call_leftover (
    room      text not null,
    reference text not null,
    primary key (room, reference)
);

-- When what others follow was changed last, such as calendars.
alter table call_series add column changed timestamptz not null default moot_now();

-- Whether it may be recorded, which was told at the door, and where it can be heard.
alter table call add column recordable boolean not null default false;
alter table call add column recording text;

-- Whose word it is, where it is not the person's own.
alter table attendance_said add column by_person uuid;
create index attendance_said_by on attendance_said (by_person) where by_person is not null;

create table call_summary (
    call        bigint primary key,
    by_person   uuid not null,
    words       text not null,
    drafted     timestamptz not null,
    publishable timestamptz not null,
    published   timestamptz,
    challenges  jsonb not null
);
