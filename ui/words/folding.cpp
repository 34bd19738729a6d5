#include "ui/words/folding.h"

namespace Words {
namespace {

// What stands for a character that no decomposition takes apart; null: itself.
const char *plainFor(char16_t letter)
{
    switch (letter) {
    case u'œ':
        return "oe";
    case u'æ':
        return "ae";
    case u'ß':
        return "ss";
    case u'ø':
        return "o";
    case u'ł':
        return "l";
    case u'đ':
        return "d";
    case u'‘':
    case u'’':
        return "'";
    case u'“':
    case u'”':
    case u'«':
    case u'»':
        return "\"";
    case u'‐':
    case u'−':
    case u'–':
    case u'—':
    case u'‑':
        return "-";
    case u'…':
        return "...";
    default:
        return nullptr;
    }
}

bool isMark(QChar letter)
{
    return letter.isMark() || letter.category() == QChar::Other_Format;
}

} // namespace

QByteArray folded(QStringView text)
{
    const QString apart = text.toString().toLower().normalized(QString::NormalizationForm_KD);
    QString plain;
    plain.reserve(apart.size());
    for (const QChar letter : apart) {
        if (const char *instead = plainFor(letter.unicode()))
            plain += QLatin1String(instead);
        else if (!isMark(letter))
            plain += letter.isSpace() ? QChar(u' ') : letter;
    }
    return plain.simplified().toUtf8();
}

} // namespace Words
