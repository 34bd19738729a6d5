#pragma once
#include "core/document/document.h"
#include "core/transcript/facts.h"

#include <memory>

namespace Bench {

inline constexpr int longLines = 1'000'000, longLineOctets = 100;

// 100 MB in 1,000,000 lines: replies as a flood or a big import has them, all different.
inline QByteArray longSession()
{
    static constexpr const char *words[] = {"Ok: queued as",   "Recipient ok",    "User unknown in table",
                                            "try again later", "Sender accepted", "message deferred by policy",
                                            "mailbox full",    "go ahead"};
    static constexpr const char *codes[] = {"250 2.0.0 ", "250 2.1.5 ", "550 5.1.1 ", "451 4.7.1 ",
                                            "250 2.1.0 ", "450 4.2.0 ", "552 5.2.2 ", "354 "};
    QByteArray bytes;
    bytes.reserve(qsizetype(longLines) * longLineOctets);
    quint32 seed = 7;
    for (int line = 0; line < longLines; ++line) {
        seed = seed * 1664525 + 1013904223;
        const size_t kind = (seed >> 24) % 8;
        QByteArray text = QByteArray(codes[kind]) + words[kind] + ' ' + QByteArray::number(seed, 36) + " <user" +
                          QByteArray::number(line) + "@example.org>" + (line % 9973 == 0 ? " Zyzzyva" : "");
        text.resize(longLineOctets - 2, '.');
        bytes += text + "\r\n";
    }
    return bytes;
}

inline std::unique_ptr<Core::Document> documentOf(const QByteArray &bytes)
{
    constexpr qsizetype chunk = 64 * 1024;
    auto document = std::make_unique<Core::Document>();
    document->recorder().fact(Core::Kind::Connected, Core::Facts::encode(Core::Facts::Connected()), 0);
    for (qsizetype at = 0; at < bytes.size(); at += chunk)
        document->recorder().received(QByteArrayView(bytes).sliced(at, qMin(chunk, bytes.size() - at)),
                                      Core::Protection::Clear, at);
    document->follow();
    return document;
}

} // namespace Bench
