#!/usr/bin/env bash
# Starts the gateway as the load tool wants a system started: by the environment, ending in exec.
# The rates that Telegram imposes on real bots are set above the load.
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)

# The service that is asked about; the tables are there before the port opens.
(until psql -X -q -v ON_ERROR_STOP=1 "$DATABASE_URL" -f "$here/catalogue.sql" 2>/dev/null; do sleep 0.2; done) &

export SPRING_DATASOURCE_URL="jdbc:postgresql://${DATABASE_URL#*@}"
export SPRING_DATASOURCE_USERNAME=bench SPRING_DATASOURCE_PASSWORD=bench
export SPRING_DATA_REDIS_URL="$REDIS_URL"
export SUARA_SECRET=a-master-key-for-measuring-and-nothing-else
export SUARA_TELEGRAM_TOKEN="$BOT_TOKEN" SUARA_TELEGRAM_API_URL="$API_ROOT"
export SUARA_TELEGRAM_MODE=webhook SUARA_TELEGRAM_WEBHOOK_SECRET="$SECRET"
export SUARA_TELEGRAM_MESSAGES_PER_SECOND=9999 SUARA_TELEGRAM_CHAT_EVERY=0s
export SUARA_PUBLIC_URL="http://127.0.0.1:$PORT"
export SERVER_ADDRESS=127.0.0.1 SERVER_PORT="$PORT" MANAGEMENT_SERVER_PORT="${MANAGEMENT_PORT:-0}"
exec "${JAVA_HOME:?a JDK 25}/bin/java" -Xmx512m -XX:+UseSerialGC ${JAVA_ARGS:-} \
  -jar "$here"/../../bot-gateway/target/bot-gateway-*-exec.jar
