"""A small client for the proofs: one Session a connection, and what was drawn and proved so far."""

import base64
import json
import socket
import ssl
import sys

REPLY_SECONDS = 20

with open(sys.argv[1], encoding="utf-8") as file:
    fact = json.load(file)
drawn, proved, failed = {}, set(), []  # code -> key that drew it first; keys; sentences


class Closed(Exception):
    pass


def context(**options):
    """A client of today that verifies; `verify=False` takes any certificate, `old=True` any protocol."""
    made = ssl.create_default_context(cafile=fact["CA_FILE"])
    if not options.get("verify", True):
        made.check_hostname = False
        made.verify_mode = ssl.CERT_NONE
    if options.get("old"):
        made.minimum_version = ssl.TLSVersion.TLSv1
        made.set_ciphers("ALL:@SECLEVEL=0")
    if options.get("client"):
        made.load_cert_chain(fact["CLIENT_CERTIFICATE_FILE"])
    return made


class Session:
    """One connection to the port of a key (or to the socket of one), its greeting read."""

    def __init__(self, key, host=None, tls=None):
        self.key, self.code, self.lines = key, "", []
        if key.endswith("_SOCKET"):
            self.socket = socket.socket(socket.AF_UNIX)
            self.socket.connect(fact[key])
        else:
            host = host or fact["DOVECOT_SUBMISSION_HOST" if key.startswith("DOVECOT_SUBMISSION") else "HOST"]
            self.socket = socket.create_connection((host, fact[key]))
        self.socket.settimeout(REPLY_SECONDS)
        self.buffer = b""
        if tls:
            self.encrypt(tls)
        self.reply()

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.socket.close()

    def encrypt(self, tls):
        assert not self.buffer, "plaintext behind the reply to STARTTLS"
        self.socket = tls.wrap_socket(self.socket, server_hostname=fact["SERVER_NAME"])

    def line(self):
        while b"\r\n" not in self.buffer:
            try:
                more = self.socket.recv(65536)
            except ConnectionResetError:
                more = b""
            if not more:
                raise Closed
            self.buffer += more
        line, self.buffer = self.buffer.split(b"\r\n", 1)
        return line.decode("utf-8", "backslashreplace")

    def reply(self):
        """The next whole reply; its code, or "closed"."""
        self.lines = []
        try:
            while not self.lines or self.lines[-1][3:4] == "-":
                self.lines.append(self.line())
            self.code = self.lines[-1][:3]
        except Closed:
            self.code = "closed"
        drawn.setdefault(self.code, self.key)
        return self.code

    def say(self, *lines):
        """Sends lines one after the other, each after the reply to the one before; the last reply's code."""
        for line in lines:
            self.socket.sendall(line.encode() + b"\r\n")
            self.reply()
        return self.code

    def secure(self, tls=None):
        self.say("EHLO tests.example", "STARTTLS")
        self.encrypt(tls or context())
        return self.say("EHLO tests.example")

    def login(self, name="ALICE"):
        secret = "\0%s\0%s" % (fact[name], fact[name + "_PASSWORD"])
        return self.say("AUTH PLAIN " + encode(secret))

    def text(self):
        return "\n".join(self.lines)


def encode(text):
    return base64.b64encode(text.encode()).decode()


def report(holds, key, what, said=""):
    what = what.split("\r\n")[0][:46]
    print(("%-7s %-34s %-46s %s" % ("ok" if holds else "FAILED", key, what, said)).rstrip())
    if not holds:
        failed.append("%s: %s" % (key, what))
    proved.add(key)


def expect(session, what, code, words=""):
    """One proof: the session's last reply has this code (one of several, with "|") and these words."""
    holds = session.code in code.split("|") and words in session.text()
    report(holds, session.key, what, session.lines[-1] if session.lines else session.code)


def expect_say(session, code, words, *lines):
    session.say(*lines)
    expect(session, lines[-1], code, words)


def draw(key, code, words, *lines, **options):
    """Connects, says EHLO and the lines, and expects this of the last reply."""
    with Session(key, **options) as session:
        session.say("EHLO tests.example", *lines)
        expect(session, lines[-1] if lines else "EHLO", code, words)


def state(holds, key, what):
    print("%-7s %-34s %s" % ("ok" if holds else "FAILED", key, what))
    if not holds:
        failed.append("%s %s" % (key, what))
    proved.add(key)
