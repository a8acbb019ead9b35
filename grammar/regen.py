#!/usr/bin/env python3
"""Makes the detail/gen/ of every layer in include/sipwire from grammar/: scanners by Ragel 6.10, name tables from the .tsv files.

  grammar/regen.py [LAYER/NAME...]  write what changed, or only these outputs (needs ragel)
  grammar/regen.py --check    compare the hash in every committed file with its inputs (no ragel needed)
  grammar/regen.py --verify   regenerate in memory and compare every byte (needs ragel)
  grammar/regen.py --states   print the number of states of every machine (needs ragel)
"""
import hashlib
import pathlib
import random
import re
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent
GRAMMAR = ROOT / "grammar"
INCLUDE = ROOT / "include" / "sipwire"
FLAGS = ["-C", "-G2", "-L", "-I", "grammar"]
STATE_BUDGET = 150


def machines():
    return sorted(p for p in GRAMMAR.rglob("*.rl") if p.parent.name != "shared")


def name_of(machine):
    """The layer of a machine, and its name in it."""
    return f"{machine.parent.name}/{machine.stem}"


def output(name):
    layer, stem = name.split("/")
    return INCLUDE / layer / "detail" / "gen" / f"{stem}.hpp"


def inputs(path):
    """The grammar and everything it includes, in order of first use."""
    found, queue = [], [path]
    while queue:
        here = queue.pop(0)
        if here in found:
            continue
        found.append(here)
        queue += [GRAMMAR / m for m in re.findall(r'include\s+\w+\s+"([^"]+)"', here.read_text())]
    return found


def digest(paths, extra=""):
    h = hashlib.sha256(extra.encode())
    for p in paths:
        h.update(p.relative_to(ROOT).as_posix().encode() + b"\0" + p.read_bytes() + b"\0")
    return h.hexdigest()[:16]


def ragel_digest(path):
    return digest(inputs(path), " ".join(FLAGS))


def ragel(path):
    with tempfile.TemporaryDirectory() as tmp:
        out = pathlib.Path(tmp) / "out"
        subprocess.run(["ragel", *FLAGS, path.relative_to(ROOT).as_posix(), "-o", str(out)], cwd=ROOT, check=True)
        text = out.read_text()
    text = re.sub(r"^\s*/\* #line.*?\*/\n", "", text, flags=re.M)
    text = re.sub(r"[ \t]+$", "", text, flags=re.M)
    text = re.sub(r"\n{3,}", "\n\n", text)
    lines = text.strip().split("\n")
    includes = [l for l in lines if l.startswith("#include")]
    body = "\n".join(l for l in lines if not l.startswith("#include")).strip()
    prose = []
    rest = body.split("\n")
    while rest and rest[0].startswith("//"):
        prose.append(rest.pop(0))
    name = path.relative_to(GRAMMAR).as_posix()
    return "\n".join([
        f"// Generated from grammar/{name} by Ragel 6.10. Do not edit. Inputs: {ragel_digest(path)}",
        "#pragma once", "", *prose, "", *includes, "",
        '#include "../../../core/detail/diag_push.hpp"', "", "\n".join(rest).strip(), "", '#include "../../../core/detail/diag_pop.hpp"', ""])


def rows(name):
    for line in (GRAMMAR / name).read_text().splitlines():
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


TABLES = {"sip/header_names": ["headers.tsv"], "sip/method_names": ["methods.tsv"], "sip/status_names": ["status.tsv"],
          "sdp/attribute_names": ["attributes.tsv"], "msrp/header_names": ["msrp.tsv"], "core/leniency_flags": ["leniency.tsv"]}


def table_digest(name):
    return digest([GRAMMAR / t for t in TABLES[name]] + [pathlib.Path(__file__).resolve()])


def table_file(name, body):
    sources = ", ".join("grammar/" + t for t in TABLES[name])
    return (f"// Generated from {sources} by grammar/regen.py. Do not edit. Inputs: {table_digest(name)}\n"
            f"#pragma once\n\n{body}")


def hash_parts(key, before):
    """Length, four bytes from the first half and the last four, of the name with two bytes before it and a colon behind it; bit 5 set in each byte."""
    def word(part):
        return int.from_bytes(bytes(c | 32 for c in part), "little")
    k = key.lower().encode()
    n = len(k)
    line = before + k + b":"
    return [n, word(line[n // 4 + 1:][:4]), word(line[n - 2:][:4])]


def perfect_hash(parts, bits, seed):
    """Multipliers m with (sum m[i] * part[i]) >> (32 - bits) distinct for the parts of all keys, and the key of each such slot."""
    assert len({tuple(p) for p in parts.values()}) == len(parts), "the sampled bytes do not tell all names apart"
    rng = random.Random(seed)
    while True:
        m = [rng.getrandbits(32) | 1 for _ in next(iter(parts.values()))]
        slots = {}
        for key, p in parts.items():
            slot = (sum(a * b for a, b in zip(m, p)) & 0xFFFFFFFF) >> (32 - bits)
            if slot in slots:
                break
            slots[slot] = key
        else:
            return m, slots


def slot_numbers(ids, slots, bits):
    """The table behind a hash: number of the name of each slot, 0 for none."""
    return wrap([str(ids[slots[i]]) if i in slots else "0" for i in range(1 << bits)])


def wrap(items, indent="    ", width=136):
    out, line = [], indent
    for item in items:
        if len(line) + len(item) + 2 > width:
            out.append(line.rstrip())
            line = indent
        line += item + ", "
    out.append(line.rstrip())
    return "\n".join(out)


def hash_table(what, ids, before, bits, seed):
    """A hash from names to their numbers; `before` is CRLF or a=, what stands before a name."""
    found = before.replace("CRLF", "\r\n").encode()
    m, slots = perfect_hash({name: hash_parts(name, found) for name in ids}, bits, seed)
    mult = ", ".join(f"{x}U" for x in m)
    return (f"/// Slot of a name in {what}_slots; distinct for all known names. `n` (at least 2) is the length, `early` the four bytes from n / 4 - 1\n"
            f"/// on and `late` those from n - 4 on, little-endian with bit 5 of each set; {before} stands before a name, a colon behind it.\n"
            f"constexpr std::uint32_t {what}_slot(std::uint32_t n, std::uint32_t early, std::uint32_t late) noexcept {{\n"
            f"  constexpr std::uint32_t m[3] = {{{mult}}};\n"
            f"  return (m[0] * n + m[1] * early + m[2] * late) >> {32 - bits}U;\n"
            f"}}\n\n"
            f"/// Number of the name that hashes to a slot, 0 for none.\n"
            f"inline constexpr std::uint8_t {what}_slots[{1 << bits}] = {{\n{slot_numbers(ids, slots, bits)}\n}};\n")


def header_names():
    table = numbered(rows("headers.tsv"))
    ids, compact = {}, []
    enum, info, lower = [], [], []
    for i, (name, short, many, shape, ref, _) in enumerate(table, 1):
        assert len(name) <= 30
        ids[name] = i
        enum.append(f"  {identifier(name)} = {i},  ///< {name}: {shape} ({ref})")
        info.append(f'    {{"{name}", {repr(short).replace(chr(39), chr(34)) if short else chr(34)*2}, {"true" if many == "yes" else "false"}}},')
        lower.append(f'    "{name.lower()}:",')
        if short:
            assert len(short) == 1
            compact.append((short, i))
    shorts = ["0"] * 26
    for short, i in compact:
        shorts[ord(short) - 97] = str(i)
    count = len(table) + 1
    body = f"""#include <cstdint>
#include <string_view>

#include "../../../config.hpp"

namespace sipwire {{ inline namespace SIPWIRE_ISA {{ namespace sip {{

/// Identity of a header field. `extension` is every field that grammar/headers.tsv does not list.
enum class header_id : std::uint8_t {{
  extension = 0,  ///< extension-header (RFC 3261 25.1)
{chr(10).join(enum)}
}};

/// Number of header_id values, `extension` included.
inline constexpr std::uint32_t header_id_count = {count};

/// What the table says of one header field.
struct header_info {{
  std::string_view name;     ///< the canonical long form
  std::string_view compact;  ///< the compact form, or empty
  bool list;                 ///< several comma-separated values, and repeated fields mean the same (RFC 3261 7.3.1)
}};

namespace detail {{

inline constexpr header_info header_infos[{count}] = {{
    {{"", "", false}},
{chr(10).join(info)}
}};

/// Lower-case names with the colon, padded with zeros for vector compares.
inline constexpr char header_lower[{count}][32] = {{
    "",
{chr(10).join(lower)}
}};

/// Number of the header with this one-letter compact form, 0 for none.
inline constexpr std::uint8_t header_compact[26] = {{
{wrap(shorts)}
}};

{hash_table("header", ids, "CRLF", 10, 3261)}
}}  // namespace detail

}}}}}}  // namespace sipwire::sip
"""
    return table_file("sip/header_names", body)


def method_names():
    table = numbered(rows("methods.tsv"))
    enum = [f"  {identifier(m)} = {n},  ///< {m} ({ref})" for m, ref, n in table]
    names = [f'    "{m}",' for m, _, _ in table]
    body = f"""#include <cstdint>
#include <string_view>

#include "../../../config.hpp"

namespace sipwire {{ inline namespace SIPWIRE_ISA {{ namespace sip {{

/// A SIP method. Methods are case-sensitive (RFC 3261 7.1).
enum class method : std::uint8_t {{
  extension = 0,  ///< any other token
{chr(10).join(enum)}
}};

/// Number of method values, `extension` included.
inline constexpr std::uint32_t method_count = {len(table) + 1};

namespace detail {{

inline constexpr std::string_view method_texts[{len(table) + 1}] = {{
    "",
{chr(10).join(names)}
}};

}}  // namespace detail

}}}}}}  // namespace sipwire::sip
"""
    return table_file("sip/method_names", body)


def status_names():
    table = list(rows("status.tsv"))
    cases = [f'    case {code}:\n      return "{phrase}";  // {ref}' for code, phrase, ref in table]
    body = f"""#include <cstdint>
#include <string_view>

#include "../../../config.hpp"

namespace sipwire {{ inline namespace SIPWIRE_ISA {{ namespace sip {{

/// The registered reason phrase of a status code, or empty for a code nobody registered.
constexpr std::string_view reason_phrase(std::uint16_t status) noexcept {{
  switch (status) {{
{chr(10).join(cases)}
    default:
      return {{}};
  }}
}}

}}}}}}  // namespace sipwire::sip
"""
    return table_file("sip/status_names", body)


def attribute_names():
    table = numbered(rows("attributes.tsv"))
    ids = {row[0]: i for i, row in enumerate(table, 1)}
    assert all(3 <= len(n) <= 31 for n in ids)  # then the colon is in no hash, and the hash reads what stands in a line
    enum = [f"  {identifier(n)} = {number},  ///< {n}: {shape} ({ref})" for n, _, _, _, shape, ref, number in table]
    yes = {"yes": "true", "no": "false"}
    info = [f'    {{"{n}", {"true" if "S" in level else "false"}, {"true" if "M" in level else "false"}, {yes[many]}, {yes[down]}}},'
            for n, level, many, down, *_ in table]
    body = f"""#include <cstdint>
#include <string_view>

#include "../../../config.hpp"

namespace sipwire {{ inline namespace SIPWIRE_ISA {{ namespace sdp {{

/// Identity of an attribute. `extension` is every attribute that grammar/attributes.tsv does not list.
enum class attribute_id : std::uint8_t {{
  extension = 0,  ///< any other name
{chr(10).join(enum)}
}};

/// Number of attribute_id values, `extension` included.
inline constexpr std::uint32_t attribute_id_count = {len(table) + 1};

/// What the table says of one attribute.
struct attribute_info {{
  std::string_view name;
  bool of_session;  ///< may stand at session level
  bool of_media;    ///< may stand at media level
  bool many;        ///< may stand several times at one level
  bool inherited;   ///< media descriptions without it have the session's
}};

namespace detail {{

inline constexpr attribute_info attribute_infos[{len(table) + 1}] = {{
    {{"", true, true, true, false}},
{chr(10).join(info)}
}};

{hash_table("attribute", ids, "a=", 10, 8866)}
}}  // namespace detail

}}}}}}  // namespace sipwire::sdp
"""
    return table_file("sdp/attribute_names", body)


def msrp_names():
    table = list(rows("msrp.tsv"))
    methods = numbered(r[1:] for r in table if r[0] == "method")
    headers = numbered(r[1:] for r in table if r[0] == "header")
    codes = [r[1:] for r in table if r[0] == "status"]
    ids = {row[0]: i for i, row in enumerate(headers, 1)}
    # Few and short: length and the bytes at 1 and n / 2 tell them apart, and can be had in a constant expression.
    m, slots = perfect_hash({k: [len(k), ord(k[1]) | 32, ord(k[len(k) // 2]) | 32] for k in ids}, 6, 4975)
    nl = chr(10)
    body = f"""#include <cstdint>
#include <string_view>

#include "../../../config.hpp"

namespace sipwire {{ inline namespace SIPWIRE_ISA {{ namespace msrp {{

/// An MSRP method. Methods are upper case (RFC 4975 9).
enum class method : std::uint8_t {{
  extension = 0,  ///< other-method
{nl.join(f"  {identifier(n)} = {number},  ///< {n}: {what} ({ref})" for n, what, ref, number in methods)}
}};

/// Number of method values, `extension` included.
inline constexpr std::uint32_t method_count = {len(methods) + 1};

/// Identity of a header field. `extension` is every field that grammar/msrp.tsv does not list.
enum class header_id : std::uint8_t {{
  extension = 0,  ///< ext-header, or a mime-extension-field (RFC 4975 9)
{nl.join(f"  {identifier(n)} = {number},  ///< {n}: {shape} ({ref})" for n, shape, ref, number in headers)}
}};

/// Number of header_id values, `extension` included.
inline constexpr std::uint32_t header_id_count = {len(headers) + 1};

/// What people read beside a status code where its RFC names it, or empty for a code nobody registered.
constexpr std::string_view comment_of(std::uint16_t status) noexcept {{
  switch (status) {{
{nl.join(f'    case {code}:{nl}      return "{phrase}";  // {ref}' for code, phrase, ref in codes)}
    default:
      return {{}};
  }}
}}

namespace detail {{

inline constexpr std::string_view msrp_method_texts[{len(methods) + 1}] = {{
    "",
{nl.join(f'    "{n}",' for n, *_ in methods)}
}};

inline constexpr std::string_view msrp_header_texts[{len(headers) + 1}] = {{
    "",
{nl.join(f'    "{n}",' for n, *_ in headers)}
}};

/// Slot of a name in msrp_header_slots; distinct for all known names. `n` (at least 2) is the length, the rest the bytes at 1 and n / 2
/// with bit 5 set.
constexpr std::uint32_t msrp_header_slot(std::uint32_t n, std::uint32_t second, std::uint32_t half) noexcept {{
  constexpr std::uint32_t m[3] = {{{", ".join(f"{x}U" for x in m)}}};
  return (m[0] * n + m[1] * second + m[2] * half) >> 26U;
}}

/// Number of the header that hashes to a slot, 0 for none.
inline constexpr std::uint8_t msrp_header_slots[64] = {{
{slot_numbers(ids, slots, 6)}
}};

}}  // namespace detail

}}}}}}  // namespace sipwire::msrp
"""
    return table_file("msrp/header_names", body)


def leniency_flags():
    table = sorted(rows("leniency.tsv"), key=lambda row: int(row[-1]))
    numbers = [int(row[-1]) for row in table]
    assert len(set(numbers)) == len(numbers) and max(numbers) < 64
    assert {row[1] for row in table} <= {"value", "structure"}
    nl = chr(10)
    flags = nl.join(f"  {name} = std::uint64_t{{1}} << {number}U,  ///< {what}" for name, _, what, number in table)
    quoted = lambda text: '"' + text.replace('"', '\\"') + '"'
    infos = nl.join(f'    {{leniency::{name}, "{name}", leniency_class::{kind}, {quoted(what)}}},' for name, kind, what, _ in table)
    body = f"""#include <cstdint>
#include <string_view>

#include "../../../config.hpp"

namespace sipwire {{ inline namespace SIPWIRE_ISA {{

/// A set of deviations from the grammar that are accepted; see core/leniency.hpp.
enum class leniency : std::uint64_t {{
  none = 0,
{flags}
  all = {sum(1 << n for n in numbers):#x},
}};

/// What is at stake.
enum class leniency_class : std::uint8_t {{
  value,      ///< one value is read otherwise; nobody else sees other fields, lines, parts or messages
  structure,  ///< another reader may see another structure
}};

/// One row of the table of flags.
struct leniency_info {{
  leniency flag;
  std::string_view name;
  leniency_class kind;
  std::string_view risk;
}};
inline constexpr leniency_info leniencies[] = {{
{infos}
}};

}}}}  // namespace sipwire
"""
    return table_file("core/leniency_flags", body)


MAKERS = {"sip/header_names": header_names, "sip/method_names": method_names, "sip/status_names": status_names,
          "sdp/attribute_names": attribute_names, "msrp/header_names": msrp_names, "core/leniency_flags": leniency_flags}


def expected_hashes():
    out = {output(name_of(p)): ragel_digest(p) for p in machines()}
    out.update({output(t): table_digest(t) for t in TABLES})
    return out


def generate(wanted=()):
    assert not {name_of(p) for p in machines()} & set(TABLES), "a grammar and a table share a file name"
    for p in machines():
        if not wanted or name_of(p) in wanted:
            yield output(name_of(p)), ragel(p)
    for t, make in MAKERS.items():
        if not wanted or t in wanted:
            yield output(t), make()


def state_counts():
    for p in machines():
        xml = subprocess.run(["ragel", "-x", "-I", "grammar", p.relative_to(ROOT).as_posix()], cwd=ROOT, check=True,
                             capture_output=True, text=True).stdout
        yield name_of(p), xml.count("<state id=")


def main(argv):
    bad = 0
    if argv == ["--check"]:
        expected = expected_hashes()
        for path, want in expected.items():
            head = path.read_text().split("\n", 1)[0] if path.exists() else ""
            if not head.endswith(want):
                print(f"stale: {path.relative_to(ROOT)} (run ./dev regen)")
                bad += 1
        for path in sorted(INCLUDE.glob("*/detail/gen/*.hpp")):
            if path not in expected:
                print(f"no grammar for {path.relative_to(ROOT)}")
                bad += 1
        print(f"{len(expected)} generated files, {bad} stale")
    elif argv == ["--verify"]:
        count = 0
        for path, text in generate():
            count += 1
            if not path.exists() or path.read_text() != text:
                print(f"differs: {path.relative_to(ROOT)}")
                bad += 1
        print(f"{count} generated files compared, {bad} differ")
    elif argv == ["--states"]:
        for name, count in state_counts():
            over = count > STATE_BUDGET
            bad += over
            print(f"{count:5d} {name}{'  over the budget of %d' % STATE_BUDGET if over else ''}")
    elif not any(a.startswith("-") for a in argv):
        for path, text in generate(argv):
            if not path.exists() or path.read_text() != text:
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_text(text)
                print(f"wrote {path.relative_to(ROOT)}")
    else:
        sys.exit(__doc__)
    sys.exit(1 if bad else 0)


main(sys.argv[1:])
