#include "ui/exporting/exportdialog.h"

#include "ui/export/exportwords.h"
#include "ui/exporting/pagewriter.h"
#include "ui/words/inert.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QFontDatabase>
#include <QFormLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace Gui {

namespace {

constexpr std::chrono::milliseconds previewDelay{120}, pollTime{100};
constexpr QSize pageSize(420, 594);

// Shows text and follows nothing: no file, no web.
class InertBrowser : public QTextBrowser
{
public:
    InertBrowser()
    {
        setOpenLinks(false);
        setOpenExternalLinks(false);
        // The page's own style is a browser's; this keeps its headings in measure.
        document()->setDefaultStyleSheet(QStringLiteral("h1 { font-size: x-large; } h2 { font-size: medium; }"));
    }

protected:
    QVariant loadResource(int, const QUrl &) override { return QByteArray(); }
};

Export::Format formatAt(const QComboBox *box)
{
    return Export::Format(box->currentData().toInt());
}

} // namespace

ExportDialog::ExportDialog(const Core::Document &document, std::vector<Core::RowId> selected, const QString &remembered,
                           const Words::Language &language, QWidget *parent)
    : QDialog(parent), m_language(language), m_material(std::make_shared<Export::Material>(document.source())),
      m_selected(std::move(selected)), m_rows(quint32(document.rows().size())),
      m_name(Export::suggestedName(document, Export::Format::PlainText).chopped(4)), m_formatLabel(new QLabel),
      m_languageLabel(new QLabel), m_linesLabel(new QLabel), m_previewLabel(new QLabel), m_hint(new QLabel),
      m_note(new QLabel), m_message(new QLabel), m_page(new QLabel), m_format(new QComboBox),
      m_languages(new QComboBox), m_lines(new QComboBox), m_explained(new QCheckBox), m_example(new QCheckBox),
      m_views(new QStackedWidget), m_text(new QPlainTextEdit), m_rich(new InertBrowser), m_progress(new QProgressBar),
      m_save(new QPushButton), m_copy(new QPushButton), m_cancel(new QPushButton), m_close(new QPushButton)
{
    setObjectName(QStringLiteral("exportDialog"));
    fill();
    layOut();
    const bool fresh = remembered.isEmpty();
    const Export::Choices before = Export::choices(remembered);
    m_format->setCurrentIndex(m_format->findData(int(before.format)));
    const QLocale::Language spoken = fresh ? language.locale().language() : before.language;
    m_languages->setCurrentIndex(spoken == QLocale::French ? 1 : 0);
    m_explained->setChecked(before.explanations == Export::Explanations::With);
    m_example->setChecked(before.names == Export::Names::Example);
    connectFields();
    retranslateUi();
    showRunning();
    preview();
    resize(900, 640);
}

void ExportDialog::fill()
{
    for (const Export::Format format : Export::formats)
        m_format->addItem(QString(), int(format));
    m_languages->addItem(QStringLiteral("English"), int(QLocale::English)); // each under its own name
    m_languages->addItem(QStringLiteral("Français"), int(QLocale::French));
    m_lines->addItem(QString());
    if (m_selected.size() > 1)
        m_lines->addItem(QString());
    m_lines->setCurrentIndex(m_lines->count() - 1);
    for (QLabel *label : {m_hint, m_note, m_message}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_text->setReadOnly(true);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setObjectName(QStringLiteral("exportPreview"));
    m_page->setAlignment(Qt::AlignCenter);
    m_save->setDefault(true);
    m_late.setSingleShot(true);
    m_late.setInterval(previewDelay);
    m_poll.setInterval(pollTime);
}

void ExportDialog::layOut()
{
    m_formatLabel->setBuddy(m_format);
    m_languageLabel->setBuddy(m_languages);
    m_linesLabel->setBuddy(m_lines);
    auto *form = new QFormLayout;
    form->addRow(m_formatLabel, m_format);
    form->addRow(nullptr, m_hint);
    form->addRow(m_languageLabel, m_languages);
    form->addRow(m_linesLabel, m_lines);
    form->addRow(nullptr, m_explained);
    form->addRow(nullptr, m_example);
    form->addRow(nullptr, m_note);
    auto *left = new QVBoxLayout;
    left->addLayout(form);
    left->addStretch(1);
    left->addWidget(m_message);
    left->addWidget(m_progress);
    auto *right = new QVBoxLayout;
    right->addWidget(m_previewLabel);
    right->addWidget(m_views, 1);
    for (QWidget *view :
         {static_cast<QWidget *>(m_text), static_cast<QWidget *>(m_rich), static_cast<QWidget *>(m_page)})
        m_views->addWidget(view);
    m_previewLabel->setBuddy(m_text);
    auto *both = new QHBoxLayout;
    both->addLayout(left, 2);
    both->addLayout(right, 3);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    for (QPushButton *button : {m_cancel, m_copy, m_save, m_close})
        buttons->addWidget(button);
    auto *all = new QVBoxLayout(this);
    all->addLayout(both, 1);
    all->addLayout(buttons);
}

void ExportDialog::connectFields()
{
    const auto later = [this] {
        m_hint->setText(Export::formatHint(m_language, formatAt(m_format)));
        m_copy->setEnabled(!m_work.isRunning() && formatAt(m_format) != Export::Format::Pdf);
        m_late.start();
        Q_EMIT chosen(this->remembered());
    };
    for (QComboBox *box : {m_format, m_languages, m_lines})
        connect(box, &QComboBox::currentIndexChanged, this, later);
    for (QCheckBox *box : {m_explained, m_example})
        connect(box, &QCheckBox::toggled, this, later);
    connect(&m_late, &QTimer::timeout, this, &ExportDialog::preview);
    connect(&m_preview, &ExportRun::finished, this, &ExportDialog::showPreview);
    connect(&m_work, &ExportRun::finished, this, &ExportDialog::take);
    connect(&m_poll, &QTimer::timeout, this, [this] {
        m_progress->setMaximum(int(m_work.total()));
        m_progress->setValue(int(m_work.done()));
    });
    connect(m_save, &QPushButton::clicked, this, &ExportDialog::pickFile);
    connect(m_copy, &QPushButton::clicked, this, &ExportDialog::copy);
    connect(m_cancel, &QPushButton::clicked, &m_work, &ExportRun::cancel);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
}

void ExportDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslateUi();
}

void ExportDialog::retranslateUi()
{
    setWindowTitle(tr("Export the session"));
    m_formatLabel->setText(tr("&Format:"));
    m_languageLabel->setText(tr("&Language:"));
    m_linesLabel->setText(tr("L&ines:"));
    m_previewLabel->setText(tr("The first lines"));
    m_explained->setText(tr("With &explanations"));
    m_explained->setToolTip(tr("Below each reply what it means, why it came and what to do"));
    m_example->setText(tr("Replace &names by examples"));
    m_example->setToolTip(
        tr("Users, hosts and addresses become names such as user1@example.org and 192.0.2.1, the same "
           "one everywhere for each; inside encoded logins too"));
    m_note->setText(tr("Secrets are never part of it: where one was sent, eight dots stand."));
    m_lines->setItemText(0, tr("All, %L1").arg(m_rows));
    if (m_lines->count() > 1)
        m_lines->setItemText(1, tr("The selected ones, %L1").arg(m_selected.size()));
    for (int at = 0; at < m_format->count(); ++at)
        m_format->setItemText(at, Export::formatName(m_language, Export::Format(m_format->itemData(at).toInt())));
    m_hint->setText(Export::formatHint(m_language, formatAt(m_format)));
    m_save->setText(tr("&Save as…"));
    m_copy->setText(tr("&Copy"));
    m_copy->setToolTip(tr("Put it on the clipboard; a web page and Markdown as formatted text too"));
    m_cancel->setText(tr("Ca&ncel"));
    m_close->setText(tr("Close"));
    m_text->setAccessibleName(tr("The first lines"));
    m_rich->setAccessibleName(tr("The first lines"));
    m_page->setAccessibleName(tr("The first page"));
    m_progress->setAccessibleName(tr("Progress of the export"));
}

Export::Choices ExportDialog::choices() const
{
    Export::Choices chosen;
    chosen.format = formatAt(m_format);
    chosen.language = QLocale::Language(m_languages->currentData().toInt());
    chosen.explanations = m_explained->isChecked() ? Export::Explanations::With : Export::Explanations::Without;
    chosen.names = m_example->isChecked() ? Export::Names::Example : Export::Names::Own;
    return chosen;
}

QString ExportDialog::remembered() const
{
    return Export::toText(choices());
}

Export::Order ExportDialog::order() const
{
    return {m_material, m_lines->currentIndex() > 0 ? m_selected : std::vector<Core::RowId>(), choices(), writerOf};
}

void ExportDialog::preview()
{
    m_preview.start(previewWork(order(), pageSize, devicePixelRatioF()));
}

void ExportDialog::showPreview(const ExportResult &result)
{
    if (result.outcome.kind == Export::Outcome::Kind::Cancelled)
        return;
    switch (formatAt(m_format)) {
    case Export::Format::Pdf:
        m_page->setPixmap(QPixmap::fromImage(result.page));
        m_views->setCurrentWidget(m_page);
        return;
    case Export::Format::Html:
        m_rich->setHtml(QString::fromUtf8(result.outcome.octets));
        m_views->setCurrentWidget(m_rich);
        return;
    case Export::Format::PlainText:
    case Export::Format::Swaks:
    case Export::Format::Markdown:
    case Export::Format::JsonLines:
        m_text->setPlainText(QString::fromUtf8(result.outcome.octets));
        m_views->setCurrentWidget(m_text);
        return;
    }
}

// The picker asks before a file that is there is chosen; what comes into its place later is never overwritten.
void ExportDialog::pickFile()
{
    const QString suffix = Export::suffix(choices().format);
    m_picker = new QFileDialog(this, tr("Save the export"));
    m_picker->setAttribute(Qt::WA_DeleteOnClose);
    m_picker->setAcceptMode(QFileDialog::AcceptSave);
    m_picker->setFileMode(QFileDialog::AnyFile);
    m_picker->setDefaultSuffix(suffix);
    m_picker->setNameFilter(Export::formatName(m_language, choices().format) + QStringLiteral(" (*.") + suffix +
                            QLatin1Char(')'));
    m_picker->selectFile(m_name + QLatin1Char('.') + suffix);
    connect(m_picker, &QFileDialog::fileSelected, this, &ExportDialog::write);
    m_picker->open();
}

void ExportDialog::write(const QString &path)
{
    const auto existing =
        QFileInfo::exists(path) ? Export::NewFile::Existing::Replaced : Export::NewFile::Existing::Kept;
    m_path = path;
    m_message->clear();
    m_work.start(fileWork(order(), path, existing));
    showRunning();
}

void ExportDialog::copy()
{
    m_path.clear();
    m_message->clear();
    m_work.start(copyWork(order()));
    showRunning();
}

void ExportDialog::take(const ExportResult &result)
{
    showRunning();
    switch (result.outcome.kind) {
    case Export::Outcome::Kind::Cancelled:
        return tell(tr("The export was cancelled; nothing was written."));
    case Export::Outcome::Kind::Failed:
        return tell(m_path.isEmpty() ? tr("This is too much for the clipboard. Save it as a file.")
                                     : Export::problemText(m_language, result.outcome.problem, m_path));
    case Export::Outcome::Kind::Done:
        break;
    }
    if (m_path.isEmpty())
        putOnClipboard(result);
    else
        tell(tr("%1 was written.").arg(Words::inertText(QFileInfo(m_path).fileName())));
}

void ExportDialog::putOnClipboard(const ExportResult &result)
{
    auto *mime = new QMimeData;
    const QByteArray &octets = result.outcome.octets;
    if (choices().format == Export::Format::Html) {
        mime->setData(QStringLiteral("text/html"), octets);
        mime->setText(QString::fromUtf8(result.plain));
    } else {
        mime->setText(QString::fromUtf8(octets));
        if (choices().format == Export::Format::Markdown) {
            mime->setData(QStringLiteral("text/markdown"), octets);
            mime->setData(QStringLiteral("text/html"), result.plain);
        }
    }
    QGuiApplication::clipboard()->setMimeData(mime);
    tell(tr("Copied."));
}

void ExportDialog::tell(const QString &message)
{
    m_message->setText(message);
    Q_EMIT told(message);
}

void ExportDialog::showRunning()
{
    const bool running = m_work.isRunning();
    running ? m_poll.start() : m_poll.stop();
    m_progress->setVisible(running);
    m_cancel->setVisible(running);
    m_progress->setRange(0, 0);
    for (QWidget *field :
         {static_cast<QWidget *>(m_format), static_cast<QWidget *>(m_languages), static_cast<QWidget *>(m_lines),
          static_cast<QWidget *>(m_explained), static_cast<QWidget *>(m_example), static_cast<QWidget *>(m_save)})
        field->setEnabled(!running);
    m_copy->setEnabled(!running && formatAt(m_format) != Export::Format::Pdf);
}

} // namespace Gui
