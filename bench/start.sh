#!/usr/bin/env bash
# How long ./moot takes from being called to its first prompt, in a terminal, five times in each of three ways.
# Everything is built and the cache is trained before; the data stands in a folder that is thrown away.
set -euo pipefail

times=${1-5}
home=$(cd -P "$(dirname "$0")/.." && pwd)
room=$(mktemp -d)
export MOOT_HEALTH_PORT=0 MOOT_WEB_PORT=0 # whatever else runs here
trap 'rm -rf "$room"' EXIT

main() {
  (cd "$home" && ./moot --help >"$room/help" && ./moot train)
  uptime
  start "$room/kept" >"$room/first"
  report "with the cache, a database that is there" kept
  MOOT_AOT=off report "without the cache, a database that is there" kept
  MOOT_AOT=off report "without the cache, a new database" new
  report "with the cache, a new database" new
  uptime
}

report() {
  local turn data seconds=()
  for turn in $(seq "$times"); do
    data=$room/kept
    if [ "$2" = new ]; then data=$room/new-$turn; fi
    seconds+=("$(start "$data")")
    if [ "$2" = new ]; then rm -rf "$data"; fi
  done
  printf '%-46s ' "$1"
  printf '%s\n' "${seconds[@]}" | sort -n |
    awk '{ s[NR] = $1 } END { printf "min %.2f s, median %.2f s, max %.2f s\n", s[1], s[int((NR + 1) / 2)], s[NR] }'
}

# Seconds to the prompt, which says who speaks and where; then it is left again.
start() {
  local seen='' part begin end process from to
  begin=$EPOCHREALTIME
  coproc moot { MOOT_DATA=$1 script -qefc "stty rows 40 cols 100; exec '$home/moot' demo" /dev/null; }
  process=$moot_PID
  exec {from}<&"${moot[0]}" {to}>&"${moot[1]}"
  until [[ $seen == *"ana in "* ]]; do
    IFS= read -r -d '>' -t 60 part <&"$from" || { printf 'no prompt: %s%s\n' "$seen" "$part" >&2; exit 1; }
    seen+=$part
  done
  end=$EPOCHREALTIME
  sleep 1
  printf ':quit\r' >&"$to"
  cat <&"$from" >"$room/rest"
  wait "$process" || true
  exec {from}<&- {to}>&-
  awk "BEGIN { print ${end/,/.} - ${begin/,/.} }"
}

main
