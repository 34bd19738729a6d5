#pragma once
#include "tests/core/document/said.h"
#include "tests/words/spoken.h"
#include "ui/export/writer.h"
#include "ui/words/inert.h"

#include <numeric>

// Documents for the exports, and what a format makes of them.
namespace Export::Testing {

using Lines = QList<QByteArray>;

inline std::vector<Core::RowId> allRows(const Core::Document &document)
{
    std::vector<Core::RowId> rows(document.rows().size());
    std::iota(rows.begin(), rows.end(), Core::RowId(0));
    return rows;
}

inline QByteArray exported(Format format, const Core::Document &document, const Words::Language &language = english(),
                           Explanations explanations = Explanations::With)
{
    const std::vector<Core::RowId> rows = allRows(document);
    return written(format, {language, document, rows, explanations, Names::Own});
}

inline const QList<Format> textFormats = {Format::PlainText, Format::Swaks, Format::Markdown, Format::Html,
                                          Format::JsonLines};

// What a hostile server may try on whoever reads an export elsewhere.
inline const Lines hostileWords = {
    "<script>alert(document.title='owned')</script>",
    "</td></tr></table></code></style><script src=//127.0.0.1:1/x.js></script>",
    "<img src=x onerror=alert(1)>\" onmouseover=\"alert(1)\" '><svg onload=alert(1)>",
    "<a href=\"javascript:alert(1)\">click</a> <meta http-equiv=refresh content=0;url=http://127.0.0.1:1/>",
    "&lt;b&gt; &#60;script&#62; &amp;amp; ]]> --> <!-- <![CDATA[",
    "```\n```` ` `` ~~~~ ```html <b>x</b>",
    "![pixel](http://127.0.0.1:1/p.png) [link](http://127.0.0.1:1/) <http://127.0.0.1:1/> www.evil.example",
    "| a | b | \\| # heading @everyone !12 #34 user@evil.example - [ ] task",
    "\x1b[2J\x1b]0;owned\x07\x1b]8;;http://127.0.0.1:1/\x1b\\link\x1b]8;;\x1b\\ \x9b"
    "31m",
    "\xe2\x80\xae txt.exe \xe2\x81\xa6 \xe2\x80\x8f \xd8\xa7\xd9\x84 \xe2\x80\x8b\xef\xbb\xbf",
    QByteArray("NUL \0 FF \xff C0 \xc0\xaf \x7f \xed\xa0\x80", 22),
    "%1 %2 %L1 %n {role} {line:mail} %%",
    "a\xcc\x81\xcc\x81\xcc\x81\xcc\x81\xcc\x81\xcc\x81\xcc\x81",
    "a\rb\tc\x0b\x0c",
    "-->'\";</style></title></head><body onload=alert(1)>",
};

// Each word in every place that a server or a typist has.
inline std::unique_ptr<Core::Document> hostileDocument(const QByteArray &words)
{
    auto document = std::make_unique<Core::Document>();
    Core::Recorder &recorder = document->recorder();
    Core::Facts::Opened opened;
    opened.host = words;
    opened.port = 25;
    opened.startedAt = 1'700'000'000'000;
    recorder.fact(Core::Kind::Opened, Core::Facts::encode(opened), 0);
    recorder.fact(Core::Kind::Connected, Core::Facts::encode(Core::Facts::Connected{words, words}), 1);
    const auto say = [&](const QByteArray &line) {
        recorder.received(line + "\r\n", Core::Protection::Clear, 2);
        document->follow();
    };
    const auto send = [&](const QByteArray &line) {
        recorder.sent(line + "\r\n", {}, Core::Protection::Clear, 3);
        document->follow();
    };
    say("220 " + words);
    send("EHLO " + words);
    say("250-" + words);
    say("250-" + words + " " + words);
    say("250-AUTH LOGIN " + words);
    say("250 SIZE " + words);
    send("MAIL FROM:<" + words + ">");
    say("553 5.1.7 <" + words + ">: Sender address rejected");
    send("AUTH LOGIN");
    say("334 " + words.toBase64());
    send(words.toBase64());
    say("535 5.7.8 " + words);
    send(words);
    say("550 5.7.1 " + words);
    Core::TlsFacts facts;
    facts.protocol = facts.cipher = facts.expectedName = facts.subject = facts.issuer = words;
    facts.names = {"DNS:" + words};
    recorder.fact(Core::Kind::Doubted, Core::Facts::encode(facts), 4);
    recorder.fact(Core::Kind::Note, Core::Facts::encode(Core::Facts::Noted{Core::Facts::NoteKind::Free, {words}}), 4);
    recorder.fact(Core::Kind::Failed, Core::Facts::encode(Core::Failure{Core::FailureKind::Other, words, words}), 5);
    document->follow();
    return document;
}

} // namespace Export::Testing
