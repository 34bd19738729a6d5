#pragma once
#include "core/search/pattern.h"

#include <QTableView>

namespace Core {
class Document;
}

namespace Gui {

class TranscriptDelegate;
class TranscriptModel;

// The transcript itself: one row a line, following the end while it was there.
class TranscriptView : public QTableView
{
    Q_OBJECT
public:
    explicit TranscriptView(QWidget *parent = nullptr);
    void setTranscript(TranscriptModel *model);
    void select(quint32 row); // and bring it into view; ends following unless it is the last
    quint32 selected() const; // Core::none
    bool follows() const { return m_follows; }
    void follow();                                                                // back to the end
    void editNote();                                                              // of the row in hand
    void setPattern(const std::shared_ptr<const Core::Search::Pattern> &pattern); // its matches are marked

Q_SIGNALS:
    void rowSelected(quint32 row);
    void followingChanged();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void setFaces();
    void sizeColumns();
    void noteScrolled();
    void noteGrown();
    void setFollowing(bool follows);
    QString emptyText() const;

    TranscriptModel *m_model = nullptr;
    TranscriptDelegate *m_delegate = nullptr;
    bool m_follows = true;
    bool m_moving = false; // we scroll, not the user
};

} // namespace Gui
