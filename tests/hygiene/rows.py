#!/usr/bin/env python3
"""Every row of the list of input shapes that broke real parsers, and of the list of what the field sends, as far as this library has come, is
named by a test.

  rows.py ROOT          check the tree
  rows.py --self-test   check the check
"""
import pathlib
import re
import sys

# R001-R022: framing and identity; R023-R043: numbers; R044-R080: quotes, escapes, URIs, lists; R081-R098: session descriptions;
# R099-R108: multipart; R109-R123: CPIM and XML; R124-R135: MSRP; R136-R147: WebSocket frames, writers and lookups.
# D41-D79: defects and deviations that were found by attack, by the ABNF and by foreign messages; D52 and D69 are still to come.
ROWS = [*(f"R{n:03}" for n in range(1, 148)), *(f"D{n}" for n in range(41, 52)), *(f"D{n}" for n in range(61, 80) if n != 69)]


def named(texts):
    """The rows in the names and tags of test cases, and in what the scripts say of their checks."""
    cases = re.findall(r'TEST_CASE\(((?:\s*"(?:\\.|[^"\\])*"\s*,?)+)', texts)
    cases += re.findall(r'^[^#\n]*"(D\d\d\b[^"\n]*)', texts, re.M)
    return {row for case in cases for row in re.findall(r"\b(R\d{3}|D\d\d)\b", case)}


def missing(texts):
    return [row for row in ROWS if row not in named(texts)]


def self_test():
    all_rows = "".join(f'TEST_CASE("{row} something", "[x][{row}]") {{\n' for row in ROWS)
    good = not missing(all_rows)
    one_less = missing(all_rows.replace("R044", "R999")) == ["R044"]
    comment = "R044" in missing(all_rows.replace("R044", "R999") + "// R044\n")
    by_tag = not missing(all_rows.replace('"R044 something"', '"something"'))
    failed = [good, one_less, comment, by_tag].count(False)
    print(f"{4 - failed} passed, {failed} failed")
    return 1 if failed else 0


if sys.argv[1:] == ["--self-test"]:
    sys.exit(self_test())
own = pathlib.Path(__file__).resolve()
texts = "".join(p.read_text(errors="replace") for p in sorted((pathlib.Path(sys.argv[1]) / "tests").rglob("*.[cp][py]*")) if p != own)
lost = missing(texts)
for row in lost:
    print(f"{row}: no test case is named so")
print(f"{len(ROWS) - len(lost)} passed, {len(lost)} failed")
sys.exit(1 if lost else 0)
