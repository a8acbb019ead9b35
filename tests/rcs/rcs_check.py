#!/usr/bin/env python3
"""What Python's own email and xml modules read of the messages that tests/rcs/notification.cpp builds: rcs_check.py FOLDER

Nothing here knows our parser. The message headers of CPIM are read by the text of RFC 3862, MIME by `email`, IMDN by `xml.etree`.
"""
import email
import email.policy
import pathlib
import re
import sys
import urllib.parse
import xml.etree.ElementTree

folder = pathlib.Path(sys.argv[1])
failures = []
count = 0


def check(what, got, wanted):
    global count
    count += 1
    if got != wanted:
        failures.append(what)
        print(f"{what}:\n  got    {got!r}\n  wanted {wanted!r}")


def sip(name):
    """(start line, header fields, body) of a SIP message; its fields are those of RFC 822."""
    start, rest = (folder / name).read_bytes().split(b"\r\n", 1)
    message = email.message_from_bytes(rest, policy=email.policy.HTTP)
    body = rest.split(b"\r\n\r\n", 1)[1]
    check(f"{name}: Content-Length", int(message["Content-Length"]), len(body))
    check(f"{name}: Content-Type", message["Content-Type"], "message/cpim")
    return start.decode(), message, body


def unescape(text):
    known = {"b": "\b", "t": "\t", "n": "\n", "r": "\r"}
    return re.sub(r"\\(?:u([0-9A-Fa-f]{4})|(.))", lambda m: chr(int(m[1], 16)) if m[1] else known.get(m[2], m[2]), text)


def cpim(body):
    """(headers in order, MIME entity) of a CPIM message."""
    head, rest = body.split(b"\r\n\r\n", 1)
    headers = [tuple(line.split(": ", 1)) for line in head.decode("utf-8").split("\r\n")]
    return headers, email.message_from_bytes(rest, policy=email.policy.HTTP)


def address(value):
    quoted, words, uri = re.fullmatch(r'(?:"((?:[^"\\]|\\.)*)" |([^<"]+) )?<([^<>]+)>', value).groups()
    return (unescape(quoted) if quoted is not None else words), uri


text = (folder / "text").read_bytes().decode("utf-8")
check("the text has Chinese and an emoji", ("\u665a\u4e0a" in text, "\U0001f35c" in text), (True, True))
for kind in ("base64", "plain"):
    start, _, body = sip(f"message-{kind}.sip")
    check(f"{kind}: start line", start, "MESSAGE tel:+8613912340002 SIP/2.0")
    headers, entity = cpim(body)
    fields = dict(headers)
    check(f"{kind}: no header twice", len(fields), len(headers))
    name, uri = address(fields["From"])
    check(f"{kind}: Formal-name", name, 'Lin "\u6797" \u60a6')
    query = dict(urllib.parse.parse_qsl(uri.split("?", 1)[1], strict_parsing=True))
    check(f"{kind}: embedded Contact", query, {"Contact": "<sip:lin@192.0.2.45>"})
    check(f"{kind}: To", address(fields["To"]), (None, "tel:+8613912340002"))
    check(f"{kind}: DateTime", fields["DateTime"], "2026-03-02T19:02:00.117+08:00")
    check(f"{kind}: NS", fields["NS"], "imdn <urn:ietf:params:imdn>")
    check(f"{kind}: Message-ID", fields["imdn.Message-ID"], "Mx-30a45ad478")
    check(f"{kind}: requests", fields["imdn.Disposition-Notification"].split(", "), ["positive-delivery", "display"])
    check(f"{kind}: type", (entity.get_content_type(), entity.get_content_charset()), ("text/plain", "utf-8"))
    check(f"{kind}: encoding", entity["Content-Transfer-Encoding"], "base64" if kind == "base64" else None)
    check(f"{kind}: text", entity.get_payload(decode=True).decode("utf-8"), text)

IMDN = "{urn:ietf:params:xml:ns:imdn}"
for word, element in (("delivered", "delivery-notification"), ("displayed", "display-notification")):
    start, _, body = sip(f"{word}.sip")
    check(f"{word}: start line", start, "MESSAGE sip:r2.example SIP/2.0")
    headers, entity = cpim(body)
    fields = dict(headers)
    check(f"{word}: From", address(fields["From"]), (None, "tel:+8613912340002"))
    name, uri = address(fields["To"])
    check(f"{word}: To", (name, uri.split("?")[0]), ('Lin "\u6797" \u60a6', "sip:+8613800138000@ims.example"))
    check(f"{word}: Message-ID", fields["imdn.Message-ID"], f"answer-{word}")
    check(f"{word}: DateTime", fields["DateTime"], "2026-03-02T19:02:05+08:00")
    check(f"{word}: route", [address(v)[1] for k, v in headers if k == "imdn.IMDN-Route"], ["sip:r2.example", "sip:r1.example"])
    check(f"{word}: nothing asked for, no route recorded",
          [k for k, _ in headers if k.endswith(("Disposition-Notification", "Record-Route", "Original-To"))], [])
    check(f"{word}: type", (entity.get_content_type(), entity.get_content_disposition()), ("message/imdn+xml", "notification"))
    # `email` takes message/* for a message within; the document is its bytes.
    document = body.split(b"\r\n\r\n", 2)[2]
    check(f"{word}: length", int(entity["Content-Length"]), len(document))
    root = xml.etree.ElementTree.fromstring(document)
    check(f"{word}: root", root.tag, IMDN + "imdn")
    check(f"{word}: elements", [(e.tag.removeprefix(IMDN), (e.text or "").strip()) for e in root],
          [("message-id", "Mx-30a45ad478"), ("datetime", "2026-03-02T19:02:00.117+08:00"), ("recipient-uri", "tel:+8613912340002"),
           ("original-recipient-uri", "im:group@example"), (element, "")])
    check(f"{word}: status", [e.tag for e in root.find(f"{IMDN}{element}/{IMDN}status")], [IMDN + word])

print(f"{count - len(failures)} passed, {len(failures)} failed")
sys.exit(1 if failures or count < 40 else 0)
