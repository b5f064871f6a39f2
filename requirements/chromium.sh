#!/bin/sh
# Provides a Chromium for the browser tests, unless this machine has one.
# Takes the path of the environment's Python, which has Playwright.
set -eu

python=$1

for name in chromium chromium-browser; do
  if command -v "$name" >/dev/null 2>&1; then
    exit 0
  fi
done

# Ubuntu's package of this name only leads to a snap, so this is for Debian alone.
if [ "$(id -u)" = 0 ] && grep -qx 'ID=debian' /etc/os-release 2>/dev/null; then
  export DEBIAN_FRONTEND=noninteractive
  apt-get -qq update
  exec apt-get -qq install --yes --no-install-recommends chromium
fi

exec "$python" -m playwright install chromium
