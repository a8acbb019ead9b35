#!/usr/bin/env python3
"""The parts of README.md, docs/ and the dictionaries of fuzz/ that repeat what the sources say.

  docs.py ROOT           check that they are what --write would make
  docs.py ROOT --write   bring them up to date
  docs.py --self-test    check the check

A generated part stands between `<!-- begin NAME -->` and `<!-- end NAME -->`. NAME is `leniencies`, `errc`, `rules` or the path of a
file to be quoted; or `headers`, `attributes`, `msrp` and `cpim`, a row for every field of a table, whose value type must have a doc comment with
its ABNF and an example. The number of rows of a table stands between `<!-- count TABLE -->` and `<!-- end count -->` in a line; in a
dictionary `# begin TABLE` and `# end TABLE` are comments. In the headers `\\code` and `\\endcode` stand alone on their comment lines, which
a formatter does not reflow (D77).
"""
import pathlib
import re
import sys
import tempfile

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[2] / "grammar"))
sys.dont_write_bytecode = True
import tables

PART = re.compile(r"(<!-- begin (\S+) -->\n)(.*?)(<!-- end \2 -->)", re.S)
DICTIONARY = re.compile(r"(# begin (\S+)\n)(.*?)(# end \2\n)", re.S)
COUNT = re.compile(r"(<!-- count (\w+) -->)\d*(<!-- end count -->)")


def cell(text):
    return text.replace("|", "\\|").replace("<", "&lt;") if "`" not in text else text.replace("|", "\\|")


def leniencies(root):
    out = ""
    for name, kind, text, what, example, reference, _ in tables.rows("leniency", root / "grammar/tables"):
        out += f"## {name}\n\nClass *{kind}*; {reference}. {text[0].upper()}{text[1:]}.\n\nExample ({what}):\n\n```text\n{example}\n```\n\n"
    return out


def errc(root):
    return ("| code | meaning |\n|---|---|\n" +
            "".join(f"| `{name}` | {cell(text)} |\n" for name, text, _ in tables.rows("errc", root / "grammar/tables")))


def rules(root):
    out = ""
    for row in tables.grouped("rule", root / "grammar/tables"):
        if isinstance(row, str):
            out += f"\n### {row}\n\n| rule | production |\n|---|---|\n"
        elif row[0] != "none":
            out += f"| `{row[0]}` | {cell(row[1])} |\n"
    return out.lstrip("\n")


def quote(root, path):
    text = (root / path).read_text()
    kind = {".cpp": "cpp", ".build": "meson"}.get(pathlib.PurePath(path).suffix, "")
    return f"```{kind}\n{text.rstrip()}\n```\n"


def value_types(root, *folders):
    """The doc comments of the classes in these folders of include/sipwire, and where they stand. Another name for a class has its comment
    too."""
    found, same = {}, {}
    for path in sorted(p for folder in folders for p in (root / "include/sipwire" / folder).rglob("*.hpp") if "detail" not in p.parts):
        text = path.read_text()
        for match in re.finditer(r"((?:^ */// ?.*\n)+)(?:template <[^\n]*>\n)?(?:class|using) (\w+)(?:\s=\s+(?:\w+::)*(\w+))?", text, re.M):
            found[match.group(2)] = (path.relative_to(root).as_posix(), match.group(1))
            same[match.group(2)] = match.group(3)

    def doc(name):
        where, text = found[name]
        other = same[name]
        return where, text + (doc(other)[1] if other in found and other != name else "")
    return {name: doc(name) for name in found}


def documented(types, field):
    """The file of the value type of a field, whose doc comment has what it needs."""
    value = field.value.split("::")[-1]
    if value not in types:
        raise SystemExit(f"{field.name}: {value} has no doc comment")
    where, doc = types[value]
    if "ABNF" not in doc or "\\code" not in doc:
        raise SystemExit(f"{field.name}: the doc comment of {value} in {where} lacks its ABNF or an example")
    return where


def field_table(root, protocol, tags, folders, columns):
    """A row for every field; `columns` are heading and cell of those that the protocol has beside name, tag, value type, reference."""
    types = value_types(root, *folders)
    head = [*columns, "tag", "value type", "reference"]
    out = "".join(f"| {cell} " for cell in ["name", *head]) + "|\n" + "|---" * (len(head) + 1) + "|\n"
    for field in tables.fields(protocol, root / "grammar/tables"):
        tag, value = "", "text"
        if field.value:
            tag = f"`{tags}::{tables.identifier(field.name)}`"
            value = f"[`{field.value}`](../{documented(types, field)})"
        out += f"| {field.name} | " + "".join(f"{of(field)} | " for of in columns.values()) + f"{tag} | {value} | {cell(field.reference)} |\n"
    return out


def headers(root):
    return field_table(root, "sip", "hdr", ["mime", "sip"], {"compact": lambda f: f.compact, "times": lambda f: f.multiplicity})


def attributes(root):
    return field_table(root, "sdp", "attr", ["sdp"], {"level": lambda f: f.level.replace(",", ", "), "times": lambda f: f.multiplicity,
                                                      "inherited": lambda f: f.inherited or "no"})


def msrp(root):
    return field_table(root, "msrp", "hdr", ["mime", "msrp"], {"times": lambda f: f.multiplicity})


def cpim(root):
    return field_table(root, "cpim", "hdr", ["mime", "cpim"], {"namespace": lambda f: f.level, "times": lambda f: f.multiplicity})


MAKERS = {"leniencies": leniencies, "errc": errc, "rules": rules, "headers": headers, "attributes": attributes,
          "msrp": msrp, "cpim": cpim}


def words(root, table):
    """What a fuzzer may insert, of a table."""
    folder = root / "grammar/tables"
    crlf = "\\x0D\\x0A"
    if table == "sip":
        yield from (row[0] for row in tables.rows("sip_methods", folder))
        for field in tables.fields(table, folder):
            yield f"{crlf}{field.name}: "
            if field.compact:
                yield f"{crlf}{field.compact}:"
    elif table == "sdp":
        yield from (f"a={field.name}" + ("" if field.value == "flag_view" else ":") for field in tables.fields(table, folder))
    elif table == "msrp":
        yield from (row[0] + crlf for row in tables.rows("msrp_methods", folder))
        yield from (f"{field.name}: " for field in tables.fields(table, folder))
    elif table == "cpim":
        yield from (("imdn." if field.level == "imdn" else "") + f"{field.name}: " for field in tables.fields(table, folder))
    else:
        kinds, statuses = tables.imdn(folder)
        for kind in kinds[1:]:
            yield from (f"<{kind.name}-notification><status>", f"</status></{kind.name}-notification>")
        yield from (f"<{word.name}/>" for word in statuses if word.kinds)


def renew(root, text):
    text = DICTIONARY.sub(lambda m: m[1] + "".join(f'"{word}"\n' for word in words(root, m[2])) + m[4], text)
    def part(match):
        name = match.group(2)
        made = MAKERS[name](root) if name in MAKERS else quote(root, name)
        return match.group(1) + made + match.group(4)
    text = COUNT.sub(lambda m: m.group(1) + str(sum(1 for _ in tables.rows(m.group(2), root / "grammar/tables"))) + m.group(3), text)
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
    pages = [p for pattern in ("docs/*.md", "fuzz/*.dict") for p in sorted(root.glob(pattern))]
    for page in ["README.md", *(p.relative_to(root).as_posix() for p in pages)]:
        path = root / page
        text = path.read_text()
        for match in [*PART.finditer(text), *COUNT.finditer(text), *DICTIONARY.finditer(text)]:
            parts += 1
            if renew(root, match.group(0)) != match.group(0):
                if not write:
                    print(f"{page}: {match.group(2)} is stale (./dev regen)")
                    bad += 1
                else:
                    print(f"{page}: {match.group(2)} renewed")
        if write:
            path.write_text(renew(root, text))
        for link in re.findall(r"\]\((?!https?:|#)([^)#]+)", re.sub(r"^```.*?^```$", "", text, flags=re.M | re.S)):
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
        for folder in ("docs", "grammar/tables", "examples"):
            (root / folder).mkdir(parents=True)
        (root / "grammar/tables/errc.tsv").write_text('# name\tmeaning\tnumber\nnone\tno "error"\t0\ntwo\ta|b\t1\n')
        (root / "examples/a.cpp").write_text("int main() {}\n")
        (root / "docs/errors.md").write_text("<!-- count errc -->7<!-- end count -->\n<!-- begin errc -->\n<!-- end errc -->\n")
        (root / "README.md").write_text("<!-- begin examples/a.cpp -->\n<!-- end examples/a.cpp -->\n[x](docs/errors.md)\n")
        steps = [main(root, False) == 1, main(root, True) == 0, main(root, False) == 0]
        steps.append((root / "docs/errors.md").read_text() ==
                     '<!-- count errc -->2<!-- end count -->\n<!-- begin errc -->\n| code | meaning |\n|---|---|\n| `none` | no "error" |\n| `two` | a\\|b |\n<!-- end errc -->\n')
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
