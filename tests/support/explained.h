#pragma once
#include "core/document/document.h"
#include "core/explanation/explanation.h"
#include "core/explanation/rules.h"
#include "core/knowledge/entry.h"

#include <QByteArray>
#include <QTest>

#include <algorithm>
#include <memory>
#include <optional>

namespace Core {

// A conversation as a script, carried through a Document, and its last reply explained. A line of the script is one
// row:
//   S: 250 ok      received          C: NOOP     sent
//   TLS            the handshake     wait 300    that many seconds go by          closed    the server hangs up
// Blank lines are nothing. Lines of the client that come one after the other left without waiting.
class Explained
{
public:
    explicit Explained(const QByteArray &script, Protocol protocol = Protocol::Smtp)
        : m_document(std::make_unique<Document>(protocol))
    {
        Facts::Opened opened;
        opened.host = "mail.example.org";
        opened.port = 587;
        opened.protocol = protocol;
        m_document->recorder().fact(Kind::Opened, Facts::encode(opened), 0);
        const Facts::Connected connected{"192.0.2.7:49152", "192.0.2.25:587"};
        m_document->recorder().fact(Kind::Connected, Facts::encode(connected), tick());
        for (const QByteArray &line : script.split('\n'))
            play(line.trimmed());
        m_document->recorder().flushHeld(tick());
        m_document->follow();
        explainLast();
    }
    // One reply without its session.
    static Explained ofReply(const QByteArray &pasted)
    {
        Explained made;
        made.m_document = Document::ofReply(pasted);
        made.explainLast();
        return made;
    }

    QByteArray reading() const { return m_context ? QByteArray(m_context->note.data(), m_context->note.size()) : ""; }
    // What the rules of the code say, whether or not a wording speaks in their place.
    QByteArray ruled() const { return m_ruled; }
    bool isCertain() const { return m_context && m_context->certainty == Certainty::Certain; }
    QByteArray argument(Role role) const { return find(role) ? find(role)->bytes : QByteArray(); }
    QByteArray lineOf(Role role) const { return find(role) ? text(find(role)->row) : QByteArray("no such argument"); }
    Span span(Role role) const { return find(role) ? find(role)->span : Span(); }
    bool shows(const char *line) const // a row of this text is evidence
    {
        const auto isIt = [&](RowId row) { return text(row) == line; };
        return m_context && std::any_of(m_context->evidence.begin(), m_context->evidence.end(), isIt);
    }
    const Explanation &explanation() const { return m_explanation; }
    QByteArray octetsOf(const Argument &argument) const
    {
        return text(argument.row).mid(argument.span.begin, argument.span.size);
    }

    // The placeholders of the reading's texts for which the explanation holds no argument.
    QList<QByteArray> gaps() const
    {
        QList<QByteArray> missing;
        const auto found = m_context ? Knowledge::reading(m_context->note) : Knowledge::FoundReading();
        if (!found.entry)
            return {"no entry"};
        for (const char *text : {found.entry->title, found.entry->meaning, found.entry->here})
            addGaps(text, missing);
        for (const Knowledge::Advice &advice : found.entry->advice) {
            addGaps(advice.text, missing);
            addGaps(advice.command, missing);
        }
        return missing;
    }

private:
    Explained() = default;

    qint64 tick() { return m_now += 1000; }
    Protection protection() const { return m_tls ? Protection::TlsVerified : Protection::Clear; }
    void play(const QByteArray &line)
    {
        const QByteArray bytes = (line.mid(2).startsWith(' ') ? line.mid(3) : line.mid(2)) + "\r\n";
        if (line.isEmpty())
            return;
        if (line.startsWith("S:"))
            m_document->recorder().received(bytes, protection(), tick());
        else if (line.startsWith("C:"))
            m_document->recorder().sent(bytes, {}, protection(), tick());
        else if (line.startsWith("wait "))
            m_now += line.mid(5).toLongLong() * 1'000'000;
        else if (line == "TLS" && (m_tls = true))
            m_document->recorder().fact(Kind::Encrypted, Facts::encode(TlsFacts()), tick(), protection());
        else if (line == "closed")
            m_document->recorder().fact(Kind::Closed, Facts::encode(Closing::ByPeer), tick());
        else
            QFAIL(("not a line of a script: " + line).constData());
        m_document->follow();
    }
    void explainLast()
    {
        const Dialogue dialogue = m_document->dialogue();
        if (dialogue.exchanges.empty())
            return;
        const Smtp::Exchange &last = dialogue.exchanges.back();
        m_explanation = explain(dialogue, m_document->beforeSaid(last), last);
        if (const auto fit = firstFit(gather(dialogue, m_document->beforeSaid(last), last)))
            m_ruled = QByteArray(fit->reading.data(), fit->reading.size());
        for (RowId row = 0; row < dialogue.rows.size(); ++row)
            m_rows.append(dialogue.line(row));
        if (!m_explanation.remarks.isEmpty() && m_explanation.remarks.first().layer == Layer::Context)
            m_context = m_explanation.remarks.first();
    }
    QByteArray text(RowId row) const { return row < quint32(m_rows.size()) ? m_rows[row] : QByteArray("no such row"); }
    const Argument *find(Role role) const
    {
        if (!m_context)
            return nullptr;
        const auto found = std::find_if(m_context->arguments.begin(), m_context->arguments.end(),
                                        [role](const Argument &some) { return some.role == role; });
        return found == m_context->arguments.end() ? nullptr : &*found;
    }
    void addGaps(const char *source, QList<QByteArray> &missing) const
    {
        const QByteArray whole(source);
        for (qsizetype open = whole.indexOf('{'); open >= 0; open = whole.indexOf('{', open + 1)) {
            const QByteArray inside = whole.mid(open + 1, whole.indexOf('}', open) - open - 1);
            const bool isLine = inside.startsWith("line:");
            const QByteArray name = isLine ? inside.mid(5) : inside;
            const Argument *given = nullptr;
            for (quint8 role = 0; role < Core::roleCount; ++role)
                given = roleName(Role(role)) == name ? find(Role(role)) : given;
            if (!given || (isLine ? given->row == none : given->bytes.isEmpty()))
                missing.append(inside);
        }
    }

    std::unique_ptr<Document> m_document;
    qint64 m_now = 0;
    bool m_tls = false;
    Explanation m_explanation;
    std::optional<Remark> m_context;
    QByteArray m_ruled;
    QList<QByteArray> m_rows;
};

} // namespace Core
