#!/usr/bin/env python3
"""The parts of README.md and docs/ that repeat what the sources say.

  docs.py ROOT           check that they are what --write would make
  docs.py ROOT --write   bring them up to date
  docs.py --self-test    check the check

A generated part stands between `<!-- begin NAME -->` and `<!-- end NAME -->`. NAME is `leniencies`, `errc`, `rules` or the path of a
file to be quoted; or `headers` and `attributes`, a row for every header field and SDP attribute, whose value type must have a doc comment
with its ABNF and an example. In the headers `\\code` and `\\endcode` stand alone on their comment lines, which a formatter does not
reflow (D77).
"""
import pathlib
import re
import sys
import tempfile

PART = re.compile(r"(<!-- begin (\S+) -->\n)(.*?)(<!-- end \2 -->)", re.S)


def macro_rows(path, macro):
    """The arguments of the X(...) rows of an X-macro, comments between them as ("", comment)."""
    body = re.search(r"#define " + macro + r"\(X\)(.*?[^\\])\n", path.read_text() + "\n", re.S).group(1)
    for row in re.finditer(r'X\((\w+),[\s\\]*(?:(\d+),[\s\\]*)?((?:"(?:\\.|[^"\\])*"[\s\\]*)+)\)|/\*\s*(.*?)\s*\*/', body):
        if row.group(4):
            yield "", row.group(4)
        else:
            text = "".join(re.findall(r'"((?:\\.|[^"\\])*)"', row.group(3)))
            yield row.group(1), text.replace('\\"', '"').replace("\\\\", "\\")


def cell(text):
    return text.replace("|", "\\|").replace("<", "&lt;") if "`" not in text else text.replace("|", "\\|")


def leniencies(root):
    rows = [line.split("\t") for line in (root / "grammar/leniency.tsv").read_text().splitlines() if not line.startswith("#")]
    return ("| flag | class | what it accepts, and the risk |\n|---|---|---|\n" +
            "".join(f"| `{name}` | {kind} | {cell(text)} |\n" for name, kind, text, _ in rows))


def errc(root):
    rows = macro_rows(root / "include/sipwire/core/errc.hpp", "SIPWIRE_ERRC")
    return "| code | meaning |\n|---|---|\n" + "".join(f"| `{name}` | {cell(text)} |\n" for name, text in rows if name)


def rules(root):
    out = ""
    for name, text in macro_rows(root / "include/sipwire/core/rule.hpp", "SIPWIRE_RULES"):
        if not name:
            out += f"\n### {text}\n\n| rule | production |\n|---|---|\n"
        elif name != "none":
            out += f"| `{name}` | {cell(text)} |\n"
    return out.lstrip("\n")


def quote(root, path):
    text = (root / path).read_text()
    kind = {".cpp": "cpp", ".build": "meson"}.get(pathlib.PurePath(path).suffix, "")
    return f"```{kind}\n{text.rstrip()}\n```\n"


def value_types(root, *folders):
    """The doc comments of the classes in these folders of include/sipwire, and where they stand. Another name for a class has its comment
    too."""
    found, same = {}, {}
    for path in sorted(p for folder in folders for p in (root / "include/sipwire" / folder).glob("*.hpp")):
        text = path.read_text()
        for match in re.finditer(r"((?:^ */// ?.*\n)+)(?:template <[^\n]*>\n)?(?:class|using) (\w+)(?:\s=\s+(?:\w+::)*(\w+))?", text, re.M):
            found[match.group(2)] = (path.relative_to(root).as_posix(), match.group(1))
            same[match.group(2)] = match.group(3)

    def doc(name):
        where, text = found[name]
        other = same[name]
        return where, text + (doc(other)[1] if other in found and other != name else "")
    return {name: doc(name) for name in found}


def documented(types, name, value):
    """The file of the value type of `name`, whose doc comment has what it needs."""
    value = value.split("::")[-1]
    if value not in types:
        raise SystemExit(f"{name}: {value} has no doc comment")
    where, doc = types[value]
    if "ABNF" not in doc or "\\code" not in doc:
        raise SystemExit(f"{name}: the doc comment of {value} in {where} lacks its ABNF or an example")
    return where


def headers(root):
    tags = dict(re.findall(r"^struct \w+\s+: basic_header<header_id::(\w+), ([\w:]+)>", (root / "include/sipwire/sip/hdr.hpp").read_text(), re.M))
    types = value_types(root, "mime", "sip")
    out = "| header field | compact | list | tag | value type | reference |\n|---|---|---|---|---|---|\n"
    for line in (root / "grammar/headers.tsv").read_text().splitlines():
        if not line or line.startswith("#"):
            continue
        name, compact, many, _, reference, _ = line.split("\t")
        tag = re.sub(r"[^a-z0-9]", "_", name.lower())
        if tag not in tags:
            raise SystemExit(f"{name} has no tag in sip/hdr.hpp")
        where = documented(types, name, tags[tag])
        out += f"| {name} | {compact} | {many} | `hdr::{tag}` | [`{tags[tag]}`](../{where}) | {cell(reference)} |\n"
    return out


def attributes(root):
    tags = dict(re.findall(r"^struct (\w+)\s+: basic_attribute<attribute_id::\w+, (\w+)>", (root / "include/sipwire/sdp/attr.hpp").read_text(), re.M))
    types = value_types(root, "sdp")
    out = "| attribute | level | repeats | inherited | tag | value type | reference |\n|---|---|---|---|---|---|---|\n"
    for line in (root / "grammar/attributes.tsv").read_text().splitlines():
        if not line or line.startswith("#"):
            continue
        name, level, many, inherited, _, reference, _ = line.split("\t")
        tag = re.sub(r"[^a-z0-9]", "_", name.lower())
        tag = "x" + tag if tag[0].isdigit() else tag
        if tag not in tags:
            raise SystemExit(f"{name} has no tag in sdp/attr.hpp")
        where = documented(types, name, tags[tag])
        levels = ", ".join({"S": "session", "M": "media"}[one] for one in level.split(","))
        out += f"| {name} | {levels} | {many} | {inherited} | `attr::{tag}` | [`{tags[tag]}`](../{where}) | {cell(reference)} |\n"
    return out


MAKERS = {"leniencies": leniencies, "errc": errc, "rules": rules, "headers": headers, "attributes": attributes}


def renew(root, text):
    def part(match):
        name = match.group(2)
        made = MAKERS[name](root) if name in MAKERS else quote(root, name)
        return match.group(1) + made + match.group(4)
    return PART.sub(part, text)


def garbled(text):
    """The lines where an example begins or ends in the middle of prose, or one that never ends."""
    inside = False
    for number, line in enumerate(text.split("\n"), 1):
        if not re.search(r"\\(end)?code\b", line):
            continue
        mark = re.fullmatch(r"\s*(?:///?|\*) \\(end)?code", line)
        if not mark or bool(mark.group(1)) != inside:
            yield number
        inside = line.rfind("\\code") > line.rfind("\\endcode")
    if inside:
        yield text.count("\n")


def main(root, write):
    root = pathlib.Path(root)
    bad = parts = 0
    for path in sorted((root / "include").rglob("*.hpp")):
        lines = list(garbled(path.read_text()))
        parts += 1
        bad += 1 if lines else 0
        for number in lines:
            print(f"{path.relative_to(root)}:{number}: \\code and \\endcode stand on lines of their own, in pairs")
    for page in ["README.md", *sorted(p.relative_to(root).as_posix() for p in (root / "docs").glob("*.md"))]:
        path = root / page
        text = path.read_text()
        for match in PART.finditer(text):
            parts += 1
            if renew(root, match.group(0)) != match.group(0):
                if not write:
                    print(f"{page}: {match.group(2)} is stale (./dev regen)")
                    bad += 1
                else:
                    print(f"{page}: {match.group(2)} renewed")
        if write:
            path.write_text(renew(root, text))
        for link in re.findall(r"\]\((?!https?:|#)([^)#]+)", text):
            parts += 1
            if not (path.parent / link).exists():
                print(f"{page}: {link} does not exist")
                bad += 1
    if not parts:
        print("no generated part anywhere")
        bad += 1
    print(f"{parts - min(bad, parts)} passed, {bad} failed")
    return 1 if bad else 0


def self_test():
    with tempfile.TemporaryDirectory() as tmp:
        root = pathlib.Path(tmp)
        for folder in ("docs", "include/sipwire/core", "examples"):
            (root / folder).mkdir(parents=True)
        (root / "include/sipwire/core/errc.hpp").write_text('#define SIPWIRE_ERRC(X) \\\n  X(none, "no \\"error\\"") \\\n  X(two, "a|b")\n\nenum\n')
        (root / "examples/a.cpp").write_text("int main() {}\n")
        (root / "docs/errors.md").write_text("<!-- begin errc -->\n<!-- end errc -->\n")
        (root / "README.md").write_text("<!-- begin examples/a.cpp -->\n<!-- end examples/a.cpp -->\n[x](docs/errors.md)\n")
        steps = [main(root, False) == 1, main(root, True) == 0, main(root, False) == 0]
        steps.append((root / "docs/errors.md").read_text() ==
                     '<!-- begin errc -->\n| code | meaning |\n|---|---|\n| `none` | no "error" |\n| `two` | a\\|b |\n<!-- end errc -->\n')
        steps.append("```cpp\nint main() {}\n```" in (root / "README.md").read_text())
        (root / "examples/a.cpp").write_text("int main() { return 1; }\n")
        steps.append(main(root, False) == 1)
        steps.append(main(root, True) == 0)
        (root / "README.md").write_text((root / "README.md").read_text() + "[gone](docs/gone.md)\n")
        steps.append(main(root, False) == 1)
    good = "/// a\n/// \\code\n/// f();\n/// \\endcode\nint f();\n"
    steps.append(list(garbled(good)) == [])
    steps.append(list(garbled(good.replace("/// a\n/// ", "/// a. "))) == [1])
    steps.append(list(garbled(good.replace("f();\n/// ", "f(); "))) == [3])
    steps.append(list(garbled(good.replace("/// \\endcode\n", ""))) == [4])
    steps.append(list(garbled("/// a \\code f(); \\endcode\n")) == [1])
    print("steps:", steps)
    print(f"{sum(steps)} passed, {len(steps) - sum(steps)} failed")
    return 0 if all(steps) else 1


if sys.argv[1:] == ["--self-test"]:
    sys.exit(self_test())
sys.exit(main(sys.argv[1], "--write" in sys.argv[2:]))
