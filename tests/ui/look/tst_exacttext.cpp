#include "tests/support/saidrows.h"
#include "ui/exactview/exacttext.h"

#include <QTest>

using namespace Core;
using Core::Testing::Said;
using Gui::ExactAs;

class TestExactText : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void showsTerminators();
    void turnsPages();
    void decodes();
    void readsTheMessage();
    void isInert();
    void isTotal();

private:
    QString text(const QList<RowId> &rows, ExactAs as, qint64 from = 0) const
    {
        return Gui::exactText(m_language, m_document.dialogue(), rows, as, from);
    }
    Words::Language m_language;
    Document m_document;
};

void TestExactText::initTestCase()
{
    Said(m_document)
        .server("334 VXNlcm5hbWU6\r\n") // 2
        .client("EHLO a\n")             // 3
        .server("250 caf=C3=A9\r\n")    // 4
        .client("MAIL FROM:<>\r\n")     // 5
        .server("250 ok\r\n")
        .client("RCPT TO:<a@b>\r\n") // 7
        .server("250 ok\r\n")
        .client("DATA\r\n") // 9
        .server("354 go\r\n")
        .client(
            "Subject: =?utf-8?q?caf=C3=A9?=\r\nMIME-Version: 1.0\r\nContent-Type: text/plain; charset=iso-8859-1\r\n"
            "Content-Transfer-Encoding: quoted-printable\r\n\r\nna=EFve\r\n\r\n..\r\n.\r\n") // 11 …
        .server("250 ok \x1b[31m\r\n");
}

void TestExactText::showsTerminators()
{
    const QString octets = text({3}, ExactAs::Octets);
    QVERIFY2(octets.contains(QStringLiteral("45 48 4c 4f 20 61 0a")), qPrintable(octets));
    QVERIFY2(octets.endsWith(QStringLiteral("EHLO a␊\n\n")), qPrintable(octets));
    QVERIFY(octets.startsWith(QStringLiteral("Line 4 →, 7 octets")));
}

void TestExactText::turnsPages()
{
    Document document;
    for (int line = 0; line < 3000; ++line)
        document.recorder().received("250 " + QByteArray::number(line) + QByteArray(90, '.') + "\r\n",
                                     Protection::Clear, 0);
    document.follow();
    QList<RowId> rows;
    for (RowId row = 0; row < 3000; ++row)
        rows.append(row);
    const qint64 all = Gui::exactOctets(document.dialogue(), rows);
    QVERIFY(all > 4 * Gui::exactPageOctets);
    QStringList headings;
    for (qint64 from = 0; from < all; from += Gui::exactPageOctets)
        for (const QString &line :
             Gui::exactText(m_language, document.dialogue(), rows, ExactAs::Octets, from).split(u'\n'))
            if (line.startsWith(QStringLiteral("Line ")))
                headings.append(line);
    headings.removeDuplicates(); // a row on the border stands on both pages
    QCOMPARE(headings.size(), 3000);
}

void TestExactText::decodes()
{
    QVERIFY(text({2}, ExactAs::Base64).startsWith(QStringLiteral("Username:\n")));
    QVERIFY(text({4}, ExactAs::QuotedPrintable).contains(QStringLiteral("café")));
    QVERIFY(text({0}, ExactAs::Base64).startsWith(QStringLiteral("Nothing here")));
}

void TestExactText::readsTheMessage()
{
    const QString message = text({14}, ExactAs::Message);
    QVERIFY2(message.contains(QStringLiteral("Subject: café\n")), qPrintable(message));
    QVERIFY2(message.contains(QStringLiteral("text/plain, quoted-printable")), qPrintable(message));
    QVERIFY2(message.contains(QStringLiteral("naïve\n\n.\n")), qPrintable(message));
    QVERIFY(text({3}, ExactAs::Message).startsWith(QStringLiteral("The selected line is no part")));
}

void TestExactText::isInert()
{
    for (const ExactAs as : {ExactAs::Octets, ExactAs::Base64, ExactAs::QuotedPrintable, ExactAs::Message})
        for (RowId row = 0; row < m_document.rows().size(); ++row)
            QVERIFY(!text({row}, as).contains(QChar(0x1b)));
}

void TestExactText::isTotal()
{
    for (const ExactAs as : {ExactAs::Octets, ExactAs::Base64, ExactAs::QuotedPrintable, ExactAs::Message}) {
        text({}, as);
        text({none, 99, 0}, as, 1'000'000);
        Gui::exactText(m_language, Dialogue(), {0}, as, 0);
    }
}

QTEST_MAIN(TestExactText)
#include "tst_exacttext.moc"
