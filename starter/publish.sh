#!/usr/bin/env bash
# Checks the articles in content/, then makes the site in build/site. The workflow of GitHub runs this script, and you can
# run it on a computer with Linux: bash publish.sh
# SITE_BASE is the base path of the site on its host, such as /health/. Without it, the base path comes from the “address”
# in content/site.json.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")"

# Ends the script with a message about release.conf.
fail() {
    if [ -n "${GITHUB_ACTIONS:-}" ]; then
        echo "::error file=release.conf,line=1::$*"
    else
        printf '%s\n' "$*" >&2
    fi
    exit 1
}

# Prints a value of release.conf.
setting() {
    sed -n "s/^$1[[:blank:]]*=[[:blank:]]*//p" release.conf | tr -d '[:space:]'
}

# Puts the release that release.conf names into build/release.
fetch_release() {
    local url sha256 archive=build/release.tar.gz
    url=$(setting url)
    sha256=$(setting sha256)
    [ -n "$url" ] || fail "release.conf has no address. Write the address of the release after “url =”."
    [ -n "$sha256" ] || fail "release.conf has no checksum. Write the checksum of the release after “sha256 =”."
    [ "$(cat build/release/sha256 2>/dev/null)" != "$sha256" ] || return 0
    rm -rf build/release
    mkdir -p build/release
    curl --fail --silent --show-error --location --retry 3 --output "$archive" -- "$url" ||
        fail "The release is not at $url, or its host does not answer. Check the address in release.conf."
    printf '%s  %s\n' "${sha256,,}" "$archive" | sha256sum --check --status ||
        fail "The file at $url has another checksum than release.conf names. Use the checksum that came with the release. If you did, do not use that file: somebody may have changed it."
    tar --extract --file "$archive" --directory build/release --strip-components 1 ||
        fail "The file at $url is no release, or a damaged one."
    [ -x build/release/publish ] || fail "The file at $url holds no program “publish”, so it is no release."
    # Written last, so a part of a release does not count.
    printf '%s\n' "$sha256" >build/release/sha256
}

# Lists all errors and warnings. An error that keeps the site from being published fails the next step. On GitHub, they also stand beside the lines of the files. GitHub shows ten of each kind
# there, so the summary of the run has the whole list.
check_content() {
    local form=
    [ -z "${GITHUB_ACTIONS:-}" ] || form=--github
    if [ -n "${GITHUB_STEP_SUMMARY:-}" ]; then
        { echo '```text' && { build/release/publish check content || true; } && echo '```'; } >>"$GITHUB_STEP_SUMMARY"
    fi
    build/release/publish check content $form || true
}

fetch_release
check_content
build/release/publish site content build/site ${SITE_BASE:+--base "$SITE_BASE"}
