#include "ui/exactview/exactwindow.h"

#include "ui/theme/appearance.h"
#include "ui/words/figures.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabBar>

namespace Gui {

ExactWindow::ExactWindow(const Words::Language &language, QWidget *parent)
    : QWidget(parent, Qt::Window), m_language(language), m_as(new QTabBar), m_text(new QPlainTextEdit),
      m_summary(new QLabel), m_previous(new QPushButton), m_next(new QPushButton)
{
    setObjectName(QStringLiteral("exactView"));
    for (int i = 0; i < 4; ++i)
        m_as->addTab(QString());
    m_as->setExpanding(false);
    m_as->setDrawBase(false);
    m_text->setReadOnly(true);
    m_text->setFont(dialogueFont());
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setTabChangesFocus(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *below = new QHBoxLayout;
    below->addWidget(m_summary, 1);
    below->addWidget(m_previous);
    below->addWidget(m_next);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(12, 12, 12, 12);
    all->setSpacing(8);
    all->addWidget(m_as);
    all->addWidget(m_text, 1);
    all->addLayout(below);
    resize(QFontMetrics(dialogueFont()).horizontalAdvance(QLatin1Char('0')) * 82 + 60, 560);
    connect(m_as, &QTabBar::currentChanged, this, &ExactWindow::tell);
    connect(m_previous, &QPushButton::clicked, this, [this] { turn(-exactPageOctets); });
    connect(m_next, &QPushButton::clicked, this, [this] { turn(exactPageOctets); });
    setFocusProxy(m_text);
    retranslateUi();
}

void ExactWindow::setDocument(const Core::Document *document)
{
    m_document = document;
    setRows({});
}

void ExactWindow::setRows(const QList<Core::RowId> &rows)
{
    m_rows = rows;
    m_from = 0;
    tell();
}

void ExactWindow::turn(qint64 octets)
{
    m_from = qMax(qint64(0), m_from + octets);
    tell();
}

void ExactWindow::tell()
{
    const Core::Dialogue dialogue = m_document ? m_document->dialogue() : Core::Dialogue();
    const auto as = ExactAs(m_as->currentIndex());
    const qint64 octets = exactOctets(dialogue, m_rows);
    m_text->setPlainText(exactText(m_language, dialogue, m_rows, as, m_from));
    m_summary->setText(
        m_rows.isEmpty()
            ? tr("Select rows in the transcript.")
            : tr("%n row(s), %1", nullptr, int(m_rows.size())).arg(Words::octetCount(m_language, quint64(octets))));
    const bool pages = as == ExactAs::Octets && octets > exactPageOctets;
    m_previous->setVisible(pages);
    m_next->setVisible(pages);
    m_previous->setEnabled(m_from > 0);
    m_next->setEnabled(m_from + exactPageOctets < octets);
}

void ExactWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void ExactWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

void ExactWindow::retranslateUi()
{
    setWindowTitle(tr("Exact view"));
    m_as->setTabText(0, tr("&Octets"));
    m_as->setTabText(1, tr("&Base64"));
    m_as->setTabText(2, tr("&Quoted-printable"));
    m_as->setTabText(3, tr("&Message"));
    m_as->setTabToolTip(0, tr("Each octet in hexadecimal and as a character; line ends are visible"));
    m_as->setTabToolTip(1, tr("What the rows say when base64 is decoded"));
    m_as->setTabToolTip(2, tr("What the rows say when quoted-printable is decoded"));
    m_as->setTabToolTip(3, tr("The message that the row belongs to, with its parts decoded"));
    m_as->setAccessibleName(tr("How the rows are shown"));
    m_text->setAccessibleName(tr("The selected rows"));
    m_previous->setText(tr("&Previous page"));
    m_next->setText(tr("&Next page"));
    tell();
}

} // namespace Gui
