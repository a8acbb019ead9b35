#!/usr/bin/env python3
"""Builds the tests for other machines and runs them under qemu-user, or Wine for Windows.

  run.py ROOT BUILD [TARGET...] [--folders=core,uri,...] [--no-fuzz] [--jobs=N]

TARGET is the name of a cross file beside this script; all of them when none is named. BUILD gets a folder for each. Every target runs
the tests of the folders named and, without --no-fuzz, replays all fuzz seeds. Prints the counts of each target, and `N passed, M failed` at the end.
"""
import json
import os
import pathlib
import shutil
import subprocess
import sys

HERE = pathlib.Path(__file__).resolve().parent
FOLDERS = "core,cpim,mime,msrp,sdp,sip,uri,xml"


def say(text):
    print(f"cross: {text}", file=sys.stderr, flush=True)


def run(command, log, **more):
    with open(log, "wb") as out:
        return subprocess.run(command, stdout=out, stderr=subprocess.STDOUT, **more).returncode == 0


def tail(log, lines=40):
    sys.stderr.write("\n".join(pathlib.Path(log).read_text(errors="replace").splitlines()[-lines:]) + "\n")


def common_file(build):
    """A machine file with a pkg-config that knows Catch2 alone: the libraries of this machine are none of the target's, and neither are
    the system headers that stand beside Catch2's."""
    where = build / "for-all"
    if not (where / "include/catch2").exists():
        shutil.copytree("/usr/include/catch2", where / "include/catch2")
    version = next(line.split()[1] for line in pathlib.Path("/usr/share/pkgconfig/catch2.pc").read_text().splitlines()
                   if line.startswith("Version:"))
    (where / "catch2.pc").write_text(f"Name: Catch2\nDescription: tests\nVersion: {version}\nCflags: -I{where}/include\n")
    (where / "common.ini").write_text(f"[properties]\npkg_config_libdir = ['{where}']\n")
    return where / "common.ini"


def one(root, build, target, folders, fuzz, jobs):
    """(passed, failed) of a target."""
    there = build / target
    options = [f"-Dtest_folders={','.join(folders)}", f"-Dfuzz={'enabled' if fuzz else 'disabled'}"]
    suffix = ".exe" if "'windows'" in (HERE / f"{target}.ini").read_text() else ""
    log = build / f"{target}.log"
    env = dict(os.environ, WINEPREFIX=str(build / "wine"), WINEDEBUG="-all")
    if not (there / "build.ninja").exists():
        shutil.rmtree(there, ignore_errors=True)
        setup = ["meson", "setup", there, root, "--buildtype=plain", "--cross-file", HERE / f"{target}.ini", "--cross-file", common_file(build),
                 "-Doptimization=1", "-Dmarch=", "-Dtests=enabled", "-Dtools=disabled", "-Dbench=disabled", *options]
        if not run(setup, log, env=env):
            tail(log)
            return 0, 1
    elif not run(["meson", "configure", there, *options], log, env=env):
        tail(log)
        return 0, 1
    built = run(["ninja", "-C", there, "-k", "0", f"-j{jobs}", *(f"tests/test_{name}{suffix}" for name in folders),
                 *([f"fuzz/replay{suffix}"] if fuzz else [])], log, env=env)
    if not built:
        tail(log)
        say(f"{target} does not compile all; the rest of what it said is in {log}")
    # What did compile is run all the same.
    here = [name for name in folders if (there / f"tests/test_{name}{suffix}").exists()]
    if fuzz and (there / f"fuzz/replay{suffix}").exists():
        known = subprocess.run(["meson", "introspect", "--tests", there], stdout=subprocess.PIPE, check=True).stdout
        here += [test["name"] for test in json.loads(known) if test["name"].startswith("replay ")]
    if not here:
        return 0, 1
    run(["meson", "test", "-C", there, "--no-rebuild", "-t", "10", "--num-processes", str(jobs), *here], build / f"{target}.test.log", env=env)
    done = subprocess.run([sys.executable, root / "tests/tally.py", there / "meson-logs/testlog.json"], stdout=subprocess.PIPE, text=True)
    passed, failed = map(int, done.stdout.split()) if done.returncode == 0 and done.stdout else (0, 1)
    return passed, failed + (0 if built else 1)


def main(root, build, arguments):
    root, build = pathlib.Path(root).resolve(), pathlib.Path(build).resolve()
    build.mkdir(parents=True, exist_ok=True)
    known = sorted(path.stem for path in HERE.glob("*.ini"))
    folders, fuzz, jobs, targets = FOLDERS, True, os.cpu_count(), []
    for argument in arguments:
        if argument.startswith("--folders="):
            folders = argument.partition("=")[2]
        elif argument == "--no-fuzz":
            fuzz = False
        elif argument.startswith("--jobs="):
            jobs = int(argument.partition("=")[2])
        elif argument in known:
            targets.append(argument)
        else:
            sys.exit(f"no target {argument}; there are: {' '.join(known)}")
    passed = failed = 0
    for target in targets or known:
        p, f = one(root, build, target, folders.split(","), fuzz, jobs)
        say(f"{target}: {p} passed, {f} failed")
        passed += p
        failed += f
    print(f"{passed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2], sys.argv[3:]))
