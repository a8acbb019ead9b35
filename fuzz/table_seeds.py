#!/usr/bin/env python3
"""Seeds from grammar/tables: a message for each example of each field, accepted and rejected.

  table_seeds.py FOLDER   writes FOLDER/TARGET/NAME.accepted and FOLDER/TARGET/NAME.rejected
"""
import pathlib
import re
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1] / "grammar"))
sys.dont_write_bytecode = True
import tables

MESSAGES = {
    "sip_message": ("sip", "OPTIONS sip:b@b.example SIP/2.0\r\n{name}: {value}\r\n{compact}Content-Length: 0\r\n\r\n"),
    "sdp": ("sdp", "v=0\r\no=- 1 1 IN IP4 192.0.2.1\r\ns=-\r\nc=IN IP4 192.0.2.1\r\nt=0 0\r\n{session}m=audio 9 RTP/AVP 0\r\n{media}"),
    "msrp_message": ("msrp", "MSRP a786hjs2 SEND\r\nTo-Path: msrp://b.example:1/9di4ea;tcp\r\nFrom-Path: msrp://a.example:1/iau39;tcp\r\n"
                             "Message-ID: 8765\r\n{name}: {value}\r\n-------a786hjs2$\r\n"),
    "cpim": ("cpim", "NS: imdn <urn:ietf:params:imdn>\r\n{prefix}{name}: {value}\r\n\r\nContent-Type: text/plain\r\n\r\nhello"),
}


def unescaped(text):
    plain = {"r": b"\r", "n": b"\n", "t": b"\t", "\\": b"\\"}
    return re.sub(rb"\\(x..|.)", lambda m: bytes([int(m[1][1:], 16)]) if m[1][:1] == b"x" and len(m[1]) == 3 else plain[m[1].decode()],
                  text.encode())


def message(pattern, field, value):
    """The message with a value, which may be any bytes."""
    line = f"a={field.name}" + (":\0" if value else "") + "\r\n"
    text = pattern.format(name=field.name, value="\0", compact=f"{field.compact}: \0\r\n" if field.compact else "",
                          session=line if "session" in field.level else "", media=line if "media" in field.level else "",
                          prefix="imdn." if field.level == "imdn" else "")
    return text.encode().replace(b"\0", unescaped(value))


def main(folder):
    count = 0
    for target, (table, pattern) in MESSAGES.items():
        (folder / target).mkdir(parents=True, exist_ok=True)
        for field in tables.fields(table):
            for kind, value in (("accepted", field.accepted), ("rejected", field.rejected)):
                (folder / target / f"{field.name}.{kind}").write_bytes(message(pattern, field, value))
                count += 1
    print(f"{count} seeds")


if __name__ == "__main__":
    main(pathlib.Path(sys.argv[1]))
