-- The folders with keys, outside of the database. Each has a random name, which stands here too: another folder in its
-- place would not fit what is kept, and stops the start.
create table key_folder (
    name text primary key check (name in ('votes', 'house')),
    id   uuid not null
);
create trigger key_folder_stays before update or delete on key_folder
    for each row execute function refuse_change();
create trigger key_folder_stays_whole before truncate on key_folder
    execute function refuse_change();
