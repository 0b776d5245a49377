#!/usr/bin/env bash
# Makes a release and tries it, without publishing anything: `npm run release`. `npm run release -- --publish` publishes what was tried.
#   1. the tree is clean, and CHANGELOG.md has a section of the version
#   2. the add-on is built for each processor that the package ships
#   3. the packed package runs on each Node that it claims, and on arm64
#   4. release/sbom.json says what the package depends on (CycloneDX)
# A published release says by which run of which workflow it was made (npm's provenance), which npm can only say in a CI that it knows.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

publish=
for argument; do
  case $argument in
    --publish) publish=1 ;;
    *) echo "release: there is no option $argument; there is --publish" >&2; exit 2 ;;
  esac
done

if [ -n "$publish" ] && [ "$(npm pkg get repository.url)" = '{}' ]; then
  echo 'release: package.json names no repository, without which npm refuses the provenance: npm pkg set repository.url=...' >&2; exit 1
fi
version=$(node -p 'require("./package.json").version')
[ -z "$(git status --porcelain)" ] || { echo 'release: the tree has changes that are not committed' >&2; exit 1; }
grep -qE "^## \[?${version//./\\.}\]?( |$)" CHANGELOG.md || { echo "release: CHANGELOG.md has no section $version" >&2; exit 1; }

npm run --silent check
bash scripts/build.sh native guest ts prebuilt arm64
NODEVIRT_PACKAGE=all npx jest test/package/package
rm -rf release
mkdir release
# npm calls the package by the name of its directory there.
npm sbom --omit=dev --sbom-format=cyclonedx | node -e '
  const bom = JSON.parse(require("node:fs").readFileSync(0))
  bom.metadata.component.name = require("./package.json").name
  console.log(JSON.stringify(bom, null, 2))' > release/sbom.json
npm pack --pack-destination release
# Without the ./ npm takes the path for a repository on GitHub.
if [ -n "$publish" ]; then npm publish --provenance --access public "./release/nodevirt-$version.tgz"
else npm publish --dry-run "./release/nodevirt-$version.tgz"; fi
