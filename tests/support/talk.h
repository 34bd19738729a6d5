#pragma once
#include "core/explanation/explanationof.h"
#include "core/net/sockettransport.h"
#include "core/session/session.h"

#include <QTest>

namespace Testing {

// A session with a real server, line by line in lock-step, as the console and the window hold it.
class RealTalk
{
public:
    explicit RealTalk(const Core::SessionSettings &settings) : document(settings.protocol)
    {
        session = std::make_unique<Core::Session>(std::make_unique<Core::SocketTransport>(), document);
        QObject::connect(session.get(), &Core::Session::doubted, session.get(), [this](const Core::TlsFacts &facts) {
            doubts = facts.findings;
            session->decide(onDoubt);
        });
        session->start(settings);
    }

    bool isOver() const { return session->phase() == Core::Session::Phase::Over; }
    bool isReady() const
    {
        const Core::Smtp::Conversation &now = document.conversation();
        return session->phase() == Core::Session::Phase::Ready && session->waiting().isEmpty() && !now.replyDue() &&
               now.greeting() != Core::none;
    }
    bool settle()
    {
        return QTest::qWaitFor([this] { return isReady() || isOver(); }, 20'000);
    }

    // Says the lines and returns the code of the last reply; 0: none came.
    quint16 say(const QList<QByteArray> &lines)
    {
        for (const QByteArray &line : lines) {
            if (!settle() || isOver())
                break;
            session->queue(Core::Line{line + "\r\n", {}});
        }
        settle();
        return lastCode();
    }
    quint16 lastCode() const { return document.exchanges().empty() ? quint16(0) : document.exchanges().back().code; }
    QByteArray lastReading() const
    {
        if (document.exchanges().empty())
            return {};
        const Core::Explanation explanation = Core::explanationOf(document, document.exchanges().back().replyFirst);
        return explanation.remarks.isEmpty() ? QByteArray() : QByteArray(explanation.remarks.first().note.data());
    }
    std::optional<Core::FailureKind> failure() const
    {
        const auto rows = document.rows();
        if (rows.empty() || rows.back().kind != Core::Kind::Failed)
            return std::nullopt;
        return Core::Facts::decode<Core::Failure>(document.dialogue().fact(Core::RowId(rows.size() - 1))).kind;
    }

    Core::Document document;
    std::unique_ptr<Core::Session> session;
    Core::Trust onDoubt = Core::Trust::Refuse;
    QList<Core::CertificateFinding> doubts;
};

} // namespace Testing
