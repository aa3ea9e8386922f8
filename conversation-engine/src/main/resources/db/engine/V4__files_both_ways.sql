-- Files go both ways, and none stays on the disk that nothing names any more.

-- What an officer sends with a message came through no channel, so it has no account.
alter table attachment alter column account drop not null;

alter table attachment drop constraint complaint_attachment_state_check;
alter table attachment add constraint attachment_state_check
  check (state in ('WAITING', 'STORED', 'REFUSED', 'LOST', 'ERASED'));

-- The officer's message that a notice tells of; its files go with it.
alter table notice add column message_id bigint references complaint_message on delete cascade;

-- Stored files that are to be removed from the disk. What is about to be written is noted here
-- before, and taken out again by the transaction that gives it its row.
create table file_removal (
  file_id uuid primary key,
  due_at timestamptz not null
);
create index file_removal_due on file_removal (due_at);

-- What an officer has uploaded and not sent yet; sending takes it out of the removals, and so out of
-- here.
create table complaint_upload (
  file_id uuid primary key references file_removal on delete cascade,
  complaint_id uuid not null references complaint on delete cascade,
  type text not null,
  size bigint not null
);
create index complaint_upload_complaint on complaint_upload (complaint_id);

-- What residents have sent goes with the last that leads to them, in whatever way they are erased.
-- Later than at once, because a replica may be about to write one of these files.
create function erase_files_of_reporter() returns trigger language plpgsql as $$
begin
  with erased as (
    update attachment
       set state = 'ERASED', reason = null, type = null, size = null,
           file_id_sealed = null, name_sealed = null
     where complaint_id = old.complaint_id and account is not null
       and state in ('WAITING', 'STORED')
    returning id)
  insert into file_removal (file_id, due_at)
  select id, now() + interval '15 minutes' from erased
  on conflict do nothing;
  return null;
end
$$;

create trigger complaint_reporter_erases_files
  after delete on complaint_reporter
  for each row execute function erase_files_of_reporter();

create function remove_file_of_attachment() returns trigger language plpgsql as $$
begin
  insert into file_removal (file_id, due_at) values (old.id, now() + interval '15 minutes')
  on conflict do nothing;
  return null;
end
$$;

create trigger attachment_removes_file
  after delete on attachment
  for each row when (old.state in ('WAITING', 'STORED'))
  execute function remove_file_of_attachment();
