#!/usr/bin/env bash
# Builds the gateway's jar from this checkout.
set -e
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
mvn -q -B -pl bot-gateway -am package -DskipTests
