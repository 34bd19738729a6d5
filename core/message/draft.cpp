#include "core/message/draft.h"

#include "core/message/composer.h"

#include <QUuid>

namespace Core::Message {

namespace {

using What = DraftProblem::What;

std::optional<DraftProblem> controlIn(Field field, const QString &value)
{
    for (qsizetype i = 0; i < value.size(); ++i) {
        const char16_t c = value[i].unicode();
        if (c == u'\r' || c == u'\n' || c == u'\u2028' || c == u'\u2029' || c == u'\u0085')
            return DraftProblem{What::LineBreak, field, i};
        if (c == 0)
            return DraftProblem{What::Nul, field, i};
        if ((c < 0x20 && c != u'\t') || c == 0x7f)
            return DraftProblem{What::ControlCharacter, field, i};
    }
    return std::nullopt;
}

// RFC 5322 3.2.3: atext and dots; enough for both sides of a Message-ID. `at`: one @ may stand in it.
std::optional<DraftProblem> notAnId(Field field, const QString &value)
{
    static constexpr QStringView marks = u"!#$%&'*+-/=?^_`{|}~.";
    bool atAllowed = field == Field::MessageId;
    for (qsizetype i = 0; i < value.size(); ++i) {
        const QChar c = value[i];
        const bool letter = c.unicode() < 0x80 && c.isLetterOrNumber();
        const bool literal = field == Field::MessageIdDomain && (c == u'[' || c == u']' || c == u':');
        if (c == u'@' && atAllowed && i > 0)
            atAllowed = false;
        else if (!letter && !literal && !marks.contains(c))
            return DraftProblem{What::CharacterNotAllowed, field, i};
    }
    if (atAllowed && !value.isEmpty())
        return DraftProblem{What::CharacterNotAllowed, field, value.size()};
    return std::nullopt;
}

QByteArray idOf(const Draft &draft)
{
    if (!draft.messageId.isEmpty())
        return draft.messageId.toUtf8();
    QByteArray domain = draft.messageIdDomain.toUtf8();
    if (domain.isEmpty())
        domain = domainOf(draft.from);
    if (domain.isEmpty())
        domain = "localhost";
    return QUuid::createUuid().toByteArray(QUuid::WithoutBraces) + '@' + domain;
}

} // namespace

std::optional<DraftProblem> problemOf(const Draft &draft)
{
    const std::pair<Field, const QString &> lines[] = {
        {Field::From, draft.from},
        {Field::To, draft.to},
        {Field::Cc, draft.cc},
        {Field::Subject, draft.subject},
        {Field::MessageId, draft.messageId},
        {Field::MessageIdDomain, draft.messageIdDomain},
    };
    for (const auto &[field, value] : lines) {
        if (const auto problem = controlIn(field, value))
            return problem;
    }
    if (draft.text.contains(QChar(0)))
        return DraftProblem{What::Nul, Field::Text, draft.text.indexOf(QChar(0))};
    if (draft.from.trimmed().isEmpty())
        return DraftProblem{What::Missing, Field::From, 0};
    if (const auto problem = notAnId(Field::MessageId, draft.messageId))
        return problem;
    return notAnId(Field::MessageIdDomain, draft.messageIdDomain);
}

Composed compose(const Draft &draft)
{
    if (const auto problem = problemOf(draft))
        return {{}, problem, false};
    return assemble(draft, idOf(draft));
}

} // namespace Core::Message
