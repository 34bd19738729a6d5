#pragma once
#include "core/search/query.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QToolButton;

namespace Gui {

// The field in which is typed what to look for, and what was found of it. It looks for nothing itself.
class FindBar : public QWidget
{
    Q_OBJECT
public:
    explicit FindBar(QWidget *parent = nullptr);
    Core::Search::Query query() const;
    void take(const QString &text); // a proposal, selected, so that typing replaces it
    enum class Standing : quint8 { Nothing, Running, Found, Cancelled };
    struct Count {
        Standing standing = Standing::Nothing;
        int place = 0; // of the row in hand among those shown, from 1; 0: it is none of them
        int shown = 0;
        int hidden = 0; // by the filter
        int percent = 0;
        bool operator==(const Count &) const = default;
    };
    void setCount(const Count &count);
    void setProblem(Core::Search::QueryProblem problem, const QByteArray &detail);

Q_SIGNALS:
    void queryChanged(const Core::Search::Query &query);
    void nextRequested();
    void previousRequested();
    void cancelRequested();
    void closed();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslateUi();
    void tellCount();
    QString countText() const;
    QString problemText() const;
    void giveUp();

    QComboBox *m_as;
    QLineEdit *m_text;
    QToolButton *m_letters, *m_previous, *m_next, *m_close;
    QLabel *m_count;
    Count m_shown;
    Core::Search::QueryProblem m_problem = Core::Search::QueryProblem::Empty;
    QByteArray m_detail;
};

} // namespace Gui
