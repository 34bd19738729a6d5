#include "core/knowledge/wordings/tables.h"

#include <vector>

namespace Core::Knowledge {

std::span<const WordingTable> wordingTables()
{
    static const std::vector<WordingTable> all = [] {
        std::vector<WordingTable> made;
        for (const auto &tables :
             {courierWordings(), cyrusWordings(), eximWordings(), eximaclWordings(), genericWordings(), gmailWordings(),
              harakaWordings(), hmailserverWordings(), opensmtpdWordings(), postfixWordings(), postscreenWordings(),
              qmailWordings(), sendmailWordings(), stalwartWordings()})
            made.insert(made.end(), tables.begin(), tables.end());
        return made;
    }();
    return all;
}

} // namespace Core::Knowledge
