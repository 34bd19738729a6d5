#pragma once
#include "core/document/loading.h"
#include "ui/importing/importreading.h"
#include "ui/words/language.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>

class QAction;
class QMainWindow;

namespace Gui {

class NoticeBar;
class SessionChooser;

// Sessions that other programs wrote down: a file or pasted text is read in a worker; of several sessions the user
// chooses. The owner of the document takes what was opened.
class ImportRoom : public QObject
{
    Q_OBJECT
public:
    ImportRoom(QMainWindow *window, const Words::Language &language, NoticeBar *notices);
    ~ImportRoom() override;
    QList<QAction *> actions() const; // for a menu, in order
    void retranslateUi();
    // While a session runs its window is not taken from it: elsewhereRequested() comes, or a word that it must end
    // first.
    void setBusy(std::function<bool()> isBusy) { m_isBusy = std::move(isBusy); }

    void read(const QString &path);
    void read(const QByteArray &text); // pasted
    std::unique_ptr<Core::Document> takeOpened();

Q_SIGNALS:
    void opened(); // takeOpened(); it may still grow
    void elsewhereRequested(const QString &path);
    void explanationRequested(const QString &path, const QByteArray &text); // as any text; one of both

private:
    void start(const ImportReading::Source &source);
    void noteProgress(int permille);
    void noteRead(const Core::Import::Reading &reading);
    void tellProblem();
    void tellOpened();
    void offerKeys();
    void chooseKeys();
    void choose(const Core::Import::Reading &reading);
    void open(const Core::Import::Found &found);
    void pasteSession();
    QString nameShown() const;

    QMainWindow *m_window;
    const Words::Language &m_language;
    NoticeBar *m_notices;
    QAction *m_paste;
    std::unique_ptr<ImportReading> m_reading;
    ImportReading::Source m_source;  // what was read last
    Core::Import::Reading m_problem; // of it, without what was found
    bool m_hasUnreadable = false;    // what was opened last
    QPointer<SessionChooser> m_chooser;
    std::unique_ptr<Core::Loading> m_loading; // of a long session
    std::unique_ptr<Core::Document> m_opened;
    std::function<bool()> m_isBusy;
};

} // namespace Gui
