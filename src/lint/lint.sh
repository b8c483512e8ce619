#!/bin/sh
# Lints the diagrams in processes/ and fails on an error or a warning. Without Node 20.19 or later, or if the linter cannot be
# installed, prints one line and succeeds. With CI set, installs such a Node through npm, and fails if anything is still missing.
cd "$(dirname "$0")" || exit

skip() {
  echo "The diagrams are not linted: $1"
  [ -z "${CI:-}" ]
  exit
}

run=
# bpmnlint loads ES modules with require(), which Node supports since 20.19; Debian 12 has Node 18.
if ! node -e 'process.exit(process.features.require_module ? 0 : 1)' 2>/dev/null; then
  [ -n "${CI:-}" ] || skip "Node 20.19 or later is missing"
  # Only the linter runs on the new Node: the npm of Debian runs on Debian's Node only.
  run='npm exec --yes --prefer-offline --package=node@24.21.0 --'
fi
if [ ! node_modules/.package-lock.json -nt package-lock.json ]; then
  npm ci --prefer-offline --loglevel=error || skip "npm cannot install the linter"
fi
# shellcheck disable=SC2086
exec $run node node_modules/bpmnlint/bin/bpmnlint.js --max-warnings 0 '../../processes/*.bpmn'
