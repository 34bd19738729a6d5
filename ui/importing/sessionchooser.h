#pragma once
#include "ui/importing/foundmodel.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace Gui {

// Several sessions were found in one source: each can be opened, one after the other, while the list stays.
class SessionChooser : public QDialog
{
    Q_OBJECT
public:
    explicit SessionChooser(const Words::Language &language, QWidget *parent = nullptr);
    // `name`: of the file, as it may be shown; empty of what was pasted.
    void show(const QString &name, const Core::Import::Reading &reading);
    using QDialog::show;

Q_SIGNALS:
    void chosen(const Core::Import::Found &found);
    void keysRequested(); // a key log, for what is unreadable inside TLS

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void layOutTable();
    void layOut();
    void retranslateUi();
    void tell();
    void openCurrent();

    const Words::Language &m_language;
    Core::Import::Reading m_reading;
    QString m_name;
    FoundModel *m_model;
    QLabel *m_source, *m_count;
    QLineEdit *m_search;
    QTableView *m_table;
    QPushButton *m_keys, *m_open, *m_close;
};

} // namespace Gui
