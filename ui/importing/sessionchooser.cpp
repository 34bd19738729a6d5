#include "ui/importing/sessionchooser.h"

#include "ui/words/importwords.h"

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

SessionChooser::SessionChooser(const Words::Language &language, QWidget *parent)
    : QDialog(parent), m_language(language), m_model(new FoundModel(language, this)), m_source(new QLabel),
      m_count(new QLabel), m_search(new QLineEdit), m_table(new QTableView), m_keys(new QPushButton),
      m_open(new QPushButton), m_close(new QPushButton)
{
    setObjectName(QStringLiteral("sessionChooser"));
    layOut();
    connect(m_search, &QLineEdit::textChanged, m_model, &FoundModel::search);
    connect(m_model, &QAbstractItemModel::modelReset, this, &SessionChooser::tell);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &SessionChooser::tell);
    connect(m_table, &QAbstractItemView::activated, this, &SessionChooser::openCurrent);
    connect(m_open, &QPushButton::clicked, this, &SessionChooser::openCurrent);
    connect(m_keys, &QPushButton::clicked, this, &SessionChooser::keysRequested);
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);
    retranslateUi();
    resize(900, 460);
}

void SessionChooser::layOutTable()
{
    m_table->setModel(m_model);
    m_table->setObjectName(QStringLiteral("foundTable"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->horizontalHeader()->setHighlightSections(false);
    const int letter = fontMetrics().averageCharWidth();
    const int letters[] = {20, 30, 26, 8, 40};
    for (int column = 0; column < FoundModel::ColumnCount; ++column)
        m_table->horizontalHeader()->resizeSection(column, letters[column] * letter);
    m_table->horizontalHeader()->setSectionResizeMode(FoundModel::OutcomeColumn, QHeaderView::Stretch);
    m_table->installEventFilter(this);
}

void SessionChooser::layOut()
{
    layOutTable();
    m_source->setWordWrap(true);
    m_source->setTextFormat(Qt::PlainText);
    m_search->setClearButtonEnabled(true);
    for (QPushButton *button : {m_keys, m_close})
        button->setAutoDefault(false);

    auto *top = new QHBoxLayout;
    top->addWidget(m_search, 1);
    top->addWidget(m_count);
    auto *bottom = new QHBoxLayout;
    bottom->addWidget(m_keys);
    bottom->addStretch(1);
    bottom->addWidget(m_open);
    bottom->addWidget(m_close);
    auto *all = new QVBoxLayout(this);
    all->addWidget(m_source);
    all->addLayout(top);
    all->addWidget(m_table, 1);
    all->addLayout(bottom);
}

void SessionChooser::show(const QString &name, const Core::Import::Reading &reading)
{
    m_name = name;
    m_reading = reading;
    m_search->clear();
    m_model->setFound(reading.found);
    m_table->selectRow(0);
    m_table->setFocus();
    retranslateUi();
    QDialog::show();
    raise();
    activateWindow();
}

void SessionChooser::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

// Return opens, also where the style does not activate by it.
bool SessionChooser::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            openCurrent();
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void SessionChooser::retranslateUi()
{
    setWindowTitle(m_name.isEmpty() ? tr("Sessions found") : tr("Sessions in %1").arg(m_name));
    const QString problem = Words::importProblem(m_language, m_reading);
    const QString origin = Words::originName(m_language, m_reading.origin.value_or(Core::Origin::Dialogue));
    m_source->setText(problem.isEmpty() ? tr("Found in %1. Choose one to see it.").arg(origin) : problem);
    m_search->setPlaceholderText(tr("Search: server, client, reply"));
    m_search->setAccessibleName(tr("Search the sessions"));
    m_table->setAccessibleName(tr("Sessions found"));
    m_open->setText(tr("&Open"));
    m_keys->setText(tr("&Key log…"));
    m_keys->setToolTip(tr("Read what is inside TLS with a key log in NSS format (SSLKEYLOGFILE)"));
    m_keys->setVisible(m_reading.origin == Core::Origin::Capture);
    m_close->setText(tr("Close"));
    m_model->retranslate();
    m_table->viewport()->update();
    tell();
}

void SessionChooser::tell()
{
    m_count->setText(m_model->rowCount() == m_model->all()
                         ? tr("%n session(s)", nullptr, m_model->all())
                         : tr("%1 of %2").arg(m_model->rowCount()).arg(m_model->all()));
    m_open->setEnabled(m_model->foundAt(m_table->currentIndex().row()));
}

void SessionChooser::openCurrent()
{
    if (const Core::Import::Found *found = m_model->foundAt(m_table->currentIndex().row()))
        Q_EMIT chosen(*found);
}

} // namespace Gui
