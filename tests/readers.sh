#!/usr/bin/env bash
# Whether readers of the citation files accept what the digest exports: biber reads BibTeX, pandoc's citeproc
# CSL-JSON and BibTeX, bibutils RIS. Needs biber, pandoc, bibutils, curl, jq and a built binary, named by BIN.
#
#   BIN=target/release/casedigest tests/readers.sh
set -euo pipefail
cd "$(dirname "$0")/.."

folder=$(mktemp -d)
server=
clean() {
  [ -z "$server" ] || kill "$server" 2>/dev/null || true
  rm -rf "$folder"
}
trap clean EXIT

fail() {
  printf 'readers: %s\n' "$1" >&2
  exit 1
}

port=$(node -e 'const s = require("net").createServer().listen(0, "127.0.0.1", () => { console.log(s.address().port); s.close(); })')
"$BIN" serve --listen "127.0.0.1:$port" --corpus corpus --index "$folder/index" >"$folder/server.log" 2>&1 &
server=$!
base=http://127.0.0.1:$port
for _ in $(seq 600); do
  curl -fsS "$base/readyz" >/dev/null 2>&1 && break
  kill -0 "$server" 2>/dev/null || fail "the server ended: $(tail -1 "$folder/server.log")"
  sleep 0.2
done

# The entries of some folders that were not withdrawn. Which status grep gives with -L differs between its versions.
entries() {
  { grep -rL '^withdrawn:' --include='*.md' "$@" || true; } | sed 's|.*/||; s|\.md$||' | sort
}

# Every entry, in English and in Arabic: one list of addresses for a single run of curl.
mapfile -t ids < <(entries corpus/{cases,practices,units,tools,forms})
for format in bibtex ris csl-json; do
  for language in en ar; do
    for id in "${ids[@]}"; do
      printf 'url = "%s/api/v1/entries/%s/cite?format=%s&lang=%s"\noutput = "%s/%s.%s.%s"\n' \
        "$base" "$id" "$format" "$language" "$folder" "$id" "$language" "$format"
    done
  done
done >"$folder/addresses"
curl -fsS --no-progress-meter --parallel --config "$folder/addresses"
total=${#ids[@]}

for language in en ar; do
  cat "$folder"/*."$language".bibtex >"$folder/all.$language.bib"
  jq -s 'add' "$folder"/*."$language".csl-json >"$folder/all.$language.json"
  cat "$folder"/*."$language".ris >"$folder/all.$language.ris"

  # biber checks the data model of biblatex too; every warning counts.
  biber --tool --validate-datamodel --quiet --output-file "$folder/biber.$language.bib" "$folder/all.$language.bib" >"$folder/biber.log" 2>&1 ||
    fail "biber: $(cat "$folder/biber.log")"
  ! grep -E 'WARN|ERROR' "$folder/biber.log" || fail "biber complains of the BibTeX files in $language"
  read=$(grep -c '^@' "$folder/biber.$language.bib")
  [ "$read" -eq "$total" ] || fail "biber reads $read of $total entries in $language"

  for file in "all.$language.json" "all.$language.bib"; do
    printf -- '---\nnocite: "@*"\n---\n' |
      pandoc --citeproc --bibliography "$folder/$file" --to plain --wrap none --fail-if-warnings >"$folder/list" 2>"$folder/pandoc.log" ||
      fail "pandoc, $file: $(head -3 "$folder/pandoc.log")"
    read=$(grep -c . "$folder/list")
    [ "$read" -eq "$total" ] || fail "pandoc reads $read of $total entries in $file"
  done

  ris2xml "$folder/all.$language.ris" >"$folder/ris.xml" 2>"$folder/ris.log" || fail "bibutils: $(cat "$folder/ris.log")"
  read=$(grep -c '<mods ' "$folder/ris.xml")
  titles=$(grep -c '^TI  - ' "$folder/all.$language.ris")
  [ "$read" -eq "$total" ] && [ "$titles" -eq "$total" ] || fail "bibutils reads $read of $total entries in $language: $(head -3 "$folder/ris.log")"
done
# Pandoc itself tells what it took for what: a decision must have stayed one.
cases=$(entries corpus/cases | wc -l)
decisions=$(pandoc --from biblatex --to csljson "$folder/all.en.bib" | jq '[.[] | select(.type == "legal_case")] | length')
[ "$decisions" -eq "$cases" ] || fail "pandoc sees $decisions decisions among $cases cases"
printf '%s entries in three formats and two languages, read by biber, pandoc and bibutils\n' "$total"
