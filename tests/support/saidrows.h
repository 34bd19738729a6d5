#pragma once
#include "core/document/document.h"

namespace Core::Testing {

// A document written row by row, without a session.
class Said
{
public:
    explicit Said(Document &to) : document(to)
    {
        document.recorder().fact(Kind::Opened, Facts::encode(Facts::Opened{}), 0);
        document.recorder().fact(Kind::Connected, Facts::encode(Facts::Connected{}), 0);
        document.follow();
    }
    Said &server(const QByteArray &bytes)
    {
        document.recorder().received(bytes, Protection::Clear, at += 1000);
        document.follow();
        return *this;
    }
    Said &client(const QByteArray &bytes)
    {
        document.recorder().sent(bytes, {}, Protection::Clear, at += 1000);
        document.follow();
        return *this;
    }

    Document &document;
    qint64 at = 0;
};

} // namespace Core::Testing
