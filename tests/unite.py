#!/usr/bin/env python3
"""One translation unit of several source files, so that what they share is parsed and generated once.

  unite.py UNIT FILE...          tests
  unite.py --fuzz UNIT FILE...   fuzz targets, as entries of the program of fuzz/replay.cpp

Each file stands in a namespace of its own, and its includes before all of them: no two files need to agree about names. What the
compiler says and what Catch reports still names the file and its line.
"""
import pathlib
import re
import sys

ENTRIES = ["LLVMFuzzerTestOneInput", "LLVMFuzzerCustomMutator", "LLVMFuzzerCustomCrossOver"]


def body(path):
    macros = re.findall(r"^#define (\w+)", path.read_text(), re.M)
    return "\n".join([f"namespace file_{path.stem} {{", f'#include "{path.as_posix()}"', "}", *(f"#undef {name}" for name in macros)])


def target(path):
    own = {entry: f"{entry}_{path.stem}" for entry in ENTRIES}
    return "\n".join([*(f"#define {entry} {name}" for entry, name in own.items()), body(path), *(f"#undef {entry}" for entry in own),
                      f'const replay::target target_{path.stem}("{path.stem}", file_{path.stem}::{own[ENTRIES[0]]});'])


def includes_of(path):
    """Its include lines, as they read from elsewhere."""
    for what in re.findall(r"^#include (.*)$", path.read_text(), re.M):
        beside = path.parent / what.strip('"')
        yield f'#include "{beside.resolve().as_posix()}"' if what.startswith('"') and beside.exists() else f"#include {what}"


def united(paths, fuzz):
    includes = dict.fromkeys(line for path in paths for line in includes_of(path))
    if fuzz:
        includes['#include "support/replay.hpp"'] = None
    return "\n".join([*includes, *map(target if fuzz else body, paths)]) + "\n"


arguments = sys.argv[1:]
fuzz = arguments[0] == "--fuzz"
unit, *files = arguments[fuzz:]
pathlib.Path(unit).write_text(united([pathlib.Path(name).resolve() for name in files], fuzz))
