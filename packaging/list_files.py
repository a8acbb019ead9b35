#!/usr/bin/env python3
"""Prints the files of a folder that match a pattern, sorted, relative to it: list_files.py FOLDER PATTERN"""
import pathlib
import sys

folder = pathlib.Path(sys.argv[1])
for path in sorted(folder.glob(sys.argv[2])):
    print(path.relative_to(folder).as_posix())
