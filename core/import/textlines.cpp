#include "core/import/textlines.h"

namespace Core::Import {

void TextLines::feed(QByteArrayView octets)
{
    constexpr qsizetype longestMark = 3;
    if (m_begun) {
        if (m_decoder.isValid())
            feedText(QString(m_decoder.decode(octets)).toUtf8());
        else
            feedText(octets);
        return;
    }
    m_mark.append(octets);
    if (m_mark.size() >= longestMark)
        begin();
}

void TextLines::begin()
{
    m_begun = true;
    const QByteArray first = std::exchange(m_mark, {});
    if (first.startsWith("\xff\xfe"))
        m_decoder = QStringDecoder(QStringDecoder::Utf16LE);
    else if (first.startsWith("\xfe\xff"))
        m_decoder = QStringDecoder(QStringDecoder::Utf16BE);
    const qsizetype mark = m_decoder.isValid() ? 2 : first.startsWith("\xef\xbb\xbf") ? 3 : 0;
    feed(QByteArrayView(first).sliced(mark));
}

void TextLines::feedText(QByteArrayView text)
{
    while (!text.isEmpty()) {
        const qsizetype room = mostOctets - m_line.size();
        const qsizetype feed = text.first(qMin(room, text.size())).indexOf('\n');
        if (feed < 0 && text.size() < room) {
            m_line.append(text);
            return;
        }
        const qsizetype taken = feed < 0 ? room : feed;
        if (m_line.isEmpty()) {
            takeLine(text.first(taken));
        } else {
            m_line.append(text.first(taken));
            takeLine(std::exchange(m_line, {}));
        }
        text = text.sliced(feed < 0 ? taken : taken + 1);
    }
}

void TextLines::takeLine(QByteArrayView line)
{
    m_take(line.endsWith('\r') ? line.chopped(1) : line);
}

void TextLines::finish()
{
    if (!m_begun)
        begin();
    if (!m_line.isEmpty())
        takeLine(std::exchange(m_line, {}));
}

} // namespace Core::Import
