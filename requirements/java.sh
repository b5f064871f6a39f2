#!/bin/sh
# Provides the Java that checks the finished pages, unless this machine has one.
set -eu

if command -v java >/dev/null 2>&1; then
  exit 0
fi

if [ "$(id -u)" = 0 ] && grep -qx 'ID=debian' /etc/os-release 2>/dev/null; then
  export DEBIAN_FRONTEND=noninteractive
  apt-get -qq update
  exec apt-get -qq install --yes --no-install-recommends default-jre-headless
fi

echo "The pages are checked by a program in Java: install a Java runtime (version 11 or newer)" >&2
exit 1
