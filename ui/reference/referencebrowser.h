#pragma once
#include "core/explanation/comparison.h"
#include "ui/words/language.h"
#include "ui/words/referencesearch.h"

#include <QWidget>

#include <memory>

namespace Gui {

// The reference without a server: everything the knowledge holds, searched as one types, with links between entries and
// a way back. A window of its own; made when it is first asked for.
class ReferenceBrowser : public QWidget
{
    Q_OBJECT
public:
    explicit ReferenceBrowser(const Words::Language &language, QWidget *parent = nullptr);
    ~ReferenceBrowser() override;
    void setFilter(const Words::ReferenceFilter &filter);
    Words::ReferenceFilter filter() const;
    void showEntry(const QString &name); // "code:553"; what nobody knows is left alone
    QString entry() const;               // the name of the one shown
    void compare(const Core::Compared &left, const Core::Compared &right);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void layOut();
    void connectParts();
    void retranslateUi();
    void refillChoices();
    void search();
    void choose(int row);
    void visit(Core::EntryId entry);
    void display(Core::EntryId entry);
    void go(int steps); // back and forward
    void updateSteps();

    class Private;
    std::unique_ptr<Private> m;
};

} // namespace Gui
