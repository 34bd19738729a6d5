#pragma once
#include "core/document/document.h"
#include "ui/exactview/exacttext.h"

#include <QPointer>
#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTabBar;

namespace Gui {

// The selected rows octet by octet, and what they say when decoded; each only when it is asked for.
class ExactWindow : public QWidget
{
    Q_OBJECT
public:
    ExactWindow(const Words::Language &language, QWidget *parent);
    void setDocument(const Core::Document *document);
    void setRows(const QList<Core::RowId> &rows);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void retranslateUi();
    void turn(qint64 octets);
    void tell();

    const Words::Language &m_language;
    QPointer<const Core::Document> m_document;
    QList<Core::RowId> m_rows;
    qint64 m_from = 0;
    QTabBar *m_as;
    QPlainTextEdit *m_text;
    QLabel *m_summary;
    QPushButton *m_previous, *m_next;
};

} // namespace Gui
