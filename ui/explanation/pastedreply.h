#pragma once
#include "ui/words/language.h"

#include <QDialog>

#include <memory>

namespace Gui {

// "Explain a reply": a box into which one reply is pasted, and its explanation beside it.
class PastedReply : public QDialog
{
    Q_OBJECT
public:
    explicit PastedReply(const Words::Language &language, QWidget *parent = nullptr);
    ~PastedReply() override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();
    void explain();

    class Private;
    std::unique_ptr<Private> m;
};

} // namespace Gui
