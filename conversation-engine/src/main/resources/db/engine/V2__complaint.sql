-- Complaints. What residents and officers wrote is sealed with the master key, bound to its
-- complaint. Who reported stands in a table of its own.

create table complaint (
  id uuid primary key,
  tracking_id text not null unique,
  unit_code text not null references service_unit,
  service_code text references public_service,
  type text not null check (type in ('COMPLAINT', 'ASPIRATION', 'INFORMATION_REQUEST')),
  supervisory boolean not null default false,
  status text not null default 'RECEIVED' check (status in
    ('RECEIVED', 'VERIFYING', 'IN_PROGRESS', 'WAITING_REPORTER', 'REPLIED', 'CLOSED', 'REJECTED',
     'ARCHIVED')),
  status_at timestamptz not null,
  identity text not null check (identity in ('NAMED', 'SECRET', 'ANONYMOUS')),
  channel text not null,
  source text,
  text_sealed bytea not null,
  happened_sealed bytea,
  place_sealed bytea,
  wanted_sealed bytea,
  filed_at timestamptz not null,
  filed_on date not null,
  due_on date not null,
  assigned_to text,
  external_id text,
  external_link text,
  rating smallint check (rating between 1 and 4),
  rated_at timestamptz,
  version bigint not null default 0
);
create index complaint_unit on complaint (unit_code, status);
create index complaint_open on complaint (due_on)
  where status not in ('CLOSED', 'REJECTED', 'ARCHIVED');
create index complaint_filed on complaint (filed_on);

-- Whom a complaint is answered to, on the account where it was filed, and who they say they are
-- (null when anonymous). Erasing the person takes the row away: then nothing leads to them.
create table complaint_reporter (
  complaint_id uuid primary key references complaint on delete cascade,
  respondent_id uuid not null references respondent on delete cascade,
  account text not null,
  name_sealed bytea,
  contact_sealed bytea
);
create index complaint_reporter_respondent on complaint_reporter (respondent_id);

create table complaint_message (
  id bigint generated always as identity primary key,
  complaint_id uuid not null references complaint on delete cascade,
  sender text not null check (sender in ('RESIDENT', 'OFFICER')),
  author text,
  text_sealed bytea not null,
  at timestamptz not null
);
create index complaint_message_complaint on complaint_message (complaint_id, id);

-- Files as the channel announced them, and what became of each. The message is null for those that
-- came with the complaint itself.
create table complaint_attachment (
  id uuid primary key,
  complaint_id uuid not null references complaint on delete cascade,
  message_id bigint references complaint_message on delete cascade,
  account text not null,
  file_id_sealed bytea,
  name_sealed bytea,
  kind text not null check (kind in ('PHOTO', 'DOCUMENT')),
  state text not null default 'WAITING' check (state in ('WAITING', 'STORED', 'REFUSED', 'LOST')),
  reason text,
  type text,
  size bigint,
  attempts smallint not null default 0,
  added_at timestamptz not null,
  next_at timestamptz not null,
  ordinal bigint generated always as identity, -- in which order the files were sent
  -- How often it was taken and neither settled nor put off: one that takes the process down is not
  -- tried for ever.
  unfinished smallint not null default 0
);
create index complaint_attachment_complaint on complaint_attachment (complaint_id);
create index complaint_attachment_waiting on complaint_attachment (next_at) where state = 'WAITING';

-- What happened to a complaint; never changed or taken back.
create table complaint_event (
  id bigint generated always as identity primary key,
  complaint_id uuid not null references complaint on delete cascade,
  at timestamptz not null,
  kind text not null,
  from_value text,
  to_value text,
  by_whom text not null check (by_whom in ('RESIDENT', 'OFFICER', 'CLOCK')),
  who text,
  note_sealed bytea
);
create index complaint_event_complaint on complaint_event (complaint_id, id);

create function refuse_history_change() returns trigger language plpgsql as $$
begin
  raise exception 'complaint_event is append only';
end
$$;

create trigger complaint_event_append_only
  before update or delete on complaint_event
  for each row execute function refuse_history_change();

create table holiday (
  day date primary key,
  name text not null
);

-- What a resident must hear. The gateway turns a row into a message of that person's conversation;
-- the turn that says it marks it taken.
create table notice (
  id bigint generated always as identity primary key,
  respondent_id uuid not null references respondent on delete cascade,
  complaint_id uuid references complaint on delete cascade,
  kind text not null,
  body_sealed bytea,
  created_at timestamptz not null,
  taken_at timestamptz
);
create index notice_waiting on notice (id) where taken_at is null;
create index notice_respondent on notice (respondent_id);
