#include "ui/guide/filling.h"

#include "ui/guide/guide_p.h"

#include <QComboBox>
#include <QLineEdit>

namespace Gui {

namespace {

using Core::Smtp::Verb;

void put(StepForm *form, const char *field, const QByteArray &text)
{
    if (auto *edit = form->findChild<QLineEdit *>(QLatin1String(field)))
        edit->setText(QString::fromUtf8(text));
}

// What is offered is known with the EHLO reply: until then the wish waits.
void choose(StepForm *form, const QByteArray &mechanism)
{
    auto *box = form->findChild<QComboBox *>(QStringLiteral("mechanism"));
    if (!box || mechanism.isEmpty())
        return;
    const auto wish = std::make_shared<QString>(QString::fromLatin1(mechanism));
    const auto take = [box, wish] {
        const int at = wish->isEmpty() ? -1 : box->findText(*wish, Qt::MatchStartsWith);
        if (at >= 0) {
            wish->clear();
            box->setCurrentIndex(at);
        }
    };
    take();
    QObject::connect(box->model(), &QAbstractItemModel::rowsInserted, box, take, Qt::QueuedConnection);
}

} // namespace

void Guide::fillIn(const GuideFilling &filling)
{
    if (!filling.clientName.isEmpty())
        setClientName(filling.clientName);
    if (filling.sender)
        put(m->form(Verb::Mail), "sender", *filling.sender);
    if (!filling.recipients.isEmpty()) {
        StepForm *form = m->form(Verb::Rcpt);
        const auto due = std::make_shared<QList<QByteArray>>(filling.recipients);
        const auto next = [form, due] {
            if (!due->isEmpty())
                put(form, "recipient", due->takeFirst());
        };
        next();
        connect(form, &StepForm::sent, form, next, Qt::QueuedConnection);
    }
    if (filling.user.isEmpty() && filling.mechanism.isEmpty() && filling.password.empty())
        return;
    StepForm *login = m->form(Verb::Auth);
    choose(login, filling.mechanism);
    put(login, "user", filling.user);
    put(login, "password", Core::viewOf(filling.password).toByteArray());
}

} // namespace Gui
