#!/usr/bin/env python3
"""Does what docs/adding.md says in a copy of the tree, and looks whether it is enough.

  adding.py ROOT COMPILER...   each `<!-- add NAME: N files, M edits -->` and the blocks up to the next: `append FILE` and `create FILE` are the
                               edits, which must be as many as it says; regen.py runs, and `run` is compiled and must end with 0. Tests that
                               are created are compiled too. The checks of the tree must pass behind all of it.
  adding.py --self-test COMPILER...

Without Ragel nothing is done, and it says so.
"""
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

PLAN = re.compile(r"^<!-- add (\S+): (\d+) files?, (\d+) edits? -->$|^```\w+ (append|create|run) ?(\S*)\n(.*?)^```$", re.M | re.S)
COPIED = ["LICENSE", "README.md", "docs", "examples", "fuzz", "grammar", "include", "tests"]


def plans(page):
    """[(name, files, edits, [(what, path, text)])]"""
    found = []
    for name, files, edits, what, path, text in PLAN.findall(page):
        if name:
            found.append((name, int(files), int(edits), []))
        elif found:
            found[-1][3].append((what, path, text))
    return found


def number(table):
    return max(int(line.rsplit("\t", 1)[1]) for line in table.splitlines() if line and not line.startswith("#")) + 1


def edit(root, what, path, text):
    file = root / path
    if what == "append":
        old = file.read_text()
        file.write_text(old + text.replace("NEXT", str(number(old))))
    elif file.exists():
        raise SystemExit(f"{path} is there already")
    else:
        file.write_text(text)


def run(command, root):
    """What went wrong, or nothing."""
    done = subprocess.run(command, cwd=root, capture_output=True, text=True, check=False)
    return "" if done.returncode == 0 else f"{' '.join(map(str, command))}: {done.returncode}\n{done.stdout[-2000:]}{done.stderr[-4000:]}"


def compiled(root, compiler, text, program):
    source = program.with_suffix(".cpp")
    source.write_text(text)
    flags = ["-std=c++20", "-O0", "-Wall", "-Wextra", "-Werror", "-Iinclude"]
    return run([*compiler, *flags, str(source), "-o", str(program)], root) or run([str(program)], root)


def tried(root, compiler, plan, work):
    """What is wrong with a plan; the tree keeps its edits."""
    name, files, edits, steps = plan
    done = [step for step in steps if step[0] != "run"]
    if len(done) != edits or len({path for _, path, _ in done}) != files or len(steps) == len(done):
        return f"{len(done)} edits of {len({path for _, path, _ in done})} files, not {edits} of {files}, or no program"
    for step in done:
        edit(root, *step)
    wrong = run([sys.executable, "grammar/regen.py"], root)
    for what, path, text in steps:
        if wrong:
            break
        if what == "run":
            wrong = compiled(root, compiler, text, work / name.replace("/", "_"))
        elif path.startswith("tests/"):
            wrong = run([*compiler, "-std=c++20", "-fsyntax-only", "-Iinclude", "-Itests", path], root)
    return wrong


def main(root, compiler):
    if shutil.which("ragel") is None:
        print("SKIPPED, no ragel\n0 passed, 0 failed")
        return 0
    passed = failed = 0
    with tempfile.TemporaryDirectory() as tmp:
        copy, work = pathlib.Path(tmp) / "tree", pathlib.Path(tmp) / "work"
        work.mkdir()
        copy.mkdir()
        for name in COPIED:
            source = pathlib.Path(root) / name
            (shutil.copytree if source.is_dir() else shutil.copy)(source, copy / name)
        found = plans((copy / "docs/adding.md").read_text())
        checks = [(plan[0], lambda plan=plan: tried(copy, compiler, plan, work)) for plan in found]
        checks.append(("plans", lambda: "" if len(found) > 6 else f"{len(found)} plans on the page"))
        for script, *more in (["tests/hygiene/numbers.py", "--write"], ["tests/hygiene/docs.py", "--write"], ["tests/hygiene/docs.py"],
                              ["tests/hygiene/tree.py"], ["tests/hygiene/numbers.py"]):
            checks.append((script, lambda script=script, more=more: run([sys.executable, script, ".", *more], copy)))
        for name, look in checks:
            wrong = look()
            passed, failed = passed + (not wrong), failed + bool(wrong)
            if wrong:
                print(f"{name}: {wrong}")
    print(f"{passed} passed, {failed} failed")
    return 1 if failed else 0


def self_test():
    page = ("```cpp create early\n```\n<!-- add a: 1 file, 1 edit -->\n```tsv append t\nx\tNEXT\n```\nprose\n```cpp\nnothing\n```\n"
            "```cpp run\nint main() {}\n```\n<!-- add b: 2 files, 3 edits -->\n```cpp create u\nz\n```\n")
    wanted = [("a", 1, 1, [("append", "t", "x\tNEXT\n"), ("run", "", "int main() {}\n")]), ("b", 2, 3, [("create", "u", "z\n")])]
    steps = [plans(page) == wanted, number("# name\tnumber\na\t3\nb\t12\nc\t5\n") == 13]
    with tempfile.TemporaryDirectory() as tmp:
        root = pathlib.Path(tmp)
        (root / "t").write_text("a\t7\n")
        edit(root, "append", "t", "x\tNEXT\n")
        edit(root, "create", "u", "z\n")
        steps.append((root / "t").read_text() == "a\t7\nx\t8\n" and (root / "u").read_text() == "z\n")
        steps.append(bool(tried(root, [], wanted[1], root)))
        steps.append(run([sys.executable, "-c", "pass"], root) == "" and bool(run([sys.executable, "-c", "raise SystemExit(3)"], root)))
    print(f"{sum(steps)} passed, {len(steps) - sum(steps)} failed")
    return 0 if all(steps) else 1


if sys.argv[1:2] == ["--self-test"]:
    sys.exit(self_test())
sys.exit(main(sys.argv[1], sys.argv[2:]))
