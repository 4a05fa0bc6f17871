# Every target sets itself up first; nothing but Python 3.11-3.13, git and make is needed.
PYTHON ?=
export QT_LOGGING_RULES ?= qt.qpa.fonts.warning=false
unexport PYTHONDONTWRITEBYTECODE

BIN := .venv/bin
ROOMS := core instruments analysis reports gui
READY := .venv/.ready

.PHONY: setup demo run check format test slow bench clean

$(READY): packaging/requirements.lock packaging/setup.sh packaging/qt_libraries.py
	@PYTHON="$(PYTHON)" sh packaging/setup.sh

setup: $(READY)

# The system libraries are looked for again: a display may have come since the set-up.
demo: setup
	@$(BIN)/python packaging/qt_libraries.py
	@$(BIN)/python pilotage.py demo --out demo

run: setup
	@$(BIN)/python packaging/qt_libraries.py
	@$(BIN)/python pilotage.py

check: setup
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports

format: setup
	$(BIN)/ruff format .
	$(BIN)/ruff check --fix .

test: setup
	@QT_QPA_PLATFORM=offscreen $(BIN)/python packaging/qt_libraries.py
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -n 2 --dist worksteal -m "not slow and not bench"

slow: setup
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -m slow

bench: setup
	OPENBLAS_NUM_THREADS=1 $(BIN)/python -m pytest tests/benchmarks -m bench -s -p no:xdist

clean:
	rm -rf .venv demo build
