-- People, the assemblies they are in, and their offices. Foreign keys stand only where they cost nothing: a key that
-- many people write under at once (an assembly, a proposal) would make them wait for each other.

create table person (
    id              uuid primary key,
    name            text collate "C" not null,
    name_folded     text collate "C" not null,
    name_public     boolean not null,
    zone            text not null,
    language        text not null,
    member_since    timestamptz,
    member_ended    timestamptz,
    constituency    text collate "C",
    wants_reminders boolean not null,
    met             timestamptz not null,
    changes         int not null
);
create index person_name on person (name_folded, name);
create index person_member on person (id, member_since) where member_since is not null and member_ended is null;
create index person_constituency on person (constituency, id) where member_since is not null and member_ended is null;

create table account (
    platform text not null,
    id       text not null,
    person   uuid not null references person,
    linked   timestamptz not null default clock_timestamp(),
    primary key (platform, id)
);
create index account_person on account (person);

create table reminder (
    person uuid not null,
    day    date not null,
    about  text not null,
    primary key (person, day)
);

create sequence assembly_number;
create table assembly (
    id      bigint primary key,
    handle  text collate "C" not null unique,
    name    text not null,
    kind    text not null,
    remit   text not null,
    tags    jsonb not null,
    joining text not null,
    charter jsonb not null,
    founder uuid,
    founded timestamptz not null,
    changes int not null
);

-- The party's home: whose membership office admits members. At most one assembly ever is it.
create table home (
    only_one boolean primary key default true check (only_one),
    assembly bigint not null references assembly
);

create table seat (
    member bigint not null references assembly,
    parent bigint not null references assembly,
    since  timestamptz not null,
    primary key (member, parent),
    check (member <> parent)
);
create index seat_parent on seat (parent);

-- A seat wants two yeses.
create table seat_wish (
    member bigint not null,
    parent bigint not null,
    side   text not null,
    since  timestamptz not null,
    primary key (member, parent, side)
);

create table hall (
    platform text not null,
    address  text not null,
    assembly bigint not null,
    bound    timestamptz not null default clock_timestamp(),
    primary key (platform, address)
);
create index hall_assembly on hall (assembly);

-- Who joined by choice. Core rosters are not here: they follow from membership.
create table joined (
    assembly bigint not null,
    person   uuid not null,
    since    timestamptz not null,
    primary key (assembly, person)
);
create index joined_person on joined (person);

-- The last day on which somebody took part.
create table took_part (
    assembly bigint not null,
    person   uuid not null,
    day      date not null,
    primary key (assembly, person)
);
create index took_part_day on took_part (assembly, day);

create table officer (
    assembly  bigint not null,
    office    text collate "C" not null,
    person    uuid not null,
    since     timestamptz not null,
    ends      timestamptz not null,
    interim   boolean not null,
    paused_by jsonb not null,
    paused    boolean not null,
    primary key (assembly, office)
);
create index officer_person on officer (person);

create table nomination (
    assembly  bigint not null,
    office    text collate "C" not null,
    called_by uuid not null,
    opened    timestamptz not null,
    due       timestamptz not null,
    closes    timestamptz not null,
    nominees  jsonb not null,
    primary key (assembly, office)
);
