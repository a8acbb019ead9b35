#!/usr/bin/env python3
"""Makes the detail/gen/ of every layer in include/sipwire from grammar/: scanners by Ragel 6.10, names and tags from tables/*.tsv.

  grammar/regen.py [LAYER/NAME...]  write what changed, or only these outputs (needs ragel)
  grammar/regen.py --check    compare the hash in every committed file with its inputs (no ragel needed)
  grammar/regen.py --verify   regenerate in memory and compare every byte (needs ragel)
  grammar/regen.py --states   print the number of states of every machine (needs ragel)
"""
import functools
import hashlib
import pathlib
import random
import re
import subprocess
import sys
import tempfile
import typing

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent))
sys.dont_write_bytecode = True
import tables
from tables import identifier, numbered, rows

ROOT = pathlib.Path(__file__).resolve().parent.parent
GRAMMAR = ROOT / "grammar"
INCLUDE = ROOT / "include" / "sipwire"
FLAGS = ["-C", "-L", "-I", "grammar"]
# Machines in code, four times the size of those in tables and twice as fast: those that read what is usual. All others stand behind readers
# of the usual, or read what is rare.
IN_CODE = set("""
sip/request_line sip/status_line sip/cseq sip/header_block sip/callid
mime/auth mime/media_type mime/wide_media_type mime/mechanism mime/internet_date_time mime/token_params mime/auth_param mime/header_field
uri/sip_uri_rest uri/host uri/absolute_uri uri/msrp_uri uri/telephone_subscriber
sdp/origin sdp/time sdp/fmtp sdp/connection sdp/bandwidth sdp/media sdp/rtpmap sdp/candidate sdp/crypto sdp/fingerprint sdp/real sdp/group sdp/word
cpim/header cpim/address cpim/ns cpim/token cpim/notify_req
msrp/start msrp/range msrp/status msrp/report msrp/field msrp/ident msrp/text
xml/start_tag xml/end_tag xml/char xml/char_data xml/name xml/comment xml/cdata xml/decl xml/pi
""".split())
STATE_BUDGET = 150
NL = chr(10)


def machines():
    found = sorted(p for p in GRAMMAR.rglob("*.rl") if p.parent.name != "shared")
    gone = IN_CODE - {name_of(p) for p in found}
    assert not gone, f"no grammar, but in IN_CODE: {gone}"
    return found


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
    return digest(inputs(path), " ".join(flags_of(path)))


def flags_of(path):
    return ["-G2" if name_of(path) in IN_CODE else "-T0", *FLAGS]


def ragel(path):
    with tempfile.TemporaryDirectory() as tmp:
        out = pathlib.Path(tmp) / "out"
        subprocess.run(["ragel", *flags_of(path), path.relative_to(ROOT).as_posix(), "-o", str(out)], cwd=ROOT, check=True)
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


TABLES = {"core/errc_names": ["errc"], "core/rule_names": ["rule"], "core/leniency_flags": ["leniency"],
          "sip/header_names": ["sip"], "sip/fields": ["sip"], "sip/method_names": ["sip_methods"], "sip/status_names": ["sip_status"],
          "sdp/attribute_names": ["sdp"], "sdp/fields": ["sdp"],
          "msrp/header_names": ["msrp"], "msrp/fields": ["msrp"], "msrp/method_names": ["msrp_methods"], "msrp/status_names": ["msrp_status"],
          "cpim/header_names": ["cpim"], "cpim/fields": ["cpim"], "imdn/status_words": ["imdn"]}


def table_digest(name):
    return digest([GRAMMAR / "tables" / f"{t}.tsv" for t in TABLES[name]] + [GRAMMAR / "tables.py", GRAMMAR / "regen.py"])


def table_file(name, body, includes=("../../../config.hpp",), std=("cstdint", "string_view")):
    """A generated file; of a protocol, its body lies in the namespace of that."""
    sources = ", ".join(f"grammar/tables/{t}.tsv" for t in TABLES[name])
    layer = name.split("/")[0]
    inner = "" if layer == "core" else f" namespace {layer} {{"
    return (f"// Generated from {sources} by grammar/regen.py. Do not edit. Inputs: {table_digest(name)}\n#pragma once\n\n" +
            "".join(f"#include <{i}>\n" for i in std) + "\n" + "".join(f'#include "{i}"\n' for i in includes) +
            f"\nnamespace sipwire {{ inline namespace SIPWIRE_ISA {{{inner}\n\n" + re.sub(r"\n{3,}", "\n\n", body.strip()) + "\n\n" +
            ("}}}" if inner else "}}") + f"  // namespace sipwire{'::' + layer if inner else ''}\n")


def quoted(text):
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


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


def small_hash(ids):
    """Few and short names: length and the bytes at 1 and n / 2 tell them apart, and can be had in a constant expression."""
    m, slots = perfect_hash({k: [len(k), ord(k[1]) | 32, ord(k[len(k) // 2]) | 32] for k in ids}, 6, 4975)
    return f"""/// Slot of a name in header_slots; distinct for all known names. `n` (at least 2) is the length, the rest the bytes at 1 and n / 2 with
/// bit 5 set.
constexpr std::uint32_t header_slot(std::uint32_t n, std::uint32_t second, std::uint32_t half) noexcept {{
  constexpr std::uint32_t m[3] = {{{", ".join(f"{x}U" for x in m)}}};
  return (m[0] * n + m[1] * second + m[2] * half) >> 26U;
}}

/// Number of the header that hashes to a slot, 0 for none.
inline constexpr std::uint8_t header_slots[64] = {{
{slot_numbers(ids, slots, 6)}
}};
"""


def sip_lookup(table):
    shorts = ["0"] * 26
    for f in table:
        assert len(f.name) <= 30 and len(f.compact) < 2
        if f.compact:
            shorts[ord(f.compact) - 97] = f.number
    return f"""/// Lower-case names with the colon, padded with zeros for vector compares.
inline constexpr char header_lower[{len(table) + 1}][32] = {{
    "",
{NL.join(f'    "{f.name.lower()}:",' for f in table)}
}};

/// Number of the header with this one-letter compact form, 0 for none.
inline constexpr std::uint8_t header_compact[26] = {{
{wrap(shorts)}
}};

{hash_table("header", {f.name: f.number for f in table}, "CRLF", 10, 3261)}"""


def sdp_lookup(table):
    assert all(3 <= len(f.name) <= 31 for f in table)  # then the colon is in no hash, and the hash reads what stands in a line
    return hash_table("attribute", {f.name: f.number for f in table}, "a=", 10, 8866)


def msrp_lookup(table):
    return small_hash({f.name: f.number for f in table})


def cpim_lookup(table):
    """A switch over family and length; names are case-sensitive (RFC 3862 3.6)."""
    def family(level):
        sizes = {}
        for f in table:
            if f.level == level:
                sizes.setdefault(len(f.name), []).append(f)
        return "".join(f"        case {size}:\n          return " +
                       "".join(f'name == "{f.name}" ? header_kind::{identifier(f.name)} : ' for f in sizes[size]) + "header_kind::other;\n"
                       for size in sorted(sizes))
    return f"""/// The header of this name in a namespace.
constexpr header_kind kind_of(family in, std::string_view name) noexcept {{
  switch (in) {{
    case family::cpim:
      switch (name.size()) {{
{family("cpim")}        default:
          return header_kind::other;
      }}
    case family::imdn:
      switch (name.size()) {{
{family("imdn")}        default:
          return header_kind::other;
      }}
    case family::other:
      break;
  }}
  return header_kind::other;
}}
"""


class Protocol(typing.NamedTuple):
    """What differs between the field tables of the protocols."""
    names: str    # the file of identities
    enum: str     # the type of these
    unknown: str  # its value for a name that the table does not list
    what: str     # one field of it
    info: str     # the type of a row, and how a row goes on behind what all have
    more: str
    row: object
    lookup: object
    tags: str     # the namespace of the tags
    fields: str   # what the tags stand for


def flag(text):
    return "true" if text == "yes" else "false"


PROTOCOLS = {
    "sip": Protocol("header_names", "header_id", "extension", "header field", "header_info", """/// What the table says of a header field.
struct header_info : sipwire::field::info {
  std::string_view compact;  ///< the compact form, or empty
};""", lambda f: f', "{f.compact}"', sip_lookup, "hdr", "headers"),
    "sdp": Protocol("attribute_names", "attribute_id", "extension", "attribute", "attribute_info", """/// What the table says of an attribute.
struct attribute_info : sipwire::field::info {
  bool of_session;  ///< may stand at session level
  bool of_media;    ///< may stand at media level
  bool inherited;   ///< media descriptions without it have the session's
  std::string_view reference;  ///< where it is defined
};""", lambda f: ", " + ", ".join(("true" if level in f.level or not f.number else "false") for level in ("session", "media")) +
                    ", " + flag(f.inherited) + f', "{f.reference}"', sdp_lookup, "attr", "attributes"),
    "msrp": Protocol("header_names", "header_id", "extension", "header field", "sipwire::field::info", "", lambda f: "", msrp_lookup, "hdr", "headers"),
    "cpim": Protocol("header_names", "header_kind", "other", "header", "header_info", """/// Which of the namespaces that the library knows.
enum class family : std::uint8_t {
  other,
  cpim,  ///< urn:ietf:params:cpim-headers: (RFC 3862)
  imdn,  ///< urn:ietf:params:imdn (RFC 5438)
};

/// What the table says of a header.
struct header_info : sipwire::field::info {
  family in;
};""", lambda f: f", family::{f.level or 'other'}", cpim_lookup, "hdr", "headers"),
}
UNLISTED = tables.Field("", "", "", "", "many", "", "", "", "", "", "", "", "", "", "")


def field_names(layer):
    """Identities of the fields, what the table says of each, and how a name is found."""
    kind, table = PROTOCOLS[layer], tables.fields(layer)
    base = kind.info != "sipwire::field::info"

    def info(f):
        shared = f'"{f.name}", {"false" if f.multiplicity == "one" else "true"}, {"true" if f.multiplicity == "list" else "false"}, {flag(f.empty)}'
        return f"    {{{{{shared}}}{kind.row(f)}}}," if base else f"    {{{shared}}},"
    body = f"""/// Identity of a {kind.what}. `{kind.unknown}` is every one that grammar/tables/{layer}.tsv does not list.
enum class {kind.enum} : std::uint8_t {{
  {kind.unknown} = 0,  ///< any other name
{NL.join(f"  {identifier(f.name)} = {f.number},  ///< {f.name}: {f.shape} ({f.reference})" for f in table)}
}};

/// Number of {kind.enum} values, `{kind.unknown}` included.
inline constexpr std::uint32_t {kind.enum}_count = {len(table) + 1};

{kind.more}

namespace detail {{

inline constexpr {kind.info} {kind.enum.split("_")[0]}_infos[{len(table) + 1}] = {{
{NL.join(info(f) for f in [UNLISTED, *table])}
}};

{kind.lookup(table)}
}}  // namespace detail
"""
    return table_file(f"{layer}/{kind.names}", body, ["../../../field/info.hpp"])


def include_of(layer, file):
    """A header of the library, as detail/gen of a layer includes it."""
    return "../../" + file.split("/", 1)[1] if file.startswith(layer + "/") else "../../../" + file


def fields(layer):
    """The tags: identity and value type of each field, a tuple of all, and a walk from identity to tag."""
    kind, table = PROTOCOLS[layer], [f for f in tables.fields(layer) if f.value]
    tags = [identifier(f.name) for f in table]
    body = f"""namespace {kind.tags} {{

{NL.join(f"/// {f.name}: {f.shape} ({f.reference}).{NL}struct {t} : sipwire::field::tag<{kind.enum}::{t}, {f.value}> {{}};" for t, f in zip(tags, table))}

/// Every tag, in the order of {kind.enum}.
using all = std::tuple<
{wrap(tags).rstrip(",")}>;

}}  // namespace {kind.tags}

/// Calls `use(std::type_identity<T>{{}})` with the tag of `id`; false when there is none.
template <class Use>
constexpr bool with_tag({kind.enum} id, Use&& use) {{
  switch (id) {{
{NL.join(f"    case {kind.enum}::{t}:{NL}      use(std::type_identity<{kind.tags}::{t}>{{}});{NL}      return true;" for t in tags)}
    default:
      return false;
  }}
}}
"""
    includes = sorted({include_of(layer, f.file) for f in table} | {"../../../field/tag.hpp", f"{kind.names}.hpp"})
    return table_file(f"{layer}/fields", body, includes, ["tuple", "type_traits"])


def method_names(layer, doc):
    table = numbered(rows(f"{layer}_methods"))
    body = f"""/// {doc}
enum class method : std::uint8_t {{
  extension = 0,  ///< any other token
{NL.join(f"  {identifier(m)} = {n},  ///< {m}: {what} ({ref})" for m, what, ref, n in table)}
}};

/// Number of method values, `extension` included.
inline constexpr std::uint32_t method_count = {len(table) + 1};

namespace detail {{

inline constexpr std::string_view method_texts[{len(table) + 1}] = {{
    "",
{NL.join(f'    "{m}",' for m, *_ in table)}
}};

}}  // namespace detail
"""
    return table_file(f"{layer}/method_names", body)


def status_names(layer, function, doc):
    body = f"""/// {doc}, or empty for a code nobody registered.
constexpr std::string_view {function}(std::uint16_t status) noexcept {{
  switch (status) {{
{NL.join(f'    case {code}:{NL}      return "{phrase}";  // {ref}' for code, phrase, ref in rows(f"{layer}_status"))}
    default:
      return {{}};
  }}
}}
"""
    return table_file(f"{layer}/status_names", body)


def code_names(enum, doc, table, functions):
    """An enum of the core with numbers of its own, and functions from it to a text."""
    width = "std::uint8_t" if enum == "errc" else "std::uint16_t"
    numbers = [int(number) for *_, number in table]
    assert len(set(numbers)) == len(numbers)
    body = f"""/// {doc}
enum class {enum} : {width} {{
{NL.join(f"  {name} = {number}," + (f"  ///< {text}" if text else "") for name, text, number in table)}
}};
"""
    for comment, function, other, text_of in functions:
        body += f"""
/// {comment}
constexpr std::string_view {function}({enum} code) noexcept {{
  switch (code) {{
{NL.join(f"    case {enum}::{row[0]}:{NL}      return {quoted(text_of(row))};" for row in table)}
  }}
  return "{other}";
}}
"""
    return table_file(f"core/{enum}_names", body)


def by_size(names, given, none):
    """A switch over the length of `name`, and compares: `given(x)` for the name of x, or `none`."""
    sizes = {}
    for name, value in names:
        sizes.setdefault(len(name), []).append((name, value))
    cases = "".join(f"    case {size}:{NL}      return " + "".join(f'name == "{name}" ? {given}::{value} : ' for name, value in sizes[size]) +
                    f"{given}::{none};{NL}" for size in sorted(sizes))
    return f"  switch (name.size()) {{{NL}{cases}    default:{NL}      return {given}::{none};{NL}  }}"


def imdn_words():
    kinds, statuses = tables.imdn()
    elements = [word for word in statuses if word.kinds]
    told = {kind.name: [word.name for word in elements if kind.name in word.kinds.split(",")] for kind in kinds}
    told = {kind: sorted(names, key=lambda name: any(other != name and other.startswith(name) for other in names))
            for kind, names in told.items() if names}

    def enum(words):
        return NL.join(f"  {word.name} = {word.number},  ///< {word.says} ({word.reference})" for word in words)

    def names(words, of):
        return NL.join(f'    case {of}::{word.name}:{NL}      return "{word.name}";' for word in words)

    def asked(kind):
        default = f'return "{kind.asked}";'
        own = "".join(f'      if (s == status::{word.name}) return "{word.asked}";{NL}' for word in elements
                      if word.asked and kind.name in word.kinds.split(","))
        return f"    case notification_kind::{kind.name}:{NL}{own}      {default}"
    said = NL.join(f"    case notification_kind::{kind}:{NL}      return " +
                   f"{NL}             ".join(f'says("{name}", status::{name}){" ||" if name != words[-1] else ";"}' for name in words)
                   for kind, words in told.items())
    body = f"""/// Which disposition a notification tells of.
enum class notification_kind : std::uint8_t {{
{enum(kinds)}
}};

/// How it went.
enum class status : std::uint8_t {{
{enum(statuses)}
}};

/// Numbers of notification_kind and of status values.
inline constexpr std::uint32_t notification_kind_count = {len(kinds)};
inline constexpr std::uint32_t status_count = {len(statuses)};

/// `delivery`, `display` and so on, or `none`; static storage.
constexpr std::string_view name(notification_kind kind) noexcept {{
  switch (kind) {{
{names(kinds, "notification_kind")}
  }}
  return "none";
}}
/// The element's name, e.g. `delivered`; `none` and `unknown` are no elements. Static storage.
constexpr std::string_view name(status s) noexcept {{
  switch (s) {{
{names(statuses, "status")}
  }}
  return "none";
}}
/// The status of an element; status::unknown for any other name.
constexpr status status_from(std::string_view name) noexcept {{
{by_size([(word.name, word.name) for word in elements], "status", "unknown")}
}}
/// May this notification have this status?
constexpr bool allows(notification_kind kind, status s) noexcept {{
  switch (s) {{
{NL.join(f"    case status::{word.name}:{NL}      return " + " || ".join(f"kind == notification_kind::{kind}" for kind in word.kinds.split(",")) + ";" for word in elements)}
{NL.join(f"    case status::{word.name}:" for word in statuses if not word.kinds)}
      return false;
  }}
  return false;
}}
/// The word of Disposition-Notification that asks to hear of this (RFC 5438 6.2); empty for what nobody can ask for.
constexpr std::string_view asked_by(notification_kind kind, status s) noexcept {{
  switch (kind) {{
{NL.join(asked(kind) for kind in kinds if kind.asked)}
{NL.join(f"    case notification_kind::{kind.name}:" for kind in kinds if not kind.asked)}
      break;
  }}
  return {{}};
}}

namespace detail {{

/// The notification of an element; `none` for any other name.
constexpr notification_kind kind_from(std::string_view name) noexcept {{
{by_size([(kind.name + "-notification", kind.name) for kind in kinds if kind.name != "none"], "notification_kind", "none")}
}}
/// The element of a notification that has statuses of its own; empty for others.
constexpr std::string_view element_of(notification_kind kind) noexcept {{
  switch (kind) {{
{NL.join(f'    case notification_kind::{kind}:{NL}      return "{kind}-notification";' for kind in told)}
    default:
      return {{}};
  }}
}}

/// Takes the tag that such a notification begins with, by `in.tag(text)`.
template <class In>
SIPWIRE_INLINE notification_kind take_notification(In& in) noexcept {{
{NL.join(f'  if (in.tag("<{kind}-notification>")) return notification_kind::{kind};' for kind in told)}
  return notification_kind::none;
}}
/// Takes the name of a status that it may have, by `in.take(text)`; what goes on behind it is for the caller to see.
template <class In>
SIPWIRE_INLINE bool take_status(In& in, notification_kind kind, status& out) noexcept {{
  const auto says = [&in, &out](const auto& word, status what) {{
    if (!in.take(word)) return false;
    out = what;
    return true;
  }};
  switch (kind) {{
{said}
    default:
      return false;
  }}
}}
/// Takes the tag that it ends with.
template <class In>
SIPWIRE_INLINE bool take_end(In& in, notification_kind kind) noexcept {{
  switch (kind) {{
{NL.join(f'    case notification_kind::{kind}:{NL}      return in.tag("</{kind}-notification>");' for kind in told)}
    default:
      return false;
  }}
}}

}}  // namespace detail
"""
    return table_file("imdn/status_words", body)


def errc_names():
    return code_names("errc", """What is wrong. `need_more` and `too_small` are not syntax errors: the first asks for more input, the second for more room. The numbers
/// never change: logs and bindings keep them.""", list(rows("errc")), [
        ("The code's identifier, e.g. `out_of_range`; static storage.", "name", "?", lambda row: row[0]),
        ('A sentence for people, e.g. "number out of range"; static storage.', "describe", "unknown error", lambda row: row[1])])


def rule_names():
    return code_names("rule", "Where in the grammar: a rule by its RFC. The numbers never change: logs and bindings keep them.", list(rows("rule")), [
        ('The rule as its RFC spells it, e.g. "via-parm"; static storage, empty for rule::none.', "name", "?", lambda row: row[1])])


def leniency_flags():
    table = sorted(rows("leniency"), key=lambda row: int(row[-1]))
    numbers = [int(row[-1]) for row in table]
    assert len(set(numbers)) == len(numbers) and max(numbers) < 64
    assert {row[1] for row in table} <= {"value", "structure"}
    flags = NL.join(f"  {row[0]} = std::uint64_t{{1}} << {row[-1]}U,  ///< {row[2]}" for row in table)
    infos = NL.join(f'    {{leniency::{name}, "{name}", leniency_class::{kind}, {quoted(what)}, {quoted(reference)}}},'
                    for name, kind, what, _, _, reference, _ in table)
    body = f"""/// A set of deviations from the grammar that are accepted; see core/leniency.hpp.
enum class leniency : std::uint64_t {{
  none = 0,
{flags}
  /// Every flag of class value: what an endpoint should use.
  deployed = {sum(1 << int(row[-1]) for row in table if row[1] == "value"):#x},
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
  std::string_view reference;
}};
inline constexpr leniency_info leniencies[] = {{
{infos}
}};
"""
    return table_file("core/leniency_flags", body)


MAKERS = {
    "imdn/status_words": imdn_words, "core/errc_names": errc_names, "core/rule_names": rule_names, "core/leniency_flags": leniency_flags,
    "sip/method_names": lambda: method_names("sip", "A SIP method. Methods are case-sensitive (RFC 3261 7.1)."),
    "msrp/method_names": lambda: method_names("msrp", "An MSRP method. Methods are upper case (RFC 4975 9)."),
    "sip/status_names": lambda: status_names("sip", "reason_phrase", "The registered reason phrase of a status code"),
    "msrp/status_names": lambda: status_names("msrp", "comment_of", "What people read beside a status code where its RFC names it"),
    **{f"{layer}/{kind.names}": functools.partial(field_names, layer) for layer, kind in PROTOCOLS.items()},
    **{f"{layer}/fields": functools.partial(fields, layer) for layer in PROTOCOLS},
}


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
