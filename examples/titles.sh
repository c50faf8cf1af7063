#!/bin/sh
# Prints a table of titles: one line for each text of a folder, as file, language, date and title with tabs between.
#
#   sh titles.sh [FOLDER] > titles.tsv        FOLDER is texts/ beside this script if none is given
set -eu

here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd)

if ! command -v jq >/dev/null; then
  echo 'titles.sh: jq is missing; install it with the package manager of your system' >&2
  exit 1
fi
if ! command -v newsnorm >/dev/null; then
  newsnorm() { node "$here/../bin/newsnorm.js" "$@"; }
fi

code=0
articles=$(newsnorm "${1:-$here/texts}" --ndjson) || code=$?
printf '%s\n' "$articles" |
  jq -r '[(.source.path | split("/") | last), .language, .published // "", .title // ""] | @tsv'
exit "$code"
