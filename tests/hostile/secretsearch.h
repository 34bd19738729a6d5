#pragma once
#include <QByteArray>
#include <QList>
#include <QStringList>

namespace Hostile {

struct Needle {
    const char *encoding;
    QByteArray octets;
    Qt::CaseSensitivity letters = Qt::CaseSensitive;
};

// A secret in every dress in which a program could let it out without meaning to.
inline QList<Needle> needlesOf(const QByteArray &secret)
{
    QByteArray percent, quoted, json, html, reversed(secret);
    const QString text = QString::fromUtf8(secret);
    for (const char octet : secret) {
        const QByteArray hex = QByteArray(1, octet).toHex().toUpper();
        percent += '%' + hex;
        quoted += '=' + hex;
    }
    for (const QChar unit : text) {
        json += "\\u" + QByteArray::number(unit.unicode(), 16).rightJustified(4, '0');
        html += "&#" + QByteArray::number(unit.unicode()) + ';';
    }
    std::reverse(reversed.begin(), reversed.end());
    QList<Needle> all{{"as it is", secret},
                      {"hexadecimal", secret.toHex(), Qt::CaseInsensitive},
                      {"percent", percent, Qt::CaseInsensitive},
                      {"percent, as a URL has it", secret.toPercentEncoding()},
                      {"quoted-printable", quoted, Qt::CaseInsensitive},
                      {"UTF-16", QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2)},
                      {"JSON escapes", json, Qt::CaseInsensitive},
                      {"HTML entities", html},
                      {"backwards", reversed}};
    // Whatever stands before it shifts its base64 by none, one or two octets; what its neighbours share is left out.
    for (int shift = 0; shift < 3; ++shift) {
        const qsizetype size = (secret.size() - (3 - shift) % 3) / 3 * 3;
        all.append({"base64", secret.mid((3 - shift) % 3, size).toBase64(QByteArray::OmitTrailingEquals)});
    }
    return all;
}

// In which dresses it is there.
inline QStringList foundIn(const QByteArray &sink, const QByteArray &secret)
{
    QStringList found;
    const QByteArray lower = sink.toLower();
    for (const Needle &needle : needlesOf(secret)) {
        const bool there = needle.letters == Qt::CaseSensitive ? sink.contains(needle.octets)
                                                               : lower.contains(needle.octets.toLower());
        if (there)
            found += QLatin1String(needle.encoding);
    }
    return found;
}

} // namespace Hostile
