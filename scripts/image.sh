#!/bin/sh
# The steps of the Dockerfile, which CI runs without Docker as well: scripts/image.sh build|prune <source> [<target>]
set -eu
case "$1" in
  # Everything that the build needs, from the lock file, without scripts of packages.
  build)
    cd "$2"
    npm ci --ignore-scripts --no-audit --no-fund
    npm run --silent build
    ;;
  # What runs: the bundle, the native code of its store, and the notices. Both paths are absolute.
  prune)
    source=$2 target=$3
    mkdir -p "$target/node_modules"
    cp -R "$source/dist" "$target/dist"
    cp "$source/package.json" "$source/LICENSE" "$target/"
    cp -R "$source/node_modules/@lmdb" "$target/node_modules/@lmdb"
    rm -rf "$target/dist/types" "$target/dist/lambda"
    ;;
  *)
    echo "usage: scripts/image.sh build <source> | prune <source> <target>" >&2
    exit 2
    ;;
esac
