#!/usr/bin/env python3
"""Holds `sipwire decode` to tests/data/field/verdicts.tsv: what the field sends, with the verdict in strict and under the
deployed leniencies, and the section that says so. With --corpus DIR it also counts what is accepted of the messages there.

Usage: field_numbers.py SIPWIRE [--corpus DIR]
"""

import argparse
import collections
import json
import pathlib
import subprocess
import sys

FIELD = pathlib.Path(__file__).resolve().parents[1] / "data/field"
WAYS = {"strict": [], "deployed": ["--lenient=deployed"]}


def verdicts(sipwire, paths, options):
    """The verdict of each file."""
    out = {}
    for at in range(0, len(paths), 200):
        some = [str(path) for path in paths[at:at + 200]]
        run = subprocess.run([sipwire, "decode", "--json", *options, *some], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=False)
        for line in run.stdout.splitlines():
            file = json.loads(line)["file"]
            out[file["name"]] = file["verdict"]
    return out


def rows():
    """(path, {way: wanted}, reason, later) of each row. `either`: the RFC leaves it open. `later`: the ways not yet true."""
    for line in (FIELD / "verdicts.tsv").read_text().splitlines():
        if line and not line.startswith("#"):
            name, strict, deployed, reason, *later = line.split("\t")
            yield FIELD / name, {"strict": strict, "deployed": deployed}, reason, later[0].split(",") if later else []


def check_table(sipwire):
    table = list(rows())
    listed = {path for path, *_ in table}
    wrong = [f"{path.relative_to(FIELD)}: not in verdicts.tsv" for folder in ("fail", "pass") for path in sorted((FIELD / folder).iterdir())
             if path.suffix != ".expect" and path not in listed]
    for way, options in WAYS.items():
        found = verdicts(sipwire, [path for path, *_ in table], options)
        for path, wanted, reason, later in table:
            is_right = wanted[way] in ("either", found.get(str(path)))
            name = path.relative_to(FIELD)
            if not is_right and way not in later:
                wrong.append(f"{name}: {way} says {found.get(str(path))}, and {wanted[way]} is right: {reason}")
            elif is_right and way in later:
                print(f"{name}: {way} is right by now; its mark can go")
            elif not is_right:
                print(f"{name}: {way} is not right yet: {reason}")
    print(f"field: {len(table)} files, {len(wrong)} differences")
    return wrong


def count_corpus(sipwire, corpus):
    paths = sorted(path for path in pathlib.Path(corpus).rglob("*") if path.suffix in (".sip", ".sdp", ".msrp", ".cpim"))
    for way, options in WAYS.items():
        found = verdicts(sipwire, paths, options)
        by_folder = collections.Counter((pathlib.Path(name).parent.name, verdict == "accept") for name, verdict in found.items())
        accepted = sum(count for (_, good), count in by_folder.items() if good)
        print(f"{way}: {accepted} of {len(found)} accepted ({100 * accepted / max(len(found), 1):.1f} %)")
        for folder in sorted({name for name, _ in by_folder}):
            good, bad = by_folder[folder, True], by_folder[folder, False]
            print(f"  {folder}: {good} of {good + bad}")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("sipwire")
    parser.add_argument("--corpus")
    options = parser.parse_args()
    wrong = check_table(options.sipwire)
    for line in wrong:
        print(line, file=sys.stderr)
    if options.corpus:
        count_corpus(options.sipwire, options.corpus)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
