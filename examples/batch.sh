#!/bin/sh
# Normalizes a folder into a folder of JSON files and says how it went. Newsnorm goes on when an input fails, so the
# exit code tells whether all of them are there, and the messages on standard error tell which are not.
#
#   sh batch.sh OUT [FOLDER]                  FOLDER is texts/ beside this script if none is given
set -eu

here=$(CDPATH= cd -- "$(dirname -- "$0")" && pwd)
if [ $# -lt 1 ]; then
  echo 'batch.sh: name the folder to write to: sh batch.sh OUT [FOLDER]' >&2
  exit 2
fi
out=$1
texts=${2:-$here/texts}

if ! command -v newsnorm >/dev/null; then
  newsnorm() { node "$here/../bin/newsnorm.js" "$@"; }
fi

code=0
newsnorm "$texts" --json --quiet --out-dir "$out" || code=$?
case $code in
  0) echo "all done: $(find "$out" -name '*.json' | wc -l | tr -d ' ') articles in $out" ;;
  1) echo "some texts failed; the others are in $out" >&2 ;;
  2) echo 'nothing was done: the call was wrong' >&2 ;;
  130) echo "interrupted; what is in $out is whole" >&2 ;;
esac
exit "$code"
