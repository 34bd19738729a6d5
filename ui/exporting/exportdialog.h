#pragma once
#include "ui/export/filename.h"
#include "ui/exporting/exportrun.h"

#include <QDialog>
#include <QPointer>
#include <QTimer>

class QCheckBox;
class QComboBox;
class QDialogButtonBox;
class QFileDialog;
class QLabel;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QPlainTextEdit;
class QTextBrowser;

namespace Gui {

// A session given to others: format, language, how much of it; its first lines before anything is written; then a file
// or the clipboard. What is shown goes on meanwhile: the work is a worker's, with progress and cancel.
class ExportDialog : public QDialog
{
    Q_OBJECT
public:
    // `selected` are the rows in hand; empty: none in particular. `remembered` is what chosen() said last.
    ExportDialog(const Core::Document &document, std::vector<Core::RowId> selected, const QString &remembered,
                 const Words::Language &language, QWidget *parent = nullptr);
    Export::Choices choices() const;
    QString remembered() const;

Q_SIGNALS:
    void told(const QString &message); // for the status bar
    void chosen(const QString &remembered);

protected:
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void connectFields();
    void fill();
    void retranslateUi();
    void preview();
    void showPreview(const ExportResult &result);
    Export::Order order() const;
    void pickFile();
    void write(const QString &path);
    void copy();
    void take(const ExportResult &result);
    void putOnClipboard(const ExportResult &result);
    void showRunning();
    void tell(const QString &message);

    const Words::Language &m_language;
    const std::shared_ptr<Export::Material> m_material;
    const std::vector<Core::RowId> m_selected;
    const quint32 m_rows;
    const QString m_name; // suggested, without suffix
    QString m_path;       // being written; empty: a copy
    ExportRun m_preview, m_work;
    QTimer m_late, m_poll;
    QLabel *m_formatLabel, *m_languageLabel, *m_linesLabel, *m_previewLabel, *m_hint, *m_note, *m_message, *m_page;
    QComboBox *m_format, *m_languages, *m_lines;
    QCheckBox *m_explained, *m_example;
    QStackedWidget *m_views;
    QPlainTextEdit *m_text;
    QTextBrowser *m_rich;
    QProgressBar *m_progress;
    QPushButton *m_save, *m_copy, *m_cancel, *m_close;
    QPointer<QFileDialog> m_picker;
};

} // namespace Gui
