#pragma once
#include "core/explanation/comparison.h"
#include "core/explanation/reference.h"
#include "ui/words/language.h"
#include "ui/words/referencetext.h"

#include <QScrollArea>

class QLabel;
class QVBoxLayout;

namespace Gui {

// One entry of the reference as prose, with links to others.
class ReferenceView : public QScrollArea
{
    Q_OBJECT
public:
    explicit ReferenceView(const Words::Language &language, QWidget *parent = nullptr);
    void show(Core::EntryId entry); // none: the empty state
    using QScrollArea::show;

Q_SIGNALS:
    void entryRequested(const QString &name);
    void wordingsRequested(const QString &text); // those that hold it
    void comparisonRequested(const Core::Compared &left, const Core::Compared &right);

protected:
    void changeEvent(QEvent *event) override;

private:
    void lay();
    void addHeader(const Words::ReferenceText &text);
    void addProse(const QString &heading, const Words::Prose &prose);
    void addLinks(const QString &heading, const QList<Words::Run> &links);
    void addFixed(const QString &heading, const QString &text);
    void addComparisons();
    void addWordings();
    void follow(const QString &link);

    const Words::Language &m_language;
    Core::EntryId m_entry = Core::none;
    QVBoxLayout *m_column = nullptr;
};

} // namespace Gui
