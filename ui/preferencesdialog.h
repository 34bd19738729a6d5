#pragma once
#include "ui/preferences.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QToolButton;

namespace Gui {

// The few settings that have no better place: the name we give in EHLO, the certificate authorities trusted.
class PreferencesDialog : public QDialog
{
    Q_OBJECT
public:
    explicit PreferencesDialog(const Preferences &preferences, QWidget *parent = nullptr);

Q_SIGNALS:
    void changed(const Gui::Preferences &preferences);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();
    void checkName();
    void pickAuthorities();
    void save();

    Preferences m_preferences;
    QLabel *m_nameLabel, *m_nameVerdict, *m_authoritiesLabel;
    QLineEdit *m_name, *m_authorities;
    QToolButton *m_pick;
    QCheckBox *m_maskContent;
    QDialogButtonBox *m_buttons;
};

} // namespace Gui
