-- What arrived from a platform and is to be worked off. Once that is done only the id stays, so that it is not taken again:
-- neither whose it was nor what came before it, because it may have been a ballot.
create table arrival (
    platform text not null,
    id       text not null,
    lane     text,
    turn     bigint,
    place    int,
    content  text,
    tries    int not null default 0,
    due_at   timestamptz,
    done_on  date,
    primary key (platform, id),
    check (done_on is not null or (lane is not null and turn is not null and place is not null and content is not null)),
    check (done_on is null or (lane is null and turn is null and place is null and content is null and due_at is null))
);
create index arrival_waiting on arrival (platform, lane, turn, place) where done_on is null;
create index arrival_done on arrival (done_on) where done_on is not null;

create sequence arrival_turn;

-- Where a lane was not told whole. What follows has the same turn, and what is missing comes before it.
create table arrival_gap (
    platform   text not null,
    lane       text not null,
    from_token text not null,
    to_token   text not null,
    turn       bigint not null,
    primary key (platform, lane, from_token)
);
