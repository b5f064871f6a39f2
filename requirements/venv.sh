#!/bin/sh
# Makes the environment .venv with the first Python that is new enough, or with the one that is named.
set -eu

new_enough() {
  "$1" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null
}

python=
for name in ${1:-python3 python3.14 python3.13 python3.12 python3.11}; do
  if new_enough "$name"; then
    python=$name
    break
  fi
done
if [ -z "$python" ]; then
  echo "factsheet needs Python 3.11 or newer; install one, or name it: make PYTHON=/path/to/python" >&2
  exit 2
fi

# Debian ships Python without the part that puts pip into an environment.
if ! "$python" -c 'import ensurepip' 2>/dev/null; then
  if [ "$(id -u)" != 0 ] || ! command -v apt-get >/dev/null 2>&1; then
    echo "$python cannot make an environment: its 'venv' package is missing (on Debian: python3-venv)" >&2
    exit 2
  fi
  export DEBIAN_FRONTEND=noninteractive
  apt-get -qq update
  apt-get -qq install --yes --no-install-recommends python3-venv
fi

exec "$python" -m venv .venv
