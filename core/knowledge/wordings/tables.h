#pragma once
#include "core/knowledge/wording.h"

// The tables that wordingTables() joins, one function a file.
namespace Core::Knowledge {

std::span<const WordingTable> accessprovidersWordings(), appleWordings(), courierWordings(), cyrusWordings(),
    dovecotWordings(), exchangeWordings(), eximWordings(), eximaclWordings(), filtersWordings(),
    frenchprovidersWordings(), gatewaysWordings(), genericWordings(), gmailWordings(), groupwareWordings(),
    harakaWordings(), hmailserverWordings(), listsWordings(), microsoft365Wordings(), mimecastWordings(),
    opensmtpdWordings(), othermailserversWordings(), otherprovidersWordings(), outlookcomWordings(), postfixWordings(),
    postscreenWordings(), practiceWordings(), qmailWordings(), sendingservicesWordings(), sendmailWordings(),
    smallserversWordings(), stalwartWordings(), webmailimapWordings(), yahooWordings();

} // namespace Core::Knowledge
