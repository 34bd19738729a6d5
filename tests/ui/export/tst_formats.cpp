#include "core/marks/rowmarks.h"
#include "tests/ui/export/exported.h"
#include "ui/export/exporting.h"
#include "ui/export/markdown.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;
using namespace Export;
using namespace Export::Testing;
using Core::Document;
using Core::RowId;
using Core::Testing::play;

namespace {

const Lines submission = {"-- connected",
                          "S: 220 mail.example.org ESMTP",
                          "C: EHLO client.example.org",
                          "S: 250-mail.example.org",
                          "S: 250-SIZE 10240000",
                          "S: 250-STARTTLS",
                          "S: 250 AUTH PLAIN LOGIN",
                          "C: STARTTLS",
                          "S: 220 go ahead",
                          "-- tls",
                          "C: EHLO client.example.org",
                          "S: 250-mail.example.org",
                          "S: 250-SIZE 20480000",
                          "S: 250 AUTH PLAIN LOGIN",
                          "C: AUTH LOGIN",
                          "S: 334 VXNlcm5hbWU6",
                          "C: YWxpY2U=",
                          "S: 334 UGFzc3dvcmQ6",
                          "C: c2VjcmV0c2VjcmV0",
                          "S: 535 5.7.8 secretsecret is wrong",
                          "C: MAIL FROM:<alice@example.org>",
                          "S: 250 2.1.0 Ok",
                          "C: RCPT TO:<bob@example.net>",
                          "S: 550 5.1.1 <bob@example.net>: Recipient address rejected: User unknown",
                          "C: QUIT",
                          "S: 221 bye",
                          "-- closed"};

QList<QJsonObject> objects(const QByteArray &lines)
{
    QList<QJsonObject> all;
    for (const QByteArray &line : lines.split('\n'))
        if (!line.isEmpty())
            all.append(QJsonDocument::fromJson(line).object());
    return all;
}

bool isHarmless(QChar c)
{
    return c == u'\n' || (c.category() != QChar::Other_Control && c.category() != QChar::Other_Format);
}

// Tags, in order; everything between is text.
QStringList tagsOf(const QString &html)
{
    QStringList tags;
    static const QRegularExpression tag(u"<[^>]*>"_s);
    for (auto found = tag.globalMatch(html); found.hasNext();)
        tags.append(found.next().captured());
    return tags;
}

QString withoutTags(QString html)
{
    html.remove(QRegularExpression(u"<style>.*</style>"_s, QRegularExpression::DotMatchesEverythingOption));
    return html.remove(QRegularExpression(u"<[^>]*>"_s));
}

QString textOf(const QString &html)
{
    return withoutTags(html)
        .replace(u"&lt;"_s, u"<"_s)
        .replace(u"&gt;"_s, u">"_s)
        .replace(u"&quot;"_s, u"\""_s)
        .replace(u"&#39;"_s, u"'"_s)
        .replace(u"&amp;"_s, u"&"_s);
}

// A CommonMark reader as far as fences go: what stands outside of them.
QStringList outsideFences(const QString &markdown)
{
    QStringList outside;
    QString fence;
    for (const QString &line : markdown.split(u'\n')) {
        static const QRegularExpression ticks(u"^ {0,3}(`{3,})"_s);
        const auto found = ticks.match(line);
        if (fence.isEmpty() && found.hasMatch())
            fence = found.captured(1);
        else if (!fence.isEmpty() && found.hasMatch() && found.captured(1).size() >= fence.size() &&
                 line.trimmed() == found.captured(1))
            fence.clear();
        else if (fence.isEmpty())
            outside.append(line);
    }
    return outside;
}

// And as far as code spans go.
QString withoutCode(const QString &line)
{
    QString left;
    for (qsizetype at = 0; at < line.size();) {
        if (line[at] == u'\\' && at + 1 < line.size()) {
            left += line.sliced(at, 2);
            at += 2;
            continue;
        }
        qsizetype run = 0;
        while (at + run < line.size() && line[at + run] == u'`')
            ++run;
        if (run == 0) {
            left += line[at++];
            continue;
        }
        static const QRegularExpression any(u"`+"_s);
        qsizetype end = -1;
        for (auto next = any.globalMatch(line, at + run); next.hasNext() && end < 0;) {
            const auto found = next.next();
            if (found.capturedLength() == run)
                end = found.capturedEnd();
        }
        left += end < 0 ? line.sliced(at, run) : u"¤"_s;
        at = end < 0 ? at + run : end;
    }
    return left;
}

} // namespace

class TestFormats : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tellsWhatTheUserNoted_data();
    void tellsWhatTheUserNoted();
    void initTestCase();
    void keepsEachLineInEveryFormat_data() { everyFormat(); }
    void keepsEachLineInEveryFormat();
    void hasNoSecretInAnyFormat_data() { everyFormat(); }
    void hasNoSecretInAnyFormat();
    void explainsOnlyWhenAsked_data() { everyFormat(); }
    void explainsOnlyWhenAsked();
    void speaksTheLanguageChosen_data() { everyFormat(); }
    void speaksTheLanguageChosen();
    void listsWhatIsOffered_data() { everyFormat(); }
    void listsWhatIsOffered();
    void leavesNoControlInAnyFormat_data();
    void leavesNoControlInAnyFormat();
    void tellsOffersInJson();
    void marksLinesAsSwaksDoes();
    void makesPagesThatCannotAct_data();
    void makesPagesThatCannotAct();
    void hasAStrictPolicyWithItsOwnStyle();
    void leadsToLinesThatAreThere();
    void keepsMarkdownToItself_data();
    void keepsMarkdownToItself();
    void spansCodeWhateverIsInIt();
    void remembersChoices();
    void knowsFormatsByFile();

private:
    static void everyFormat();
    std::unique_ptr<Document> m_submission;
};

void TestFormats::everyFormat()
{
    QTest::addColumn<int>("format");
    for (const Format format : textFormats)
        QTest::newRow(qPrintable(id(format))) << int(format);
}

void TestFormats::initTestCase()
{
    m_submission = std::make_unique<Document>();
    play(*m_submission, submission);
}

void TestFormats::keepsEachLineInEveryFormat()
{
    QFETCH(int, format);
    for (const auto explanations : {Explanations::With, Explanations::Without}) {
        QString text = QString::fromUtf8(exported(Format(format), *m_submission, english(), explanations));
        if (Format(format) == Format::Html)
            text = textOf(text);
        qsizetype from = 0;
        for (const QByteArray &line : submission) {
            const QByteArray said = line.startsWith("S: ") ? line.mid(7) : line.mid(3);
            if (line.startsWith("-- ") || said.contains("ecret") || said.contains("c2Vj"))
                continue;
            const qsizetype found = text.indexOf(QString::fromUtf8(said), from);
            QVERIFY2(found >= 0, line.constData()); // and in order
            from = found;
        }
    }
}

void TestFormats::hasNoSecretInAnyFormat()
{
    QFETCH(int, format);
    for (const auto *language : {&english(), &french()}) {
        const QByteArray text = exported(Format(format), *m_submission, *language);
        QVERIFY(!text.contains("secretsecret") && !text.contains("c2VjcmV0"));
        QVERIFY(text.contains("********"));
    }
}

void TestFormats::explainsOnlyWhenAsked()
{
    QFETCH(int, format);
    const QByteArray with = exported(Format(format), *m_submission);
    const QByteArray without = exported(Format(format), *m_submission, english(), Explanations::Without);
    QVERIFY(2 * with.size() > 3 * without.size());
    QVERIFY(with.contains("mailbox") && !without.contains("mailbox"));
    QVERIFY(!without.contains("\"explanation\""));
}

void TestFormats::speaksTheLanguageChosen()
{
    QFETCH(int, format);
    const QString en = QString::fromUtf8(exported(Format(format), *m_submission, english()));
    const QString fr = QString::fromUtf8(exported(Format(format), *m_submission, french()));
    QVERIFY(en.contains(u"recipient"_s) && !en.contains(u"destinataire"_s));
    QVERIFY(fr.contains(u"destinataire"_s));
    QVERIFY(fr.contains(u'’'));
}

void TestFormats::listsWhatIsOffered()
{
    QFETCH(int, format);
    const QString text = QString::fromUtf8(exported(Format(format), *m_submission)).remove(u'\\');
    QVERIFY2(text.contains(u"The server takes messages of up to 10"_s), qPrintable(text.left(4000)));
    QVERIFY(text.contains(u"Held against the EHLO reply before TLS"_s));
    QVERIFY(text.contains(u"20480000"_s));
}

void TestFormats::tellsOffersInJson()
{
    QList<QJsonObject> replies;
    for (const QJsonObject &object : objects(exported(Format::JsonLines, *m_submission)))
        if (object[u"explanation"_s].toObject().contains(u"offers"_s))
            replies.append(object[u"explanation"_s].toObject()[u"offers"_s].toObject());
    QCOMPARE(replies.size(), 2);
    const QJsonArray keywords = replies[0][u"keywords"_s].toArray();
    QCOMPARE(keywords.size(), 3);
    QCOMPARE(keywords[0].toObject()[u"name"_s].toString(), u"SIZE"_s);
    QVERIFY(!keywords[0].toObject()[u"text"_s].toString().isEmpty());
    QCOMPARE(replies[0][u"mechanisms"_s].toArray().size(), 2);
    QVERIFY(!replies[0].contains(u"since"_s) && replies[1].contains(u"since"_s));
    QJsonObject size;
    for (const QJsonValue &change : replies[1][u"changes"_s].toArray())
        if (change[u"name"_s].toString() == u"SIZE"_s)
            size = change.toObject();
    QCOMPARE(size[u"before"_s].toString(), u"10240000"_s);
    QCOMPARE(size[u"now"_s].toString(), u"20480000"_s);
}

void TestFormats::leavesNoControlInAnyFormat_data()
{
    QTest::addColumn<int>("format");
    QTest::addColumn<QByteArray>("words");
    int number = 0;
    for (const QByteArray &words : hostileWords) {
        for (const Format format : textFormats)
            QTest::addRow("%s %d", qPrintable(id(format)), number) << int(format) << words;
        ++number;
    }
}

void TestFormats::leavesNoControlInAnyFormat()
{
    QFETCH(int, format);
    QFETCH(QByteArray, words);
    const auto document = hostileDocument(words);
    const QString text = QString::fromUtf8(exported(Format(format), *document));
    for (const QChar c : text)
        QVERIFY2(isHarmless(c), QByteArray::number(c.unicode(), 16).constData());
    QVERIFY(!text.contains(QChar::ReplacementCharacter));
}

void TestFormats::marksLinesAsSwaksDoes()
{
    const QStringList lines =
        QString::fromUtf8(exported(Format::Swaks, *m_submission, english(), Explanations::Without)).split(u'\n');
    QVERIFY(lines[0].startsWith(u"=== "_s));
    QCOMPARE(lines[1], u"<-  220 mail.example.org ESMTP"_s);
    QCOMPARE(lines[2], u" -> EHLO client.example.org"_s);
    QCOMPARE(lines[3], u"<-  250-mail.example.org"_s);
    QVERIFY(lines.contains(u" ~> AUTH LOGIN"_s));
    QVERIFY(lines.contains(u"<~  334 VXNlcm5hbWU6"_s));
    QVERIFY(lines.contains(u"<~* 535 5.7.8 ******** is wrong"_s));
    const QStringList explained = QString::fromUtf8(exported(Format::Swaks, *m_submission)).split(u'\n');
    static const QRegularExpression marks(u"^(=== |\\*\\*\\* | -> | ~> |<-  |<~  |<\\*\\* |<~\\* )"_s);
    for (const QString &line : explained)
        QVERIFY2(line.isEmpty() || marks.match(line).hasMatch(), qPrintable(line));
}

void TestFormats::makesPagesThatCannotAct_data()
{
    QTest::addColumn<QByteArray>("words");
    int number = 0;
    for (const QByteArray &words : hostileWords)
        QTest::addRow("%d", number++) << words;
}

void TestFormats::makesPagesThatCannotAct()
{
    QFETCH(QByteArray, words);
    const auto harmless = hostileDocument("mail.example.org");
    const auto hostile = hostileDocument(words);
    static const QStringList known = {u"!DOCTYPE"_s, u"html"_s,    u"head"_s,   u"meta"_s,  u"title"_s, u"style"_s,
                                      u"body"_s,     u"h1"_s,      u"h2"_s,     u"dl"_s,    u"dt"_s,    u"dd"_s,
                                      u"p"_s,        u"table"_s,   u"thead"_s,  u"tbody"_s, u"tr"_s,    u"th"_s,
                                      u"td"_s,       u"section"_s, u"strong"_s, u"span"_s,  u"ol"_s,    u"ul"_s,
                                      u"li"_s,       u"a"_s,       u"code"_s,   u"br"_s,    u"footer"_s};
    static const QRegularExpression name(u"^</?([!A-Za-z0-9]+)"_s), event(u"\\son[a-z]+="_s);
    const QString html = QString::fromUtf8(exported(Format::Html, *hostile));
    for (const QString &tag : tagsOf(html)) {
        QVERIFY2(known.contains(name.match(tag).captured(1)), qPrintable(tag));
        QVERIFY2(!event.match(tag).hasMatch() && !tag.contains(u"javascript"_s) && !tag.contains(u"src="_s),
                 qPrintable(tag));
        if (tag.startsWith(u"<a "_s))
            QVERIFY2(tag.contains(u"href=\"#r"_s) || tag.contains(u"href=\"https://www.rfc-editor.org/"_s) ||
                         tag.contains(u"href=\"https://datatracker.ietf.org/"_s),
                     qPrintable(tag));
        QVERIFY2(!tag.contains(u"127.0.0.1"_s), qPrintable(tag));
    }
    const QString between = withoutTags(html);
    for (const QChar sign : {u'<', u'>', u'"', u'\''})
        QVERIFY2(!between.contains(sign), qPrintable(between));
    QCOMPARE(html.count(u"<style>"_s), 1);
    QCOMPARE(html.count(u"<meta "_s), QString::fromUtf8(exported(Format::Html, *harmless)).count(u"<meta "_s));
    const QString shown = textOf(html);
    QVERIFY(shown.contains(Words::inert(words)));
}

void TestFormats::hasAStrictPolicyWithItsOwnStyle()
{
    const QByteArray html = exported(Format::Html, *m_submission, french());
    const qsizetype begin = html.indexOf("<style>") + 7;
    const QByteArray style = html.sliced(begin, html.indexOf("</style>") - begin);
    const QByteArray hash = QCryptographicHash::hash(style, QCryptographicHash::Sha256).toBase64();
    QVERIFY(html.contains("content=\"default-src 'none'; style-src 'sha256-" + hash +
                          "'; base-uri 'none'; form-action 'none'\""));
    QVERIFY(html.indexOf("Content-Security-Policy") < html.indexOf("<title>"));
    QVERIFY(!style.contains("url(") && !style.contains("@import"));
    QVERIFY(style.contains("prefers-color-scheme: dark"));
    QVERIFY(html.contains("<html lang=\"fr\">"));
    QVERIFY(!html.contains(" style=\""));
}

void TestFormats::leadsToLinesThatAreThere()
{
    const auto targets = [](const QByteArray &html) {
        QStringList found;
        static const QRegularExpression link(u"href=\"#(r\\d+)\""_s);
        for (auto next = link.globalMatch(QString::fromUtf8(html)); next.hasNext();)
            found.append(next.next().captured(1));
        return found;
    };
    const QByteArray all = exported(Format::Html, *m_submission);
    QVERIFY(!targets(all).isEmpty());
    const std::vector<RowId> few = {20, 21, 22, 23};
    const QByteArray some = written(Format::Html, {english(), *m_submission, few, Explanations::With, Names::Own});
    for (const QByteArray &html : {all, some})
        for (const QString &target : targets(html))
            QVERIFY2(html.contains("id=\"" + target.toLatin1() + "\""), qPrintable(target));
    QVERIFY(some.contains("4 of "));
}

void TestFormats::keepsMarkdownToItself_data()
{
    makesPagesThatCannotAct_data();
}

void TestFormats::keepsMarkdownToItself()
{
    QFETCH(QByteArray, words);
    const auto document = hostileDocument(words);
    const QString text = QString::fromUtf8(exported(Format::Markdown, *document));
    static const QRegularExpression active(
        u"(?<!\\\\)[<]|(?<!\\\\)\\[[^\\]]*\\](?!\\(<https://(www\\.rfc-editor|datatracker\\.ietf)\\.org/)|https?://(?!www\\.rfc-editor\\.org/|datatracker\\.ietf\\.org/)|www\\.evil|@e|(?<!\\\\)~~"_s);
    for (const QString &line : outsideFences(text)) {
        QString left = withoutCode(line);
        left.remove(QRegularExpression(u"\\]\\(<https://[^>]*>\\)"_s))
            .remove(QRegularExpression(u"\\[RFC [^\\[]*|\\[draft-[^\\[]*"_s));
        QVERIFY2(!active.match(left).hasMatch(), qPrintable(line));
        QVERIFY2(!left.startsWith(u'|') && !line.startsWith(u"    "_s), qPrintable(line));
    }
    const QString left = outsideFences(text).join(u'\n');
    QVERIFY(left.contains(u"> **550"_s)); // no fence swallowed what is behind it
}

void TestFormats::spansCodeWhateverIsInIt()
{
    QCOMPARE(codeSpan(u"a"_s), u"`a`"_s);
    QCOMPARE(codeSpan(u"a`b"_s), u"``a`b``"_s);
    QCOMPARE(codeSpan(u"`"_s), u"`` ` ``"_s);
    QCOMPARE(codeSpan(u"``x"_s), u"``` ``x ```"_s);
    QCOMPARE(codeSpan(u" a "_s), u"`  a  `"_s);
    QCOMPARE(codeSpan(u"a\nb"_s), u"`a b`"_s);
    QCOMPARE(codeSpan({}), QString());
    QCOMPARE(escapedProse(u"a_b *c* <d> @e see #12 2 > 1"_s), u"a\\_b \\*c\\* \\<d\\> `@e` see `#12` 2 \\> 1"_s);
}

void TestFormats::remembersChoices()
{
    for (const Format format : formats)
        for (const auto language : {QLocale::English, QLocale::French})
            for (const auto explanations : {Explanations::With, Explanations::Without})
                for (const auto names : {Names::Own, Names::Example}) {
                    const Choices chosen{format, language, explanations, names};
                    QCOMPARE(choices(toText(chosen)), chosen);
                }
    QCOMPARE(choices({}), Choices());
    QCOMPARE(choices(u"nonsense"_s), Choices());
}

void TestFormats::knowsFormatsByFile()
{
    QCOMPARE(formatOfFile(u"/tmp/a.html"_s), std::optional(Format::Html));
    QCOMPARE(formatOfFile(u"A.TXT"_s), std::optional(Format::PlainText));
    QCOMPARE(formatOfFile(u"a.swaks.txt"_s), std::optional(Format::Swaks));
    QCOMPARE(formatOfFile(u"/tmp.html/a"_s), std::optional<Format>());
    QCOMPARE(formatOfFile(u".html"_s), std::optional<Format>());
    for (const Format format : formats) {
        QCOMPARE(formatOfFile(u"x."_s + suffix(format)), std::optional(format));
        QCOMPARE(formatOf(id(format)), std::optional(format));
    }
}

void TestFormats::tellsWhatTheUserNoted_data()
{
    QTest::addColumn<Format>("format");
    QTest::addColumn<QByteArray>("bookmark");
    QTest::addColumn<QByteArray>("note");
    QTest::newRow("text") << Format::PlainText << QByteArray("\n            ★ Bookmark\n")
                          << QByteArray("\n            ★ Note: ask <Bob> `why`\n            then go on\n");
    QTest::newRow("swaks") << Format::Swaks << QByteArray("\n=== ★ Bookmark\n")
                           << QByteArray("\n=== ★ Note: ask <Bob> `why`\n=== then go on\n");
    QTest::newRow("Markdown") << Format::Markdown << QByteArray("\n> ★ Bookmark  \n")
                              << QByteArray("\n> ★ Note: ask \\<Bob\\> \\`why\\`  \n> then go on  \n");
    QTest::newRow("HTML") << Format::Html << QByteArray("<p class=\"mark\">★ Bookmark</p>")
                          << QByteArray("<p class=\"mark\">★ Note: ask &lt;Bob&gt; `why`<br>then go on</p>");
    QTest::newRow("JSON") << Format::JsonLines << QByteArray("\"mark\":\"\"")
                          << QByteArray("\"mark\":\"ask <Bob> `why`");
}

// With example names they are left out: nobody knows whose names are in them.
void TestFormats::tellsWhatTheUserNoted()
{
    QFETCH(Format, format);
    QFETCH(QByteArray, bookmark);
    QFETCH(QByteArray, note);
    Document document;
    play(document, submission);
    Core::mark(document, 1, {});
    Core::mark(document, 3, "first thought");
    Core::mark(document, 3, "ask <Bob> `why`\nthen go on");
    Core::mark(document, 5, "taken back");
    Core::unmark(document, 5);
    for (const auto explanations : {Explanations::With, Explanations::Without}) {
        Order order;
        order.material = std::make_shared<Material>(document.source());
        order.choices = {format, QLocale::English, explanations, Names::Own};
        Progress progress;
        const QByteArray all = exportOctets(order, 10'000'000, progress).octets;
        QCOMPARE(all.count(bookmark), 1);
        QCOMPARE(all.count(note), 1);
        QVERIFY(!all.contains("first thought") && !all.contains("taken back"));
        order.choices.names = Names::Example;
        QVERIFY(!exportOctets(order, 10'000'000, progress).octets.contains("then go on"));
    }
}

QTEST_GUILESS_MAIN(TestFormats)
#include "tst_formats.moc"
