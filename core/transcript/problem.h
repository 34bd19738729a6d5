#pragma once
#include <QList>
#include <QtGlobal>

namespace Core {

// What is missing from, or wrong with, a document that was opened or was to be saved. Words has a sentence for each.
struct Problem {
    enum class Kind : quint8 {
        CannotOpen,  // systemError
        CannotRead,  // systemError, offset
        NotOurs,     // no Mailscope document
        Mangled,     // one, but changed on its way as if it were text
        TooNew,      // of a later version that asks not to be read by this one; number: that version
        Empty,       // nothing in it
        CutOff,      // it ends inside a record at `offset`
        NoEnd,       // all records are whole, and the mark of its end is missing: written until a crash, or cut there
        Damaged,     // records are missing or changed: number, or 0 if not known; offset of the first such place
        TooMuch,     // more records than can be counted; the rest is left out
        Cancelled,   // by the user, at `offset`
        CannotWrite, // systemError; the old file is as it was
    } kind = Kind::CannotOpen;
    qint64 offset = -1;
    quint64 number = 0;
    int systemError = 0; // errno
    bool operator==(const Problem &) const = default;
};

} // namespace Core
