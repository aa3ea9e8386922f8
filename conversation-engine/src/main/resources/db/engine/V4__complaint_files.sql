-- In which order the files of a complaint were sent, and how often a file was taken and neither
-- settled nor put off: one that takes the process down is not tried for ever.
alter table complaint_attachment
  add column ordinal bigint generated always as identity,
  add column unfinished smallint not null default 0;
