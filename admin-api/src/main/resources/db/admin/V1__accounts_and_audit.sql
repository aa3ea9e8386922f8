-- Users. The hash names its algorithm, as in {bcrypt}..., so that it can be replaced later.
create table admin_user (
  username text primary key check (username ~ '^[a-z0-9._-]{3,40}$'),
  password_hash text not null,
  role text not null
    check (role in ('CITY_ADMIN', 'CITY_VIEWER', 'UNIT_ADMIN', 'OFFICER', 'VIEWER')),
  -- No foreign key: the units are the engine's table, which may be migrated after this one.
  unit_code text,
  active boolean not null default true,
  must_change_password boolean not null default false,
  check ((unit_code is null) = (role in ('CITY_ADMIN', 'CITY_VIEWER')))
);

-- Sessions. Only the hash of a token is kept: who reads this table cannot sign in with it.
create table admin_session (
  token_hash bytea primary key,
  username text not null references admin_user on delete cascade,
  expires_at timestamptz not null
);
create index admin_session_username on admin_session (username);
create index admin_session_expires on admin_session (expires_at);

-- Sign-in attempts, counted per name and per client address until the window ends. The key is a
-- hash: somebody may type a password where the name belongs.
create table admin_login_attempt (
  key_hash bytea primary key,
  attempts integer not null,
  window_ends_at timestamptz not null
);

-- Who did what, when and from where.
create table audit_entry (
  id bigint generated always as identity primary key,
  at timestamptz not null default now(),
  username text,
  action text not null,
  object text,
  client text,
  details jsonb not null default '{}'
);
create index audit_entry_username on audit_entry (username, id);
create index audit_entry_at on audit_entry (at);

create function refuse_audit_change() returns trigger language plpgsql as $$
begin
  raise exception 'audit_entry is append only';
end
$$;

create trigger audit_entry_append_only
  before update or delete on audit_entry
  for each row execute function refuse_audit_change();

create trigger audit_entry_keep
  before truncate on audit_entry
  for each statement execute function refuse_audit_change();
