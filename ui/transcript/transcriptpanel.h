#pragma once
#include "ui/transcript/transcriptmodel.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QButtonGroup;

namespace Gui {

class TranscriptView;

// The middle room: the filter above, the transcript below.
class TranscriptPanel : public QWidget
{
    Q_OBJECT
public:
    explicit TranscriptPanel(const Words::Language &language, QWidget *parent = nullptr);
    TranscriptView *view() const { return m_view; }
    void setDocument(const Core::Document *document);
    void showRow(quint32 row); // clears a filter that hides it
    void focusFilter();
    QList<quint32> selectedRows() const; // all shown rows when nothing is selected

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();
    void applyFilter();
    void noteGrown();

    TranscriptModel *m_model;
    TranscriptView *m_view;
    QLineEdit *m_filter;
    QButtonGroup *m_show;
    QPushButton *m_all, *m_replies, *m_refusals, *m_end;
};

} // namespace Gui
