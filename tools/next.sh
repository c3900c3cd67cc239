#!/usr/bin/env bash
# The next QGIS: 3.44 with Python 3.13, NumPy 2 and Debian's own scikit-learn, statsmodels and
# pandas, in a Debian 13 that lives in a folder of its own.
#
# Usage: tools/next.sh able                               is that possible on this machine?
#        tools/next.sh make FOLDER                        make it where it is missing or out of date
#        tools/next.sh test FOLDER [arguments of pytest]  run tests on a copy of the checkout in it
#
# Needs root, debootstrap and the machine's own Debian archive. The folder is made under another
# name and renamed when it is whole. Everything is mounted in a namespace that ends with the run,
# however it ends, and takes every process with it; the tests write to memory, not to the folder.
set -euo pipefail

root=$(cd "$(dirname "$0")/.." && pwd)
# shellcheck source=tools/debian.sh
. "$root/tools/debian.sh"

what=${1:-}
folder=${2:-}
[ "$what" = able ] || { [ "$what" ] && [ "$folder" ]; } ||
    { sed -n 's/^# \{0,1\}//; 2,8p' "$0" >&2; exit 2; }
shift $(($# < 2 ? $# : 2))
case $folder in /*) ;; *) folder=$PWD/$folder ;; esac

keyring=/usr/share/keyrings/debian-archive-keyring.gpg
backports=(qgis python3-qgis)
packages=(
    python3-numpy python3-scipy python3-pandas python3-sklearn python3-statsmodels
    python3-matplotlib python3-jinja2 python3-pytest python3-hypothesis git
    xvfb xauth postgresql postgresql-postgis postgis locales gdal-bin
)
# Not in Debian, and pure Python.
from_pypi=$(grep -E '^pytest-qgis' "$root/requirements-dev.txt")
wanted=$(printf '%s ' "${backports[@]}" "${packages[@]}" "$from_pypi" 2 | cksum)

# What "ip link set lo up" does, without the tool.
loopback_up='
import fcntl, socket, struct
with socket.socket() as any:
    fcntl.ioctl(any, 0x8914, struct.pack("16sh22x", b"lo", 1))  # SIOCSIFFLAGS, IFF_UP
'

in_namespace() { # in_namespace "more of unshare" STEP ARGUMENT ...
    local more=$1
    shift
    # shellcheck disable=SC2086
    as_root unshare --mount --pid --fork --kill-child --propagation private $more \
        "$root/tools/next.sh" "$@"
}

mount_in() {
    mount -t proc proc "$1/proc"
    mount -t sysfs -o ro sysfs "$1/sys"
    mount --rbind /dev "$1/dev"
}

inside() { # inside FOLDER COMMAND ...
    local folder=$1
    shift
    chroot "$folder" env -i HOME=/root PATH=/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8 \
        DEBIAN_FRONTEND=noninteractive QT_QPA_PLATFORM=offscreen "$@"
}

build() { # build FOLDER: a whole system, or nothing
    local new=$1 entry uri
    entry=$(archive_entry "trixie trixie-backports") || fail "no apt source for Debian found."
    uri=$(printf '%s\n' "$entry" | sed -n 's/^URIs: *\([^ ]*\).*/\1/p')
    debootstrap --variant=minbase --keyring="$keyring" trixie "$new" "$uri"
    mount_in "$new"
    rm -f "$new/etc/apt/sources.list"
    { printf '%s\n' "$entry" | grep -v '^Signed-By'; echo "Signed-By: $keyring"; } \
        >"$new/etc/apt/sources.list.d/debian.sources"
    cp /etc/resolv.conf "$new/etc/resolv.conf"
    echo force-unsafe-io >"$new/etc/dpkg/dpkg.cfg.d/unsafe-io"
    printf '#!/bin/sh\nexit 101\n' >"$new/usr/sbin/policy-rc.d" # no service starts in here
    chmod +x "$new/usr/sbin/policy-rc.d"
    inside "$new" apt-get -qq update
    inside "$new" apt-get -qq -y --no-install-recommends \
        install -t trixie-backports "${backports[@]}"
    inside "$new" apt-get -qq -y --no-install-recommends install "${packages[@]}"
    inside "$new" apt-get -qq clean
    inside "$new" python3 -m venv --system-site-packages --without-pip /opt/environment
    "$root/.venv/bin/python" -m pip install --quiet --disable-pip-version-check --no-deps \
        --root-user-action=ignore --target "$new/opt/pypi" "$from_pypi"
    mv "$new"/opt/pypi/* "$new"/opt/environment/lib/python3*/site-packages/
    umount -R "$new/proc" "$new/sys" "$new/dev"
}

make_folder() {
    [ "$(cat "$folder/.complete" 2>/dev/null)" = "$wanted" ] && return 0
    command -v debootstrap >/dev/null 2>&1 && [ -f "$keyring" ] ||
        fail "the tests on the next QGIS need debootstrap and Debian's keys: make setup."
    say "set-up: making a Debian 13 with QGIS 3.44 in $folder; some minutes, once"
    as_root mkdir -p "$(dirname "$folder")"
    in_namespace "" build "$folder"
}

build_and_rename() {
    local log status new=$folder.partial
    exec 8>"$folder.lock"
    flock 8
    [ "$(cat "$folder/.complete" 2>/dev/null)" = "$wanted" ] && return 0 # another make was first
    rm -rf --one-file-system "$new" "$folder"
    log=$(mktemp)
    # As a condition it would go on after a failure.
    set +e
    (set -e; build "$new") >"$log" 2>&1
    status=$?
    set -e
    [ "$status" = 0 ] || { tail -n 20 "$log" >&2; fail "the next QGIS could not be made."; }
    rm -f "$log"
    printf '%s\n' "$wanted" >"$new/.complete"
    mv "$new" "$folder"
}

in_checkout() { git -c "safe.directory=*" -C "$root" ls-files -z --cached "$@" | existing; }

existing() {
    local name
    while IFS= read -r -d '' name; do [ ! -f "$root/$name" ] || printf '%s\0' "$name"; done
}

copy_checkout() { # copy_checkout TARGET: the files as they are now; git knows the same ones
    mkdir -p "$1"
    in_checkout --others --exclude-standard |
        tar --directory="$root" --null --files-from=- --create --file=- |
        tar --extract --file=- --directory="$1"
    git -C "$1" init --quiet
    in_checkout | git -C "$1" --literal-pathspecs add --pathspec-from-file=- --pathspec-file-nul
}

run_tests() {
    # No network but the machine itself: neither the plugin nor its tests may miss it.
    inside "$folder" python3 -c "$loopback_up"
    mount_in "$folder"
    local each
    for each in tmp mnt root run; do mount -t tmpfs tmpfs "$folder/$each"; done
    chmod 1777 "$folder/tmp"
    copy_checkout "$folder/mnt/checkout"
    ln -s /opt/environment "$folder/mnt/checkout/.venv"
    if [ -d "$root/../shared" ]; then
        mkdir "$folder/mnt/shared"
        mount --bind "$root/../shared" "$folder/mnt/shared"
        mount -o remount,bind,ro "$folder/mnt/shared"
    fi
    # shellcheck disable=SC2016
    inside "$folder" sh -c 'cd /mnt/checkout && exec .venv/bin/python -m pytest "$@"' sh "$@"
}

able() { # whether this machine lets a folder be a system: in some containers it does not
    as_root unshare --mount --pid --fork --propagation private \
        sh -c 'mount -t tmpfs tmpfs /mnt && chroot / true' 2>/dev/null && return 0
    say "NOT TESTED on QGIS 3.44: this machine gives no mount namespaces to make a Debian 13 in."
    return 1
}

case $what in
able) able ;;
make) make_folder ;;
build) build_and_rename ;; # in the namespace
test) in_namespace --net run "$folder" "$@" ;;
run) run_tests "$@" ;; # in the namespace
*) fail "unknown: $what" ;;
esac
