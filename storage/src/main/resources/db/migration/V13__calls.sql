-- Calls: what was set up, what was announced, how people come in, what rooms noticed, and who came.

create sequence call_series_number;
create table call_series (
    id        bigint primary key,
    assembly  bigint not null,
    title     text not null,
    rhythm    jsonb not null,
    seconds   bigint not null,
    door      text not null,
    link      text,
    days      jsonb not null,
    room      jsonb,
    room_key  text,
    trouble   jsonb,
    revision  int not null,
    by_person uuid not null,
    made      timestamptz not null,
    ended     timestamptz,
    changes   int not null
);
create index call_series_standing on call_series (assembly, id) where ended is null;
create index call_series_room on call_series (room_key, id) where room_key is not null;

create sequence call_number;
create table call (
    number   bigint primary key,
    series   bigint not null,
    assembly bigint not null,
    day      date not null,
    starts   timestamptz not null,
    ends     timestamptz not null,
    state    text not null,
    host     uuid,
    items    jsonb not null,
    agenda   jsonb not null,
    came     jsonb,
    changes  int not null,
    unique (series, day)
);
create index call_time on call (series, starts);

create table call_answer (
    call   bigint not null,
    person uuid not null,
    coming text not null,
    primary key (call, person)
);
create index call_answer_person on call_answer (person);

-- One way in for a person and a room; guests have no person.
create table call_pass (
    pseudonym text primary key,
    series    bigint not null,
    person    uuid,
    room      text not null,
    reference text not null,
    link      text not null,
    made      timestamptz not null,
    unique (room, person)
);
create index call_pass_person on call_pass (person);

-- Who agreed that it is kept when they come.
create table attendance_kept (
    person uuid primary key
);

-- What came in, each thing once; a week later it is gone.
create table call_sighting (
    room     text not null,
    key      text not null,
    at       timestamptz not null,
    received timestamptz not null,
    seen     jsonb not null,
    primary key (room, key)
);
create index call_sighting_time on call_sighting (room, at);
create index call_sighting_received on call_sighting (received);
create table call_report (
    room     text not null,
    instance text not null,
    began    timestamptz,
    received timestamptz not null,
    told     jsonb not null,
    primary key (room, instance)
);

create table attendance (
    call    bigint not null,
    person  uuid not null,
    status  text not null,
    seconds bigint not null,
    spans   jsonb not null,
    primary key (call, person)
);
create index attendance_person on attendance (person);
create table attendance_said (
    call   bigint not null,
    person uuid not null,
    came   boolean not null,
    at     timestamptz not null,
    primary key (call, person)
);
create index attendance_said_person on attendance_said (person);
