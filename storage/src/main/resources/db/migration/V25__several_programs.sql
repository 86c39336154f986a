-- Programs that run beside each other are told apart by a number, which each locks while it lives.
create sequence program_number as int cycle;

-- Whose hands a lane is in, so that it is free at once when that program is no more.
alter table lane alter column holder type int using null;
