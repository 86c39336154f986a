-- What identifies a person is sealed under a key of their own, and found by keyed hashes. The keys are outside of the
-- database. Rows of before are sealed by the service at its next start, which empties the columns that are open here; a
-- later version drops them.

create sequence person_key_number;

alter table person
    alter column name drop not null,
    alter column name_folded drop not null,
    alter column zone drop not null,
    alter column language drop not null,
    add column key_number bigint unique,
    add column sealed bytea,
    add column name_marks int[],
    add constraint person_is_sealed_or_open check (
        (sealed is null) = (key_number is null) and (sealed is null) = (name_marks is null)
        and (sealed is null) = (name is not null) and (sealed is null) = (name_folded is not null)
        and (sealed is null) = (zone is not null) and (sealed is null) = (language is not null));
drop index person_name;
create index person_name_marks on person using gin (name_marks) with (fastupdate = off);
create index person_open on person (id) where sealed is null;

alter table account
    drop constraint account_pkey,
    alter column platform drop not null,
    alter column id drop not null,
    add column lookup bytea unique,
    add column sealed bytea,
    add constraint account_is_sealed_or_open check (
        (sealed is null) = (lookup is null)
        and (sealed is null) = (platform is not null) and (sealed is null) = (id is not null));
create index account_open on account (platform, id) where sealed is null;

-- The lane of somebody's door bears a keyed hash instead of the account.
alter table lane add column keyed boolean not null default false;
create index lane_not_keyed on lane (id) where kind = 'door' and not keyed;

-- Keys of persons who were forgotten: noted in the transaction that forgets them, destroyed when it has committed.
create table key_to_destroy (
    number bigint primary key
);

-- What people can be given of themselves, without a look at everything.
create index position_person on position (person);
create index concern_by_person on concern (by_person);
create index proposal_author on proposal (author);
create index action_by_person on action (by_person);

-- A moment as exports write it.
create function written(moment timestamptz) returns text language sql stable as $$
    select to_char(moment at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"')
$$;

-- After a database was brought back, numbers of keys go on behind the highest that there is.
grant update on sequence person_key_number to moot_app;
