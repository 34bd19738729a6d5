#include "ui/words/wordingtext.h"

#include "core/knowledge/status.h"
#include "ui/words/advice.h"
#include "ui/words/inert.h"
#include "ui/words/phrase.h"
#include "ui/words/table.h"

#include <QCoreApplication>

namespace Words {
namespace {

using Core::Argument;
using Core::Remark;
using Core::Role;
using Core::Knowledge::Actor;
using Core::Knowledge::Speaker;
namespace Knowledge = Core::Knowledge;

constexpr qsizetype factLength = 300;
constexpr char context[] = "Wording";

struct ActorWords {
    Actor value;
    const char *text;
};
constexpr ActorWords actors[] = {
    {Actor::Nobody, QT_TRANSLATE_NOOP("Wording", "Nothing has to be changed.")},
    {Actor::Client, QT_TRANSLATE_NOOP("Wording", "The sending side has to act.")},
    {Actor::Server, QT_TRANSLATE_NOOP("Wording", "The receiving server’s administrator has to act.")},
    {Actor::Both, QT_TRANSLATE_NOOP("Wording", "Either side may have to act.")},
};
static_assert(coversInOrder(actors, Actor::Both));

constexpr const char *named = QT_TRANSLATE_NOOP("Wording", "%1: %2");
constexpr const char *proven = QT_TRANSLATE_NOOP("Wording", "words of %1, as the server itself shows");
constexpr const char *likely = QT_TRANSLATE_NOOP("Wording", "words of %1, to judge by the wording alone");
constexpr const char *quoted = QT_TRANSLATE_NOOP("Wording", "words of %1, which the server passes on");
constexpr const char *common = QT_TRANSLATE_NOOP("Wording", "words that many servers use");

struct FactWords {
    Role role;
    const char *label;
};
constexpr FactWords facts[] = {
    {Role::Recipient, QT_TRANSLATE_NOOP("Wording", "Recipient")},
    {Role::Sender, QT_TRANSLATE_NOOP("Wording", "Sender")},
    {Role::Address, QT_TRANSLATE_NOOP("Wording", "Address")},
    {Role::Host, QT_TRANSLATE_NOOP("Wording", "Host")},
    {Role::Ip, QT_TRANSLATE_NOOP("Wording", "IP address")},
    {Role::List, QT_TRANSLATE_NOOP("Wording", "DNS list")},
    {Role::Domain, QT_TRANSLATE_NOOP("Wording", "Domain")},
    {Role::Limit, QT_TRANSLATE_NOOP("Wording", "Limit")},
    {Role::Size, QT_TRANSLATE_NOOP("Wording", "Size")},
    {Role::Count, QT_TRANSLATE_NOOP("Wording", "Count")},
    {Role::Delay, QT_TRANSLATE_NOOP("Wording", "Wait")},
    {Role::QueueId, QT_TRANSLATE_NOOP("Wording", "Queue identifier")},
    {Role::ClientName, QT_TRANSLATE_NOOP("Wording", "Name given in EHLO")},
    {Role::User, QT_TRANSLATE_NOOP("Wording", "User")},
    {Role::Mechanism, QT_TRANSLATE_NOOP("Wording", "Mechanism")},
    {Role::Command, QT_TRANSLATE_NOOP("Wording", "Command")},
    {Role::Port, QT_TRANSLATE_NOOP("Wording", "Port")},
    {Role::Value, QT_TRANSLATE_NOOP("Wording", "Value")},
    {Role::Reason, QT_TRANSLATE_NOOP("Wording", "Reason given")},
    {Role::Link, QT_TRANSLATE_NOOP("Wording", "Page named")},
};

QList<DecodedText> factsOf(const Language &language, const Remark &remark)
{
    QList<DecodedText> list;
    for (const FactWords &fact : facts) {
        for (const Argument &argument : remark.arguments) {
            if (argument.role == fact.role)
                list.append({language.text(context, fact.label), inert(argument.bytes, factLength), argument.row});
        }
    }
    return list;
}

QString certaintyOf(const Language &language, const Remark &remark, const Knowledge::WordingTable &table)
{
    const QString software = QString::fromUtf8(table.software);
    switch (table.speaker) {
    case Speaker::Generic:
        return language.text(context, common);
    case Speaker::Filter:
    case Speaker::List:
        return language.text(context, quoted).arg(software);
    case Speaker::Server:
    case Speaker::Provider:
        return language.text(context, remark.certainty == Core::Certainty::Certain ? proven : likely).arg(software);
    }
    return {};
}

} // namespace

QString actorText(const Language &language, Actor actor)
{
    return language.text(context, rowOf(actors, actor).text);
}

WordingText wordingText(const Language &language, const Remark &remark)
{
    const Knowledge::FoundWording found = Knowledge::wording(remark.note);
    if (!found.entry)
        return {};
    const Knowledge::WordingEntry &entry = *found.entry;
    WordingText text;
    text.software = QString::fromUtf8(found.table->software);
    text.title = language.text(found.table->context, entry.title);
    text.heading = text.software.isEmpty() ? text.title : language.text(context, named).arg(text.software, text.title);
    text.certainty = certaintyOf(language, remark, *found.table);
    text.meaning = phrase(language, found.table->context, entry.meaning, remark.arguments);
    text.advice = adviceOf(language, found.table->context, entry.advice, remark.arguments);
    text.facts = factsOf(language, remark);
    text.actor = actorText(language, entry.actor);
    text.setting = QString::fromUtf8(entry.setting);
    if (entry.link)
        text.link = {{Run::Kind::Web, QString::fromUtf8(entry.link), Core::none, QString::fromUtf8(entry.link)}};
    return text;
}

} // namespace Words
