#pragma once
#include "core/checks/runner.h"
#include "core/net/endpointurl.h"
#include "ui/words/language.h"

#include <QWidget>

#include <memory>

namespace Gui {

// Checks of one's own server: what to check on the left; on the right the verdict, the cases as they are found, and of
// the one in hand the finding, the dialogue and its explanation. A window of its own; made when it is first asked for.
class ChecksWindow : public QWidget
{
    Q_OBJECT
public:
    ChecksWindow(const Words::Language &language, Core::Checks::Runner::MakeTransport makeTransport,
                 QWidget *parent = nullptr);
    ~ChecksWindow() override;
    void setTarget(const Core::EndpointUrl &target);
    void setTrust(const Core::TrustSettings &trust);
    void setClientName(const QByteArray &name);
    void start(const Core::Checks::Settings &settings);
    const Core::Checks::Runner *runner() const;

Q_SIGNALS:
    void lookUpRequested(const QString &entry); // of the reference

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override; // nothing goes on unseen
    void keyPressEvent(QKeyEvent *event) override;

private:
    void layOut();
    QWidget *makeResults();
    void connectParts();
    void retranslateUi();
    void showReport();
    void showCase();
    void follow(qsizetype at);
    void takeInHand(); // the case that tells most, unless the user has one
    enum class CopyAs : quint8 { Text, Json };
    void copy(CopyAs as);

    class Private;
    std::unique_ptr<Private> m;
};

} // namespace Gui
