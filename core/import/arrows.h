#pragma once
#include <QByteArray>
#include <QByteArrayView>

// Marks before a line that say whose it is, as many programs and people write them.
namespace Core::Import {

enum class Arrow : quint8 { None, Said, Heard, Remark };
struct Arrowed {
    Arrow arrow = Arrow::None;
    QByteArrayView text{};
    bool ofSwaks = false; // its marks; the others belong to nobody
    bool escaped = false; // text is a literal with escapes: "ehlo me\r\n"
};
// `line`: without a time before it. What stands behind a mark of the server has to be a reply.
Arrowed arrowOf(QByteArrayView line);
// A literal with \r, \n, \t, \\, \', \" and \xNN in it.
QByteArray unescaped(QByteArrayView literal);

} // namespace Core::Import
