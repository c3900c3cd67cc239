#!/usr/bin/env bash
# Gets a machine ready: QGIS where it is missing, and a virtual environment for the rest.
#
# Usage: tools/setup.sh [VENV [tests]]  (VENV defaults to .venv beside the Makefile; tests: also
#                                        what only the tests need)
#
# Safe to run again: what is there already is left alone and nothing is printed. A QGIS that is
# installed is used as it is, on any Linux. Where there is none, Debian 12 is served: QGIS 3.40
# from the suite bookworm-backports, added beside the archive that the machine already uses.
set -euo pipefail

root=$(cd "$(dirname "$0")/.." && pwd)
venv=${1:-$root/.venv}
python=${PYTHON:-/usr/bin/python3}
lock=$root/.setup.lock

# shellcheck source=tools/debian.sh
. "$root/tools/debian.sh"

has_qgis() {
    command -v qgis_process >/dev/null 2>&1 && "$python" -c 'import qgis.core' >/dev/null 2>&1
}

install_qgis() {
    [ -r /etc/os-release ] || fail "QGIS was not found. Install QGIS 3.40 or later, then call this again."
    # shellcheck disable=SC1091
    . /etc/os-release
    [ "${ID:-}:${VERSION_CODENAME:-}" = "debian:bookworm" ] ||
        fail "QGIS was not found (qgis_process and PyQGIS for $python). Install QGIS 3.40 or later" \
             "from your distribution or qgis.org, then call this again."
    say "set-up: installing QGIS 3.40 from Debian's backports; a few minutes, once"
    local list=/etc/apt/sources.list.d/bookworm-backports.sources log
    log=$(mktemp)
    apt_get update >"$log" 2>&1 || { tail -n 20 "$log" >&2; fail "apt-get update failed."; }
    if ! apt-cache policy qgis | grep -q 'bookworm-backports/'; then
        local entry
        entry=$(archive_entry bookworm-backports) ||
            fail "no apt source for bookworm found to add backports to."
        printf '%s\n' "$entry" | as_root tee "$list" >/dev/null
        apt_get update >"$log" 2>&1 || { tail -n 20 "$log" >&2; fail "apt-get update failed."; }
    fi
    install_packages "$log" -t bookworm-backports qgis python3-qgis
    install_packages "$log" python3-venv xvfb xauth
    rm -f "$log"
    has_qgis || fail "QGIS was installed but qgis_process or PyQGIS does not answer."
}

# What tests need beyond QGIS: a PostgreSQL with PostGIS, other locales, ogr2ogr, and what
# tools/next.sh makes the next QGIS with. Other distributions than Debian have names of their own.
test_packages=(postgresql postgresql-postgis locales gdal-bin debootstrap debian-archive-keyring git)

install_for_tests() {
    [ -f /etc/debian_version ] || return 0
    local log missing=() each
    for each in "${test_packages[@]}"; do
        dpkg-query --show --showformat='${Status}' "$each" 2>/dev/null | grep -q ' installed$' ||
            missing+=("$each")
    done
    [ "${#missing[@]}" -gt 0 ] || return 0
    say "set-up: installing what the tests need; a minute, once"
    log=$(mktemp)
    apt_get update >"$log" 2>&1 || { tail -n 20 "$log" >&2; fail "apt-get update failed."; }
    install_packages "$log" "${missing[@]}"
    rm -f "$log"
}

install_environment() {
    local stamp=$venv/.requirements wanted
    wanted=$(cat "$root/requirements.txt" "$root/requirements-dev.txt" | cksum)
    [ -f "$stamp" ] && [ "$(cat "$stamp")" = "$wanted" ] && return 0
    say "set-up: installing the Python packages into $(basename "$venv"); a minute, once"
    if [ ! -x "$venv/bin/python" ]; then
        "$python" -m venv --system-site-packages "$venv" ||
            fail "no virtual environment could be made with $python (Debian: apt install python3-venv)."
    fi
    # QGIS' own NumPy decides: its GDAL bindings are compiled against it, so the environment's
    # NumPy must have the same major version.
    local major log
    major=$("$python" -c 'import numpy; print(numpy.__version__.split(".")[0])')
    log=$(mktemp)
    printf 'numpy<%s\n' "$((major + 1))" >"$venv/constraints.txt"
    "$venv/bin/python" -m pip install --quiet --disable-pip-version-check \
        --constraint "$venv/constraints.txt" \
        --requirement "$root/requirements.txt" --requirement "$root/requirements-dev.txt" >"$log" 2>&1 ||
        { tail -n 20 "$log" >&2; fail "the Python packages could not be installed."; }
    rm -f "$log"
    printf '%s\n' "$wanted" >"$stamp"
}

exec 9>"$lock"
command -v flock >/dev/null 2>&1 && flock 9 # two makes at once wait for each other
has_qgis || install_qgis
install_environment
[ "${2:-}" != tests ] || install_for_tests
