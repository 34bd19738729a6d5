#pragma once
#include "core/session/tlsprobe.h"
#include "ui/words/language.h"

#include <QDialog>

#include <optional>

class QLabel;
class QProgressBar;
class QPushButton;
class QTreeWidget;

namespace Gui {

// "Which versions and ciphers does it take?": the table as it grows, and what to say of it. The probe is its own.
class ProbeDialog : public QDialog
{
    Q_OBJECT
public:
    ProbeDialog(const Words::Language &language, Core::TlsProbe::MakeTransport makeTransport,
                QWidget *parent = nullptr);
    void start(const Core::TlsProbeSettings &settings);
    const Core::TlsProbe &probe() const { return m_probe; }

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void layOut();
    void retranslateUi();
    void refresh();
    void fillTable();
    void end(Core::TlsProbe::Outcome outcome);

    const Words::Language &m_language;
    Core::TlsProbe m_probe;
    Core::TlsProbeSettings m_settings;
    std::optional<Core::TlsProbe::Outcome> m_outcome;
    QLabel *m_what, *m_remarks, *m_limits;
    QProgressBar *m_progress;
    QTreeWidget *m_table;
    QPushButton *m_again, *m_copy, *m_stop;
};

} // namespace Gui
