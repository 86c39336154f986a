#!/usr/bin/env bash
# How much memory Moot holds after the story of the README, for the JVM options of the launcher and for others.
# Resident memory of the JVM, the most it ever was, and the proportional share of PostgreSQL's processes, in MB.
# With the word `launcher`, only for the launcher's own options.
set -euo pipefail

home=$(cd -P "$(dirname "$0")/.." && pwd)
story=$home/console-adapter/src/test/transcripts/five-minutes.txt
which=${1-all}
room=$(mktemp -d)
export MOOT_HEALTH_PORT=0 MOOT_WEB_PORT=0 # whatever else runs here
last=424242 # nothing has this number, so the answer names it
trap 'rm -rf "$room"' EXIT

main() {
  (cd "$home" && ./moot --help >"$room/help" && ./moot train)
  typed >"$room/story"
  printf '%-58s %9s %6s %11s\n' '' 'resident' 'most' 'PostgreSQL'
  measure "as the launcher does it, with the cache"
  export MOOT_AOT=off
  measure "as the launcher does it, without the cache"
  [ "$which" = all ] || return 0
  for options in "-XX:+UseSerialGC -Xmx256m" "-XX:+UseSerialGC -Xmx128m" "-XX:+UseSerialGC -Xms48m -Xmx256m" \
    "-XX:+UseSerialGC -Xmx192m -XX:TieredStopAtLevel=1" "-XX:+UseG1GC -Xmx256m" ""; do
    MOOT_JAVA_OPTS=$options measure "${options:-no options at all}"
  done
}

# What the transcript's people type. Called at any hour, a tick of three days could end in the quiet hours before the
# call opens, and one of four cannot.
typed() {
  sed -nE -e 's/^:tick 3d/:tick 4d/' -e '/^:/p' -e 's/^([a-z]+)> (.*)/:as \1\n\2/p' "$story"
  printf 'proposal show %s\n\n' "$last" # a line from a pipe is taken when the next has come, for it could go on
}

measure() {
  local out=$room/out second process java to
  : >"$out"
  coproc moot { MOOT_DATA=$room/data exec "$home/moot" demo >"$out" 2>&1; }
  process=$moot_PID
  exec {to}>&"${moot[1]}"
  cat "$room/story" >&"$to"
  for second in $(seq 300); do
    if grep -q "$last" "$out"; then break; fi
    sleep 1
  done
  sleep 3
  java=$process # the launcher has become the JVM
  printf '%-58s %9d %6d %11d\n' "$1" "$(status "$java" VmRSS)" "$(status "$java" VmHWM)" "$(postgres)"
  printf ':quit\n' >&"$to"
  exec {to}>&-
  wait "$process" || true
  grep -q 'Summary by a participant' "$out" || { echo "the story was not told to its end:" >&2; cat "$out" >&2; exit 1; }
  rm -rf "$room/data"
}

status() { awk -v what="$2:" '$1 == what { print int($2 / 1024) }' "/proc/$1/status"; }

# Those whose data stands in the room: shared memory is counted once.
postgres() {
  local process sum=0 pss
  for process in /proc/[0-9]*; do
    if [ "$(readlink "$process/cwd" 2>/dev/null)" = "$room/data/demo/postgres" ]; then
      pss=$(awk '$1 == "Pss:" { print $2 }' "$process/smaps_rollup" 2>/dev/null || echo 0)
      sum=$((sum + pss))
    fi
  done
  echo $((sum / 1024))
}

main
