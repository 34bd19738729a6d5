#include "core/document/document.h"
#include "core/transcript/mark.h"
#include "tests/core/journal/kept.h"
#include "ui/sessions/noticebar.h"
#include "ui/sessions/sessionsroom.h"

#include <QAction>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QLabel>
#include <QMainWindow>
#include <QMessageBox>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QStatusBar>
#include <QTemporaryDir>
#include <QTest>

using namespace Gui;
using namespace Core;
using namespace Core::Journal::Testing;

namespace {

// Sees a widget come up, however soon it goes again.
class Shown : public QObject
{
public:
    explicit Shown(QWidget *watched) { watched->installEventFilter(this); }
    bool seen = false;
    std::function<void()> look;

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Show && look)
            look();
        seen |= event->type() == QEvent::Show;
        return false;
    }
};

} // namespace

// Documents opened, dropped and saved in a window.
class TestSessionsRoom : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void init();
    void cleanup();
    void opensADocument();
    void aDroppedFileIsOpened();
    void severalDroppedFilesAreNot();
    void aFileThatIsNotOursIsGivenOn();
    void aCutFileSaysWhatIsMissing();
    void whatCannotBeReadSaysWhy();
    void aRunningSessionIsNotDisturbed();
    void aGrowingDocumentIsNotSavedOverTheWhole();
    void aFreeStandingReplyComesBackAsOne();
    void notesGoIntoTheFile();
    void notesMadeWhileItIsSavedGoIntoTheFile();
    void savingOverAFileIsAsked();
    void savingShowsHowFarItIs();
    void savingWhereItCannotBeSaysWhy();
    void aSavedDocumentDoesNotRenameTheNextOne();

private:
    QString save(const Transcript &transcript, const QString &name);
    void openAndWait(const QString &path);
    QAction *action(int which) const { return m_room->actions()[which]; }
    QString notice() const;
    void show(std::unique_ptr<Document> document, SessionsRoom::Source source);
    void chooseName(const QString &path, QMessageBox::StandardButton whenAsked, bool &asked);

    Words::Language m_language;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QMainWindow> m_window;
    SessionsRoom *m_room = nullptr;
    std::unique_ptr<Document> m_document;
};

void TestSessionsRoom::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_window = std::make_unique<QMainWindow>();
    m_room = new SessionsRoom(m_window.get(), m_language);
    m_room->retranslateUi();
    m_window->setCentralWidget(m_room->notices());
    connect(m_room, &SessionsRoom::opened, this, [this] { show(m_room->takeOpened(), SessionsRoom::Source::File); });
    m_window->show();
}

void TestSessionsRoom::cleanup()
{
    m_window.reset();
    m_document.reset();
}

void TestSessionsRoom::show(std::unique_ptr<Document> document, SessionsRoom::Source source)
{
    m_room->setDocument(document.get(), source);
    m_document = std::move(document);
}

QString TestSessionsRoom::save(const Transcript &transcript, const QString &name)
{
    const QString path = m_folder->filePath(name);
    return Journal::save(transcript, path) ? QString() : path;
}

// It has come to its end when it may be saved.
void TestSessionsRoom::openAndWait(const QString &path)
{
    m_room->open(path);
    QTRY_VERIFY(m_document && action(1)->isEnabled());
}

QString TestSessionsRoom::notice() const
{
    return m_room->notices()->isVisible() ? m_room->notices()->findChild<QLabel *>(QStringLiteral("noticeText"))->text()
                                          : QString();
}

void TestSessionsRoom::opensADocument()
{
    const Transcript kept = dialogue(40'000);
    openAndWait(save(kept, QStringLiteral("yesterday.mailscope")));
    QVERIFY(isSame(m_document->transcript(), kept));
    QCOMPARE(m_window->windowTitle(), QStringLiteral("yesterday – Mailscope"));
    QVERIFY(notice().isEmpty());
}

void TestSessionsRoom::aDroppedFileIsOpened()
{
    const QString path = save(dialogue(2'000), QStringLiteral("dropped.mailscope"));
    QMimeData dropped;
    dropped.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter({5, 5}, Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_window.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop({5, 5}, Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(m_window.get(), &drop);
    QVERIFY(drop.isAccepted());
    QTRY_VERIFY(m_document);
    QCOMPARE(m_window->windowTitle(), QStringLiteral("dropped – Mailscope"));
}

void TestSessionsRoom::severalDroppedFilesAreNot()
{
    QMimeData dropped;
    dropped.setUrls({QUrl::fromLocalFile(QStringLiteral("/a")), QUrl::fromLocalFile(QStringLiteral("/b"))});
    QDragEnterEvent enter({5, 5}, Qt::CopyAction, &dropped, Qt::LeftButton, Qt::NoModifier);
    enter.ignore();
    QCoreApplication::sendEvent(m_window.get(), &enter);
    QVERIFY(!enter.isAccepted());
}

void TestSessionsRoom::aFileThatIsNotOursIsGivenOn()
{
    QSignalSpy foreign(m_room, &SessionsRoom::foreignChosen);
    QFile file(m_folder->filePath(QStringLiteral("swaks.txt")));
    QVERIFY(file.open(QFile::WriteOnly) && file.write("=== Trying mx:25...\n") > 0);
    file.close();
    m_room->open(file.fileName());
    QCOMPARE(foreign.size(), 1);
    QCOMPARE(foreign.first().first().toString(), file.fileName());
}

void TestSessionsRoom::aCutFileSaysWhatIsMissing()
{
    const QString path = save(dialogue(10'000), QStringLiteral("cut.mailscope"));
    QFile file(path);
    QVERIFY(file.open(QFile::ReadWrite) && file.resize(file.size() - 50));
    file.close();
    openAndWait(path);
    QTRY_VERIFY(notice().startsWith(QLatin1String("cut.mailscope: The file ends inside a record")));
    // What could be read does not take the place of the file unasked.
    action(1)->trigger();
    QTRY_VERIFY(m_window->findChild<QFileDialog *>());
    m_window->findChild<QFileDialog *>()->reject();
    QCOMPARE(QFileInfo(path).size(), file.size());
}

void TestSessionsRoom::whatCannotBeReadSaysWhy()
{
    m_room->open(m_folder->filePath(QStringLiteral("nowhere.mailscope")));
    QTRY_VERIFY(notice().contains(QLatin1String("There is no such file or folder.")));
    QVERIFY(!m_document);
    QCOMPARE(m_window->windowTitle(), QStringLiteral("Mailscope"));
}

void TestSessionsRoom::aRunningSessionIsNotDisturbed()
{
    QSignalSpy elsewhere(m_room, &SessionsRoom::elsewhereRequested);
    QSignalSpy opened(m_room, &SessionsRoom::opened);
    m_room->setBusy([] { return true; });
    const QString path = save(dialogue(2'000), QStringLiteral("other.mailscope"));
    m_room->open(path);
    QCOMPARE(elsewhere.size(), 1);
    QCOMPARE(elsewhere.first().first().toString(), path);
    QCOMPARE(opened.size(), 0);
}

void TestSessionsRoom::aGrowingDocumentIsNotSavedOverTheWhole()
{
    const QString path = save(dialogue(4'000'000), QStringLiteral("long.mailscope"));
    QSignalSpy opened(m_room, &SessionsRoom::opened);
    bool enabled = true;
    connect(m_room, &SessionsRoom::opened, this, [&] { enabled = action(1)->isEnabled() || action(2)->isEnabled(); });
    m_room->open(path);
    QVERIFY(opened.wait());
    QVERIFY(!enabled);
    QTRY_VERIFY(action(1)->isEnabled());
}

void TestSessionsRoom::aFreeStandingReplyComesBackAsOne()
{
    const auto reply = Document::ofReply("550-5.1.1 who\n550-5.1.1 is that", {{}, "RCPT TO:<x@example.org>"});
    openAndWait(save(reply->transcript(), QStringLiteral("reply.mailscope")));
    QCOMPARE(m_document->rows().size(), reply->rows().size());
    QCOMPARE(m_document->exchanges().size(), size_t(1));
    QVERIFY(m_document->exchanges()[0] == reply->exchanges()[0]);
    QCOMPARE(m_document->beforeSaid(m_document->exchanges()[0]).state(), Smtp::State::Unknown);
    QCOMPARE(m_document->faults().size(), size_t(1)); // unfinished, and not unasked
    QCOMPARE(m_document->faults()[0].kind, FaultKind::UnfinishedReply);
}

void TestSessionsRoom::notesGoIntoTheFile()
{
    const QString path = save(dialogue(2'000), QStringLiteral("noted.mailscope"));
    openAndWait(path);
    m_document->mark(Facts::Mark{1, 0, "look here", false});
    const ReadBack back = readFile(path);
    QVERIFY(isSame(back.transcript, m_document->transcript()));
    QVERIFY(back.problems.isEmpty());
    QVERIFY(notice().isEmpty());
}

void TestSessionsRoom::notesMadeWhileItIsSavedGoIntoTheFile()
{
    openAndWait(save(dialogue(4'000'000), QStringLiteral("first.mailscope")));
    bool asked = false;
    const QString path = m_folder->filePath(QStringLiteral("second.mailscope"));
    action(2)->trigger();
    chooseName(path, QMessageBox::Yes, asked);
    QVERIFY(!action(1)->isEnabled()); // one saving at a time
    m_document->mark(Facts::Mark{1, 0, "meanwhile", false});
    QTRY_VERIFY(action(1)->isEnabled());
    QTRY_COMPARE(m_window->windowTitle(), QStringLiteral("second – Mailscope"));
    QVERIFY(isSame(readFile(path).transcript, m_document->transcript()));
}

// What the user does in the dialog, and answers if it asks.
void TestSessionsRoom::chooseName(const QString &path, QMessageBox::StandardButton whenAsked, bool &asked)
{
    auto *dialog = m_window->findChild<QFileDialog *>();
    QVERIFY(dialog);
    dialog->selectFile(path);
    QTimer answering;
    connect(&answering, &QTimer::timeout, this, [&] {
        auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
        if (!box)
            return;
        asked = true;
        answering.stop();
        QTest::mouseClick(box->button(whenAsked), Qt::LeftButton);
    });
    answering.start(5);
    QTest::mouseClick(dialog->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save), Qt::LeftButton);
    if (asked && whenAsked == QMessageBox::No)
        dialog->reject();
    QTRY_VERIFY(!m_window->findChild<QFileDialog *>());
}

void TestSessionsRoom::savingOverAFileIsAsked()
{
    const QString path = save(dialogue(1'000), QStringLiteral("there.mailscope"));
    const QByteArray before = contentsOf(path);
    show(Document::of(dialogue(3'000), Protocol::Smtp), SessionsRoom::Source::Live);
    bool asked = false;
    action(2)->trigger();
    chooseName(path, QMessageBox::No, asked);
    QVERIFY(asked);
    QCOMPARE(contentsOf(path), before);
    asked = false;
    action(2)->trigger();
    chooseName(path, QMessageBox::Yes, asked);
    QVERIFY(asked);
    QTRY_VERIFY(isSame(readFile(path).transcript, m_document->transcript()));
    QTRY_COMPARE(m_window->statusBar()->currentMessage(), QStringLiteral("Saved as there.mailscope."));
    // A name without its ending gets one, and the file of that name is asked about as well.
    asked = false;
    action(2)->trigger();
    chooseName(m_folder->filePath(QStringLiteral("there")), QMessageBox::No, asked);
    QVERIFY(asked);
}

void TestSessionsRoom::savingShowsHowFarItIs()
{
    show(Document::of(dialogue(8'000'000), Protocol::Smtp), SessionsRoom::Source::Live);
    Shown shown(m_room->notices());
    QString text, way;
    int most = 0;
    shown.look = [&] {
        const auto *stop = m_room->notices()->findChild<QPushButton *>(QStringLiteral("noticeWay0"));
        text = m_room->notices()->findChild<QLabel *>(QStringLiteral("noticeText"))->text();
        way = stop ? stop->text() : QString();
        most = m_room->notices()->findChild<QProgressBar *>(QStringLiteral("noticeProgress"))->maximum();
    };
    bool asked = false;
    action(2)->trigger();
    chooseName(m_folder->filePath(QStringLiteral("big.mailscope")), QMessageBox::Yes, asked);
    QTRY_COMPARE(m_window->statusBar()->currentMessage(), QStringLiteral("Saved as big.mailscope."));
    QVERIFY(!asked);
    QVERIFY(shown.seen);
    QCOMPARE(text, QStringLiteral("Saving big.mailscope…"));
    QCOMPARE(way, QStringLiteral("Stop"));
    QCOMPARE(most, 1000);
    QVERIFY(notice().isEmpty());
}

void TestSessionsRoom::savingWhereItCannotBeSaysWhy()
{
    show(Document::of(dialogue(1'000), Protocol::Smtp), SessionsRoom::Source::Live);
    // The folder goes while the dialog is open.
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("gone")));
    action(2)->trigger();
    auto *dialog = m_window->findChild<QFileDialog *>();
    QVERIFY(dialog);
    QVERIFY(QDir(m_folder->path()).rmdir(QStringLiteral("gone")));
    Q_EMIT dialog->fileSelected(m_folder->filePath(QStringLiteral("gone/x.mailscope")));
    dialog->reject();
    QTRY_VERIFY(notice().contains(QLatin1String("There is no such file or folder.")));
    QVERIFY(action(1)->isEnabled());
}

void TestSessionsRoom::aSavedDocumentDoesNotRenameTheNextOne()
{
    show(Document::of(dialogue(4'000'000), Protocol::Smtp), SessionsRoom::Source::Live);
    bool asked = false;
    action(2)->trigger();
    chooseName(m_folder->filePath(QStringLiteral("old.mailscope")), QMessageBox::Yes, asked);
    show(Document::of(dialogue(1'000), Protocol::Smtp), SessionsRoom::Source::Live);
    QTRY_COMPARE(m_window->statusBar()->currentMessage(), QStringLiteral("Saved as old.mailscope."));
    QCOMPARE(m_window->windowTitle(), QStringLiteral("Mailscope"));
}

QTEST_MAIN(TestSessionsRoom)
#include "tst_sessionsroom.moc"
