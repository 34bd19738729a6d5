#pragma once
#include "core/explanation/explanation.h"
#include "ui/words/language.h"
#include "ui/words/prose.h"

// The kinds of ExplanationText, one a file.
namespace Words {

ExplanationText replyText(const Language &language, const Core::Explanation &explanation);
ExplanationText commandText(const Language &language, const Core::Explanation &explanation,
                            const Core::Dialogue &dialogue);
ExplanationText factExplanation(const Language &language, const Core::Explanation &explanation,
                                const Core::Dialogue &dialogue);

QList<DecodedText> decodedTexts(const Language &language, const QList<Core::Decoded> &decoded);
QString subjectText(const Language &language, uint subject); // of an enhanced status: "about an address"
QList<Prose> faultProses(const Language &language, const QList<Core::Fault> &faults); // one of each kind
QString sessionUnseen(const Language &language);                                      // "Only this reply is known …"

} // namespace Words
