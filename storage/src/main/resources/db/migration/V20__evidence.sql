-- The record is one tree (RFC 6962): each entry is a leaf, and the root over the first so many shows every change of them.
alter table audit_entry disable trigger audit_entry_is_only_sealed;
update audit_entry set hash = encode(sha256('\x00'::bytea || convert_to(canonical, 'UTF8')), 'hex')
    where number is not null;
alter table audit_entry enable trigger audit_entry_is_only_sealed;

-- The root over each whole tile of 256 of the level below, so that no question reads all leaves.
create table audit_node (
    level  int not null check (level > 0),
    number bigint not null,
    hash   text not null,
    primary key (level, number)
);

-- What a log was at a size, signed; for ever.
create table checkpoint (
    origin text not null,
    size   bigint not null,
    root   text not null,
    note   text not null,
    at     timestamptz not null,
    primary key (origin, size)
);

-- What lay in a box while it was open: hashes of envelopes in sorted batches of at least ten, so that a voter can show that
-- theirs was there, and nobody can tell from it who voted or when.
create table cast_leaf (
    vote   bigint not null,
    number int not null,
    seal   bytea not null check (octet_length(seal) = 32),
    primary key (vote, number),
    unique (vote, seal)
);

do $$ declare kept text; begin
    foreach kept in array array['audit_node', 'checkpoint', 'cast_leaf'] loop
        execute format('create trigger %1$I_stays before update or delete on %1$I
            for each row execute function refuse_change()', kept);
        execute format('create trigger %1$I_stays_whole before truncate on %1$I
            execute function refuse_change()', kept);
    end loop;
end $$;
revoke all on cast_leaf from moot_app;
grant select on cast_leaf to moot_app;
grant select, insert on cast_leaf to moot_counting;

-- Where all ballots are published with the key that opens them, the envelopes are published too.
alter table published_ballot add column sealed bytea;
