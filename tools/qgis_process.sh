#!/usr/bin/env bash
# Runs qgis_process with the plugin's packages on its path and a profile of its own.
#
# Usage: tools/qgis_process.sh PROFILE [arguments of qgis_process]
#
# qgis_process does not see a virtual environment: PYTHONPATH to its site-packages does it.
set -euo pipefail
root=$(cd "$(dirname "$0")/.." && pwd)
profile=$1
shift
mkdir -p "$profile"
mkdir -p -m 700 "$profile/run"
site=$("$root/.venv/bin/python" -c 'import sysconfig; print(sysconfig.get_path("purelib"))')
export PYTHONPATH=$site${PYTHONPATH:+:$PYTHONPATH}
# QGIS' Python looks for its home by the first python3 on the path: a pyenv's or conda's breaks it.
PATH=$(dirname "$(readlink -f "$root/.venv/bin/python")"):$PATH
export PATH
export QT_QPA_PLATFORM=offscreen QGIS_CUSTOM_CONFIG_PATH=$profile
export XDG_RUNTIME_DIR=${XDG_RUNTIME_DIR:-$profile/run}
exec qgis_process "$@"
