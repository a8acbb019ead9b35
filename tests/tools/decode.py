#!/usr/bin/env python3
"""The sipwire command as a program: options, exit statuses, both outputs, the shapes of what it prints.

  decode.py SIPWIRE
"""
import csv
import json
import os
import pathlib
import pty
import re
import subprocess
import sys
import tempfile

from rcs_corpus import unescape

TESTS = pathlib.Path(__file__).resolve().parent.parent
DATA = TESTS / "data/rcs"

GOOD = (b"OPTIONS sip:carol@chicago.com SIP/2.0\r\n"
        b"Via: SIP/2.0/UDP pc33.atlanta.com;branch=z9hG4bKhjhs8ass877, SIP/2.0/TCP [2001:db8::1]:5070;rport;branch=z9hG4bK2\r\n"
        b"Max-Forwards: 70\r\n"
        b"t: <sip:carol@chicago.com;lr?Subject=a%20b>\r\n"
        b'From: "A \\"B\\"" <sip:alice@atlanta.com>;tag=1928301774\r\n'
        b"Call-ID: a84b4c76e66710\r\n"
        b"CSeq: 63104 OPTIONS\r\n"
        b"X-Odd: one\r\n  two\r\n"
        b"Content-Type: text/plain\r\n"
        b"Content-Length: 4\r\n\r\nabc\n")
BARE_LF = GOOD.replace(b"\r\n", b"\n")
NO_COLON = GOOD.replace(b"X-Odd: one\r\n  two", b"X-Odd one")

failures = []
count = 0


def check(what, got, wanted):
    global count
    count += 1
    if got != wanted:
        failures.append(what)
        print(f"{what}:\n  got    {got!r}\n  wanted {wanted!r}")


class Sipwire:
    def __init__(self, tool, folder):
        self.tool, self.folder = tool, folder

    def write(self, name, content):
        (self.folder / name).write_bytes(content)
        return name

    def __call__(self, *args, stdin=b"", env=None):
        """(exit status, standard output, standard error) of `sipwire ARGS`."""
        run = subprocess.run([self.tool, *args], input=stdin, capture_output=True, timeout=60, cwd=self.folder, check=False,
                             env={**os.environ, **(env or {})})
        return run.returncode, run.stdout.decode(), run.stderr.decode()

    def facts(self, files, *args):
        """The `--flat` facts of files, {name: bytes} to write first or paths, all read by one process: a dictionary for each."""
        names = [self.write(name, content) for name, content in files.items()] if isinstance(files, dict) else [str(path) for path in files]
        out = self("decode", "--flat", *args, *names)[1]
        return [dict(line.split("=", 1) for line in one.split("\n") if "=" in line)
                for one in re.split(r"(?m)^(?=file\.name=)", out)[1:]]

    def on_terminal(self, *args, env=None):
        """Standard output when that is a terminal."""
        parent, child = pty.openpty()
        run = subprocess.Popen([self.tool, *args], stdin=subprocess.DEVNULL, stdout=child, stderr=subprocess.DEVNULL, cwd=self.folder,
                               env={**{k: v for k, v in os.environ.items() if k != "NO_COLOR"}, "TERM": "xterm", **(env or {})})
        os.close(child)
        out = b""
        while True:
            try:
                piece = os.read(parent, 65536)
            except OSError:  # the other end is closed
                break
            if not piece:
                break
            out += piece
        os.close(parent)
        run.wait(timeout=60)
        return out.decode()


def exit_statuses(sipwire):
    good, bad = sipwire.write("good.sip", GOOD), sipwire.write("bad.sip", NO_COLON)
    for what, args, status in [
        ("a good message", ["decode", good], 0),
        ("a malformed message", ["decode", bad], 1),
        ("a good and a malformed message", ["decode", good, bad, good], 1),
        ("a file that is not there", ["decode", "none.sip"], 2),
        ("a file that is not there and a malformed message", ["decode", "none.sip", bad], 2),
        ("a folder", ["decode", "."], 2),
        ("no file", ["decode"], 2),
        ("no command", [], 2),
        ("an unknown command", ["encode"], 2),
        ("an unknown option", ["decode", "--wrong", good], 2),
        ("an unknown leniency", ["decode", "--lenient=wrong", good], 2),
        ("an empty leniency among others", ["decode", "--lenient=bare_lf,,salvage", good], 2),
        ("strict and lenient", ["decode", "--strict", "--lenient=all", good], 2),
        ("JSON and flat", ["decode", "--json", "--flat", good], 2),
        ("an unknown colour", ["decode", "--color=blue", good], 2),
        ("help", ["decode", "--help"], 0),
        ("the version", ["--version"], 0),
        ("strict", ["decode", "--strict", good], 0),
    ]:
        got, out, err = sipwire(*args)
        check(f"exit status of {what}", got, status)
        if status == 2:
            check(f"something is said of {what}", bool(err), True)
    check("only good files are silent", sipwire("decode", good)[2], "")
    check("other files are still shown", sipwire("decode", "none.sip", good)[1].count("OPTIONS sip:carol@chicago.com SIP/2.0"), 1)
    check("what is said of a missing file", sipwire("decode", "none.sip")[2], "sipwire: none.sip: No such file or directory\n")
    check("the help names every leniency and its risk", "short_body: a datagram shorter than" in sipwire("decode", "--help")[1], True)
    # The verdicts of validate(), not of the parser: a missing Call-ID, a value out of range.
    check("a missing header", sipwire("decode", sipwire.write("v.sip", GOOD.replace(b"Call-ID", b"Call-IX")))[0], 1)
    check("a value out of range", sipwire("decode", sipwire.write("v.sip", GOOD.replace(b"63104", b"4294967296")))[0], 1)
    # RFC 4475 3.1.2.4: as good as none.
    check("one that only a proxy needs", sipwire("decode", sipwire.write("v.sip", GOOD.replace(b": 70", b": 256")))[0], 0)
    check("D02 the section of a warning", sipwire("decode", sipwire.write("v.sip", GOOD.replace(b"X-Odd", b"User-Agent: <id>\r\nX-Odd")))[2],
          "v.sip:8:13: warning: unexpected byte in server-val (RFC 3261 8.2.2)\nUser-Agent: <id>\n            ^\n")
    check("the presets", [sipwire("decode", "--lenient=" + preset, sipwire.write("v.sip", GOOD.replace(b"OPTIONS sip", b"OPTIONS  sip", 1)))[0]
                          for preset in ("strict", "deployed", "all")], [1, 0, 0])
    check("a warning is no error", sipwire("decode", sipwire.write("v.sip", GOOD.replace(b"Max-Forwards: 70\r\n", b"")))[0], 0)


def inputs(sipwire):
    good = sipwire.write("good.sip", GOOD)
    check("the name of a file that is not there drives no terminal", sipwire("decode", "\x1b[31m\x9b\n.sip")[2],
          "sipwire: \\x1B[31m\\xC2\\x9B\\n.sip: No such file or directory\n")
    check("standard input", sipwire("decode", "-", stdin=GOOD), sipwire("decode", good))
    check("standard input is called -", sipwire("decode", "--flat", "-", stdin=GOOD)[1].splitlines()[0], "file.name=-")
    status, out, err = sipwire("decode", "-", stdin=b"")
    check("nothing at all", (status, out), (1, ""))
    check("what is said of nothing at all", err, "-:1:1: the input ends before the element does in Method\n\n^\n")
    for n, value in enumerate((b"\r\n x", b"\r\n 99999999999999999999", b"5\r\nl:\r\n\t6", b"\r\n \r\n\t5\r\n x")):
        _, facts, _ = flat_facts(sipwire, sipwire.write(f"length{n}.sip", GOOD.replace(b"Length: 4", b"Length:" + value)))
        check(f"D45 behind a faulty Content-Length {value} in a folded line", (facts["file.verdict"], facts["sip.call-id"]), ("reject", "a84b4c76e66710"))
    sipwire.write("second.sip", GOOD.replace(b"63104", b"2"))
    one, two = sipwire("decode", good)[1], sipwire("decode", "second.sip")[1]
    check("two files", sipwire("decode", good, "second.sip")[1], f"==> good.sip <==\n{one}\n==> second.sip <==\n{two}")
    one, two = sipwire("decode", "--flat", good)[1], sipwire("decode", "--flat", "second.sip")[1]
    check("two files, flat", sipwire("decode", "--flat", good, "second.sip")[1], f"# good.sip\n{one}# second.sip\n{two}")
    lines = sipwire("decode", "--json", good, "second.sip")[1].splitlines()
    check("two files, JSON", [json.loads(line)["sip"]["cseq"]["number"] for line in lines], [63104, 2])


def reports(sipwire):
    bad = sipwire.write("bad.sip", NO_COLON)
    check("the fault, its place and a caret", sipwire("decode", bad)[2],
          "bad.sip:8:7: header line without a colon in header-name\n"
          "X-Odd one\n"
          "      ^\n")
    check("the rest of the message is shown", re.findall(r"(?m)^(?:CSeq|X-Odd one|Content-Length|malformed|  abc).*$", sipwire("decode", bad)[1]),
          ["CSeq: 63104 OPTIONS", "malformed  X-Odd one", "Content-Length: 4", "  abc"])
    sipwire.write("bad.sip", GOOD.replace(b"63104", b"4294967296"))
    check("a typed fault", sipwire("decode", bad)[2],
          "bad.sip:7:7: number out of range in 1*DIGIT of CSeq (RFC 3261 8.1.1.5)\nCSeq: 4294967296 OPTIONS\n      ^\n")
    check("and in the tree", f"\n  ! number out of range in 1*DIGIT of CSeq at offset {GOOD.index(b'63104')}\n" in sipwire("decode", bad)[1], True)
    sipwire.write("bad.sip", GOOD.replace(b"Call-ID", b"Call-IX"))
    check("a missing header is named", sipwire("decode", bad)[2].splitlines()[0],
          "bad.sip:12:1: mandatory header field missing in message-header: Call-ID (RFC 3261 8.1.1.4)")
    sipwire.write("bad.sip", GOOD.replace(b"Max-Forwards: 70\r\n", b""))
    check("a warning", sipwire("decode", bad)[2].splitlines()[0], "bad.sip:11:1: warning: not present in Max-Forwards (RFC 3261 8.1.1.6)")
    sipwire.write("bad.sip", GOOD.replace(b"Length: 4", b"Length: -4"))
    status, out, err = sipwire("decode", bad)
    check("a Content-Length that nothing reads", (status, err), (1, "bad.sip:11:17: unexpected byte in Content-Length\nContent-Length: -4\n                ^\n"))
    check("its message is shown", ("\nContent-Length: -4\n  ! unexpected byte" in out, "\nCSeq: 63104 OPTIONS\n" in out), (True, True))
    sipwire.write("bad.sip", GOOD.replace(b"SIP/2.0\r\nVia", b"SIP 2.0\r\nVia"))
    status, out, err = sipwire("decode", bad)
    check("a start line that nothing reads", (status, err.splitlines()[0]), (1, "bad.sip:1:34: unexpected byte in SIP-Version"))
    check("its fields are shown", (out.splitlines()[0], "\nCSeq: 63104 OPTIONS\n" in out),
          ("OPTIONS sip:carol@chicago.com SIP 2.0", True))
    sipwire.write("bad.sip", GOOD[:200])
    status, out, err = sipwire("decode", bad)
    check("a message cut in a header", (status, "ends before" in err, "Max-Forwards: 70\n" in out), (1, True, True))
    check("its places lie in the file", [int(value) for path, value in sipwire.facts([bad])[0].items() if path.endswith("offset") and int(value) > 200], [])
    control = sipwire.write("bad.sip", GOOD.replace(b"one", b"o\x1b[31mn"))
    status, out, err = sipwire("decode", control)
    check("no control byte reaches the terminal", "\x1b" in out + err, False)
    check("it is shown escaped", "X-Odd: o\\x1B[31mn two\n" in out, True)
    for what, text, shown in [("too long a form of HTAB", b"\xe0\x80\x89", "\\xE0\\x80\\x89"), ("a cut sequence", b"\xe6\x9e", "\\xE6\\x9E"),
                              ("a surrogate", b"\xed\xa0\x80", "\\xED\\xA0\\x80"), ("a control of the upper range", b"\xc2\x9b", "\\xC2\\x9B"),
                              ("a mark of direction", b"\xe2\x80\xae", "\\xE2\\x80\\xAE"), ("four bytes", b"\xf0\x9f\x98\x80", "\U0001f600")]:
        sipwire.write("bad.sip", GOOD.replace(b"one", b"1" + text))
        check(what, (f"\nX-Odd: 1{shown} two\n" in sipwire("decode", "bad.sip")[1],
                     f"\nsip.header.X-Odd=1{shown} two\n" in sipwire("decode", "--flat", "bad.sip")[1]), (True, True))
    os.rename(sipwire.folder / "good.sip", sipwire.folder / "g\x1bd.sip")
    check("nor from a file name", "\x1b" in "".join(sipwire("decode", "g\x1bd.sip", "g\x1bd.sip")[1:]), False)
    sipwire.write("good.sip", GOOD)


def leniencies(sipwire):
    lf = sipwire.write("lf.sip", BARE_LF)
    check("bare LF, strict", sipwire("decode", lf)[0], 1)
    check("bare LF, lenient", sipwire("decode", "--lenient=bare_lf", lf)[0], 0)
    check("with a hyphen and among others", sipwire("decode", "--lenient=salvage,bare-lf", lf)[0], 0)
    check("all", sipwire("decode", "--lenient", "all", lf)[0], 0)
    check("another leniency does not help", sipwire("decode", "--lenient=short_body", lf)[0], 1)
    strict, lenient = ([line for line in sipwire("decode", "--flat", *args, lf)[1].splitlines() if line.startswith("sip.")]
                       for args in ([], ["--lenient=all"]))
    check("the verdict is that of how it was read", (strict[0], lenient[0]), ("sip.verdict=reject", "sip.verdict=accept"))
    check("strict shows the same facts", strict[1:], lenient[1:])
    check("and there are many", len(strict) > 30, True)


def flat(sipwire):
    lines = sipwire("decode", "--flat", sipwire.write("good.sip", GOOD))[1].splitlines()
    facts = dict(line.split("=", 1) for line in lines)
    check("no path twice", len(facts), len(lines))
    for path, value in {
        "file.name": "good.sip", "file.length": str(len(GOOD)), "file.verdict": "accept",
        "sip.kind": "request", "sip.method": "OPTIONS", "sip.request-uri": "sip:carol@chicago.com", "sip.request-uri.host": "chicago.com",
        "sip.via.count": "2", "sip.via[0].host": "pc33.atlanta.com", "sip.via[1].host": "[2001:db8::1]", "sip.via[1].port": "5070",
        "sip.via[1].param.rport": "", "sip.via[1].branch": "z9hG4bK2", "sip.max-forwards": "70",
        "sip.to.uri.param.lr": "", "sip.to.uri.header.Subject": "a b", "sip.from.display": 'A "B"', "sip.from.tag": "1928301774",
        "sip.call-id": "a84b4c76e66710", "sip.cseq.number": "63104", "sip.header.X-Odd": "one two",
        "sip.header.To": "<sip:carol@chicago.com;lr?Subject=a%20b>", "sip.header.From": '"A \\\\"B\\\\"" <sip:alice@atlanta.com>;tag=1928301774',
        "sip.content-type": "text/plain", "sip.content-length": "4", "sip.content-length.present": "yes",
        "sip.body.length": "4", "sip.body.text": "abc\\n",
        "sip.body.sha256": "edeaaff3f1774ad2888673770c6d64097e391bc362d7d6fb34982ddf0efd18cb",
    }.items():
        check(f"flat {path}", facts.get(path), value)
    twice = GOOD.replace(b"Max-Forwards: 70\r\n", b"Max-Forwards: 70\r\nmax-forwards: 71\r\n")
    facts = dict(line.split("=", 1) for line in sipwire("decode", "--flat", sipwire.write("twice.sip", twice))[1].splitlines())
    check("a header that may stand once, twice", [facts.get(path) for path in (
        "sip.max-forwards", "sip.max-forwards[1]", "sip.header.Max-Forwards.count", "sip.header.Max-Forwards[1]", "problem[0].code",
        "problem[0].header", "problem[0].status")], ["70", "71", "2", "71", "duplicate", "Max-Forwards", "400"])
    inner = GOOD.replace(b"63104", b"2")
    outer = GOOD.replace(b"text/plain", b"message/sip").replace(b"Length: 4\r\n\r\nabc\n", b"Length: %d\r\n\r\n" % len(inner) + inner)
    facts = dict(line.split("=", 1) for line in sipwire("decode", "--flat", sipwire.write("nested.sip", outer))[1].splitlines())
    check("a message in a message", (facts.get("sip.cseq.number"), facts.get("sip[1].cseq.number"), facts.get("sip[1].body.text")),
          ("63104", "2", "abc\\n"))
    broken = outer.replace(b"CSeq: 2 O", b"CSeq: x O")
    check("a fault in it is located in the file", sipwire("decode", sipwire.write("nested.sip", broken))[2],
          "nested.sip:19:7: unexpected byte in 1*DIGIT of CSeq (RFC 3261 8.1.1.5)\nCSeq: x OPTIONS\n      ^\n")


def later_fields(sipwire):
    fields = (b"Identity: eyJhIjoxfQ.eyJiIjoyfQ.c2ln;info=<https://a.example/c;v=1>;ppt=\"div\"\r\n"
              b"Identity: ..c2ln;info=<https://a.example/d>\r\n"
              b"Reason: Q.850;cause=16;text=\"a \\\"b\\\"\";location=LN, SIP\r\n"
              b"Security-Client: tls;q=0.2\r\nUser-to-User: \"0f\";encoding=hex\r\nAnswer-Mode: Auto;require\r\n"
              b"Geolocation: <cid:a@b>;x=1\r\nGeolocation-Error: 200;code=\"no\"\r\nGeolocation-Routing: yes\r\n"
              b"Resource-Priority: dsn.flash\r\nPrivacy: id;critical\r\nPolicy-ID: sip:p@a.example;token=a7\r\n")
    status, out, err = sipwire("decode", "--flat", sipwire.write("later.sip", GOOD.replace(b"X-Odd", fields + b"X-Odd")))
    check("fields of later RFCs are well-formed", (status, err), (0, ""))
    facts = dict(line.split("=", 1) for line in out.splitlines())
    for path, value in {
        "sip.identity.token": "eyJhIjoxfQ.eyJiIjoyfQ.c2ln", "sip.identity.header.json": '{"a":1}', "sip.identity.payload.json": '{"b":2}',
        "sip.identity.signature.length": "3", "sip.identity.param.info": "https://a.example/c;v=1", "sip.identity.param.ppt": "div",
        "sip.identity[1].token": "..c2ln", "sip.identity[1].signature.length": "3", "sip.identity[1].header.json": None,
        "sip.reason-header.count": "2", "sip.reason-header[0].protocol": "Q.850", "sip.reason-header[0].cause": "16",
        "sip.reason-header[0].text": 'a "b"', "sip.reason-header[0].param.location": "LN", "sip.reason-header[1].protocol": "SIP",
        "sip.security-client[0]": "tls", "sip.security-client[0].param.q": "0.2",
        "sip.user-to-user[0]": "0f", "sip.user-to-user[0].param.encoding": "hex",
        "sip.answer-mode": "Auto", "sip.answer-mode.param.require": "",
        "sip.geolocation[0].uri": "cid:a@b", "sip.geolocation[0].param.x": "1",
        "sip.geolocation-error.code": "200", "sip.geolocation-error.param.code": "no", "sip.geolocation-routing": "yes",
        "sip.resource-priority[0].namespace": "dsn", "sip.resource-priority[0].priority": "flash", "sip.privacy": "id;critical",
        "sip.policy-id[0].uri": "sip:p@a.example", "sip.policy-id[0].param.token": "a7",
    }.items():
        check(f"flat {path}", facts.get(path), value)


def ims_fields(sipwire):
    fields = (b"P-Access-Network-Info: 3GPP-NR-TDD;utran-cell-id-3gpp=\"46097\\\"1\";network-provided, GSTN;\"a b\"\r\n"
              b"Cellular-Network-Info: 3GPP-GERAN;cell-info-age=3\r\nP-Visited-Network-ID: \"Number \\\"1\\\"\";x=1\r\n"
              b"P-Answer-State: Confirmed;x=1\r\nResource-Share: media-sharing;origin=a\r\nRestoration-Info: \"<imsi>1\"\r\n"
              b"P-Private-Network-Indication: example.com;x=1\r\n"
              b"P-Charging-Vector: icid-value=\"a=b\";icid-generated-at=192.0.2.9;transit-ioi=\"x.1,void\"\r\n"
              b"P-Charging-Function-Addresses: ccf=192.0.8.1; ecf=192.0.8.3, ccf-2=192.0.8.2\r\n"
              b"Response-Source: fe=<urn:3gpp:fe:p-cscf.orig>\r\nService-Interact-Info: a=1;b\r\nRelayed-Charge: c=1\r\n"
              b"P-User-Database: <aaa://host.example.com;transport=tcp>;x=1\r\nP-DCS-Redirect: \"tel:+12125551212\";count=1\r\n"
              b"P-DCS-Billing-Info: 01a2/0C@example.com;rksgroup=5\r\nP-DCS-LAES: [::1]:1813;content=df.example:1814\r\n"
              b"P-Asserted-Service: urn:urn-7:3gpp-service.ims.icsi.mmtel\r\nP-Early-Media: sendonly, gated\r\n"
              b"P-Media-Authorization: 0020\r\nP-DCS-OSPS: BLV\r\nAttestation-Info: A\r\nDC-Info: x y\r\nOrigination-Id: 1-2\r\n")
    status, out, err = sipwire("decode", "--flat", sipwire.write("ims.sip", GOOD.replace(b"X-Odd", fields + b"X-Odd")))
    check("fields of the IMS are well-formed", (status, err), (0, ""))
    facts = dict(line.split("=", 1) for line in out.splitlines())
    for path, value in {
        "sip.p-access-network-info.count": "2", "sip.p-access-network-info[0]": "3GPP-NR-TDD",
        "sip.p-access-network-info[0].param.utran-cell-id-3gpp": '46097"1', "sip.p-access-network-info[0].param.network-provided": "",
        "sip.p-access-network-info[1]": "GSTN", 'sip.p-access-network-info[1].param."a b"': "",
        "sip.cellular-network-info[0]": "3GPP-GERAN", "sip.cellular-network-info[0].param.cell-info-age": "3",
        "sip.p-visited-network-id[0]": 'Number "1"', "sip.p-visited-network-id[0].param.x": "1",
        "sip.p-answer-state": "Confirmed", "sip.p-answer-state.param.x": "1", "sip.resource-share.param.origin": "a",
        "sip.restoration-info": "<imsi>1", "sip.p-private-network-indication": "example.com",
        "sip.p-private-network-indication.param.x": "1",
        "sip.p-charging-vector.icid-value": "a=b", "sip.p-charging-vector.icid-generated-at": "192.0.2.9",
        "sip.p-charging-vector.transit-ioi": "x.1,void",
        "sip.p-charging-function-addresses.ccf": "192.0.8.1", "sip.p-charging-function-addresses.ecf": "192.0.8.3",
        "sip.p-charging-function-addresses.ccf-2": "192.0.8.2", "sip.response-source.fe": "<urn:3gpp:fe:p-cscf.orig>",
        "sip.service-interact-info[0].b": "", "sip.relayed-charge.c": "1",
        "sip.p-user-database.uri": "aaa://host.example.com;transport=tcp", "sip.p-user-database.param.x": "1",
        "sip.p-dcs-redirect.uri": "tel:+12125551212", "sip.p-dcs-redirect.param.count": "1",
        "sip.p-dcs-billing-info.billing-correlation-id": "01a2", "sip.p-dcs-billing-info.feid": "0C@example.com",
        "sip.p-dcs-billing-info.param.rksgroup": "5", "sip.p-dcs-laes.host": "[::1]", "sip.p-dcs-laes.port": "1813",
        "sip.p-dcs-laes.param.content": "df.example:1814", "sip.p-asserted-service[0]": "urn:urn-7:3gpp-service.ims.icsi.mmtel",
        "sip.p-early-media[1]": "gated", "sip.p-media-authorization[0]": "0020", "sip.p-dcs-osps": "BLV", "sip.attestation-info": "A",
        "sip.dc-info": "x y", "sip.origination-id": "1-2",
    }.items():
        check(f"flat {path}", facts.get(path), value)


def flat_facts(sipwire, *arguments):
    status, out, err = sipwire("decode", "--flat", *arguments)
    return status, dict(line.split("=", 1) for line in out.splitlines()), err


def with_body(content_type, body):
    return GOOD.replace(b"text/plain", content_type).replace(b"Length: 4\r\n\r\nabc\n", b"Length: %d\r\n\r\n" % len(body) + body)


MULTIPART = (b"before\r\n--b1\r\nContent-type: text/plain;charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\naGk=\r\n"
             b"--b1\r\nContent-Type: multipart/related;boundary=\"b 2\"\r\nContent-ID: <x@y>\r\n\r\n"
             b"--b 2\r\nContent-Type: message/sipfrag\r\nContent-Disposition: render;handling=optional\r\n\r\n"
             b"SIP/2.0 180 Ringing\r\nWarning: 399 h \"x\"\r\n\r\n"
             b"--b 2\r\n\r\nplain\r\n--b 2--\r\n--b1--\r\nafter")


def multiparts(sipwire):
    path = sipwire.write("multi.sip", with_body(b"multipart/mixed;boundary=b1", MULTIPART))
    status, facts, err = flat_facts(sipwire, path)
    check("a multipart", (status, err), (0, ""))
    for name, value in {
        "mime.count": "2", "mime.preamble.length": "6", "mime.epilogue.length": "5", "mime[0].content-type": "text/plain",
        "mime[0].content-type.param.charset": "utf-8", "mime[0].header.Content-Type": "text/plain;charset=utf-8",
        "mime[0].header.Content-Transfer-Encoding": "base64", "mime[0].body.length": "4", "mime[0].body.text": "aGk=",
        "mime[0].decoded.length": "2", "mime[0].decoded.text": "hi",
        "mime[0].decoded.sha256": "8f434346648f6b96df89dda901c5176b10a6d83961dd3c1ac88b59b2dc327aa4",
        "mime[1].content-type": "multipart/related", "mime[1].content-type.param.boundary": "b 2", "mime[1].header.Content-ID": "<x@y>",
        "mime[1].mime.count": "2", "mime[1].mime[0].content-type": "message/sipfrag",
        "mime[1].mime[0].content-disposition": "render", "mime[1].mime[0].content-disposition.param.handling": "optional",
        "mime[1].mime[0].sipfrag.status": "180", "mime[1].mime[0].sipfrag.warning[0].text": "x",
        "mime[1].mime[0].sipfrag.header.Warning": '399 h "x"', "mime[1].mime[1].body.text": "plain",
    }.items():
        check(f"multipart: {name}", facts.get(name), value)
    check("the body of a multipart is shown by its parts", ("sip.body.text" in facts, "mime[1].body.text" in facts), (False, False))
    offset = int(facts["mime[1].mime[1].body.offset"])
    check("offsets count in the file", with_body(b"multipart/mixed;boundary=b1", MULTIPART)[offset:offset + 5], b"plain")
    document = json.loads(sipwire("decode", "--json", path)[1])
    check("JSON nests the parts", document["mime"][1]["mime"][0]["sipfrag"]["status"], 180)
    tree_text = sipwire("decode", path)[1]
    check("the tree nests them", [line for line in tree_text.splitlines() if line.startswith(("mime", "sipfrag", "SIP/2.0"))],
          ["mime [0]", "mime [1]", "mime [0]", "sipfrag", "SIP/2.0 180 Ringing", "mime [1]", "mime.preamble.length  6",
           "mime.epilogue.length  5"])

    def first_problem(body):
        status, facts, _ = flat_facts(sipwire, sipwire.write("bad.sip", with_body(b"multipart/mixed;boundary=b1", body)))
        at = int(facts.get("problem[0].offset", -1))
        return status, facts.get("problem[0].code"), with_body(b"multipart/mixed;boundary=b1", body)[at:at + 6], facts
    status, code, at, facts = first_problem(MULTIPART.replace(b"aGk=", b"a!k="))
    check("base64 of a part", (status, code, at, facts.get("mime[1].mime.count")), (1, "syntax", b"!k=\r\n-", "2"))
    status, code, at, facts = first_problem(MULTIPART.replace(b"--b1--\r\nafter", b""))
    check("no closing delimiter", (status, code, at, facts.get("mime.count"), facts.get("mime[1].mime[1].body.text")),
          (1, "missing_delimiter", b"", "2", "plain"))
    status, code, at, facts = first_problem(MULTIPART.replace(b"--b 2--\r\n", b""))
    check("no closing delimiter inside", (status, code, at, facts.get("mime[1].mime.count")), (1, "missing_delimiter", b"\r\n--b1", "2"))
    status, code, at, facts = first_problem(MULTIPART.replace(b"399 h", b"x99 h"))
    check("a header field of a fragment", (status, code, at), (0, "syntax", b"x99 h "))
    status, code, at, facts = first_problem(MULTIPART.replace(b"Content-ID: <", b"Content-ID <"))
    check("a header field of a part", (status, code, at[:2]), (1, "missing_colon", b"<x"))
    status, code, at, facts = first_problem(MULTIPART.replace(b"SIP/2.0 180 Ringing\r\n", b""))
    check("a fragment without a start line", (status, facts.get("mime[1].mime[0].sipfrag.warning[0].code"),
                                              "mime[1].mime[0].sipfrag.kind" in facts), (0, "399", False))
    deep = b"x"
    for n in range(12):
        deep = b"--b%d\r\nContent-Type: multipart/mixed;boundary=b%d\r\n\r\n%s\r\n--b%d--" % (n, n - 1, deep, n)
    check("nested deep", flat_facts(sipwire, sipwire.write("deep.sip", with_body(b"multipart/mixed;boundary=b11", deep)))[0] in (0, 1), True)


def streams(sipwire):
    second = GOOD.replace(b"63104", b"2")
    stream = b"\r\n\r\n" + GOOD + b"\r\n\r\n" + second + b"\r\n\r\n\r\n\r\n"
    status, facts, err = flat_facts(sipwire, "--stream", sipwire.write("two.bin", stream))
    check("a stream", (status, err, facts.get("stream.count"), facts.get("stream[1].offset"), facts.get("stream[1].length"),
                       facts.get("stream[1].sip.cseq.number"), facts.get("stream.keepalive.count"), facts.get("stream.keepalive.octet-count"),
                       facts.get("file.verdict")),
          (0, "", "2", str(len(GOOD) + 8), str(len(second)), "2", "4", "16", "accept"))
    check("by its name", flat_facts(sipwire, sipwire.write("two.sipstream", stream))[1].get("stream.count"), "2")
    check("otherwise it is a datagram", flat_facts(sipwire, "two.bin")[1].get("sip.trailing.length"), str(len(second) + 12))
    check("the tree", [line for line in sipwire("decode", "two.sipstream")[1].splitlines() if line.startswith(("stream", "OPTIONS", "sip"))],
          ["stream [0]  offset 4, length 389", "OPTIONS sip:carol@chicago.com SIP/2.0", "stream [1]  offset 397, length 385",
           "OPTIONS sip:carol@chicago.com SIP/2.0", "stream.keepalive.count  4", "stream.keepalive.octet-count  16"])
    bad = stream.replace(b"CSeq: 2 O", b"CSeq: x O")
    status, facts, err = flat_facts(sipwire, sipwire.write("bad.sipstream", bad))
    check("a fault in the second message, located in the file", (status, int(facts["problem[0].offset"]), facts["file.verdict"], err.split(":")[1]),
          (1, bad.index(b"CSeq: x") + 6, "reject", str(bad[:bad.index(b"CSeq: x")].count(b"\n") + 1)))
    status, facts, _ = flat_facts(sipwire, sipwire.write("cut.sipstream", stream[:len(GOOD) + 8 + len(second) - 3]))
    check("a cut stream", (status, facts["stream.count"], facts["need-more.octets"], facts["file.verdict"], facts["problem[0].code"]),
          (1, "1", "3", "need-more", "need_more"))
    conflict = stream.replace(b"Length: 4\r\n", b"Length: 4\r\nl: 5\r\n", 1)
    status, facts, _ = flat_facts(sipwire, sipwire.write("conflict.sipstream", GOOD + conflict))
    check("a framing fault", (status, facts["stream.count"], facts["problem[0].code"], int(facts["problem[0].offset"]), facts["file.verdict"]),
          (1, "1", "conflict", len(GOOD) + conflict.index(b"l: 5") + 3, "reject"))
    inner = b"INVITE sip:a"
    chunk = (b"MSRP abcd SEND\r\nTo-Path: msrp://b.example:1/b;tcp\r\nFrom-Path: msrp://a.example:1/a;tcp\r\nMessage-ID: 1234\r\n"
             b"Byte-Range: 1-12/12\r\nContent-Type: message/sip\r\n\r\n" + inner + b"\r\n-------abcd$\r\n")
    for name, content in (("cut_inside.sipstream", with_body(b"message/sip", inner)), ("cut_inside.msrpstream", chunk), ("cut_inside.msrp", chunk)):
        status, facts, _ = flat_facts(sipwire, sipwire.write(name, content))
        check(f"D76 {name}: a message cut within one that is whole", (status, facts["problem[0].code"], facts["file.verdict"]),
              (1, "need_more", "reject"))
    check("an empty stream", flat_facts(sipwire, sipwire.write("none.sipstream", b""))[:2],
          (0, {"file.name": "none.sipstream", "file.length": "0", "file.verdict": "accept", "stream.count": "0",
               "stream.keepalive.count": "0", "stream.keepalive.octet-count": "0"}))


def embedded(sipwire):
    def refer(uri):
        text = GOOD.replace(b"X-Odd: one\r\n  two", b"Refer-To: <" + uri + b">")
        status, facts, err = flat_facts(sipwire, sipwire.write("refer.sip", text))
        return text, status, facts, err
    text, status, facts, err = refer(b"sip:d@e;method=INVITE?Replaces=1%40h%3Bto-tag%3D2%3Bfrom-tag%3D3&%73ubject=a%20b&body=x%0D%0Ay")
    check("header fields in a URI", (status, err, facts.get("sip.refer-to.uri.header.Replaces"), facts.get("sip.refer-to.uri.header.Subject"),
                                     facts.get("sip.refer-to.uri.header.body")), (0, "", "1@h;to-tag=2;from-tag=3", "a b", "x\\r\\ny"))
    text, status, facts, err = refer(b"sip:d@e?Max-Forwards=7%78")
    check("one that is no value", (status, facts["problem[0].level"], facts["problem[0].header"], int(facts["problem[0].offset"])),
          (0, "warning", "Max-Forwards", text.index(b"%78")))
    frag = with_body(b"message/sipfrag;version=2.0", b"SIP/2.0 200 OK\r\nCSeq: x\r\n")
    status, facts, _ = flat_facts(sipwire, sipwire.write("frag.sip", frag))
    check("a fragment", (status, facts.get("sipfrag.status"), facts.get("sipfrag.header.CSeq"), facts["problem[0].code"],
                         int(facts["problem[0].offset"]), "problem[0].status" in facts), (1, "200", "x", "syntax", frag.rindex(b"x"), False))
    frag = with_body(b"message/sipfrag", b"SIP/2.0 200 OK")
    status, facts, _ = flat_facts(sipwire, sipwire.write("frag.sip", frag))
    check("a fragment without its line end", (status, facts["problem[0].code"], int(facts["problem[0].offset"])), (1, "truncated", len(frag)))
    aka = GOOD.replace(b"X-Odd: one\r\n  two",
                       b'WWW-Authenticate: Digest realm="a", nonce="tiL+eSj0339nfnj8P716axRp6l+ok1K6ZpoRN0dY1+Y=", algorithm=AKAv1-MD5')
    status, facts, _ = flat_facts(sipwire, sipwire.write("aka.sip", aka))
    check("an AKA nonce", (status, facts["sip.www-authenticate.nonce.decoded.length"], facts["sip.www-authenticate.nonce.decoded.rand"],
                           facts["sip.www-authenticate.nonce.decoded.autn"]),
          (0, "32", "b622fe7928f4df7f677e78fc3fbd7a6b", "1469ea5fa89352ba669a11374758d7e6"))
    sync = GOOD.replace(b"X-Odd: one\r\n  two", b'Authorization: Digest username="u", realm="a", nonce="n", uri="sip:a", response="r",'
                        b' auts="AAECAwQFBgcICQoLDA0="')
    status, facts, _ = flat_facts(sipwire, sipwire.write("auts.sip", sync))
    check("D33: AKA auts", (status, facts["sip.authorization.auts.decoded.length"], facts["sip.authorization.auts.decoded.sqn-xor-ak"],
                            facts["sip.authorization.auts.decoded.mac-s"]), (0, "14", "000102030405", "060708090a0b0c0d"))


def descriptions(sipwire):
    text = (b"v=0\r\no=- 1 2 IN IP4 192.0.2.1\r\ns=-\r\ni=a\r\nu=http://a.example/\r\ne=a@b\r\np=+1 2\r\nc=IN IP4 233.252.0.1/127/3\r\n"
            b"b=AS:1\r\nt=0 0\r\nr=7d 1h 0\r\nz=2882844526 -1h\r\nk=prompt\r\na=recvonly\r\n"
            b"m=audio 9/2 RTP/AVP 0 96\r\na=rtpmap:96 opus/48000/2\r\na=x:\r\na=x:1\r\n"
            b"a=candidate:1 1 UDP 2 192.0.2.1 9 typ host raddr ::1 rport 7\r\n"
            b"m=message 9 TCP/MSRP *\r\na=path:msrp://u@a.example/s;tcp;y=z\r\na=sendonly\r\n")
    status, facts, err = flat_facts(sipwire, sipwire.write("good.sdp", text))
    check("a session description", (status, err), (0, ""))
    for path, value in {
        "file.verdict": "accept", "sdp.version": "0", "sdp.origin.sess-version": "2", "sdp.session-name": "-", "sdp.information": "a",
        "sdp.uri": "http://a.example/", "sdp.email[0]": "a@b", "sdp.phone[0]": "+1 2", "sdp.connection.address": "233.252.0.1",
        "sdp.connection.ttl": "127", "sdp.connection.count": "3", "sdp.bandwidth[0]": "AS:1", "sdp.time[0]": "0 0",
        "sdp.time[0].repeat[0]": "7d 1h 0", "sdp.time[0].zone": "2882844526 -1h", "sdp.key": "prompt", "sdp.attribute.recvonly": "",
        "sdp.media.count": "2", "sdp.media[0].type": "audio", "sdp.media[0].port": "9", "sdp.media[0].port-count": "2",
        "sdp.media[0].formats": "0 96", "sdp.media[0].direction": "recvonly", "sdp.media[0].rtpmap[0].payload-type": "96",
        "sdp.media[0].rtpmap[0].encoding": "opus", "sdp.media[0].rtpmap[0].clock-rate": "48000", "sdp.media[0].rtpmap[0].params": "2",
        "sdp.media[0].attribute.x": "", "sdp.media[0].attribute.x[1]": "1", "sdp.media[0].candidate[0].priority": "2",
        "sdp.media[0].candidate[0].rel-port": "7", "sdp.media[1].direction": "sendonly", "sdp.media[1].path[0].userinfo": "u",
        "sdp.media[1].path[0].param.y": "z", "sdp.line-ending": None,
    }.items():
        check(f"sdp: {path}", facts.get(path), value)
    check("its tree", [line for line in sipwire("decode", "good.sdp")[1].splitlines() if "192.0.2.1" in line][:2],
          ["origin.address  192.0.2.1", "attribute.candidate  1 1 UDP 2 192.0.2.1 9 typ host raddr ::1 rport 7"])
    inside = with_body(b"application/sdp", text.replace(b"9/2", b"99999"))
    status, facts, _ = flat_facts(sipwire, sipwire.write("bad.sip", inside))
    check("a fault in a body, located in the file", (status, facts.get("problem[0].code"), int(facts.get("problem[0].offset", 0)),
                                                     facts.get("sdp.media[1].proto"), "sdp.media[0].proto" in facts),
          (1, "out_of_range", inside.index(b"99999"), "TCP/MSRP", True))
    odd = text.replace(b"\r\n", b"\n").replace(b"a=x:\n", b"no line\ny=1\n")
    status, facts, _ = flat_facts(sipwire, sipwire.write("odd.sdp", odd))
    check("what is no line", (status, facts.get("problem[0].code"), facts.get("sdp.line-ending"), facts.get("sdp.media[0].malformed[0]"),
                              facts.get("sdp.media[0].line-y")), (1, "bare_lf", "LF", "no line", "1"))


def shape(value):
    """The keys of a JSON value, and the types of what has none."""
    if isinstance(value, dict):
        return {key: shape(member) for key, member in value.items()}
    if isinstance(value, list):
        return [shape(member) for member in value]
    return type(value).__name__


def cpim(sipwire):
    text = "晚上八点见"
    message = ("From: \"Lin \\\"Yue\\\"\" <sip:a@b.example;x=y?Contact=%3Csip:c%40d%3E>\r\nTo: <tel:+8613912340002>\r\n"
               "DateTime: 2026-03-02T19:02:00+08:00\r\nSubject:;lang=fr l\\u00e0\r\nNS: r <urn:ietf:params:imdn>\r\nNS: lq <urn:lq>\r\n"
               "Require: lq.A\r\nlq.A: 1\r\nr.Message-ID: m1\r\nr.Disposition-Notification: positive-delivery, display\r\n"
               "r.IMDN-Record-Route: <sip:r.example>\r\nr.IMDN-Route: <sip:n.example>\r\nr.Original-To: <im:o>\r\ncc: <im:c>\r\n\r\n"
               "Content-Type: text/plain;charset=utf-8\r\nContent-Disposition: render\r\nContent-Length: 15\r\n\r\n" + text + "\r\n").encode()
    name = sipwire.write("m.cpim", message)
    status, out, err = sipwire("decode", "--flat", name)
    lines = out.splitlines()
    check("cpim: good", (status, err), (0, ""))
    for line in ('cpim.from.formal-name=Lin "Yue"', "cpim.from.parsed.header.Contact=<sip:c@d>", "cpim.from.parsed.param.x=y",
                 "cpim.to[0].uri=tel:+8613912340002", "cpim.cc.count=1", "cpim.subject[0].text=là", "cpim.subject[0].lang=fr",
                 "cpim.ns[0].prefix=r", "cpim.require[0]=lq.A", "cpim.header.lq.A=1", "cpim.header.lq.A.ns=urn:lq", "cpim.header.count=14",
                 "cpim.imdn.message-id=m1", "cpim.imdn.disposition-notification[1]=display", "cpim.imdn.record-route[0].uri=sip:r.example",
                 "cpim.imdn.route[0].uri=sip:n.example", "cpim.imdn.original-to[0].uri=im:o", "content.type=text/plain",
                 "content.disposition=render", "content.raw.offset=" + str(message.index(text.encode())), "content.decoded.text=" + text,
                 "cpim.trailing.length=2"):
        check(f"cpim: {line}", line in lines, True)
    status, out, _ = sipwire("decode", name)
    for line in ("r.Disposition-Notification: positive-delivery, display", "decoded.text  " + text):
        check(f"cpim tree: {line}", line in [shown.strip() for shown in out.splitlines()], True)
    document = json.loads(sipwire("decode", "--json", name)[1])
    check("cpim json", (document["cpim"]["to"], document["content"]["decoded"]["text"]), ([{"uri": "tel:+8613912340002"}], text))
    # A malformed value is a fault of its own, in the file's offsets; the text is shown all the same.
    for bad, code in ((b"NS: r urn:ietf:params:imdn", "syntax"), (b"NS: r <urn:ietf:params:imdn>x", "syntax")):
        broken = message.replace(b"NS: r <urn:ietf:params:imdn>", bad)
        status, out, _ = sipwire("decode", "--flat", sipwire.write("bad.cpim", broken))
        at = broken.index(b"NS: r")
        lines = out.splitlines()
        offset = next(int(line.split("=")[1]) for line in lines if line.startswith("problem[0].offset="))
        check("cpim: bad NS", (status, at <= offset <= at + len(bad), f"problem[0].code={code}" in lines, "content.decoded.text=" + text in lines),
              (1, True, True, True))
    # What even the most lenient reading refuses.
    status, out, _ = sipwire("decode", "--flat", sipwire.write("bad.cpim", b"From\r\n"))
    check("cpim: no colon", (status, "problem[0].code=missing_colon" in out), (1, True))
    # Quirks by leniency.
    joined = message.replace(b"\r\n\r\nContent-Type", b"\r\nContent-Type")
    path = sipwire.write("joined.cpim", b"Content-Type: Message/CPIM\r\n\r\n" + joined)
    check("cpim: strict", sipwire("decode", "--flat", path)[0], 1)
    status, out, err = sipwire("decode", "--flat", "--lenient=missing_separator,inner_content_type", path)
    check("cpim: lenient", (status, err, "content.decoded.text=" + text in out, "cpim.leading.length=30" in out), (0, "", True, True))
    # Through a SIP message, in base64: the fault is where the file has it.
    def in_sip(body):
        return GOOD.split(b"X-Odd")[0] + b"Content-Type: message/cpim\r\nContent-Length: %d\r\n\r\n" % len(body) + body
    inner = b"From: <im:a>\r\n\r\nContent-Type: text/plain\r\nContent-Transfer-Encoding: base64\r\n\r\naGVs!bG8="
    whole = in_sip(inner)
    status, out, _ = sipwire("decode", "--flat", sipwire.write("bad.sip", whole))
    check("cpim: base64", (status, f"problem[0].offset={whole.index(b'!')}" in out, "content.decoded.text=hello" in out), (1, True, True))
    # A session description in base64: what is wrong in it has no place in the file but the content.
    inner = inner.replace(b"text/plain", b"application/sdp").replace(b"aGVs!bG8=", b"dj0wDQpvPXgNCg==")
    whole = in_sip(inner)
    status, out, _ = sipwire("decode", "--flat", sipwire.write("bad.sip", whole))
    check("cpim: inside base64", (status, f"problem[0].offset={whole.index(b'dj0w')}" in out), (1, True))


def json_output(sipwire):
    status, out, _ = sipwire("decode", "--json", sipwire.write("good.sip", GOOD))
    check("one line", (status, out.count("\n")), (0, 1))
    document = json.loads(out)
    uri = {"text": "str", "scheme": "str", "user": "str", "host": "str"}
    check("the documented keys", shape(document), {
        "file": {"name": "str", "length": "int", "verdict": "str"},
        "sip": {
            "verdict": "str", "kind": "str", "method": "str", "request-uri": uri, "version": "str",
            "via": [{"protocol": "str", "version": "str", "transport": "str", "host": "str", "branch": "str"},
                    {"protocol": "str", "version": "str", "transport": "str", "host": "str", "port": "int", "branch": "str",
                     "param": {"rport": "NoneType"}}],
            "max-forwards": "int",
            "to": {"uri": {**uri, "param": {"lr": "NoneType"}, "header": {"Subject": "str"}}},
            "from": {"display": "str", "uri": uri, "tag": "str"},
            "call-id": "str",
            "cseq": {"number": "int", "method": "str"},
            "content-type": {"text": "str"},
            "content-length": "int",
            "content-length.present": "bool",
            "body": {"offset": "int", "length": "int", "sha256": "str", "text": "str"},
            "header": {name: ["str"] for name in ("Via", "Max-Forwards", "To", "From", "Call-ID", "CSeq", "X-Odd", "Content-Type",
                                                  "Content-Length")},
        }})
    check("values", (document["sip"]["cseq"]["number"], document["sip"]["from"]["display"], document["sip"]["header"]["X-Odd"]),
          (63104, 'A "B"', ["one two"]))
    status, out, _ = sipwire("decode", "--json", sipwire.write("bad.sip", NO_COLON))
    problem = json.loads(out)["problem"]
    check("problems", (status, problem), (1, [{"level": "error", "code": "missing_colon", "rule": "header-name",
                                               "message": "header line without a colon", "offset": NO_COLON.index(b"one"), "line": 8,
                                               "column": 7}]))
    page = (pathlib.Path(__file__).resolve().parents[2] / "docs/decode.md").read_text()

    def keys(value):
        for key, member in value.items() if isinstance(value, dict) else ():
            yield key
            if key not in ("header", "param", "attribute"):
                yield from keys(member)
        for member in value if isinstance(value, list) else ():
            yield from keys(member)
    every = set()
    paths = [str(path) for end in ("sip", "sipstream", "sdp", "cpim", "xml", "msrp", "msrpstream") for path in sorted(DATA.glob(f"*.{end}"))]
    for line in sipwire("decode", "--json", *paths)[1].splitlines():
        every |= set(keys(json.loads(line)))
    check("docs/decode.md knows every key", sorted(key for key in every if not re.fullmatch(r"header\..*\.ns", key) and f"`{key}`" not in page), [])
    binary = GOOD.replace(b"abc\n", b"\x00\xff\x80z").replace(b"one", b"on\xff")
    status, out, _ = sipwire("decode", "--json", sipwire.write("binary.sip", binary))
    document = json.loads(out)
    check("a binary body has no text", sorted(document["sip"]["body"]), ["length", "offset", "sha256"])
    check("what is said of them", sipwire("decode", "binary.sip")[2],
          "binary.sip:8:10: warning: not UTF-8 (RFC 3629) in UTF8-NONASCII\nX-Odd: on.\n         ^\n")
    check("bytes that are not UTF-8", document["sip"]["header"]["X-Odd"], [{"text": "on\ufffd two", "bytes": b"on\xff two".hex()}])
    check("its hexdump", "  00000000  00 ff 80 7a                                       |...z|\n" in sipwire("decode", "binary.sip")[1], True)
    check("flat keeps the byte", "\nsip.header.X-Odd=on\\xFF two\n" in sipwire("decode", "--flat", "binary.sip")[1], True)


def empty_bodies(sipwire):
    """D76: an empty body of a typed Content-Type is an empty body (RFC 3261 20.15)."""
    field = TESTS / "data/field/empty_sdp_body.sip"
    check("D76 empty_sdp_body", (sipwire("decode", str(field))[::2], sipwire.facts([field])[0]["sip.verdict"]), ((0, ""), "accept"))
    behind = sipwire.facts([TESTS / "data/field/cl0_with_bytes_behind.sip"])[0]
    check("D76 cl0_with_bytes_behind", [behind.get(path) for path in ("file.verdict", "sip.verdict", "sip.body.length", "sip.trailing.length",
                                                                      "sdp.verdict", "problem.count")],
          ["accept", "accept", "0", "148", None, None])
    part, cpim = b"--o\r\nContent-Type: %s\r\n%s\r\n\r\n--o--", b"From: <im:a>\r\n\r\nContent-Type: %s\r\n%s\r\n"
    send = (b"MSRP abcd SEND\r\nTo-Path: msrp://b.example:1/b;tcp\r\nFrom-Path: msrp://a.example:1/a;tcp\r\nMessage-ID: 1234\r\n"
            b"%sContent-Type: %s\r\n\r\n\r\n-------abcd$\r\n")
    base64 = b"Content-Transfer-Encoding: base64\r\n"
    types = [b"application/sdp", b"message/sip", b"message/sipfrag", b"message/cpim", b"message/imdn+xml", b"multipart/mixed",
             b"multipart/mixed;boundary=b", b"application/im-iscomposing+xml", b"application/resource-lists+xml",
             b"application/vnd.gsma.rcs-ft-http+xml", b"Application/SDP;x=y", b"a/b"]
    layers = r"sdp|sipfrag|sip\[1\]|imdn|iscomposing|resource-lists|fthttp|mime\[0\]\.mime|mime\[0\]\.cpim|content\.cpim"
    for around, carrier in (("sip", lambda t: with_body(t, b"")), ("part", lambda t: with_body(b"multipart/mixed;boundary=o", part % (t, b""))),
                            ("part in base64", lambda t: with_body(b"multipart/mixed;boundary=o", part % (t, base64))),
                            ("content", lambda t: with_body(b"message/cpim", cpim % (t, b""))),
                            ("content in base64", lambda t: with_body(b"message/cpim", cpim % (t, base64))),
                            ("chunk", lambda t: send % (b"", t)), ("encoded chunk", lambda t: send % (base64, t))):
        for kind, facts in zip(types, sipwire.facts({f"{n}.bin": carrier(kind) for n, kind in enumerate(types)})):
            top = "msrp" if "chunk" in around else "sip"
            own = ["mime.verdict"] if "part" in around else ["cpim.verdict", "content.verdict"] if "content" in around else []
            check(f"D76 an empty {kind.decode()} in {around}",
                  ([facts.get(path) for path in ("file.verdict", f"{top}.verdict", *own)],
                   [path for path in facts if re.match(rf"(mime\[0\]\.)?({layers})\.", path)], facts.get("problem.count")),
                  (["accept"] * (2 + len(own)), [], None))
    # One octet is not nothing, and a file that is empty is no body.
    blank, empty, whole = sipwire.facts({"blank.sip": with_body(b"application/sdp", b"\r\n"), "empty.sdp": b"",
                                         "boundary.sip": with_body(b"multipart/mixed;boundary=b", b"\r\n")})
    check("D76 a line end is a body", [blank.get(path) for path in ("file.verdict", "sip.verdict", "sdp.verdict")],
          ["reject", "accept", "reject"])
    check("D76 an empty file", (empty["file.verdict"], empty.get("sdp.verdict")), ("reject", "reject"))
    check("D76 a multipart that is a line end", (whole["sip.verdict"], whole.get("mime.verdict")), ("accept", "reject"))


def suffixes(sipwire):
    """D76: a file is what its name says, whatever it begins with."""
    field = TESTS / "data/field/sdp_file_without_v.sdp"
    status, out, err = sipwire("decode", "--flat", str(field))
    check("D76 sdp_file_without_v", (status, err.splitlines()[0].split(".sdp")[1], "sdp.media[0].rtpmap[0].encoding=H264\n" in out),
          (1, ":1:1: mandatory line missing: version-field", True))
    facts = sipwire.facts([field], "--lenient=missing_lines")[0]
    check("D76 and with its lines missing", [facts.get(path) for path in ("file.verdict", "sdp.verdict", "sdp.media[0].type", "sdp.media[0].port",
                                                                          "sdp.media[0].rtpmap[0].clock-rate")],
          ["accept", "accept", "video", "0", "90000"])
    sdp, xml = b"v=0\r\no=- 1 1 IN IP4 h\r\ns=-\r\nt=0 0\r\n", b"<a/>"
    chunk = b"MSRP abcd 200 OK\r\nTo-Path: msrp://b.example:1/b;tcp\r\nFrom-Path: msrp://a.example:1/a;tcp\r\n-------abcd$\r\n"
    cases = [("a.sdp", GOOD, "sdp"), ("b.SDP", b"x", "sdp"), ("a.sip", sdp, "sip"), ("b.sip", xml, "sip"), ("c.sip", chunk, "sip"),
             ("a.cpim", sdp, "cpim"), ("b.Cpim", GOOD, "cpim"), ("a.xml", sdp, "xml"), ("b.imdn.xml", chunk, "imdn"), ("a.msrp", sdp, "msrp"),
             ("b.msrp", xml, "msrp"), ("c.msrp", GOOD, "msrp"), ("a", sdp, "sdp"), ("b", xml, "xml"), ("c", GOOD, "sip"), ("d", b"m=audio", "sip"),
             ("sdp", GOOD, "sip"), ("e", chunk, "msrp"), ("a.msrpstream", chunk, "stream"), ("b.msrpstream", b"x", "stream"),
             ("a.sipstream", GOOD, "stream"), ("b.sipstream", chunk, "stream")]
    found = {facts["file.name"]: facts for facts in sipwire.facts({name: content for name, content, _ in cases})}
    for name, content, layer in cases:
        check(f"D76 {name} with {content[:9]!r}", {re.split(r"[.[]", path)[0] for path in found[name]} - {"file", "problem", "content"}, {layer})
    for name, count in (("a.msrpstream", "1"), ("b.msrpstream", "0"), ("a.sipstream", "1"), ("b.sipstream", "0")):
        check(f"D76 {name}", (found[name]["stream.count"], "stream.keepalive.count" in found[name]), (count, name.endswith(".sipstream")))


def verdicts(sipwire):
    """D76: each layer has its own verdict."""
    sdp = b"v=0\r\no=- 1 1 IN IP4 h\r\ns=-\r\nt=0 0\r\n"
    bad_sdp = sdp.replace(b"0 0", b"x 0")
    def mixed(*parts):
        return with_body(b"multipart/mixed;boundary=b", b"".join(b"--b\r\n" + part + b"\r\n" for part in parts) + b"--b--")
    def typed(kind, body, more=b""):
        return b"Content-Type: " + kind + b"\r\n" + more + b"\r\n" + body
    cpim = b"From: <im:a>\r\nNS: <urn:x>\r\n\r\n"
    base64 = b"Content-Transfer-Encoding: base64\r\n"
    imdn = (DATA / "imdn01_failed_prefix.imdn.xml").read_bytes()
    chunk = (b"MSRP abcd SEND\r\nTo-Path: msrp://b.example:1/b;tcp\r\nFrom-Path: msrp://a.example:1/a;tcp\r\nMessage-ID: 1234\r\n"
             b"Byte-Range: 1-%d/%d\r\nContent-Type: message/cpim\r\n\r\n%s\r\n-------abcd$\r\n")
    good_cpim = cpim + typed(b"text/plain", b"x")
    bad_cpim = good_cpim.replace(b"NS: <", b"NS: ")
    halves = [chunk.replace(b"1-%d/%d", b"%d-%d/%d") % (first + 1, last, len(bad_cpim), bad_cpim[first:last]) for first, last in
              ((0, 20), (20, len(bad_cpim)))]
    cases = [
        ("good.sip", GOOD, "sip=accept"),
        ("warned.sip", GOOD.replace(b"Max-Forwards: 70\r\n", b""), "sip=accept"),
        ("syntax.sip", NO_COLON, "sip=reject"),
        ("mandatory.sip", GOOD.replace(b"Call-ID", b"Call-IX"), "sip=reject"),
        ("nothing.sip", b"", "sip=reject"),
        ("rubbish.sip", b"\x00\xff", "sip=reject"),
        ("body.sip", with_body(b"application/sdp", bad_sdp), "sip=accept sdp=reject"),
        ("head.sip", with_body(b"application/sdp", sdp).replace(b"Call-ID", b"Call-IX"), "sip=reject sdp=accept"),
        ("nested.sip", with_body(b"message/sip", NO_COLON), "sip=accept sip[1]=reject"),
        ("outer.sip", with_body(b"message/sip", GOOD).replace(b"63104", b"x", 1), "sip=reject sip[1]=accept"),
        ("fragment.sip", with_body(b"message/sipfrag", b"SIP/2.0 200"), "sip=accept sipfrag=reject"),
        ("fragment2.sip", with_body(b"message/sipfrag", b"CSeq: x\r\n"), "sip=accept sipfrag=reject"),
        ("parts.sip", mixed(typed(b"application/sdp", bad_sdp), typed(b"application/sdp", sdp)),
         "sip=accept mime=accept mime[0]=accept mime[0].sdp=reject mime[1]=accept mime[1].sdp=accept"),
        ("part.sip", mixed(b"Content-Disposition: ;\r\n\r\nx", b"\r\ny"), "sip=accept mime=accept mime[0]=reject mime[1]=accept"),
        ("encoding.sip", mixed(typed(b"text/plain", b"!", base64), b"\r\ny"), "sip=accept mime=accept mime[0]=reject mime[1]=accept"),
        ("fields.sip", mixed(b"no colon\r\n\r\nx", b"\r\ny"), "sip=accept mime=reject mime[0]=reject mime[1]=accept"),
        ("open.sip", mixed(b"\r\nx", b"\r\ny").replace(b"--b--", b"-----"),
         "sip=accept mime=reject mime[0]=accept mime[1]=reject"),
        ("boundary.sip", with_body(b"multipart/mixed", b"x"), "sip=accept mime=reject"),
        ("a.cpim", good_cpim, "cpim=accept content=accept"),
        ("header.cpim", bad_cpim, "cpim=reject content=accept"),
        ("nothing.cpim", b"From\r\n", "cpim=reject"),
        ("content.cpim", cpim + typed(b"text/plain", b"!", base64), "cpim=accept content=reject"),
        ("disposition.cpim", cpim + typed(b"text/plain", b"x", b"Content-Disposition: ;\r\n"), "cpim=accept content=reject"),
        ("body.cpim", cpim + typed(b"application/sdp", bad_sdp), "cpim=accept content=accept sdp=reject"),
        ("encoded.cpim", cpim + typed(b"application/sdp", b"dj0wDQpvPXgNCg==", base64), "cpim=accept content=accept sdp=reject"),
        ("a.imdn.xml", imdn, "imdn=accept"),
        ("b.imdn.xml", imdn[:-9], "imdn=reject"),
        ("imdn.sip", with_body(b"message/imdn+xml", imdn[:-9]), "sip=accept imdn=reject"),
        ("typing.sip", with_body(b"application/im-iscomposing+xml", b"<a/>"), "sip=accept iscomposing=reject"),
        ("lists.sip", with_body(b"application/resource-lists+xml", b"<a/>"), "sip=accept resource-lists=reject"),
        ("transfer.sip", with_body(b"application/vnd.gsma.rcs-ft-http+xml", b"<a/>"), "sip=accept fthttp=reject"),
        ("a.xml", b"<a/>", "xml=accept"),
        ("b.xml", b"<a>", "xml=reject"),
        ("a.sdp", sdp, "sdp=accept"),
        ("b.sdp", bad_sdp, "sdp=reject"),
        ("c.sdp", b"x", "sdp=reject"),
        ("a.msrp", chunk % (len(good_cpim), len(good_cpim), good_cpim), "msrp=accept cpim=accept content=accept"),
        ("b.msrp", chunk % (len(bad_cpim), len(bad_cpim), bad_cpim), "msrp=accept cpim=reject content=accept"),
        ("c.msrp", (chunk % (len(good_cpim), len(good_cpim), good_cpim)).replace(b"ID: 1234", b"ID: ("), "msrp=reject cpim=accept content=accept"),
        ("d.msrp", b"MSRP abcd SEND\r\n-------abcd$\r\n", "msrp=reject"),
        ("a.sipstream", GOOD + NO_COLON, "stream[0].sip=accept stream[1].sip=reject"),
        ("b.sipstream", GOOD + GOOD.replace(b"63104", b"x"), "stream[0].sip=accept stream[1].sip=reject"),
        ("a.msrpstream", b"".join(halves).replace(b"abcd$", b"abcd+", 1),
         "stream[0].msrp=accept stream[1].msrp=accept reassembled.cpim=reject reassembled.content=accept"),
        # More warnings than are listed hide no error.
        ("many.sip", GOOD.replace(b"X-Odd", b"X: \xff\r\n" * 70 + b"X-Odd").replace(b"Call-ID", b"Call-IX"), "sip=reject"),
        ("many.msrp", (chunk % (len(good_cpim), len(good_cpim), good_cpim)).replace(b"Message-ID: 1234\r\n", b"X: \xff\r\n" * 70),
         "msrp=reject cpim=accept content=accept"),
    ]
    for (name, _, wanted), facts in zip(cases, sipwire.facts({name: content for name, content, _ in cases})):
        layers = {path[:-len(".verdict")]: verdict for path, verdict in facts.items() if path.endswith(".verdict") and path != "file.verdict"}
        check(f"D76 the verdicts of {name}", layers, dict(one.split("=") for one in wanted.split()))
        check(f"D76 the verdict of {name}", facts["file.verdict"], "reject" if "reject" in wanted else "accept")
    # A tree shows the faults, and no verdicts.
    check("D76 no verdict in the tree", "verdict" in "".join(sipwire("decode", "body.sip", "parts.sip", "a.cpim", "nothing.cpim", "transfer.sip")[1]), False)

    # Every message of RFC 4475 and RFC 5118 has the verdict that the RFC gives its parser, whatever its body is.
    for table, accepted in (("rfc4475", 26), ("rfc5118", 10)):
        with open(TESTS / f"data/expect/{table}.tsv", encoding="utf-8", newline="") as lines:
            rows = [row for row in csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE) if row["parser"] != "either"]
        names = [TESTS / "data" / row["file"].removeprefix("rfc/") for row in rows]
        check(f"the messages of {table} to accept", sum(row["parser"] == "accept" for row in rows), accepted)
        for row, facts in zip(rows, sipwire.facts(names)):
            # In the archive of RFC 5118 this one is shorter than its Content-Length, which says nothing of its addresses.
            wanted = "reject" if row["name"] == "ipv6-in-sdp" else row["parser"]
            check(f"{table} {row['name']}", facts.get("sip.verdict"), wanted)


def wording(sipwire):
    """D76: what is missing is called by its name: a line, an element, a header field."""
    lines = [b"v=0\r\n", b"o=- 1 1 IN IP4 h\r\n", b"s=-\r\n", b"t=0 0\r\n"]
    names = ["version", "origin", "session-name", "time"]
    cases = [(f"{name}.sdp", b"".join(lines[:n] + lines[n + 1:]), f"mandatory line missing: {name}-field") for n, name in enumerate(names)]
    cases.append(("connection.sdp", b"".join(lines) + b"m=audio 9 RTP/AVP 0\r\n", "mandatory line missing: connection-field"))
    composing = b'<isComposing xmlns="urn:ietf:params:xml:ns:im-iscomposing"><refresh>1</refresh></isComposing>'
    lists = b'<resource-lists xmlns="urn:ietf:params:xml:ns:resource-lists"><list><entry/></list></resource-lists>'
    chunk = b"MSRP abcd %s\r\n%s-------abcd$\r\n"
    paths = b"To-Path: msrp://b.example:1/b;tcp\r\nFrom-Path: msrp://a.example:1/a;tcp\r\n"
    cases += [
        ("m.imdn.xml", (DATA / "bad24_imdn_no_message_id.imdn.xml").read_bytes(), "mandatory element missing: message-id"),
        ("m.xml", composing, "mandatory element missing: state"),
        ("l.xml", lists, "mandatory attribute missing in entry"),
        ("a.msrp", chunk % (b"SEND", b""), "mandatory header field missing: To-Path"),
        ("b.msrp", chunk % (b"SEND", paths[:35]), "mandatory header field missing: From-Path"),
        ("c.msrp", chunk % (b"REPORT", paths + b"Message-ID: 1234\r\n"), "mandatory header field missing in message-header: Status"),
        ("d.msrp", chunk % (b"SEND", paths + b"Message-ID: 1234\r\n\r\nx\r\n"), "mandatory header field missing: Content-Type"),
        ("a.sip", GOOD.replace(b"Call-ID", b"Call-IX"), "mandatory header field missing in message-header: Call-ID (RFC 3261 8.1.1.4)"),
        ("a.sipstream", GOOD.replace(b"Content-Length", b"X"), "mandatory header field missing: Content-Length"),
        ("b.sip", GOOD[:-1], "the body is shorter than its Content-Length in message-body"),
        ("a.cpim", b"From: <im:a>\r\n\r\nContent-Length: 9\r\n\r\nx", "the body is shorter than its Content-Length in Content-Length"),
    ]
    files = [sipwire.write(name, content) for name, content, _ in cases]
    out, err = sipwire("decode", "--flat", *files)[1:]
    for name, _, reason in cases:
        check(f"D76 what {name} lacks", re.findall(rf"(?m)^{re.escape(name)}:\d+:\d+: (.*)$", err)[:1], [reason])
    check("D76 and in the facts", re.findall(r"(?m)^problem\[0\]\.message=(mandatory.*)$", out),
          [re.split(r": | in ", reason)[0] for _, _, reason in cases if reason.startswith("mandatory")])
    check("D76 and in the tree", "! mandatory element missing: message-id at offset" in sipwire("decode", "m.imdn.xml")[1], True)


class flat_lines:
    """The lines of `--flat`, which the JSON of the same file has to have told one by one, in that order."""
    def __init__(self, text):
        self.lines, self.at = text.split("\n")[:-1], 0
    def says(self, path):
        return self.at < len(self.lines) and self.lines[self.at].startswith(path + "=")
    def expect(self, path, value):
        line = self.lines[self.at] if self.at < len(self.lines) else None
        self.at += 1
        if line is None or not line.startswith(path + "=") or unescape(line[len(path) + 1:]) != value:
            raise ValueError(f"{path}={value!r} in JSON, flat {line!r}")
    def walk(self, path, value, key=""):
        if value is None:
            self.expect(path, b"")
        elif isinstance(value, bool):
            self.expect(path, b"yes" if value else b"no")
        elif isinstance(value, int):
            self.expect(path, b"%d" % value)
        elif isinstance(value, str):
            self.expect(path, value.encode())
        elif isinstance(value, list):
            # The texts of a header field that stands once and a lone `*` have no number.
            alone = key == "header" and len(value) == 1
            bare = [alone or one == {"wildcard": True} for one in value]
            for i, one in enumerate(value):
                self.walk(path if alone or (bare[i] and not any(bare[:i])) else f"{path}[{i}]", one)
            if not alone:
                self.expect(f"{path}.count", b"%d" % len(value))
        else:
            members = dict(value)
            # A node has its text at the path itself, a group one called `text`.
            if path and self.says(path):
                text = members.pop("text")
                self.expect(path, bytes.fromhex(members.pop("bytes")) if "bytes" in members else text.encode())
            for name, member in members.items():
                self.walk(f"{path}.{name}" if path else name, member, path.rsplit(".", 1)[-1] if path else "")


def without_repeats(pairs):
    members = dict(pairs)
    if len(members) != len(pairs):
        raise ValueError(f"a key twice among {[key for key, _ in pairs]}")
    return members


def parsed_back(sipwire):
    """`--json` of every input there is says what `--flat` says."""
    names = sorted(str(path) for folder in (TESTS / "data", TESTS.parent / "fuzz/seeds") for path in folder.rglob("*") if path.is_file())
    odd = (b"X\xff\\: a\xc0\r\nX-Odd: \xfe\\xFE\x7f\r\nContact: *\r\nm: *, <sip:a@b>;\xfe=1\r\n"
           b"P-Access-Network-Info: GSTN;\"a \\\\\";\"a \\\\\";a=1;A=2;text=3;bytes=4, GSTN;a\r\nX-Odd")
    names.append(sipwire.write("odd.sip", GOOD.replace(b"X-Odd", odd)))
    names.append(sipwire.write("odd.sdp", b"v=0\r\no=- 1 1 IN IP4 \xff\r\ns=\x80\\xFF\r\nt=0 0\r\n\xff:\\\xfe\r\na=a:\xfe\r\na=a:2\r\n"
                                          b"a=a[1]:\xe2\x80\xa8\r\n"))
    names.append(sipwire.write("odd.sipstream", GOOD + NO_COLON + b"\r\n\r\n" + GOOD.replace(b"X-Odd", odd)))
    everything = names
    streams_only = [name for name in everything if "stream" in name]
    for args, names in (([], everything), (["--lenient=all"], everything), (["--stream"], streams_only)):
        bytes_of = {form: subprocess.run([sipwire.tool, "decode", form, *args, *names], capture_output=True, timeout=100, check=False,
                                         cwd=sipwire.folder) for form in ("--json", "--flat")}
        json_lines = bytes_of["--json"].stdout.decode().split("\n")[:-1]
        flat_files = re.split(r"(?m)^# .*\n(?=file\.name=)", bytes_of["--flat"].stdout.decode())[1:]
        check(f"all files are shown {args}", (len(json_lines), len(flat_files)), (len(names), len(names)))
        bad = []
        rejected = 0
        for name, line, text in zip(names, json_lines, flat_files):
            lines = flat_lines(text)
            try:
                document = json.loads(line, object_pairs_hook=without_repeats)
                lines.walk("", document)
                if late := [p for p in document.get("problem", ()) if p["offset"] > document["file"]["length"]]:
                    raise ValueError(f"a problem behind the end: {late[0]}")
                layers = re.findall(r"(?m)^(?:\S+\.)?verdict=reject$", re.sub(r"(?m)^file\.verdict=.*\n", "", text))
                if lines.at != len(lines.lines):
                    raise ValueError(f"only flat says {lines.lines[lines.at]}")
                if layers and document["file"]["verdict"] == "accept":
                    raise ValueError(f"accepted with {layers}")
                rejected += bool(layers)
            except (ValueError, KeyError) as error:
                bad.append(f"{name}: {error}")
        check(f"JSON and flat of {len(names)} files {args}", bad[:5], [])
        check(f"some of them have a rejected layer {args}", rejected > 0, True)
        # Each fault has a name behind it.
        check(f"no report ends in a colon {args}", re.findall(rb"(?m)^\S+:\d+:\d+: .*(?:[: ]| in)$", bytes_of["--flat"].stderr)[:3], [])
    sip, sdp = (json.loads(line) for line in sipwire("decode", "--json", "--lenient=all", "odd.sip", "odd.sdp")[1].split("\n")[:-1])
    sip, sdp = sip["sip"], sdp["sdp"]
    check("texts that are not UTF-8", [bytes.fromhex(text["bytes"]) for text in (
        sip["header"]["X-Odd"][0], sdp["session-name"], sdp["attribute"]["a"], sdp["malformed"][0])],
          [b"\xfe\\xFE\x7f", b"\x80\\xFF", b"\xfe", b"\xff:\\\xfe"])
    check("their text", (sip["header"]["X-Odd"][0]["text"], sdp["session-name"]["text"]), ("\ufffd\\xFE\x7f", "\ufffd\\xFF"))
    check("names that stand twice, and a backslash in one", sip["p-access-network-info"],
          [{"text": "GSTN", "param": {'"a \\\\\\\\"': None, '"a \\\\\\\\"[1]': None, "a": "1", "a[1]": "2", "text": "3", "bytes": "4"}},
           {"text": "GSTN", "param": {"a": None}}])


def msrp(sipwire):
    head = (b"MSRP a786hjs2 SEND\r\nTo-Path: msrp://b.example:8493/asfd34;tcp\r\nFrom-Path: msrp://a.example:7654/jshA7weztas;tcp\r\n"
            b"Message-ID: 87652491\r\nByte-Range: 1-5/5\r\n")
    chunk = head + b"Content-Type: text/plain\r\n\r\nhello\r\n-------a786hjs2$\r\n"
    name = sipwire.write("one.msrp", chunk)
    status, out, err = sipwire("decode", "--json", name)
    document = json.loads(out)
    check("a chunk", (status, err, document["file"]["verdict"], document["msrp"]["byte-range"]["end"], document["msrp"]["body"]["text"]),
          (0, "", "accept", "5", "hello"))
    check("a chunk as a tree", sipwire("decode", name)[1].startswith("msrp\nMSRP a786hjs2 SEND\n"), True)
    for n in (4, 30, len(head), len(chunk) - 1):
        cut = sipwire.write("cut.msrp", chunk[:n])
        status, out, _ = sipwire("decode", "--flat", cut)
        check(f"a chunk cut at {n}", (status, "file.verdict=need-more\n" in out), (1, True))
        octets = re.findall(r"need-more\.octets=(\d+)\n", out)
        check(f"D40 what a chunk cut at {n} lacks", octets, ["1"] if n == len(chunk) - 1 else [])
    open_range = sipwire.write("open.msrp", chunk.replace(b"1-5/5", b"4097-*/90211").replace(b"$", b"+"))
    check("D38 the end that the body shows", "msrp.byte-range.received=4097-4101/90211\n" in sipwire("decode", "--flat", open_range)[1], True)
    nested = b"From: <im:a@b>\r\n\r\nContent-Type: message/cpim\r\n\r\nFrom: <im:c@c>\r\n\r\nContent-Type: text/plain\r\n\r\nhello"
    check("D40 CPIM in CPIM", "cpim[1].from.uri=im:c@c\n" in sipwire("decode", "--flat", sipwire.write("nested.cpim", nested))[1], True)
    foreign = sipwire.write("foreign.imdn.xml", b'<imdn xmlns="urn:x"><message-id>a</message-id></imdn>')
    status, facts, _ = flat_facts(sipwire, foreign)
    check("D36 an imdn of another namespace", (status, facts["problem[0].rule"], facts["problem[0].offset"]), (1, "imdn", "1"))
    two = sipwire.write("two.msrp", chunk + chunk.replace(b"$", b"+"))
    check("what lies behind a chunk", f"msrp.trailing.length={len(chunk)}\n" in sipwire("decode", "--flat", two)[1], True)
    out = sipwire("decode", "--flat", "--stream", two)[1]
    check("chunks of a stream", ("stream.count=2\n" in out, f"stream[1].offset={len(chunk)}\n" in out, "stream[1].msrp.continuation=+\n" in out),
          (True, True, True))
    odd = sipwire.write("odd.msrp", chunk.replace(b"1-5/5", b"9-5/5").replace(b"87652491", b"8765\xff491"))
    status, out, err = sipwire("decode", "--flat", odd)
    check("a chunk with faulty values", (status, "msrp.header.Byte-Range=9-5/5\n" in out, "msrp.byte-range" in out, err.count("odd.msrp:")),
          (1, True, False, 2))
    unread = sipwire.write("unread.msrp", chunk.replace(b"Message-ID: ", b"Message-ID "))
    status, out, _ = sipwire("decode", "--flat", unread)
    check("a chunk with a line that is no field", (status, "msrp.malformed[0]=Message-ID 87652491\n" in out, "file.verdict=reject\n" in out,
                                                   "msrp.body.length=5\n" in out), (1, True, True, True))
    joined = sipwire.write("joined.msrpstream", chunk.replace(b"1-5/5", b"6-10/10") + chunk.replace(b"1-5/5", b"1-5/10").replace(b"$", b"+"))
    check("chunks put together", "reassembled.length=10\n" in sipwire("decode", "--flat", joined)[1], True)


def colours(sipwire):
    good = sipwire.write("good.sip", GOOD)
    bad = sipwire.write("bad.sip", NO_COLON)
    check("none when it is no terminal", "\x1b" in "".join(sipwire("decode", bad, env={"TERM": "xterm"})[1:]), False)
    check("always", "\x1b[" in sipwire("decode", "--color=always", good)[1], True)
    check("always, the report too", "\x1b[" in sipwire("decode", "--color=always", bad)[2], True)
    check("on a terminal", "\x1b[" in sipwire.on_terminal("decode", good), True)
    check("never", "\x1b[" in sipwire.on_terminal("decode", "--color=never", good), False)
    check("NO_COLOR", "\x1b[" in sipwire.on_terminal("decode", good, env={"NO_COLOR": "1"}), False)
    check("an empty NO_COLOR", "\x1b[" in sipwire.on_terminal("decode", good, env={"NO_COLOR": ""}), True)
    check("a dumb terminal", "\x1b[" in sipwire.on_terminal("decode", good, env={"TERM": "dumb"}), False)
    check("never in JSON", "\x1b" in sipwire("decode", "--json", "--color=always", good)[1], False)
    plain = sipwire("decode", good)[1]
    check("colours change nothing else", re.sub(r"\x1b\[[0-9;]*m", "", sipwire("decode", "--color=always", good)[1]), plain)


def tree(sipwire):
    check("the tree", sipwire("decode", sipwire.write("good.sip", GOOD))[1], """\
OPTIONS sip:carol@chicago.com SIP/2.0
  kind  request
  method  OPTIONS
  request-uri  sip:carol@chicago.com
    scheme  sip
    user  carol
    host  chicago.com
  version  SIP/2.0
Via: SIP/2.0/UDP pc33.atlanta.com;branch=z9hG4bKhjhs8ass877, SIP/2.0/TCP [2001:db8::1]:5070;rport;branch=z9hG4bK2
  [0]
    protocol  SIP
    version  2.0
    transport  UDP
    host  pc33.atlanta.com
    branch  z9hG4bKhjhs8ass877
  [1]
    protocol  SIP
    version  2.0
    transport  TCP
    host  [2001:db8::1]
    port  5070
    branch  z9hG4bK2
    param.rport
Max-Forwards: 70
t: <sip:carol@chicago.com;lr?Subject=a%20b>
  uri  sip:carol@chicago.com;lr?Subject=a%20b
    scheme  sip
    user  carol
    host  chicago.com
    param.lr
    header.Subject  a b
From: "A \\"B\\"" <sip:alice@atlanta.com>;tag=1928301774
  display  A "B"
  uri  sip:alice@atlanta.com
    scheme  sip
    user  alice
    host  atlanta.com
  tag  1928301774
Call-ID: a84b4c76e66710
CSeq: 63104 OPTIONS
  number  63104
  method  OPTIONS
X-Odd: one two
Content-Type: text/plain
Content-Length: 4

body  offset 385, length 4, sha256 edeaaff3f1774ad2888673770c6d64097e391bc362d7d6fb34982ddf0efd18cb
  abc
""")


def main(tool):
    os.environ.pop("NO_COLOR", None)
    with tempfile.TemporaryDirectory() as folder:
        sipwire = Sipwire(os.path.abspath(tool), pathlib.Path(folder))
        for part in (exit_statuses, inputs, reports, leniencies, flat, later_fields, ims_fields, multiparts, streams, embedded,
                     descriptions, cpim, msrp, json_output, empty_bodies,
                     suffixes, verdicts, wording, parsed_back, colours, tree):
            part(sipwire)
    print(f"{count - len(failures)} passed, {len(failures)} failed")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
