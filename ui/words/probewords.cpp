#include "ui/words/probewords.h"

#include "core/net/tlschoices.h"
#include "ui/words/failurewords.h"
#include "ui/words/inert.h"
#include "ui/words/table.h"

#include <QCoreApplication>

namespace Words {
namespace {

using Core::CipherFlaw;
using Core::ProbeRemark;
using Answer = Core::VersionTaken::Answer;
using Chooser = Core::VersionTaken::Chooser;
using Outcome = Core::TlsProbe::Outcome;

constexpr char context[] = "TlsProbe";

template <typename Enum>
struct OneText {
    Enum value;
    const char *text;
};

constexpr OneText<Answer> answers[] = {
    {Answer::NotAsked, QT_TRANSLATE_NOOP("TlsProbe", "not asked")},
    {Answer::Asking, QT_TRANSLATE_NOOP("TlsProbe", "asking…")},
    {Answer::Taken, QT_TRANSLATE_NOOP("TlsProbe", "taken")},
    {Answer::Refused, QT_TRANSLATE_NOOP("TlsProbe", "refused")},
    {Answer::NoAnswer, QT_TRANSLATE_NOOP("TlsProbe", "no answer")},
};
static_assert(coversInOrder(answers, Answer::NoAnswer));

constexpr OneText<Chooser> choosers[] = {
    {Chooser::NotKnown, nullptr},
    {Chooser::Server, QT_TRANSLATE_NOOP("TlsProbe", "taken; the server’s order decides")},
    {Chooser::Client, QT_TRANSLATE_NOOP("TlsProbe", "taken; the client’s order decides")},
};
static_assert(coversInOrder(choosers, Chooser::Client));

constexpr OneText<CipherFlaw> flaws[] = {
    {CipherFlaw::None, QT_TRANSLATE_NOOP("TlsProbe", "good")},
    {CipherFlaw::Cbc, QT_TRANSLATE_NOOP("TlsProbe", "old mode (CBC): bearable")},
    {CipherFlaw::NoForwardSecrecy, QT_TRANSLATE_NOOP("TlsProbe", "weak: no forward secrecy")},
    {CipherFlaw::ShortBlock, QT_TRANSLATE_NOOP("TlsProbe", "weak: blocks of 64 bits")},
    {CipherFlaw::Broken, QT_TRANSLATE_NOOP("TlsProbe", "broken")},
    {CipherFlaw::NoAuthentication, QT_TRANSLATE_NOOP("TlsProbe", "unsafe: the server does not say who it is")},
    {CipherFlaw::NoEncryption, QT_TRANSLATE_NOOP("TlsProbe", "unsafe: nothing is encrypted")},
};
static_assert(coversInOrder(flaws, CipherFlaw::NoEncryption));

struct RemarkWords {
    ProbeRemark value;
    const char *text;
    const char *fix;
};
constexpr RemarkWords remarks[] = {
    {ProbeRemark::NothingTaken, QT_TRANSLATE_NOOP("TlsProbe", "The server took nothing that was offered."),
     QT_TRANSLATE_NOOP("TlsProbe",
                       "Check that its certificate and key can be read, and look at its log at this time.")},
    {ProbeRemark::OldVersions,
     QT_TRANSLATE_NOOP("TlsProbe", "It still takes TLS 1.0 or 1.1, which are out of use since 2021 (RFC 8996)."),
     QT_TRANSLATE_NOOP("TlsProbe",
                       "For submission turn them off. Between mail servers on port 25 old TLS is better than "
                       "none; there they may stay while senders need them.")},
    {ProbeRemark::NoTls12,
     QT_TRANSLATE_NOOP("TlsProbe", "It does not take TLS 1.2, the version most clients can speak."),
     QT_TRANSLATE_NOOP("TlsProbe", "Enable TLS 1.2, unless all clients are known to speak 1.3.")},
    {ProbeRemark::NoTls13, QT_TRANSLATE_NOOP("TlsProbe", "TLS 1.3 is missing. That is no fault, but no longer usual."),
     QT_TRANSLATE_NOOP("TlsProbe", "Enable TLS 1.3; with an old OpenSSL (before 1.1.1) that needs an update.")},
    {ProbeRemark::UnsafeCiphers,
     QT_TRANSLATE_NOOP("TlsProbe",
                       "It takes ciphers that do not protect: broken, without encryption, or without saying "
                       "who the server is."),
     QT_TRANSLATE_NOOP(
         "TlsProbe",
         "Exclude them (in OpenSSL’s words: aNULL, eNULL, LOW, EXP, RC4; Postfix: smtpd_tls_exclude_ciphers). "
         "On port 25, where hardly any sender verifies, Postfix takes the anonymous ones on purpose.")},
    {ProbeRemark::NoForwardSecrecy,
     QT_TRANSLATE_NOOP("TlsProbe",
                       "Some ciphers have no forward secrecy: who records the traffic and gets the server’s "
                       "key later can read it all."),
     QT_TRANSLATE_NOOP("TlsProbe", "Exclude the static RSA ciphers (kRSA), or put them last and let the server’s "
                                   "order decide.")},
    {ProbeRemark::OldModes,
     QT_TRANSLATE_NOOP("TlsProbe", "Some ciphers work in an old mode (CBC, or blocks of 64 bits), on which attacks are "
                                   "known."),
     QT_TRANSLATE_NOOP("TlsProbe",
                       "Put the AES-GCM and ChaCha20 ciphers first; keep the others only for old clients.")},
    {ProbeRemark::ClientChooses,
     QT_TRANSLATE_NOOP("TlsProbe",
                       "The client’s order decides, so a client may end with a worse cipher than both know."),
     QT_TRANSLATE_NOOP("TlsProbe", "Let the server’s order decide (Postfix: tls_preempt_cipherlist = yes; Dovecot: "
                                   "ssl_prefer_server_ciphers = yes).")},
    {ProbeRemark::AllWell, QT_TRANSLATE_NOOP("TlsProbe", "Nothing weak was taken, and nothing usual is missing."),
     QT_TRANSLATE_NOOP("TlsProbe", "Nothing has to be done.")},
};
static_assert(coversInOrder(remarks, ProbeRemark::AllWell));

constexpr OneText<Outcome> outcomes[] = {
    {Outcome::Complete, QT_TRANSLATE_N_NOOP("TlsProbe", "All was asked, over %n connection(s).")},
    {Outcome::Cancelled,
     QT_TRANSLATE_N_NOOP("TlsProbe", "Cancelled after %n connection(s): what stands here is not all.")},
    {Outcome::Trouble, QT_TRANSLATE_N_NOOP("TlsProbe", "It could not go on after %n connection(s).")},
    {Outcome::TooMany,
     QT_TRANSLATE_N_NOOP("TlsProbe", "Stopped after %n connection(s), so as not to burden the server.")},
};
static_assert(coversInOrder(outcomes, Outcome::TooMany));

constexpr const char *limits =
    QT_TRANSLATE_NOOP("TlsProbe", "Not asked: SSL 2 and 3, RC4, 3DES and export ciphers, which this computer’s TLS "
                                  "library can no longer speak.");
constexpr const char *line = QT_TRANSLATE_NOOP("TlsProbe", "TLS %1: %2");
constexpr const char *withFailure = QT_TRANSLATE_NOOP("TlsProbe", "%1: %2");
constexpr const char *bits = QT_TRANSLATE_N_NOOP("TlsProbe", "%n bit(s)");

} // namespace

QString answerText(const Language &language, const Core::VersionTaken &taken)
{
    const bool told = taken.answer == Answer::Taken && taken.chooser != Chooser::NotKnown;
    const QString text =
        language.text(context, told ? rowOf(choosers, taken.chooser).text : rowOf(answers, taken.answer).text);
    const bool failed = taken.answer == Answer::Refused || taken.answer == Answer::NoAnswer;
    return failed ? language.text(context, withFailure).arg(text, failureName(language, taken.failure.kind)) : text;
}

QString versionLine(const Language &language, const Core::VersionTaken &taken)
{
    return language.text(context, line)
        .arg(QString::fromLatin1(Core::versionText(taken.version)), answerText(language, taken));
}

QString flawText(const Language &language, CipherFlaw flaw)
{
    return language.text(context, rowOf(flaws, flaw).text);
}

QString remarkText(const Language &language, ProbeRemark remark)
{
    return language.text(context, rowOf(remarks, remark).text);
}

QString remarkFix(const Language &language, ProbeRemark remark)
{
    return language.text(context, rowOf(remarks, remark).fix);
}

QString outcomeText(const Language &language, const Core::TlsProbe &probe, Outcome outcome)
{
    const QString text = language.text(context, rowOf(outcomes, outcome).text, probe.connections());
    if (!probe.trouble())
        return text;
    return text + u' ' + failureText(language, *probe.trouble()) + u' ' +
           failureAdvice(language, probe.trouble()->kind);
}

QString limitsText(const Language &language)
{
    return language.text(context, limits);
}

QString probeText(const Language &language, const QList<Core::VersionTaken> &taken)
{
    QStringList lines;
    for (const Core::VersionTaken &one : taken) {
        lines.append(versionLine(language, one));
        for (const Core::Cipher &cipher : one.ciphers)
            lines.append(QStringLiteral("\t%1\t%2\t%3")
                             .arg(inert(cipher.name), language.text(context, bits, cipher.bits),
                                  flawText(language, cipher.flaw)));
    }
    for (const ProbeRemark remark : Core::remarksOn(taken)) {
        lines.append(QString());
        lines.append(remarkText(language, remark));
        lines.append(remarkFix(language, remark));
    }
    lines.append(QString());
    lines.append(limitsText(language));
    return lines.join(u'\n') + u'\n';
}

} // namespace Words
