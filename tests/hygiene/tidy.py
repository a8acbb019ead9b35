#!/usr/bin/env python3
"""clang-tidy over one translation unit that includes every public header, and over the tools: tidy.py ROOT SCRATCH"""
import concurrent.futures
import os
import pathlib
import subprocess
import sys

root = pathlib.Path(sys.argv[1]).resolve()
scratch = pathlib.Path(sys.argv[2])
scratch.mkdir(parents=True, exist_ok=True)
include = root / "include"
# By their own paths first, so that clang-tidy knows them by these and not by a way through detail/gen.
names = sorted((p.relative_to(include).as_posix() for p in include.rglob("*.hpp") if not p.name.startswith("diag_")),
               key=lambda n: ("/gen/" in n, "/core/" not in n, n))
unit = scratch / "all_headers.cpp"
unit.write_text("".join(f'#include "{name}"\n' for name in names))
(scratch / ".clang-tidy").write_text((root / ".clang-tidy").read_text())
flags = ["-std=c++20", "-I" + str(include), "-I" + str(root), "-march=x86-64-v3"]


# The analyzer follows a tool's paths through all the parsers it calls: minutes, for code that runs under sanitizers anyhow.
def tidy(source):
    checks = [] if source == unit else ["--checks=-clang-analyzer-*"]
    return subprocess.run(["clang-tidy", "--quiet", "--warnings-as-errors=*", *checks, str(source), "--", *flags], capture_output=True, text=True)


tools = sorted((root / "tools").glob("*.cpp"), key=lambda path: -path.stat().st_size)
with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
    runs = list(pool.map(tidy, [unit, *tools]))
for run in runs:
    sys.stdout.write(run.stdout)
    if run.returncode:
        sys.stderr.write(run.stderr)
# One that crashed has a code below zero.
sys.exit(any(run.returncode for run in runs))
