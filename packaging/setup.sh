#!/bin/sh
# Makes .venv from packaging/requirements.lock and checks the system libraries Qt needs. Run by `make`.
set -eu
cd "$(dirname "$0")/.."
unset PYTHONDONTWRITEBYTECODE PYTHONHOME PYTHONPATH || true
export DEBIAN_FRONTEND=noninteractive

find_python() {
    for name in "${PYTHON:-}" python3.11 python3.12 python3.13 python3 python; do
        [ -n "$name" ] || continue
        command -v "$name" >/dev/null 2>&1 || continue
        "$name" -c 'import sys; raise SystemExit(not (3, 11) <= sys.version_info[:2] <= (3, 13))' 2>/dev/null && {
            echo "$name"
            return 0
        }
    done
    return 1
}

python=$(find_python) || {
    echo "Pilotage needs Python 3.11, 3.12 or 3.13. Install one, or name it: make PYTHON=/path/to/python3.11" >&2
    exit 1
}

if ! "$python" -c 'import ensurepip' 2>/dev/null; then
    package=$("$python" -c 'import sys; print("python%d.%d-venv" % sys.version_info[:2])')
    if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
        apt-get update -qq && apt-get install -y -qq --no-install-recommends "$package"
    else
        echo "This Python cannot make virtual environments. Run: sudo apt-get install $package" >&2
        exit 1
    fi
fi

echo "Setting up .venv with $("$python" --version) (a few minutes, once)"
"$python" -m venv --clear .venv
# No byte code while unpacking: it is compiled once, in parallel, below.
.venv/bin/python -m pip install --quiet --disable-pip-version-check --no-compile --no-deps \
    --require-hashes -r packaging/requirements.lock
.venv/bin/python -m compileall -q -j 0 .venv/lib >/dev/null 2>&1 || true
.venv/bin/python packaging/qt_libraries.py
touch .venv/.ready
