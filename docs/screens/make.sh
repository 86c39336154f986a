#!/usr/bin/env bash
# Makes the pictures of the README, which nobody draws by hand: types its story into `./moot demo`, on a database that is thrown
# away, and takes pictures of the terminal and of the pages. Needs tmux, Chromium, curl and Python 3. What stands in them is
# of the day on which they are made.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
home=$here/../..
room=$(mktemp -d)
port=${MOOT_WEB_PORT:-18086}
session=moot-screens-$$
chromium=$(command -v chromium || command -v chromium-browser || command -v google-chrome)

leave() {
  tmux kill-session -t "$session" 2>/dev/null || true
  rm -rf "$room"
}
trap leave EXIT

screen() { tmux capture-pane -p -J -t "$session" "$@"; }

# The prompt is the last line, with nothing typed after it.
is_ready() { screen | grep -v '^$' | tail -1 | grep -q '> *$'; }

await() {
  local tries=0
  until is_ready; do
    tries=$((tries + 1))
    [ $tries -lt 1500 ] || { screen; echo "The demo does not answer." >&2; exit 1; }
    sleep 0.2
  done
}

say() {
  tmux send-keys -t "$session" -l "$1"
  tmux send-keys -t "$session" Enter
  sleep 0.4
  await
}

# The block of the README that a newcomer types.
story() { awk '/^```/ { inside = 0 } inside || /^:in trees$/ { inside = 1; print }' "$home/README.md"; }

# Of a long answer what goes on a page: down to the numbers of the runoff.
beginning() { awk '/> vote result/ { on = 1 } on && ++n <= 33'; }

# page NAME WIDTH HEIGHT ADDRESS
page() {
  "$chromium" --headless --no-sandbox --disable-gpu --hide-scrollbars --user-data-dir="$room/chromium" --force-device-scale-factor=1 \
    --window-size="$2,$3" --screenshot="$here/$1.png" "http://127.0.0.1:$port$4" >/dev/null 2>&1
}

tmux new-session -d -s "$session" -x 84 -y 60 \
  "cd '$home' && MOOT_DATA='$room/data' MOOT_WEB_PORT=$port ./moot demo ana"
tmux set-option -t "$session" history-limit 5000 >/dev/null
await
story | while IFS= read -r line; do
  say "$line"
  case $line in
  'vote result') screen -e -S - | beginning | python3 "$here/terminal.py" >"$here/console.svg" ;;
  esac
done

page library 1000 640 /
page decision 400 860 /decisions/1
# The picture that Discord and Matrix are sent too.
curl -fsS "http://127.0.0.1:$port/decisions/1" |
  python3 -c 'import re, sys
picture = re.search(r"(?s)<svg.*?</svg>", sys.stdin.read())[0]
print(picture.replace("</desc>", "</desc><rect width=\"100%\" height=\"100%\" fill=\"#fff\" stroke=\"none\"/>", 1))' >"$here/result.svg"
