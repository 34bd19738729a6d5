#include "ui/words/documentwords.h"

#include "ui/words/failurewords.h"
#include "ui/words/figures.h"
#include "ui/words/inert.h"
#include "ui/words/sessionwords.h"

#include <QCoreApplication>

#include <cerrno>

namespace Words {
namespace {

using Core::Problem;
using Outcome = Core::Journal::Summary::Outcome;

constexpr char context[] = "Document";

struct ErrorWords {
    int error;
    const char *text;
};
constexpr ErrorWords errors[] = {
    {ENOSPC, QT_TRANSLATE_NOOP("Document", "The disk is full.")},
    {EDQUOT, QT_TRANSLATE_NOOP("Document", "Your share of the disk is used up.")},
    {EFBIG, QT_TRANSLATE_NOOP("Document", "The file would be larger than the system allows.")},
    {EACCES,
     QT_TRANSLATE_NOOP("Document", "The system does not let you: check the owner and mode of file and folder.")},
    {EPERM, QT_TRANSLATE_NOOP("Document", "The system does not let you: check the owner and mode of file and folder.")},
    {EROFS, QT_TRANSLATE_NOOP("Document", "The disk can only be read.")},
    {ENOENT, QT_TRANSLATE_NOOP("Document", "There is no such file or folder.")},
    {ENOTDIR, QT_TRANSLATE_NOOP("Document", "There is no such file or folder.")},
    {EISDIR, QT_TRANSLATE_NOOP("Document", "This is a folder.")},
    {EIO, QT_TRANSLATE_NOOP("Document", "The disk reported an error.")},
    {EBUSY, QT_TRANSLATE_NOOP("Document", "Another program is using the file.")},
    {EWOULDBLOCK, QT_TRANSLATE_NOOP("Document", "Another program is using the file.")},
    {ENAMETOOLONG, QT_TRANSLATE_NOOP("Document", "The name is too long.")},
    {EMFILE, QT_TRANSLATE_NOOP("Document", "Too many files are open.")},
};
constexpr const char *otherError = QT_TRANSLATE_NOOP("Document", "The system reported error %1.");

const char *sourceOf(Problem::Kind kind)
{
    switch (kind) {
    case Problem::Kind::CannotOpen:
        return QT_TRANSLATE_NOOP("Document", "The file could not be opened.");
    case Problem::Kind::CannotRead:
        return QT_TRANSLATE_NOOP("Document",
                                 "The file could be read only up to octet %1; what stands behind is missing.");
    case Problem::Kind::NotOurs:
        return QT_TRANSLATE_NOOP("Document", "This is not a Mailscope document.");
    case Problem::Kind::Mangled:
        return QT_TRANSLATE_NOOP("Document",
                                 "This was a Mailscope document, but something on its way took it for text and changed "
                                 "it. Have it sent again, as an attachment or in an archive.");
    case Problem::Kind::TooNew:
        return QT_TRANSLATE_NOOP("Document",
                                 "A later version of Mailscope wrote this document in a form (%1) that this "
                                 "one cannot read.");
    case Problem::Kind::Empty:
        return QT_TRANSLATE_NOOP("Document", "The file is empty.");
    case Problem::Kind::CutOff:
        return QT_TRANSLATE_NOOP("Document",
                                 "The file ends inside a record, at octet %1: everything before it is here, "
                                 "what came behind is missing.");
    case Problem::Kind::NoEnd:
        return QT_TRANSLATE_NOOP("Document",
                                 "The file has no end mark: all of its %1 records are whole, but the session "
                                 "ended without notice, or the file was cut between two records.");
    case Problem::Kind::Damaged:
        return QT_TRANSLATE_NOOP("Document",
                                 "The file is damaged from octet %1 on; records are missing: %2. All that are "
                                 "whole are shown.");
    case Problem::Kind::TooMuch:
        return QT_TRANSLATE_NOOP("Document",
                                 "The file holds more records than Mailscope can count; the rest, from octet "
                                 "%1 on, is left out.");
    case Problem::Kind::Cancelled:
        return QT_TRANSLATE_NOOP("Document", "Stopped at your wish, at octet %1: what came behind is not shown.");
    case Problem::Kind::CannotWrite:
        return QT_TRANSLATE_NOOP("Document", "The file could not be saved. What was there before is unchanged.");
    }
    return "";
}

QString filled(const Language &language, const Problem &problem)
{
    const QString text = language.text(context, sourceOf(problem.kind));
    switch (problem.kind) {
    case Problem::Kind::TooNew:
    case Problem::Kind::NoEnd:
        return text.arg(number(language, problem.number));
    case Problem::Kind::Damaged:
        return text.arg(number(language, quint64(problem.offset)),
                        problem.number > 0
                            ? number(language, problem.number)
                            : language.text(context, QT_TRANSLATE_NOOP("Document", "none, as far as can be told")));
    case Problem::Kind::CannotRead:
    case Problem::Kind::CutOff:
    case Problem::Kind::TooMuch:
    case Problem::Kind::Cancelled:
        return text.arg(number(language, quint64(qMax(qint64(0), problem.offset))));
    case Problem::Kind::CannotOpen:
    case Problem::Kind::NotOurs:
    case Problem::Kind::Mangled:
    case Problem::Kind::Empty:
    case Problem::Kind::CannotWrite:
        return text;
    }
    return text;
}

} // namespace

QString systemErrorText(const Language &language, int error)
{
    for (const ErrorWords &known : errors)
        if (known.error == error)
            return language.text(context, known.text);
    return language.text(context, otherError).arg(error);
}

QString problemText(const Language &language, const Problem &problem)
{
    const QString text = filled(language, problem);
    return problem.systemError == 0 ? text : text + QLatin1Char(' ') + systemErrorText(language, problem.systemError);
}

QString problemsText(const Language &language, const QList<Problem> &problems)
{
    QStringList texts;
    for (const Problem &problem : problems)
        texts.append(problemText(language, problem));
    return texts.join(QLatin1Char(' '));
}

QString journalStoppedText(const Language &language, int error)
{
    return language.text(context,
                         QT_TRANSLATE_NOOP("Document", "This session is no longer kept on the disk; it goes on "
                                                       "all the same, and is tried again every second.")) +
           QLatin1Char(' ') + systemErrorText(language, error);
}

QString outcomeText(const Language &language, const Core::Journal::Summary &summary)
{
    switch (summary.outcome) {
    case Outcome::Closed:
        return closingText(language, summary.closing);
    case Outcome::Failed:
        return failureName(language, summary.failure.kind);
    case Outcome::Broken:
        return language.text(context, QT_TRANSLATE_NOOP("Document", "Ended without notice"));
    case Outcome::Going:
        return language.text(context, QT_TRANSLATE_NOOP("Document", "Going on now"));
    case Outcome::Unreadable:
        return language.text(context, QT_TRANSLATE_NOOP("Document", "Cannot be read"));
    }
    return {};
}

QString serverText(const Language &language, const Core::Facts::Opened &opened)
{
    const QString host = opened.host.isEmpty() ? inert(opened.socketPath) : inert(opened.host);
    const QString place = opened.port == 0 ? host : QStringLiteral("%1:%2").arg(host).arg(opened.port);
    if (place.isEmpty() || opened.security == Core::Security::None)
        return place;
    return QStringLiteral("%1, %2").arg(place, securityName(language, opened.security));
}

} // namespace Words
