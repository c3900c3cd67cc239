#!/usr/bin/env bash
# Runs the core's tests in a plain Python of another version, without QGIS.
#
# Usage: tools/plain_python.sh VERSION REQUIREMENTS FOLDER
#
# VERSION is 3.9, say. The interpreter is the one that the variable PYTHON_3_9 names, a python3.9 on
# the path, or pyenv's. Where there is none, a line says so and nothing fails: no package manager
# brings it to every machine. FOLDER is the environment that is made, or made again for other
# REQUIREMENTS.
set -euo pipefail

root=$(cd "$(dirname "$0")/.." && pwd)
version=$1 requirements=$root/$2 folder=$root/$3
variable=PYTHON_${version//./_}

answers() { # answers PYTHON: whether it runs and is of this version
    "$1" -c 'import sys; sys.exit("%d.%d" % sys.version_info[:2] != sys.argv[1])' \
        "$version" >/dev/null 2>&1
}

find_python() {
    local each
    for each in "${!variable:-}" "$(command -v "python$version" || true)" \
        "$(pyenv root 2>/dev/null || echo "$HOME/.pyenv")/versions/$version".*/bin/python; do
        [ -n "$each" ] && answers "$each" && { printf '%s\n' "$each"; return; }
    done
    return 1
}

if ! python=$(find_python); then
    printf 'NOT TESTED on Python %s: none was found. Name one with %s=/path/to/python.\n' \
        "$version" "$variable"
    exit 0
fi
wanted=$(cat "$requirements" "$root/requirements.txt" | cksum)
if [ "$(cat "$folder/.complete" 2>/dev/null)" != "$wanted" ]; then
    rm -rf "$folder"
    "$python" -m venv "$folder"
    "$folder/bin/python" -m pip install --quiet --disable-pip-version-check \
        --only-binary=:all: --requirement "$requirements" >"$folder/log" 2>&1 ||
        { tail -n 20 "$folder/log" >&2; exit 1; }
    printf '%s\n' "$wanted" >"$folder/.complete"
fi
"$folder/bin/python" - <<'EOF'
import importlib.metadata as metadata
import platform

names = "numpy scipy pandas scikit-learn statsmodels matplotlib jinja2".split()
print("Python", platform.python_version(), *(f"{name} {metadata.version(name)}" for name in names))
EOF
cd "$root"
# shellcheck disable=SC2086
exec "$folder/bin/python" -m pytest ${TESTS:-tests/core tests/test_architecture.py}
