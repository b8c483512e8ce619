#!/bin/sh
# Lints the diagrams in processes/ and fails on an error or a warning. If Node is missing or the linter cannot be installed, prints
# one line and succeeds, unless CI is set.
cd "$(dirname "$0")" || exit

skip() {
  echo "The diagrams are not linted: $1"
  [ -z "${CI:-}" ]
  exit
}

# bpmnlint loads ES modules with require(), which Node supports since 20.19.
node -e 'process.exit(process.features.require_module ? 0 : 1)' 2>/dev/null || skip "Node 20.19 or later is missing"
if [ ! node_modules/.package-lock.json -nt package-lock.json ]; then
  npm ci --prefer-offline --loglevel=error || skip "npm cannot install the linter"
fi
exec node node_modules/bpmnlint/bin/bpmnlint.js --max-warnings 0 '../../processes/*.bpmn'
