#include "samples.h"

namespace Core::Testing {
namespace {

Sample swaks()
{
    return {"swaks",
            Origin::Swaks,
            R"(=== Trying mail.example.org:587...
=== Connected to mail.example.org.
=== response in 0.120s
<-  220 mail.example.org ESMTP
 -> EHLO me.example.net
<-  250-mail.example.org
<-  250 STARTTLS
 -> STARTTLS
<-  220 2.0.0 go ahead
=== TLS started with cipher TLSv1.3:TLS_AES_256_GCM_SHA384:256
=== TLS no local certificate set
=== TLS peer DN="/CN=mail.example.org"
 ~> EHLO me.example.net
<~  250-mail.example.org
<~  250 AUTH PLAIN
 ~> AUTH PLAIN AGFsaWNlAHNlY3JldA==
<~* 535 5.7.8 wrong
 ~> MAIL FROM:<a@example.net>
<~  250 2.1.0 ok
 ~> RCPT TO:<b@example.org>
<~  250 2.1.5 ok
 ~> DATA
<~  354 go on
 ~> Subject: x
 ~> 
 ~> 250 is no reply here
 ~> .
<~* 554 5.7.1 no
*~> QUIT
<~  221 2.0.0 bye
=== Connection closed with remote host.
=== Trying 192.0.2.1:25...
*** Error connecting to 192.0.2.1:25:
*** 	Connection refused
)",
            {{"S. 220 mail.example.org ESMTP",
              "C. EHLO me.example.net",
              "S. 250-mail.example.org",
              "S. 250 STARTTLS",
              "C. STARTTLS",
              "S. 220 2.0.0 go ahead",
              "TLS TLSv1.3",
              "C* EHLO me.example.net",
              "S* 250-mail.example.org",
              "S* 250 AUTH PLAIN",
              "C* AUTH PLAIN ********",
              "S* 535 5.7.8 wrong",
              "C* MAIL FROM:<a@example.net>",
              "S* 250 2.1.0 ok",
              "C* RCPT TO:<b@example.org>",
              "S* 250 2.1.5 ok",
              "C* DATA",
              "S* 354 go on",
              "C* Subject: x",
              "C* ",
              "C* 250 is no reply here",
              "C* .",
              "S* 554 5.7.1 no",
              "C* QUIT",
              "S* 221 2.0.0 bye",
              "closed"},
             {"failed 2"}}};
}

Sample openSsl()
{
    return {"openssl s_client",
            Origin::OpenSsl,
            R"(depth=0 CN = mail.example.org
verify error:num=18:self-signed certificate
CONNECTED(00000003)
---
subject=CN = mail.example.org
issuer=CN = mail.example.org
---
New, TLSv1.2, Cipher is ECDHE-RSA-AES256-GCM-SHA384
Verify return code: 18 (self-signed certificate)
---
250 CHUNKING
EHLO me.example.net
250-mail.example.org
250 AUTH LOGIN
AUTH LOGIN
334 VXNlcm5hbWU6
YWxpY2U=
334 UGFzc3dvcmQ6
c2VjcmV0
---
Post-Handshake New Session Ticket arrived:
SSL-Session:
    Protocol  : TLSv1.2
    0000 - 32 35 30 20 6f 6b 0d 0a   250 ok..
    Start Time: 1700000000
---
535 5.7.8 no
QUIT
221 2.0.0 bye
closed
)",
            {{"gap Bn", "TLS TLSv1.2", "S* 250 CHUNKING", "C* EHLO me.example.net", "S* 250-mail.example.org",
              "S* 250 AUTH LOGIN", "C* AUTH LOGIN", "S* 334 VXNlcm5hbWU6", "C* YWxpY2U=", "S* 334 UGFzc3dvcmQ6",
              "C* ********", "S* 535 5.7.8 no", "C* QUIT", "S* 221 2.0.0 bye", "closed"}}};
}

Sample telnet()
{
    return {"telnet",
            Origin::Telnet,
            R"($ telnet mail.example.org 25
Trying 192.0.2.1...
Connected to mail.example.org.
Escape character is '^]'.
220 mail.example.org ESMTP
HELLO there
502 5.5.2 unknown
helo me
250 mail.example.org
mail from:<a@example.net>
250 2.1.0 ok
rcpt to:<b@example.org>
450 4.2.0 greylisted
data
554 5.5.1 no valid recipients
quit
221 2.0.0 bye
Connection closed by foreign host.
$ 
)",
            {{"S. 220 mail.example.org ESMTP", "C. HELLO there", "S. 502 5.5.2 unknown", "C. helo me",
              "S. 250 mail.example.org", "C. mail from:<a@example.net>", "S. 250 2.1.0 ok",
              "C. rcpt to:<b@example.org>", "S. 450 4.2.0 greylisted", "C. data", "S. 554 5.5.1 no valid recipients",
              "C. quit", "S. 221 2.0.0 bye", "closed"}}};
}

Sample curl()
{
    return {"curl -v",
            Origin::Curl,
            R"(*   Trying 192.0.2.1:25...
* Connected to mail.example.org (192.0.2.1) port 25 (#0)
< 220 mail.example.org ESMTP
> EHLO me
< 250-mail.example.org
< 250 STARTTLS
> STARTTLS
< 220 go
} [5 bytes data]
* TLSv1.3 (OUT), TLS handshake, Client hello (1):
* SSL connection using TLSv1.3 / TLS_AES_256_GCM_SHA384
* Server certificate:
*  subject: CN=mail.example.org
*  subjectAltName: host "mail.example.org" matched cert's "mail.example.org"
*  issuer: CN=Some authority
*  SSL certificate verify ok.
> EHLO me
< 250 mail.example.org
> MAIL FROM:<a@example.net>
< 250 ok
> RCPT TO:<b@example.org>
< 250 ok
> DATA
< 354 go on
} [34 bytes data]
< 552 5.3.4 too big
> QUIT
< 221 bye
* Closing connection 0
)",
            {{"S. 220 mail.example.org ESMTP",
              "C. EHLO me",
              "S. 250-mail.example.org",
              "S. 250 STARTTLS",
              "C. STARTTLS",
              "S. 220 go",
              "TLS TLSv1.3",
              "C! EHLO me",
              "S! 250 mail.example.org",
              "C! MAIL FROM:<a@example.net>",
              "S! 250 ok",
              "C! RCPT TO:<b@example.org>",
              "S! 250 ok",
              "C! DATA",
              "S! 354 go on",
              "gap Cn",
              "S! 552 5.3.4 too big",
              "C! QUIT",
              "S! 221 bye",
              "closed"}}};
}

Sample curlTrace()
{
    return {"curl --trace-ascii",
            Origin::Curl,
            R"(02:05:02.000000 == Info:   Trying 192.0.2.1:25...
02:05:02.000100 == Info: Connected to mail.example.org (192.0.2.1) port 25 (#0)
02:05:02.100000 <= Recv header, 28 bytes (0x1c)
0000: 220 mail.example.org ESMTP
02:05:02.100100 => Send header, 9 bytes (0x9)
0000: EHLO me
02:05:02.300100 <= Recv header, 68 bytes (0x44)
0000: 250 mail.example.org aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
0040: bb
02:05:02.300200 => Send data, 26 bytes (0x1a)
0000: DATA
0006: Subject: x
0012: 
0014: end
0019: .
)",
            {{"S. 220 mail.example.org ESMTP", "C. EHLO me",
              "S. 250 mail.example.org aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaabb", "C. DATA", "C. Subject: x",
              "C. ", "C. end", "C. ."}}};
}

Sample postfixLog()
{
    return {
        "Postfix smtpd -v",
        Origin::PostfixLog,
        R"(Nov 22 01:59:05 mx postfix/smtpd[101]: connect from one.example[192.0.2.1]
Nov 22 01:59:05 mx postfix/smtpd[101]: > one.example[192.0.2.1]: 220 mx.example.org ESMTP
Nov 22 01:59:06 mx postfix/submission/smtpd[202]: connect from unknown[2001:db8::2]
Nov 22 01:59:06 mx postfix/submission/smtpd[202]: > unknown[2001:db8::2]: 220 mx.example.org ESMTP
Nov 22 01:59:06 mx postfix/smtpd[101]: < one.example[192.0.2.1]: EHLO one.example
Nov 22 01:59:06 mx postfix/submission/smtpd[202]: < unknown[2001:db8::2]: EHLO two.example
Nov 22 01:59:06 mx postfix/smtpd[101]: match_list_match: one.example: no match
Nov 22 01:59:06 mx postfix/smtpd[101]: > one.example[192.0.2.1]: 250-mx.example.org
Nov 22 01:59:06 mx postfix/smtpd[101]: > one.example[192.0.2.1]: 250 CHUNKING
Nov 22 01:59:06 mx postfix/submission/smtpd[202]: > unknown[2001:db8::2]: 250 STARTTLS
Nov 22 01:59:06 mx postfix/submission/smtpd[202]: < unknown[2001:db8::2]: STARTTLS
Nov 22 01:59:06 mx postfix/submission/smtpd[202]: > unknown[2001:db8::2]: 220 2.0.0 Ready to start TLS
Nov 22 01:59:06 mx postfix/submission/smtpd[202]: Anonymous TLS connection established from unknown[2001:db8::2]: TLSv1.3 with cipher TLS_AES_256_GCM_SHA384 (256/256 bits)
Nov 22 01:59:06 mx postfix/submission/smtpd[202]: < unknown[2001:db8::2]: EHLO two.example
Nov 22 01:59:07 mx postfix/smtpd[101]: < one.example[192.0.2.1]: MAIL FROM:<a@one.example>
Nov 22 01:59:07 mx postfix/smtpd[101]: > one.example[192.0.2.1]: 250 2.1.0 Ok
Nov 22 01:59:07 mx postfix/submission/smtpd[202]: > unknown[2001:db8::2]: 250 AUTH PLAIN
Nov 22 01:59:07 mx postfix/submission/smtpd[202]: < unknown[2001:db8::2]: AUTH PLAIN AGFsaWNlAHNlY3JldA==
Nov 22 01:59:07 mx postfix/submission/smtpd[202]: > unknown[2001:db8::2]: 535 5.7.8 Error: authentication failed
Nov 22 01:59:07 mx postfix/smtpd[101]: < one.example[192.0.2.1]: RCPT TO:<b@example.org>
Nov 22 01:59:07 mx postfix/smtpd[101]: > one.example[192.0.2.1]: 250 2.1.5 Ok
Nov 22 01:59:07 mx postfix/smtpd[101]: < one.example[192.0.2.1]: DATA
Nov 22 01:59:07 mx postfix/smtpd[101]: > one.example[192.0.2.1]: 354 End data with <CR><LF>.<CR><LF>
Nov 22 01:59:17 mx postfix/smtpd[101]: > one.example[192.0.2.1]: 250 2.0.0 Ok: queued as 123
Nov 22 01:59:17 mx postfix/smtpd[101]: disconnect from one.example[192.0.2.1] ehlo=1 mail=1
Nov 22 01:59:18 mx postfix/submission/smtpd[202]: lost connection after AUTH from unknown[2001:db8::2]
)",
        {{"S? 220 mx.example.org ESMTP", "C? EHLO one.example", "S? 250-mx.example.org", "S? 250 CHUNKING",
          "C? MAIL FROM:<a@one.example>", "S? 250 2.1.0 Ok", "C? RCPT TO:<b@example.org>", "S? 250 2.1.5 Ok", "C? DATA",
          "S? 354 End data with <CR><LF>.<CR><LF>", "gap Cn", "S? 250 2.0.0 Ok: queued as 123", "closed"},
         {"S? 220 mx.example.org ESMTP", "C? EHLO two.example", "S? 250 STARTTLS", "C. STARTTLS",
          "S. 220 2.0.0 Ready to start TLS", "TLS TLSv1.3", "C* EHLO two.example", "S* 250 AUTH PLAIN",
          "C* AUTH PLAIN ********", "S* 535 5.7.8 Error: authentication failed", "failed 7"}}};
}

Sample postfixNotice()
{
    return {"Postfix transcript",
            Origin::PostfixNotice,
            R"(From: MAILER-DAEMON@mx.example.org (Mail Delivery System)
To: postmaster@mx.example.org
Subject: Postfix SMTP server: errors from one.example[192.0.2.1]

Transcript of session follows.

 Out: 220 mx.example.org ESMTP
 In:  EHLO one.example
 Out: 250-mx.example.org
 Out: 250 CHUNKING
 In:  MAIL FROM:<a@one.example>
 Out: 250 2.1.0 Ok
 In:  RCPT TO:<b@other.example>
 Out: 554 5.7.1 <b@other.example>: Relay access denied
 In:  QUIT
 Out: 221 2.0.0 Bye


For other details, see the local mail logfile
)",
            {{"S? 220 mx.example.org ESMTP", "C? EHLO one.example", "S? 250-mx.example.org", "S? 250 CHUNKING",
              "C? MAIL FROM:<a@one.example>", "S? 250 2.1.0 Ok", "C? RCPT TO:<b@other.example>",
              "S? 554 5.7.1 <b@other.example>: Relay access denied", "C? QUIT", "S? 221 2.0.0 Bye"}}};
}

Sample exim()
{
    return {"Exim -v",
            Origin::Exim,
            R"(LOG: MAIN
  <= a@example.net U=root P=local S=277
delivering 1xUx9m-0005ff-2I
Connecting to mail.example.org [192.0.2.1]:25 ...  connected
  SMTP<< 220 mail.example.org ESMTP
  SMTP>> EHLO me.example.net
  SMTP<< 250-mail.example.org
         250-PIPELINING
         250 CHUNKING
  SMTP|> MAIL FROM:<a@example.net>
  SMTP|> RCPT TO:<b@example.org>
         will write message using CHUNKING
  SMTP+> BDAT 288 LAST
  SMTP>> QUIT
  SMTP<< 250 2.1.0 Ok
  SMTP<< 550 5.1.1 no such user
  SMTP<< 554 5.5.1 no valid recipients
  SMTP<< 221 2.0.0 Bye
  SMTP(close)>>
)",
            {{"S? 220 mail.example.org ESMTP", "C? EHLO me.example.net", "S? 250-mail.example.org", "S? 250-PIPELINING",
              "S? 250 CHUNKING", "C? MAIL FROM:<a@example.net>", "C? RCPT TO:<b@example.org>", "C? BDAT 288 LAST",
              "gap Cn 288", "C? QUIT", "S? 250 2.1.0 Ok", "S? 550 5.1.1 no such user",
              "S? 554 5.5.1 no valid recipients", "S? 221 2.0.0 Bye", "closed"}}};
}

Sample eximServer()
{
    return {"Exim as server",
            Origin::Exim,
            R"(02:18:22 21834 SMTP>> 220 mx.example.org ESMTP Exim
02:18:23 21834 SMTP<< EHLO me
02:18:23 21834 SMTP>> 250-mx.example.org Hello me
02:18:23 21834        250 HELP
02:18:24 21834 SMTP<< MAIL FROM:<a@b>
02:18:24 21834 spool directory space = 1K
02:18:26 21834 SMTP>> 550 Administrative prohibition
)",
            {{"S? 220 mx.example.org ESMTP Exim", "C? EHLO me", "S? 250-mx.example.org Hello me", "S? 250 HELP",
              "C? MAIL FROM:<a@b>", "S? 550 Administrative prohibition"}}};
}

Sample thunderbirdOld()
{
    return {
        "Thunderbird, MOZ_LOG",
        Origin::Thunderbird,
        R"(2026-11-22 01:59:05.100000 UTC - [Parent 4321: Main Thread]: I/SMTP SMTP Connecting to: smtp.example.org on port: 587
2026-11-22 01:59:05.200000 UTC - [Parent 4321: Main Thread]: D/SMTP SMTP entering state: 0
2026-11-22 01:59:05.300000 UTC - [Parent 4321: Main Thread]: I/SMTP SMTP Response: 220 smtp.example.org ESMTP
2026-11-22 01:59:05.300000 UTC - [Parent 4321: Main Thread]: I/SMTP SMTP Send: EHLO [192.0.2.7]
2026-11-22 01:59:05.400000 UTC - [Parent 4321: Main Thread]: I/SMTP SMTP Response: 250-smtp.example.org
2026-11-22 01:59:05.400000 UTC - [Parent 4321: Main Thread]: I/SMTP SMTP Response: 250 AUTH PLAIN
2026-11-22 01:59:05.500000 UTC - [Parent 4321: Main Thread]: I/SMTP SMTP Send: AUTH PLAIN
2026-11-22 01:59:05.600000 UTC - [Parent 4321: Main Thread]: I/SMTP SMTP Response: 334
2026-11-22 01:59:05.600000 UTC - [Parent 4321: Main Thread]: I/SMTP Logging suppressed for this command (it probably contained authentication information)
2026-11-22 01:59:06.600000 UTC - [Parent 4321: Main Thread]: I/SMTP SMTP Response: 535 5.7.8 no
)",
        {{"S? 220 smtp.example.org ESMTP", "C? EHLO [192.0.2.7]", "S? 250-smtp.example.org", "S? 250 AUTH PLAIN",
          "C? AUTH PLAIN", "S? 334", "C? ********", "S? 535 5.7.8 no"}}};
}

Sample thunderbirdNew()
{
    return {"Thunderbird, mailnews.smtp",
            Origin::Thunderbird,
            R"(mailnews.smtp: Connecting to smtp://smtp.example.org:587
mailnews.smtp: Connected
mailnews.smtp: S: 220 smtp.example.org ESMTP
mailnews.smtp: C: EHLO [192.0.2.7]
mailnews.smtp: S: 250-smtp.example.org
250 STARTTLS
mailnews.smtp: C: STARTTLS
mailnews.smtp: S: 220 go ahead
mailnews.smtp: C: EHLO [192.0.2.7]
mailnews.smtp: S: 250 AUTH PLAIN
mailnews.smtp: C: Logging suppressed (it probably contained auth information)
mailnews.smtp: S: 235 2.7.0 welcome
mailnews.smtp: C: MAIL FROM:<a@example.org>
mailnews.smtp: S: 553 5.7.1 not yours
)",
            {{"S? 220 smtp.example.org ESMTP", "C? EHLO [192.0.2.7]", "S? 250-smtp.example.org", "S? 250 STARTTLS",
              "C. STARTTLS", "S. 220 go ahead", "TLS ", "C* EHLO [192.0.2.7]", "S* 250 AUTH PLAIN", "C* ********",
              "S* 235 2.7.0 welcome", "C* MAIL FROM:<a@example.org>", "S* 553 5.7.1 not yours"}}};
}

Sample mailKit()
{
    return {"MailKit",
            Origin::MailKit,
            R"(Connected to smtp://smtp.example.org:587/?starttls=always
2026-11-22T01:59:05Z S: 220 smtp.example.org ESMTP
2026-11-22T01:59:05Z C: EHLO me
2026-11-22T01:59:06Z S: 250 STARTTLS
2026-11-22T01:59:06Z C: STARTTLS
2026-11-22T01:59:06Z S: 220 go ahead
2026-11-22T01:59:06Z C: EHLO me
2026-11-22T01:59:06Z S: 250 AUTH PLAIN
2026-11-22T01:59:06Z C: AUTH PLAIN ********
2026-11-22T01:59:07Z S: 535 5.7.8 no
Connected to smtps://smtp.example.net:465/
S: 220 smtp.example.net ESMTP
C: EHLO me
S: 250 smtp.example.net
C: MAIL FROM:<a@example.net>
S: 250 ok
C: RCPT TO:<b@example.net>
S: 250 ok
C: DATA
S: 354 go on
C: Subject: x
C: 
C: S: 250 in the message
C: .
S: 250 taken
)",
            {{"S. 220 smtp.example.org ESMTP", "C. EHLO me", "S. 250 STARTTLS", "C. STARTTLS", "S. 220 go ahead",
              "TLS ", "C* EHLO me", "S* 250 AUTH PLAIN", "C* AUTH PLAIN ********", "S* 535 5.7.8 no"},
             {"TLS ", "S* 220 smtp.example.net ESMTP", "C* EHLO me", "S* 250 smtp.example.net",
              "C* MAIL FROM:<a@example.net>", "S* 250 ok", "C* RCPT TO:<b@example.net>", "S* 250 ok", "C* DATA",
              "S* 354 go on", "C* Subject: x", "C* ", "C* S: 250 in the message", "C* .", "S* 250 taken"}}};
}

Sample exchange()
{
    return {"Exchange, Receive",
            Origin::Exchange,
            R"(#Software: Microsoft Exchange Server
#Version: 15.0.0.0
#Log-type: SMTP Receive Protocol Log
#Date: 2026-11-22T01:59:05.000Z
#Fields: date-time,connector-id,session-id,sequence-number,local-endpoint,remote-endpoint,event,data,context
2026-11-22T01:59:05.000Z,EX\Default,08D1,0,192.0.2.1:25,192.0.2.9:4711,+,,
2026-11-22T01:59:05.010Z,EX\Default,08D1,1,192.0.2.1:25,192.0.2.9:4711,>,"220 ex.example.org Microsoft ESMTP MAIL Service ready, hello",
2026-11-22T01:59:05.020Z,EX\Default,08D2,0,192.0.2.1:25,192.0.2.8:4712,+,,
2026-11-22T01:59:05.030Z,EX\Default,08D1,2,192.0.2.1:25,192.0.2.9:4711,<,EHLO one.example,
2026-11-22T01:59:05.040Z,EX\Default,08D1,3,192.0.2.1:25,192.0.2.9:4711,>,250  ex.example.org Hello [192.0.2.9] SIZE 37748736 PIPELINING AUTH NTLM LOGIN 8BITMIME,
2026-11-22T01:59:05.050Z,EX\Default,08D2,1,192.0.2.1:25,192.0.2.8:4712,>,220 ex.example.org,
2026-11-22T01:59:05.060Z,EX\Default,08D1,4,192.0.2.1:25,192.0.2.9:4711,<,MAIL FROM:<a@one.example>,
2026-11-22T01:59:05.070Z,EX\Default,08D1,5,192.0.2.1:25,192.0.2.9:4711,*,08D1;2026-11-22T01:59:05.000Z;1,receiving message
2026-11-22T01:59:05.080Z,EX\Default,08D1,6,192.0.2.1:25,192.0.2.9:4711,>,250 2.1.0 Sender OK,
2026-11-22T01:59:05.090Z,EX\Default,08D1,7,192.0.2.1:25,192.0.2.9:4711,<,RCPT TO:<x@example.org>,
2026-11-22T01:59:10.090Z,EX\Default,08D1,8,192.0.2.1:25,192.0.2.9:4711,>,550 5.7.54 SMTP; Unable to relay recipient in non-accepted domain,
2026-11-22T01:59:10.100Z,EX\Default,08D1,9,192.0.2.1:25,192.0.2.9:4711,-,,Remote
)",
            {{"S? 220 ex.example.org Microsoft ESMTP MAIL Service ready, hello", "C? EHLO one.example",
              "S? 250-ex.example.org Hello [192.0.2.9]", "S? 250-SIZE 37748736", "S? 250-PIPELINING",
              "S? 250-AUTH NTLM LOGIN", "S? 250 8BITMIME", "C? MAIL FROM:<a@one.example>", "S? 250 2.1.0 Sender OK",
              "C? RCPT TO:<x@example.org>", "S? 550 5.7.54 SMTP; Unable to relay recipient in non-accepted domain",
              "closed"},
             {"S? 220 ex.example.org"}}};
}

Sample exchangeSend()
{
    return {"Exchange, Send",
            Origin::Exchange,
            R"(#Software: Microsoft Exchange Server
#Log-type: SMTP Send Protocol Log
#Fields: date-time,connector-id,session-id,sequence-number,local-endpoint,remote-endpoint,event,data,context
2026-11-22T01:59:05.000Z,Out,08D3,0,,192.0.2.77:25,*,,attempting to connect
2026-11-22T01:59:05.010Z,Out,08D3,1,192.0.2.1:999,192.0.2.77:25,+,,
2026-11-22T01:59:05.020Z,Out,08D3,2,192.0.2.1:999,192.0.2.77:25,<,220 mx.example.net,
2026-11-22T01:59:05.030Z,Out,08D3,3,192.0.2.1:999,192.0.2.77:25,>,EHLO ex.example.org,
2026-11-22T01:59:05.040Z,Out,08D3,4,192.0.2.1:999,192.0.2.77:25,<,250-mx.example.net,
2026-11-22T01:59:05.040Z,Out,08D3,5,192.0.2.1:999,192.0.2.77:25,<,250 STARTTLS,
2026-11-22T01:59:05.050Z,Out,08D3,6,192.0.2.1:999,192.0.2.77:25,>,STARTTLS,
2026-11-22T01:59:05.060Z,Out,08D3,7,192.0.2.1:999,192.0.2.77:25,<,220 go,
2026-11-22T01:59:05.070Z,Out,08D3,8,192.0.2.1:999,192.0.2.77:25,*,,TLS protocol SP_PROT_TLS1_2_CLIENT negotiation succeeded using bulk encryption algorithm CALG_AES_256 with strength 256 bits
2026-11-22T01:59:05.080Z,Out,08D3,9,192.0.2.1:999,192.0.2.77:25,>,EHLO ex.example.org,
2026-11-22T01:59:05.090Z,Out,08D3,10,192.0.2.1:999,192.0.2.77:25,<,421 4.3.2 later,
)",
            {{"S? 220 mx.example.net", "C? EHLO ex.example.org", "S? 250-mx.example.net", "S? 250 STARTTLS",
              "C. STARTTLS", "S. 220 go", "TLS TLSv1.2", "C* EHLO ex.example.org", "S* 421 4.3.2 later"}}};
}

Sample arrows()
{
    return {"smtplib",
            Origin::Dialogue,
            R"(connect: to ('localhost', 25) None
reply: b'220 mail.example.org ESMTP\r\n'
reply: retcode (220); Msg: b'mail.example.org ESMTP'
send: 'ehlo me\r\n'
reply: b'250-mail.example.org\r\n'
reply: b'250 8BITMIME\r\n'
send: 'mail FROM:<a@example.net>\r\n'
reply: b'550 5.7.1 no\r\n'
)",
            {{"S? 220 mail.example.org ESMTP", "C? ehlo me", "S? 250-mail.example.org", "S? 250 8BITMIME",
              "C? mail FROM:<a@example.net>", "S? 550 5.7.1 no"}}};
}

Sample bare()
{
    return {"nc",
            Origin::Dialogue,
            R"(220 mail.example.org ESMTP
LHLO me
250 mail.example.org
MAIL FROM:<a@example.net>
250 ok
RCPT TO:<b@example.org>
250 ok
RCPT TO:<c@example.org>
250 ok
DATA
354 go on
Subject: x

250 is no reply here
.
250 2.1.5 b
452 4.2.2 c
QUIT
221 bye
)",
            {{"S? 220 mail.example.org ESMTP", "C? LHLO me", "S? 250 mail.example.org", "C? MAIL FROM:<a@example.net>",
              "S? 250 ok", "C? RCPT TO:<b@example.org>", "S? 250 ok", "C? RCPT TO:<c@example.org>", "S? 250 ok",
              "C? DATA", "S? 354 go on", "C? Subject: x", "C? ", "C? 250 is no reply here", "C? .", "S? 250 2.1.5 b",
              "S? 452 4.2.2 c", "C? QUIT", "S? 221 bye"}}};
}

Sample serverAlone()
{
    return {"nc in a pipe",
            Origin::Dialogue,
            "220 mail.example.org ESMTP\n250-mail.example.org\n250 STARTTLS\n550 5.7.1 no\n221 bye\n",
            {{"S? 220 mail.example.org ESMTP", "gap Cn", "S? 250-mail.example.org", "S? 250 STARTTLS",
              "S? 550 5.7.1 no", "S? 221 bye"}}};
}

} // namespace

QList<Sample> samples()
{
    return {swaks(),         openSsl(),      telnet(),     curl(),           curlTrace(),      postfixLog(),
            postfixNotice(), exim(),         eximServer(), thunderbirdOld(), thunderbirdNew(), mailKit(),
            exchange(),      exchangeSend(), arrows(),     bare(),           serverAlone()};
}

} // namespace Core::Testing
