#include "ui/sessions/pastsessions.h"

#include "core/journal/folder.h"
#include "ui/words/documentwords.h"
#include "ui/words/figures.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace Gui {

namespace {

constexpr int offeredDays[] = {7, 30, 90, 365};
constexpr int forEver = -1;

} // namespace

PastSessions::PastSessions(const Words::Language &language, const QString &folder, int keepDays, QWidget *parent)
    : QDialog(parent), m_language(language), m_folder(folder), m_keepDays(keepDays),
      m_model(new PastModel(language, this)), m_search(new QLineEdit), m_table(new QTableView), m_count(new QLabel),
      m_keepLabel(new QLabel), m_deletedLabel(new QLabel), m_keep(new QComboBox), m_open(new QPushButton),
      m_delete(new QPushButton), m_undo(new QPushButton), m_close(new QPushButton)
{
    setObjectName(QStringLiteral("pastSessions"));
    layOut();
    connect(m_search, &QLineEdit::textChanged, m_model, &PastModel::search);
    connect(m_model, &PastModel::modelReset, this, &PastSessions::tell);
    connect(m_model, &PastModel::loaded, this, [this] {
        if (!m_table->currentIndex().isValid())
            m_table->selectRow(0);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &PastSessions::tell);
    // Not activated(): Return comes to the default button as well.
    connect(m_table, &QAbstractItemView::doubleClicked, this, &PastSessions::openCurrent);
    connect(m_open, &QPushButton::clicked, this, &PastSessions::openCurrent);
    connect(m_delete, &QPushButton::clicked, this, &PastSessions::deleteCurrent);
    connect(m_undo, &QPushButton::clicked, this, &PastSessions::undo);
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);
    fillKeep();
    connect(m_keep, &QComboBox::activated, this, &PastSessions::chooseKeep);
    retranslateUi();
    resize(900, 480);
}

// What was put aside goes now.
PastSessions::~PastSessions()
{
    if (!m_deleted.isEmpty())
        Core::Journal::sweep(m_folder, forEver);
}

void PastSessions::layOut()
{
    m_table->setModel(m_model);
    m_table->setObjectName(QStringLiteral("pastTable"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    const int letter = fontMetrics().averageCharWidth();
    const int letters[] = {20, 30, 26, 46, 15};
    for (int column = 0; column < PastModel::ColumnCount; ++column)
        m_table->horizontalHeader()->resizeSection(column, letters[column] * letter);
    m_table->horizontalHeader()->setSectionResizeMode(PastModel::ReplyColumn, QHeaderView::Stretch);
    m_table->installEventFilter(this);
    m_search->setClearButtonEnabled(true);
    m_keepLabel->setBuddy(m_keep);
    m_undo->hide();

    auto *top = new QHBoxLayout;
    top->addWidget(m_search, 1);
    top->addWidget(m_count);
    auto *keep = new QHBoxLayout;
    keep->addWidget(m_keepLabel);
    keep->addWidget(m_keep);
    keep->addStretch();
    keep->addWidget(m_deletedLabel);
    keep->addWidget(m_undo);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    for (QPushButton *button : {m_delete, m_open, m_close})
        buttons->addWidget(button);
    auto *all = new QVBoxLayout(this);
    all->addLayout(top);
    all->addWidget(m_table, 1);
    all->addLayout(keep);
    all->addLayout(buttons);
    m_open->setDefault(true);
}

void PastSessions::read()
{
    m_model->read(m_folder);
    tell();
}

void PastSessions::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

bool PastSessions::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Delete) {
            deleteCurrent();
            return true;
        }
        if (key->matches(QKeySequence::Undo)) {
            undo();
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void PastSessions::retranslateUi()
{
    setWindowTitle(tr("Past sessions"));
    m_search->setPlaceholderText(tr("Search by server, day, outcome or reply…"));
    m_search->setAccessibleName(tr("Search past sessions"));
    m_table->setAccessibleName(tr("Past sessions"));
    m_open->setText(tr("&Open"));
    m_delete->setText(tr("&Delete"));
    m_undo->setText(tr("&Undo"));
    m_close->setText(tr("&Close"));
    m_keepLabel->setText(tr("&Keep sessions:"));
    m_keep->setToolTip(tr("Every session is kept on this computer as it happens, without its secrets. Older ones are "
                          "deleted when Mailscope starts."));
    for (int i = 0; i < m_keep->count(); ++i) {
        const int days = m_keep->itemData(i).toInt();
        m_keep->setItemText(i, days == forEver ? tr("for ever")
                               : days == 0     ? tr("not at all")
                                               : tr("for %1").arg(Words::days(m_language, days)));
    }
    m_model->retranslate();
    m_deletedLabel->clear();
    tell();
}

void PastSessions::fillKeep()
{
    QList<int> days(std::begin(offeredDays), std::end(offeredDays));
    if (m_keepDays > 0 && !days.contains(m_keepDays))
        days.append(m_keepDays);
    std::sort(days.begin(), days.end());
    days.append(forEver);
    days.append(0);
    for (const int count : days)
        m_keep->addItem(QString(), count);
    m_keep->setCurrentIndex(m_keep->findData(m_keepDays));
}

void PastSessions::chooseKeep(int index)
{
    m_keepDays = m_keep->itemData(index).toInt();
    Q_EMIT keepDaysChosen(m_keepDays);
}

void PastSessions::tell()
{
    const PastModel::Entry *entry = m_model->entryAt(m_table->currentIndex().row());
    const bool going = entry && entry->summary.outcome == Core::Journal::Summary::Outcome::Going;
    m_open->setEnabled(entry);
    m_delete->setEnabled(entry && !going);
    m_delete->setToolTip(going ? tr("This session is going on: it cannot be deleted now.") : QString());
    if (!m_model->isRead())
        m_count->setText(tr("Reading…"));
    else if (m_model->all() == 0)
        m_count->setText(tr("No session has been kept yet."));
    else
        m_count->setText(tr("%1 of %2")
                             .arg(Words::number(m_language, quint64(m_model->rowCount())),
                                  Words::number(m_language, quint64(m_model->all()))));
    m_undo->setVisible(!m_deleted.isEmpty());
    if (m_deleted.isEmpty())
        m_deletedLabel->clear();
    else if (m_deletedLabel->text().isEmpty())
        m_deletedLabel->setText(tr("Deleted when this window closes."));
}

void PastSessions::openCurrent()
{
    if (const PastModel::Entry *entry = m_model->entryAt(m_table->currentIndex().row()))
        Q_EMIT openRequested(entry->path);
    close();
}

void PastSessions::deleteCurrent()
{
    const int row = m_table->currentIndex().row();
    const PastModel::Entry *entry = m_model->entryAt(row);
    if (!entry)
        return;
    const QString path = entry->path;
    if (const int error = Core::Journal::putAside(path)) {
        m_deletedLabel->setText(Words::systemErrorText(m_language, error));
        return;
    }
    m_deletedLabel->clear();
    m_deleted.append(path);
    m_model->remove(path);
    m_table->selectRow(qMin(row, m_model->rowCount() - 1));
    tell();
}

void PastSessions::undo()
{
    if (m_deleted.isEmpty())
        return;
    const int error = Core::Journal::putBack(m_deleted.takeLast());
    m_deletedLabel->setText(error == 0 ? QString() : Words::systemErrorText(m_language, error));
    read();
}

} // namespace Gui
