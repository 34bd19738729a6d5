"""answers.py servers.json: talks to every port of the running fixture and proves which reply comes from where.

One line is printed for each proof; the exit status is 0 only if all of them hold and every code that the fixture is there for was drawn.
"""

import base64
import glob
import hmac
import os
import socket
import ssl
import sys
import time

from dialogue import REPLY_SECONDS, Session, context, draw, drawn, encode, expect, expect_say, fact, failed, proved, report

REQUIRED = "250 334 354 421 450 451 452 454 501 503 530 535 550 552 553 554".split()
FROM, TO = "MAIL FROM:<stranger@example.org>", "RCPT TO:<alice@lab.test>"


def arrived(name, mark):
    """Waits until a message that holds the mark lies in a mailbox."""
    end = time.monotonic() + REPLY_SECONDS
    while time.monotonic() < end:
        for path in glob.glob(fact[name + "_MAILDIR"] + "/new/*"):
            with open(path, encoding="utf-8", errors="replace") as message:
                if mark in message.read():
                    return True
        time.sleep(0.02)
    return False


def mx():
    key = "POSTFIX_MX_PORT"
    draw(key, "250", "STARTTLS")
    draw(key, "250", "2.1.5", FROM, TO)
    draw(key, "550", "5.1.1", FROM, "RCPT TO:<nobody@lab.test>")
    draw(key, "554", "5.7.1", FROM, "RCPT TO:<someone@elsewhere.example>")
    draw(key, "552", "5.3.4", FROM + " SIZE=99999999")
    draw(key, "503", "5.5.1", "RCPT TO:<alice@lab.test>")
    draw(key, "503", "5.5.1", FROM, FROM)
    draw(key, "554", "5.5.1", FROM, "RCPT TO:<nobody@lab.test>", "DATA")
    draw(key, "501", "", "MAIL FROM:<bad address@example.org>")
    draw(key, "500|502", "5.5.", "HULLO")
    draw(key, "252", "", "VRFY alice@lab.test")
    draw(key, "354", "", FROM, TO, "DATA")
    draw(key, "451", "4.3.0", "MAIL FROM:<data451@lab.test>", TO, "DATA")
    draw(key, "552", "5.2.2", "MAIL FROM:<dot552@lab.test>", TO, "DATA", "Subject: x\r\n\r\nx\r\n.")
    draw(key, "550", "5.7.1", FROM, TO, "DATA", "Subject: unwanted\r\n\r\nx\r\n.")
    draw(key, "552", "5.3.4", FROM, TO, "DATA", ("x" * 998 + "\r\n") * 1100 + ".")
    for code in "421 450 451 452 454 455 500 501 502 503 504 521 530 534 535 538 550 551 552 553 554 555 556".split():
        draw(key, code, "", FROM, "RCPT TO:<code%s@lab.test>" % code)
    with Session(key) as session:
        session.secure()
        expect(session, "EHLO under TLS", "250", "8BITMIME")
        mark = "mx-%d" % time.time_ns()
        session.say(FROM, TO, "DATA", "Subject: %s\r\n\r\nx\r\n." % mark)
        expect(session, "final dot", "250", "queued as")
    report(arrived("ALICE", mark), key, "delivered into ALICE_MAILDIR")
    if fact["HOST_IPV6"]:
        draw(key, "250", "2.1.5", FROM, TO, host=fact["HOST_IPV6"])
    else:
        print("note    no IPv6 on this machine: POSTFIX_MX_PORT listens on IPv4 alone")


def submission():
    key = "POSTFIX_SUBMISSION_PORT"
    draw(key, "530", "5.7.0 Must issue a STARTTLS", FROM)
    draw(key, "530", "5.7.0 Must issue a STARTTLS", "AUTH PLAIN")
    with Session(key) as session:
        session.secure()
        expect(session, "EHLO under TLS", "250", "AUTH PLAIN LOGIN CRAM-MD5")
        expect_say(session, "334", "VXNlcm5hbWU6", "AUTH LOGIN")
        expect_say(session, "334", "UGFzc3dvcmQ6", encode(fact["ALICE"]))
        expect_say(session, "535", "5.7.8", encode("wrong"))
        expect_say(session, "501", "5.7.0", "AUTH PLAIN", "*")
        expect_say(session, "553", "5.7.1", "MAIL FROM:<alice@lab.test>", "RCPT TO:<bob@lab.test>")
        session.say("RSET", "AUTH CRAM-MD5")
        challenge = base64.b64decode(session.lines[0][4:])
        digest = hmac.new(fact["ALICE_PASSWORD"].encode(), challenge, "md5").hexdigest()
        expect_say(session, "235", "2.7.0", encode(fact["ALICE"] + " " + digest))
        expect_say(session, "503", "5.5.1", "AUTH PLAIN")
        expect_say(session, "553", "not owned by user alice@lab.test", "MAIL FROM:<bob@lab.test>", "RCPT TO:<bob@lab.test>")
        mark = "submission-%d" % time.time_ns()
        session.say("RSET", "MAIL FROM:<alice@lab.test>", "RCPT TO:<bob@lab.test>", "RCPT TO:<someone@elsewhere.example>", "DATA")
        expect(session, "DATA", "354")
        expect_say(session, "250", "queued as", "Subject: %s\r\n\r\nx\r\n." % mark)
    report(arrived("BOB", mark), key, "delivered into BOB_MAILDIR")
    with Session("POSTFIX_SMTPS_PORT", tls=context()) as session:
        session.say("EHLO tests.example")
        session.login()
        expect(session, "AUTH under implicit TLS", "235")
    draw("POSTFIX_OPTIONAL_TLS_PORT", "503", "5.5.1", "AUTH PLAIN")
    with Session("POSTFIX_CLEAR_AUTH_PORT") as session:
        session.say("EHLO tests.example")
        expect(session, "EHLO", "250", "AUTH=PLAIN")
        session.login()
        expect(session, "AUTH in clear", "235")
    mechanisms("POSTFIX_MECHANISMS_PORT")


def token(right):
    given = fact["ALICE_TOKEN"] if right else fact["ALICE_TOKEN"][:-9] + "forgotten"
    return "AUTH XOAUTH2 " + encode("user=%s\1auth=Bearer %s\1\1" % (fact["ALICE"], given))


def mechanisms(key):
    with Session(key) as session:
        session.secure()
        expect(session, "EHLO under TLS", "250", "SCRAM-SHA-256")
        expect_say(session, "235", "2.7.0", token(right=True))


def refused_token(key):
    """From Dovecot itself: with 2.3.21 its error in JSON no longer comes through Postfix, and its login process dies of the answer to it."""
    with Session(key) as session:
        session.secure()
        expect_say(session, "334", "334 ey", token(right=False))
        expect_say(session, "535|closed", "", "")


def limits():
    draw("POSTFIX_TLS_REFUSED_PORT", "454", "4.7.0", "STARTTLS")
    draw("POSTFIX_STORAGE_PORT", "452", "4.3.1", FROM)
    draw("POSTFIX_LIMITS_PORT", "421", "4.7.0", "HULLO", "HULLO", "HULLO", "HULLO")
    draw("POSTFIX_LIMITS_PORT", "452", "4.5.3", FROM, TO, TO, TO, TO)
    with Session("POSTFIX_STRICT_PORT") as session:
        expect_say(session, "503", "5.5.1", FROM)
        expect_say(session, "450", "4.2.1", "EHLO code450.lab.test")
    with Session("POSTFIX_MX_PORT") as session:
        expect_say(session, "250", "", "EHLO code450.lab.test")
        expect_say(session, "450", "4.2.1", FROM, TO)
    draw("POSTFIX_STRICT_PORT", "504", "5.5.2", "HELO short")
    draw("POSTFIX_STRICT_PORT", "501", "5.1.7", "MAIL FROM:stranger@example.org")
    draw("POSTFIX_STRICT_PORT", "553", "5.1.7", "MAIL FROM:<code553@lab.test>")
    with Session("POSTFIX_554_GREETING_PORT") as session:
        expect(session, "greeting", "554", "5.7.1")
        expect_say(session, "503", "5.7.0", "EHLO tests.example")
        expect_say(session, "221", "", "QUIT")
    with Session("POSTFIX_521_GREETING_PORT") as session:
        expect(session, "greeting", "521", "5.7.1")
        session.reply()
        expect(session, "and then", "closed")
    with Session("POSTFIX_ONE_CONNECTION_PORT"), Session("POSTFIX_ONE_CONNECTION_PORT") as session:
        expect(session, "second connection", "421", "4.7.0")
    with Session("POSTFIX_RATE_PORT") as session:
        session.say("EHLO tests.example", FROM, "RSET", FROM, "RSET", FROM)
        expect(session, "third MAIL", "450", "4.7.1")
    new = "MAIL FROM:<new-%d@example.org>" % time.time_ns()
    draw("POSTFIX_VERBOSE_PORT", "250", "2.1.5", FROM, TO)
    draw("POSTFIX_GREYLIST_PORT", "450", "4.7.1", new, TO)
    draw("POSTFIX_GREYLIST_PORT", "250", "2.1.5", new, TO)
    with Session("POSTFIX_NO_EXTENSIONS_PORT") as session:
        session.say("EHLO tests.example")
        expect(session, "EHLO", "250", "")
        report(len(session.lines) == 1, session.key, "offers nothing")
        expect_say(session, "502", "5.5.1", "STARTTLS")


def everything(connection):
    """What still comes, up to the end or the reset that follows unread input."""
    connection.settimeout(REPLY_SECONDS)
    said = b""
    try:
        while more := connection.recv(65536):
            said += more
    except ConnectionResetError:
        pass
    return said.decode()


def slow():
    """What takes seconds, at the same time."""
    key = "POSTFIX_POSTSCREEN_PORT"
    with Session("POSTFIX_IMPATIENT_PORT") as impatient, socket.create_connection((fact["HOST"], fact[key])) as pushy:
        pushy.sendall(b"EHLO tests.example\r\n")
        with Session(key) as patient:
            report(len(patient.lines) == 2, key, "greets in two lines", patient.lines[-1])
            expect_say(patient, "250", "", "EHLO tests.example")
        said = everything(pushy)
        report("521 5.5.1 Protocol error" in said, key, "refuses who talks first", said.rstrip().replace("\r\n", " / "))
        impatient.reply()
        expect(impatient, "silence", "421", "4.4.2")


def certificates():
    def verification(key, error):
        with Session(key) as session:
            try:
                session.secure()
                found = "verified"
            except ssl.SSLCertVerificationError as refusal:
                found = refusal.verify_message
        report(error in found, key, "certificate: " + found)
        with Session(key) as session:
            session.secure(context(verify=False, old=True))
            expect(session, "EHLO, unverified", "250")

    verification("POSTFIX_EXPIRED_PORT", "certificate has expired")
    verification("POSTFIX_NOT_YET_VALID_PORT", "certificate is not yet valid")
    verification("POSTFIX_WRONG_NAME_PORT", "Hostname mismatch")
    verification("POSTFIX_SELF_SIGNED_PORT", "self-signed certificate")
    verification("POSTFIX_MISSING_INTERMEDIATE_PORT", "unable to get local issuer certificate")
    verification("POSTFIX_WEAK_PORT", "too weak")
    verification("POSTFIX_EC_PORT", "verified")
    for key in "POSTFIX_NO_CERTIFICATE_PORT", "POSTFIX_OLD_TLS_PORT":
        with Session(key) as session:
            try:
                session.secure()
                report(False, key, "a handshake that should not have succeeded")
            except ssl.SSLError as refusal:
                report(True, key, "handshake: %s" % refusal.reason)
    with Session("POSTFIX_OLD_TLS_PORT") as session:
        session.secure(context(verify=False, old=True))
        report(session.socket.version() == "TLSv1.1", session.key, "speaks " + session.socket.version())
    with Session("POSTFIX_CLIENT_CERTIFICATE_PORT") as session:
        session.secure(context())
        expect(session, "EHLO without a certificate", "421", "4.7.1")
    with Session("POSTFIX_CLIENT_CERTIFICATE_PORT") as session:
        session.secure(context(client=True))
        expect(session, "EHLO with one", "250")


def lmtp(key):
    with Session(key) as session:
        session.say("LHLO tests.example")
        expect(session, "LHLO", "250", "STARTTLS")
        expect_say(session, "220", "", "STARTTLS")
        session.encrypt(context())
        expect_say(session, "250", "PIPELINING", "LHLO tests.example")
        report("STARTTLS" not in session.text(), key, "encrypted by " + session.socket.version())
        expect_say(session, "550", "5.1.1", FROM, "RCPT TO:<nobody@lab.test>")
        mark = "%s-%d" % (key, time.time_ns())
        session.say("RCPT TO:<alice@lab.test>", "RCPT TO:<full@lab.test>", "RCPT TO:<bob@lab.test>", "DATA")
        expect_say(session, "250", "2.0.0 <alice@lab.test>", "Subject: %s\r\n\r\nx\r\n." % mark)
        session.reply()
        expect(session, "final dot, second recipient", "552", "5.2.2 <full@lab.test>")
        session.reply()
        expect(session, "final dot, third recipient", "250", "2.0.0 <bob@lab.test>")
        expect_say(session, "503", "5.5.0", "DATA")
        expect_say(session, "221", "", "QUIT")
    report(arrived("ALICE", mark) and arrived("BOB", mark), key, "delivered into ALICE_MAILDIR and BOB_MAILDIR")


def dovecot():
    lmtp("DOVECOT_LMTP_PORT")
    lmtp("DOVECOT_LMTP_SOCKET")
    key = "DOVECOT_SUBMISSION_PORT"
    draw(key, "530", "5.7.0", FROM)
    with Session(key) as session:
        session.say("EHLO tests.example")
        report(" PLAIN" not in session.text(), key, "offers no AUTH PLAIN in clear")
        session.secure()
        expect(session, "EHLO under TLS", "250", "AUTH PLAIN LOGIN")
        expect_say(session, "454", "4.7.0", "AUTH PLAIN " + encode("\0%s\0x" % fact["BROKEN"]))
        session.login("CLOSED")
        expect(session, "AUTH, account closed", "525", "5.7.13")
        expect_say(session, "535", "5.7.8", "AUTH PLAIN " + encode("\0%s\0wrong" % fact["ALICE"]))
        session.login()
        expect(session, "AUTH", "235")
        session.say("MAIL FROM:<alice@lab.test>", "RCPT TO:<someone@elsewhere.example>", "DATA")
        expect_say(session, "250", "", "Subject: x\r\n\r\nx\r\n.")
    mechanisms(key)
    refused_token(key)
    with Session("DOVECOT_SUBMISSIONS_PORT", tls=context()) as session:
        session.say("EHLO tests.example")
        session.login()
        expect(session, "AUTH under implicit TLS", "235")


def sinks():
    content = "Subject: x\r\n\r\nx\r\n."
    draw("SINK_PORT", "250", "", FROM, TO, "DATA", content)
    with Session("SINK_421_GREETING_PORT") as session:
        expect(session, "greeting", "421")
    with Session("SINK_DROP_AT_CONNECT_PORT") as session:
        expect(session, "greeting", "closed")
    draw("SINK_DROP_AT_MAIL_PORT", "closed", "", FROM)
    draw("SINK_DROP_AT_DOT_PORT", "closed", "", FROM, TO, "DATA", content)
    draw("SINK_421_AT_DOT_PORT", "421", "", FROM, TO, "DATA", content)
    draw("SINK_554_AT_DOT_PORT", "554", "its content is unwanted", FROM, TO, "DATA", content)
    with Session("SINK_550_IN_CONTENT_PORT") as session:
        session.say("EHLO tests.example", FROM, TO, "DATA")
        session.reply()
        expect(session, "nothing yet", "550")
    with Session("SINK_NO_ESMTP_PORT") as session:
        report("ESMTP" not in session.text(), session.key, "greets without ESMTP")
        expect_say(session, "500", "5.5.1", "EHLO tests.example")
        expect_say(session, "250", "", "HELO tests.example")
    with Session("SINK_SLOW_RCPT_PORT") as session:
        session.say("EHLO tests.example", FROM)
        start = time.monotonic()
        session.say(TO)
        report(time.monotonic() - start > 0.9, session.key, "takes a second for RCPT")


def listeners():
    """(pid, address, port) of every listening TCP socket of a process in the keeper's namespace."""
    with open(os.path.join(os.path.dirname(sys.argv[1]), "run", "keeper"), encoding="ascii") as noted:
        keeper = noted.read().split()[0]
    space = os.readlink("/proc/%s/ns/mnt" % keeper)
    listening = {}
    for table in "tcp", "tcp6":
        with open("/proc/net/" + table, encoding="ascii") as rows:
            for row in rows.readlines()[1:]:
                cells = row.split()
                if cells[3] == "0A":
                    listening["socket:[%s]" % cells[9]] = cells[1]
    for process in glob.glob("/proc/[0-9]*"):
        try:
            if os.readlink(process + "/ns/mnt") == space:
                yield from (listening[link] for link in links(process) if link in listening)
        except OSError:
            pass  # it ended meanwhile


def links(process):
    for descriptor in glob.glob(process + "/fd/*"):
        yield os.readlink(descriptor)


def loopback_alone():
    ports = {value for key, value in fact.items() if key.endswith("_PORT")}
    found = {tuple(address.split(":")) for address in listeners()}
    for address, port in found:
        if not (is_loopback(address) and int(port, 16) in ports):
            report(False, "all", "a listener on %s port %d" % (address, int(port, 16)))
    report(len(found) == len(ports) + bool(fact["HOST_IPV6"]), "all", "%d listeners, on loopback alone" % len(found))


def is_loopback(address):
    """Of an address as /proc/net/tcp writes it: words of four octets, their octets reversed."""
    return address == "00000000000000000000000001000000" or len(address) == 8 and address.endswith("7F")


for part in mx, submission, limits, certificates, dovecot, sinks, slow, loopback_alone:
    try:
        part()
    except Exception as trouble:
        failed.append("%s: %s: %s" % (part.__name__, type(trouble).__name__, trouble))

failed += ["%s was never asked" % key for key in fact if key.endswith(("_PORT", "_SOCKET")) and key not in proved]
failed += ["no %s was drawn" % code for code in REQUIRED if code not in drawn]
if "500" not in drawn and "502" not in drawn:
    failed.append("neither 500 nor 502 was drawn")
for failure in failed:
    print("FAILED: " + failure, file=sys.stderr)
print("codes drawn: " + " ".join(sorted(drawn)))
sys.exit(1 if failed else 0)
