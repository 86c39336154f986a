-- Ballots are sealed: what lies in the box is ciphertext until the close, and three roles of the database part who may
-- do what. The roles are there already, because they belong to the server and not to this database; the program makes
-- them before it migrates (docs/decisions). What the older tables held cannot be sealed afterwards.

do $$ begin
    if exists (select from vote where state_word <> 'counted') then
        raise exception 'a vote is under way: let the version that announced it count it, then upgrade';
    end if;
end $$;
drop table envelope;
drop table cast_nonce;
drop table ballot_box;

-- From here on nothing knows a person: a slot is a keyed hash whose key is outside of the database, and no row has a
-- time or a serial number. No foreign keys, because a check by one would lock a row that tells who was there.
create table ballot_box (
    vote          bigint primary key,
    options       int not null check (options between 2 and 20),
    opens_at      timestamptz not null,
    closes_at     timestamptz not null,
    -- CLOSED: listed, the link key may still be there. OPENING: it is gone, seals are being opened. TALLIED: counted and
    -- published. SHREDDED: envelopes are gone, nothing can be opened any more. VOID: never counted.
    state         text not null check (state in ('OPEN', 'CLOSED', 'OPENING', 'TALLIED', 'SHREDDED', 'VOID')),
    seal_key      bytea not null check (octet_length(seal_key) = 32),
    key_policy    text not null check (key_policy in ('AUTO', 'TRUSTEES')),
    manifest_hash bytea not null check (octet_length(manifest_hash) = 32),
    ballots       int,
    root          text,
    publication   text check (publication in ('P0', 'P1', 'P2')),
    opened_key    bytea check (opened_key is null or publication = 'P2'),
    check (state in ('OPEN', 'VOID') or (ballots is not null and root is not null))
);

-- Shares of a seal key that trustees hold; none under AUTO.
create table seal_share (
    vote       bigint not null,
    trustee    int not null,
    sealed     bytea not null,
    commitment bytea not null,
    primary key (vote, trustee)
);

create table envelope (
    vote        bigint not null,
    slot        bytea not null check (octet_length(slot) = 16),
    version     int not null,
    sealed      bytea not null,
    sealed_hash bytea not null,
    primary key (vote, slot)
) with (fillfactor = 70);

-- Every delivery that was answered. All are kept while the box is open: a late repetition of an old one is answered
-- again and changes nothing.
create table cast_nonce (
    vote        bigint not null,
    nonce       bytea not null check (octet_length(nonce) = 32),
    slot        bytea not null,
    version     int,
    sealed_hash bytea,
    primary key (vote, nonce)
);

-- What was in the box at the close, for everybody; version and salt only for whoever shows the slot, and not for ever.
create table close_list (
    vote           bigint not null,
    slot           bytea not null,
    sealed_hash    bytea not null,
    version_commit bytea not null,
    version        int,
    salt           bytea,
    primary key (vote, slot)
);

-- What is published of single ballots: all of them at level P2, and at every level those that could not be counted.
create table published_ballot (
    vote   bigint not null,
    slot   bytea not null,
    scores smallint[] not null,
    status text not null check (status in ('VALID', 'BLANK', 'INVALID')),
    reason text,
    primary key (vote, slot),
    check ((status = 'INVALID') = (reason is not null))
);

-- Who is in the box, yes or no, as one object: for the end of reminders and for an audit.
create table turnout (
    vote  bigint primary key,
    voted jsonb not null
);

-- The one way into the box. The lock is a statement of its own, before any other: under READ COMMITTED each statement of
-- a volatile function sees what was committed before it, so what it reads after the lock is as new as the lock.
create function cast_ballot(in_vote bigint, in_nonce bytea, in_slot bytea, in_sealed bytea)
    returns table (version int, sealed_hash bytea)
    language plpgsql volatile security definer set search_path = public, pg_temp as $$
#variable_conflict use_column
begin
    if current_setting('transaction_isolation') <> 'read committed' then
        raise exception 'a ballot is cast under read committed, or it would not see a close';
    end if;
    perform pg_advisory_xact_lock_shared(hashtextextended('ballot_box/' || in_vote, 0));
    perform from ballot_box
        where vote = in_vote and state = 'OPEN' and moot_now() >= opens_at and moot_now() < closes_at;
    if not found then
        -- What was answered before is answered again, also when the box has closed since; anything else is not recorded.
        return query select version, sealed_hash from cast_nonce
            where vote = in_vote and nonce = in_nonce and version is not null;
        return;
    end if;
    insert into cast_nonce (vote, nonce, slot) values (in_vote, in_nonce, in_slot) on conflict do nothing;
    if not found then
        return query select version, sealed_hash from cast_nonce where vote = in_vote and nonce = in_nonce;
        return; -- answered before; changes nothing
    end if;
    insert into envelope (vote, slot, version, sealed, sealed_hash)
        values (in_vote, in_slot, 1, in_sealed, sha256(in_sealed))
        on conflict (vote, slot) do update set version = envelope.version + 1,
            sealed = excluded.sealed, sealed_hash = excluded.sealed_hash;
    return query update cast_nonce n set version = e.version, sealed_hash = e.sealed_hash
        from envelope e
        where n.vote = in_vote and n.nonce = in_nonce and e.vote = in_vote and e.slot = in_slot
        returning n.version, n.sealed_hash;
end $$;

-- Which of these slots have a ballot in the box. It never shows what stands on one, and finds nothing without a slot.
create function ballots_among(in_vote bigint, in_slots bytea[])
    returns table (slot bytea, version int, sealed_hash bytea)
    language sql volatile security definer set search_path = public, pg_temp as $$
    select e.slot, e.version, e.sealed_hash from envelope e where e.vote = in_vote and e.slot = any (in_slots)
$$;

-- A manifest never changes: what has to be different afterwards is an amendment.
create function manifest_stays() returns trigger language plpgsql as $$
begin
    raise exception 'a manifest is written once and never changed';
end $$;
create trigger manifest_stays before update of manifest on vote
    for each row when (old.manifest <> '' and new.manifest is distinct from old.manifest)
    execute function manifest_stays();

-- moot_app is what everything but the box works as; moot_ballots casts; moot_counting opens, closes, counts and shreds.
revoke execute on function cast_ballot(bigint, bytea, bytea, bytea) from public;
revoke execute on function ballots_among(bigint, bytea[]) from public;
grant execute on function cast_ballot(bigint, bytea, bytea, bytea) to moot_ballots;
grant execute on function ballots_among(bigint, bytea[]) to moot_ballots;
grant usage on schema public to moot_app, moot_ballots, moot_counting;

grant select on ballot_box, close_list to moot_ballots;

grant select, insert, update on ballot_box to moot_counting;
grant select, delete on envelope, cast_nonce, seal_share to moot_counting;
grant select, insert, update, delete on close_list to moot_counting;
grant insert on audit_entry to moot_counting;
grant select on moved_time to moot_counting;

grant select, insert, update, delete on all tables in schema public to moot_app;
grant usage, select on all sequences in schema public to moot_app;
alter default privileges in schema public grant select, insert, update, delete on tables to moot_app;
alter default privileges in schema public grant usage, select on sequences to moot_app;
revoke all on envelope, cast_nonce, seal_share, close_list, ballot_box from moot_app;
grant select on ballot_box to moot_app;
grant update (state, publication, opened_key) on ballot_box to moot_app;
grant select (vote, slot, sealed_hash, version_commit) on close_list to moot_app;
revoke all on flyway_schema_history from moot_app;
revoke insert, update, delete on key_folder from moot_app;
