#include "tests/core/tls/certificatemaker.h"
#include "ui/certificate/certificatepanel.h"
#include "ui/words/certificatewords.h"
#include "ui/words/tlswords.h"

#include <QClipboard>
#include <QDateTime>
#include <QGuiApplication>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>

using namespace Core;
using namespace Core::Testing;
using namespace Qt::Literals::StringLiterals;

// The panel says what is wrong with a certificate and what to do, shows the whole chain, and gives it away as PEM.
class TestCertificatePanel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void saysWhatIsWrongAndWhatToDo();
    void showsEachCertificateOfTheChain();
    void aGoodOneIsSaidToBe();
    void showsAllThereIsAsText();
    void namesCanDoNothing();
    void bearsGarbage();
    void isReachedByKeyboardAndName();

private:
    static TlsFacts facts(const Recipe &recipe, QList<CertificateFinding> findings)
    {
        static const Made root = make(authority("Test root"));
        const Made leaf = make(recipe, &root);
        TlsFacts made;
        made.protocol = "TLSv1.3";
        made.cipher = "TLS_AES_256_GCM_SHA384";
        made.expectedName = "mail.example.org";
        made.chain = {leaf.der(), root.der()};
        made.findings = std::move(findings);
        made.verified = made.findings.isEmpty();
        return made;
    }
    static QString text(const Gui::CertificatePanel &panel, const char *name)
    {
        return panel.findChild<QLabel *>(QLatin1String(name))->text();
    }
    static QString details(const Gui::CertificatePanel &panel)
    {
        const auto *table = panel.findChild<QTableWidget *>(u"certificateDetails"_s);
        QString all;
        for (int row = 0; row < table->rowCount(); ++row)
            all += table->item(row, 0)->text() + u'=' + table->item(row, 1)->text() + u'\n';
        return all;
    }
    const Words::Language m_english{QLocale(QLocale::English)};
    const qint64 m_now = QDateTime::currentSecsSinceEpoch();
};

void TestCertificatePanel::saysWhatIsWrongAndWhatToDo()
{
    Gui::CertificatePanel panel(m_english);
    const QList<CertificateFinding> findings{CertificateFinding::SelfSigned, CertificateFinding::ShortKey};
    panel.setFacts(facts({}, findings), m_now);
    for (const CertificateFinding finding : findings) {
        QVERIFY(text(panel, "certificateFindings").contains(Words::findingMeaning(m_english, finding)));
        QVERIFY(text(panel, "certificateFindings").contains(Words::findingFix(m_english, finding)));
    }
    QVERIFY(text(panel, "certificateVerdict").contains(u"not verified"_s));
}

void TestCertificatePanel::showsEachCertificateOfTheChain()
{
    Gui::CertificatePanel panel(m_english);
    panel.setFacts(facts({}, {}), m_now);
    auto *chain = panel.findChild<QListWidget *>(u"certificateChain"_s);
    QCOMPARE(chain->count(), 2);
    QCOMPARE(chain->item(0)->text(), u"1. mail.example.org"_s);
    QVERIFY(details(panel).contains(u"DNS:mail.example.org"_s));
    QVERIFY(details(panel).contains(u"ECDSA, 256 bit"_s) && details(panel).contains(u"curve prime256v1"_s));
    const auto leaf = readCertificate(panel.facts().chain.first());
    QVERIFY(details(panel).contains(Words::fingerprint(leaf->sha256)));
    QVERIFY(details(panel).contains(Words::fingerprint(leaf->sha1)));
    chain->setCurrentRow(1);
    QVERIFY(details(panel).contains(u"root: it vouches for itself"_s));
}

void TestCertificatePanel::aGoodOneIsSaidToBe()
{
    Gui::CertificatePanel panel(m_english);
    panel.setFacts(facts({}, {}), m_now);
    QVERIFY(text(panel, "certificateVerdict").contains(u"holds"_s));
    QVERIFY(panel.findChild<QLabel *>(u"certificateFindings"_s)->isHidden());
}

void TestCertificatePanel::showsAllThereIsAsText()
{
    Gui::CertificatePanel panel(m_english);
    panel.setFacts(facts({}, {CertificateFinding::Expired}), m_now);
    QCOMPARE(panel.pem(), toPem(panel.facts().chain[0]) + toPem(panel.facts().chain[1]));
    for (auto *button : panel.findChildren<QPushButton *>())
        if (button->text() == u"&Copy as text"_s)
            button->click();
    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY(copied.contains(Words::findingMeaning(m_english, CertificateFinding::Expired)));
    QVERIFY(copied.contains(u"SHA-256 fingerprint: "_s));
}

void TestCertificatePanel::namesCanDoNothing()
{
    Recipe recipe;
    recipe.commonName = "<b>x</b>\x1b[2J\xe2\x80\xae";
    Gui::CertificatePanel panel(m_english);
    panel.setFacts(facts(recipe, {}), m_now);
    const QString all = details(panel) + panel.findChild<QListWidget *>(u"certificateChain"_s)->item(0)->text() +
                        Words::certificateText(m_english, panel.facts(), m_now);
    QVERIFY(all.contains(u"b\\>x"_s)); // as RFC 4514 writes it, in plain text
    QVERIFY(!all.contains(QChar(0x1b)) && !all.contains(QChar(0x202e)));
}

void TestCertificatePanel::bearsGarbage()
{
    TlsFacts broken;
    broken.chain = {"not DER", QByteArray(), QByteArray(100'000, '\x30')};
    Gui::CertificatePanel panel(m_english);
    panel.setFacts(broken, m_now);
    QCOMPARE(panel.findChild<QListWidget *>(u"certificateChain"_s)->count(), 3);
    panel.setFacts({}, m_now);
    QCOMPARE(panel.findChild<QTableWidget *>(u"certificateDetails"_s)->rowCount(), 0);
}

void TestCertificatePanel::isReachedByKeyboardAndName()
{
    Gui::CertificatePanel panel(m_english);
    panel.setFacts(facts({}, {}), m_now);
    for (const char *name : {"certificateChain", "certificateDetails"}) {
        const auto *view = panel.findChild<QWidget *>(QLatin1String(name));
        QVERIFY(!view->accessibleName().isEmpty());
        QVERIFY(view->focusPolicy() & Qt::TabFocus);
    }
    for (const auto *button : panel.findChildren<QPushButton *>())
        QVERIFY(button->text().contains(u'&'));
}

QTEST_MAIN(TestCertificatePanel)
#include "tst_certificatepanel.moc"
