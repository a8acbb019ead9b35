#!/usr/bin/env python3
"""Counts the instructions of every row of ours in the benchmarks, and compares them with those that are written down.

  instructions.py ROOT BUILD [--write] [--only=COMPILER-MACHINE,...] [--within=PERCENT]
  instructions.py --self-test

A row is one pass over its messages under callgrind, at -O2, built by g++ and clang++ for three machines each: v3 (-march=x86-64-v3),
baseline (the compiler's own choice) and portable (without vector code). The figures stand in instructions.tsv beside this script; --write
puts those of this run there. A row that costs more than PERCENT (0.5) above its figure, or has none, fails. `N passed, M failed` at the end.

Counts depend on the compiler and on the C library a little, so the file says which compilers made it, and others are told of.
"""
import concurrent.futures
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

TABLE = pathlib.Path(__file__).resolve().parent / "instructions.tsv"
MACHINES = {"v3": ["-Dmarch=x86-64-v3"], "baseline": ["-Dmarch="], "portable": ["-Dportable=true"]}
COMPILERS = ["g++", "clang++"]


def compiler_version(compiler):
    return subprocess.run([compiler, "-dumpfullversion", "-dumpversion"], capture_output=True, text=True).stdout.split()[0]


def rows_of(program):
    """(level, name) of our own rows, but for those that are built for another machine within one program."""
    said = subprocess.run([program], capture_output=True, text=True).stderr.split("parsers:\n")[1]
    rows = [line.split(maxsplit=1) for line in said.splitlines() if line.strip()]
    return [(level, name) for level, name in rows if name.startswith("sipwire") and not name.endswith((" baseline", " portable"))]


def count(program, level, name):
    with tempfile.TemporaryDirectory() as tmp:
        done = subprocess.run(["valgrind", "--tool=callgrind", "--toggle-collect=measured_pass", f"--callgrind-out-file={tmp}/out",
                               program, level, "1", name], capture_output=True, text=True)
    found = re.search(r"Collected : (\d+)", done.stderr)
    if done.returncode or not found:
        raise RuntimeError(f"{program} {level} '{name}':\n{done.stderr[-2000:]}")
    return int(found[1])


def build(root, where, compiler, machine):
    there = where / f"{compiler}-{machine}"
    if not (there / "build.ninja").exists():
        shutil.rmtree(there, ignore_errors=True)
        subprocess.run(["meson", "setup", there, root, "--buildtype=plain", "-Doptimization=2", "-Dtests=disabled", "-Dfuzz=disabled",
                        "-Dtools=disabled", "-Dbench=enabled", *MACHINES[machine]], check=True, stdout=subprocess.DEVNULL,
                       env=dict(os.environ, CXX=compiler))
    subprocess.run(["ninja", "-C", there, "bench/bench_once"], check=True, stdout=subprocess.DEVNULL)
    return there / "bench/bench_once"


def read(text):
    """{(build, level, name): instructions}"""
    lines = [line.split("\t") for line in text.splitlines() if line and not line.startswith("#")]
    return {(build, level, name): int(n) for build, level, name, n in lines}


def compare(known, counted, within):
    """One line for each row that costs too much, or that only one side has."""
    bad = []
    for key, n in counted.items():
        before = known.get(key)
        if before is None:
            bad.append(f"{' '.join(key)}: {n}, and no figure is written down")
        elif 100 * n > before * (100 + within):
            bad.append(f"{' '.join(key)}: {before} -> {n} (+{100 * (n - before) / before:.2f} %)")
    return bad + [f"{' '.join(key)}: the row is gone" for key in known if key not in counted and key[0] in {k[0] for k in counted}]


def self_test():
    known = read("# a comment\ng++-v3\tL1\tsipwire\t1000\ng++-v3\tL2\tsipwire\t2000\nclang++-v3\tL1\tsipwire\t1000\n")
    l1, l2 = ("g++-v3", "L1", "sipwire"), ("g++-v3", "L2", "sipwire")
    cases = {
        "the same": (compare(known, {l1: 1000, l2: 2000}, 0.5), 0),
        "within": (compare(known, {l1: 1005, l2: 1000}, 0.5), 0),
        "above": (compare(known, {l1: 1006, l2: 2000}, 0.5), 1),
        "new": (compare(known, {l1: 1000, l2: 2000, ("g++-v3", "L3", "sipwire"): 1}, 0.5), 1),
        "gone": (compare(known, {l1: 1000}, 0.5), 1),
    }
    wrong = [name for name, (said, expected) in cases.items() if len(said) != expected]
    print("\n".join(wrong + [f"{len(cases) - len(wrong)} passed, {len(wrong)} failed"]))
    return 1 if wrong else 0


def main(root, where, arguments):
    write, within, only = False, 0.5, None
    for argument in arguments:
        if argument == "--write":
            write = True
        elif argument.startswith("--only="):
            only = argument.partition("=")[2].split(",")
        elif argument.startswith("--within="):
            within = float(argument.partition("=")[2])
        else:
            sys.exit(__doc__)
    known = read(TABLE.read_text()) if TABLE.exists() else {}
    counted = {}
    for compiler in COMPILERS:
        for machine in MACHINES:
            name = f"{compiler}-{machine}"
            if only and name not in only:
                continue
            program = build(pathlib.Path(root).resolve(), pathlib.Path(where).resolve(), compiler, machine)
            rows = rows_of(program)
            with concurrent.futures.ThreadPoolExecutor(os.cpu_count()) as pool:
                for (level, row), n in zip(rows, pool.map(lambda r: count(program, *r), rows)):
                    counted[name, level, row] = n
    if write:
        versions = ", ".join(f"{c} {compiler_version(c)}" for c in COMPILERS)
        kept = {key: n for key, n in known.items() if key[0] not in {k[0] for k in counted}} | counted
        TABLE.write_text(f"# Instructions of one pass, by instructions.py --write. {versions}\n" +
                         "".join("\t".join([*key, str(n)]) + "\n" for key, n in kept.items()))
    bad = [] if write else compare(known, counted, within)
    for line in bad:
        print(line)
    print(f"{len(counted) - len(bad)} passed, {len(bad)} failed")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(self_test() if sys.argv[1:] == ["--self-test"] else main(sys.argv[1], sys.argv[2], sys.argv[3:]))
