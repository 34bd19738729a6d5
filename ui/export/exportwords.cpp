#include "ui/export/exportwords.h"

#include "ui/words/inert.h"

#include <QCoreApplication>

#include <algorithm>

namespace Export {

namespace {

constexpr char context[] = "Export";

struct FormatText {
    Format format;
    const char *name, *hint;
};
constexpr FormatText formatTexts[] = {
    {Format::PlainText, QT_TRANSLATE_NOOP("Export", "Plain text"),
     QT_TRANSLATE_NOOP("Export", "Reads everywhere: mail, chat, terminal.")},
    {Format::Swaks, QT_TRANSLATE_NOOP("Export", "Text as swaks writes it"),
     QT_TRANSLATE_NOOP("Export", "For whoever knows swaks transcripts, and for tools that read them.")},
    {Format::Markdown, QT_TRANSLATE_NOOP("Export", "Markdown"),
     QT_TRANSLATE_NOOP("Export", "For a ticket: the dialogue as code, the explanations as quotations.")},
    {Format::Html, QT_TRANSLATE_NOOP("Export", "Web page (HTML)"),
     QT_TRANSLATE_NOOP("Export", "One file for any browser, light and dark. It loads nothing and runs nothing.")},
    {Format::Pdf, QT_TRANSLATE_NOOP("Export", "PDF"),
     QT_TRANSLATE_NOOP("Export", "Pages to print or to file, fonts included.")},
    {Format::JsonLines, QT_TRANSLATE_NOOP("Export", "JSON lines"),
     QT_TRANSLATE_NOOP("Export", "For programs: one object a line, as the console’s --json writes it.")},
};

struct ProblemText {
    FileProblem::Kind kind;
    const char *text;
};
constexpr ProblemText problemTexts[] = {
    {FileProblem::Kind::None, QT_TRANSLATE_NOOP("Export", "%1 could not be written.")},
    {FileProblem::Kind::Exists,
     QT_TRANSLATE_NOOP("Export", "%1 is there already and was left as it is. Choose another name.")},
    {FileProblem::Kind::Full,
     QT_TRANSLATE_NOOP("Export", "%1 was not written: there is no room left on that disk. Nothing of it was kept; make "
                                 "room or choose another place.")},
    {FileProblem::Kind::TooLarge,
     QT_TRANSLATE_NOOP("Export", "%1 was not written: it would be larger than a file may be there.")},
    {FileProblem::Kind::ReadOnly,
     QT_TRANSLATE_NOOP("Export", "%1 was not written: that place can only be read. Choose another one.")},
    {FileProblem::Kind::NotAllowed,
     QT_TRANSLATE_NOOP("Export", "%1 was not written: you may not write in that folder. Choose another one.")},
    {FileProblem::Kind::NoFolder, QT_TRANSLATE_NOOP("Export", "%1 was not written: there is no such folder.")},
    {FileProblem::Kind::IsFolder, QT_TRANSLATE_NOOP("Export", "%1 is a folder. Give the file a name of its own.")},
    {FileProblem::Kind::Other, QT_TRANSLATE_NOOP("Export", "%1 was not written. In the system’s words: %2")},
};

const FormatText &of(Format format)
{
    return *std::find_if(std::begin(formatTexts), std::end(formatTexts),
                         [format](const FormatText &one) { return one.format == format; });
}

} // namespace

QString formatName(const Words::Language &language, Format format)
{
    return language.text(context, of(format).name);
}

QString formatHint(const Words::Language &language, Format format)
{
    return language.text(context, of(format).hint);
}

QString problemText(const Words::Language &language, const FileProblem &problem, const QString &path)
{
    const auto found = std::find_if(std::begin(problemTexts), std::end(problemTexts),
                                    [&](const ProblemText &one) { return one.kind == problem.kind; });
    const QString text = language.text(context, found->text);
    return problem.kind == FileProblem::Kind::Other ? text.arg(Words::inertText(path), problem.detail)
                                                    : text.arg(Words::inertText(path));
}

} // namespace Export
