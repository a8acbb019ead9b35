#!/usr/bin/env python3
"""Checks of the source text of include/: layers, includes, doc comments, forbidden constructs, a test for every header.

  tree.py ROOT          check the tree
  tree.py --self-test   check the checks: each must report its own kind of bad tree, and nothing in a good one
"""
import pathlib
import re
import sys
import tempfile

# A folder may include those below it, never its neighbours, except where EXCEPTIONS says so.
LAYERS = [["core"], ["field"], ["uri", "mime", "xml", "stream", "edit"], ["sip", "sdp", "cpim", "imdn", "msrp"], ["codec"], ["rcs"], ["adapt"]]
EXCEPTIONS = {("mime", "uri")}  # a Content-ID is the body of a cid: URL (RFC 2392)
# What lies in detail/ of these serves the layers above too: they are built from the same rules. That of any other folder is its own.
SHARED = {"core", "uri", "mime", "xml"}
RANK = {folder: rank for rank, folders in enumerate(LAYERS) for folder in folders}
# Headers of include/sipwire itself: these say what everything needs to know, the rest gather whole folders.
FLOOR = {"config.hpp", "version.hpp", "fwd.hpp"}

STANDARD = set("""algorithm any array atomic barrier bit bitset charconv chrono codecvt compare complex concepts condition_variable
coroutine deque exception execution expected filesystem format forward_list fstream functional future initializer_list iomanip ios iosfwd
iostream istream iterator latch limits list locale map memory memory_resource mutex new numbers numeric optional ostream queue random
ranges ratio regex scoped_allocator semaphore set shared_mutex source_location span sstream stack stdexcept stop_token streambuf string
string_view syncstream system_error thread tuple type_traits typeindex typeinfo unordered_map unordered_set utility valarray variant
vector version cassert cctype cerrno cfenv cfloat cinttypes climits clocale cmath csetjmp csignal cstdarg cstddef cstdint cstdio cstdlib
cstring ctime cuchar cwchar cwctype""".split())
INTRINSICS = {"arm_neon.h"}

# What the library does without.
FORBIDDEN = {
    "exception": r"\b(throw|try|catch)\b",
    "run-time type": r"\b(dynamic_cast|typeid)\b",
    "heap": r"(?<!<)\bnew\b(?! \(static_cast<void\*>)|\bdelete\b(?!;)|(?<![\w.>])(malloc|calloc|realloc|free)\s*\(|\b(make_unique|make_shared)\b",
    "container that allocates": r"\bstd::(string|vector|deque|list|map|set|unordered_\w+|function|any|wstring|pmr::(?!memory_resource\b)\w+)\b",
    "stream, locale or output": r"\bstd::(i?o?f?stream|\w*stringstream|cout|cerr|locale|printf)\b|\b\w*printf\s*\(|#\s*include\s*<(iostream|ostream|istream|fstream|sstream|locale|cstdio|cctype|clocale|functional|regex)>",
    "header that takes a tenth of a second and more":
        r"#\s*include\s*<(algorithm|bitset|iterator|memory|memory_resource|ranges|string)>",
    "global state": r"\b(thread_local|errno|setlocale|getenv|abort|exit|terminate)\b|\bassert\s*\(",
    "locale-dependent C": r"\b(isalnum|isalpha|isdigit|isspace|tolower|toupper|strto\w+|atoi|atol|strlen|strcpy|strcat)\s*\(",
}


def strip(text, strings=True):
    """The text without comments and, if asked, without the content of string literals."""
    def blank(match):
        word = match.group(0)
        if word.startswith("/"):
            return "\n" * word.count("\n") or " "
        return '""' if strings and word.startswith('"') else ("' '" if strings else word)
    return re.sub(r'//[^\n]*|/\*.*?\*/|"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])+\'', blank, text, flags=re.S)


class Tree:
    def __init__(self, root):
        self.root = pathlib.Path(root)
        self.include = self.root / "include" / "sipwire"
        self.texts = {p.relative_to(self.include).as_posix(): p.read_text() for p in sorted(self.include.rglob("*.h*"))}

    def folder(self, name):
        """The layer of a header."""
        parts = name.split("/")
        return parts[0] if len(parts) > 1 else None

    def own_includes(self, name):
        for quoted in re.findall(r'^\s*#\s*include\s*"([^"]+)"', strip(self.texts[name], strings=False), re.M):
            target = ((self.include / name).parent / quoted).resolve()
            try:
                yield quoted, target.relative_to(self.include.resolve()).as_posix()
            except ValueError:
                yield quoted, None

    def public(self):
        return [n for n in self.texts if "/detail/" not in n]


def layers(tree):
    for name in tree.texts:
        here = tree.folder(name)
        for quoted, target in tree.own_includes(name):
            if target is None or target not in tree.texts:
                yield f'{name}: "{quoted}" is no header of the library'
                continue
            there = tree.folder(target)
            if here is None:
                if name in FLOOR and target not in FLOOR:
                    yield f"{name}: the floor includes {target}"
            elif there is None:
                if target not in FLOOR:
                    yield f"{name}: {here} includes {target}, which gathers what lies above it"
            elif here not in RANK or there not in RANK:
                yield f"{name}: no layer is known for {here if here not in RANK else there}"
            elif here != there and RANK[there] >= RANK[here] and (here, there) not in EXCEPTIONS:
                yield f"{name}: {here} includes {target} of {there}"
            elif here != there and "/detail/" in target and there not in SHARED:
                yield f"{name}: {target} is private to {there}"


def cycles(tree):
    done, stack = set(), []

    def visit(name):
        if name in stack:
            yield "include cycle: " + " > ".join(stack[stack.index(name):] + [name])
            return
        if name in done:
            return
        stack.append(name)
        for _, target in tree.own_includes(name):
            if target in tree.texts:
                yield from visit(target)
        stack.pop()
        done.add(name)

    for name in tree.texts:
        yield from visit(name)


def angle_includes(tree):
    for name, text in tree.texts.items():
        for other in re.findall(r"^\s*#\s*include\s*<([^>]+)>", strip(text), re.M):
            if other not in STANDARD and other not in INTRINSICS:
                yield f"{name}: <{other}> is neither standard C++ nor intrinsics"


def forbidden(tree):
    for name, text in tree.texts.items():
        bare = strip(text)
        for kind, pattern in FORBIDDEN.items():
            # `= delete` removes a function, it frees nothing.
            for match in re.finditer(pattern, re.sub(r"=\s*delete", "", bare)):
                line = re.sub(r"=\s*delete", "", bare)[:match.start()].count("\n") + 1
                yield f"{name}:{line}: {kind}: {match.group(0).strip()}"


def pragma_once(tree):
    for name, text in tree.texts.items():
        if name not in ("core/detail/diag_push.hpp", "core/detail/diag_pop.hpp") and not re.search(r"^#pragma once$", text, re.M):
            yield f"{name}: no #pragma once"


def doc_comments(tree):
    declaration = re.compile(r"^(?:class|struct|union|enum class|enum|concept)\s+(?:\[\[\w+\]\]\s*)?(\w+)")
    for name in tree.public():
        lines = tree.texts[name].split("\n")
        if not any(line.lstrip().startswith("/// \\file") for line in lines):
            yield f"{name}: no `/// \\file` comment that says what it is for"
        inner = False
        for i, line in enumerate(lines):
            if re.match(r"(}  // )?namespace (\w+::)*detail\b", line):
                inner = not line.startswith("}")
            match = declaration.match(line)
            # A tag that is one statement of one or two lines has its table's comment.
            following = lines[i + 1] if i + 1 < len(lines) else ""
            if inner or not match or line.endswith(";") or re.match(r"    : .*\{\};$", following) or (" : " in line and following == "};"):
                continue
            above = i - 1
            while above >= 0 and (lines[above].startswith("template") or lines[above].startswith("requires") or lines[above].startswith("#")):
                above -= 1
            # The three that an X-macro makes are documented at the macro.
            if not lines[above].lstrip().startswith("///") and match.group(1) not in ("errc", "rule", "leniency"):
                yield f"{name}:{i + 1}: {match.group(1)} has no doc comment"


def tested(tree):
    texts = "".join(p.read_text(errors="replace") for p in (tree.root / "tests").rglob("*.[ch]pp"))
    for name in tree.public():
        if f'#include "sipwire/{name}"' not in texts:
            yield f"{name}: no test includes it"


def left_over(tree):
    marks = re.compile(r"TO" + r"DO|FIX" + r"ME|XX" + r"X|HA" + r"CK")
    for folder in ("include", "grammar", "tests", "fuzz", "bench", "tools", "examples", "docs"):
        for path in sorted((tree.root / folder).rglob("*")):
            if path.is_file() and path.suffix in (".hpp", ".cpp", ".h", ".rl", ".py", ".md", ".build"):
                for i, line in enumerate(path.read_text(errors="replace").split("\n"), 1):
                    if marks.search(line):
                        yield f"{path.relative_to(tree.root).as_posix()}:{i}: left-over mark"


CHECKS = {f.__name__: f for f in (layers, cycles, angle_includes, forbidden, pragma_once, doc_comments, tested, left_over)}


def run(root):
    tree = Tree(root)
    if not tree.texts:
        sys.exit("no headers: wrong root?")
    bad = 0
    for name, check in CHECKS.items():
        found = list(check(tree))
        for problem in found:
            print(f"{name}: {problem}")
        bad += bool(found)
    print(f"{len(CHECKS) - bad} passed, {bad} failed")
    return 1 if bad else 0


GOOD = {
    "include/sipwire/config.hpp": "#pragma once\n/// \\file\n/// Config.\n#include <cstdint>\n",
    "include/sipwire/core/a.hpp": '#pragma once\n/// \\file\n/// A: nothing is thrown away.\n#include "../config.hpp"\n'
                                  '/// One.\nclass a { a(const a&) = delete; const char* text = "new throw std::string"; std::pmr::memory_resource* m; int f() { return room.free(); } };\n',
    "include/sipwire/sip/b.hpp": '#pragma once\n/// \\file\n/// B.\n#include "../core/a.hpp"\n#include "detail/gen/g.hpp"\n#include "../uri/detail/u.hpp"\n',
    "include/sipwire/sip/detail/gen/g.hpp": '#pragma once\n#include "../../../core/a.hpp"\n',
    "include/sipwire/uri/detail/u.hpp": "#pragma once\n",
    "include/sipwire/codec/c.hpp": '#pragma once\n/// \\file\n/// C.\n#include "../sip/b.hpp"\n',
    "tests/t.cpp": '#include "sipwire/config.hpp"\n#include "sipwire/core/a.hpp"\n#include "sipwire/sip/b.hpp"\n#include "sipwire/codec/c.hpp"\n',
}
HEAD = "#pragma once\n/// \\file\n/// B.\n"
BAD = [
    ("layers", "include/sipwire/core/a.hpp", HEAD + '#include "../sip/b.hpp"\n'),
    ("layers", "include/sipwire/sip/b.hpp", HEAD + '#include "../sdp/c.hpp"\n'),
    ("layers", "include/sipwire/sip/b.hpp", HEAD + '#include "../../elsewhere.hpp"\n'),
    ("layers", "include/sipwire/config.hpp", HEAD + '#include "core/a.hpp"\n'),
    ("layers", "include/sipwire/uri/u.hpp", HEAD + '#include "../sip/detail/gen/g.hpp"\n'),
    ("layers", "include/sipwire/codec/c.hpp", HEAD + '#include "../sip/detail/gen/g.hpp"\n'),
    ("layers", "include/sipwire/strange/s.hpp", HEAD + '#include "../core/a.hpp"\n'),
    ("cycles", "include/sipwire/core/a.hpp", HEAD + '#include "a.hpp"\n'),
    ("angle_includes", "include/sipwire/sip/b.hpp", HEAD + "#include <boost/url.hpp>\n"),
    ("angle_includes", "include/sipwire/sip/b.hpp", HEAD + "#include <unistd.h>\n"),
    ("forbidden", "include/sipwire/sip/b.hpp", HEAD + "inline void f() { throw 1; }\n"),
    ("forbidden", "include/sipwire/sip/b.hpp", HEAD + "inline int* f() { return new int; }\n"),
    ("forbidden", "include/sipwire/sip/b.hpp", HEAD + "inline void f(void* p) { std::free(p); }\n"),
    ("forbidden", "include/sipwire/sip/b.hpp", HEAD + "inline std::string f();\n"),
    ("forbidden", "include/sipwire/sip/b.hpp", HEAD + "inline std::pmr::vector<int> f();\n"),
    ("forbidden", "include/sipwire/sip/b.hpp", HEAD + "std::function<void()> f;\n"),
    ("forbidden", "include/sipwire/sip/b.hpp", HEAD + "#include <iostream>\n"),
    ("forbidden", "include/sipwire/sip/b.hpp", HEAD + "inline bool f(char c) { return isalnum(c); }\n"),
    ("forbidden", "include/sipwire/sip/b.hpp", HEAD + "#include <algorithm>\n"),
    ("angle_includes", "include/sipwire/sip/b.hpp", HEAD + "#include <immintrin.h>\n"),
    ("pragma_once", "include/sipwire/sip/b.hpp", "/// \\file\n"),
    ("doc_comments", "include/sipwire/sip/b.hpp", "#pragma once\n"),
    ("doc_comments", "include/sipwire/sip/b.hpp", HEAD + "\nclass b {\n};\n"),
    ("tested", "include/sipwire/sip/lonely.hpp", HEAD),
    ("left_over", "tests/u.cpp", "// TO" + "DO\n"),
]


def self_test():
    wrong = 0
    for kind, path, text in [(None, None, None), *BAD]:
        with tempfile.TemporaryDirectory() as tmp:
            for name, content in {**GOOD, **({path: text} if path else {})}.items():
                file = pathlib.Path(tmp) / name
                file.parent.mkdir(parents=True, exist_ok=True)
                file.write_text(content)
            tree = Tree(tmp)
            found = {name: list(check(tree)) for name, check in CHECKS.items()}
        if kind is None:
            fine = not any(found.values())
        else:
            fine = bool(found[kind])
        if not fine:
            print(f"{kind or 'good tree'}: {path}: {text!r}: {found}")
            wrong += 1
    print(f"{len(BAD) + 1 - wrong} passed, {wrong} failed")
    return 1 if wrong else 0


sys.exit(self_test() if sys.argv[1:] == ["--self-test"] else run(sys.argv[1]))
