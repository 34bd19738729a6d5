#pragma once
#include "core/document/loading.h"
#include "core/journal/saving.h"
#include "ui/words/language.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>

class QAction;
class QMainWindow;

namespace Gui {

class NoticeBar;
class PastSessions;

int permilleOf(const Core::EventSource::Progress &progress); // less than 0: not known

// Documents as files: opened, saved, dropped on the window, found again among past sessions. The owner of the document
// takes what was opened; a file that is not ours is its owner's too.
class SessionsRoom : public QObject
{
    Q_OBJECT
public:
    SessionsRoom(QMainWindow *window, const Words::Language &language);
    ~SessionsRoom() override;
    QList<QAction *> actions() const; // for a menu, in order; null is a separator
    NoticeBar *notices() const { return m_notices; }
    void retranslateUi();

    enum class Source : quint8 { Live, File };
    void setDocument(Core::Document *document, Source source);   // what the window shows
    void setFolder(const QString &folder) { m_folder = folder; } // of past sessions
    // While a session runs its window is not taken from it: elsewhereRequested() comes instead of opened().
    void setBusy(std::function<bool()> isBusy) { m_isBusy = std::move(isBusy); }
    void setKeepDays(int days) { m_keepDays = days; }
    int keepDays() const { return m_keepDays; }
    QAction *keepKeys() const { return m_keepKeys; } // checkable

    void open(const QString &path); // of any file; opened(), elsewhereRequested() or foreignChosen() come
    std::unique_ptr<Core::Document> takeOpened();
    void save();
    void saveAs();
    void tellStopped(const Core::Problem &problem); // the journal of the session shown
    void tellResumed();
    void tellKeysStopped(int error);
    bool isLive() const { return m_source == Source::Live; } // what the window shows

Q_SIGNALS:
    void opened(); // takeOpened(); it may still grow
    void elsewhereRequested(const QString &path);
    void foreignChosen(const QString &path); // no document of ours
    void keepDaysChosen();
    void saved(const QString &path);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void load(const QString &path);
    void noteBegun();
    void noteProgress(const Core::EventSource::Progress &progress);
    void noteFinished();
    void noteSaving(const Core::EventSource::Progress &progress);
    void noteSaved();
    void takePath(const QString &path);
    void tellUnsaved(const QString &name, const Core::Problem &problem);
    void noteMarked();
    void warnOfKeys();
    void startSaving(const QString &path);
    void chooseFile();
    void showPast();
    void updateActions();
    void showName();
    QString suggestedName() const;
    QString nameShown() const;

    QMainWindow *m_window;
    const Words::Language &m_language;
    NoticeBar *m_notices;
    QAction *m_open, *m_save, *m_saveAs, *m_past, *m_keepKeys;
    QPointer<Core::Document> m_document;
    Source m_source = Source::Live;
    QPointer<PastSessions> m_pastSessions;
    std::unique_ptr<Core::Loading> m_loading;
    std::unique_ptr<Core::Journal::Saving> m_saving; // while it runs
    QPointer<Core::Document> m_savingOf;
    Core::EventId m_savingEvents = 0;
    QString m_loadingPath;
    QString m_path;             // of the document shown; empty: it has none
    Core::EventId m_inFile = 0; // events that the file at m_path holds
    bool m_mayAppend = false;   // that file is whole
    std::function<bool()> m_isBusy;
    QString m_folder;
    int m_keepDays = 90;
};

} // namespace Gui
