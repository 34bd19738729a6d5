#pragma once
#include "ui/guide/messagefile.h"
#include "ui/words/language.h"

#include <QFutureWatcher>
#include <QWidget>

class QPushButton;

namespace Gui {

class PasteEdit;
class ToneLabel;

// A finished message: pasted, or a file's octets.
class RawPage : public QWidget
{
    Q_OBJECT
public:
    explicit RawPage(const Words::Language &language, QWidget *parent = nullptr);
    const LineEnds &message() const { return m_message; } // empty: none yet
    void load(const QString &path);

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class Source : quint8 { Typed, Loading, File, Failed, TooLong };
    void retranslateUi();
    void chooseFile();
    void takeTyped();
    void takeFile();
    void dropFile();
    QString state() const;

    const Words::Language &m_language;
    Source m_source = Source::Typed;
    LineEnds m_message;
    QString m_name; // of the file
    MessageFile::Problem m_problem = MessageFile::Problem::None;
    QFutureWatcher<MessageFile> m_loading;
    QPushButton *m_open, *m_drop;
    ToneLabel *m_state;
    PasteEdit *m_edit;
};

} // namespace Gui
