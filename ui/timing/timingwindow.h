#pragma once
#include "core/document/document.h"
#include "core/timing/timeline.h"
#include "ui/words/language.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QCheckBox;
class QLabel;
class QScrollArea;
class QTableView;

namespace Gui {

class BarDelegate;
class PhaseModel;

// Where the time of a session went: what its delays tell, and each phase as a bar on one scale.
class TimingWindow : public QWidget
{
    Q_OBJECT
public:
    TimingWindow(const Words::Language &language, QWidget *parent);
    void setDocument(const Core::Document *document);

Q_SIGNALS:
    void rowRequested(quint32 row);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void retranslateUi();
    void follow();
    void tell();
    void layFindings();
    void sizeColumns();
    void sizeFindings();

    const Words::Language &m_language;
    QPointer<const Core::Document> m_document;
    Core::Timing::Timeline m_timeline;
    PhaseModel *m_model;
    BarDelegate *m_bars;
    QLabel *m_summary;
    QScrollArea *m_findings;
    QCheckBox *m_pauses;
    QTableView *m_table;
    QTimer m_turn;
};

} // namespace Gui
