#!/usr/bin/env python3
"""What `sipwire decode --flat` says of tests/data/rcs, held against EXPECT.tsv there.

  rcs_corpus.py SIPWIRE [FOLDER]

Every expectation of a SIP file, datagram or stream, of SDP, of CPIM, of XML, and of MSRP, chunk or stream, counts: it is checked, or left out for a
reason that is printed.
"""
import collections
import pathlib
import re
import subprocess
import sys

# Paths that are not for this command yet. Everything else has to be there with its value.
LATER = [
    (r"(stream\[\d+\]\.|reassembled\.)?(conference|geoloc|json)\b", "decoder of the body"),
    (r"aka\.|note$|endline\.offset$|error\.reason$", "remark, not a check"),
]


def unescape(text):
    """The bytes behind `\\\\ \\t \\r \\n \\xHH`."""
    def one(match):
        word = match.group(1)
        if word[:1] == b"x":
            return bytes([int(word[1:], 16)])
        return {b"t": b"\t", b"r": b"\r", b"n": b"\n"}.get(word, word)
    return re.sub(rb"\\(x[0-9A-Fa-f]{2}|.)", one, text.encode(), flags=re.S)


def expectations(path):
    with open(path, encoding="utf-8", newline="\n") as lines:
        for line in lines:
            if line.startswith("#") or not line.strip():
                continue
            name, kind, verdict, *rest = line.rstrip("\n").split("\t")
            if kind in ("sip", "sip-stream", "sdp", "cpim", "msrp", "msrp-stream", "imdn", "iscomposing", "resource-lists"):
                yield name, verdict, [tuple(column.split("=", 1)) for column in rest]


def flat(tool, path):
    # Read strictly, but for the one whose point is its line ends.
    lenient = ["--lenient=bare_lf"] if "lf_only" in path.name else []
    run = subprocess.run([tool, "decode", "--flat", *lenient, str(path)], capture_output=True, timeout=60, check=False)
    facts = {}
    for line in run.stdout.decode().splitlines():
        name, value = line.split("=", 1)
        facts.setdefault(name, unescape(value))
        # The table does not say in which part of a multipart a description or a list stands, and counts notifications by themselves.
        facts.setdefault(re.sub(r"^mime\[\d+\]\.(sdp|resource-lists)\.", r"\1.", name), unescape(value))
        if part := re.match(r"mime\[(\d+)\]\.imdn\.(.*)", name):
            facts[f"imdn[{part[1]}].{part[2]}"] = unescape(value)
            facts["imdn.count"] = str(int(part[1]) + 1).encode()
    return run.returncode, facts


def main(tool, folder):
    checked, failed = 0, 0
    left_out = collections.Counter()
    files = collections.Counter()

    def check(what, good):
        nonlocal checked, failed
        checked += 1
        if not good:
            failed += 1
            print(what)

    for name, verdict, wanted in expectations(folder / "EXPECT.tsv"):
        status, facts = flat(tool, folder / name)
        if verdict == "accept":
            files[verdict] += 1
            check(f"{name}: exit status {status}", status == 0)
            for path, value in wanted:
                reason = next((why for pattern, why in LATER if re.match(pattern, path)), None)
                if reason:
                    left_out[reason] += 1
                    continue
                check(f"{name}: {path}: {facts.get(path)!r} is not {value!r}", facts.get(path) == unescape(value))
            continue
        error = dict(wanted)
        if verdict == "need-more":
            files[verdict] += 1
            check(f"{name}: exit status {status}", status == 1)
            check(f"{name}: verdict {facts.get('file.verdict')}", facts.get("file.verdict") == b"need-more")
            check(f"{name}: code {facts.get('problem[0].code')}", facts.get("problem[0].code") == b"need_more")
            for path, value in wanted:
                if re.match(LATER[-1][0], path):
                    left_out["remark, not a check"] += 1
                else:
                    check(f"{name}: {path}: {facts.get(path)!r} is not {value!r}", facts.get(path) == unescape(value))
            continue
        files[verdict] += 1
        first, last = map(int, error["error.region"].split("-"))
        offset = int(facts.get("problem[0].offset", b"-1"))
        check(f"{name}: exit status {status}", status == 1)
        check(f"{name}: fault at {offset}, not in {first}-{last}", first <= offset <= last)
        check(f"{name}: level {facts.get('problem[0].level')}", facts.get("problem[0].level") == b"error")
        left_out["remark, not a check"] += sum(1 for path, _ in wanted if path == "note")
        left_out["layer and reason in words, told by the region"] += sum(1 for path, _ in wanted if path in ("error.layer", "error.reason"))
        left_out["exact offset, where the region is what counts"] += sum(1 for path, _ in wanted if path == "error.offset")

    print("files:", ", ".join(f"{n} {what}" for what, n in files.items()))
    print(f"expectations checked: {checked}, exit statuses and levels among them; left out:")
    for why, n in left_out.most_common():
        print(f"  {n}: {why}")
    # An emptied list would pass for a good one.
    if files["accept"] < 88 or files["reject"] < 20 or files["need-more"] < 4 or checked < 3267:
        failed += 1
        print("fewer checks than there were")
    print(f"{checked - failed} passed, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    here = pathlib.Path(__file__).resolve().parent
    sys.exit(main(sys.argv[1], pathlib.Path(sys.argv[2]) if len(sys.argv) > 2 else here.parent / "data/rcs"))
