#!/usr/bin/env python3
"""One translation unit of several source files, so that what they share is parsed and generated once.

  unite.py UNIT FILE...          tests
  unite.py --fuzz UNIT FILE...   fuzz targets, as entries of the programs of fuzz/replay.cpp and fuzz/any.cpp
  unite.py --self-test

Each file stands in a namespace of its own, and its includes before all of them: no two files need to agree about names. What the
compiler says and what Catch reports still names the file and its line.
"""
import pathlib
import re
import sys
import tempfile

ENTRIES = ["LLVMFuzzerTestOneInput", "LLVMFuzzerCustomMutator", "LLVMFuzzerCustomCrossOver"]


def body(path):
    macros = re.findall(r"^#define (\w+)", path.read_text(), re.M)
    return "\n".join([f"namespace file_{path.stem} {{", f'#include "{path.as_posix()}"', "}", *(f"#undef {name}" for name in macros)])


def target(path):
    own = {entry: f"{entry}_{path.stem}" for entry in ENTRIES}
    calls = [f"file_{path.stem}::{own[entry]}" if f"{entry}(" in path.read_text() else "nullptr" for entry in ENTRIES[:2]]
    return "\n".join([*(f"#define {entry} {name}" for entry, name in own.items()), body(path), *(f"#undef {entry}" for entry in own),
                      f'const replay::target target_{path.stem}("{path.stem}", {", ".join(calls)});'])


def includes_of(path):
    """Its include lines, as they read from elsewhere, each under the conditions that it stands under."""
    conditions = []
    for line in path.read_text().splitlines():
        if re.match(r"#(if|ifdef|ifndef)\b", line):
            conditions.append(line)
        elif re.match(r"#(else|elif)\b", line):
            conditions[-1] = None
        elif line.startswith("#endif"):
            conditions.pop()
        elif what := re.match(r"#include (.*)$", line):
            if None in conditions:
                raise SystemExit(f"{path}: {line} behind #else; only #if is understood here")
            what = what[1]
            beside = path.parent / what.strip('"')
            include = f'#include "{beside.resolve().as_posix()}"' if what.startswith('"') and beside.exists() else f"#include {what}"
            yield "\n".join([*conditions, include, *("#endif" for _ in conditions)])


def united(paths, fuzz):
    includes = dict.fromkeys(line for path in paths for line in includes_of(path))
    if fuzz:
        includes['#include "support/replay.hpp"'] = None
    return "\n".join([*includes, *map(target if fuzz else body, paths)]) + "\n"


def self_test():
    with tempfile.TemporaryDirectory() as tmp:
        folder = pathlib.Path(tmp).resolve()
        (folder / "own.hpp").write_text("")
        one, other, odd = folder / "one.cpp", folder / "other.cpp", folder / "odd.cpp"
        one.write_text('#include <vector>\n#include "own.hpp"\n#include "far.hpp"\n#if defined(A)\n#include <a.h>\n#endif\n#define B 1\nint x;\n')
        other.write_text('#include <vector>\nextern "C" int LLVMFuzzerTestOneInput();\nint x;\n')
        odd.write_text("#if A\n#else\n#include <a.h>\n#endif\n")
        unit, fuzzed = united([one, other], False), united([other], True)
        try:
            refused = united([odd], False) and False
        except SystemExit:
            refused = True
        checks = {
            "an include stands once": unit.count("#include <vector>") == 1,
            "what lies beside is found from elsewhere": f'#include "{folder}/own.hpp"\n' in unit and '#include "far.hpp"\n' in unit,
            "a condition goes along": "#if defined(A)\n#include <a.h>\n#endif\n" in unit,
            "includes come first": unit.index("<a.h>") < unit.index("namespace"),
            "each file has a namespace": "namespace file_one {" in unit and "namespace file_other {" in unit,
            "macros end with their file": unit.index("#undef B") < unit.index("namespace file_other"),
            "targets are told apart": "#define LLVMFuzzerTestOneInput LLVMFuzzerTestOneInput_other" in fuzzed and 'target_other("other"' in fuzzed,
            "an include behind #else is refused": refused,
        }
    wrong = [name for name, fine in checks.items() if not fine]
    print("\n".join([*wrong, f"{len(checks) - len(wrong)} passed, {len(wrong)} failed"]))
    return 1 if wrong else 0


arguments = sys.argv[1:]
if arguments == ["--self-test"]:
    sys.exit(self_test())
fuzz = arguments[0] == "--fuzz"
unit, *files = arguments[fuzz:]
pathlib.Path(unit).write_text(united([pathlib.Path(name).resolve() for name in files], fuzz))
