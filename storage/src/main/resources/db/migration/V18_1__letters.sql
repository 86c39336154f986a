-- Who wants a letter each week, at which hour of their own zone, and the day of the last one.
create table letter (
    person uuid primary key,
    day    int not null check (day between 1 and 7),
    at     time not null,
    sent   date
);
