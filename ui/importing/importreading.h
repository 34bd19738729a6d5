#pragma once
#include "core/import/import.h"

#include <QObject>
#include <QString>
#include <QTimer>

#include <atomic>
#include <memory>

namespace Gui {

// Reads a source in a worker that nobody waits for.
class ImportReading : public QObject
{
    Q_OBJECT
public:
    struct Source {
        QString path; // or, when it is empty, the text itself
        QByteArray text;
        QString keyLog; // path; empty: none
    };
    explicit ImportReading(const Source &source, QObject *parent = nullptr);
    ~ImportReading() override; // stops it
    void start();              // once
    void cancel();
    const Source &source() const { return m_source; }

Q_SIGNALS:
    void progressed(int permille); // ten times a second
    void finished(const Core::Import::Reading &reading);

private:
    struct Shared {
        std::atomic_bool cancelled = false;
        std::atomic<qint64> octets = 0;
        std::atomic<qint64> size = 0;
    };
    static Core::Import::Reading read(const Source &source, Shared &shared);

    const Source m_source;
    std::shared_ptr<Shared> m_shared = std::make_shared<Shared>();
    QTimer m_tick;
};

} // namespace Gui
