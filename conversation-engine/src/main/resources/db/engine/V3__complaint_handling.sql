-- What happened to a complaint is never changed or taken back.
create function refuse_history_change() returns trigger language plpgsql as $$
begin
  raise exception 'complaint_event is append only';
end
$$;

create trigger complaint_event_append_only
  before update or delete on complaint_event
  for each row execute function refuse_history_change();
