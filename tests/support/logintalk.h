#pragma once
#include "tests/support/talk.h"

namespace Testing {

// A guided login on a real server, as the window orders it. The code of its last reply; 0: none came.
inline quint16 logIn(RealTalk &talk, const QByteArray &mechanism, const Core::Sasl::Credentials &credentials,
                     Core::Sasl::InitialResponse how)
{
    if (!talk.settle() || talk.isOver())
        return 0;
    const size_t before = talk.document.exchanges().size();
    if (!talk.session->authenticate(mechanism, credentials, how))
        return 0;
    (void)QTest::qWaitFor([&talk] { return !talk.session->isAuthenticating() || talk.isOver(); }, 20'000);
    return talk.document.exchanges().size() > before ? talk.lastCode() : quint16(0);
}

// All that the transcript keeps.
inline QByteArray recordedBy(const RealTalk &talk)
{
    QByteArray all;
    for (Core::EventId id = 0; id < talk.document.transcript().size(); ++id)
        all += talk.document.transcript().payload(id).toByteArray() + '\n';
    return all;
}

} // namespace Testing
