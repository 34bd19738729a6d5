#pragma once
#include "ui/guide/guide.h"
#include "ui/guide/journey.h"
#include "ui/guide/stepform.h"

#include <QMap>
#include <QPointer>
#include <QTimer>

namespace Gui {

class AnyTime;
class IntroductionForm;
class PathStep;

// The step of the path, or the button below it, that a verb belongs to.
Core::Smtp::Verb stepOf(Core::Smtp::Verb verb);

// What the guide knows of the session, and the forms it has made.
class Guide::Private
{
public:
    Private(Guide *guide, const Words::Language &words) : owner(guide), language(words) {}
    const Core::Smtp::Conversation *now() const { return session ? &session->document().conversation() : nullptr; }
    bool live() const { return session && session->phase() == Core::Session::Phase::Ready; }
    StepForm *form(Core::Smtp::Verb step);
    StepForm *made(Core::Smtp::Verb step);
    StepForm *madeLogin();
    Core::Smtp::Step obstacle(Core::Smtp::Verb verb) const;
    Core::Smtp::Verb next() const;
    PathStep *stepAt(Core::Smtp::Verb verb) const;
    Core::Smtp::Verb introduction(const Journey &journey) const;
    void settleChosen();
    void propose(IntroductionForm &form);

    Guide *owner;
    const Words::Language &language;
    QPointer<Core::Session> session;
    Core::Smtp::Conversation settled; // as it stood before the reply that is due
    Keychain *keychain = nullptr;
    QByteArray clientName;
    Core::Smtp::Verb introduced = Core::Smtp::Verb::None; // proposed last: EHLO, HELO or LHLO
    QTimer refresh;
    QTimer late; // runs while a reply that is due is not worth a word yet
    enum class Turn : quint8 { Ours, Theirs, Late } turn = Turn::Ours;
    QLabel *title = nullptr;
    ToneLabel *hint = nullptr;
    QList<PathStep *> steps;
    AnyTime *anyTime = nullptr;
    QMap<Core::Smtp::Verb, StepForm *> forms;          // made when they are first opened; what was typed stays in them
    Core::Smtp::Verb chosen = Core::Smtp::Verb::None;  // opened by the user
    Core::Smtp::Verb opened = Core::Smtp::Verb::None;  // whose form is open
    Core::Smtp::Verb awaited = Core::Smtp::Verb::None; // sent from its form, not yet answered
};

} // namespace Gui
