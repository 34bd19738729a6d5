#pragma once
#include "ui/export/plaintext.h"

#include <QLocale>

#include <optional>

namespace Export {

enum class Format : quint8 { PlainText, Swaks, Markdown, Html, Pdf, JsonLines };
inline constexpr Format formats[] = {Format::PlainText, Format::Swaks, Format::Markdown,
                                     Format::Html,      Format::Pdf,   Format::JsonLines};

// Whether addresses and hosts are the session's own, or stand-ins.
enum class Names : quint8 { Own, Example };

// What whoever exports decides.
struct Choices {
    Format format = Format::PlainText;
    QLocale::Language language = QLocale::English;
    Explanations explanations = Explanations::With;
    Names names = Names::Own;
    bool operator==(const Choices &) const = default;
};
QString toText(const Choices &choices); // to be remembered
Choices choices(const QString &text);   // what cannot be read is as above

QString id(Format format);     // "text", "swaks", "markdown" … never translated
QString suffix(Format format); // of a file's name, without dot
std::optional<Format> formatOf(const QString &id);
std::optional<Format> formatOfFile(const QString &path); // by its suffix

} // namespace Export
