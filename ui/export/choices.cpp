#include "ui/export/choices.h"

#include <QFileInfo>
#include <QStringList>

#include <algorithm>

namespace Export {

namespace {

struct Named {
    Format format;
    const char *id;
    const char *suffix;
};
constexpr Named named[] = {
    {Format::PlainText, "text", "txt"}, {Format::Swaks, "swaks", "swaks.txt"}, {Format::Markdown, "markdown", "md"},
    {Format::Html, "html", "html"},     {Format::Pdf, "pdf", "pdf"},           {Format::JsonLines, "json", "jsonl"},
};

const Named &of(Format format)
{
    return *std::find_if(std::begin(named), std::end(named),
                         [format](const Named &one) { return one.format == format; });
}

constexpr auto explained = "explained";
constexpr auto exampleNames = "example-names";

} // namespace

QString id(Format format)
{
    return QLatin1String(of(format).id);
}

QString suffix(Format format)
{
    return QLatin1String(of(format).suffix);
}

std::optional<Format> formatOf(const QString &id)
{
    for (const Named &one : named)
        if (id == QLatin1String(one.id))
            return one.format;
    return std::nullopt;
}

// The longest suffix wins: "x.swaks.txt" is no plain text.
std::optional<Format> formatOfFile(const QString &path)
{
    const QString name = QFileInfo(path).fileName().toLower();
    std::optional<Format> found;
    qsizetype length = 0;
    for (const Named &one : named) {
        const QString end = QLatin1Char('.') + QLatin1String(one.suffix);
        if (name.endsWith(end) && end.size() > length && name.size() > end.size()) {
            found = one.format;
            length = end.size();
        }
    }
    return found;
}

QString toText(const Choices &choices)
{
    QStringList words{id(choices.format), QLocale(choices.language).name().section(QLatin1Char('_'), 0, 0)};
    if (choices.explanations == Explanations::With)
        words.append(QLatin1String(explained));
    if (choices.names == Names::Example)
        words.append(QLatin1String(exampleNames));
    return words.join(QLatin1Char(' '));
}

Choices choices(const QString &text)
{
    const QStringList words = text.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    Choices read;
    if (words.size() < 2)
        return read;
    read.format = formatOf(words[0]).value_or(read.format);
    read.language = words[1] == QLatin1String("fr") ? QLocale::French : QLocale::English;
    read.explanations = words.contains(QLatin1String(explained)) ? Explanations::With : Explanations::Without;
    read.names = words.contains(QLatin1String(exampleNames)) ? Names::Example : Names::Own;
    return read;
}

} // namespace Export
