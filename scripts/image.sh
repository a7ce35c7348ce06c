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
  # What runs: the bundle, its one package with native code, and the notices. Both paths are absolute.
  prune)
    source=$2 target=$3
    mkdir -p "$target/node_modules"
    cp -R "$source/dist" "$target/dist"
    cp "$source/package.json" "$source/LICENSE" "$target/"
    # lmdb and what it depends on, as installed.
    cd "$source"
    node -e '
      const { existsSync, readFileSync } = require("node:fs");
      const names = new Set(["lmdb"]);
      for (const name of names) {
        const { dependencies = {}, optionalDependencies = {} } = JSON.parse(readFileSync(`node_modules/${name}/package.json`, "utf8"));
        for (const next of Object.keys({ ...dependencies, ...optionalDependencies })) if (existsSync(`node_modules/${next}`)) names.add(next);
      }
      console.log([...names].join("\n"));
    ' | while read -r name; do
      mkdir -p "$target/node_modules/$(dirname "$name")"
      cp -R "node_modules/$name" "$target/node_modules/$name"
    done
    rm -rf "$target/dist/types" "$target/dist/lambda"
    ;;
  *)
    echo "usage: scripts/image.sh build <source> | prune <source> <target>" >&2
    exit 2
    ;;
esac
