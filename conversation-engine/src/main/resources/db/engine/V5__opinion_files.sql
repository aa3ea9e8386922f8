-- Files that came with an opinion go as those of complaints do: with the last that leads to who sent
-- them, and with the opinion that its author takes back.

create function erase_files_of_opinion(opinion uuid) returns void language plpgsql as $$
begin
  with erased as (
    update attachment
       set state = 'ERASED', reason = null, type = null, size = null,
           file_id_sealed = null, name_sealed = null
     where opinion_id = opinion and state in ('WAITING', 'STORED')
    returning id)
  insert into file_removal (file_id, due_at)
  select id, now() + interval '15 minutes' from erased
  on conflict do nothing;
end
$$;

create function erase_files_of_author() returns trigger language plpgsql as $$
begin
  perform erase_files_of_opinion(old.opinion_id);
  return null;
end
$$;

create trigger forum_opinion_author_erases_files
  after delete on forum_opinion_author
  for each row execute function erase_files_of_author();

create function erase_files_of_withdrawn() returns trigger language plpgsql as $$
begin
  perform erase_files_of_opinion(new.id);
  return null;
end
$$;

create trigger forum_opinion_withdrawn_erases_files
  after update of withdrawn_at on forum_opinion
  for each row when (new.withdrawn_at is not null)
  execute function erase_files_of_withdrawn();

-- Those that should have gone before.
select erase_files_of_opinion(id)
  from forum_opinion
 where withdrawn_at is not null
    or not exists (select from forum_opinion_author where opinion_id = id);
