#include "core/message/composer.h"

#include "core/message/gmimecomposer.h"
#include "core/message/reader.h"

#include <dlfcn.h>

namespace Core::Message {

namespace {

// Found by the program's own run path, which QLibrary would not ask. It stays for the life of the process, as GMime's
// tables do.
const GmimeComposer *loaded()
{
    void *library = dlopen(gmimeLibrary, RTLD_NOW | RTLD_LOCAL);
    const auto entry = library ? reinterpret_cast<GmimeEntry>(dlsym(library, gmimeEntry)) : nullptr;
    return entry ? entry() : nullptr;
}

const GmimeComposer *gmime()
{
    static const GmimeComposer *const composer = loaded();
    return composer;
}

} // namespace

QByteArray domainOf(const QString &addresses)
{
    return gmime() ? gmime()->domainOf(addresses) : QByteArray();
}

ReadMessage readMessage(QByteArrayView message)
{
    if (!gmime()) {
        ReadMessage missing;
        missing.libraryMissing = true;
        return missing;
    }
    return gmime()->read(message);
}

Composed assemble(const Draft &draft, const QByteArray &messageId)
{
    if (!gmime())
        return {{}, DraftProblem{DraftProblem::What::LibraryMissing, Field::Text, 0}, false};
    return gmime()->assemble(draft, messageId);
}

} // namespace Core::Message
