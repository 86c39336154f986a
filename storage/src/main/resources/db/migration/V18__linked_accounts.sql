-- One person, many doors: codes that link accounts, failed tries of them, accounts that left, two who are to become one, and
-- the references of before. Everything that names an account is a keyed hash, and no row tells a code.

-- Which of a person's accounts was used last, on which platform and day; never by a ballot. From when on votes may be cast by it.
alter table account
    add column turn int not null default 0,
    add column seen date,
    add column door text,
    add column votes_from timestamptz;

create table link_code (
    person uuid primary key,
    mark   bytea not null unique,
    until  timestamptz not null
);

create table link_try (
    account bytea not null,
    place   text,
    at      timestamptz not null
);
create index link_try_account on link_try (account, at);
create index link_try_place on link_try (place, at) where place is not null;
create index link_try_at on link_try (at);

create table account_left (
    lookup bytea primary key,
    at     timestamptz not null
);

create table link_wish (
    goes  uuid primary key,
    stays uuid not null unique,
    asked timestamptz not null,
    due   timestamptz not null
);

-- References of persons who became one with another; rolls and what is decided still have them.
create table person_former (
    former uuid primary key,
    person uuid not null
);
create index person_former_person on person_former (person);
