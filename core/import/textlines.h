#pragma once
#include <QByteArray>
#include <QByteArrayView>
#include <QStringDecoder>

#include <functional>

namespace Core::Import {

// Octets of a text in UTF-8 or UTF-16 (by its mark) → lines in UTF-8 without their ends. Pushed in any pieces.
class TextLines
{
public:
    static constexpr qsizetype mostOctets = 1024 * 1024; // a longer line is cut: its rest is the next line
    using Take = std::function<void(QByteArrayView line)>;
    explicit TextLines(Take take) : m_take(std::move(take)) {}
    void feed(QByteArrayView octets);
    void finish(); // what is left is a line too

private:
    void begin();
    void feedText(QByteArrayView text);
    void takeLine(QByteArrayView line);

    Take m_take;
    QByteArray m_mark; // the first octets, until they tell the encoding
    bool m_begun = false;
    QStringDecoder m_decoder; // of UTF-16 alone
    QByteArray m_line;        // begun
};

} // namespace Core::Import
