#pragma once
#include "ui/sessions/pastmodel.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace Gui {

// The sessions that were kept: searched, opened, deleted (until the list is closed that can be undone), and for how
// long they are kept.
class PastSessions : public QDialog
{
    Q_OBJECT
public:
    PastSessions(const Words::Language &language, const QString &folder, int keepDays, QWidget *parent = nullptr);
    ~PastSessions() override;
    void read(); // what is in the folder now

Q_SIGNALS:
    void openRequested(const QString &path);
    void keepDaysChosen(int days); // -1: for ever; 0: none are kept

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void layOut();
    void retranslateUi();
    void fillKeep();
    void tell();
    void openCurrent();
    void deleteCurrent();
    void undo();
    void chooseKeep(int index);

    const Words::Language &m_language;
    QString m_folder;
    int m_keepDays;
    PastModel *m_model;
    QLineEdit *m_search;
    QTableView *m_table;
    QLabel *m_count, *m_keepLabel, *m_deletedLabel;
    QComboBox *m_keep;
    QPushButton *m_open, *m_delete, *m_undo, *m_close;
    QStringList m_deleted; // newest last
};

} // namespace Gui
