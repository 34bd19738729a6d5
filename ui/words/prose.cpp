#include "ui/words/prose.h"

namespace Words {

QString plain(const Prose &prose)
{
    QString text;
    for (const Run &run : prose)
        text += run.text;
    return text;
}

} // namespace Words
