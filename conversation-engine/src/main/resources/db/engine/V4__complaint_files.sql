-- How often a file was taken and neither settled nor put off: a file that takes the process down is
-- not tried for ever.
alter table complaint_attachment add column unfinished smallint not null default 0;
