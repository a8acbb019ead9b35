"""Reads grammar/tables/. docs/adding.md says what the columns are. As a program it tests its checks."""
import pathlib
import re
import sys
import tempfile
import typing

FOLDER = pathlib.Path(__file__).resolve().parent / "tables"


class Field(typing.NamedTuple):
    """One field of SIP, SDP, MSRP, CPIM: the schema of the four."""
    name: str
    compact: str
    value: str         # value type, as it is named in the namespace of the protocol; empty for text without a type
    file: str          # the header of include/sipwire with it
    multiplicity: str  # one, many, list
    empty: str         # yes: a list without a value is well-formed
    level: str         # session, media of SDP; the namespace of CPIM
    inherited: str     # yes: a media description without it has the session's
    shape: str
    accepted: str
    rejected: str
    code: str          # the errc of the rejected example, at its offset
    offset: str
    reference: str
    number: str


PROTOCOLS = ("sip", "sdp", "msrp", "cpim")


def rows(name, folder=FOLDER):
    for line in (folder / f"{name}.tsv").read_text().splitlines():
        if line and not line.startswith("#"):
            yield line.split("\t")


def numbered(table):
    """Rows whose last column is their number, in the order of these: 1 and up, none left out, none changed ever."""
    table = sorted(table, key=lambda row: int(row[-1]))
    assert [int(row[-1]) for row in table] == list(range(1, len(table) + 1)), "numbers go from 1 up without a gap"
    return table


def identifier(name):
    word = re.sub(r"[^a-z0-9]", "_", name.lower())
    word = "x" + word if word[0].isdigit() else word
    return word + "_" if word in {"register"} else word  # the C++ keywords among them


def faults(field, codes, levels):
    """What is wrong with a row."""
    if field.multiplicity not in ("one", "many", "list"):
        yield f"multiplicity is one, many or list, not {field.multiplicity!r}"
    for column in ("empty", "inherited"):
        if getattr(field, column) not in ("", "yes"):
            yield f"{column} is yes or nothing"
    if not set(filter(None, field.level.split(","))) <= levels:
        yield f"no level is called {field.level!r}"
    if bool(field.value) != bool(field.file):
        yield "a value type has a file, and a file a value type"
    if field.value and (field.accepted == field.rejected or field.code not in codes or not field.offset.isdigit()):
        yield "it takes an accepted example, and a rejected one with the code and the offset of its fault"
    if not field.value and not field.accepted:
        yield "it takes an accepted example"
    if not field.shape or not field.reference:
        yield "it takes a shape and a reference"


LEVELS = {"sip": set(), "sdp": {"session", "media"}, "msrp": set(), "cpim": {"cpim", "imdn"}}


def fields(protocol, folder=FOLDER):
    codes = {row[0] for row in rows("errc", folder)} - {"none"}
    table = [Field(*row) if len(row) == len(Field._fields) else row for row in rows(protocol, folder)]
    bad = [f"{protocol}.tsv: {row[0]}: {len(row)} columns, not {len(Field._fields)}" for row in table if not isinstance(row, Field)]
    for field in table:
        if isinstance(field, Field):
            bad += [f"{protocol}.tsv: {field.name}: {what}" for what in faults(field, codes, LEVELS[protocol])]
    names = [field[0].lower() for field in table]
    bad += [f"{protocol}.tsv: {name} stands twice" for name in sorted(set(names)) if names.count(name) > 1]
    if bad:
        raise SystemExit("\n".join(bad))
    return numbered(table)


class Word(typing.NamedTuple):
    """A notification of IMDN, or a status of some."""
    row: str        # kind or status
    name: str
    kinds: str      # of a status: the notifications that may have it; none for what is no element
    asked: str      # the word of Disposition-Notification that asks for it; of a status instead of that of its notification
    says: str
    reference: str
    number: str


def imdn(folder=FOLDER):
    """The kinds and the statuses, by number."""
    table = [Word(*row) for row in rows("imdn", folder)]
    kinds, statuses = ([word for word in table if word.row == row] for row in ("kind", "status"))
    for words in (kinds, statuses):
        if sorted(int(word.number) for word in words) != list(range(len(words))) or len({word.name for word in words}) != len(words):
            raise SystemExit("imdn.tsv: numbers go from 0 up without a gap, and no name stands twice")
    unknown = {kind for word in statuses for kind in filter(None, word.kinds.split(","))} - {word.name for word in kinds}
    if unknown or len(kinds) + len(statuses) != len(table):
        raise SystemExit(f"imdn.tsv: rows are kind or status, and kinds have rows: {unknown}")
    return [sorted(words, key=lambda word: int(word.number)) for words in (kinds, statuses)]


def grouped(name, folder=FOLDER):
    """Rows, and the headings `## ...` between them as a string."""
    for line in (folder / f"{name}.tsv").read_text().splitlines():
        if line.startswith("## "):
            yield line[3:]
        elif line and not line.startswith("#"):
            yield line.split("\t")


def self_test():
    """Each kind of bad row is refused, and a good one is not."""
    good = "A\t\ta_view\tsip/a.hpp\tone\t\t\t\ttoken\ta\t(\tsyntax\t0\tRFC 1\t1"
    bad = [good.replace("\ta\t(\tsyntax\t0", "\t\t\t\t"), good.replace("\t(\tsyntax", "\ta\tsyntax"), good.replace("syntax", "sintax"),
           good.replace("\t0\tRFC", "\t\tRFC"), good.replace("one", "two"), good.replace("one\t", "one\tno"), good.replace("RFC 1", ""),
           good.replace("sip/a.hpp", ""), good.replace("\ttoken", "session\ttoken"), good + "\t", good + "\n" + good, good.replace("\t1", "\t2")]
    wrong = []
    with tempfile.TemporaryDirectory() as tmp:
        folder = pathlib.Path(tmp)
        (folder / "errc.tsv").write_text("none\t\t0\nsyntax\t\t4\n")
        for text in [good, *bad]:
            (folder / "sip.tsv").write_text("# a comment\n" + text + "\n")
            try:
                fields("sip", folder)
                refused = False
            except (SystemExit, AssertionError):
                refused = True
            if refused != (text != good):
                wrong.append(text)
    print("\n".join([*wrong, f"{len(bad) + 1 - len(wrong)} passed, {len(wrong)} failed"]))
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(self_test())
