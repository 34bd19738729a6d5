#pragma once
#include "core/document/loading.h"

#include <QObject>
#include <QString>

#include <memory>

namespace Gui {

// A session from a file, whatever wrote it, read beside the window's own.
class DocumentFile : public QObject
{
    Q_OBJECT
public:
    explicit DocumentFile(const QString &path, QObject *parent = nullptr);
    ~DocumentFile() override;
    void start(); // once; opened() or failed() comes
    const QString &path() const { return m_path; }
    const Core::Document *document() const { return m_document.get(); } // null: none yet, or none at all
    qsizetype others() const { return m_others; }                       // sessions in the same file

Q_SIGNALS:
    void opened();
    void failed();

private:
    void load();
    void import();

    QString m_path;
    std::unique_ptr<Core::Document> m_document;
    std::unique_ptr<Core::Loading> m_loading; // goes before its document
    qsizetype m_others = 0;
};

} // namespace Gui
