#!/usr/bin/env bash
# soak.sh BENCH_FOLDER [MINUTES] - 100 updates/s for 20 minutes, and once a minute what could leak:
# heap after collection, threads, connections, messages that wait, sizes of tables.
# BENCH_FOLDER holds the load tool's run.sh.
set -u
bench=${1:?folder of run.sh} minutes=${2:-20}
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
export BENCH_WORK=${BENCH_WORK:-${TMPDIR:-/tmp}/survey-bench} PG_PORT=${PG_PORT:-55432}
gc=$BENCH_WORK/soak-gc.log
export JAVA_ARGS="-Xlog:gc:file=$gc"

query() { psql -X -q -At -h 127.0.0.1 -p "$PG_PORT" -U bench -d bench -c "$1"; }

sample() {
  local pid
  pid=$(cat "$BENCH_WORK/peer.pid")
  "${JAVA_HOME:?a JDK 25}/bin/jcmd" "$pid" GC.run >/dev/null
  printf '%s | %s | %s | %s | %s | %s | %s\n' "$1" \
    "$(grep 'Pause Full' "$gc" | tail -1 | grep -o '\->[0-9]*M' | tr -dc '0-9')" \
    "$(ls "/proc/$pid/task" | wc -l)" \
    "$(ls -l "/proc/$pid/fd" | grep -c socket)" \
    "$(query "select count(*) from pg_stat_activity where datname = 'bench'")" \
    "$(query "select count(*) from outbox where state = 'PENDING'")" \
    "$(query "select string_agg(c.relname || ' ' || n || ' rows ' || pg_total_relation_size(c.oid) / 1024 || ' kB', ', ')
              from pg_class c, (values ('inbox', (select count(*) from inbox)),
                ('outbox', (select count(*) from outbox)), ('conversation', (select count(*) from conversation)),
                ('timer', (select count(*) from timer)),
                ('survey_response', (select count(*) from survey_response))) as t (name, n)
              where c.relname = t.name and c.relkind = 'r'")"
}

(
  sleep 30
  echo "minute | heap after collection, MB | threads | sockets | database connections | waiting | tables"
  for minute in $(seq 0 $((minutes - 1))); do
    sample "$minute" 2>/dev/null
    sleep 60
  done
) &
sampler=$!
ROUNDS=1 SCENARIOS=open RATE=100 SECONDS_MEASURED=$((minutes * 60)) \
  LOAD_ARGS="--payloads skm-BENCH" "$bench/run.sh" "$here"
kill "$sampler" 2>/dev/null
