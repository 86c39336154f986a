-- Calls that are over are read by anybody, and what was published about them is found.

create index call_over on call (ends, number) where state = 'OVER';
create index call_over_assembly on call (assembly, ends, number) where state = 'OVER';

create table library_call (
    call     bigint primary key,
    assembly bigint not null,
    title    text not null,
    at       timestamptz not null,
    excerpt  text not null,
    words    text not null,
    search   tsvector not null generated always as
        (setweight(to_tsvector('english', title), 'A') || setweight(to_tsvector('english', words), 'B')) stored
);
alter table library_call alter search set storage external;
alter table library_call set (toast_tuple_target = 8160);
create index library_call_search on library_call using gin (search);

insert into library_call (call, assembly, title, at, excerpt, words)
select call.number, call.assembly, call_series.title, call.starts,
    case when char_length(btrim(words)) <= 160 then btrim(words) else left(btrim(words), 160) || '…' end, words
from call_summary join call on call.number = call_summary.call join call_series on call_series.id = call.series
where published is not null;

-- Who somebody was whom the room did not recognise, as those say who may see who came.
create table attendance_sitting (
    call      bigint not null,
    instance  text not null,
    visit     text not null,
    person    uuid not null,
    by_person uuid not null,
    at        timestamptz not null,
    primary key (call, instance, visit)
);
create index attendance_sitting_person on attendance_sitting (person);
create index attendance_sitting_by on attendance_sitting (by_person);
