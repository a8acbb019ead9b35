#!/usr/bin/env python3
"""The library with clang 14 and libc++ 14, which lacks <memory_resource> and parts of C++20.

  libcxx.py ROOT BUILD

The Debian packages of libc++ 14 are unpacked under BUILD, because they and those of another version exclude each other. Every header
compiles (tests/hygiene/headers.py), and the tests named below run. Prints `N passed, M failed` at the end.
"""
import pathlib
import re
import shutil
import subprocess
import sys

VERSION = "14"
PACKAGES = [f"libc++-{VERSION}-dev", f"libc++1-{VERSION}", f"libc++abi-{VERSION}-dev", f"libc++abi1-{VERSION}", f"libunwind-{VERSION}"]
TESTS = ["core/*.cpp", "sip/edit.cpp", "sip/message.cpp", "sdp/session.cpp"]
WARNINGS = ["-Wall", "-Wextra", "-Wpedantic", "-Wconversion", "-Wshadow", "-Werror"]
# What the tests, not the library, take from <memory_resource>: libc++ 14 has most of it as an experiment.
SHIM = """#pragma once
#include <experimental/memory_resource>
namespace std::pmr { using namespace std::experimental::pmr; }
"""


def say(text):
    print(f"libcxx: {text}", file=sys.stderr, flush=True)


def unpacked(build):
    root = build / "root"
    if not (root / f"usr/lib/llvm-{VERSION}/include/c++/v1/version").exists():
        shutil.rmtree(build / "packages", ignore_errors=True)
        (build / "packages").mkdir(parents=True)
        subprocess.run(["apt-get", "-q", "download", *PACKAGES], cwd=build / "packages", check=True, stdout=subprocess.DEVNULL,
                       stderr=subprocess.DEVNULL)
        for package in sorted((build / "packages").glob("*.deb")):
            subprocess.run(["dpkg", "-x", package, root], check=True)
    return root / f"usr/lib/llvm-{VERSION}"


def main(root, build):
    root, build = pathlib.Path(root).resolve(), pathlib.Path(build).resolve()
    llvm = unpacked(build)
    compiler = [f"clang++-{VERSION}", "-stdlib=libc++", "-nostdinc++", "-isystem", str(llvm / "include/c++/v1"), f"-L{llvm / 'lib'}",
                f"-Wl,-rpath,{llvm / 'lib'}", "-Qunused-arguments"]
    done = subprocess.run([sys.executable, root / "tests/hygiene/headers.py", root, *compiler], capture_output=True, text=True)
    counts = re.findall(r"^(\d+) passed, (\d+) failed$", done.stdout, re.M)
    passed, failed = map(int, counts[-1]) if counts else (0, 1)
    if failed:
        sys.stderr.write(done.stdout + done.stderr)
    say(f"headers: {passed} passed, {failed} failed")
    (build / "shim").mkdir(exist_ok=True)
    (build / "shim/memory_resource").write_text(SHIM)
    flags = ["-std=c++20", "-O1", f'-DSIPWIRE_ROOT="{root}"', "-DCATCH_CONFIG_FAST_COMPILE", "-I", str(root / "include"),
             "-I", str(root / "tests")]
    objects = []
    for name in ("catch_main", "allocation"):
        out = build / f"{name}.o"
        subprocess.run([*compiler, *flags, "-c", root / f"tests/support/{name}.cpp", "-o", out], check=True)
        objects.append(str(out))
    units = sorted(path for pattern in TESTS for path in (root / "tests").glob(pattern))
    for unit in units:
        name = unit.relative_to(root / "tests").with_suffix("").as_posix()
        program = build / name.replace("/", "_")
        made = subprocess.run([*compiler, *flags, *WARNINGS, "-isystem", build / "shim", unit, *objects, "-lc++experimental", "-o", program],
                              capture_output=True, text=True)
        if made.returncode != 0:
            say(f"FAILED: {name} does not compile\n{made.stderr[:3000]}")
            failed += 1
            continue
        ran = subprocess.run([program], capture_output=True, text=True)
        good = re.search(r"^All tests passed \(.* in (\d+) test cases?\)$", ran.stdout, re.M)
        cases = re.search(r"^test cases: *(\d+) \|.*?(?:(\d+) failed)?$", ran.stdout, re.M)
        if ran.returncode == 0 and good:
            passed += int(good.group(1))
        else:
            bad = int(cases.group(2) or 1) if cases else 1
            failed += bad
            passed += int(cases.group(1)) - bad if cases else 0
            say(f"FAILED: {name}\n{ran.stdout[-3000:]}")
    print(f"{passed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2]))
