#!/usr/bin/env python3
"""Runs a program and compares its standard output with a file: compare_output.py EXPECTED PROGRAM [ARGUMENT...]"""
import difflib
import pathlib
import subprocess
import sys

expected = pathlib.Path(sys.argv[1]).read_text()
done = subprocess.run(sys.argv[2:], capture_output=True, text=True)
sys.stdout.writelines(difflib.unified_diff(expected.splitlines(True), done.stdout.splitlines(True), "expected", "printed"))
sys.stderr.write(done.stderr)
sys.exit(done.returncode or done.stdout != expected)
