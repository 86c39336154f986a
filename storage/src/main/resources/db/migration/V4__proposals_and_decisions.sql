-- Moots, proposals on their road, and what came out.

create sequence moot_number;
create table moot (
    id         bigint primary key,
    assembly   bigint not null,
    title      text not null,
    about_kind text not null,
    about_key  text not null,
    started_by uuid not null,
    started    timestamptz not null,
    heard      timestamptz not null,
    closed     timestamptz,
    changes    int not null
);
create index moot_about on moot (about_kind, about_key);
create index moot_open on moot (assembly, id) where closed is null;

create sequence measure_number;
create table measure (
    number            bigint primary key,
    assembly          bigint not null,
    what              text not null,
    person            uuid,
    message_platform  text,
    message_address   text,
    message_reference text,
    reason            text not null,
    asked_by          uuid not null,
    asked             timestamptz not null,
    confirmed_by      uuid,
    until             timestamptz,
    appeal            bigint,
    lifted            timestamptz,
    changes           int not null
);
create index measure_assembly on measure (assembly, number);
create index measure_person on measure (assembly, person);

create sequence proposal_number;
create table proposal (
    id           bigint primary key,
    assembly     bigint not null,
    matter       text not null,
    title        text not null,
    title_folded text collate "C" not null,
    author       uuid not null,
    began        timestamptz not null,
    versions     jsonb not null,
    rewordings   jsonb not null,
    affected     jsonb not null,
    stage        jsonb not null,
    stage_word   text not null,
    rounds       jsonb not null,
    returns      int not null,
    effect       jsonb,
    about        uuid,
    revives      bigint,
    changes      int not null
);
create index proposal_page on proposal (assembly, id);
create index proposal_stage on proposal (assembly, stage_word, id);

create table position (
    proposal   bigint not null,
    person     uuid not null,
    version    int not null,
    stand      text not null,
    reason     text not null,
    offer      text not null,
    wants_vote boolean not null,
    at         timestamptz not null,
    primary key (proposal, person)
);

-- Who counts in a round of a call: a list that was frozen, and the people on it.
create table counting_list (
    proposal bigint not null,
    round    int not null,
    primary key (proposal, round)
);
create table counting (
    proposal bigint not null,
    round    int not null,
    person   uuid not null,
    primary key (proposal, round, person)
);

create sequence concern_number;
create table concern (
    number    bigint primary key,
    proposal  bigint not null,
    by_person uuid not null,
    words     text not null,
    raised    timestamptz not null,
    resolved  timestamptz,
    withdrawn boolean not null,
    changes   int not null
);
create index concern_proposal on concern (proposal, number);

create sequence decision_number;
create table decision (
    number   bigint primary key,
    assembly bigint not null,
    proposal bigint not null,
    way      text not null,
    outcome  text not null,
    title    text not null,
    text     text not null,
    answers  int not null,
    facts    jsonb not null,
    at       timestamptz not null,
    review   timestamptz not null
);
create index decision_page on decision (assembly, number);
create index decision_proposal on decision (proposal);
create trigger decision_stays before update or delete on decision
    for each row execute function refuse_change();
create trigger decision_stays_whole before truncate on decision
    execute function refuse_change();

create table review (
    id        bigint generated always as identity primary key,
    decision  bigint not null references decision,
    by_person uuid not null,
    words     text not null,
    at        timestamptz not null
);
create index review_decision on review (decision);

create table summary (
    decision    bigint primary key references decision,
    by_person   uuid not null,
    words       text not null,
    drafted     timestamptz not null,
    publishable timestamptz not null,
    published   timestamptz,
    challenges  jsonb not null,
    changes     int not null
);

create table library (
    decision bigint primary key references decision,
    assembly bigint not null,
    title    text not null,
    at       timestamptz not null,
    excerpt  text not null,
    words    text not null,
    search   tsvector not null generated always as
        (setweight(to_tsvector('english', title), 'A') || setweight(to_tsvector('english', words), 'B')) stored
);
create index library_search on library using gin (search);

create sequence action_number;
create table action (
    number    bigint primary key,
    assembly  bigint not null,
    decision  bigint not null,
    by_person uuid not null,
    what      text not null,
    taken     timestamptz not null,
    done      timestamptz,
    outcome   text,
    changes   int not null
);
create index action_page on action (assembly, (done is not null), number desc);
create index action_decision on action (decision);
