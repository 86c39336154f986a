-- Which messages were said again where, and who marked them: ids and references, never what was said.
create table mirrored (
    id       bigint generated always as identity primary key,
    platform text not null,
    address  text not null,
    message  text not null,
    kind     text not null,
    key      text not null,
    at       timestamptz not null,
    unique (platform, address, message)
);
create index mirrored_at on mirrored (at);

-- What was said again at a place: one message, or several of one person that were joined.
create table mirror_copy (
    id       bigint generated always as identity primary key,
    platform text not null,
    address  text not null
);
create table mirror_part (
    copy      bigint not null references mirror_copy on delete cascade,
    part      int not null,
    platform  text not null,
    address   text not null,
    reference text not null,
    primary key (copy, part),
    unique (platform, address, reference)
);
create table mirror_said (
    mirrored bigint not null references mirrored on delete cascade,
    platform text not null,
    address  text not null,
    copy     bigint not null references mirror_copy on delete cascade,
    primary key (mirrored, platform, address)
);
create index mirror_said_copy on mirror_said (copy);

-- Who marked a message where; accounts are keyed hashes.
create table mirror_mark (
    mirrored bigint not null references mirrored on delete cascade,
    sign     text not null,
    platform text not null,
    address  text not null,
    who      text not null,
    primary key (mirrored, sign, platform, address, who)
);

-- When it was last hinted in a thread that somebody spoke elsewhere.
create table mirror_hint (
    platform text not null,
    address  text not null,
    at       timestamptz not null,
    primary key (platform, address)
);

-- Those whose words stay where they say them.
create table unmirrored (
    person uuid primary key
);

-- What is mirrored waits in lanes of its own.
alter table lane drop constraint lane_kind_check;
alter table lane add constraint lane_kind_check check (kind in ('hall', 'door', 'mirror')) not valid;

-- Halls that not everybody can read.
alter table hall add column closed boolean not null default false;
