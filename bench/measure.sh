#!/usr/bin/env bash
# Measures everything in docs/benchmarks.md on this machine, one after the other: in some 30 minutes on two quiet
# cores, beside a first build. Or only what is named: commands, large, discord, matrix, mirror, calls, web, start, memory.
set -euo pipefail

home=$(cd -P "$(dirname "$0")/.." && pwd)
parts=("$@")
if [ $# = 0 ]; then parts=(commands large discord matrix mirror calls web start memory); fi

main() {
  . "$home/.mvn/jdk.sh"
  moot_find_jdk || { moot_no_jdk; exit 1; }
  machine
  for part in "${parts[@]}"; do
    printf '\n== %s\n' "$part"
    case $part in
    commands | large | discord | matrix | mirror | calls | web) inside "$part" ;;
    start) "$home/bench/start.sh" 3 ;;
    memory) "$home/bench/memory.sh" launcher ;;
    *) echo "what is $part? commands, large, discord, matrix, mirror, calls, web, start or memory" >&2; exit 1 ;;
    esac
  done
}

machine() {
  lscpu | grep -E '^(CPU\(s\)|Model name)' || true
  grep MemTotal /proc/meminfo || true
  "$JAVA_HOME/bin/java" -version 2>&1 | sed -n 2p
  uptime
}

# In the JVM's own words, as the launcher says them.
export MALLOC_ARENA_MAX="${MALLOC_ARENA_MAX-2}"
inside() {
  local options
  [ -n "${built-}" ] || (cd "$home" && ./mvnw -q -Dquick -DskipTests -pl bench -am package)
  built=yes
  options=$("$home/moot" options)
  # shellcheck disable=SC2086
  "$JAVA_HOME/bin/java" $options -jar "$home/bench/target/quick/bench.jar" "$1"
}

main
