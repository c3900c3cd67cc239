# Creative Clusters: everything a developer does, each from a fresh machine.
.DEFAULT_GOAL := help
SHELL := /bin/bash
.SHELLFLAGS := -euo pipefail -c

VENV := .venv
PYTHON := $(VENV)/bin/python
PROFILE ?= $(HOME)/.local/share/QGIS/QGIS3/profiles/default
export QT_QPA_PLATFORM ?= offscreen

.PHONY: help setup demo test test-core test-qgis test-end-to-end lint bench validate package install clean

help: ## Say what there is to make
	@grep -hE '^[a-z-]+:.*##' $(MAKEFILE_LIST) | awk -F':.*## ' '{ printf "  make %-16s %s\n", $$1, $$2 }'

setup: ## Install QGIS where it is missing, and the Python packages (a second run does nothing)
	@tools/setup.sh $(VENV)

demo: setup ## Run the whole study on an invented region and print the findings
	@$(PYTHON) tools/demo.py

test: test-core test-qgis test-end-to-end ## Run every test

test-core: setup ## Run the tests that need no QGIS
	@$(PYTHON) -m pytest tests/core tests/test_architecture.py -p no:pytest_qgis

test-qgis: setup ## Run the tests inside QGIS
	@$(PYTHON) -m pytest tests/qgis

test-end-to-end: setup ## Run the tests that go through qgis_process on the packaged zip
	@$(PYTHON) -m pytest tests/end_to_end -p no:pytest_qgis

lint: setup ## Check style and types
	@$(VENV)/bin/ruff check .
	@$(VENV)/bin/ruff format --check .
	@$(VENV)/bin/mypy

bench: setup ## Measure time and memory against other engines (half an hour)
	@$(PYTHON) -m pip install --quiet --disable-pip-version-check \
	    --constraint $(VENV)/constraints.txt --requirement requirements-bench.txt
	@for each in spanning_tree whole_process whole_test; do $(PYTHON) benchmarks/$$each.py; done

validate: setup ## Check by simulation that the tests keep their levels (minutes)
	@$(PYTHON) benchmarks/validate_scan.py

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
