#!/usr/bin/env python3
"""Every value says all its parts: each public accessor of a value class is named in its parts() or in that of its base.

  parts.py ROOT        check the folders of values
  parts.py --self-test

Accessors are const members without arguments, or with nothing but a leniency. A class is one of values if it is called `..._view`, has a
base that is one, or has parts().
"""
import pathlib
import re
import sys

# Protocols call values of theirs by the same names, so each is looked at by itself.
FOLDERS = [["sip/values", "mime", "uri"], ["sdp/values"], ["msrp/values"], ["cpim"]]
# Where a value lies and what it is made of, ranges, and the conversion of a text: no parts.
NOT_PARTS = re.compile(r"(text|string_view|where|buffer|begin|end|empty|size|as_slice|\w+_where|\w+_slice)$")
ROOTS = {"written_value", "value_base"}
# A class, or one accessor, that parts() leaves out, and why.
EXCLUDED = {
    "entity_view": "a body with header fields, no value of a field",
    "multipart_view": "a body, no value of a field",
    "message_view": "a message, no value of a field",
    "header_view": "a field, whose value has parts",
    "history_index::depth": "its size()",
    "checked_value": "its check() walks over the parts",
    "path_uri_view": "an MSRP URI, whose parts those of uri/ are",
    "content_type_view": "that of mime/",
    "nested_attribute_view::as": "it takes the attribute as argument",
    "byte_range_view::value": "its three parts together",
    "byte_range": "what byte_range_view tells",
}


def classes(text):
    """(name, bases, body) of each class"""
    for m in re.finditer(r"^(?:class|struct) (\w+)\b(?: final)?([^;{()]*)\{", text, re.M):
        depth, i = 1, m.end()
        while depth:
            depth += {"{": 1, "}": -1}.get(text[i], 0)
            i += 1
        bases = re.findall(r"public ((?:\w+::)*\w+)", re.sub(r"\bstd::\w+|cursor_range", "", m[2]))
        # The state that a value_base keeps is its third argument.
        kept = re.findall(r"value_shape::\w+, ((?:\w+::)*\w+)>", m[2])
        yield m[1], [b for b in bases + kept], text[m.end():i - 1]


def public(body):
    """What stands in the public sections of a class, without the bodies of functions"""
    out, depth, shown = [], 0, False
    for line in body.splitlines():
        if depth == 0 and re.match(r" (public|private|protected):", line):
            shown = "public" in line
        elif depth == 0 and shown:
            out.append(line)
        depth += line.count("{") - line.count("}")
    return "\n".join(out)


def accessors(body):
    found = re.findall(r"(?<!operator std::)\b(\w+)\((?:leniency(?: lenient)?(?: = leniency::none)?)?\)\s*const\b", re.sub(r"\n\s+", " ", public(body)))
    return [name for name in dict.fromkeys(found) if not NOT_PARTS.match(name)]


def told(body):
    m = re.search(r"void parts\(auto&& see[^{]*\{(.*?)(?:\n  \}|\}\n)", body + "\n", re.S)
    return m[1] if m else None


def check(files):
    """A line for each accessor that no parts() names; files are {path: text}"""
    table = {}
    for path, text in sorted(files.items()):
        for name, bases, body in classes(text):
            table.setdefault((("mime" if "mime/" in path else ""), name), (path, bases, body))
            table.setdefault(("", name), (path, bases, body))

    def find(name):
        space, _, last = name.rpartition("::")
        return table.get((space, last)) or table.get(("", last))

    def chain(entry, seen=()):
        """The class and its bases"""
        yield entry
        for base in entry[1]:
            above = find(base)
            if above and above[2] not in seen and above is not entry:
                yield from chain(above, (*seen, entry[2]))

    def text_of(entry):
        said = told(entry[2])
        if said is None:
            return " ".join(text_of(find(b)) for b in entry[1] if find(b) and find(b) is not entry)
        return said + " ".join(text_of(find(b)) for b in re.findall(r"(\w+(?:<\w+>)?)::parts\(", said) for b in [b.split("<")[0]] if find(b))

    for (space, name), entry in sorted(table.items()):
        path, bases, body = entry
        # What a base keeps, the values tell that are made with it.
        if re.search("_(base|text)$", name):
            continue
        above = list(chain(entry))
        is_value = any(told(e[2]) is not None for e in above) or any(b.split("::")[-1] in ROOTS for e in above for b in e[1])
        if name in EXCLUDED:
            continue
        if not is_value:
            if name.endswith("_view"):
                yield f"{path}: {name} tells no parts"
            continue
        said = text_of(entry)
        for e in above:
            owner = next(n for (_, n), other in table.items() if other is e)
            if any(e is find(left_out) for left_out in EXCLUDED):
                continue
            for accessor in accessors(e[2]):
                if not {f"{name}::{accessor}", f"{owner}::{accessor}"} & EXCLUDED.keys() and not re.search(rf"\b{accessor}\(", said):
                    yield f"{path}: {name}::{accessor}() stands in no parts()"


GOOD = """class base_text : public written_value {
 public:
  [[nodiscard]] int one() const noexcept { return 1; }
  void parts(auto&& see, leniency = leniency::none) const { see("one", one()); }
};
class good_view : public value_base<good_view, value_shape::list_element, base_text> {
 public:
  [[nodiscard]] result<int> two(leniency lenient = leniency::none) const noexcept {
    return {};
  }
  [[nodiscard]] bool is(std::string_view other) const noexcept { return true; }
  void parts(auto&& see, leniency lenient = leniency::none) const {
    base_text::parts(see, lenient);
    see("two", two(lenient));
  }

 private:
  int three() const { return 3; }
};
class heir_view : public good_view {};
"""
BAD = {
    "no accessor is told": (GOOD.replace('    see("two", two(lenient));\n', ""), "good_view::two"),
    "the base is not asked": (GOOD.replace("    base_text::parts(see, lenient);\n", ""), "good_view::one"),
    "no parts": ("class lonely_view {\n public:\n  int one() const { return 1; }\n};\n", "lonely_view tells"),
    "no parts of its own": ("class text_view : public value_base<text_view> {\n public:\n  int one() const { return 1; }\n};\n", "text_view::one"),
    "an heir adds": (GOOD.replace("good_view {};", "good_view {\n public:\n  int four() const { return 4; }\n};"), "heir_view::four"),
}


def self_test():
    wrong = [f"good: {line}" for line in check({"a/b.hpp": GOOD})]
    for name, (text, expected) in BAD.items():
        lines = list(check({"a/b.hpp": text}))
        if not any(expected in line for line in lines):
            wrong.append(f"{name}: not found in {lines}")
    print("\n".join([*wrong, f"{len(BAD) + 1 - len(wrong)} passed, {len(wrong)} failed"]))
    return 1 if wrong else 0


def main(root):
    include = root / "include/sipwire"
    bad, count = [], 0
    for folders in FOLDERS:
        files = {str(p.relative_to(include)): p.read_text() for folder in folders for p in (include / folder).glob("*.hpp")}
        bad += dict.fromkeys(check(files))
        count += len(files)
    print("\n".join([*bad, f"{count} passed, {len(bad)} failed"]))
    return 1 if bad else 0


if sys.argv[1:] == ["--self-test"]:
    sys.exit(self_test())
sys.exit(main(pathlib.Path(sys.argv[1])))
