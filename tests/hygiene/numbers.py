#!/usr/bin/env python3
"""The numbers of header_id, attribute_id, method, header_kind, those of IMDN, errc, rule and leniency never change: logs, bindings and shared libraries keep them.

  numbers.py ROOT           compare the tables with tests/data/numbers.tsv
  numbers.py ROOT --write   add what is new to it; what is there stays
  numbers.py --self-test
"""
import pathlib
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[2] / "grammar"))
sys.dont_write_bytecode = True
import tables

TABLES = {"errc": "errc", "rule": "rule", "leniency": "leniency", "sip::header_id": "sip", "sip::method": "sip_methods",
          "sdp::attribute_id": "sdp", "msrp::header_id": "msrp", "msrp::method": "msrp_methods", "cpim::header_kind": "cpim"}


def now(root):
    """{(kind, name): number}"""
    folder = root / "grammar/tables"
    found = {(kind, row[0]): int(row[-1]) for kind, table in TABLES.items() for row in tables.rows(table, folder)}
    for row, name, *_, number in tables.rows("imdn", folder):
        found["imdn::status" if row == "status" else "imdn::notification_kind", name] = int(number)
    return found


def read(text):
    return {(kind, name): int(number) for kind, name, number in (line.split("\t") for line in text.splitlines())}


def compare(known, found):
    """One line for each number that moved, went, is used twice, or is not written down."""
    for key, number in known.items():
        if key not in found:
            yield f"{' '.join(key)}: {number} is gone; a number is retired in the table, not taken away"
        elif found[key] != number:
            yield f"{' '.join(key)}: {number} became {found[key]}"
    for key, number in found.items():
        if key not in known:
            yield f"{' '.join(key)}: {number} is not in tests/data/numbers.tsv (numbers.py ROOT --write)"
        if any(other != key and other[0] == key[0] and n == number for other, n in found.items()):
            yield f"{' '.join(key)}: {number} has another name too"


def self_test():
    known = read("errc\tnone\t0\nerrc\tsyntax\t1\n")
    cases = [(dict(known), 0), ({**known, ("errc", "syntax"): 2}, 1), ({("errc", "none"): 0}, 1), ({**known, ("errc", "new"): 2}, 1),
             ({**known, ("errc", "new"): 1}, 3), ({**known, ("rule", "none"): 0}, 1)]
    wrong = sum(len(list(compare(known, found))) != expected for found, expected in cases)
    print(f"{len(cases) - wrong} passed, {wrong} failed")
    return 1 if wrong else 0


def main(root, write):
    path = root / "tests/data/numbers.tsv"
    known, found = read(path.read_text()) if path.exists() else {}, now(root)
    if write:
        known = {**found, **known}
        path.write_text("".join(f"{kind}\t{name}\t{number}\n" for (kind, name), number in sorted(known.items(), key=lambda k: (k[0][0], k[1]))))
    bad = list(compare(known, found))
    print("\n".join([*bad, f"{len(known) - min(len(bad), len(known))} passed, {len(bad)} failed"]))
    return 1 if bad else 0


if sys.argv[1:] == ["--self-test"]:
    sys.exit(self_test())
sys.exit(main(pathlib.Path(sys.argv[1]), "--write" in sys.argv))
