#pragma once
#include "ui/words/language.h"

#include <QDialog>

#include <memory>

namespace Gui {

// "Explain pasted text": a box for any text in which mail servers speak, what was found in it, and the explanation of
// what is in hand.
class PastedReply : public QDialog
{
    Q_OBJECT
public:
    explicit PastedReply(const Words::Language &language, QWidget *parent = nullptr);
    ~PastedReply() override;
    void openFile(const QString &path);
    void explain(const QString &text);

protected:
    void changeEvent(QEvent *event) override;

private:
    void lay();
    void connectParts();
    void retranslateUi();
    void read();
    void readAside(const QByteArray &text);
    void chooseFile();
    void showFindings();
    void showFinding();
    void showState();

    class Private;
    std::unique_ptr<Private> m;
};

} // namespace Gui
