#include "core/transcript/facts.h"
#include "ui/words/failurewords.h"
#include "ui/words/importwords.h"
#include "ui/words/inert.h"
#include "ui/words/notewords.h"
#include "ui/words/rowwords.h"
#include "ui/words/sessionwords.h"

#include <QCoreApplication>

namespace Words {
namespace {

using Core::Kind;
namespace Facts = Core::Facts;

constexpr qsizetype addressLength = 300;
constexpr qsizetype addressesShown = 8;

constexpr char context[] = "Row";
constexpr const char *opened = QT_TRANSLATE_NOOP("Row", "%1 session with %2, port %3");
constexpr const char *openedSocket = QT_TRANSLATE_NOOP("Row", "%1 session with the socket %2");
constexpr const char *openedHost = QT_TRANSLATE_NOOP("Row", "%1 session with %2");
constexpr const char *openedNothing = QT_TRANSLATE_NOOP("Row", "%1 session");
constexpr const char *resolved = QT_TRANSLATE_NOOP("Row", "%1 has the address %2");
constexpr const char *resolvedSeveral = QT_TRANSLATE_NOOP("Row", "%1 has the addresses %2");
constexpr const char *trying = QT_TRANSLATE_NOOP("Row", "Trying %1, port %2");
constexpr const char *tryingSocket = QT_TRANSLATE_NOOP("Row", "Trying %1");
constexpr const char *connected = QT_TRANSLATE_NOOP("Row", "Connected to %1 from %2");
constexpr const char *connectedSocket = QT_TRANSLATE_NOOP("Row", "Connected to %1");
constexpr const char *connectedSomewhere = QT_TRANSLATE_NOOP("Row", "Connected");
constexpr const char *secret = QT_TRANSLATE_NOOP("Row", "A secret, masked");
constexpr const char *trusted = QT_TRANSLATE_NOOP("Row", "You accepted the certificate for this connection: %1");
constexpr const char *gap = QT_TRANSLATE_NOOP("Row", "Something is missing here: the source has a gap");
constexpr const char *foreign = QT_TRANSLATE_NOOP("Row", "A record of a later version of Mailscope, kept as it is");

QString with(const Language &language, const char *source, const QString &first)
{
    return language.text(context, source).arg(first);
}

QString openedText(const Language &language, const Facts::Opened &fact)
{
    const QString protocol = protocolName(fact.protocol);
    if (!fact.socketPath.isEmpty())
        return language.text(context, openedSocket).arg(protocol, inert(fact.socketPath, addressLength));
    if (fact.host.isEmpty())
        return with(language, openedNothing, protocol);
    if (fact.port == 0)
        return language.text(context, openedHost).arg(protocol, inert(fact.host, addressLength));
    return language.text(context, opened).arg(protocol, inert(fact.host, addressLength), QString::number(fact.port));
}

QString openedText(const Language &language, QByteArrayView cbor)
{
    const QString session = openedText(language, Facts::decode<Facts::Opened>(cbor));
    const QString origin = originText(language, Facts::decode<Facts::Imported>(cbor).origin);
    return origin.isEmpty() ? session : QStringLiteral("%1, %2").arg(session, origin);
}

QString resolvedText(const Language &language, const Facts::Resolved &fact)
{
    QStringList addresses;
    for (const QByteArray &address : fact.addresses.first(std::min(addressesShown, fact.addresses.size())))
        addresses.append(inert(address, addressLength));
    if (fact.addresses.size() > addressesShown)
        addresses.append(QString(QChar(0x2026)));
    return language.text(context, addresses.size() == 1 ? resolved : resolvedSeveral)
        .arg(inert(fact.name, addressLength), addresses.join(QStringLiteral(", ")));
}

QString tryingText(const Language &language, const Facts::Trying &fact)
{
    const QString address = inert(fact.address, addressLength);
    if (fact.port == 0)
        return with(language, tryingSocket, address);
    return language.text(context, trying).arg(address, QString::number(fact.port));
}

QString connectedText(const Language &language, const Facts::Connected &fact)
{
    if (fact.peer.isEmpty())
        return language.text(context, connectedSomewhere);
    if (fact.local.isEmpty())
        return with(language, connectedSocket, inert(fact.peer, addressLength));
    return language.text(context, connected).arg(inert(fact.peer, addressLength), inert(fact.local, addressLength));
}

QString doubtLine(const Language &language, const Core::TlsFacts &facts, qint64 now)
{
    Core::TlsFacts doubted = facts;
    doubted.verified = false;
    return tlsLine(language, doubted, now);
}

} // namespace

QString factText(const Language &language, const Core::Dialogue &dialogue, Core::RowId row)
{
    if (row >= dialogue.rows.size())
        return {};
    const QByteArrayView cbor = dialogue.fact(row);
    switch (dialogue.rows[row].kind) {
    case Kind::Opened:
        return openedText(language, cbor);
    case Kind::Resolved:
        return resolvedText(language, Facts::decode<Facts::Resolved>(cbor));
    case Kind::Trying:
        return tryingText(language, Facts::decode<Facts::Trying>(cbor));
    case Kind::TryFailed:
    case Kind::Failed:
        return failureText(language, Facts::decode<Core::Failure>(cbor));
    case Kind::Connected:
        return connectedText(language, Facts::decode<Facts::Connected>(cbor));
    case Kind::Secret:
        return language.text(context, secret);
    case Kind::Doubted:
        return doubtLine(language, Facts::decode<Core::TlsFacts>(cbor), sessionTime(dialogue, row));
    case Kind::Trusted:
        return with(language, trusted, findingNames(language, Facts::decode<Core::TlsFacts>(cbor).findings));
    case Kind::Encrypted:
        return tlsLine(language, Facts::decode<Core::TlsFacts>(cbor), sessionTime(dialogue, row));
    case Kind::Gap:
        return cbor.isEmpty() ? language.text(context, gap)
                              : missingText(language, Facts::decode<Facts::Missing>(cbor));
    case Kind::Closed:
        return closingText(language, Facts::decode<Core::Closing>(cbor));
    case Kind::Note:
        return noteText(language, Facts::decode<Facts::Noted>(cbor));
    case Kind::Foreign:
    case Kind::Mark:
    case Kind::Excerpt:
        return language.text(context, foreign);
    case Kind::Received:
    case Kind::Sent:
        return rowText(language, dialogue, row);
    }
    return {};
}

} // namespace Words
