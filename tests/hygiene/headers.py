#!/usr/bin/env python3
"""Every public header of the library on its own, and all of them in several translation units of one program.

  headers.py ROOT alone K/N COMPILER...   the K-th of N shares of the headers; COMPILER is a command, e.g. g++
  headers.py ROOT together COMPILER...
  headers.py --self-test COMPILER...

Alone: each header compiles, included twice, without exceptions and RTTI, with the project's warnings. Together: one program is linked from
units that include all of them: two alike (nothing may be defined twice), one with -march=x86-64-v3, one portable, one with unsigned
char, so that no two units share a function compiled differently. Last, all public headers compile in one unit behind the macros of Windows,
of sofia-sip and of others whose headers a stack may have included before (D78).
"""
import pathlib
import platform
import re
import subprocess
import sys
import tempfile

FLAGS = ["-std=c++20", "-fno-exceptions", "-fno-rtti", "-Wall", "-Wextra", "-Wpedantic", "-Wconversion", "-Wshadow", "-Werror"]
# Macros of windows.h and what it includes, of sofia-sip, of the compilers' GNU modes, X11, Qt and sys/sysmacros.h.
PLAIN_MACROS = """ABSOLUTE ALTERNATE BOOL BYTE CALLBACK CHAR CONST CreateWindow DELETE DELETE_OLD DIFFERENCE DOMAIN DWORD DeleteFile ERROR
FALSE FAR GetMessage GetObject IGNORE IN INFINITE INT INTERFACE LONG NEAR NO_ERROR OPAQUE OPTIONAL OUT OVERFLOW PASCAL RELATIVE SHORT STATUS
STRICT SendMessage THIS TRANSPARENT TRUE UNDERFLOW VOID WINAPI cdecl far hyper interface near pascal small
CRLF SIP_VERSION SU_HAVE_INLINE URL_STRING_MAKE sip_malformed tag_end
i386 linux unix Always Bool None Status Success emit signals slots""".split()
CALLED_MACROS = {"min": "a, b", "max": "a, b", "major": "d", "minor": "d", "makedev": "a, b", "skip_lws": "d", "skip_ws": "d", "span_lws": "d",
                 "span_token": "d", "IS_TOKEN": "c", "sip_date": "s", "sip_etag": "s", "sip_if_match": "s", "STACK_OF": "t", "foreach": "a, b"}
UNIT = """{includes}
// Out of line on purpose: these two are what a mixed-up link would exchange.
unsigned long unit_{name}(const char* text, unsigned long size) {{
  const sipwire::source all(std::string_view(text, size));
  return static_cast<unsigned long>(sipwire::vector_runs(all).skip<sipwire::charset::token>(text, text + size) - text);
}}
"""
MAIN = """
#include <cstdio>
{declarations}
int main() {{
  const char text[] = "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa,bbbbb";
  for (unsigned long size = 0; size < sizeof text; ++size) {{
    const unsigned long expected = size < 100 ? size : 100;
{calls}
  }}
  return 0;
}}
"""


def run(command, text=None):
    done = subprocess.run(command, input=text, capture_output=True, text=True)
    return done.returncode == 0, done.stderr + done.stdout


def compile_alone(compiler, include, name, extra=()):
    text = f'#include "{name}"\n#include "{name}"\nint main() {{}}\n'
    return run([*compiler, *FLAGS, *extra, "-I", str(include), "-x", "c++", "-fsyntax-only", "-"], text)


def has_v3():
    try:
        flags = pathlib.Path("/proc/cpuinfo").read_text()
    except OSError:
        return False
    return platform.machine() == "x86_64" and all(f" {f} " in flags for f in ("avx2", "bmi2", "fma"))


def link_program(compiler, include, names, tmp, unit=UNIT):
    v3 = ["-march=x86-64-v3"] if has_v3() else []
    units = {"first": [], "second": [], "v3": v3, "portable": ["-DSIPWIRE_PORTABLE"], "unsigned_char": [*v3, "-funsigned-char"]}
    includes = "\n".join(f'#include "{name}"' for name in names)
    objects = []
    for name, flags in units.items():
        out = f"{tmp}/{name}.o"
        fine, said = run([*compiler, *FLAGS, *flags, "-O0", "-I", str(include), "-x", "c++", "-c", "-", "-o", out],
                         unit.format(includes=includes, name=name))
        if not fine:
            return False, said
        objects.append(out)
    program = f"{tmp}/program"
    declarations = "\n".join(f"unsigned long unit_{n}(const char*, unsigned long);" for n in units)
    calls = "\n".join(f"    if (unit_{n}(text, size) != expected) return std::puts(\"{n} differs\"), 1;" for n in units)
    source = f"{tmp}/main.cpp"
    pathlib.Path(source).write_text(MAIN.format(declarations=declarations, calls=calls))
    fine, said = run([*compiler, "-std=c++20", source, *objects, "-o", program])
    return run([program]) if fine else (False, said)


def compile_behind_macros(compiler, include, names):
    """The standard headers come first: they need not bear such macros."""
    text = "".join((include / name).read_text() for name in names)
    standard = sorted(set(re.findall(r"#\s*include <(\w+)>", text)))
    lines = [f"#include <{name}>" for name in standard]
    lines += [f"#undef {name}\n#define {name} @the macro {name}@" for name in PLAIN_MACROS]
    lines += [f"#undef {name}\n#define {name}({parameters}) @the macro {name}@" for name, parameters in CALLED_MACROS.items()]
    lines += [f'#include "{name}"' for name in names if "/detail/" not in name]
    return run([*compiler, *FLAGS, "-I", str(include), "-x", "c++", "-fsyntax-only", "-"], "\n".join(lines) + "\n")


def names_of(include):
    return [p.relative_to(include).as_posix() for p in sorted(include.rglob("*.hpp")) if not p.name.startswith("diag_")]


def alone(include, share, compiler):
    k, n = map(int, share.split("/"))
    names = [name for name in names_of(include) if "/detail/" not in name][k - 1::n]
    bad = 0
    for name in names:
        fine, said = compile_alone(compiler, include, name)
        if not fine:
            print(f"{name} alone:\n{said[:3000]}")
            bad += 1
    print(f"{len(names) - bad} passed, {bad} failed")
    return 1 if bad else 0


def together(include, compiler):
    with tempfile.TemporaryDirectory() as tmp:
        fine, said = link_program(compiler, include, names_of(include), tmp)
    if not fine:
        print("all headers in several units:\n" + said[:3000])
    behind, told = compile_behind_macros(compiler, include, names_of(include))
    if not behind:
        print("D78: all public headers behind the macros of others:\n" + told[:3000])
    passed = fine + behind
    print(f"{passed} passed, {2 - passed} failed")
    return 0 if passed == 2 else 1


def self_test(compiler):
    wrong = 0
    bad = {
        "twice": "inline int f() { return 1; }\n",  # no guard: defined twice in one unit
        "not alone": "#pragma once\ninline std::size_t f() { return 1; }\n",
        "throws": "#pragma once\ninline int f() { throw 1; }\n",
        "warns": "#pragma once\ninline int f(long a) { return a; }\n",
    }
    with tempfile.TemporaryDirectory() as tmp:
        header = pathlib.Path(tmp) / "x.hpp"
        header.write_text("#pragma once\ninline int f() { return 1; }\n")
        wrong += not compile_alone(compiler, tmp, "x.hpp")[0]
        for name, text in bad.items():
            header.write_text(text)
            if compile_alone(compiler, tmp, "x.hpp")[0]:
                print(f"not noticed: {name}")
                wrong += 1
        unit = "{includes}\nunsigned long unit_{name}(const char*, unsigned long size) {{ return size < 100 ? size : 100; }}\n"
        header.write_text("#pragma once\ninline int f() { return 1; }\n")
        wrong += not link_program(compiler, tmp, ["x.hpp"], tmp, unit)[0]
        header.write_text("#pragma once\nint f();\nint f() { return 1; }\n")  # not inline: defined in every unit
        if link_program(compiler, tmp, ["x.hpp"], tmp, unit)[0]:
            print("not noticed: a function that is not inline")
            wrong += 1
        behind = {"D78 max": "inline int f() { return std::numeric_limits<int>::max(); }\n", "D78 skip_lws": "inline int skip_lws(int a) { return a; }\n",
                  "D78 small": "inline int f(int small) { return small; }\n"}
        for name, text in behind.items():
            header.write_text("#pragma once\n#include <limits>\n" + text)
            if compile_behind_macros(compiler, pathlib.Path(tmp), ["x.hpp"])[0]:
                print(f"not noticed: {name}")
                wrong += 1
        header.write_text("#pragma once\n#include <limits>\ninline int f() { return (std::numeric_limits<int>::max)(); }\n")
        wrong += not compile_behind_macros(compiler, pathlib.Path(tmp), ["x.hpp"])[0]
    total = len(bad) + 7
    print(f"{total - wrong} passed, {wrong} failed")
    return 1 if wrong else 0


if sys.argv[1] == "--self-test":
    sys.exit(self_test(sys.argv[2:]))
headers = pathlib.Path(sys.argv[1]) / "include"
if sys.argv[2] == "alone":
    sys.exit(alone(headers, sys.argv[3], sys.argv[4:]))
sys.exit(together(headers, sys.argv[3:]))
