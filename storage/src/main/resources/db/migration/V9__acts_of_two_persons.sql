-- What is out of the rule: asked for by one person, approved by a second one within 48 hours, or lapsed.

create sequence act_number;
create table act (
    number      bigint primary key,
    assembly    bigint not null,
    kind        text not null,
    about_kind  text not null,
    about_key   text not null,
    details     jsonb not null,
    reason      text not null,
    asked_by    uuid not null,
    asked       timestamptz not null,
    state       jsonb not null,
    state_word  text not null,
    changes     int not null
);
create index act_about on act (about_kind, about_key, number);
create index act_waiting on act (number) where state_word = 'asked';
