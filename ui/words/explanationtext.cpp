#include "ui/words/explanationtext.h"

#include "ui/words/replytext.h"

namespace Words {

ExplanationText explanationText(const Language &language, const Core::Explanation &explanation,
                                const Core::Dialogue &dialogue)
{
    using Subject = Core::Explanation::Subject;
    switch (explanation.subject) {
    case Subject::Nothing:
        return {};
    case Subject::Reply:
        return replyText(language, explanation);
    case Subject::Command:
        return commandText(language, explanation, dialogue);
    case Subject::Fact:
        return factExplanation(language, explanation, dialogue);
    }
    return {};
}

} // namespace Words
