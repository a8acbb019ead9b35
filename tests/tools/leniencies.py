#!/usr/bin/env python3
"""What leniencies do to messages: what strict reads, each of them reads with equal values; each reads what its row says and no more.

  leniencies.py SIPWIRE           compares with tests/data/leniencies.tsv: each file that strict rejects, and what accepts it
  leniencies.py SIPWIRE --write   renews that table
  leniencies.py SIPWIRE --presets the presets alone, for a slow build

Every file of tests/data is read in strict, under each flag alone, under `deployed` and under `all`.
"""
import pathlib
import re
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent.parent
DATA = ROOT / "tests/data"
TABLE = DATA / "leniencies.tsv"
KINDS = {".sip", ".sdp", ".msrp", ".cpim", ".xml", ".bin"}

# What the flags themselves change in the output.
TOLD = re.compile(r"problem\b|([^=]*\.)?(verdict|needs|malformed)\b")


def flags():
    rows = (ROOT / "grammar/tables/leniency.tsv").read_text().splitlines()
    return [row.split("\t")[0] for row in rows if row and not row.startswith("#")]


def decoded(tool, files, lenient):
    """{file: (is it accepted, its facts in order)}"""
    names = [path.relative_to(DATA).as_posix() for path in files]
    run = subprocess.run([tool, "decode", "--flat", f"--lenient={lenient}", *names], capture_output=True, cwd=DATA, timeout=300, check=False)
    out = {}
    for block in re.split(r"^# ", run.stdout.decode(), flags=re.M)[1:]:
        name, *facts = block.rstrip("\n").split("\n")
        out[name] = ("file.verdict=accept" in facts, facts)
    return out


def readable(facts):
    """The facts of values that have no problem; those of a value with one are told as far as every leniency reads it."""
    lines = [fact for fact in facts if not TOLD.match(fact)]
    return set(lines)


def main(tool, write=False, presets_alone=False):
    files = sorted(path for path in DATA.rglob("*") if path.suffix in KINDS)
    strict = decoded(tool, files, "strict")
    failed = []
    accepted = {}
    checks = 0
    presets = ["deployed", "all"]
    for lenient in [*([] if presets_alone else flags()), *presets]:
        loose = decoded(tool, files, lenient)
        for name, (fine, facts) in strict.items():
            checks += 1
            takes, found = loose[name]
            if fine and (not takes or readable(facts) - readable(found)):
                lost = sorted(readable(facts) - readable(found))[:3]
                failed.append(f"{name}: strict reads it; under {lenient} {'these are gone: ' + '; '.join(lost) if takes else 'it is rejected'}")
            if takes and not fine:
                accepted.setdefault(name, []).append(lenient)
    # A preset is told where no single flag will do.
    rows = {name: " ".join(by for by in accepted.get(name, ["nothing"]) if by not in presets or set(accepted[name]) <= set(presets))
            for name, (fine, _) in strict.items() if not fine}
    text = "# What strict rejects, and the flags that alone accept it, else the presets.\n" + \
        "".join(f"{name}\t{by}\n" for name, by in sorted(rows.items()))
    if write:
        TABLE.write_text(text)
    elif not presets_alone:
        had = dict(line.split("\t") for line in TABLE.read_text().splitlines() if not line.startswith("#"))
        for name in sorted(had.keys() | rows.keys()):
            checks += 1
            if had.get(name) != rows.get(name):
                failed.append(f"{name}: accepted by {rows.get(name, 'strict')}, {TABLE.relative_to(ROOT)} has {had.get(name, 'strict')}")
    for line in failed:
        print(line)
    print(f"{checks - len(failed)} passed, {len(failed)} failed")
    return not failed and checks > 0


if __name__ == "__main__":
    sys.exit(0 if main(str(pathlib.Path(sys.argv[1]).resolve()), "--write" in sys.argv, "--presets" in sys.argv) else 1)
