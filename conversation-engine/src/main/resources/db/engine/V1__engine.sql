-- Units, services and periods. Every change raises catalogue_version, so that each replica's
-- snapshot is renewed within a second.

create table service_unit (
  code text primary key,
  name text not null,
  active boolean not null default true
);

create table public_service (
  code text primary key,
  unit_code text not null references service_unit,
  name text not null,
  population bigint check (population between 1 and 999999999),
  fee_free boolean not null default false,
  active boolean not null default true
);
create index public_service_unit on public_service (unit_code);

create table survey_period (
  code text primary key,
  name text not null,
  type text not null,
  from_date date not null,
  to_date date not null,
  check (from_date <= to_date)
);

create table catalogue_version (
  single boolean primary key default true check (single),
  version bigint not null
);
insert into catalogue_version (version) values (1);

-- Persons. An address is found by a keyed hash and can be read only with the master key.

create table respondent (
  id uuid primary key,
  created_at timestamptz not null
);

create table respondent_address (
  account text not null,
  user_hash bytea not null,
  user_sealed bytea not null,
  changes_hands boolean not null, -- a phone number, which may be somebody else's one day
  former boolean not null default false, -- an id that its person has no more, nor anybody else
  respondent_id uuid not null references respondent on delete cascade,
  added_at timestamptz not null,
  unreachable_since timestamptz,
  primary key (account, user_hash)
);
-- Who has an id of their own can't be given another's: two persons never become one.
create unique index respondent_address_respondent
  on respondent_address (respondent_id, account, changes_hands) where not former;

-- Sealed with the master key at the first start; a process that cannot open it has another key.

create table master_key_canary (
  single boolean primary key default true check (single),
  sealed bytea not null
);

-- Conversations. The snapshot is sealed and is the same as in Redis. No column that a turn updates
-- is indexed, so that updates stay within the page.

create table conversation (
  respondent_id uuid primary key references respondent on delete cascade,
  version bigint not null,
  snapshot bytea,
  heard_at timestamptz -- when the person last wrote, by the provider's clock
) with (fillfactor = 70);

-- One wake-up per unfinished run of a dialogue; looked at when due, not moved by every answer.
create table timer (
  respondent_id uuid primary key references respondent on delete cascade,
  run text not null,
  number smallint not null,
  due_at timestamptz not null
);
create index timer_due on timer (due_at);

-- The ids of messages that have had their effect; WhatsApp's are hashed, because they hold a phone
-- number.
create table inbox (
  account text not null,
  external_id text not null,
  received_at timestamptz not null,
  primary key (account, external_id)
);
create index inbox_received on inbox using brin (received_at);

-- Messages that made a step throw. Only ids and the kind of failure, never what was said.
create table poison (
  account text not null,
  external_id text not null,
  failure text not null,
  state text,
  at timestamptz not null
);

-- Replies. The body (address and text) is sealed, and removed once it is settled.
create table outbox (
  id bigint generated always as identity primary key,
  respondent_id uuid not null,
  account text not null,
  body bytea,
  state text not null default 'PENDING' check (state in ('PENDING', 'SENT', 'FAILED', 'CANCELLED')),
  attempts smallint not null default 0,
  parts_sent smallint not null default 0,
  lease_owner uuid,
  lease_until timestamptz,
  not_before timestamptz,
  silent_since timestamptz, -- it waits for a word of the person that is newer than this
  failure text,
  external_id text,
  created_at timestamptz not null,
  settled_at timestamptz,
  check ((state = 'PENDING') = (settled_at is null))
) with (fillfactor = 80);
create index outbox_pending on outbox (respondent_id, id) where state = 'PENDING';
-- Statistics taken when nothing waits say that this index is all but empty, and then plans read it
-- whole, with the dead entries of the last minutes, for each message. Without any, they look up.
alter table outbox alter column state set statistics 0;
create index outbox_undelivered on outbox (created_at) where failure is not null;

-- What a provider reported of messages it had taken, and what it charges. A message is named by the
-- hash of the provider's id, because that id may hold a phone number.
create table delivery_status (
  message bytea primary key,
  account text not null,
  outbox_id bigint,
  status text not null check (status in ('SENT', 'FAILED', 'DELIVERED', 'READ')),
  at timestamptz not null,
  failure text,
  billable boolean,
  category text,
  priced_at timestamptz -- as first reported, so that it stays in its month
) with (fillfactor = 80);
create index delivery_status_at on delivery_status using brin (at);
create index delivery_status_priced on delivery_status using brin (priced_at);
-- Of the failure, not of the status: every report changes that, and would have to write the index.
create index delivery_status_failed on delivery_status (message) where failure is not null;

-- Responses: one row per completed questionnaire, columns named by element code.
-- The receipt is the code the resident was given, so that whoever shows it can be told that the
-- answers count. Times are to the minute, lest they join the answers to a conversation.
create table survey_response (
  id uuid primary key,
  service_code text not null references public_service,
  unit_code text not null references service_unit,
  channel text not null,
  source text,
  questionnaire_version text not null,
  requirements smallint not null check (requirements between 1 and 4),
  procedure smallint not null check (procedure between 1 and 4),
  completion_time smallint not null check (completion_time between 1 and 4),
  cost smallint not null check (cost between 1 and 4),
  product smallint not null check (product between 1 and 4),
  officer_competence smallint not null check (officer_competence between 1 and 4),
  officer_conduct smallint not null check (officer_conduct between 1 and 4),
  complaint_handling smallint not null check (complaint_handling between 1 and 4),
  facilities smallint not null check (facilities between 1 and 4),
  seconds_per_question jsonb not null,
  sex text,
  age_band text,
  education text,
  occupation text,
  suggestion text,
  started_at timestamptz not null,
  submitted_at timestamptz not null,
  submitted_on date not null,
  flags text[] not null default '{}',
  counted boolean not null default true,
  excluded_reason text,
  person_hash bytea,
  once boolean not null,
  receipt text
);
create index survey_response_service on survey_response (service_code, submitted_on);
create index survey_response_unit on survey_response (unit_code, submitted_on);
create index survey_response_day on survey_response (submitted_on);
create unique index survey_response_once
  on survey_response (person_hash, submitted_on, service_code) where once;

create table survey_abandoned (
  service_code text,
  channel text not null,
  last_step text not null,
  reason text not null,
  started_at timestamptz not null,
  abandoned_on date not null
);

-- The keys of the person hashes, one a month, sealed by the master key. Dropping a row makes the
-- hashes of that month meaningless for ever.
create table person_key (
  month date primary key,
  sealed bytea not null
);
