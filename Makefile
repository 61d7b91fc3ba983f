# Everything that a person or a CI needs: each target does its own set-up.
SHELL := /bin/bash
RUN := .venv/bin/python

.PHONY: enhance app test setup bench screenshots package translations clean

enhance: .venv/.installed  ## restore the bundled sample clip
	@mkdir -p output
	@$(RUN) -m app enhance resources/sample/friday.mp4 output/friday.enhanced.mp4 --overwrite --picture output/before-after.png

app: .venv/.window  ## open the window
	@$(RUN) -m app

test: .venv/.window  ## check style, types, imports and behaviour
	@.venv/bin/ruff check .
	@.venv/bin/ruff format --check .
	@.venv/bin/mypy
	@.venv/bin/lint-imports
	@OMP_NUM_THREADS=1 .venv/bin/pytest -n 2

setup: .venv/.installed  ## only set up

bench: .venv/.window  ## measure the figures of the README
	@$(RUN) -m tests.benchmarks

screenshots: .venv/.window  ## make the pictures of the README
	@$(RUN) -m tests.screenshots

package:  ## make the installers of this system from what is committed
	@python3 packaging/package.py

.venv/.installed: pyproject.toml constraints.txt packaging/setup.sh
	@bash packaging/setup.sh
	@touch $@

.venv/.window: .venv/.installed packaging/system_libraries.sh
	@bash packaging/system_libraries.sh
	@touch $@

translations: .venv/.installed  ## find the texts of the window, and compile their translations
	@$(RUN) packaging/translate.py

clean:  ## remove what was made
	rm -rf .venv build dist output *.egg-info
