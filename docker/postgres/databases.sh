#!/bin/sh
# Runs once, when the volume is new. The record's tables, and the product's sign-in, are made by `anvisa migrate`.
set -eu

# Read by psql itself, so that no password stands in a command line.
psql --username "$POSTGRES_USER" --set ON_ERROR_STOP=1 <<'SQL'
\getenv temporal TEMPORAL_DB_PASSWORD
\getenv keycloak KEYCLOAK_DB_PASSWORD
CREATE ROLE anvisa_owner NOLOGIN;
CREATE ROLE anvisa_product NOLOGIN;
CREATE DATABASE anvisa OWNER anvisa_owner;
CREATE ROLE temporal LOGIN PASSWORD :'temporal';
CREATE DATABASE temporal OWNER temporal;
CREATE DATABASE temporal_visibility OWNER temporal;
CREATE ROLE keycloak LOGIN PASSWORD :'keycloak';
CREATE DATABASE keycloak OWNER keycloak;
REVOKE CONNECT ON DATABASE anvisa, temporal, temporal_visibility, keycloak FROM PUBLIC;
GRANT CONNECT ON DATABASE anvisa TO anvisa_product;
SQL
