#pragma once
#include "ui/transcript/transcriptmodel.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QButtonGroup;
class QVBoxLayout;

namespace Gui {

class FilterButton;
class Marking;
class TranscriptSearch;
class TranscriptView;

// The middle room: the filter above, the transcript below.
class TranscriptPanel : public QWidget
{
    Q_OBJECT
public:
    explicit TranscriptPanel(const Words::Language &language, QWidget *parent = nullptr);
    TranscriptView *view() const { return m_view; }
    void setDocument(Core::Document *document);
    void showRow(quint32 row); // clears a filter that hides it
    void focusFilter();
    void find(); // opens the bar
    void findNext();
    void findPrevious();
    void nextRefusal(); // or failure, or fault
    void previousRefusal();
    void toggleBookmark(); // on the rows selected, or none of them if all have one
    void editNote();
    void nextBookmark();
    void previousBookmark();
    void undoMark();
    void redoMark();
    QList<quint32> selectedRows() const; // all shown rows when nothing is selected

    QList<quint32> rowsInHand() const; // the selected ones, bounded

Q_SIGNALS:
    void selectionChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslateUi();
    void applyFilter();
    void clearFilter();
    void noteGrown();
    void holdSelection();
    TranscriptSearch *search(); // made when it is first wanted
    enum class Way : quint8 { Forward, Backward };
    void goToRefusal(Way way);

    TranscriptModel *m_model;
    TranscriptView *m_view;
    QLineEdit *m_filter;
    QButtonGroup *m_show;
    FilterButton *m_more;
    QVBoxLayout *m_column;
    Marking *m_marking;
    TranscriptSearch *m_search = nullptr;
    quint32 m_held; // the row in hand when the filter changed, to be in hand again
    QPushButton *m_all, *m_replies, *m_refusals, *m_end;
};

} // namespace Gui
