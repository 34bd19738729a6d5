#pragma once
#include "core/explanation/reference.h"
#include "ui/words/language.h"

#include <optional>
#include <vector>

namespace Words {

// Which entries of the reference are asked for. What has no class or stage of its own fits none that is asked for.
struct ReferenceFilter {
    std::optional<Core::ReferenceEntry::Kind> kind;
    quint8 digit = 0; // 2 … 5; 0: any class
    std::optional<Core::Stage> stage;
    QByteArray software; // empty: anybody's
    QString text;
    bool operator==(const ReferenceFilter &) const = default;
};
QString toText(const ReferenceFilter &filter);        // for the settings
ReferenceFilter referenceFilter(const QString &text); // total

// Finds entries by what is typed, in English and in French whichever is shown, accents or not. The texts are folded
// once, at the first search for a text.
class ReferenceSearch
{
public:
    // The best first: the code or keyword itself, then titles, then texts; by the reference's order where equal. Each
    // word has to be found somewhere, unless it is an entry's own key.
    QList<Core::EntryId> find(const ReferenceFilter &filter);

private:
    struct Folded {
        QByteArray key, titles, words; // titles: one a line, in both languages
    };
    const std::vector<Folded> &texts();
    static std::optional<int> rank(const Folded &text, const QList<QByteArray> &words);

    std::vector<Folded> m_texts;
};

} // namespace Words
