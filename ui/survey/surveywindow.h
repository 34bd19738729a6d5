#pragma once
#include "core/document/document.h"
#include "ui/survey/surveyrun.h"
#include "ui/words/language.h"

#include <QPointer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;
class QTableView;

namespace Gui {

class SurveyModel;

// All replies of the session together: which meanings there are, how often, and where the first of each stands.
class SurveyWindow : public QWidget
{
    Q_OBJECT
public:
    SurveyWindow(const Words::Language &language, QWidget *parent);
    void setDocument(const Core::Document *document);
    void start(); // counts; again when it was done before

Q_SIGNALS:
    void rowRequested(quint32 row);

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void retranslateUi();
    void showProgress(quint32 done, quint32 all);
    void take(const Core::Survey &survey);
    void tell();
    void copy();

    const Words::Language &m_language;
    QPointer<const Core::Document> m_document;
    SurveyRun m_run;
    SurveyModel *m_model;
    QLabel *m_summary;
    QProgressBar *m_progress;
    QPushButton *m_again;
    QTableView *m_table;
    bool m_hasGrown = false; // since it was counted
};

} // namespace Gui
