# Creative Clusters: everything a developer does, each from a fresh machine.
.DEFAULT_GOAL := help
SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c

VENV := .venv
PYTHON := $(VENV)/bin/python
PROFILE ?= $(HOME)/.local/share/QGIS/QGIS3/profiles/default
NEXT ?= $(or $(XDG_CACHE_HOME),$(HOME)/.cache)/creative-clusters/trixie
export QT_QPA_PLATFORM ?= offscreen

.PHONY: help setup setup-tests demo test test-core test-qgis test-faults test-end-to-end test-next test-oldest test-newest \
    lint bench validate package install clean

help: ## Say what there is to make
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | awk -F':.*## ' '{ printf "  make %-16s %s\n", $$1, $$2 }'

setup: ## Install QGIS where it is missing, and the Python packages (a second run does nothing)
	@tools/setup.sh $(VENV)

setup-tests: setup
	@tools/setup.sh $(VENV) tests

demo: setup ## Run the whole study on an invented region and print the findings
	@$(PYTHON) tools/demo.py

test: test-core test-qgis test-faults test-end-to-end ## Run every test

test-core: setup ## Run the tests that need no QGIS
	@$(PYTHON) -m pytest tests/core tests/tools tests/test_*.py -p no:pytest_qgis

test-qgis: setup-tests ## Run the tests inside QGIS
	@$(PYTHON) -m pytest tests/qgis

test-faults: setup-tests ## Run every algorithm on bad inputs, full disks, cancels and random layers
	@$(PYTHON) -m pytest tests/faults

test-end-to-end: setup-tests ## Run the tests that go through qgis_process on the packaged zip
	@$(PYTHON) -m pytest tests/end_to_end -p no:pytest_qgis

test-next: setup-tests ## Run the tests that need QGIS on QGIS 3.44, Python 3.13 and NumPy 2 (NEXT=folder)
	@tools/next.sh make "$(NEXT)"
	@tools/next.sh test "$(NEXT)" tests/qgis
	@tools/next.sh test "$(NEXT)" tests/faults/test_fuzz.py tests/faults/test_raster_faults.py
	@tools/next.sh test "$(NEXT)" tests/end_to_end -p no:pytest_qgis \
	    --deselect tests/end_to_end/test_package.py::test_a_second_set_up_says_nothing

test-oldest: ## Run the core's tests on Python 3.9 with the oldest packages that we admit
	@tools/plain_python.sh 3.9 requirements-oldest.txt build/oldest

test-newest: ## Run the core's tests on Python 3.13 with the newest packages
	@TESTS="$(NEWEST)" tools/plain_python.sh 3.13 requirements-newest.txt build/newest

# PyQt6 is only read, not run: its stubs tell what Qt 6 has.
build/pyqt6: setup
	@[ -d $@ ] || { $(PYTHON) -m pip install --quiet --disable-pip-version-check --no-deps \
	    --target $@.part 'PyQt6>=6.6' 2>/dev/null && mv $@.part $@; }

lint: setup build/pyqt6 ## Check style, types, Qt 6, and the zip as the plugin repository does
	@$(VENV)/bin/ruff check .
	@$(VENV)/bin/ruff format --check .
	@$(VENV)/bin/mypy
	@# QGS105: QGIS itself hands iface to classFactory.
	@$(VENV)/bin/flake8 --isolated --select QGS1,QGS4 --extend-ignore QGS105 creative_clusters_plugin
	@$(PYTHON) tools/check_qt6.py build/pyqt6/PyQt6 creative_clusters_plugin tests tools benchmarks
	@$(PYTHON) tools/check_package.py "$$($(PYTHON) tools/package.py zip build)"

BENCHMARKS := spanning_tree whole_process whole_test degree_of_urbanisation assemble_drivers \
    fit_drivers scale

bench: setup ## Measure time and memory against other engines (an hour)
	@$(PYTHON) -m pip install --quiet --disable-pip-version-check \
	    --constraint $(VENV)/constraints.txt --requirement requirements-bench.txt
	@for each in $(BENCHMARKS); do $(PYTHON) benchmarks/$$each.py; done

validate: setup ## Check by simulation that the tests keep their levels (minutes)
	@for each in scan drivers sample; do $(PYTHON) benchmarks/validate_$$each.py; done

package: ## Make the zip that QGIS installs, from tracked files: dist/
	@python3 tools/package.py zip dist

install: package ## Install the plugin into a QGIS profile (PROFILE=folder)
	@mkdir -p "$(PROFILE)/python/plugins"
	@rm -rf "$(PROFILE)/python/plugins/creative_clusters_plugin"
	@python3 -m zipfile -e "$$(python3 tools/package.py zip dist)" "$(PROFILE)/python/plugins"
	@echo "installed into $(PROFILE); enable Creative Clusters in Plugins > Manage and Install Plugins"

clean: ## Remove everything that was made here
	@rm -rf $(VENV) build dist .pytest_cache .ruff_cache .mypy_cache .hypothesis .setup.lock
	@find . -name __pycache__ -type d -not -path './.git/*' -prune -exec rm -rf {} +
