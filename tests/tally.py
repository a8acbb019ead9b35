#!/usr/bin/env python3
"""Counts the test cases of a `meson test` run: tally.py testlog.json prints `PASSED FAILED`.

A Catch2 program counts as its test cases, a script that ends in `N passed, N failed` as those, anything else as one. What went wrong
and what was skipped is shown on standard error.
"""
import json
import re
import sys


def count(result, text):
    """(passed, failed) of one test."""
    crashed = result not in ("OK", "SKIP")
    text = text.replace("\r\n", "\n")
    found = re.findall(r"^All tests passed \(.* in (\d+) test cases?\)$", text, re.M)
    if found:
        return (int(found[-1]), 1) if crashed else (int(found[-1]), 0)
    found = re.findall(r"^test cases: *(\d+) \|(.*)$", text, re.M)
    if found:
        failed = sum(int(n) for n in re.findall(r"(\d+) failed(?! as expected)", found[-1][1]))
        return int(found[-1][0]) - failed, max(failed, 1 if crashed else 0)
    found = re.findall(r"^(\d+) passed, (\d+) failed$", text, re.M)
    if found:
        failed = int(found[-1][1])
        return int(found[-1][0]), max(failed, 1 if crashed else 0)
    if result == "SKIP":
        return 0, 0
    return (0, 1) if crashed or "No tests ran" in text else (1, 0)


def main(path):
    passed = failed = 0
    with open(path, encoding="utf-8", errors="replace") as lines:
        for line in lines:
            test = json.loads(line)
            text = test.get("stdout") or ""
            p, f = count(test["result"], text)
            passed += p
            failed += f
            for word in re.findall(r"^.*\bskipped\b.*$", text, re.M | re.I):
                print(f"dev: {test['name']}: {word.strip()}", file=sys.stderr)
            if f:
                shown = (text + (test.get("stderr") or "")).splitlines()[-100:]
                print("\n".join(shown), file=sys.stderr)
                print(f"dev: FAILED: {test['name']} ({test['result']} after {test['duration']:.0f} s)", file=sys.stderr)
    print(passed, failed)


def self_test():
    cases = [
        ("OK", "All tests passed (5 assertions in 3 test cases)\n", (3, 0)),
        ("OK", "All tests passed (5 assertions in 1 test case)\n", (1, 0)),
        ("OK", "All tests passed (5 assertions in 3 test cases)\r\n\r\n", (3, 0)),
        ("FAIL", "test cases:  8 |  7 passed | 1 failed\nassertions: 25 | 24 passed | 1 failed\n", (7, 1)),
        ("FAIL", "test cases: 2 | 2 failed\n", (0, 2)),
        ("FAIL", "All tests passed (5 assertions in 3 test cases)\nAddressSanitizer\n", (3, 1)),
        ("FAIL", "", (0, 1)),
        ("TIMEOUT", "", (0, 1)),
        ("OK", "", (1, 0)),
        ("OK", "No tests ran\n", (0, 1)),
        ("SKIP", "", (0, 0)),
        ("FAIL", "4 passed, 2 failed\n", (4, 2)),
        ("FAIL", "4 passed, 0 failed\n", (4, 1)),
        ("OK", "4 passed, 0 failed\n", (4, 0)),
    ]
    wrong = [case for case in cases if count(case[0], case[1]) != case[2]]
    for case in wrong:
        print("wrong:", case, count(case[0], case[1]))
    print(f"{len(cases) - len(wrong)} passed, {len(wrong)} failed")
    return 1 if wrong else 0


if __name__ == "__main__":
    if sys.argv[1:] == ["--self-test"]:
        sys.exit(self_test())
    main(sys.argv[1])
