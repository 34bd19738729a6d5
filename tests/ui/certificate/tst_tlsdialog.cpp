#include "tests/core/tls/certificatemaker.h"
#include "ui/certificate/tlsroom.h"
#include "ui/connection/tlsdialog.h"
#include "ui/words/certificatewords.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QMainWindow>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Core;
using namespace Core::Testing;
using namespace Qt::Literals::StringLiterals;
using Gui::TlsDialog;
using Gui::TlsValues;

// What is chosen comes back, what cannot work is said before anybody connects.
class TestTlsDialog : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void givesBackWhatItWasGiven();
    void saysWhatCannotWork_data();
    void saysWhatCannotWork();
    void saysWhoseCertificateItIs();
    void anUnusableCertificateKeepsFromConnecting();

private:
    QString at(const char *name) const { return m_folder.filePath(QLatin1String(name)); }
    void put(const char *name, const QByteArray &octets) const
    {
        QFile file(at(name));
        QVERIFY(file.open(QFile::WriteOnly));
        file.write(octets);
    }
    static QString verdict(const QObject &dialog) { return dialog.findChild<QLabel *>(u"tlsVerdict"_s)->text(); }
    const Words::Language m_english{QLocale(QLocale::English)};
    QTemporaryDir m_folder;
};

namespace {

QByteArray keyPem(const Made &of, const char *passphrase)
{
    const OpenSsl::Bio out(BIO_new(BIO_s_mem()));
    PEM_write_bio_PrivateKey(out.get(), of.key.get(), EVP_aes_256_cbc(), nullptr, 0, nullptr,
                             const_cast<char *>(passphrase));
    char *octets = nullptr;
    const long size = BIO_get_mem_data(out.get(), &octets);
    return QByteArray(octets, qsizetype(size));
}

} // namespace

void TestTlsDialog::initTestCase()
{
    Recipe recipe;
    recipe.commonName = "alice";
    const Made own = make(recipe), other = make(recipe);
    put("own.pem", toPem(own.der()));
    put("key.pem", keyPem(own, "sesame"));
    put("other.pem", toPem(other.der()));
}

void TestTlsDialog::givesBackWhatItWasGiven()
{
    TlsValues values;
    values.choices.minimum = TlsVersion::Tls10;
    values.choices.maximum = TlsVersion::Tls12;
    values.choices.ciphers = "DEFAULT:@SECLEVEL=0";
    values.choices.suites = "TLS_AES_128_GCM_SHA256";
    values.choices.serverName = u"other.example.org"_s;
    values.choices.certificateFile = at("own.pem");
    values.choices.keyFile = at("key.pem");
    values.choices.revocationFile = u"/no/list"_s;
    values.authorityFile = u"/no/authorities"_s;
    values.passphrase = "sesame";
    const TlsDialog dialog(m_english, values);
    QCOMPARE(dialog.values(), values);
    QCOMPARE(TlsDialog(m_english, {}).values(), TlsValues());
}

void TestTlsDialog::saysWhatCannotWork_data()
{
    QTest::addColumn<TlsValues>("values");
    QTest::addColumn<TlsProblem>("problem");
    const auto row = [](const char *tag, TlsProblem problem, auto change) {
        TlsValues values;
        change(values);
        QTest::newRow(tag) << values << problem;
    };
    row("versions", TlsProblem::Versions, [](TlsValues &v) { v.choices.maximum = TlsVersion::Tls11; });
    row("ciphers", TlsProblem::Ciphers, [](TlsValues &v) { v.choices.ciphers = "NOSUCH"; });
    row("suites", TlsProblem::Suites, [](TlsValues &v) { v.choices.suites = "NOSUCH"; });
    row("authorities", TlsProblem::Authorities, [](TlsValues &v) { v.authorityFile = u"/no/such"_s; });
    row("revocations", TlsProblem::Revocations, [](TlsValues &v) { v.choices.revocationFile = u"/no/such"_s; });
    row("nothing", TlsProblem::None, [](TlsValues &) {});
}

void TestTlsDialog::saysWhatCannotWork()
{
    QFETCH(TlsValues, values);
    QFETCH(TlsProblem, problem);
    TlsDialog dialog(m_english, values);
    QSignalSpy chosen(&dialog, &TlsDialog::chosen);
    dialog.findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->click();
    QCOMPARE(verdict(dialog), Words::problemText(m_english, problem));
    QCOMPARE(chosen.size(), problem == TlsProblem::None ? 1 : 0);
}

void TestTlsDialog::saysWhoseCertificateItIs()
{
    TlsValues values;
    values.choices.certificateFile = at("own.pem");
    values.choices.keyFile = at("key.pem");
    values.passphrase = "sesame";
    QVERIFY(verdict(TlsDialog(m_english, values)).contains(u"alice"_s));
    values.passphrase = "wrong";
    QCOMPARE(verdict(TlsDialog(m_english, values)), Words::problemText(m_english, IdentityProblem::PassphraseWrong));
    values.passphrase = "sesame";
    values.choices.certificateFile = at("other.pem");
    QCOMPARE(verdict(TlsDialog(m_english, values)), Words::problemText(m_english, IdentityProblem::KeyDoesNotMatch));
}

void TestTlsDialog::anUnusableCertificateKeepsFromConnecting()
{
    QMainWindow window;
    QMenu menu;
    Gui::TlsRoom room(&window, &menu, m_english);
    QVERIFY(room.trust().has_value());
    TlsChoices choices;
    choices.certificateFile = at("own.pem");
    choices.keyFile = at("key.pem");
    room.setChoices(choices, {});
    QVERIFY(!room.trust());
    auto *dialog = window.findChild<TlsDialog *>();
    QVERIFY(dialog);
    QCOMPARE(verdict(*dialog), Words::problemText(m_english, IdentityProblem::PassphraseMissing));
    dialog->findChild<QLineEdit *>(u"passphrase"_s)->setText(u"sesame"_s);
    dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Ok)->click();
    const auto trust = room.trust();
    QVERIFY(trust && !trust->identity.isEmpty());
    QCOMPARE(room.values().passphrase, QByteArray("sesame"));
}

QTEST_MAIN(TestTlsDialog)
#include "tst_tlsdialog.moc"
