#!/usr/bin/env bash
# An empty database before each round: the gateway migrates it at its start.
set -e
psql -X -q -v ON_ERROR_STOP=1 "${DATABASE_URL:?}" -c 'set client_min_messages = error' \
  -c 'drop schema public cascade' -c 'create schema public'
