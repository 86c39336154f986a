-- A homeserver does not tell in which thread something was that is taken away, or which mark it was.
create index mirrored_message on mirrored (platform, message);
create index mirror_part_reference on mirror_part (platform, reference);

-- By which id the platform knows a mark, as a keyed hash.
alter table mirror_mark add column event text;
create index mirror_mark_event on mirror_mark (platform, event);

-- Who has a lane in hand: a program that holds an advisory lock of this name for as long as it runs.
alter table lane add column holder text;
