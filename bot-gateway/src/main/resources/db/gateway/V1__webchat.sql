-- Conversations in the web chat. The token of a conversation can be checked, not read.
create table web_conversation (
  id uuid primary key,
  token_hash bytea not null unique,
  kiosk boolean not null,
  events integer not null default 0,
  last_used timestamptz not null
) with (fillfactor = 80);

-- What the bot has said there, numbered from 1. The body is sealed; it stays until the conversation
-- is purged, because a page that is loaded again shows all of it.
create table web_event (
  conversation_id uuid not null references web_conversation on delete cascade,
  number integer not null,
  outbox_id bigint not null,
  body bytea not null,
  primary key (conversation_id, number),
  unique (conversation_id, outbox_id)
);
