#!/bin/sh
# Makes the namespace and the search attributes that operators look for cases by, as often as it is run.
set -eu

# The server answers before it is ready, and knows a new namespace only after some seconds.
patiently() {
  for _ in $(seq 60); do
    if "$@"; then return; fi
    sleep 1
  done
  echo "Given up: $*" >&2
  exit 1
}

namespace() {
  temporal operator namespace describe --namespace "$TEMPORAL_NAMESPACE" > /dev/null 2>&1 ||
    temporal operator namespace create --namespace "$TEMPORAL_NAMESPACE" --retention 30d
}

patiently namespace
known=$(patiently temporal operator search-attribute list --namespace "$TEMPORAL_NAMESPACE")
for attribute in AnvisaState=Keyword AnvisaArea=Keyword AnvisaDeadline=Datetime; do
  name=${attribute%=*}
  case $known in
    *"$name"*) ;;
    *) temporal operator search-attribute create --namespace "$TEMPORAL_NAMESPACE" --name "$name" --type "${attribute#*=}" ;;
  esac
done
