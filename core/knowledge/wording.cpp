#include "core/knowledge/wordings/tables.h"

#include <vector>

namespace Core::Knowledge {

std::span<const WordingTable> wordingTables()
{
    static const std::vector<WordingTable> all = [] {
        std::vector<WordingTable> made;
        for (const auto &tables : {accessprovidersWordings(),
                                   appleWordings(),
                                   courierWordings(),
                                   cyrusWordings(),
                                   dovecotWordings(),
                                   exchangeWordings(),
                                   eximWordings(),
                                   eximaclWordings(),
                                   filtersWordings(),
                                   frenchprovidersWordings(),
                                   gatewaysWordings(),
                                   genericWordings(),
                                   gmailWordings(),
                                   groupwareWordings(),
                                   harakaWordings(),
                                   hmailserverWordings(),
                                   listsWordings(),
                                   microsoft365Wordings(),
                                   mimecastWordings(),
                                   opensmtpdWordings(),
                                   othermailserversWordings(),
                                   otherprovidersWordings(),
                                   outlookcomWordings(),
                                   postfixWordings(),
                                   postscreenWordings(),
                                   practiceWordings(),
                                   qmailWordings(),
                                   sendingservicesWordings(),
                                   sendmailWordings(),
                                   smallserversWordings(),
                                   stalwartWordings(),
                                   webmailimapWordings(),
                                   yahooWordings()})
            made.insert(made.end(), tables.begin(), tables.end());
        return made;
    }();
    return all;
}

} // namespace Core::Knowledge
