#!/bin/sh
# Brings Temporal's two databases to the version of the server, as often as it is run. The password comes by SQL_PASSWORD.
set -eu

bring() {
  database=$1
  schema=$2
  temporal-sql-tool --plugin postgres12 --ep postgres -p 5432 -u temporal --db "$database" setup-schema -v 0.0
  temporal-sql-tool --plugin postgres12 --ep postgres -p 5432 -u temporal --db "$database" update-schema -d "/etc/temporal/schema/postgresql/v12/$schema/versioned"
}

bring temporal temporal
bring temporal_visibility visibility
