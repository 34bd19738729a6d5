#pragma once
#include <QTranslator>

namespace Testing {

// Marks every text that went through a translator: each letter becomes a letter of another alphabet, placeholders stay.
// A sentence that was never asked for keeps its Latin letters.
class PseudoTranslator : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *, const char *source, const char *, int) const override
    {
        return pseudo(QString::fromUtf8(source));
    }

    static QString pseudo(const QString &text)
    {
        QString marked;
        for (qsizetype i = 0; i < text.size(); ++i) {
            const qsizetype kept = placeholderAt(text, i);
            if (kept > 0) {
                marked += text.mid(i, kept);
                i += kept - 1;
                continue;
            }
            const char16_t c = text[i].unicode();
            if (c >= u'a' && c <= u'z')
                marked += QChar(char16_t(0x0430 + (c - u'a'))); // Cyrillic
            else if (c >= u'A' && c <= u'Z')
                marked += QChar(char16_t(0x0410 + (c - u'A')));
            else
                marked += text[i];
        }
        return marked;
    }

private:
    static qsizetype placeholderAt(const QString &text, qsizetype at)
    {
        if (text[at] == QLatin1Char('{')) {
            const qsizetype end = text.indexOf(QLatin1Char('}'), at);
            return end < 0 ? 0 : end - at + 1;
        }
        if (text[at] != QLatin1Char('%') || at + 1 >= text.size())
            return 0;
        const bool localized = text[at + 1] == QLatin1Char('L');
        const qsizetype sign = at + (localized ? 2 : 1);
        const bool known = sign < text.size() && (text[sign].isDigit() || text[sign] == QLatin1Char('n'));
        return known ? sign - at + 1 : 0;
    }
};

} // namespace Testing
