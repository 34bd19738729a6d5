#pragma once
#include "ui/compare/documentfile.h"
#include "ui/words/language.h"

#include <QComboBox>
#include <QPointer>

namespace Gui {

// Chooses a session: the one in the window, one that was kept, or one in a file.
class SessionBox : public QComboBox
{
    Q_OBJECT
public:
    explicit SessionBox(const Words::Language &language, QWidget *parent = nullptr);
    void setCurrent(const Core::Document *document); // the window's
    const Core::Document *document() const;          // null: none, or it is being read
    bool isCurrent() const { return !m_file; }
    void openFile(const QString &path);
    void retranslateUi();
    void showPopup() override; // what is kept by now is listed

Q_SIGNALS:
    void documentChanged();
    void failed(const QString &path);

private:
    enum class Entry : quint8 { Current, Kept, File, Ask };
    enum class Kept : quint8 { Listed, NotListed };
    void fill(Kept kept);
    void add(Entry entry, const QString &text, const QString &path);
    void addKept();
    void choose(int index);
    void ask();

    const Words::Language &m_language;
    QPointer<const Core::Document> m_current;
    std::unique_ptr<DocumentFile> m_file;
};

} // namespace Gui
