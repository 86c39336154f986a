-- What is compared when somebody searches lies in the row and uncompressed: to unpack a thousand of them took longer than
-- to compare them.
alter table library alter search set storage external;
alter table library set (toast_tuple_target = 8160);
update library set words = words;
