#pragma once
#include "core/import/scribe.h"

#include <QByteArrayView>

#include <memory>
#include <vector>

namespace Core::Import {

// Where readers put the sessions they find; keeps them in the order in which they began.
class Collector
{
public:
    // Never null. What it gives back to finish() is kept if there is a session in it.
    std::unique_ptr<Scribe> begin(Origin origin, Telling telling, Handshake handshake = Handshake::Told);
    void finish(std::unique_ptr<Scribe> scribe);
    void giveTo(Reading &reading);

private:
    struct Kept {
        quint64 order = 0;
        Found found;
    };
    std::vector<Kept> m_kept;
    quint64 m_begun = 0;
    qsizetype m_left = 0;
};

// Lines of one program's output → sessions. A push machine: no line is looked at twice.
class TextReader
{
public:
    explicit TextReader(Collector &to) : m_to(to) {}
    virtual ~TextReader() = default;
    virtual void take(QByteArrayView line) = 0;
    virtual void end() = 0; // of the source

protected:
    Collector &m_to;
};

// Of output that holds one session behind the other.
class SequelReader : public TextReader
{
public:
    using TextReader::TextReader;
    void end() override { close(); }

protected:
    // The session at hand; a new one if there is none.
    Scribe &now(Origin origin, Telling telling, Handshake handshake = Handshake::Told)
    {
        if (!m_now)
            m_now = m_to.begin(origin, telling, handshake);
        return *m_now;
    }
    void close() { m_to.finish(std::move(m_now)); }
    std::unique_ptr<Scribe> m_now;
};

// For each origin but Capture and Live.
std::unique_ptr<TextReader> readerFor(Origin origin, Collector &to);

} // namespace Core::Import
