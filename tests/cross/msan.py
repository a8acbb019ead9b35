#!/usr/bin/env python3
"""Replays all fuzz seeds under MemorySanitizer: no octet that nobody wrote is read.

  msan.py ROOT BUILD [TARGET...]

Debian has no standard library built for it. So libc++ 14 is used (see libcxx.py) with its templates instantiated here, where the sanitizer
sees them; SHIM replaces what else the targets take from its shared object. Prints `N passed, M failed`, a target each.
"""
import pathlib
import subprocess
import sys

import libcxx

# The program of the others, and what is made of libraries that the sanitizer does not see.
LEFT_OUT = ("replay", "decode_json")
SHIM = """#pragma once
#include <cstdio>
#include <string>
namespace std {
template <class T>
string msan_to_string(T value) {
  char room[32];
  const int n = value < T{} ? snprintf(room, sizeof room, "%lld", static_cast<long long>(value))
                            : snprintf(room, sizeof room, "%llu", static_cast<unsigned long long>(value));
  return {room, static_cast<size_t>(n)};
}
}
#define to_string msan_to_string
"""


def main(root, build, targets):
    root, build = pathlib.Path(root).resolve(), pathlib.Path(build).resolve()
    compiler = libcxx.compiler(libcxx.unpacked(build))
    libcxx.write_shim(build)
    (build / "msan.hpp").write_text(SHIM)
    passed = failed = 0
    for target in targets or sorted(path.stem for path in (root / "fuzz").glob("*.cpp") if path.stem not in LEFT_OUT):
        program = build / f"msan_{target}"
        command = [*compiler, "-std=c++20", "-O0", "-gline-tables-only", "-fsanitize=memory", "-fno-sanitize-recover=all",
                   "-D_LIBCPP_DISABLE_EXTERN_TEMPLATE", "-isystem", build / "shim", "-include", build / "msan.hpp", "-I", root / "include",
                   root / f"fuzz/{target}.cpp", root / "tests/cross/msan_replay.cpp", "-lc++experimental", "-o", program]
        done = subprocess.run(command, capture_output=True, text=True)
        if done.returncode == 0:
            seeds = sorted(path for path in (root / "fuzz/seeds" / target).rglob("*") if path.is_file())
            done = subprocess.run([program, *seeds], capture_output=True, text=True, errors="replace")
        if done.returncode == 0:
            passed += 1
        else:
            failed += 1
            print(f"msan: FAILED: {target}\n{done.stderr[-3000:]}", file=sys.stderr, flush=True)
    print(f"{passed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2], sys.argv[3:]))
