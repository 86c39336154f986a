-- The last message that was heard at each place, so that what was said while nobody listened is heard afterwards.
create table bookmark (
    platform text not null,
    address  text not null,
    message  text not null,
    at       timestamptz not null,
    primary key (platform, address)
) with (fillfactor = 70);
