-- Public consultation forums. What residents wrote is sealed with the master key, bound to its
-- opinion; what officials make public of it is not. Who wrote stands in a table of its own.

create table forum (
  code text primary key,
  unit_code text not null references service_unit,
  theme text not null,
  description text not null,
  venue text not null,
  held_at timestamptz not null,
  opinions_from date not null,
  opinions_until date not null,
  state text not null default 'DRAFT' check (state in
    ('DRAFT', 'OPEN', 'CLOSED', 'HELD', 'REPORTED')),
  state_at timestamptz not null,
  reported_at timestamptz,
  version bigint not null default 0,
  check (opinions_from <= opinions_until)
);
create index forum_unit on forum (unit_code, state);
create index forum_held on forum (held_at);

create table forum_topic (
  forum_code text not null references forum on delete cascade,
  code text not null,
  title text not null,
  ordinal smallint not null,
  primary key (forum_code, code)
);

-- Who is invited; a resident of any group may hand in an opinion.
create table forum_group (
  forum_code text not null references forum on delete cascade,
  stakeholder_group text not null check (stakeholder_group in
    ('SERVICE_USER', 'EXPERT', 'RELATED_AGENCY', 'CIVIL_SOCIETY', 'MEDIA')),
  primary key (forum_code, stakeholder_group)
);

-- What there is to read beforehand; its content is a file of this id.
create table forum_document (
  id uuid primary key,
  forum_code text not null references forum on delete cascade,
  title text not null,
  type text not null,
  size bigint not null,
  ordinal bigint generated always as identity
);
create index forum_document_forum on forum_document (forum_code);

-- A point that follows up a survey names the element, the service and the period.
create table forum_agenda (
  forum_code text not null references forum on delete cascade,
  ordinal smallint not null,
  title text not null,
  element text,
  service_code text references public_service,
  period_code text references survey_period,
  primary key (forum_code, ordinal)
);

-- The words are null once their author has taken them back.
create table forum_opinion (
  id uuid primary key,
  forum_code text not null,
  topic_code text not null,
  stakeholder_group text not null check (stakeholder_group in
    ('SERVICE_USER', 'EXPERT', 'RELATED_AGENCY', 'CIVIL_SOCIETY', 'MEDIA')),
  aspect text not null check (aspect in
    ('POLICY_DRAFT', 'APPLICATION', 'IMPACT', 'EVALUATION', 'PROBLEM')),
  problem_sealed bytea,
  proposal_sealed bytea,
  attends boolean not null,
  channel text not null,
  source text,
  submitted_on date not null,
  submitted_at timestamptz not null,
  withdrawn_at timestamptz,
  released boolean not null default false,
  public_text text,
  merged_into uuid references forum_opinion,
  decision text check (decision in ('ACCEPTED', 'EXPLAINED', 'REFUSED')),
  answer text,
  answered_at timestamptz,
  version bigint not null default 0,
  foreign key (forum_code, topic_code) references forum_topic (forum_code, code),
  check (not released or public_text is not null),
  check (merged_into <> id),
  check (withdrawn_at is null or (problem_sealed is null and not released))
);
create index forum_opinion_forum on forum_opinion (forum_code, topic_code);
create index forum_opinion_merged on forum_opinion (merged_into) where merged_into is not null;

-- Who wrote an opinion, and on which account they hear of it. Erasing the person takes the row away:
-- then nothing leads to them. The name is the one that they gave for the attendance list; their
-- line of that list has an id of its own, which does not lead to the opinion.
create table forum_opinion_author (
  opinion_id uuid primary key references forum_opinion on delete cascade,
  respondent_id uuid not null references respondent on delete cascade,
  account text not null,
  attendee_name_sealed bytea,
  attendance_id uuid not null unique default gen_random_uuid(),
  present boolean not null default false
);
create index forum_opinion_author_respondent on forum_opinion_author (respondent_id);

create table forum_vote (
  opinion_id uuid not null references forum_opinion on delete cascade,
  respondent_id uuid references respondent on delete set null,
  stakeholder_group text not null check (stakeholder_group in
    ('SERVICE_USER', 'EXPERT', 'RELATED_AGENCY', 'CIVIL_SOCIETY', 'MEDIA')),
  choice text not null check (choice in ('AGREE', 'DISAGREE')),
  at timestamptz not null,
  unique (opinion_id, respondent_id)
);
create index forum_vote_respondent on forum_vote (respondent_id);

-- Who was written down by officials; residents who gave their name stand with their opinion.
create table forum_attendance (
  id uuid primary key,
  forum_code text not null references forum on delete cascade,
  name_sealed bytea not null,
  organisation text,
  stakeholder_group text not null check (stakeholder_group in
    ('SERVICE_USER', 'EXPERT', 'RELATED_AGENCY', 'CIVIL_SOCIETY', 'MEDIA')),
  present boolean not null default false,
  source text not null check (source in ('OPINION', 'ADMIN'))
);
create index forum_attendance_forum on forum_attendance (forum_code);

create table forum_minutes (
  forum_code text primary key references forum on delete cascade,
  held_on date not null,
  place text not null,
  problems text not null,
  proposals text not null,
  notes text not null,
  signed_by text[] not null default '{}'
);

create table forum_commitment (
  id uuid primary key,
  forum_code text not null references forum on delete cascade,
  text text not null,
  person_in_charge text not null,
  target_on date not null,
  evidence text,
  done_on date,
  element text,
  version bigint not null default 0
);
create index forum_commitment_forum on forum_commitment (forum_code);
create index forum_commitment_due on forum_commitment (target_on) where done_on is null;

create table forum_commitment_opinion (
  commitment_id uuid not null references forum_commitment on delete cascade,
  opinion_id uuid not null references forum_opinion on delete cascade,
  primary key (commitment_id, opinion_id)
);
create index forum_commitment_opinion_opinion on forum_commitment_opinion (opinion_id);

-- Every change of what residents are shown of forums raises this, so that each replica's snapshot
-- is renewed within a second.
create table forum_version (
  single boolean primary key default true check (single),
  version bigint not null
);
insert into forum_version (version) values (1);

create function raise_forum_version() returns trigger language plpgsql as $$
begin
  update forum_version set version = version + 1;
  return null;
end
$$;

create trigger forum_changed after insert or update or delete on forum
  for each statement execute function raise_forum_version();
create trigger forum_changed after insert or update or delete on forum_topic
  for each statement execute function raise_forum_version();
create trigger forum_changed after insert or update or delete on forum_document
  for each statement execute function raise_forum_version();
create trigger forum_changed after insert or update or delete on forum_agenda
  for each statement execute function raise_forum_version();

-- Files come with opinions as they do with complaints.
alter table complaint_attachment rename to attachment;
alter index complaint_attachment_complaint rename to attachment_complaint;
alter index complaint_attachment_waiting rename to attachment_waiting;
alter table attachment
  alter column complaint_id drop not null,
  add column opinion_id uuid references forum_opinion on delete cascade,
  add check (num_nonnulls(complaint_id, opinion_id) = 1);
create index attachment_opinion on attachment (opinion_id) where opinion_id is not null;

-- A notice is about a complaint or an opinion, and says itself where it is to be heard.
alter table notice
  add column opinion_id uuid references forum_opinion on delete cascade,
  add column commitment_id uuid references forum_commitment on delete cascade,
  add column forum_code text references forum on delete cascade,
  add column account text;
update notice set account = reporter.account
  from complaint_reporter as reporter where reporter.complaint_id = notice.complaint_id;
delete from notice where account is null;
alter table notice
  alter column account set not null,
  add check (num_nonnulls(complaint_id, opinion_id, forum_code) = 1);
