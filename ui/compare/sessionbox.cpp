#include "ui/compare/sessionbox.h"

#include "core/journal/folder.h"
#include "core/journal/summary.h"
#include "ui/words/figures.h"
#include "ui/words/inert.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QSignalBlocker>

namespace Gui {

namespace {

constexpr qsizetype mostKept = 30; // each is looked into for its name
constexpr int entryRole = Qt::UserRole, pathRole = Qt::UserRole + 1;

} // namespace

SessionBox::SessionBox(const Words::Language &language, QWidget *parent) : QComboBox(parent), m_language(language)
{
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(24);
    connect(this, &QComboBox::activated, this, &SessionBox::choose);
    retranslateUi();
}

void SessionBox::setCurrent(const Core::Document *document)
{
    m_current = document;
    if (isCurrent())
        Q_EMIT documentChanged();
}

const Core::Document *SessionBox::document() const
{
    return m_file ? m_file->document() : m_current.data();
}

void SessionBox::add(Entry entry, const QString &text, const QString &path)
{
    addItem(text);
    setItemData(count() - 1, int(entry), entryRole);
    setItemData(count() - 1, path, pathRole);
}

void SessionBox::fill(Kept kept)
{
    const QSignalBlocker quiet(this);
    clear();
    add(Entry::Current, tr("The session in the window"), {});
    if (m_file)
        add(Entry::File, QFileInfo(m_file->path()).fileName(), m_file->path());
    if (kept == Kept::Listed)
        addKept();
    add(Entry::Ask, tr("Open a file…"), {});
    setCurrentIndex(m_file ? 1 : 0);
}

void SessionBox::addKept()
{
    const QStringList kept = Core::Journal::journalsIn(Core::Journal::sessionsFolder()).mid(0, mostKept);
    for (const QString &path : kept) {
        const Core::Journal::Summary summary = Core::Journal::readSummary(path);
        if (summary.outcome == Core::Journal::Summary::Outcome::Unreadable || (m_file && path == m_file->path()))
            continue;
        const QByteArray host = summary.opened.host.isEmpty() ? summary.opened.socketPath : summary.opened.host;
        add(Entry::Kept,
            QStringLiteral("%1 · %2").arg(Words::inert(host, 60), Words::moment(m_language, summary.opened.startedAt)),
            path);
    }
}

// The folder is read when the list is asked for, not each time a word in it changes.
void SessionBox::showPopup()
{
    fill(Kept::Listed);
    QComboBox::showPopup();
}

void SessionBox::choose(int index)
{
    switch (Entry(itemData(index, entryRole).toInt())) {
    case Entry::Current:
        m_file.reset();
        fill(Kept::NotListed);
        Q_EMIT documentChanged();
        return;
    case Entry::Kept:
    case Entry::File:
        openFile(itemData(index, pathRole).toString());
        return;
    case Entry::Ask:
        ask();
        return;
    }
}

void SessionBox::ask()
{
    setCurrentIndex(m_file ? 1 : 0); // until a file was chosen
    auto *dialog = new QFileDialog(this, tr("Session to compare"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &SessionBox::openFile);
    dialog->open();
}

void SessionBox::openFile(const QString &path)
{
    m_file = std::make_unique<DocumentFile>(path);
    connect(m_file.get(), &DocumentFile::opened, this, &SessionBox::documentChanged);
    connect(m_file.get(), &DocumentFile::failed, this, [this] { Q_EMIT failed(m_file->path()); });
    fill(Kept::NotListed);
    Q_EMIT documentChanged();
    m_file->start();
}

void SessionBox::retranslateUi()
{
    fill(Kept::NotListed);
}

} // namespace Gui
