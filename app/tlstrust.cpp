#include "app/tlstrust.h"

#include "app/helprun.h"
#include "core/tls/identityfile.h"
#include "ui/words/certificatewords.h"

#include <QFile>

#include <cstdio>

namespace App {

namespace {

constexpr qint64 longestPassphrase = 1024;

// The first line; its end is not a part of it.
std::optional<QByteArray> passphraseIn(const QString &path)
{
    if (path.isEmpty())
        return QByteArray();
    QFile file(path);
    if (!file.open(QFile::ReadOnly))
        return std::nullopt;
    QByteArray line = file.readLine(longestPassphrase);
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    return line;
}

Core::TlsProblem problemWith(const Core::TrustSettings &trust)
{
    Core::TlsSettings settings;
    settings.minimum = trust.minimum;
    settings.maximum = trust.maximum;
    settings.ciphers = trust.ciphers;
    settings.suites = trust.suites;
    settings.identity = trust.identity;
    settings.authorityFile = trust.authorityFile;
    settings.revocationFile = trust.revocationFile;
    return Core::checkSettings(settings);
}

bool isOrdinary(const TlsOptions &options)
{
    return options.choices == Core::TlsChoices();
}

void complain(const QString &sentence)
{
    const QByteArray line = "mailscope: " + sentence.toUtf8() + '\n';
    std::fwrite(line.constData(), 1, size_t(line.size()), stderr);
}

} // namespace

std::optional<Core::TrustSettings> trustOf(const TlsOptions &options, const QString &language)
{
    Core::TrustSettings trust = Core::trustBy(options.choices, options.authorityFile);
    if (isOrdinary(options)) // what is wrong with a file of authorities, the connection tells
        return trust;
    const Words::Language words(localeFor(language));
    const auto passphrase = passphraseIn(options.passphraseFile);
    if (!passphrase) {
        tellUnreadable(options.passphraseFile, language);
        return std::nullopt;
    }
    if (!options.choices.certificateFile.isEmpty()) {
        const auto loaded = Core::loadIdentity(options.choices.certificateFile, options.choices.keyFile, *passphrase);
        if (loaded.problem != Core::IdentityProblem::None) {
            complain(Words::problemText(words, loaded.problem));
            return std::nullopt;
        }
        trust.identity = loaded.identity;
    }
    if (const Core::TlsProblem problem = problemWith(trust); problem != Core::TlsProblem::None) {
        complain(Words::problemText(words, problem));
        return std::nullopt;
    }
    return trust;
}

} // namespace App
