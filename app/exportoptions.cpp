#include "app/exportoptions.h"

#include "app/helprun.h"
#include "ui/export/exporting.h"
#include "ui/export/exportwords.h"

#include <QFileInfo>

#include <cstdio>

namespace App {

namespace {

Written complain(const Export::FileProblem &problem, const QString &file, const QString &language)
{
    const Words::Language words(localeFor(language));
    const QByteArray sentence = Export::problemText(words, problem, file).toUtf8() + '\n';
    std::fwrite(sentence.constData(), 1, size_t(sentence.size()), stderr);
    return Written::No;
}

} // namespace

bool isExportable(const QString &file)
{
    const auto format = Export::formatOfFile(file);
    return format && *format != Export::Format::Pdf;
}

Written mayWrite(const QString &file, const QString &language)
{
    const QFileInfo there(file);
    const bool taken = !file.isEmpty() && (there.exists() || there.isSymLink());
    return taken ? complain({Export::FileProblem::Kind::Exists, {}}, file, language) : Written::Yes;
}

Written writeExport(const ExportOptions &options, const Core::Document &document, const QString &language)
{
    if (options.file.isEmpty())
        return Written::Yes;
    Export::Order order;
    order.material = std::make_shared<Export::Material>(document.source());
    order.choices = {Export::formatOfFile(options.file).value_or(Export::Format::PlainText),
                     localeFor(language).language(), options.explanations, options.names};
    Export::Progress progress;
    const Export::Outcome outcome = Export::exportFile(order, options.file, Export::NewFile::Existing::Kept, progress);
    return outcome.kind == Export::Outcome::Kind::Done ? Written::Yes
                                                       : complain(outcome.problem, options.file, language);
}

} // namespace App
