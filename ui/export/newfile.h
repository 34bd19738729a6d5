#pragma once
#include <QByteArray>
#include <QIODevice>
#include <QString>

namespace Export {

// Why a file could not be written.
struct FileProblem {
    enum class Kind : quint8 {
        None,
        Exists,
        Full,     // no space left, or the user's share of it
        TooLarge, // for this file system
        ReadOnly,
        NotAllowed,
        NoFolder,
        IsFolder,
        Other,
    } kind = Kind::None;
    QString detail; // the system's word; of Other
    bool operator==(const FileProblem &) const = default;
};

// A new file that is there whole or not at all: written beside its place under a name nobody has, in pieces that are
// each checked, synced, and only then given its name. What has that name stays untouched until then, and stays at all
// unless it is to be replaced. For its owner alone (0600).
class NewFile : public QIODevice
{
public:
    enum class Existing : quint8 { Kept, Replaced };
    explicit NewFile(const QString &path);
    ~NewFile() override; // what was not finished is taken away
    bool begin();
    bool finish(Existing existing);
    const FileProblem &problem() const { return m_problem; }
    bool isSequential() const override { return true; }
    using QIODevice::open;

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *octets, qint64 size) override;

private:
    bool flush();
    bool fail(int error);
    bool putDown(Existing existing);
    void syncFolder() const;

    const QByteArray m_path;
    QByteArray m_partPath, m_buffer;
    int m_handle = -1;
    FileProblem m_problem;
};

FileProblem::Kind problemOf(int systemError); // errno

} // namespace Export
