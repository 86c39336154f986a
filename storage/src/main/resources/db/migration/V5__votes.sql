-- Votes and their rolls; and, apart from every person, the boxes with the ballots.

create sequence vote_number;
create table vote (
    id         bigint primary key,
    assembly   bigint not null,
    proposal   bigint not null,
    question   text not null,
    options    jsonb not null,
    status_quo int not null,
    people     boolean not null,
    roll_size  int not null,
    roll_root  text not null,
    rules      jsonb not null,
    seed       text not null,
    lots       jsonb not null,
    manifest   text not null,
    amendments jsonb not null,
    state      jsonb not null,
    state_word text not null,
    changes    int not null
);
create index vote_proposal on vote (proposal, id);
create index vote_page on vote (assembly, id);
create index vote_state on vote (assembly, state_word, id);

create table roll (
    vote bigint primary key
);
create table roll_entry (
    vote   bigint not null,
    person uuid not null,
    salt   bytea not null,
    leaf   bytea not null,
    primary key (vote, person)
);

-- From here on nothing knows a person: a slot is a keyed hash whose key is outside of the database, and no row has a
-- time or a serial number. No foreign keys, because a check by one would lock a row that tells who was there.
create table ballot_box (
    vote      bigint primary key,
    options   int not null check (options between 2 and 20),
    opens_at  timestamptz not null,
    closes_at timestamptz not null,
    state     text not null check (state in ('OPEN', 'CLOSED')),
    ballots   int,
    root      text,
    check ((state = 'CLOSED') = (ballots is not null and root is not null))
);

create table envelope (
    vote        bigint not null,
    slot        bytea not null,
    version     int not null,
    sealed      bytea not null,
    sealed_hash bytea not null,
    primary key (vote, slot)
) with (fillfactor = 70);

-- Every delivery that was answered. All are kept while the box is open: a late repetition of an old one is answered
-- again and changes nothing.
create table cast_nonce (
    vote        bigint not null,
    nonce       bytea not null,
    slot        bytea not null,
    version     int,
    sealed_hash bytea,
    primary key (vote, nonce)
);
