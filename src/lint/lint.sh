#!/bin/sh
# Lints the diagrams in processes/: an error or a warning fails. Without Node, or when the linter cannot be installed, it says so
# in one line and succeeds; with CI set it fails then too.
cd "$(dirname "$0")" || exit

skip() {
  echo "The diagrams are not linted: $1"
  [ -z "${CI:-}" ]
  exit
}

# bpmnlint requires ES modules, which Node can do since 20.19.
node -e 'process.exit(process.features.require_module ? 0 : 1)' 2>/dev/null || skip "Node 20.19 or later is missing"
if [ ! node_modules/.package-lock.json -nt package-lock.json ]; then
  npm ci --prefer-offline --loglevel=error || skip "npm cannot install the linter"
fi
exec node node_modules/bpmnlint/bin/bpmnlint.js --max-warnings 0 '../../processes/*.bpmn'
