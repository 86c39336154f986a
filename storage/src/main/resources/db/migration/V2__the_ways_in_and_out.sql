-- Requests that were performed, what is to be said, where cards hang, and what happened.

create table request_done (
    platform text not null,
    id       text not null,
    at       timestamptz not null default clock_timestamp(),
    primary key (platform, id)
);
create index request_done_at on request_done (at);

-- One lane per hall (with its threads) and per door: order holds within a lane. All times here are the real clock's,
-- because a demo's moved time does not hurry a platform.
create table lane (
    id           bigint generated always as identity primary key,
    kind         text not null check (kind in ('hall', 'door')),
    platform     text not null,
    address      text not null,
    due          timestamptz not null default '-infinity',
    leased_until timestamptz not null default '-infinity',
    fence        bigint not null default 0,
    holds        bigint,
    head         bigint,
    tries        int not null default 0,
    unique (kind, platform, address)
) with (fillfactor = 70);

-- A row is gone once it was delivered, so nothing that was said stays here.
create table outbox (
    id        bigint generated always as identity primary key,
    lane      bigint not null,
    spot      jsonb not null,
    parcel    jsonb not null,
    card_kind text,
    card_key  text,
    aside     boolean not null default false,
    why       text,
    staged    timestamptz not null default clock_timestamp()
);
create index outbox_waiting on outbox (lane, id) where not aside;
create index outbox_aside on outbox (staged) where aside;
create index outbox_card on outbox (card_kind, card_key, lane) where not aside and card_kind is not null;

create table hanging (
    card_kind     text not null,
    card_key      text not null,
    hall_platform text not null,
    hall_address  text not null,
    at_platform   text not null,
    at_address    text not null,
    opens_thread  boolean not null,
    reference     text not null,
    primary key (card_kind, card_key, hall_platform, hall_address)
);
create index hanging_thread on hanging (at_platform, at_address) where opens_thread;

-- Cards that changed. No key and no index: whoever touches waits for nobody.
create table touch (
    kind text not null,
    key  text not null
);

-- What happened: written without a number in the transaction that made it happen, numbered and chained soon after.
create table audit_entry (
    id        bigint generated always as identity primary key,
    canonical text not null,
    number    bigint unique,
    hash      text,
    check ((number is null) = (hash is null))
);
create index audit_entry_unsealed on audit_entry (id) where number is null;

create function audit_entry_is_only_sealed() returns trigger language plpgsql as $$
begin
    if old.number is not null or new.number is null or new.id <> old.id or new.canonical <> old.canonical then
        raise exception 'audit_entry is written once and never changed';
    end if;
    return new;
end $$;
create trigger audit_entry_is_only_sealed before update on audit_entry
    for each row execute function audit_entry_is_only_sealed();
create trigger audit_entry_stays before delete on audit_entry
    for each row execute function refuse_change();
create trigger audit_entry_stays_whole before truncate on audit_entry
    execute function refuse_change();
