-- What people ask assemblies, and what these answer.

create sequence question_number;
create table question (
    number    bigint primary key,
    assembly  bigint not null,
    by_person uuid not null,
    words     text not null,
    asked     timestamptz not null,
    answers   jsonb not null,
    answered  boolean not null,
    changes   int not null
);
create index question_assembly on question (assembly, number);
create index question_answered on question (number) where answered;
create index question_open on question (by_person) where not answered;
