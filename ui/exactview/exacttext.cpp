#include "ui/exactview/exacttext.h"

#include "core/exact/content.h"
#include "core/exact/encodings.h"
#include "core/exact/hexdump.h"
#include "core/message/reader.h"
#include "ui/words/figures.h"
#include "ui/words/inert.h"
#include "ui/words/rowwords.h"

#include <QCoreApplication>

namespace Gui {

namespace {

constexpr qsizetype mostDecoded = 256 * 1024; // octets of all rows together

constexpr char context[] = "ExactText";

QString said(const Words::Language &language, const char *source)
{
    return language.text(context, source);
}

// Octets as text, line by line, so that they can do nothing and their lines stay lines.
QString readable(QByteArrayView octets)
{
    QStringList lines;
    for (const QByteArray &line : octets.toByteArray().split('\n'))
        lines.append(Words::inert(line.endsWith('\r') ? line.chopped(1) : line));
    return lines.join(u'\n');
}

QList<QByteArray> linesOf(const Core::Dialogue &dialogue, const QList<Core::RowId> &rows)
{
    QList<QByteArray> lines;
    qsizetype octets = 0;
    for (const Core::RowId row : rows) {
        if (row >= dialogue.rows.size() || !Core::isWire(dialogue.rows[row].kind))
            continue;
        lines.append(dialogue.line(row));
        octets += lines.last().size();
        if (octets > mostDecoded)
            break;
    }
    return lines;
}

QString heading(const Words::Language &language, const Core::Dialogue &dialogue, Core::RowId row)
{
    const Core::Row &shown = dialogue.rows[row];
    return said(language, QT_TRANSLATE_NOOP("ExactText", "Line %1 %2, %3"))
        .arg(Words::lineNumber(language, row), Words::directionMark(shown.kind),
             Words::octetCount(language, shown.size));
}

QString octetsText(const Words::Language &language, const Core::Dialogue &dialogue, const QList<Core::RowId> &rows,
                   qint64 from)
{
    QString text;
    qint64 begin = 0; // of the row, among the octets of all
    for (const Core::RowId row : rows) {
        if (row >= dialogue.rows.size() || !Core::isWire(dialogue.rows[row].kind))
            continue;
        const qint64 size = dialogue.rows[row].size;
        if (begin >= from + exactPageOctets)
            break;
        if (begin + size > from || (size == 0 && begin == from)) {
            const QByteArray octets = Core::octets(*dialogue.transcript, dialogue.rows[row]);
            text += heading(language, dialogue, row) + u'\n' + Core::Exact::hexDump(octets) + u'\n';
        }
        begin += size;
    }
    return text;
}

QString decodedText(const Words::Language &language, const Core::Exact::Decoded &decoded)
{
    QString text;
    if (decoded.octets.isEmpty())
        return said(language, QT_TRANSLATE_NOOP("ExactText", "Nothing here that can be decoded.")) + u'\n';
    if (decoded.wrong > 0)
        text += said(language, QT_TRANSLATE_NOOP("ExactText", "Not all of it keeps the rules of the encoding; what "
                                                              "breaks them was passed over or left as it is.")) +
                u'\n';
    return text + readable(decoded.octets) + QStringLiteral("\n\n") + Core::Exact::hexDump(decoded.octets) + u'\n';
}

QString base64Text(const Words::Language &language, const Core::Dialogue &dialogue, const QList<Core::RowId> &rows)
{
    QString text;
    for (const Core::Exact::Decoded &decoded : Core::Exact::decodeBase64(linesOf(dialogue, rows)))
        text += decodedText(language, decoded);
    return text.isEmpty() ? decodedText(language, {}) : text;
}

QString partText(const Words::Language &language, const Core::Message::ReadPart &part)
{
    QString text = QString(part.depth * 2, u' ') + QStringLiteral("• ") + Words::inert(part.type, 100);
    if (!part.fileName.isEmpty())
        text += QStringLiteral(", ") + Words::inertText(part.fileName.left(200));
    if (!part.encoding.isEmpty())
        text += QStringLiteral(", ") + Words::inert(part.encoding, 40);
    const bool holdsParts = part.type.startsWith("multipart/") || part.type.startsWith("message/");
    if (!holdsParts)
        text += QStringLiteral(", ") + Words::octetCount(language, quint64(part.octets));
    text += u'\n';
    return part.text.isEmpty() ? text : text + u'\n' + readable(part.text.toUtf8()) + u'\n';
}

QString messageText(const Words::Language &language, const Core::Dialogue &dialogue, const QList<Core::RowId> &rows)
{
    Core::Exact::Content content;
    for (const Core::RowId row : rows)
        if (content.octets.isEmpty())
            content = Core::Exact::contentAround(dialogue, row);
    if (content.octets.isEmpty())
        return said(language,
                    QT_TRANSLATE_NOOP("ExactText", "The selected line is no part of a message. Select a line between "
                                                   "DATA or BDAT and the end of the message."));
    const Core::Message::ReadMessage read = Core::Message::readMessage(content.octets);
    if (read.libraryMissing)
        return said(language, QT_TRANSLATE_NOOP("ExactText", "The library that reads messages (GMime) is missing."));
    QString text = said(language, QT_TRANSLATE_NOOP("ExactText", "Message in lines %1 to %2, %3"))
                       .arg(Words::lineNumber(language, content.first), Words::lineNumber(language, content.last),
                            Words::octetCount(language, quint64(content.octets.size()))) +
                   QStringLiteral("\n\n");
    if (content.cut || read.cut)
        text +=
            said(language, QT_TRANSLATE_NOOP("ExactText", "Only its beginning is decoded.")) + QStringLiteral("\n\n");
    for (const Core::Message::ReadField &field : read.fields)
        text += Words::inert(field.name, 100) + QStringLiteral(": ") + Words::inertText(field.value) + u'\n';
    text += u'\n';
    for (const Core::Message::ReadPart &part : read.parts)
        text += partText(language, part);
    return text;
}

} // namespace

qint64 exactOctets(const Core::Dialogue &dialogue, const QList<Core::RowId> &rows)
{
    qint64 octets = 0;
    for (const Core::RowId row : rows)
        if (row < dialogue.rows.size() && Core::isWire(dialogue.rows[row].kind))
            octets += dialogue.rows[row].size;
    return octets;
}

QString exactText(const Words::Language &language, const Core::Dialogue &dialogue, const QList<Core::RowId> &rows,
                  ExactAs as, qint64 from)
{
    if (!dialogue.transcript)
        return {};
    switch (as) {
    case ExactAs::Octets:
        return octetsText(language, dialogue, rows, from);
    case ExactAs::Base64:
        return base64Text(language, dialogue, rows);
    case ExactAs::QuotedPrintable:
        return decodedText(language, Core::Exact::decodeQuotedPrintable(linesOf(dialogue, rows)));
    case ExactAs::Message:
        return messageText(language, dialogue, rows);
    }
    Q_UNREACHABLE();
}

} // namespace Gui
