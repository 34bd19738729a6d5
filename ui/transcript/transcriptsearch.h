#pragma once
#include "ui/transcript/findbar.h"
#include "ui/transcript/finder.h"

namespace Gui {

class TranscriptModel;
class TranscriptView;

// Joins the find bar, the finder and the transcript: what was found is counted among the rows shown, marked in them,
// and gone to.
class TranscriptSearch : public QObject
{
    Q_OBJECT
public:
    TranscriptSearch(const Words::Language &language, FindBar *bar, TranscriptModel *model, TranscriptView *view,
                     QObject *parent);
    void open();
    void close();
    bool isOpen() const;
    void setDocument(const Core::Document *document);
    void retranslate();
    void goOn(); // to the next row found, round the end
    void goBack();
    const Finder &finder() const { return m_finder; }

private:
    void look(const Core::Search::Query &query);
    void noteFound();
    void noteFilter();
    void collect();
    void forget();
    void tell();
    void select(size_t place);

    FindBar *m_bar;
    TranscriptModel *m_model;
    TranscriptView *m_view;
    Finder m_finder;
    std::vector<Core::RowId> m_shown; // of the rows found, those that the filter lets through
    size_t m_collected = 0;           // of the rows found
    int m_revision = 0;               // of the finder, when they were collected
    Core::RowId m_from = 0;           // where typing began: the first row found behind it is gone to
    bool m_following = false;         // it is still to be found
};

} // namespace Gui
