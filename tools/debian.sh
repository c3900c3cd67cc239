# What the set-up scripts share: talking to Debian's package manager. To be sourced, not run.
# shellcheck shell=bash

say() { printf '%s\n' "$*"; }
fail() { printf 'set-up: %s\n' "$*" >&2; exit 1; }

as_root() {
    if [ "$(id -u)" = 0 ]; then "$@"
    elif command -v sudo >/dev/null 2>&1; then sudo "$@"
    else fail "installing Debian packages needs root: run '$*' as root, then call this again."
    fi
}

apt_get() { as_root env DEBIAN_FRONTEND=noninteractive apt-get -qq -o Dpkg::Use-Pty=0 "$@"; }

install_packages() { # install_packages LOG PACKAGE ...
    local log=$1
    shift
    apt_get install -y --no-install-recommends "$@" >"$log" 2>&1 ||
        { tail -n 20 "$log" >&2; fail "Debian packages could not be installed: $*"; }
}

# The machine's own archive, whatever its host, has the other suites too: its entry is copied with
# those instead. Both forms of Debian's source lists are understood.
archive_entry() { # archive_entry SUITES
    local file
    for file in /etc/apt/sources.list.d/*.sources; do
        [ -f "$file" ] || continue
        awk -v RS= '/(^|\n)Suites:[^\n]*[ \t]bookworm([ \t]|\n|$)/ { print; exit }' "$file" |
            sed -e '/^#/d' -e "s/^Suites:.*/Suites: $1/" |
            grep . && return 0
    done
    for file in /etc/apt/sources.list /etc/apt/sources.list.d/*.list; do
        [ -f "$file" ] || continue
        # deb [options] URI bookworm components  ->  the same, as a deb822 entry
        awk -v suites="$1" '$1 == "deb" {
                 signed = ""; i = 2
                 if ($2 ~ /^\[/) {
                     while (1) {
                         if (match($i, /signed-by=[^] ]+/))
                             signed = substr($i, RSTART + 10, RLENGTH - 10)
                         if ($i ~ /\]$/ || i >= NF) { i++; break }
                         i++
                     }
                 }
                 if ($(i + 1) != "bookworm") next
                 print "Types: deb"; print "URIs: " $i; print "Suites: " suites
                 print "Components: main"
                 if (signed != "") print "Signed-By: " signed
                 exit
             }' "$file" | grep . && return 0
    done
    return 1
}
