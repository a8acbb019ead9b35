#!/usr/bin/env python3
"""Programs that must not compile, and the words in which the compiler says why.

  refused.py FOLDER COMPILER...   every FOLDER/*.cpp with -DWRONG=n must fail with the text that its line `// WRONG n: text` gives, and
                                  compile without it
  refused.py --self-test COMPILER...
"""
import pathlib
import re
import subprocess
import sys
import tempfile

FLAGS = ["-std=c++20", "-fno-exceptions", "-fno-rtti", "-Wall", "-Wextra", "-Werror", "-fsyntax-only"]


def compile_one(compiler, include, path, wrong):
    command = [*compiler, *FLAGS, "-I", str(include), *([f"-DWRONG={wrong}"] if wrong else []), str(path)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    return done.returncode == 0, done.stderr + done.stdout


def main(folder, compiler, include):
    passed = failed = 0
    for path in sorted(pathlib.Path(folder).glob("*.cpp")):
        wanted = re.findall(r"^// WRONG (\d+): (.+)$", path.read_text(), re.M)
        fine, said = compile_one(compiler, include, path, None)
        checks = [("nothing wrong in it, but: " + said[:2000], fine), ("no line `// WRONG n: text`", bool(wanted))]
        for number, text in wanted:
            fine, said = compile_one(compiler, include, path, number)
            checks.append((f"WRONG={number} compiles", not fine))
            checks.append((f"WRONG={number} does not say `{text}`:\n{said[:2000]}", text in said))
        for what, good in checks:
            passed += good
            failed += not good
            if not good:
                print(f"{path.name}: {what}")
    if passed == 0:
        failed += 1
        print("nothing was checked")
    print(f"{passed} passed, {failed} failed")
    return 1 if failed else 0


def self_test(compiler):
    good = '// WRONG 1: the reason\n#ifndef WRONG\n#define WRONG 0\n#endif\nstatic_assert(WRONG != 1, "the reason");\n'
    cases = {"good": (good, 0), "silent": (good.replace('!= 1, "the', '!= 2, "the'), 1), "other words": (good.replace('"the', '"a'), 1),
             "broken": (good + "int x = y;\n", 1), "nothing wrong": ("int x;\n", 1)}
    bad = 0
    for name, (text, wanted) in cases.items():
        with tempfile.TemporaryDirectory() as tmp:
            (pathlib.Path(tmp) / "x.cpp").write_text(text)
            if main(tmp, compiler, tmp) != wanted:
                bad += 1
                print(f"wrong verdict: {name}")
    print(f"{len(cases) - bad} passed, {bad} failed")
    return 1 if bad else 0


if __name__ == "__main__":
    if sys.argv[1] == "--self-test":
        sys.exit(self_test(sys.argv[2:]))
    here = pathlib.Path(__file__).resolve().parents[2]
    sys.exit(main(sys.argv[1], sys.argv[2:], here / "include"))
