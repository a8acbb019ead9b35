#!/usr/bin/env python3
"""Holds `sipwire decode` to tests/data/field/verdicts.tsv: what the field sends, with the verdict in strict and under the
deployed leniencies, and the section that says so. With --corpus DIR it also counts what is accepted of the messages there.

Usage: field_numbers.py SIPWIRE [--corpus DIR]
"""

import argparse
import json
import pathlib
import re
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
    """(path, {way: wanted}, reason) of each row. `either`: the RFC leaves it open."""
    for line in (FIELD / "verdicts.tsv").read_text().splitlines():
        if line and not line.startswith("#"):
            name, strict, deployed, reason = line.split("\t")
            yield FIELD / name, {"strict": strict, "deployed": deployed}, reason


def check_table(sipwire):
    table = list(rows())
    listed = {path for path, *_ in table}
    wrong = [f"{path.relative_to(FIELD)}: not in verdicts.tsv" for folder in ("fail", "pass") for path in sorted((FIELD / folder).iterdir())
             if path.suffix != ".expect" and path not in listed]
    for way, options in WAYS.items():
        found = verdicts(sipwire, [path for path, *_ in table], options)
        for path, wanted, reason in table:
            if wanted[way] not in ("either", found.get(str(path))):
                wrong.append(f"{path.relative_to(FIELD)}: {way} says {found.get(str(path))}, and {wanted[way]} is right: {reason}")
    print(f"field: {len(table)} files, {len(wrong)} differences")
    return wrong


FIELDS = [(b"to", b"t"), (b"from", b"f"), (b"call-id", b"i"), (b"cseq",), (b"via", b"v")]
START = re.compile(rb"(SIP/2\.0 +\d{3} |[\w.!%*+`'~-]+ +\S+ +SIP/2\.0 *$)", re.I)
PLACEHOLDER = re.compile(rb"\[[A-Za-z_][A-Za-z0-9_-]*\]|\$[({A-Z]|%[sd]\b|\{\{|<\?")


def whole(message):
    """(is it a whole SIP message without the placeholders of a template, does it have a bare LF)"""
    head, *rest = re.split(rb"\r?\n\r?\n", message.lstrip(b"\r\n"), maxsplit=1)
    start, *lines = re.split(rb"\r?\n(?![ \t])", head)
    names = {re.split(rb"[ \t]*:", line, maxsplit=1)[0].lower() for line in lines if b":" in line}
    fine = bool(rest) and START.match(start) and all(any(name in names for name in same) for same in FIELDS) and not PLACEHOLDER.search(message)
    return bool(fine), re.search(rb"(?<!\r)\n", head) is not None


def refusals():
    """(code, rule, header): the faults for which an RFC demands refusal; an empty cell is any."""
    for line in (FIELD / "refused.tsv").read_text().splitlines():
        if line and not line.startswith("#"):
            yield line.split("\t")[:3]


def count_corpus(sipwire, corpus):
    """Of the whole SIP messages that no RFC has refused, at least 99 in 100 are accepted under the deployed leniencies."""
    paths = {False: [], True: []}
    for path in sorted(pathlib.Path(corpus).rglob("*.sip")):
        fine, bare = whole(path.read_bytes())
        if fine:
            paths[bare].append(path)
    kinds = list(refusals())
    accepted = refused = 0
    others = []
    for bare, some in paths.items():
        for at in range(0, len(some), 200):
            run = subprocess.run([sipwire, "decode", "--json", "--lenient=deployed" + (",bare_lf" if bare else ""), *map(str, some[at:at + 200])],
                                 stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=False)
            for line in run.stdout.splitlines():
                told = json.loads(line)
                errors = [p for p in told.get("problem", []) if p["level"] == "error"]
                if told.get("sip", {}).get("verdict") == "accept":
                    accepted += 1
                elif any(all(want in ("", p.get(key, "")) for want, key in zip(kind, ("code", "rule", "header"))) for p in errors for kind in kinds):
                    refused += 1
                else:
                    others.append(f"{told['file']['name']}: " + "; ".join(f"{p['code']} {p.get('rule')} {p.get('header', '')}" for p in errors[:3]))
    for line in others:
        print(line)
    share = 100 * accepted / max(accepted + len(others), 1)
    print(f"{corpus}: {accepted} of {accepted + len(others)} accepted ({share:.1f} %); {refused} more have a fault of refused.tsv")
    return [] if share >= 99 else [f"{share:.1f} % are less than 99"]


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("sipwire")
    parser.add_argument("--corpus")
    options = parser.parse_args()
    wrong = check_table(options.sipwire)
    if options.corpus and pathlib.Path(options.corpus).is_dir():
        wrong += count_corpus(options.sipwire, options.corpus)
    for line in wrong:
        print(line, file=sys.stderr)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
