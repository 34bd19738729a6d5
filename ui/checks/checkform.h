#pragma once
#include "core/checks/settings.h"
#include "core/net/endpointurl.h"
#include "ui/words/language.h"

#include <QWidget>

#include <memory>

namespace Gui {

// What is to be checked, where, with which addresses, and the word that it may be.
class CheckForm : public QWidget
{
    Q_OBJECT
public:
    explicit CheckForm(const Words::Language &language, QWidget *parent = nullptr);
    ~CheckForm() override;
    void setTarget(const Core::EndpointUrl &target);
    void setTrust(const Core::TrustSettings &trust);
    void setClientName(const QByteArray &name);
    enum class Use : quint8 { Editing, Running };
    void setUse(Use use);

Q_SIGNALS:
    void startRequested(const Core::Checks::Settings &settings);
    void cancelRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void addField(QWidget *field);
    void connectParts();
    void retranslateUi();
    void look(); // what the choice made needs, and what will be sent
    void press();
    Core::Checks::Check check() const;
    Core::Checks::Settings settings() const;
    QString typedServer() const;
    QString complaint(const QList<Core::Checks::Problem> &problems) const;

    class Private;
    std::unique_ptr<Private> m;
};

} // namespace Gui
