#!/usr/bin/env bash
# Browser tests of the site. Needs node 20 or later, npm, Chromium and, unless BIN names a built binary, Rust.
#
#   ./run.sh                        all tests
#   ./run.sh search.test.mjs        one file
#   ./run.sh screens FOLDER         a picture of every kind of page
#   ./run.sh share                  the pictures that other sites show beside a link
#
# BIN names a built binary, CHROMIUM another browser than /usr/bin/chromium.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)

if [ -z "${BIN:-}" ]; then
  (cd "$root" && cargo build --release --bin casedigest)
  target=$(cd "$root" && cargo metadata --no-deps --format-version 1 | node -p 'JSON.parse(require("fs").readFileSync(0)).target_directory')
  BIN=$target/release/casedigest
fi
export BIN

if ! cmp -s "$here/package-lock.json" "$here/node_modules/.installed-lock.json"; then
  (cd "$here" && npm ci --ignore-scripts --no-audit --no-fund)
  cp "$here/package-lock.json" "$here/node_modules/.installed-lock.json"
fi

cd "$here"
exec node run.mjs "$@"
