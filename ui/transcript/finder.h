#pragma once
#include "core/document/document.h"
#include "core/search/rowsearch.h"
#include "ui/words/language.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

#include <atomic>
#include <deque>

namespace Gui {

// Looks for a pattern in all rows of a document. The full parts are scanned by workers, what they find becomes rows
// here, in slices; rows that come later are looked at as they come.
class Finder : public QObject
{
    Q_OBJECT
public:
    explicit Finder(const Words::Language &language, QObject *parent = nullptr);
    ~Finder() override;
    void setDocument(const Core::Document *document);
    void find(const Core::Search::Query &query); // what was found before is forgotten; an empty one ends
    void again();                                // the words of facts have changed
    void cancel();                               // what was found so far stays

    bool isRunning() const { return m_state == State::Running; }
    bool isCancelled() const { return m_state == State::Cancelled; }
    int percent() const;
    int revision() const { return m_revision; } // another one: what was found before may stand no more
    std::span<const Core::RowId> found() const { return m_found; } // rows, in order
    const Core::Search::Query &query() const { return m_query; }
    // Null while nothing is looked for.
    const std::shared_ptr<const Core::Search::Pattern> &pattern() const { return m_pattern; }

Q_SIGNALS:
    void changed(); // more was found, or the search came to its end

private:
    enum class State : quint8 { Idle, Running, Watching, Cancelled };
    struct Scan;
    void start();
    void stop();
    void advance();
    bool takeScanned();
    void noteChanged(Core::RowId row);
    bool factMatches(Core::RowId row) const;

    const Words::Language &m_language;
    QPointer<const Core::Document> m_document;
    Core::Search::Query m_query;
    std::shared_ptr<const Core::Search::Pattern> m_pattern;
    std::shared_ptr<Scan> m_scan;
    std::optional<Core::Search::RowSearch> m_rows;
    std::vector<Core::RowId> m_found;
    QTimer m_turn;
    State m_state = State::Idle;
    int m_revision = 0;
};

} // namespace Gui
