#pragma once
#include "core/document/document.h"
#include "core/explanation/explanation.h"
#include "ui/words/explanationtext.h"
#include "ui/words/language.h"

#include <QLocale>
#include <QTest>

// A session as a script, and what is said about its rows. S: received, C: sent, TLS the handshake.
class Spoken
{
public:
    explicit Spoken(const QByteArray &script, Core::Protocol protocol = Core::Protocol::Smtp)
        : m_document(std::make_unique<Core::Document>(protocol))
    {
        Core::Facts::Opened opened;
        opened.host = "mail.example.org";
        opened.port = 587;
        opened.protocol = protocol;
        fact(Core::Kind::Opened, Core::Facts::encode(opened));
        fact(Core::Kind::Connected, Core::Facts::encode(Core::Facts::Connected{"192.0.2.7:49152", "192.0.2.25:587"}));
        for (const QByteArray &line : script.split('\n'))
            play(line.trimmed());
        m_document->recorder().flushHeld(m_now);
        m_document->follow();
    }
    explicit Spoken(std::unique_ptr<Core::Document> document) : m_document(std::move(document)) {}

    void fact(Core::Kind kind, const QByteArray &cbor)
    {
        m_document->recorder().fact(kind, cbor, m_now += 1000, m_passage);
        m_document->follow();
    }
    Core::Dialogue dialogue() const { return m_document->dialogue(); }
    Core::RowId lastRow() const { return Core::RowId(m_document->rows().size() - 1); }
    Core::RowId row(const char *line) const
    {
        for (Core::RowId at = lastRow() + 1; at-- > 0;)
            if (dialogue().line(at) == line)
                return at;
        return Core::none;
    }
    Core::Explanation last() const
    {
        if (m_document->exchanges().empty())
            return {};
        const Core::Smtp::Exchange &exchange = m_document->exchanges().back();
        return Core::explain(dialogue(), m_document->beforeSaid(exchange), exchange);
    }
    Core::Explanation of(Core::RowId at) const { return Core::explainRow(dialogue(), m_document->before(at), at); }
    Words::ExplanationText text(const Words::Language &language) const
    {
        return Words::explanationText(language, last(), dialogue());
    }
    Words::ExplanationText text(const Words::Language &language, Core::RowId at) const
    {
        return Words::explanationText(language, of(at), dialogue());
    }

private:
    void play(const QByteArray &line)
    {
        if (line.isEmpty())
            return;
        const QByteArray bytes = line.mid(3) + "\r\n";
        if (line == "TLS") {
            m_passage = Core::Protection::TlsVerified;
            Core::TlsFacts facts;
            facts.protocol = "TLSv1.3";
            facts.verified = true;
            fact(Core::Kind::Encrypted, Core::Facts::encode(facts));
        } else if (line.startsWith("S:")) {
            m_document->recorder().received(bytes, m_passage, m_now += 1000);
        } else if (line.startsWith("C:")) {
            m_document->recorder().sent(bytes, {}, m_passage, m_now += 1000);
        } else {
            QFAIL(("not a line of a script: " + line).constData());
        }
        m_document->follow();
    }

    std::unique_ptr<Core::Document> m_document;
    qint64 m_now = 0;
    Core::Protection m_passage = Core::Protection::Clear;
};

inline const Words::Language &english()
{
    static const Words::Language language{QLocale(QLocale::English, QLocale::UnitedKingdom)};
    return language;
}
inline const Words::Language &french()
{
    static const Words::Language language{QLocale(QLocale::French, QLocale::France)};
    return language;
}
