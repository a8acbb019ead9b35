#!/usr/bin/env python3
"""Every example in a doc comment of include/ compiles.

  examples.py ROOT COMPILER...         COMPILER is a command, e.g. g++
  examples.py --self-test COMPILER...

An example is what stands between \\code and \\endcode. All of them become functions of one unit, whose syntax is checked. What an example
calls and nobody declares takes and returns anything; the other names that examples share are declared in CONTEXT, by folder.
"""
import pathlib
import re
import subprocess
import sys
import tempfile

FLAGS = ["-std=c++20", "-fsyntax-only", "-w"]

# What examples take as given: name to type, for all, for those of a folder, for those of a header.
ALL = {"out": "string_sink<std::string>", "sink": "string_sink<std::string>", "scratch": "char[4096]", "body": "std::string_view", "id": "std::string_view",
       "octets": "std::string_view", "datagram": "std::string_view", "unread": "std::string_view", "me": "std::string_view",
       "you": "std::string_view", "now": "std::string_view", "my_id": "std::string_view", "sent": "std::string_view",
       "to": "std::string_view", "from": "std::string_view", "content": "std::string_view", "known": "std::string_view",
       "pidf": "std::string_view", "uri": "std::string_view", "offer_text": "std::string_view", "message_text": "std::string_view",
       "resource": "std::pmr::memory_resource*", "memory": "char[65536]", "chunks": "std::array<std::string_view, 2>",
       "ok": "result<void>", "fork": "bool", "can_subscribe": "bool", "reliable": "bool", "may_answer": "bool", "received": "std::uint64_t",
       "my_via": "sip::via_parts", "usim": "anything_with", "hss": "anything_with", "file": "anything_with", "location": "anything",
       "challenge": "mime::challenge_view", "credentials": "mime::credentials_view", "part": "mime::entity_view",
       "msg": "std::optional<sip::message_view>", "handler": "anything_with", "start": "std::uint64_t", "bytes": "std::string_view",
       "piece": "std::string_view", "flag": "msrp::continuation", "ids": "msrp::transact_id(*)()", "pieces": "gather_piece[16]",
       "content_type": "result<mime::content_type_view>", "offer": "std::optional<sdp::session_view>"}
FOLDERS = {
    "codec": {"message": "result<cpim::message_view>", "chunk": "result<msrp::message_view>", "notify": "result<sip::message_view>",
              "assembled": "slice"},
    "cpim": {"slots": "cpim::header_storage<16>", "peer": "std::string_view", "message": "result<cpim::message_view>", "header": "cpim::header_view", "now": "std::int64_t", "message_to": "cpim::address_parts"},
    "mime": {"parts": "result<mime::multipart_view>", "via": "sip::via_view", "route": "sip::route_view", "offer": "std::string_view"},
    "msrp": {"slots": "msrp::field_storage<16>", "peer": "std::string_view", "chunk": "result<msrp::message_view>", "decoder": "msrp::decoder"},
    "rcs": {"message": "result<cpim::message_view>"},
    "sdp": {"lines": "sdp::line_storage<64>", "peer": "std::string_view", "media": "sdp::media_view", "session": "std::optional<sdp::session_view>", "ours": "std::optional<sdp::session_view>",
            "answer": "std::optional<sdp::session_view>", "last_sent": "std::optional<sdp::session_view>", "repeat": "sdp::repeat_view",
            "zone": "sdp::zone_view", "map": "sdp::rtpmap_view"},
    "sip": {"slots": "sip::field_storage<64>", "peer": "std::string_view", "message": "sip::message_view", "invite": "result<sip::message_view>", "busy": "result<sip::message_view>",
            "ringing": "result<sip::message_view>", "request": "result<sip::message_view>", "contact": "sip::contact_view",
            "vector": "sip::charging_vector_view", "field": "sip::field_view", "uri": "uri::sip_uri_view"},
    "stream": {"message": "std::string_view", "gather": "sipwire::gather"},
    "uri": {"uri": "uri::sip_uri_view", "from": "sip::name_addr_view"},
    "xml": {"doc": "result<imdn::notification_view>", "name": "xml::qname"},
}
HEADERS = {
    "core/leniency": {"text": "std::string_view"},
    "core/validation": {"message": "result<sip::message_view>", "room": "sip::problem[16]"},
    "core/sink": {"message": "sip::edit"},
    "sdp/values/origin": {"known": "std::uint64_t"},
    "cpim/fields": {"h": "cpim::header_view"},
    "field/info": {"field": "sip::field_view"},
    "sdp/fields": {"a": "sdp::attribute_view"},
    "sip/requests": {"ok": "result<sip::message_view>"},
}
# Names that are no functions of the example's reader although a parenthesis follows.
WORDS = set("alignas catch constexpr decltype for if return sizeof static_assert switch while".split())
# A header field that examples declare elsewhere.
OWN = """struct x_room {
  static constexpr std::string_view name = "X-Room";
  using value = sip::token_params_view;
};"""
UNIT = """#include <array>
#include <cstddef>
#include <cstdint>
#include <memory_resource>
#include <optional>
#include <string>
#include <string_view>
{includes}
using namespace sipwire;
struct anything {{
  anything();
  template <class T> anything(const T&);
  template <class T> operator T() const;
}};
struct anything_with {{
  template <class... A> anything authenticate(const A&...);
  template <class... A> anything resynchronise(const A&...);
  template <class... A> anything write(const A&...);
  void close();
}};
std::optional<std::string_view> socket_read();
{own}
template <class T> T& given();
{functions}
{bodies}
"""


def examples(root):
    """(header, line, folder, lines) of each example."""
    include = pathlib.Path(root) / "include"
    for path in sorted(include.rglob("*.hpp")):
        name = path.relative_to(include).as_posix()
        lines = path.read_text().split("\n")
        at = None
        for i, line in enumerate(lines):
            if re.fullmatch(r"\s*/// \\code", line):
                at = i + 1
            elif at is not None and re.fullmatch(r"\s*/// \\endcode", line):
                yield name, at + 1, name.split("/")[1], [re.sub(r"^\s*/// ?", "", text) for text in lines[at:i]]
                at = None


def headers(root):
    include = pathlib.Path(root) / "include"
    names = sorted(path.relative_to(include).as_posix() for path in include.rglob("*.hpp"))
    return [name for name in names if "/detail/" not in name]


def unit(root, reduced=False):
    """The unit, and the example of each of its lines."""
    found = list(examples(root))
    names = set()
    for _, _, _, lines in found:
        code = re.sub(r'\b(?:else|return)\b|R"\(.*?\)"|"(?:\\.|[^"\\])*"|//[^\n]*', "", "\n".join(lines))
        called = set(re.findall(r"(?<![\w.:>~*&] )(?<![\w.:>])\b([a-z_]\w*)\(", code))
        names |= called - set(re.findall(r"\b(?:auto|\w+\]?|>)\s+[&*]?([a-z_]\w*)\(", code))
    functions = "\n".join(f"template <class... A> anything {name}(const A&...);" for name in sorted(names - WORDS))
    bodies, owners = [], {}
    for number, (header, line, folder, lines) in enumerate(found):
        given = {**ALL, **FOLDERS.get(folder, {}), **HEADERS.get(header.removeprefix("sipwire/").removesuffix(".hpp"), {})}
        code = "\n".join(lines)
        given = {name: kind for name, kind in given.items() if re.search(rf"\b{name}\b(?!\()", code)}
        outside = ""
        if code.startswith(("template <>", "struct ", "class ")) and ("static " in code or "auto& " in code or code.startswith("template")):
            end = code.index("\n};\n") + 4 if "\n};\n" in code else len(code)
            outside, code = code[:end], code[end:]
        context = [f"auto& {name} = given<std::type_identity_t<{kind}>>();" for name, kind in given.items()]
        text = [f"namespace example_{number} {{", *context, outside, "anything example() {"]
        if outside.startswith("template <>"):
            text = ["struct my_card {", "  static result<my_card> parse(std::string_view);", "};", outside, f"namespace example_{number} {{", *context, "anything example() {"]
        text += ["  {", code, "  }", "  return {};", "}", "}"]
        for one in "\n".join(text).split("\n"):
            owners[len(bodies)] = (header, line)
            bodies.append(one)
    whole = UNIT.format(includes="\n".join(f'#include "{name}"' for name in headers(root)), functions=functions,
                        own="" if reduced else OWN, bodies="@bodies@")
    first = whole.split("\n").index("@bodies@") + 1
    return whole.replace("@bodies@", "\n".join(bodies)), {first + at: owner for at, owner in owners.items()}, len(found)


def main(root, compiler):
    text, owners, count = unit(root)
    with tempfile.TemporaryDirectory() as tmp:
        path = pathlib.Path(tmp) / "examples.cpp"
        path.write_text(text)
        done = subprocess.run([*compiler, *FLAGS, "-I", str(pathlib.Path(root) / "include"), str(path)], capture_output=True, text=True)
        bad, lost = {}, []
        for line in done.stderr.split("\n"):
            at = re.match(r".*examples\.cpp:(\d+):\d+: (?:fatal )?error: (.*)", line)
            if at and int(at.group(1)) in owners:
                bad.setdefault(owners[int(at.group(1))], at.group(2))
            elif at or "error:" in line:
                lost.append(line)
    for (header, line), said in bad.items():
        print(f"include/{header}:{line}: the example does not compile: {said}")
    if done.returncode != 0 and not bad:
        print("\n".join(lost[:20]))
    failed = max(len(bad), 1 if done.returncode != 0 else 0)
    print(f"{count - failed} passed, {failed} failed")
    return 1 if failed else 0


def self_test(compiler):
    def verdict(example):
        with tempfile.TemporaryDirectory() as tmp:
            folder = pathlib.Path(tmp) / "include/sipwire/core"
            folder.mkdir(parents=True)
            comment = "".join(f"/// {line}\n" for line in ["\\code", *example.split("\n"), "\\endcode"])
            (folder / "x.hpp").write_text("#pragma once\n#include <string_view>\nnamespace sipwire {\n" + comment +
                                          "struct result_of { int value; };\n}\n")
            text, owners, count = unit(tmp, reduced=True)
            path = pathlib.Path(tmp) / "examples.cpp"
            path.write_text(text)
            done = subprocess.run([*compiler, *FLAGS, "-I", f"{tmp}/include", str(path)], capture_output=True, text=True)
            return count == 1 and done.returncode == 0
    cases = {"sipwire::result_of r{1};\nuse(r.value, body.size());": True, "sipwire::result_of r{1};\nuse(r.values);": False,
             "if (auto a = body)": False, "sipwire::result_of(1, 2, 3);": False}
    wrong = [case for case, good in cases.items() if verdict(case) != good]
    for case in wrong:
        print("wrong:", case)
    print(f"{len(cases) - len(wrong)} passed, {len(wrong)} failed")
    return 1 if wrong else 0


if __name__ == "__main__":
    if sys.argv[1] == "--self-test":
        sys.exit(self_test(sys.argv[2:]))
    sys.exit(main(sys.argv[1], sys.argv[2:]))
