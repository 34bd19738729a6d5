#include "ui/words/advice.h"

#include "ui/words/phrase.h"

namespace Words {

QList<AdviceText> adviceOf(const Language &language, const char *context, const Core::Knowledge::AdviceList &list,
                           const QList<Core::Argument> &arguments)
{
    QList<AdviceText> advice;
    for (const Core::Knowledge::Advice &some : list) {
        if (!some.text)
            break;
        AdviceText text{phrase(language, context, some.text, arguments), command(some.command, arguments)};
        if (!text.text.isEmpty())
            advice.append(text);
    }
    return advice;
}

} // namespace Words
