#pragma once
#include "core/smtp/conversation.h"
#include "ui/words/language.h"
#include "ui/words/prose.h"

#include <QLabel>

namespace Gui {

// Why a step may not come now: the sentence, the rule that says so, and a link to the row that shows it.
class ObstacleBox : public QLabel
{
    Q_OBJECT
public:
    explicit ObstacleBox(const Words::Language &language, QWidget *parent = nullptr);
    void show(const Core::Smtp::Step &step); // hidden while nothing is in the way
    using QLabel::show;

Q_SIGNALS:
    void rowRequested(quint32 row);

protected:
    void changeEvent(QEvent *event) override;

private:
    Words::Prose prose() const;
    void lay();
    void follow(const QString &link);

    const Words::Language &m_language;
    Core::Smtp::Step m_step;
};

} // namespace Gui
