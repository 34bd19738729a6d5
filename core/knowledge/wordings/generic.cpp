#include "core/knowledge/wordings/tables.h"

namespace Core::Knowledge {
namespace {

// Lines of hundreds of characters make clang-format break everything around them.
// clang-format off
constexpr WordingEntry generic[] = {
    {
        .id = "generic.unknown-user",
        .codes = "550 551 552 553 554 450 501 511",
        .status = "5.1.1 4.1.1 5.1.10",
        .pattern =
            R"((?:recipient address(?:es)? rejected: ?(?:undeliverable address: ?|unverified address: ?)?)?(?:(?:\b(?:user|users|account|recipient|recipients|mailbox|mail box|addressee|address|rcpt|alias|username|user ?name|person|member|subscriber) (?:[<\[(]?[^ <>:]+[>\])]?,? ){0,2}?(?:is |was |are |were |has |address )?(?:unknown|unkown|not known|not found|could not be found|cannot be found|not exist|non[- ]?exist\w*|does ?n[o']t exist|doesn['’]t exist|doesn['’]?t exist|do(?:es)? not exist|not present|not recogni[sz]ed|not listed))|\b(?:user|recipient|mailbox|account|rcpt|username|alias) (?:<\S+> )?(?:is |was )?(?:invalid|not valid)\b|<?(?P<recipient>[^ <>@"]+@[^ <>"]+?)>?"?:? (?:is |was )?(?:an? )?(?:unknown|not found|not a (?:known|valid|registered|local)|not an (?:active|existing|allowed) (?:address|user|account)|does not exist|doesn['’]t exist|not known|invalid (?:user|recipient|mailbox|account))|no such (?:local )?(?:user|recipient|mailbox|account|person|alias|address|member|customer|e-?mail)|(?:unknown|invalid|non-?existent|nonexisting|unrecognized|unregistered) (?:or (?:illegal|invalid|inactive|unknown|misspelled) )?(?:local |virtual |final |destination |e-?mail |delivery )?(?:user(?:name)?s?|recipients?|mailbox|account|addressee|rcpt|local[- ]?part|alias|e-?mail address|destination)\b|not? a (?:known|valid|registered|existing|recognized|correct)(?: \w+)? (?:user|recipient|mailbox|account|member|customer|e-?mail)|not (?:a|our) (?:customer|user)\b|no (?:mail ?box|account|user|one|person|recipient|body)(?: \w+)? (?:here )?(?:by|with|of) (?:that|this) name|no mail ?box (?:here|found|available)|mailbox (?:not available here|not present|not known)|there is no (?:one|user|such|mailbox|account)|no one (?:here )?(?:by that|with that|at this)|bad (?:destination (?:mailbox|address)|recipient\b)|not found recipient|(?:account|address|person|mailbox|user)(?: \w+){0,6} (?:does not|doesn['’]t) exist|(?:user|recipient|account|address) (?:\S+ )?(?:was )?not (?:in|found in|listed in|present in) (?:the |our |my |any )?(?:\w+ )?(?:table|directory|database|name)|this user doesn['’]t have an? |not known (?:here|at this)|user not our|mailbox unallocated|no local (?:user|mailbox)))",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingGeneric", "Recipient unknown"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingGeneric", "The server knows no mailbox of this name in a domain which it handles. Either the "
                              "address is misspelt or out of date, or the mailbox was removed, or never created."),
        .advice =
            {{{QT_TRANSLATE_NOOP("WordingGeneric", "Check the part before the @ letter by letter, then ask the "
                                                   "recipient by another way for the current address.")},
              {QT_TRANSLATE_NOOP("WordingGeneric", "If it is your own domain, look whether the account or alias exists "
                                                   "on this very server and whether its user table is up to date.")},
              {QT_TRANSLATE_NOOP("WordingGeneric", "Do not try the same address again and again: repeated unknown "
                                                   "recipients damage the standing of the sending address.")}}},
    },
    {
        .id = "generic.unknown-user-other-language",
        .codes = "550 551 553 554 450 501 511 513",
        .status = "5.1.1 4.1.1 5.1.10",
        .pattern =
            R"((?:(?:utilisateur|destinataire|adresse|bo[iî]te(?: aux lettres)?|compte) (?:\S+ )?(?:(?:est )?inconnue?|inexistante?|introuvable|n['’]existe pas)|aucun (?:utilisateur|destinataire|compte)|destinataire invalide|(?:empf(?:ä|ae|a)nger(?:adresse)?|benutzer|adressat|adresse|teilnehmer|mailbox|postfach|konto|nutzer) (?:\S+ )?(?:ist )?(?:unbekannt|nicht (?:bekannt|gefunden|vorhanden)|existiert nicht|ung(?:ü|ue|u)ltig)|unbekannter? (?:empf|benutzer|adress|nutzer|teilnehmer)|(?:kein|keine) (?:solcher?|g(?:ü|ue|u)ltiger?) (?:benutzer|empf|adresse|mailbox)|no existe (?:dicha persona|(?:ese|este|el|la|tal) (?:usuario|buz[oó]n|destinatario|cuenta|direcci[oó]n))|(?:usuario|destinatario|buz[oó]n|cuenta|direcci[oó]n) (?:\S+ )?(?:desconocid[oa]|inexistente|no (?:existe|encontrad[oa]|v[aá]lid[oa]))|(?:utente|destinatario|casella|indirizzo)(?: di posta)? (?:\S+ )?(?:sconosciut[oa]|inesistente|non (?:esiste(?:nte)?|trovat[oa]|valid[oa]))|nessun utente|(?:usu[aá]rio|destinat[aá]rio|caixa postal|conta|endere[cç]o) (?:\S+ )?(?:desconhecid[oa]|inexistente|n[aã]o (?:existe|encontrad[oa]|cadastrad[oa]))|(?:gebruiker|ontvanger|adres|mailbox|postbus) (?:\S+ )?(?:onbekend|bestaat niet|niet gevonden)|onbekende (?:gebruiker|ontvanger)|(?:odbiorca|u[zż]ytkownik|adres|konto|skrzynka) (?:\S+ )?(?:nie istnieje|nieznan\w+)|nieznany (?:odbiorca|u[zż]ytkownik|adres)|(?:mottagare\w*|adressen|anv(?:ä|a)ndaren) (?:\S+ )?(?:finns (?:inte|ej)|ok(?:ä|a)nd)))",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingGeneric", "Recipient unknown"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingGeneric", "In its own language the server says that it has no mailbox of this "
                                                "name: the address is misspelt, out of date, or was never created."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingGeneric", "Check the part before the @ letter by letter, and ask the "
                                                         "recipient by another way for the current address.")},
                    {QT_TRANSLATE_NOOP("WordingGeneric", "If it is your own domain, look whether the "
                                                         "account or alias exists on this very server.")}}},
    },
    {
        .id = "generic.mailbox-unavailable",
        .codes = "550 450 553 554",
        .pattern = "(?:requested (?:mail )?action not taken:? ?[:;-]? ?)?(?:the )?mailbox (?:is )?(?:currently "
                   "|temporarily )?(?:unavailable|unavaiable|not available|busy)(?: or (?:not local|access "
                   "denied))?",
        .actor = Actor::Both,
        .title = QT_TRANSLATE_NOOP("WordingGeneric", "Mailbox unavailable"),
        .meaning = QT_TRANSLATE_NOOP("WordingGeneric",
                                     "This is the stock sentence of the standard, and the server adds no reason. Most "
                                     "often the mailbox does "
                                     "not exist; it may also be closed, busy, or barred to this sender by a rule."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingGeneric", "Check the address first, then test it with another sender to "
                                                         "see whether the refusal follows the address or the sender.")},
                    {QT_TRANSLATE_NOOP("WordingGeneric",
                                       "If the server is yours, its log says which of these it was.")}}},
    },
    {
        .id = "generic.recipient-access-denied",
        .codes = "550 554 553",
        .pattern = "recipient address(?:es)? rejected ?: (?:access denied|denied|not allowed|blocked|prohibited)",
        .actor = Actor::Both,
        .title = QT_TRANSLATE_NOOP("WordingGeneric", "Access to this recipient denied"),
        .meaning = QT_TRANSLATE_NOOP("WordingGeneric",
                                     "A rule of the receiving server bars mail to this address: the address is "
                                     "unknown there and the server "
                                     "hides it so, or it may be reached only by some senders or from some networks."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingGeneric",
                                       "Check the address; if it is right, ask the postmaster of the domain to look "
                                       "for the rule, quoting the time and the full reply.")},
                    {QT_TRANSLATE_NOOP("WordingGeneric", "If the server is yours, look at the recipient restrictions "
                                                         "and at the list of valid recipients of its front end.")}}},
    },
    {
        .id = "generic.recipient-rejected",
        .codes = "550 553 554 551 521 450",
        .pattern =
            R"((?:recipient|rcpt|recipients|destination|addressee|envelope recipient)(?: e-?mail)?(?: address(?:es)?)? (?:<?\S+>? )?(?:is |was |were |has been )?(?:rejected|refused|denied|not accepted|not ok|not allowed|not permitted|blocked)|address rejected|destination server rejected recipients?|badrcptto|badrecipientto)",
        .actor = Actor::Both,
        .title = QT_TRANSLATE_NOOP("WordingGeneric", "Recipient refused"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingGeneric", "The server turns this recipient down and gives no reason, or only half of one. Behind "
                              "it stands an unknown address, a closed mailbox, or a rule about who may write to it."),
        .advice =
            {{{QT_TRANSLATE_NOOP("WordingGeneric", "Check the address, then ask the recipient or the postmaster of the "
                                                   "domain with the time, both addresses and the full reply.")},
              {QT_TRANSLATE_NOOP("WordingGeneric",
                                 "On a server of your own, look in the log of that minute for the rule that fired.")}}},
    },
    {
        .id = "generic.address-invalid",
        .codes = "550 553 554 501",
        .status = "5.1.0",
        .pattern =
            R"((?:address (?:is )?(?:invalid|incorrect|wrong|not valid)|(?:invalid|wrong|incorrect) (?:e-?mail |mail |recipient )?address\b|e-?mail address (?:is )?(?:wrong|invalid|incorrect)|not (?:an? )?(?:valid |legal )?e-?mail addresse?s?\b))",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingGeneric", "Address not valid here"),
        .meaning = QT_TRANSLATE_NOOP("WordingGeneric", "The server does not accept the address as valid. It does not "
                                                       "say whether the form is wrong or the mailbox unknown."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingGeneric", "Look for blanks, commas, brackets, a missing domain "
                                                         "or a character that slipped in when copying.")},
                    {QT_TRANSLATE_NOOP("WordingGeneric", "If the form is right, treat it as an unknown address "
                                                         "and ask the recipient for the current one.")}}},
    },
    {
        .id = "generic.address-no-longer-used",
        .codes = "550 551 553 554 521",
        .status = "5.1.6",
        .pattern =
            R"((?:no longer (?:\w+ )?(?:valid|available|in use|used|on (?:this )?server|active|exists?|works?|employed|accepts?|accepting|monitored|with (?:us|the company)|a (?:valid|customer)|at this|receives?|in service|hosted)|(?:account|mailbox|address|user|recipient)(?: \S+)? (?:has been |was |is |has )?(?:closed|removed|deleted|cancel+ed|terminated|discontinued|retired|left the)|disabled or discontinued|n['’]est plus (?:valide|utilis|active|en service)|nicht mehr (?:g(?:ü|ue|u)ltig|aktiv|verf(?:ü|ue|u)gbar|vorhanden|erreichbar)))",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingGeneric", "Address no longer in use"),
        .meaning = QT_TRANSLATE_NOOP("WordingGeneric", "The address existed once and has been given up: the person "
                                                       "left, changed provider, or the mailbox was removed."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingGeneric",
                                       "Ask the recipient for the new address and correct your address book.")},
                    {QT_TRANSLATE_NOOP("WordingGeneric", "Take the address off your mailing lists; abandoned addresses "
                                                         "are sometimes turned into spam traps.")}}},
    },
    {
        .id = "generic.recipient-moved",
        .codes = "551 550 251 571",
        .status = "5.1.6",
        .pattern =
            R"((?:user|recipient|mailbox|account|address|he|she)(?: \S+)? has (?:moved|changed)(?:.{0,60}?<?(?P<address>[^ <>@]+@[^ <>]{3,120})>?)?|(?:user|recipient) not local[;,:]? (?:please )?try|please try <?[^ <>@]+@|new (?:e-?mail )?address is)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingGeneric", "Recipient has another address"),
        .meaning = QT_TRANSLATE_NOOP("WordingGeneric", "The mailbox has moved, and the server names the new address or "
                                                       "hints at it. It does not forward the message itself."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingGeneric",
                                       "Confirm the new address by another way if it matters, then send "
                                       "the message there: {address}.")}}},
    },
    {
        .id = "generic.user-not-local",
        .codes = "551 550 251",
        .pattern =
            R"((?:user|recipient|mailbox|address|host)(?: is)? not (?:a )?local\b(?:; will forward to <?(?P<address>[^ <>]{3,190})>?)?|not a local (?:address|user|mailbox|recipient)|recipient is not local)",
        .actor = Actor::Both,
        .title = QT_TRANSLATE_NOOP("WordingGeneric", "Mailbox is not on this server"),
        .meaning = QT_TRANSLATE_NOOP("WordingGeneric", "The mailbox is not kept here. With a 251 the server forwards "
                                                       "the message by itself; otherwise it will not pass it on."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingGeneric",
                                       "If the domain should be hosted here, add it and its accounts; if not, check "
                                       "that the MX records lead to the right server.")}}},
    },
    {
        .id = "generic.mailbox-disabled",
        .codes = "550 554 552 553 551 521 450",
        .status = "5.2.1 4.2.1",
        .pattern =
            R"(e-?mail address (?:is |has been )(?:disabled|inactive|suspended|deactivated)|(?:mail ?box|account|user|recipient|inbox)(?: [^ ,;]+){0,6}? (?:is |has been |was |currently |temporarily |temporary ){0,3}(?:disabled|frozen|suspended|inactive|inactivated|deactivated|blocked|locked|expired|on hold|archived|not active|unactive|restricted)\b|(?:disabled|suspended|inactive|deactivated|frozen|locked|expired) (?:recipient|user|mailbox|account)|extended inactivity|(?:recipient|user) suspend|not (?:currently )?(?:accepting|receiving) (?:any |new )?(?:mail|messages|e-?mails?)|(?:compte|bo[iî]te)(?: \S+){0,3} (?:d[ée]sactiv|suspendu|bloqu|archiv|inactiv)|(?:konto|postfach|benutzer|mailbox)(?: \S+){0,2} (?:gesperrt|deaktiviert|inaktiv|niedostepne)|(?:cuenta|buz[oó]n)(?: \S+){0,2} (?:desactivad|suspendid|bloquead|inactiv))",
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingGeneric", "Mailbox exists but is closed"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingGeneric", "The server knows the address, but the mailbox takes no mail: it was "
                                                "disabled, locked, suspended or left unused for too long."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingGeneric", "Reach the recipient by another way; only the owner or the "
                                                         "admin of the mailbox can open it again.")},
                    {QT_TRANSLATE_NOOP("WordingGeneric",
                                       "If the mailbox is on your server, look at the state of the account and why it "
                                       "was changed: unpaid bill, abuse, expiry, or a person who left.")}}},
    },
    {
        .id = "generic.mailbox-full",
        .codes = "452 552 550 554 422 450 451",
        .status = "5.2.2 4.2.2",
        .pattern =
            R"((?:(?:mail ?box|inbox|in-box|mail ?folder|mail ?dir|folder|account|user|recipient)(?: \S+){0,3}? (?:is |would be |temporarily ){0,2}(?:full|over (?:the |its |his |their |disk )?(?:allowed |storage |mail(?:box)? )?(?:quota|limit))|full mailbox|(?:over|exceed\w*|beyond|reached|would exceed)(?: \w+){0,4} quota|quota (?:is |was |has been |usage )?(?:exceeded|full|reached|violation|limit)|over ?quota|out of (?:mailbox )?quota|(?:mail ?box|account|storage|mail file|mail ?folder)(?: \S+){0,3} (?:size|space|storage)(?: limit)?(?: \S+){0,4} (?:exceed|full|reached)\w*|exceed\w*(?: \w+){0,3} (?:disk space|mailbox size|mailbox storage|storage limit|local limit|maximum allowed storage)|not enough (?:storage |disk |free )?space (?:in|for|on)?|(?:does not have|has) (?:not )?enough space|no space left for|too many messages (?:on the server|in (?:the )?mailbox|stored)|insufficient (?:mailbox |user )(?:space|quota|disk space|storage)|disk quota))",
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingGeneric", "Mailbox full"),
        .meaning = QT_TRANSLATE_NOOP("WordingGeneric", "The recipient’s mailbox has used up its storage, "
                                                       "so the server cannot put another message in it."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingGeneric", "Tell the recipient by another way to make room, empty the "
                                                         "bin included, and send again afterwards.")},
                    {QT_TRANSLATE_NOOP("WordingGeneric",
                                       "If the mailbox is yours to run, raise its quota or archive old mail.")},
                    {QT_TRANSLATE_NOOP(
                        "WordingGeneric",
                        "An account that stays full for weeks is often abandoned: take it off your lists.")}}},
    },
    {
        .id = "generic.mailbox-full-other-language",
        .codes = "452 552 550 554 422 450 451",
        .status = "5.2.2 4.2.2",
        .pattern =
            R"((?:(?:bo[iî]te|messagerie)(?: \S+){0,4} (?:est )?pleine|quota (?:du destinataire |de la bo[iî]te |du compte )?(?:est )?(?:d[ée]pass[ée]|atteint)|espace (?:disque |de stockage )?insuffisant|(?:mailbox|postfach|konto)(?: \S+){0,3} (?:ist )?(?:voll|[üu]e?berf[üu]e?llt)|(?:speicherplatz|quota|kontingent)(?: \S+){0,4} (?:[üu]e?berschritten|ersch(?:ö|oe|o)pft)|zu ?viele (?:mails|nachrichten)|(?:buz[oó]n|cuenta)(?: \S+){0,3} (?:est[aá] )?(?:llen[oa]|excedid)|cuota (?:excedida|superada)|(?:casella|mailbox)(?: \S+){0,3} piena|quota superata|caixa (?:postal |de correio )?cheia|mailbox vol\b|skrzynka(?: \S+){0,2} (?:pe[lł]na|przepe[lł]niona)))",
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingGeneric", "Mailbox full"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingGeneric", "In its own language the server says that the recipient’s mailbox has no room left."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingGeneric",
                                       "Tell the recipient by another way to make room, and send again afterwards.")}}},
    },
    {
        .id = "generic.storage-allocation",
        .codes = "552",
        .pattern = "(?:requested mail action aborted:? ?)?exceeded storage allocation",
        .actor = Actor::Both,
        .title = QT_TRANSLATE_NOOP("WordingGeneric", "Storage allotted is used up"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingGeneric", "This stock sentence of the standard stands for two things: the "
                                                "mailbox is full, or the message is larger than the server takes."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingGeneric",
                                       "Compare the size of the message with the SIZE that the server announced after "
                                       "EHLO; if it is smaller, the mailbox is full.")},
                    {QT_TRANSLATE_NOOP("WordingGeneric", "Send a smaller message to tell the two apart.")}}},
    },
    {
        .id = "generic.recipient-accepts-some-only",
        .codes = "550 554 530 553 571",
        .status = "5.7.1 5.7.2",
        .pattern =
            R"((?:only|just)(?: \w+)? (?:accept\w*|receiv\w*|takes?|allow\w*)(?: \w+){0,3} from (?:internal|authenticated|local|authori[sz]ed|known|members?|specific|approved|within|inside|its own|trusted|certain|registered|valid)|(?:accept\w*|receiv\w*)(?: \w+){0,3} only from|internal (?:use|users?|senders?|mail|recipients?|e-?mail) only|not (?:allowed|permitted|authori[sz]ed) to (?:send|mail|e-?mail|write|deliver)(?: \w+){0,4} (?:to|this (?:user|recipient|address|group|mailbox|person))\b|(?:recipient|address|group|mailbox)(?: \S+)? (?:is )?(?:restricted|private|protected|for internal)|(?:requires?|need\w*) (?:internal|authenticated) senders?|not in allowed-senders|sender is not (?:in|on) (?:the )?(?:allowed|accept|approved|whitelist)|refuse to receive mail|this account is protected by)",
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingGeneric", "Recipient takes mail from some only"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingGeneric", "The address is real, but closed to senders outside a circle: members "
                                                "of the organisation, authenticated users or senders on a list."),
        .advice =
            {{{QT_TRANSLATE_NOOP("WordingGeneric",
                                 "Ask the recipient, or somebody inside, to have your address allowed.")},
              {QT_TRANSLATE_NOOP("WordingGeneric",
                                 "If you belong to the organisation, send through its own server after logging in.")},
              {QT_TRANSLATE_NOOP("WordingGeneric", "As admin of the address, look at its delivery restrictions.")}}},
    },
    {
        .id = "generic.mailing-list-closed",
        .codes = "550 554 553",
        .status = "5.7.2 5.7.1",
        .pattern =
            R"((?:mailing[- ]?list|list|group)(?: \S+){0,4} (?:members?[- ]only|closed|moderated|not allowed|subscribers only|only (?:accepts?|allows?)|restricted)|members?[- ]only (?:list|group)|closed (?:mailing )?list|(?:not|non)[ -](?:a )?(?:member|subscribe)\w*(?: \w+){0,4}|not subscribed(?: to (?:this|the|that)(?: \S+)?|\.?$)|not (?:allowed|permitted|authori[sz]ed) to post|posting (?:to|is)(?: \S+){0,5} (?:not allowed|denied|restricted|prohibited))",
        .actor = Actor::Both,
        .title = QT_TRANSLATE_NOOP("WordingGeneric", "List closed to this sender"),
        .meaning = QT_TRANSLATE_NOOP("WordingGeneric",
                                     "The address is a mailing list or group that takes messages from its members or "
                                     "its moderators only, and the sender’s address is not among them."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingGeneric",
                                       "Send from the address that is subscribed, or subscribe first.")},
                    {QT_TRANSLATE_NOOP("WordingGeneric",
                                       "If you are a member, ask the list owner to add your other addresses.")}}},
    },
    {
        .id = "generic.recipient-rule",
        .codes = "550 554 552 553",
        .status = "5.7.1 5.7.17",
        .pattern =
            R"((?:(?:recipient|user|subscriber)(?:['’]s)? (?:preferences?|rules?|settings?|choice|filters?|reject(?:ed|s)? (?:this|the|your)|has (?:rejected|blocked|refused)|does not (?:want|wish|accept)|refuses?)|(?:rejected|blocked|refused|denied)(?: by)? (?:this |the |your )?(?:user|recipient|addressee|end[- ]user)\b(?: (?:rules?|preferences?))?|blacklisted by (?:the )?(?:recipient|user)|blocked by (?:the )?recipient|user rules|^user reject))",
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingGeneric", "Refused by the recipient’s own rule"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingGeneric", "Not the server as a whole but the recipient’s settings refuse the "
                                                "message: a blocked sender, or a filter the recipient made."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingGeneric", "Ask the recipient by another way to allow your address.")},
                    {QT_TRANSLATE_NOOP("WordingGeneric", "If it is a mailing, take it as an unsubscription and "
                                                         "do not come back from another address.")}}},
    },
    {
        .id = "generic.domain-not-hosted",
        .codes = "550 551 553 554 571",
        .status = "5.1.2 5.7.1 5.4.4",
        .pattern =
            R"(no such domain (?:at|in|on) this|(?:domain|host)(?: \S+)? (?:is )?not (?:hosted|served|handled|accepted|serviced|configured|local|allowed|found)(?: \w+)? (?:here|by (?:this|us)|on this|at this)|we do(?:n['’]t| not) (?:host|handle|serve|accept mail for|receive mail for)|(?:mail|messages?) (?:for|to) \S+ (?:is |are )?not accepted (?:here|by this)|not (?:one of )?(?:our|my) domains?|non-?local (?:domain|recipient|address|user)|not a local domain|do(?:es)? not (?:handle|serve|host) (?:mail for|this domain|that domain)|unknown local domain|domain (?:is )?not local|no such local domain|not accepting (?:e-?mail|mail) for (?:this |that )?domain|(?:domain|host|user)(?: or user)? isn['’]t (?:in|on) (?:my|our|the) list(?: of allowed rcpthosts)?|\brcpthosts\b)",
        .actor = Actor::Both,
        .title = QT_TRANSLATE_NOOP("WordingGeneric", "Domain not hosted here"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingGeneric", "The server does not see the recipient’s domain as one of its own, so "
                                                "it has nowhere to put the message and will not pass it on either."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingGeneric",
                                       "Compare the MX records of the domain with the server you reached: an old MX, a "
                                       "relay rule or a hosts entry may have led you here.")},
                    {QT_TRANSLATE_NOOP("WordingGeneric", "If the domain belongs on this server, add it to "
                                                         "its local, virtual or relay domains.")}}},
    },
    {
        .id = "generic.relay-denied",
        .codes = "550 551 554 553 454 571",
        .status = "5.7.1 4.7.1 5.7.54",
        .pattern =
            R"(relay(?:ing)?(?: \S+){0,4}? (?:access )?(?:is )?(?:denied|not (?:permitted|allowed|authori[sz]ed|accepted|enabled|supported)|prohibited|refused|rejected|restricted|forbidden|disallowed|disabled)|(?:unable|not allowed|not permitted|not authori[sz]ed|refus\w+|cannot|can['’]t|forbidden|not configured) to relay|not (?:permitted|allowed|authori[sz]ed) to relay|not an? (?:open )?(?:relay|gateway)|do(?:es)?(?: not|n['’]t) (?:permit |allow |support |provide |do )?relay|\bas a relay|no relay(?:ing)?\b|(?:we|will|I|cannot|can['’]t) (?:do )?(?:not )?relay\b|relayage (?:interdit|refus)|relais (?:interdit|refus)|relay (?:nicht|verweigert)|third[- ]party relay)",
        .actor = Actor::Both,
        .title = QT_TRANSLATE_NOOP("WordingGeneric", "Relay refused"),
        .meaning = QT_TRANSLATE_NOOP("WordingGeneric", "The recipient’s domain is not one this server keeps, "
                                                       "and nothing shows that you may send through it."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingGeneric", "If you are a user of this server, log in on the "
                                                         "submission port, 587 or 465, and send again.")},
                    {QT_TRANSLATE_NOOP("WordingGeneric",
                                       "If the domain should be local, add it on the server; if the server is only the "
                                       "MX of other domains, check the DNS records that led here.")},
                    {QT_TRANSLATE_NOOP(
                        "WordingGeneric",
                        "Do not widen the trusted networks to get past this: that makes an open relay.")}}},
    },
    {
        .id = "generic.relay-needs-login",
        .codes = "550 553 554 530 503",
        .status = "5.7.1 5.7.0",
        .pattern =
            R"(relay\w*(?: \S+){0,5}? (?:without|unless|before|requires?)(?: \w+){0,3} (?:authenticat\w+|log(?:ged|ging)?[ -]?in)|authenticat\w+(?: is)?(?: \w+)? (?:required|needed)(?: \w+){0,3} (?:relay|non-local|outside|external)|(?:mail server |server )?requires? authentication (?:when|before|for|to)(?: \S+){0,8} (?:relay\w*|non-local|outside|external|remote)\b|(?:check|read|get|receive|retrieve|pop)(?: \w+){0,3} (?:mail|e-?mail|messages)(?: \w+){0,3} (?:first|before)|pop[ -]before[ -]smtp|(?:must|need to|please|have to) (?:check|read|pop)(?: \w+){0,3} (?:mail|e-?mail))",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingGeneric", "Sending out needs a login"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingGeneric", "For recipients outside its own domains the server wants you to prove who you are. Old "
                              "systems accept a POP3 or IMAP login shortly before instead of SMTP authentication."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingGeneric", "Turn on SMTP authentication in the program or device, with "
                                                         "the account of this server, on port 587 or 465.")},
                    {QT_TRANSLATE_NOOP("WordingGeneric",
                                       "In a guided session, send EHLO, STARTTLS, then AUTH before MAIL FROM.")}}},
    },
    {
        .id = "generic.unrouteable-address",
        .codes = "550 554 553 450",
        .status = "5.1.2 5.4.4 5.1.1",
        .pattern = "unrout(?:e)?able(?: (?:mail |recipient )?(?:domain|address|host|recipient))?|all relevant "
                   "MX records "
                   "point to non-existent|(?:unable|cannot|could not|can['’]t) (?:to "
                   ")?(?:find|resolve|determine)(?: a| the| "
                   "any)? (?:route|gateway|path)|no route for (?:this|current|the)|could not find a gateway|no "
                   "(?:valid "
                   ")?route (?:to|for) (?:the )?(?:domain|recipient|address)",
        .actor = Actor::Both,
        .title = QT_TRANSLATE_NOOP("WordingGeneric", "No route to this address"),
        .meaning = QT_TRANSLATE_NOOP("WordingGeneric",
                                     "The server finds no way to deliver to the address: the domain has no usable MX "
                                     "or address record, or none of its own routing rules takes the local part."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingGeneric",
                                       "Check the spelling on both sides of the @ and look up the MX of the domain.")},
                    {QT_TRANSLATE_NOOP("WordingGeneric", "On a server of your own, test the address with the routing "
                                                         "test of the mail software to see which rule gives up.")}}},
    },
    {
        .id = "generic.null-mx",
        .codes = "556 550 521 554",
        .status = "5.1.10 5.3.2 5.7.27",
        .pattern =
            R"(null ?MX|(?:host|domain|server|machine|system)(?: \S+)?(?: \S+)? (?:does|do)(?: not|n['’]t) (?:accept|receive) (?:any )?(?:mail|e-?mail|messages)\b|(?:accepts?|receives?) no (?:e-?)?mail\b|name server: \.: host not found)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingGeneric", "Domain takes no mail at all"),
        .meaning = QT_TRANSLATE_NOOP("WordingGeneric", "The owner of the domain has declared, by an MX record of a "
                                                       "single dot or by this server, that no mail is received there."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingGeneric", "Check the domain part: often a www name, a subdomain or a "
                                                         "sending-only domain was used instead of the real one.")},
                    {QT_TRANSLATE_NOOP("WordingGeneric", "A sender domain that takes no mail is refused as "
                                                         "well: bounces could never reach it.")}}},
    },
    {
        .id = "generic.mail-loops-back",
        .codes = "554 550 553",
        .status = "5.4.6 5.4.4",
        .pattern =
            R"(loops? back to (?:myself|itself|self|me)|MX list for \S+ points? back to|aliasing/forwarding loop|loop was found in the mail exchanger|would create a mail loop|MX (?:record )?points? (?:back )?to (?:me|myself|itself|this (?:host|server)))",
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingGeneric", "Mail leads back to the same server"),
        .meaning = QT_TRANSLATE_NOOP("WordingGeneric",
                                     "Following DNS or its forwarding rules, the server would have to hand the message "
                                     "to itself: the domain points here, but is not set up as local here."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingGeneric", "Add the domain to the local or relay domains of the "
                                                         "server, or correct its MX or the next hop.")},
                    {QT_TRANSLATE_NOOP(
                        "WordingGeneric",
                        "For an alias loop, follow the chain of aliases until two point at each other.")}}},
    },
    {
        .id = "generic.mx-invalid",
        .codes = "550 553 554 451 517",
        .status = "5.4.4 5.1.2 5.1.8 4.1.8",
        .pattern =
            R"((?:illegal|invalid|bad|bogus|broken|private|non-?routable|unusable) MX\b(?: record| host| entry)?s?|MX(?: records?| hosts?)?(?: for \S+)? (?:violates?|points? to (?:an? )?(?:IP|private|loopback|localhost|127\.|CNAME|invalid)|(?:is|are|resolves? to) (?:an? )?(?:illegal|invalid|bogus|private|loopback|IP address|CNAME)))",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingGeneric", "MX record of the domain not usable"),
        .meaning = QT_TRANSLATE_NOOP("WordingGeneric",
                                     "The domain has an MX record, but it names something no server can deliver to: an "
                                     "IP address instead of a name, a private or local address, or an alias."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingGeneric", "Look up the MX of the domain named, which may be "
                                                         "the sender’s as well as the recipient’s.")},
                    {QT_TRANSLATE_NOOP(
                        "WordingGeneric",
                        "Its owner has to let the MX point to a host name that has A or AAAA records.")}}},
    },
    {
        .id = "generic.recipient-receives-too-much",
        .codes = "450 452 421 451 550 552",
        .status = "4.2.1 5.2.1 5.2.121 5.2.122",
        .pattern =
            R"((?:receiv\w+ (?:mail|messages|e-?mail) (?:too (?:quickly|fast|often)|at a rate)|(?:receive|receiving|inbound)(?: \w+)? (?:rate )?limits?(?: \w+)? ?(?:exceed\w*|reached)?|messages? per hour receive|for exceeding receiving limits|limit for (?:the )?number of messages (?:they|it) can receive))",
        .actor = Actor::Nobody,
        .title = QT_TRANSLATE_NOOP("WordingGeneric", "Recipient gets too much mail at once"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingGeneric", "The mailbox, not your server, has reached a limit: so many messages "
                                                "arrived for it in a short time that its provider slows it down."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingGeneric",
                                       "Let the queue retry; the limit lifts by itself within minutes or hours.")},
                    {QT_TRANSLATE_NOOP("WordingGeneric", "If your own programs flood that mailbox, with alerts for "
                                                         "instance, gather them into one message.")}}},
    },
    {
        .id = "generic.sender-domain-unknown",
        .codes = "450 451 501 550 553 554",
        .status = "5.1.8 4.1.8 5.1.7 5.7.1",
        .pattern =
            R"re((?:domain of (?:the )?sender(?:['’]s)?(?: address)?|sender(?:['’]s)?(?: address)?(?: rejected:)?(?: <?\S+>?)? ?(?:e-?mail )?domain|(?:the )?(?:mail from|envelope|return-?path|from:?|sending) (?:address )?domain|domain in (?:the )?mail from)(?: [<\[("]?\S+[>\])"]?:?)?(?: \S+){0,2}? (?:does ?n[o']t (?:exist|resolve)|doesn['’]t (?:exist|resolve)|do(?:es)? not (?:exist|resolve|have)|not (?:found|exist|valid|resolvable|known|resolved)|must (?:exist|resolve|be)|cannot be (?:found|resolved|verified)|is (?:invalid|unknown|not valid|empty|not resolvable)|invalid|unknown|empty|has no (?:MX|A|DNS|mail))|from: ?domain must (?:exist|resolve)|invalid DNS (?:MX|A|AAAA)\b|(?:unresolvable|unrout(?:e)?able|non-?existent) sender(?:['’]s)?(?: address)?(?: domain| host)?|(?:unknown|invalid|illegal|bogus) sender(?:['’]s)?(?: address)? (?:domain|host)|(?:without|must have|need|require\w*) (?:a )?valid sender domain|sender(?: address)? (?:\S+ )?(?:has no|without|lacks)(?: valid| a)? (?:MX|DNS|A record))re",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingGeneric", "Sender’s domain not found"),
        .meaning = QT_TRANSLATE_NOOP("WordingGeneric",
                                     "The server looked up the domain of MAIL FROM and found nothing it could send a "
                                     "bounce to: no MX, no address record, or a slip in the name."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingGeneric", "Check how the program writes the sender; a bare machine name "
                                                         "or a .local ending does not exist outside.")},
                    {QT_TRANSLATE_NOOP("WordingGeneric", "Look up MX and A of the domain from outside; if they exist, "
                                                         "a name server of the domain is not answering.")}}},
    },
    {
        .id = "generic.sender-verify-failed",
        .codes = "550 450 451 553 554",
        .status = "5.1.7 5.1.8 5.7.1 4.1.7",
        .pattern =
            R"(sender (?:address )?(?:verif\w+|call-?(?:out|back))(?: \S+){0,4}? (?:fail\w*|error|reject\w*|could not)|sender verif\w+|(?:could not|cannot|unable to|can['’]t)(?: \w+){0,2} verify(?: \S+){0,3} (?:sender|return|address|envelope)|verification failed for|(?:unverified|undeliverable|unverifiable) (?:sender|address)|call-?(?:out|back)(?: verif\w+)?(?: \S+){0,3} fail|sender address rejected: (?:unverified|undeliverable) address)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingGeneric", "Sender address failed the check"),
        .meaning = QT_TRANSLATE_NOOP("WordingGeneric",
                                     "Before accepting, the server asked the mail server of the sender’s domain "
                                     "whether the address takes bounces, and the answer was no, or there was none."),
        .advice = {{{QT_TRANSLATE_NOOP(
                        "WordingGeneric",
                        "Make the sender a real mailbox which also accepts messages with an empty MAIL FROM.")},
                    {QT_TRANSLATE_NOOP("WordingGeneric", "Test it yourself: connect to the MX of the sender’s domain, "
                                                         "send MAIL FROM:<> and RCPT TO with that address.")}}},
    },
    {
        .id = "generic.sender-unknown",
        .codes = "550 553 501 554",
        .status = "5.1.0 5.1.7 5.1.8",
        .pattern =
            R"(sender(?: address)?(?: rejected:)? (?:<?\S+>? )?(?:is )?(?:user unknown|unknown|does not exist|not found|no such user|nonexistent|not (?:a )?known)|unknown sender\b|no such sender|from address (?:\S+ )?(?:does not exist|not found|unknown)|exp[ée]diteur (?:inconnu|inexistant))",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingGeneric", "Sender address unknown there"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingGeneric", "The sender’s address belongs to a domain which the server keeps itself, but it knows no "
                              "such mailbox there. Mail that claims to come from a missing local user is refused."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingGeneric", "Use an address that exists as sender, above all for devices "
                                                         "and scripts that invent one such as scanner@ or noreply@.")},
                    {QT_TRANSLATE_NOOP("WordingGeneric", "Or create the mailbox or an alias for it on the server.")}}},
    },
    {
        .id = "generic.spf-fail",
        .codes = "550 554 553 551 451",
        .status = "5.7.23 5.7.1 5.7.26 5.7.0",
        .pattern =
            R"((?:\bSPF\b.{0,80}?(?:fail\w*|\bbad\b|reject\w*|refus\w*|den(?:y|ied)|not (?:authori[sz]ed|allowed|permitted|pass\w*|match\w*|list\w*|valid)|forbid\w*|violat\w*|mismatch|unauthori[sz]ed|block\w*|forg\w+)|(?:fail\w*|violat\w+|not (?:authori[sz]ed|allowed|permitted)|unauthori[sz]ed|reject\w*|block\w*|because of|due to|inspect|according to|check).{0,60}?\bSPF\b|sender policy framework|spf\.pobox\.com|open-?spf\.(?:org|net|com)|(?:IP|host|client|server|\d) (?:\S+ )?(?:is )?not (?:allowed|authori[sz]ed|permitted|designated)(?: \w+)? to send (?:e-?mail |mail )?(?:from|for|on behalf)|not a (?:permitted|designated|authori[sz]ed) (?:sender|host)|mismatches client ip))",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingGeneric", "SPF check failed"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingGeneric", "The domain of the sender publishes in its SPF record who may send for "
                                                "it, and the address that connected is not among them."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingGeneric",
                                       "If this server is meant to send for the domain, add its address or its include "
                                       "to the SPF record, and check the result from outside.")},
                    {QT_TRANSLATE_NOOP("WordingGeneric", "If not, send through the domain’s own server.")},
                    {QT_TRANSLATE_NOOP("WordingGeneric",
                                       "Forwarded mail fails here by its nature; let the forwarder rewrite the sender "
                                       "(SRS), and sign with DKIM at the origin.")}}},
    },
    {
        .id = "generic.sender-not-yours",
        .codes = "550 553 554 530 501",
        .status = "5.7.1 5.7.60 5.7.0",
        .pattern =
            R"((?:sender address rejected: ?)?(?:not owned by(?: \S+)? ?(?:user|you|login)?|sending? on behalf of|(?:not (?:allowed|authori[sz]ed|permitted|entitled)|no permission|(?:do|does) ?n[o'’]t have (?:the )?permissions?) to (?:send|use|submit|mail)(?: \w+){0,3} (?:as|from|using|with|on behalf of)\b(?: (?:this|that|the|your|sender|<?[^ ]+@[^ ]+>?)){0,2}|(?:sender|from)(?: address)?(?: \S+){0,4} (?:does not|doesn['’]t|must|not) match\w*(?: \S+){0,4}|send ?as ?denied|(?:sender|from)(?: address)? (?:is )?not (?:owned|assigned|associated|yours)|not (?:your|one of your) (?:address|sender|identit)\w*|identity (?:mismatch|not allowed)|must (?:use|send (?:from|as)) your own (?:e-?mail )?address|envelope sender (?:\S+ )?(?:is )?not (?:allowed|permitted|authori[sz]ed) for))",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingGeneric", "This login may not use this sender"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingGeneric", "You are logged in, but the sender’s address is not among those this "
                                                "account may use. Set the login and MAIL FROM side by side."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingGeneric",
                                       "Put the account’s own address as sender in the program or device.")},
                    {QT_TRANSLATE_NOOP("WordingGeneric", "Or have the admin give this account the right to send as "
                                                         "that address, as an alias or a sending permission.")}}},
    },
    {
        .id = "generic.sender-not-verified",
        .codes = "550 554 553",
        .status = "5.7.1",
        .pattern =
            R"((?:e-?mail |sender |from )?(?:address|domain|identity|sender) (?:\S+ )?(?:is |are |has |was )?(?:not (?:been )?|un)(?:verified|confirmed|validated)|verified sender identity|(?:verify|confirm) your (?:sender|sending|from) (?:address|domain|identity))",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingGeneric", "Sender not verified with the service"),
        .meaning = QT_TRANSLATE_NOOP("WordingGeneric", "The sending service accepts only senders or domains which the "
                                                       "account has proved to own, and this one is not on its list."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingGeneric", "Verify the address or, better, the whole domain in "
                                                         "the service’s console, then send again.")},
                    {QT_TRANSLATE_NOOP("WordingGeneric",
                                       "Check that MAIL FROM and From both use that verified name.")}}},
    },
    {
        .id = "generic.null-sender-refused",
        .codes = "550 553 554 501 571",
        .status = "5.7.1 5.1.7 5.1.0",
        .pattern =
            R"((?:null|empty|blank)[- ]+(?:envelope )?(?:senders?|return[- ]?path|mail from|reverse[- ]?path|from)(?:.{0,40}(?:allowed|accepted|permitted|denied|rejected|refused|disallowed|blocked))?|empty (?:envelope )?senders?|(?:no|not accept(?:ing)?|refuse|reject\w*)(?: \w+){0,2} (?:bounces?|bounce messages|delivery status notifications?|DSNs?|third-party dsns?)\b|(?:bounces?|returned mail|DSNs?)(?: \w+)? (?:is |are )?not (?:accepted|allowed|wanted)|<> (?:is )?(?:invalid sender|not allowed|rejected|denied)|syntax error: empty email address|sender domain is empty|recipient (?:never|does not) (?:sends?|send) mail)",
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingGeneric", "Empty sender refused"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingGeneric", "The message came with MAIL FROM:<>, as bounces and other automatic notices must. The "
                              "server refuses that sender, so it cannot be told about its own failed messages."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingGeneric",
                                       "If this is your server, accept the empty sender again: the standard demands "
                                       "it, and callout checks by others fail without it.")},
                    {QT_TRANSLATE_NOOP("WordingGeneric",
                                       "If you sent a normal message, put a real sender address in the program.")}}},
    },
    {
        .id = "generic.sender-refused",
        .codes = "550 553 554 501 571",
        .status = "5.7.1 5.1.0 5.1.8",
        .pattern =
            R"(sender(?: e-?mail)?(?: address)? (?:<?\S+>? )?(?:is |was |has been )?(?:rejected|refused|denied|not (?:accepted|allowed|permitted|authori[sz]ed|welcome))|mail from (?:<?\S+>? )?(?:is |was )?(?:rejected|refused|denied|not (?:accepted|allowed|permitted))|(?:invalid|bogus|rejected|refused|bad) (?:sender\b|mail from)|[ée]metteur invalide|exp[ée]diteur (?:refus|invalide|rejet|non autoris)|absender (?:abgelehnt|ung(?:ü|ue|u)ltig|gesperrt)|remitente (?:rechazad|inv[aá]lid))",
        .actor = Actor::Both,
        .title = QT_TRANSLATE_NOOP("WordingGeneric", "Sender refused"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingGeneric", "The server turns the sender’s address down and does not say why: a "
                                                "list of its own, a rule on its domain, or a form it does not like."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingGeneric", "Send a test with another sender to see whether the refusal "
                                                         "follows the address, its domain or your server.")},
                    {QT_TRANSLATE_NOOP(
                        "WordingGeneric",
                        "Then ask the postmaster of the receiving side with time, sender and full reply.")}}},
    },
    {
        .id = "generic.bounce-tag-invalid",
        .codes = "550 554",
        .status = "5.7.1",
        .pattern =
            R"((?:BATV(?: \w+){0,4}|backscatter\w*(?: \w+){0,4}|(?:invalid|expired|missing|no|bad)(?: \w+)? (?:bounce|PRVS)[- ](?:tag|signature|key|address)|unsigned DSN|(?:did not|never) (?:send|sent)(?: \w+){0,3} (?:original )?message))",
        .actor = Actor::Nobody,
        .title = QT_TRANSLATE_NOOP("WordingGeneric", "Bounce without a valid tag"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingGeneric",
            "The server marks its own outgoing senders and takes bounces back only with that mark. This "
            "one "
            "has none "
            "or an expired one, so the message it reports on was probably not sent from there."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingGeneric",
                                       "If your server made the bounce, refuse unwanted mail during the session "
                                       "instead of bouncing it afterwards: the sender was forged.")},
                    {QT_TRANSLATE_NOOP("WordingGeneric", "If a genuine bounce or reply was refused, the domain has "
                                                         "outgoing servers which do not set the tag.")}}},
    },
    {
        .id = "generic.sender-blocked",
        .codes = "550 553 554 571",
        .status = "5.7.1 5.1.8",
        .pattern =
            R"((?:sender|from|mail from|return-?path)(?:['’]s)?(?: e-?mail)?(?: address| domain)?(?: <?\S+>?){0,2}? (?:is |was |has been |are )?(?:in (?:my|our|the|a) )?(?:black ?-?list\w*|block ?-?list\w*|blocked|banned|barred|spammer|deny ?list)|bad ?mail ?from|blocked sender|banned sender|senderfilterconfig|(?:to/from|from) an address that has been blacklisted|envelope blocked|no access for this (?:domain|user|sender)\b|sender is (?:rejected|refused)|black-?listed (?:sender|domain|address|from)|(?:\w+ ){0,3}does not accept mail from\b|(?:your )?domain (?:\S+ )?(?:has been|is|was) black-?listed)",
        .actor = Actor::Both,
        .title = QT_TRANSLATE_NOOP("WordingGeneric", "Sender on a block list there"),
        .meaning = QT_TRANSLATE_NOOP("WordingGeneric",
                                     "The sender’s address or domain stands on a list which the receiving side keeps. "
                                     "The server or the recipient decided it, not the content of this message."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingGeneric", "Ask the recipient or the postmaster, from another "
                                                         "address, to take the entry off the list.")},
                    {QT_TRANSLATE_NOOP("WordingGeneric", "Find out what got it there: a newsletter without "
                                                         "consent, a stolen account, or a forged sender.")}}},
    },
    {
        .id = "generic.sender-must-confirm",
        .codes = "550 554 553 450",
        .pattern =
            R"(sender not pre-?approved|(?:requires?|needs?|awaiting)(?: \w+){0,3} (?:confirmation|sender verification|sender approval)|confirm (?:this|your|that you)(?: \w+){0,4}|challenge[-/ ]response|(?:to be|get|be) white-?listed|not (?:on|in) (?:my|the|our|their) white-?list)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingGeneric", "Sender or server must be confirmed"),
        .meaning = QT_TRANSLATE_NOOP("WordingGeneric",
                                     "The receiving side takes mail from strangers only after a confirmation: a link "
                                     "to follow, a question to answer, or an entry in an allow list."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingGeneric", "Follow the link of the reply when you know and trust the "
                                                         "recipient; or ask the recipient to add your address.")},
                    {QT_TRANSLATE_NOOP("WordingGeneric", "Do not answer such requests for messages you did not "
                                                         "send: they come from forged senders.")}}},
    },
    {
        .id = "generic.sender-account-suspended",
        .codes = "550 554 535 553",
        .status = "5.7.1 5.1.8 5.2.1",
        .pattern =
            R"((?:your (?:sending |e-?mail )?account|your mailbox|sender(?:['’]s)? account|this account)(?: \S+){0,3} (?:suspended|disabled|blocked|locked|limited|terminated|compromised|restricted|barred)(?: \w+){0,3} (?:from|for|due|because|to|sending|outgoing|outbound)|(?:outgoing|outbound|sending)(?: (?:mail|e-?mail|smtp|messages?))?(?: \S+){0,5} (?:suspended|disabled|blocked|has been stopped|not allowed)|compromised (?:account|user|password)|(?:account|user)(?: \S+){0,4} compromised)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingGeneric", "Sending account is barred"),
        .meaning = QT_TRANSLATE_NOOP("WordingGeneric", "The account you send with is stopped from sending, "
                                                       "mostly because it sent too much or looks taken over."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingGeneric", "Change its password, end its open sessions and look for "
                                                         "strange forwarding rules before anything else.")},
                    {QT_TRANSLATE_NOOP("WordingGeneric",
                                       "Then ask the provider to lift the bar, saying what you found.")}}},
    },
    {
        .id = "generic.dns-list-named",
        .codes = "550 554 553 521 571 451 454 450 501 591",
        .status = "5.7.1 4.7.1 5.7.0 5.7.107",
        .pattern =
            R"((?:blocked using|(?:black-?|block-?)?list(?:ed|ing) (?:at|in|on|by|with)|(?:RBL|DNSBL|black ?list|block ?list)(?: list| server| site| response| provider| at| on)?|lookup site)(?: \(?(?:the|an?|RBL|DNSBL|list|black ?list|DNS|server|at|site|see|on)){0,3}:? ?[('"]?(?:https?://)?(?P<list>(?:[a-z0-9_-]+\.){1,6}[a-z]{2,12}))",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingGeneric", "Sending address on a DNS list"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingGeneric", "The server asked the list {list} about the address that connected, or about a domain in "
                              "the message, and got a hit. The mail is refused for that and not for its content."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingGeneric", "Look the address up on the page of the list, which also says "
                                                         "why it was listed and how to get off.")},
                    {QT_TRANSLATE_NOOP("WordingGeneric",
                                       "Stop the cause first, such as an infected machine, a stolen account or a "
                                       "dynamic address; without that the listing comes back.")},
                    {QT_TRANSLATE_NOOP("WordingGeneric",
                                       "Never pay for a delisting before you know how much the list matters.")}}},
    },
    {
        .id = "generic.dns-list-unnamed",
        .codes = "550 554 553 521 571 451 454 450 591",
        .status = "5.7.1 4.7.1",
        .pattern =
            R"((?:blocked|black-?listed) using [^ ;,]+|(?:(?:found |listed )(?:on|in|at|by) (?:one or more |an? |the |several |too many |our |my |his |their )?|in (?:an? |the |our |my )|(?:rejected|blocked|refused|denied|listed)(?: \w+){0,3} (?:by|on|in|at|due to|using|from) (?:an? |the |our |my )?)?(?:\b(?:DNS ?RBLs?|DNSBLs?|RBLs?|realtime block(?:ing)? lists?|DNS[- ]?black-?lists?|public black-?lists?|block ?-?lists?|black ?-?lists?)\b)(?: .{0,40}?(?P<ip>\d{1,3}(?:\.\d{1,3}){3}))?)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingGeneric", "Sending address on a block list"),
        .meaning = QT_TRANSLATE_NOOP("WordingGeneric", "The address that connected, or a name in the message, "
                                                       "stands on a block list. These words name "
                                                       "the list "
                                                       "in short or not at all: it may be a public DNS list or "
                                                       "one of the server’s own."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingGeneric",
                                       "Look up your address in the well-known lists; a link in the reply, "
                                       "if any, leads to the right one.")},
                    {QT_TRANSLATE_NOOP("WordingGeneric", "If none lists you, ask the postmaster which list is "
                                                         "meant, quoting the time and the full reply.")}}},
    },
    {
        .id = "generic.reputation",
        .codes = "550 554 421 451 450 553 521",
        .status = "5.7.1 4.7.1 4.7.0 5.7.0",
        .pattern =
            R"((?:\b(?:poor|bad|low|negative|unknown|insufficient|IP|domain|sender|sending|e-?mail|host|network|server)(?: \S+){0,2} )?reputation(?: (?:score|problems?|filter\w*|block\w*|of|too low|is))?)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingGeneric", "Poor reputation of the sending address"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingGeneric", "The server rates addresses and domains by what they sent before, and "
                                                "yours is rated too low, or it is too new to have a rating."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingGeneric", "Look for the cause: spam complaints, unknown recipients, a "
                                                         "stolen account, missing SPF, DKIM or reverse DNS.")},
                    {QT_TRANSLATE_NOOP("WordingGeneric", "Then send little and regularly to recipients who want it, "
                                                         "for some weeks; a reputation comes back slowly.")},
                    {QT_TRANSLATE_NOOP(
                        "WordingGeneric",
                        "Do not move to another address to get round it: that makes the rating worse.")}}},
    },
    {
        .id = "generic.reverse-dns-mismatch",
        .codes = "450 451 550 554",
        .status = "5.7.25 4.7.25 5.7.1 4.7.1",
        .pattern =
            R"((?:forward[- ]confirmed|forward (?:DNS|lookup|entry)(?: \S+){0,6}|(?:PTR|reverse[- ]?\w*|rDNS|host ?name|DNS)(?: \S+){0,6}? (?:does not|doesn['’]t|do not|not) (?:match|resolve back|point|verify|resolve to)(?: \S+){0,3}|mismatch\w* (?:client |your )?IP|may be forged|IP (?:address )?(?:and|does not match) (?:host ?name|name|PTR)(?: \S+){0,2}))",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingGeneric", "Forward and reverse DNS disagree"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingGeneric", "The address has a name, but that name does not lead back to the address, or is not the "
                              "one said in EHLO. The server takes it for a sign of a careless or forged setup."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingGeneric", "Make the three agree: PTR of the address, A or AAAA "
                                                         "of that name, and the EHLO name.")}}},
    },
    {
        .id = "generic.reverse-dns-generic",
        .codes = "550 554 450 451 553",
        .status = "5.7.1 4.7.1 5.7.25",
        .pattern =
            R"((?:(?:generic|default|auto-?generated|automatic|ISP)(?:-looking)?(?: \w+)? (?:r?DNS|PTR|reverse|host ?name|name)|(?:PTR|rDNS|reverse(?: DNS| hostname)?|host ?name)(?: \S+){0,4} (?:generic|looks? (?:like )?dynamic|contains? (?:the )?IP)|custom reverse DNS|generic dns PTR))",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingGeneric", "Reverse DNS looks like a home line"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingGeneric", "The name of the connecting address is one that providers give out by the thousand, with "
                              "the address in it. Mail servers are expected to have a name of their own."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingGeneric",
                                       "Ask the owner of the address for a PTR with a name from your own domain.")},
                    {QT_TRANSLATE_NOOP(
                        "WordingGeneric",
                        "If you cannot get one, send through the relay of your provider or a mail service.")}}},
    },
    {
        .id = "generic.reverse-dns-missing",
        .codes = "450 451 550 551 554 553 421",
        .status = "5.7.1 4.7.1 5.7.25 4.7.25",
        .pattern =
            R"((?:(?:no|missing|without(?: a)?|lacks?(?: a)?|invalid|bad|valid|need\w*(?: a)?|requires?(?: a)?|must have(?: a)?|does not have(?: a)?|fix) (?:\w+ ){0,2}?(?:PTR|reverse[- ](?:DNS|lookup|hostname|record|name|mapping|resolution)|rDNS)|(?:PTR|reverse[- ](?:DNS|lookup|hostname|record|name|mapping|resolution)|rDNS)(?: \S+){0,4}? (?:not found|missing|required|does ?n[o']t exist|fail\w*|unavailable|not (?:set|exist|available)|error|must|setup|rejected|needed|forbidden|record of)|(?:forbidden by )?invalid rDNS|cannot find your (?:reverse )?host ?name|cannot resolve your (?:address|IP)|IP name lookup failed|unresolvable relay host name|(?:client )?(?:IP|client)(?: IP)? address(?: \S+)? does not resolve|unverifiable sending IPs|reverse (?:DNS )?lookup failure)|\bPTR\b|\brDNS\b|reverse DNS)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingGeneric", "Reverse DNS missing"),
        .meaning = QT_TRANSLATE_NOOP("WordingGeneric", "The address that connects has no usable name in the DNS, and "
                                                       "the server takes no mail from nameless machines."),
        .advice =
            {{{QT_TRANSLATE_NOOP("WordingGeneric", "Have a PTR record set for the address by whoever owns it: the "
                                                   "access or hosting provider, not the holder of your domain.")},
              {QT_TRANSLATE_NOOP("WordingGeneric", "Give it the name which the server says in EHLO, and let that name "
                                                   "lead back to the same address. Think of IPv6 as well.")}}},
    },
    {
        .id = "generic.dynamic-address",
        .codes = "550 554 553 450",
        .status = "5.7.1",
        .pattern =
            R"((?:dynamic(?:ally)?(?:[- ](?:allocated|assigned))? (?:ips?\b|(?:ip )?(?:address|hosts?|range|space|pool|ip|ips|client|user))|dial-?ups?\b|\bDUL\b|residential (?:ip|address|user|range|broadband)|(?:broadband|adsl|dsl|cable|home) (?:user|ip|address|customer|pool)s?|(?:please )?use (?:the |your )?(?:smtp (?:server|relay) of )?(?:your )?(?:ISP|provider)(?:['’]s)?(?: \w+){0,3}|end-?user (?:ip|address)))",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingGeneric", "Address of a home or dynamic line"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingGeneric", "The address belongs to a range given to subscribers. Such lines are "
                                                "not expected to deliver to MX servers by themselves."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingGeneric", "Send through the submission server of your provider or "
                                                         "of your mail host, with a login.")},
                    {QT_TRANSLATE_NOOP("WordingGeneric",
                                       "If the address is fixed and meant for a server, ask its owner to change the "
                                       "PTR record and to take it out of the lists of dynamic ranges.")}}},
    },
    {
        .id = "generic.helo-own-name",
        .codes = "550 554 501 503 504",
        .status = "5.7.1 5.5.0 5.7.506",
        .pattern =
            R"((?:you(?:['’]re| are) not (?:me|us|localhost|part of)|(?:HELO|EHLO)(?: \S+){0,6} (?:my|our|own|the local|this server['’]s) (?:own )?(?:host ?name|name|domain|IP|address|server)|pretend\w* to be (?:me|us|localhost|our)|claim\w* to be (?:me|us|localhost|our)|(?:HELO|EHLO)(?: \S+){0,4} (?:localhost|impersonat\w+)|(?:forged|faked?) (?:HELO|EHLO)(?: \w+){0,3} (?:me|us|my|our)))",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingGeneric", "Client greets with the server’s own name"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingGeneric", "In HELO or EHLO the client used the server’s own name or domain, or localhost. Only "
                              "impostors do so, or a server which is wrongly set up or sits behind the same name."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingGeneric", "Give the sending server its own name in HELO.")},
                    {QT_TRANSLATE_NOOP(
                        "WordingGeneric",
                        "Behind a proxy or NAT, check that a server does not try to deliver to itself.")}}},
    },
    {
        .id = "generic.helo-literal",
        .codes = "501 550 554 504 521",
        .status = "5.5.2 5.7.1 5.5.4",
        .pattern =
            R"((?:(?:HELO|EHLO)(?: \S+){0,5}? (?:an? )?(?:(?:raw|bare|numeric|plain) )?(?:IP(?: address| only)?|literal|numeric)\b(?: \S+){0,3}|(?:IP address|raw IP|numeric|literal|dotted quad)(?: \S+){0,3} (?:in |as |for )?(?:your )?(?:HELO|EHLO)))",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingGeneric", "HELO with a bare address"),
        .meaning = QT_TRANSLATE_NOOP("WordingGeneric",
                                     "The client greeted with an IP address. Without square brackets that is "
                                     "against "
                                     "the standard, and with them many servers refuse it from strangers."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingGeneric", "Let the program greet with a full host name; where only an "
                                                         "address is possible, write it as [192.0.2.7].")}}},
    },
    {
        .id = "generic.helo-invalid",
        .codes = "501 504 550 554 450 553 521",
        .status = "5.5.2 5.7.1 5.5.0 5.5.4 5.7.506",
        .pattern =
            R"((?:invalid|bad|bogus|malformed|illegal|improper|incorrect|unacceptable|forged|fake|non-?FQDN|unqualified|wrong|inconsistent|suspicious)(?: \w+){0,2} (?:HELO|EHLO|hello name)(?: argument\S*)?|(?:HELO|EHLO)(?:/EHLO)?(?: (?:command|name|host ?name|domain|argument|greeting|string|greeting))?(?: [<\[("]?\S+)? (?:command )?(?:is |was |has |name |host |rejected: ){0,2}(?:invalid|rejected|refused|bogus|denied|forged|not (?:resolv\w+|found|valid|a? ?fully|allowed|accepted|exist|FQDN)|must|does(?: not|n['’]t)|cannot|no (?:A|DNS|MX|valid)|need|require|malformed|syntax|mismatch|unresolvable|non-?FQDN)(?: \S+){0,3}|need fully-?qualified host ?name|(?:hostname|host name) (?:is )?not (?:a )?fully[- ]qualified|require\w* (?:a )?valid (?:HELO|EHLO)|HELO/EHLO)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingGeneric", "HELO or EHLO name not accepted"),
        .meaning = QT_TRANSLATE_NOOP("WordingGeneric", "The name that the client gave in HELO or EHLO is not a "
                                                       "full host name, or it is "
                                                       "not found in the DNS. Many servers take that for a "
                                                       "sign of a spam robot."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingGeneric", "Let the sending server greet with its full public name, such "
                                                         "as mail.example.com, which must exist in the DNS.")},
                    {QT_TRANSLATE_NOOP("WordingGeneric",
                                       "On Windows machines and devices the bare computer name is sent by default; "
                                       "look for a setting named host name or FQDN.")}}},
    },
    {
        .id = "generic.country-blocked",
        .codes = "550 554 553 571",
        .status = "5.7.1",
        .pattern =
            R"((?:(?:your|this|from|blocked|by|banned|rejected|certain|some|sending|foreign) (?:\w+ ){0,2}?countr(?:y|ies)\b|countr(?:y|ies)(?: \S+){0,4} (?:block\w*|not (?:allowed|accepted|permitted)|reject\w*|banned|denied|refused)|\bgeo-?ip\b|geograph\w+|countries\.nerd\.dk|geo-?(?:block|location|fenc)\w*))",
        .actor = Actor::Both,
        .title = QT_TRANSLATE_NOOP("WordingGeneric", "Sender’s country is barred"),
        .meaning = QT_TRANSLATE_NOOP("WordingGeneric", "The server refuses mail by the country in which the sending "
                                                       "address is registered, whatever the message says."),
        .advice = {{{QT_TRANSLATE_NOOP(
                        "WordingGeneric",
                        "Ask the recipient or the postmaster for an exception for your address or domain.")},
                    {QT_TRANSLATE_NOOP("WordingGeneric", "A relay in an accepted country also works; check first that "
                                                         "the database of countries places your address rightly.")}}},
    },
    {
        .id = "generic.client-blocked",
        .codes = "550 554 553 521 571 421 450",
        .status = "5.7.1 5.7.0 5.7.606",
        .pattern =
            R"((?:(?:your|the|this|client|sending|source|remote|connecting|sender|network)(?: \w+)? |\b)(?:IP(?: address)?|host|server|mail server|network|client(?: address| host)?|remotehost)(?: ?[\[(<]?(?P<ip>\d{1,3}(?:\.\d{1,3}){3})[\])>]?)?(?: \S+){0,3}? (?:is |are |was |has been |have been |temporar\w+ ){0,2}(?:blocked|banned|black ?-?listed|blocklisted|barred|blackholed|on (?:my|our|the) (?:block|black|deny) ?-?list|spammer)|client host rejected|(?:banned|bad|blocked|blacklisted|rejected) (?:sending |client |sender )?IP\b|you are (?:blocked|banned|blacklisted|barred|not allowed to connect)|not allowed to connect|(?:connections?|mail|e-?mail|messages?) (?:from|by)(?: \S+){0,4} (?:is |are |was |were |has been |will )?(?:blocked|banned|not be accepted|not accepted)|(?:IP|host) address (?:was )?rejected|mail from:? (?:IP )?\[?\d{1,3}(?:\.\d{1,3}){3}\]? (?:was |is )?(?:rejected|refused|not (?:allowed|accepted)|blocked|denied)|not currently accepting mail from your|access from (?:ip|host)(?: \S+){0,3} (?:blocked|denied|rejected)|too many spams? from|no access from|connections? will not be accepted from \S+|\bIP is (?:rejected|refused|denied|invalid|hang(?:ed)? ?up)|(?:not taken|rejected|refused): invalid IP\b|no access for this (?:ip|host|client|address|server)\b|your access to (?:submit|this)(?: \S+){0,6} (?:rejected|denied|blocked))",
        .actor = Actor::Both,
        .title = QT_TRANSLATE_NOOP("WordingGeneric", "Connecting address is barred"),
        .meaning = QT_TRANSLATE_NOOP("WordingGeneric", "A rule of this server bars the address or the network that "
                                                       "connects. It is the "
                                                       "server’s own decision: what you send does not enter into it."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingGeneric", "Check that your machines send no spam and that the address "
                                                         "is in no public list; both often stand behind a local bar.")},
                    {QT_TRANSLATE_NOOP("WordingGeneric",
                                       "Then write to the postmaster of the receiving side from another network, with "
                                       "the address, the time and the full reply.")},
                    {QT_TRANSLATE_NOOP(
                        "WordingGeneric",
                        "On a server of your own, look in its access table and in its automatic bans.")}}},
    },
    {
        .id = "generic.open-relay-client",
        .codes = "550 551 554",
        .status = "5.7.1",
        .pattern =
            R"((?:\w+ ){0,3}(?:open (?:mail )?(?:relay|proxy)|insecure mail relay|open (?:http|socks) proxy)(?: \w+){0,3})",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingGeneric", "Sending host taken for an open relay"),
        .meaning = QT_TRANSLATE_NOOP("WordingGeneric", "The server believes that the machine which connects passes on "
                                                       "mail for anybody, as an open relay or an open proxy."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingGeneric", "Test the machine for open relaying and close it; look for "
                                                         "proxies and for an infected host behind the same address.")},
                    {QT_TRANSLATE_NOOP("WordingGeneric",
                                       "When it is closed, ask the list or the postmaster for a new check.")}}},
    },
    {
        .id = "generic.too-many-connections",
        .codes = "421 450 451 452 554",
        .status = "4.7.0 4.3.2 4.7.1 4.2.1",
        .pattern =
            R"(too many (?:concurrent |simultaneous |parallel |open |smtp |tcp |imap |pop3? )*(?:connections?|sessions?|logins?|clients)(?: \S+){0,5}|(?:connections?|sessions?) (?:rate|limit|count|quota)(?: \S+){0,5}?(?: exceed\w*| reached)?|(?:max\w*|exceed\w*)(?: \S+){0,5} (?:connections?|sessions?)\b(?: limit)?|concurren\w+(?: \S+){0,3} limit|trop de (?:connexions|sessions)|zu viele (?:gleichzeitige )?verbindungen|demasiadas conexiones|all available ips are at maximum connection limit)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingGeneric", "Too many connections at once"),
        .meaning = QT_TRANSLATE_NOOP("WordingGeneric", "Your address, or all clients together, hold more sessions than "
                                                       "the server grants, or open new ones too quickly."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingGeneric", "Lower the number of parallel deliveries to this destination "
                                                         "and reuse one session for several messages.")},
                    {QT_TRANSLATE_NOOP("WordingGeneric",
                                       "Close sessions with QUIT; half-dead ones count until they time out.")},
                    {QT_TRANSLATE_NOOP("WordingGeneric", "If the server is yours, raise its limits only after "
                                                         "looking at who holds the sessions.")}}},
    },
    {
        .id = "generic.rate-limited",
        .codes = "421 450 451 452 550 554",
        .status = "4.7.0 4.7.1 4.2.1 5.7.1",
        .pattern =
            R"((?:\brate\b(?: \S+){1,4} exceed\w*(?: the limit)?|rate[- ]?limit\w*(?: \S+)?(?: exceeded| reached)?|throttl\w+|too (?:many|much) (?:mails?|messages|e-?mails?|requests|commands|deliveries|traffic)\b|(?:sending|send|message|mail|delivery|recipient|submission) (?:\w+ )?rate\b|(?:sending|send|coming|deliver\w*) (?:\w+ )?too (?:fast|quickly|rapidly)|slow(?:er| ?down)\b|(?:exceed\w*|reached|over)(?: \S+){0,8} per (?:second|minute|hour|day|connection|session)|(?:max\w* )?e-?mails per (?:hour|day)|maximum (?:number of )?(?:messages|mails|e-?mails)|unexpected volume|unusual (?:rate|volume)))",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingGeneric", "Sending too fast"),
        .meaning = QT_TRANSLATE_NOOP("WordingGeneric", "The server counts messages, recipients or commands in a span "
                                                       "of time, and this sender has gone past what it allows."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingGeneric", "Let the queue retry later and slow the sending down: fewer "
                                                         "messages a minute, fewer in one session.")},
                    {QT_TRANSLATE_NOOP(
                        "WordingGeneric",
                        "Spread large mailings over hours, and raise the pace of a new address step by step.")},
                    {QT_TRANSLATE_NOOP(
                        "WordingGeneric",
                        "If you did not send so much, look for a script or a stolen account that did.")}}},
    },
    {
        .id = "generic.sender-quota",
        .codes = "450 451 452 550 552 554 421 454",
        .status = "5.7.1 4.7.1 4.7.0 5.4.5 4.5.3",
        .pattern =
            R"((?:(?:your|sender|account|user|client)(?: \S+){0,5} )?(?:(?:daily|hourly|monthly|sending|outgoing|outbound|submission|sent|send|relay|message)(?: \w+){0,3} (?:quota|limit|allowance|credits?)s?(?: \S+){0,6}? (?:exceed\w*|reached|over|used up|exhausted)|(?:exceed\w*|reached|over|hit|used up)(?: \w+){0,3} (?:daily|hourly|monthly|sending|outgoing|outbound|submission)(?: \w+){0,4} (?:quota|limits?|allowance|maximum)|(?:quota|limit) (?:exceeded|reached) for (?:sender|sending|outgoing|this sender)|throttling failure: daily))",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingGeneric", "Sending quota used up"),
        .meaning = QT_TRANSLATE_NOOP("WordingGeneric", "The account or the domain has sent as much as its plan "
                                                       "allows for this hour or this day."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingGeneric", "Wait for the next period; the queue keeps what the reply "
                                                         "defers, but a final refusal has to be sent again by hand.")},
                    {QT_TRANSLATE_NOOP("WordingGeneric",
                                       "For regular large volumes ask for a higher quota or use a mailing service.")},
                    {QT_TRANSLATE_NOOP(
                        "WordingGeneric",
                        "If the volume surprises you, change the password and look for abuse of the account.")}}},
    },
    {
        .id = "generic.user-complaints",
        .codes = "421 451 550 554",
        .status = "4.7.0 5.7.1",
        .pattern =
            R"((?:user complaints?|complaints? (?:from|by|about|rate)|spam complaint rate|unsolicited complaints|users? (?:have )?complain\w*))",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingGeneric", "Complaints about the sender"),
        .meaning = QT_TRANSLATE_NOOP("WordingGeneric", "Recipients of earlier messages from this address pressed the "
                                                       "spam button, and the provider counts that."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingGeneric", "Remove recipients who never agreed or no longer react, "
                                                         "and make unsubscribing one click.")},
                    {QT_TRANSLATE_NOOP("WordingGeneric",
                                       "Join the feedback loop of the provider, so that you learn who complained.")}}},
    },
    {
        .id = "generic.too-many-unknown-recipients",
        .codes = "421 450 451 550 554",
        .status = "4.7.1 5.7.1 4.5.3",
        .pattern =
            R"((?:too many (?:invalid|unknown|bad|failed|nonexistent|wrong|incorrect|rejected) (?:recipients?|users?|addresses|rcpts?|mailboxes)|(?:directory|address) harvest\w*|dictionary attack))",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingGeneric", "Too many unknown recipients"),
        .meaning = QT_TRANSLATE_NOOP("WordingGeneric", "So many addresses of this session or sender were unknown that "
                                                       "the server takes it for an address hunt and stops listening."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingGeneric",
                                       "Clean the list: remove every address that bounced before you send again.")},
                    {QT_TRANSLATE_NOOP("WordingGeneric",
                                       "The bar usually lifts after some hours; sending on at once prolongs it.")}}},
    },
    {
        .id = "generic.spam-trap",
        .codes = "550 554 521",
        .pattern = "(?:spam[- ]?traps?|honey ?-?pots?)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingGeneric", "Recipient is a spam trap"),
        .meaning = QT_TRANSLATE_NOOP("WordingGeneric", "The address exists only to catch senders who did not ask for "
                                                       "consent, or who keep dead addresses on their lists."),
        .advice = {{{QT_TRANSLATE_NOOP(
                        "WordingGeneric",
                        "Find out how the address came into your list, and drop everything from that source.")},
                    {QT_TRANSLATE_NOOP("WordingGeneric", "Remove recipients who have not reacted for a long time.")}}},
    },
    {
        .id = "generic.use-submission-port",
        .codes = "550 554 530 571",
        .status = "5.7.1",
        .pattern =
            R"((?:(?:use|connect to|submit (?:on|to|via)|configure)(?: \S+){0,3} (?:port (?P<port>587|465)|(?:mail )?submission(?: (?:port|service))?)\b|port 25 (?:is )?(?:blocked|not (?:allowed|permitted)|closed|disabled)))",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingGeneric", "Submission port wanted"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingGeneric", "The server wants mail from its users on the submission port, with "
                                                "encryption and a login; port 25 is for mail between servers."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingGeneric",
                                       "Change the port of the outgoing server to 587 with STARTTLS, or to 465 with "
                                       "TLS from the start, and turn authentication on.")}}},
    },
    {
        .id = "generic.greylist",
        .codes = "450 451 421 452",
        .status = "4.2.0 4.7.1 4.7.0 4.5.1",
        .pattern =
            R"(\bgr[ea]y-? ?list\w*(?:.{0,60}?\b(?:in|after|for|within) (?P<delay>\d+(?:[: ]\d+){0,2} ?(?:s|secs?|seconds?|m|mins?|minutes?|h|hours?)\b))?)",
        .actor = Actor::Nobody,
        .title = QT_TRANSLATE_NOOP("WordingGeneric", "Greylisting"),
        .meaning = QT_TRANSLATE_NOOP("WordingGeneric", "The server does not know this trio of address, sender and "
                                                       "recipient yet, and asks it to come back "
                                                       "later. Real servers do so by themselves; most spam robots do "
                                                       "not. It asks for a wait of {delay}."),
        .advice = {{{QT_TRANSLATE_NOOP(
                        "WordingGeneric",
                        "Leave the message in the queue: the next try from the same address gets through.")},
                    {QT_TRANSLATE_NOOP("WordingGeneric", "A program that does not retry, such as a device or a script, "
                                                         "should send through a real mail server.")},
                    {QT_TRANSLATE_NOOP("WordingGeneric", "Large senders with many outgoing addresses may have to wait "
                                                         "longer; the receiving admin can exempt them.")}}},
    },
    {
        .id = "generic.try-again-in",
        .codes = "450 451 421 452",
        .pattern =
            R"((?:try (?:again|later|back)|come back|retry|re-?send|attempt)(?: \w+){0,3} (?:in|after|within) (?:about |approximately |at least )?(?P<delay>\d+(?:[: ]\d+){0,2} ?(?:s|secs?|seconds?|m|mins?|minutes?|h|hours?)\b)|(?:first|initial) (?:contact|attempt|time seen|connection|delivery attempt)|not (?:yet )?seen before|unknown triplet|never seen)",
        .actor = Actor::Nobody,
        .title = QT_TRANSLATE_NOOP("WordingGeneric", "A wait is asked for"),
        .meaning = QT_TRANSLATE_NOOP("WordingGeneric",
                                     "The server wants the message later. A fixed waiting time in the reply, "
                                     "here {delay}, "
                                     "mostly means greylisting: a first contact has to prove that it retries."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingGeneric",
                                       "Leave the message in the queue, and let the same server try again.")}}},
    },
    {
        .id = "generic.try-later",
        .codes = "421 450 451 452 432 454",
        .pattern =
            R"(recipient address rejected: (?:please )?try again later|(?:again|retry|back|send) later|(?:r[ée])?essayer? plus tard|sp(?:ä|ae|a)ter (?:noch ?mal|erneut|wieder)|int[eé]ntelo m[aá]s tarde|riprov\w+ pi|please retry|unable to accept (?:\w+ ){0,3}at this time)",
        .actor = Actor::Nobody,
        .title = QT_TRANSLATE_NOOP("WordingGeneric", "Come back later"),
        .meaning = QT_TRANSLATE_NOOP("WordingGeneric",
                                     "The server cannot or will not take this now, and gives no cause that "
                                     "could be "
                                     "read from these words. Greylisting, load or a passing fault are usual."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingGeneric", "Let the queue retry. If it goes on for hours, look at the "
                                                         "reverse DNS and the "
                                                         "reputation of your address, and ask the postmaster.")},
                    {QT_TRANSLATE_NOOP("WordingGeneric", "On a server of your own, its log names the cause.")}}},
    },
    {
        .id = "generic.spf-error",
        .codes = "451 450 550 554",
        .status = "5.7.24 4.7.24 4.4.3",
        .pattern =
            R"((?:\bSPF\b.{0,60}?(?:temp|perm|lookup|DNS|syntax|void|evaluation|timed)\w*[ -]?(?:error|fail\w*|limit|out)|(?:temp|perm)(?:orary|anent)?[ -]?error.{0,30}?\bSPF\b|(?:invalid|broken|multiple|malformed|bad|two|more than one) SPF (?:record|polic)\w*|SPF.{0,20}(?:record|polic\w+).{0,30}(?:invalid|malformed|syntax|could not|cannot|multiple)|too many DNS lookups?|(?:temporary|DNS|lookup)(?: \w+){0,2} error.{0,40}\bSPF\b))",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingGeneric", "SPF record cannot be read"),
        .meaning = QT_TRANSLATE_NOOP("WordingGeneric", "The check could not be finished: the SPF record of the "
                                                       "domain is broken, or the DNS did not answer."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingGeneric",
                                       "Look for two SPF records on one name, a typing slip, or more than "
                                       "ten DNS lookups through include, a, mx and redirect.")},
                    {QT_TRANSLATE_NOOP("WordingGeneric", "If the record is sound, test the name servers of the "
                                                         "domain and of everything it includes.")}}},
    },
    {
        .id = "generic.spf-missing",
        .codes = "550 554 451",
        .status = "5.7.1 5.7.26",
        .pattern =
            R"((?:(?:no|missing|without(?: an?)?|lacks?(?: an?)?|does not have an?|must (?:have|publish)(?: an?)?|requires?(?: an?)?|publish an?) (?:valid )?SPF\b|SPF(?: record)?(?: is)? (?:missing|not found|none|required|does not exist)|SPF ?[:=-] ?none))",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingGeneric", "Sender domain without SPF"),
        .meaning = QT_TRANSLATE_NOOP("WordingGeneric", "The receiving side wants the sender’s domain to "
                                                       "publish an SPF record, and found none."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingGeneric", "Publish one TXT record which begins with v=spf1 and "
                                                         "names all servers that send for the domain.")},
                    {QT_TRANSLATE_NOOP("WordingGeneric",
                                       "Look at the domain of MAIL FROM and, when that is empty, at the "
                                       "EHLO name: it may differ from the From header.")}}},
    },
    {
        .id = "generic.dkim-fail",
        .codes = "550 554 451",
        .status = "5.7.20 5.7.21 5.7.22 5.7.1 5.7.5 5.7.7 4.7.5 5.7.26",
        .pattern =
            R"((?:\bDKIM\b.{0,60}?(?:fail\w*|invalid|bad|reject\w*|not (?:pass\w*|valid|verif\w*|match\w*|accept\w*|align\w*)|error|expired|broken|mismatch|revoked|too (?:short|weak)|unacceptable)|(?:bad|invalid|failed|broken|unverified|wrong) DKIM|(?:rejected|blocked|refused)(?: \w+){0,2} DKIM|body hash (?:did not|mismatch|does not)))",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingGeneric", "DKIM signature does not hold"),
        .meaning = QT_TRANSLATE_NOOP("WordingGeneric",
                                     "The signature in the message cannot be confirmed: the message changed on "
                                     "the "
                                     "way, or the public key in the DNS is missing, wrong or too short."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingGeneric",
                                       "Look up the key under its selector, as selector._domainkey.domain, and compare "
                                       "it with the private key in use.")},
                    {QT_TRANSLATE_NOOP("WordingGeneric", "If only some messages fail, look for what alters them after "
                                                         "signing: a footer, a list, an antivirus, line wrapping.")}}},
    },
    {
        .id = "generic.dkim-missing",
        .codes = "550 554",
        .status = "5.7.20 5.7.1 5.7.26",
        .pattern = "(?:(?:no|missing|without(?: an?)?|lacks?(?: an?)?|requires?(?: an?)?|must "
                   "(?:have|contain|carry)(?: "
                   "an?)?) (?:valid |passing |acceptable )?DKIM|DKIM(?:[- ]signature)?(?: is)? (?:missing|not "
                   "found|none|required|absent)|not (?:DKIM )?signed (?:with|by) DKIM|DKIM ?[:=-] ?none)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingGeneric", "DKIM signature missing"),
        .meaning = QT_TRANSLATE_NOOP("WordingGeneric", "The receiving side wants messages of this kind to "
                                                       "carry a DKIM signature, and this one has none."),
        .advice = {{{QT_TRANSLATE_NOOP(
                        "WordingGeneric",
                        "Turn signing on in the sending server or service and publish the key it gives you.")},
                    {QT_TRANSLATE_NOOP("WordingGeneric", "Check that this very program sends through the signing "
                                                         "server; devices and web sites often go round it.")}}},
    },
    {
        .id = "generic.dmarc-report",
        .codes = "550 554",
        .pattern = R"(\bDMARC (?:aggregate |forensic |failure |feedback )?reports?\b)",
        .actor = Actor::Both,
        .title = QT_TRANSLATE_NOOP("WordingGeneric", "A matter of DMARC reports"),
        .meaning = QT_TRANSLATE_NOOP("WordingGeneric",
                                     "The reply is about reports that receivers send to the rua or ruf address "
                                     "of a DMARC record, not about a "
                                     "failed check: the address takes nothing else, or does not want them."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingGeneric", "If your server sent the report, the owner of the domain has "
                                                         "to correct the address in the DMARC record.")},
                    {QT_TRANSLATE_NOOP("WordingGeneric",
                                       "If you wrote to this address as a person, look for another contact.")}}},
    },
    {
        .id = "generic.dmarc",
        .codes = "550 554 553 421 451",
        .status = "5.7.26 5.7.1 5.7.509 5.7.0 4.7.26",
        .pattern = R"(\bDMARC\b)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingGeneric", "DMARC check failed"),
        .meaning = QT_TRANSLATE_NOOP("WordingGeneric", "The domain in the From header asks receivers to refuse "
                                                       "mail that neither passes SPF for "
                                                       "that same domain nor carries its DKIM signature; this "
                                                       "message does neither."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingGeneric",
                                       "Sign with DKIM in the name of the From domain: it outlives forwarding. Or "
                                       "align MAIL FROM with it and put the server into its SPF record.")},
                    {QT_TRANSLATE_NOOP("WordingGeneric",
                                       "A service that sends for you needs your domain set up there; do not put a From "
                                       "of Gmail, Yahoo or others on your own server’s mail.")},
                    {QT_TRANSLATE_NOOP("WordingGeneric",
                                       "Do not weaken the DMARC record for one program; mend the program.")}}},
    },
    {
        .id = "generic.arc-fail",
        .codes = "550 554",
        .status = "5.7.29 5.7.1",
        .pattern = R"(\bARC\b(?:[- ]\w+)?.{0,30}?(?:fail\w*|invalid|broken|seal|chain|not valid|reject\w*))",
        .actor = Actor::Both,
        .title = QT_TRANSLATE_NOOP("WordingGeneric", "ARC chain not valid"),
        .meaning = QT_TRANSLATE_NOOP("WordingGeneric", "ARC hands on the results of earlier checks when mail "
                                                       "is forwarded. Here the "
                                                       "chain of seals is broken, or the receiver does not "
                                                       "trust the one who sealed it."),
        .advice =
            {{{QT_TRANSLATE_NOOP("WordingGeneric",
                                 "Look at who forwards the message, and whether something alters it after sealing.")},
              {QT_TRANSLATE_NOOP("WordingGeneric",
                                 "Mail that you send directly needs no ARC; it has to pass SPF and DKIM by itself.")}}},
    },
    {
        .id = "generic.sender-unauthenticated",
        .codes = "550 554 421 451",
        .status = "5.7.26 4.7.26 5.7.1 4.7.0",
        .pattern =
            R"((?:unauthenticated (?:e-?mail|mail|message|sender)|(?:must|should|does not|did not|do not|failed to|not) pass (?:\S+ ){0,3}?(?:SPF|DKIM)|(?:neither|either|both) (?:\S+ ){0,3}?(?:SPF|DKIM)|sender authentication (?:failed|failure|check|required)|(?:message|mail|e-?mail|sender) (?:is |was )?(?:not|un)[ -]?authenticated\b|authentication checks? failed))",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingGeneric", "Message without valid SPF or DKIM"),
        .meaning = QT_TRANSLATE_NOOP("WordingGeneric", "The receiving side wants proof that the message comes "
                                                       "from the domain it names, "
                                                       "by SPF or DKIM, and found neither. It does not mean "
                                                       "the login with a password."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingGeneric", "Set up DKIM signing and SPF for the sending domain, then "
                                                         "test with a message to a checking service.")},
                    {QT_TRANSLATE_NOOP("WordingGeneric",
                                       "Mail that is forwarded loses SPF; only DKIM then carries it through.")}}},
    },
    {
        .id = "generic.spoofed-sender",
        .codes = "550 554 553",
        .status = "5.7.1 5.7.0",
        .pattern =
            R"((?:anti-?spoof\w*|spoof(?:ed|ing)?\b|impersonat\w+ (?:of|a|an|the|your|our|user|sender|brand|protection|attempt)\b|(?:forged|faked) (?:sender|from|address|mail|e-?mail|header)|(?:internal|our|local|own) (?:domain|address|sender)(?: \S+){0,4} (?:from|by) (?:outside|external|an external|the outside)|(?:external|outside)(?: \S+){0,5} (?:our|own|internal|local) domain))",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingGeneric", "Sender looks forged"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingGeneric", "The message names a sender of the receiver’s own domain, or of "
                                                "another one, but comes from a server that has no business with it."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingGeneric",
                                       "If a service or device of yours sends for the domain, let it log in to the "
                                       "domain’s own server, or have its address allowed there.")},
                    {QT_TRANSLATE_NOOP("WordingGeneric", "Set SPF and DKIM right for all that send in your name.")}}},
    },
    {
        .id = "generic.spam-score",
        .codes = "550 554 552 571",
        .status = "5.7.1 5.7.0",
        .pattern =
            R"((?:spam[- ]?(?:score|level|points?|probability)(?:.{0,20}?(?P<value>\d+(?:\.\d+)?))?|spam-?assassin|\bscor(?:ed|e of|e is|e|ing)\b(?:.{0,20}?\d+(?:\.\d+)?)?.{0,40}?(?:spam|points|limit|threshold|over)|probability of (?:being )?spam|spam with a probability|ESETS_SMTP))",
        .actor = Actor::Both,
        .title = QT_TRANSLATE_NOOP("WordingGeneric", "Spam score too high"),
        .meaning = QT_TRANSLATE_NOOP("WordingGeneric", "A filter added up points for this message and the sum passed "
                                                       "its limit. The number, if given, tells how far."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingGeneric",
                                       "Send the message to a test service to see which rules count: links, wording, "
                                       "HTML without text, missing DKIM or reverse DNS.")},
                    {QT_TRANSLATE_NOOP("WordingGeneric", "On a server of your own, the log lists the rules that hit; "
                                                         "allow the sender rather than raise the limit for all.")}}},
    },
    {
        .id = "generic.spam-content",
        .codes = "550 552 554 571 553 551",
        .status = "5.7.1 5.7.0 5.6.0",
        .pattern =
            R"((?:(?:consider\w*|classif\w+|identif\w+|recogni[sz]ed|detect\w*|flagged|marked|looks?(?: like)?|looked like|seems?|appears?(?: to be)?|resembl\w+|probabl[ey]|likely|suspected|possible|suspicion|contains?|contain|rated|tagged|judged|similar to|match\w*|reject\w*|refus\w*|block\w*|denied|because of|due to|thinks|too much|no|don['’]?t|not|for|as|is|using|may)\b(?: \S+){0,6}? ?\(?["'-]?(?:spam(?:my|ming|mer)?(?:-like)?|junk(?: ?mail)?|UCE|UBE|unsolicited|anti-?spam)\b(?:-?'? (?:patterns?|content|filter\w*|message|e-?mail|mail|list|detection|block|score|rules?|and is rejected))?|\b(?:spam(?:ming|my)?(?:-like)?|junk(?: ?mail)?|unsolicited|UCE|UBE|anti-?spam)(?: \S+){0,3}? (?:detected|reject\w*|refus\w*|block\w*|not (?:accepted|allowed|wanted)|denied|filter\w*|found|content|message|e-?mail|mail|pattern|signature|checks?|policy|engine|list|not queued|exceeded)|^(?:5\.\d\.\d+ )?spam\.?$|JunkMail|\bAntispam\b|MailMarshal SpamProfiler|SpamBouncer|SpamSignature|pourriel))",
        .actor = Actor::Both,
        .title = QT_TRANSLATE_NOOP("WordingGeneric", "Taken for spam"),
        .meaning = QT_TRANSLATE_NOOP("WordingGeneric",
                                     "A filter judged the message, or its sender, to be spam. What weighed "
                                     "most it does not say here: wording, "
                                     "links, attachments, missing signatures or the standing of the address."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingGeneric",
                                       "Send a short plain text from the same sender: if that passes, the content is "
                                       "at fault, otherwise the sender or the server.")},
                    {QT_TRANSLATE_NOOP("WordingGeneric", "Look at links and pictures from foreign domains, at SPF, "
                                                         "DKIM and reverse DNS, and at public lists.")},
                    {QT_TRANSLATE_NOOP("WordingGeneric", "Give the full reply to the postmaster of the receiving "
                                                         "side if you hold it for an error.")}}},
    },
    {
        .id = "generic.bulk-fingerprint",
        .codes = "550 554 552 571",
        .status = "5.7.1",
        .pattern =
            R"((?:\bbulk(?:[ .-](?:e-?mail|mail|message|sender|mailing|mailer|advertising)\w*)|mass[- ]mail\w*|recurrent pattern|\b(?:razor2?|pyzor|DCC)\b|(?:message|content|spam|mail) (?:fingerprint|checksum|signature|hash)(?: \S+){0,3} (?:match|found|listed|block|known|spam)\w*|fingerprint\w*|similar to (?:\w+ )?(?:we have|messages?)|matches a profile|seen too (?:often|many)))",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingGeneric", "Taken for a bulk mailing"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingGeneric", "The filter has met the same text or the same pattern many times, here "
                                                "or at other sites, and takes the message for a mass mailing."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingGeneric", "Give each recipient’s message some content of its own, and "
                                                         "leave out phrases and links that everybody sends.")},
                    {QT_TRANSLATE_NOOP("WordingGeneric", "Newsletters should carry List-Unsubscribe, come from an "
                                                         "address known for them, and go to those who asked.")}}},
    },
    {
        .id = "generic.url-listed",
        .codes = "550 554 552 571",
        .status = "5.7.1",
        .pattern =
            R"((?:\b(?:URL|URI)s?\b.{0,40}?(?:black-?list\w*|block\w*|listed|spam|malicious|phish\w*|not allowed|reject\w*|polic\w+|banned|found)|(?:black-?listed|banned|suspicious|malicious|bad|blocked|disallowed|spammy|dangerous|unsafe|spam) (?:URLs?|URIs?|links?|web ?sites?|domains? in (?:the )?(?:body|message))|links? (?:to|in|that)(?: \S+){0,6} (?:black-?listed|blocked|not allowed|malicious|listed)|local URIBL|\b(?:URIBL|SURBL)\b))",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingGeneric", "A link in the message is listed"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingGeneric", "A web address in the body, perhaps in a signature or a tracking link, "
                                                "is on a list of domains met in spam or attacks."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingGeneric", "Take out the links one by one, shorteners and tracking "
                                                         "domains first, and send again to find the one.")},
                    {QT_TRANSLATE_NOOP(
                        "WordingGeneric",
                        "If the domain is yours, look for a hacked page on it and ask the list to remove it.")}}},
    },
    {
        .id = "generic.phishing",
        .codes = "550 554 552 571",
        .status = "5.7.1",
        .pattern = R"((?:\bphish\w*|\bscam\b|fraud\w*|social engineering|deceptive))",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingGeneric", "Taken for phishing"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingGeneric", "The filter sees an attempt at deceit: a link that hides its goal, a "
                                                "foreign brand, a login page, or a sender posing as somebody else."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingGeneric", "If the message is genuine, let the link text and its goal "
                                                         "agree, and sign with the domain that is shown.")},
                    {QT_TRANSLATE_NOOP("WordingGeneric",
                                       "If you do not know the message, a computer or an account of yours was taken "
                                       "over: change passwords and look in the log.")}}},
    },
    {
        .id = "generic.virus",
        .codes = "550 554 552 571",
        .status = "5.7.1 5.7.0 5.6.0",
        .pattern =
            R"((?:\bvirus(?:es)?\b|mal-?ware|infected|infection|\btrojan\b|ransomware|Sanesecurity|Heuristics\.|Win32[./]|\bW32[/.]|EICAR|\bworm\b))",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingGeneric", "Virus or malware found"),
        .meaning = QT_TRANSLATE_NOOP("WordingGeneric", "A scanner found malicious code in the message, or a "
                                                       "form that it treats as such."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingGeneric", "Scan the sending machine and the attachment with an "
                                                         "up-to-date scanner before anything else.")},
                    {QT_TRANSLATE_NOOP("WordingGeneric", "If the file is clean, report the false alarm to the maker of "
                                                         "the scanner and send the file by a link meanwhile.")},
                    {QT_TRANSLATE_NOOP("WordingGeneric",
                                       "Do not hide the file in an encrypted archive to get it through.")}}},
    },
    {
        .id = "generic.attachment-refused",
        .codes = "550 552 554 571",
        .status = "5.7.1 5.7.0 5.6.1",
        .pattern =
            R"((?:(?:banned|illegal|prohibited|forbidden|blocked|dangerous|executable|unsafe|disallowed|unacceptable|unauthori[sz]ed|suspicious|restricted|bad)(?: \w+){0,2} (?:attachments?|files?|file ?(?:types?|names?|extensions?)|extensions?|content[- ]type|parts?)\b|attach(?:ment|ed file)s?(?: \S+){0,6}? (?:not (?:allowed|accepted|permitted)|prohibited|banned|forbidden|blocked|reject\w*|refus\w*|disallowed|unacceptable)|(?:not|n['’]t) accept(?: \w+){0,6} (?:attachments?|executables?|zip)|(?:reject|contains?|has)(?: \w+){0,3} (?:exe|zip|macro|executable) ?\w*|form of attachment|(?:password[- ]protected|encrypted) (?:attachment|archive|zip|file|document)|\bmacros?\b|file extension))",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingGeneric", "Attachment not accepted"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingGeneric", "The message carries a file of a kind that the server does not let in, "
                                                "whatever "
                                                "is in it: a program, a script, a macro document, a locked archive."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingGeneric",
                                       "Share the file by a link, or turn it into a harmless format such as PDF.")},
                    {QT_TRANSLATE_NOOP("WordingGeneric", "Ask the receiving admin which types pass; renaming the "
                                                         "extension seldom helps and looks suspicious.")}}},
    },
    {
        .id = "generic.content-rule",
        .codes = "550 552 554 571 553",
        .status = "5.7.1 5.6.0 5.7.7",
        .pattern =
            R"((?:message |mail |e-?mail )?content(?: \w+)? (?:was |is |has been )?(?:reject\w*|refused|not (?:accepted|allowed)|blocked|denied|unacceptable|violat\w+|filter\w*|restriction\w*)|(?:unacceptable|inappropriate|offensive|banned|prohibited|objectionable|forbidden|restricted) (?:message |mail )?(?:content|words?|language|subject|phrases?)|(?:header|body|subject)(?: \S+){0,4} (?:rejected|blocked|not accepted|refused|prohibited|matched|denied)|rejecting (?:banned|mail|message) content|(?:content|filter|header|body|transport|mail ?flow|custom|local|delivery) rules?\b|rule imposed|banned (?:word|phrase|keyword)s?|message (?:was |has been )?filtered|because of (?:its|the) content|content presents a potential|format restriction violat\w+)",
        .actor = Actor::Both,
        .title = QT_TRANSLATE_NOOP("WordingGeneric", "Refused by a rule on the content"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingGeneric", "A rule of the receiving side looks for words, headers or patterns and "
                                                "one of "
                                                "them is in this message. It is not necessarily a spam verdict."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingGeneric", "Send the same mail with another subject, then with "
                                                         "another body, to find out which part is meant.")},
                    {QT_TRANSLATE_NOOP(
                        "WordingGeneric",
                        "The receiving admin can name the rule if given the time and the full reply.")}}},
    },
    {
        .id = "generic.charset-refused",
        .codes = "550 554 552",
        .pattern =
            R"((?:(?:character ?sets?|charsets?|encoding|language)(?: \S+){0,4} (?:not (?:accept\w*|allow\w*|supported)|block\w*|reject\w*|refus\w*|banned)|(?:not|n['’]t|no) (?:accept|allow|read|understand)(?: \w+){0,3} (?:chinese|cyrillic|russian|korean|japanese|arabic|character ?sets?|charsets?)|(?:chinese|cyrillic|russian|korean|asian|foreign)(?: \w+)? (?:charset|character|language|encoding|text|mail)))",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingGeneric", "Character set or language refused"),
        .meaning = QT_TRANSLATE_NOOP("WordingGeneric", "The server refuses messages by the character set or "
                                                       "the language in which they are written."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingGeneric", "Send the text in UTF-8, and check which set the program "
                                                         "declares in Content-Type and in the encoded subject.")},
                    {QT_TRANSLATE_NOOP("WordingGeneric",
                                       "If the language itself is meant, only the receiving admin can allow you.")}}},
    },
    {
        .id = "generic.header-too-large",
        .codes = "552 554 550",
        .status = "5.3.4 5.6.0",
        .pattern =
            R"(headers?(?: section| size| is| are){0,2}(?: \S+)? (?:(?:too|ridiculously) (?:large|big|long)|exceed\w*(?: \S+){0,5}|size (?:limit|exceed\w*))|too many headers?(?: lines| fields)?|message header size, or recipient list, exceeds policy limit)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingGeneric", "Header of the message too large"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingGeneric", "Not the whole message but its header section is too long for the "
                                                "server, often after many hops, or with hundreds of recipients in To."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingGeneric", "Put many recipients in Bcc or on a list, and look for lines "
                                                         "that some gateway adds again and again.")},
                    {QT_TRANSLATE_NOOP("WordingGeneric", "Count the Received lines: their number may show a loop.")}}},
    },
    {
        .id = "generic.message-too-large",
        .codes = "552 523 554 550 534",
        .status = "5.3.4 5.2.3",
        .pattern =
            R"((?:(?:message|mail|e-?mail|attachment|SIZE=Message)(?:['’]s)?(?: file| length| size| is| was){0,2}(?: \(?(?P<size>\d[\d.,]* ?(?:[kmg]?i?b(?:ytes)?|octets)?)\)?)? (?:is )?(?:too (?:big|large|long)|exceed\w*(?: \S+){0,8}?(?: (?:size|limit|maximum|allowed|permitted|value|length))?|over(?: the)? (?:limit|maximum))|(?:max\w*|allowed|inbound|permitted|fixed)(?: \w+){0,3} (?:message|mail|e-?mail) size(?: \S+){0,2} ?(?:exceed\w*)?|exceed\w*(?: \w+){0,5} (?:message|mail|inbound|maximum) (?:message )?(?:size|length)|size (?:exceed\w*|limit (?:exceeded|reached))|size limit(?:[ =:]+(?P<limit>\d+))?|too large for this|line limit exceeded|(?:message|nachricht|mail)(?: \w+){0,2} (?:zu gro(?:ß|ss)|trop (?:gros|volumineux)|demasiado grande|troppo grande)|taille (?:limite|maximale)(?: \S+){0,4}|too much mail data))",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingGeneric", "Message too large"),
        .meaning = QT_TRANSLATE_NOOP("WordingGeneric",
                                     "The message is larger than the server, the recipient or a hop on the way "
                                     "accepts. Attachments grow by about a third when they are encoded for "
                                     "mail."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingGeneric", "Compare with the SIZE that the server announced "
                                                         "after EHLO, and share big files by a link.")},
                    {QT_TRANSLATE_NOOP("WordingGeneric", "On a server of your own, raise the limit on every hop, "
                                                         "filters and mailbox included; the smallest one counts.")}}},
    },
    {
        .id = "generic.too-many-recipients",
        .codes = "452 550 552 554 451 421",
        .status = "4.5.3 5.5.3",
        .pattern =
            R"(too many (?:recipients?|rcpts?|addresses|destinations)(?: \S+){0,5}|(?:max\w*|limit|number)(?: \w+){0,2} (?:of )?(?:recipients?|rcpts?)(?: \S+){0,4}|recipients? (?:limit|count|number)(?: \w+)?(?: exceeded)?|recipients (?:\w+ )?exceed\w*|exceed\w*(?: \S+){0,5} recipients\b|trop de destinataires|zu viele empf|demasiados destinatarios)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingGeneric", "Too many recipients"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingGeneric", "One message names more recipients than the server takes in one go. "
                                                "With a temporary reply the surplus is simply sent in a second round."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingGeneric",
                                       "Real mail servers split the list by themselves; tell a program or script to "
                                       "send in lots of at most 100, the number that the standard guarantees.")},
                    {QT_TRANSLATE_NOOP("WordingGeneric",
                                       "For regular large lists use a list manager or a mailing service.")}}},
    },
    {
        .id = "generic.too-many-errors",
        .codes = "421 450 451 500 502 503 550 554",
        .status = "4.7.0 5.5.1 5.7.0",
        .pattern =
            R"(too many (?:smtp |protocol |syntax |client |consecutive |or )*(?:errors|bad commands|(?:unrecogni[sz]ed|invalid|unknown|wrong|junk|non-?mail|unauthenticated|failed|unimplemented) commands|failures|NOOPs?|RSETs?|mistakes|error)(?: \S+){0,4}|error limit (?:reached|exceeded)|max\w*(?: \w+){0,3} errors)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingGeneric", "Too many errors in the session"),
        .meaning = QT_TRANSLATE_NOOP("WordingGeneric",
                                     "The server counted so many wrong commands or refused recipients in this "
                                     "session "
                                     "that it ends it. The real cause stands in the replies before."),
        .advice =
            {{{QT_TRANSLATE_NOOP("WordingGeneric", "Go back to the first refusal of the session and mend that one.")},
              {QT_TRANSLATE_NOOP("WordingGeneric", "Many unknown recipients have the same effect: clean the list.")}}},
    },
    {
        .id = "generic.too-many-hops",
        .codes = "554 550 552",
        .status = "5.4.6 5.4.0 5.4.14",
        .pattern =
            R"(too many (?:mail )?(?:hops|received)(?:[ :-])?|hop ?count (?:exceeded|limit|too high)|(?:mail(?:ing)?|message|routing|delivery|e-?mail)[ -](?:forwarding )?loop(?:ing)?(?: \w+){0,3}|message (?:is |probably in a )?(?:looping|routing loop)|(?:forwarding|routing) loops?(?: count exceeded)?|maximum (?:forwarding loop|hop) count|loop detected|looping|boucle de (?:courrier|messagerie|routage)|mailschleife)",
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingGeneric", "Message runs in circles"),
        .meaning = QT_TRANSLATE_NOOP("WordingGeneric", "The message passed through so many servers that a loop "
                                                       "is assumed: two of them "
                                                       "hand it to each other, mostly by a forwarding rule, a "
                                                       "wrong MX or a relay host."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingGeneric", "Read the Received lines from bottom to top and "
                                                         "look for the pair of servers that repeats.")},
                    {QT_TRANSLATE_NOOP("WordingGeneric", "Break the circle at one of the two: forwarding, MX record, "
                                                         "relay host, or the list of local domains.")},
                    {QT_TRANSLATE_NOOP("WordingGeneric", "Do not raise the limit of hops.")}}},
    },
    {
        .id = "generic.header-missing",
        .codes = "550 554",
        .status = "5.6.0 5.7.1",
        .pattern =
            R"(missing (?:the |an? )?["'<“]?(?:From|Date|Message-?ID)\b["'>”]?:?(?: (?:header|field|line))?|(?:missing(?: an?| the)?|lacks?(?: an?| the)?|without(?: an?| the)?|no|absent|needs?(?: an?)?|must (?:have|contain|include)(?: an?| the)?|requires?(?: an?| the)?) (?:valid |required |mandatory |proper |header |or invalid |or malformed ){0,2}["'<“]?(?P<value>From|Date|Message-?ID|Subject|Sender|Reply-To|To)["'>”]?:?(?: \S+)? ?(?:header|field|line)|(?:is )?missing (?:the |an? )?["'<]?(?:From|Date|Message-?ID)["'>]?:|["'<]?(?:From|Date|Message-?ID|Subject)["'>]?:?(?: header| field| header field| line)? (?:is |was )?(?:missing|required|not (?:found|present)|absent)|(?:missing|no|required) (?:mandatory |required )?headers?\b(?: field)?|(?:mandatory|required)(?: \w+){0,3} headers?(?: \w+){0,2} missing)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingGeneric", "A required header is missing"),
        .meaning = QT_TRANSLATE_NOOP("WordingGeneric", "Every message has to carry From and Date, and many receivers "
                                                       "want a Message-ID too. The program left one out."),
        .advice = {{{QT_TRANSLATE_NOOP(
                        "WordingGeneric",
                        "Look at the raw message as it leaves the program, and add the missing header there.")},
                    {QT_TRANSLATE_NOOP("WordingGeneric", "An empty line too early ends the header section: "
                                                         "everything after it counts as body.")}}},
    },
    {
        .id = "generic.header-duplicate",
        .codes = "550 554",
        .status = "5.6.0 5.7.1 5.1.20",
        .pattern =
            R"((?:multiple|duplicated?|more than one|two|several|repeated)(?: \w+)? (?:addresses in )?["'<]?(?P<value>From|Date|Message-?ID|Subject|Sender|Reply-To|To|Cc)?["'>]?:?(?: \w+)? ?(?:headers?|fields?|lines?|addresses)|messages with multiple addresses)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingGeneric", "A header occurs twice"),
        .meaning = QT_TRANSLATE_NOOP("WordingGeneric",
                                     "A header that may stand only once, such as From, Date, Subject or "
                                     "Message-ID, occurs several times, or "
                                     "From holds several addresses. Readers would not know which one counts."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingGeneric", "Find out which step adds the second one: the "
                                                         "program, a template, a plug-in or a gateway.")}}},
    },
    {
        .id = "generic.header-syntax",
        .codes = "550 554 552",
        .status = "5.6.0 5.7.1 5.5.2",
        .pattern =
            R"((?:bad|invalid|malformed|illegal|improper|incorrect|broken|faulty|unparsable|unparseable)(?: \S+){0,3} ?(?:headers?|header (?:lines?|fields?|syntax)|From:|Date:|Message-ID)(?: syntax)?|headers? (?:errors?|syntax|are not (?:accepted|valid)|is not valid|format|fields? (?:is|are) (?:invalid|malformed))(?: errors?)?|(?:not|non)[- ]?(?: \w+)?.{0,16}?RFC[ -]?(?:2822|5322|822|5321|2821|2045|1035)(?: ?compliant)?|(?:must (?:be|comply)|violat\w+|compl\w+|conform\w*)(?: \w+){0,3} RFC[ -]?\d+|message (?:is )?(?:not (?:well[- ]?formed|valid)|malformed)|invalid message (?:format|content|structure))",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingGeneric", "Header not well formed"),
        .meaning = QT_TRANSLATE_NOOP("WordingGeneric", "The server reads the header section strictly and found "
                                                       "something the standard does not "
                                                       "allow: a broken address, an unquoted special "
                                                       "character, a line without a name."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingGeneric", "Look at the raw header as it leaves the program; names with "
                                                         "a comma, an at sign or accents need quoting or encoding.")},
                    {QT_TRANSLATE_NOOP("WordingGeneric", "Correct the program rather than ask the receiver "
                                                         "to be lenient: others refuse it too.")}}},
    },
    {
        .id = "generic.header-eight-bit",
        .codes = "550 554",
        .status = "5.6.0 5.6.1 5.6.3 5.6.7",
        .pattern =
            R"((?:(?:8[- ]?bit|non-?ASCII|eight[- ]bit|unencoded|non-?printable)(?: \S+){0,4} (?:headers?|subject|from)\b|headers?(?: \S+){0,4} (?:8[- ]?bit|non-?ASCII)|(?:improper|raw) (?:use of )?8[- ]?bit))",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingGeneric", "Accents unencoded in a header"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingGeneric", "A header holds letters outside ASCII as they are. Without SMTPUTF8 "
                                                "they must be written as encoded words, of the form =?UTF-8?Q?…?=."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingGeneric", "Let the mail library encode subject and names "
                                                         "instead of putting the text in by hand.")}}},
    },
    {
        .id = "generic.date-implausible",
        .codes = "550 554",
        .pattern =
            R"(\bdate\b:?(?: \S+){0,4} (?:in the (?:future|past)|too (?:old|far|new)|(?:is )?(?:invalid|wrong|implausible|incorrect))|(?:invalid|bad|bogus|wrong|future|old) date\b(?: header)?|message (?:is )?too old)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingGeneric", "Date of the message not plausible"),
        .meaning = QT_TRANSLATE_NOOP("WordingGeneric", "The Date header lies too far from the present or is "
                                                       "not written as the standard wants."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingGeneric",
                                       "Set clock and time zone of the sending machine right, and let the program "
                                       "write the date in English with a numeric zone.")}}},
    },
    {
        .id = "generic.bare-line-feed",
        .codes = "550 554 521 451 500",
        .status = "5.6.11 5.5.2 5.6.0",
        .pattern =
            R"((?:\bbare (?:LF|CR|<LF>|<CR>|line ?feeds?|newlines?|carriage returns?)s?|(?:stray|isolated|lone|unexpected) (?:newline|line ?feed|LF|CR|carriage return)s?|LF without (?:a )?CR|CR without (?:a )?LF|smuggling|invalid characters in message content|line endings?))",
        .literals = "bare|stray|isolated|lone|unexpected|without|smuggling|invalid characters|line ending",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingGeneric", "Bare line feed in the message"),
        .meaning = QT_TRANSLATE_NOOP("WordingGeneric",
                                     "Lines of a message end with CR and LF together. Here one of the two "
                                     "stands alone, which "
                                     "a strict server refuses because messages can be smuggled in that way."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingGeneric", "Let the program or script write CRLF, or hand the message to "
                                                         "a mail library or a local sendmail command that does.")},
                    {QT_TRANSLATE_NOOP("WordingGeneric",
                                       "Do not switch the check off on a server that is open to the internet.")}}},
    },
    {
        .id = "generic.line-too-long",
        .codes = "500 550 554 552",
        .status = "5.5.6 5.6.0 5.5.2",
        .pattern =
            R"((?:lines?(?: \S+){0,4} (?:too long|exceed\w*|length)(?: \S+){0,4}|too long (?:command )?lines?|(?:command|argument|path|input|string) (?:line )?(?:is )?too long|max\w* line length))",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingGeneric", "Line too long"),
        .meaning = QT_TRANSLATE_NOOP("WordingGeneric", "A line is longer than allowed: 998 characters in a "
                                                       "message, 510 in a command, line end not counted."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingGeneric",
                                       "Have the body sent as quoted-printable or base64, which wraps long lines; HTML "
                                       "in one single line is the usual culprit.")},
                    {QT_TRANSLATE_NOOP(
                        "WordingGeneric",
                        "If it was a command, check that no header or body text slipped in before DATA.")}}},
    },
    {
        .id = "generic.eight-bit-mime",
        .codes = "554 501 555 550",
        .status = "5.6.3 5.6.1 5.5.4",
        .pattern =
            R"((?:\b8BITMIME\b|\bBINARYMIME\b|\bCHUNKING\b|BODY=(?:8BIT|BINARY)\w*|8[- ]?bit(?: \S+){0,4} (?:not (?:supported|allowed|accepted)|required)|(?:binary|base64 conversion)(?: \S+){0,4} not (?:supported|allowed|possible)|conversion (?:required|not (?:possible|supported))|cannot (?:convert|downgrade)))",
        .actor = Actor::Both,
        .title = QT_TRANSLATE_NOOP("WordingGeneric", "Form of the body not supported"),
        .meaning = QT_TRANSLATE_NOOP("WordingGeneric", "The message, or a parameter of MAIL FROM, uses 8-bit or binary "
                                                       "content which this server or the next one does not take."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingGeneric", "Use only what the server announced after EHLO; otherwise "
                                                         "encode the body as quoted-printable or base64.")}}},
    },
    {
        .id = "generic.smtputf8",
        .codes = "553 550 501 555",
        .status = "5.6.7 5.6.9",
        .pattern =
            R"((?:SMTPUTF8|(?:internationali[sz]ed|non-?ASCII|UTF-?8|unicode)(?: \S+){0,3} (?:address(?:es)?|mailbox|sender|recipient)|address(?:es)?(?: \S+){0,4} (?:non-?ASCII|UTF-?8|internationali[sz]ed)|\bEAI\b))",
        .actor = Actor::Both,
        .title = QT_TRANSLATE_NOOP("WordingGeneric", "Address needs SMTPUTF8"),
        .meaning = QT_TRANSLATE_NOOP("WordingGeneric",
                                     "An address or a header has letters outside ASCII. Such mail passes only "
                                     "where every server on the way "
                                     "offers SMTPUTF8, and here one does not, or MAIL FROM lacks the keyword."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingGeneric",
                                       "Write to an ASCII address of the same person, if there is one.")},
                    {QT_TRANSLATE_NOOP(
                        "WordingGeneric",
                        "A domain with accents can go as xn--…; the part before the @ cannot be converted.")}}},
    },
    {
        .id = "generic.mime-malformed",
        .codes = "550 554 552",
        .status = "5.6.0 5.6.1 5.7.1",
        .pattern =
            R"((?:(?:invalid|malformed|broken|bad|improper|corrupt|incorrect|nested)(?: \w+)? MIME|MIME(?: \S+){0,3} (?:errors?|invalid|malformed|depth|nest\w+|complexity|boundary|too (?:deep|many|complex)|violation|parts?)|(?:too many|nested)(?: \w+)? MIME|(?:invalid|bad|unnecessary|broken) (?:base64|quoted-printable|uuencod\w+) (?:encoding|part|body|content|attachment)|improperly-formatted))",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingGeneric", "MIME structure faulty"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingGeneric", "The parts of the message are not cut or encoded as MIME demands, or "
                                                "are nested too deeply. Filters refuse this because attacks hide so."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingGeneric",
                                       "Look in the raw message at the boundaries, the Content-Type lines and the "
                                       "encodings, and correct the program that builds it.")}}},
    },
    {
        .id = "generic.illegal-characters",
        .codes = "550 554 501 500",
        .status = "5.6.0 5.5.2",
        .pattern =
            R"((?:\bNUL\b(?: \w+){0,2}|null (?:characters?|bytes?)|(?:invalid|illegal|control|non-?printable|prohibited|unexpected|disallowed) (?:\w+ )?(?:characters?|chars?|bytes?)(?: \S+){0,4}))",
        .literals = "nul|char|byte",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingGeneric", "Characters that mail does not allow"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingGeneric", "The command or the message holds a byte that has no place there, such "
                                                "as NUL, a control character or a letter outside ASCII in an address."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingGeneric", "Look at the raw bytes of the line in question; texts copied "
                                                         "from documents often bring invisible characters along.")}}},
    },
    {
        .id = "generic.empty-message",
        .codes = "550 554",
        .pattern =
            R"((?:(?:empty|blank) (?:message|body|subject|e-?mail|mail|content)s?|no (?:message )?(?:body|content|subject)\b|(?:subject|body) (?:is |was )?(?:empty|missing|required|blank)))",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingGeneric", "Message or subject empty"),
        .meaning = QT_TRANSLATE_NOOP("WordingGeneric", "The message has no body or no subject, and the "
                                                       "server refuses that as a habit of spam robots."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingGeneric", "Write a subject and some text; a sole attachment or "
                                                         "picture counts as empty for some filters.")}}},
    },
    {
        .id = "generic.tls-required",
        .codes = "530 550 554 523 451 454",
        .status = "5.7.0 5.7.10 5.7.11 4.7.0",
        .pattern =
            R"((?:must|need to|please|have to|required? to)(?: \w+){0,2} (?:issue|use|do|send|start|enable|begin)(?: an?| the)? (?:START ?TLS|TLS|SSL|encryption|secure)|(?:START ?TLS|TLS|SSL|encryption|encrypted (?:connection|session|channel|link)|secure (?:connection|channel))(?: command| connection| version)?(?: is| are)? (?:required|needed|mandatory|compulsory)|(?:requires?|required:?|only accepts?|demands?) (?:an? )?(?:START ?TLS|TLS|SSL|encryption|encrypted|secure)\b|only on (?:TLS|SSL|encrypted|secure) connections?|TLS obligatoire)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingGeneric", "Encryption wanted first"),
        .meaning = QT_TRANSLATE_NOOP("WordingGeneric", "The server goes on only inside TLS. So far this session is in "
                                                       "clear text, or the TLS version in use is too weak for it."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingGeneric", "Send EHLO and STARTTLS, complete the handshake, "
                                                         "send EHLO again and repeat the command.")},
                    {QT_TRANSLATE_NOOP("WordingGeneric",
                                       "In a program or device choose STARTTLS on port 587 or TLS on port 465; old "
                                       "devices need a local relay that encrypts for them.")}}},
    },
    {
        .id = "generic.tls-not-available",
        .codes = "454 502 500 503",
        .status = "4.7.0 5.5.1 5.7.0",
        .pattern =
            R"((?:START ?TLS|TLS|SSL)(?: is| command| support| currently| temporarily){0,2} (?:not (?:available|supported|enabled|implemented|allowed|offered)|unavailable|disabled)(?:.{0,40}?temporary reason)?|(?:START ?TLS|TLS) (?:failed|error|initiali[sz]ation fail\w*)|(?:cannot|could not|unable to) (?:start|initiali[sz]e|load|set up)(?: \w+)? TLS|no TLS\b)",
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingGeneric", "TLS not available at the moment"),
        .meaning = QT_TRANSLATE_NOOP("WordingGeneric", "The server knows STARTTLS, but cannot start it: usually its "
                                                       "certificate or key cannot be read, or has been removed."),
        .advice =
            {{{QT_TRANSLATE_NOOP("WordingGeneric", "On a server of your own, check certificate and key: path, "
                                                   "permissions, matching pair, expiry; the log names the file.")},
              {QT_TRANSLATE_NOOP("WordingGeneric", "As a sender, do not fall back to clear text with a password.")}}},
    },
    {
        .id = "generic.tls-handshake-failed",
        .codes = "454 421 403 554 550",
        .status = "4.7.5 4.7.0 5.7.5",
        .pattern =
            R"((?:(?:TLS|SSL)(?: \w+)? (?:handshake|negotiation|connection|session)(?: \w+)? (?:fail\w*|error|aborted|problem|could not)|handshake fail\w*|cannot start TLS|TLS negotiation|no shared cipher|unsupported protocol|wrong version number|(?:protocol|TLS)[_ ]version|no (?:common|matching) (?:cipher|protocol)|(?:encryption|cipher) (?:is )?too weak|SSL_(?:connect|accept)|TLS ?1\.[01](?: \S+){0,4} (?:not supported|disabled|unsupported)))",
        .actor = Actor::Both,
        .title = QT_TRANSLATE_NOOP("WordingGeneric", "TLS handshake failed"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingGeneric", "Both sides began TLS but did not agree: no protocol version or cipher "
                                                "in common, a certificate refused, or one of them hung up."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingGeneric", "Look at the TLS details of the session: version, cipher and "
                                                         "certificate chain tell which side gave up.")},
                    {QT_TRANSLATE_NOOP("WordingGeneric", "An old client that knows only TLS 1.0 has to be updated; "
                                                         "bring an old server to TLS 1.2 at least.")}}},
    },
    {
        .id = "generic.tls-not-offered",
        .status = "4.7.4 5.7.4 4.7.10 5.7.10",
        .pattern =
            R"(TLS is required,? but was not offered(?: by (?:host )?(?P<host>\S+))?|TLS required but not supported|(?:required|mandatory) TLS(?: \S+){0,4} not (?:offered|supported|available)|(?:does not|did not|doesn['’]t) (?:support|offer|advertise)(?: the)? (?:START ?TLS|TLS|encryption)|STARTTLS is required to send mail|starttls-not-supported|encryption (?:is )?required by (?:the )?(?:sender|policy))",
        .actor = Actor::Both,
        .title = QT_TRANSLATE_NOOP("WordingGeneric", "Next server offers no TLS"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingGeneric", "The sending side was told to deliver only over TLS, and the server it reached does not "
                              "offer STARTTLS. The words come from the sender’s queue, not from the other server."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingGeneric", "Test that server by hand: if EHLO shows STARTTLS, a firewall "
                                                         "between the two removes it.")},
                    {QT_TRANSLATE_NOOP("WordingGeneric",
                                       "If the receiver really has no TLS, only the sender’s admin can "
                                       "make an exception in the TLS "
                                       "policy, knowing that the mail then travels in clear text.")}}},
    },
    {
        .id = "generic.certificate-not-trusted",
        .status = "4.7.5 5.7.5 4.7.320 4.7.322 4.7.325 5.7.322 5.7.325 4.7.10 5.7.10",
        .pattern =
            R"((?:certificate(?: \S+){0,3} (?:not (?:trusted|verified|valid|yet valid)|untrusted|verif\w+ (?:fail\w*|error)|validation (?:fail\w*|error)|expired|self-?signed|mismatch|does not match|revoked|invalid|unknown)|(?:self-?signed|expired|untrusted|invalid|unknown) certificate|certificate-(?:expired|host-mismatch|not-trusted)|(?:unable|failed) to (?:verify|get local issuer)(?: \w+)? ?certificate|unable to get local issuer|unknown CA\b|certificate verify))",
        .actor = Actor::Both,
        .title = QT_TRANSLATE_NOOP("WordingGeneric", "Certificate not trusted"),
        .meaning = QT_TRANSLATE_NOOP("WordingGeneric",
                                     "The sending side checks the certificate of the next server and does not "
                                     "accept it: expired, self-signed, "
                                     "issued for another name, or sent without its intermediate certificate."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingGeneric", "Look at the certificate in the session: its dates, "
                                                         "its names, and whether the chain is complete.")},
                    {QT_TRANSLATE_NOOP("WordingGeneric",
                                       "The admin of the server renews it, installs the full chain, or "
                                       "adds the name that the MX record uses.")},
                    {QT_TRANSLATE_NOOP("WordingGeneric",
                                       "Switching the check off hides the fault and lets others read the mail.")}}},
    },
    {
        .id = "generic.login-needs-tls",
        .codes = "538 530 523 504 NO -ERR",
        .status = "5.7.11 5.7.0 PRIVACYREQUIRED",
        .pattern =
            R"(log-?in(?: is)? (?:disabled|not (?:allowed|permitted)) on (?:the )?(?:clear-?text|plain|unencrypted|insecure)(?: \w+)?|(?:clear-?text|plain-?text|insecure|unencrypted|plain)(?: \w+)? (?:auth\w*|log-?ins?|passwords?|access)(?: \S+){0,4} (?:disabled|disallowed|not (?:allowed|permitted|supported)|refused|forbidden|denied|rejected)|encryption (?:is )?required for (?:requested|this)?(?: \w+)* ?(?:authentication|mechanism|login)|(?:auth\w*|log-?in|password)(?: \S+){0,5} (?:only|without|requires?|must use|not (?:allowed|permitted)(?: \w+)? (?:without|over|on)|unless)(?: \S+){0,4} (?:TLS|SSL|encrypt\w+|secure)|(?:authentication|login) not (?:allowed|permitted)(?: \w+){0,2} (?:unencrypted|insecure|plain))",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingGeneric", "No password without encryption"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingGeneric",
            "The server refuses a password in clear text. The login itself has not been checked at all."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingGeneric",
                                       "Start TLS first, with STARTTLS or on a TLS port, then log in again.")},
                    {QT_TRANSLATE_NOOP(
                        "WordingGeneric",
                        "If a password already went out in the clear on an untrusted network, change it.")}}},
    },
    {
        .id = "generic.auth-required",
        .codes = "530 550 554 535 553 503 505 NO -ERR",
        .status = "5.7.0 5.7.1 5.7.57",
        .pattern =
            R"((?:smtp )?auth(?:entication|enticate)?(?: is)? (?:required|needed|mandatory|necessary)|(?:must|need to|please|have to|should)(?: \w+){0,2} (?:authenticate|log ?-?in|auth\b|be authenticated|provide credentials|use smtp auth\w*)(?: \w+)?|(?:log ?-?in|smtp auth)(?: is)? (?:required|needed)|(?:client|sender|user|you)(?: \S+){0,3} (?:not|n['’]t|un)[ -]?(?:been )?(?:authenticated|logged in)|not (?:logged in|authenticated)\b|requires? (?:smtp )?authentication|authentification (?:requise|obligatoire|n[ée]cessaire)|authentifizierung erforderlich|anmeldung erforderlich|autenticaci[oó]n requerida|autenticazione (?:richiesta|necessaria))",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingGeneric", "Login required first"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingGeneric", "The server takes this command only after a login, and this session has none yet."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingGeneric", "Send AUTH after EHLO and STARTTLS; in a program or device "
                                                         "turn on authentication for outgoing mail.")},
                    {QT_TRANSLATE_NOOP("WordingGeneric",
                                       "If no AUTH is offered, this port is not meant for users: use 587 or 465.")}}},
    },
    {
        .id = "generic.auth-failed",
        .codes = "535 534 NO -ERR 530 550 554",
        .status = "5.7.8 5.7.3 5.7.0 AUTHENTICATIONFAILED AUTH",
        .pattern =
            R"((?:(?:log-?in )?credentials? (?:are )?no longer valid|\bauth\w*(?: credentials?| attempt| information)?(?: \w+)? ?:? ?(?:has |was |is )?(?:failed|failure|fails|unsuccessful|rejected|invalid|incorrect|error|refused|denied)|log-?in(?: attempt)? (?:failed|failure|incorrect|invalid|unsuccessful|denied|rejected|error|refused)|log ?on failure|(?:incorrect|invalid|bad|wrong|unknown)(?: \w+){0,3} (?:auth\w*|username|user ?name|user name|password|passwd|credentials?|log-?in|authentication (?:data|information))|(?:password|credentials?|username)(?: \S+){0,5}? (?:incorrect|invalid|wrong|mismatch|not accepted|rejected|failed|not match\w*|did not match)|(?:username|user) (?:and|or) password not accepted|user(?:name)? unknown or (?:bad|invalid|wrong) password|failed to authenticate|(?:could not|unable to|cannot) authenticate|SASL(?: \S+)? authentication fail\w*|identification incorrecte|(?:mot de passe|identifiants?)(?: \S+){0,2} (?:incorrecte?s?|invalides?|erron[ée]s?)|[ée]chec (?:de l['’])?authentification|anmeldung fehlgeschlagen|(?:falsches|ung(?:ü|ue|u)ltiges) (?:passwort|kennwort)|contrase(?:ñ|n)a incorrecta|password errata|autenticazione fallita))",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingGeneric", "Login refused"),
        .meaning = QT_TRANSLATE_NOOP("WordingGeneric", "The server did not accept user name and password. It does not "
                                                       "say which of the two is wrong, so as not to help guessers."),
        .advice = {{{QT_TRANSLATE_NOOP(
                        "WordingGeneric",
                        "Check the form of the user name: full address, bare name, or domain and name.")},
                    {QT_TRANSLATE_NOOP("WordingGeneric",
                                       "Try the same credentials in the web mail of that server; if they work there, "
                                       "an app password, a switched-off protocol or a lock may stand behind it.")},
                    {QT_TRANSLATE_NOOP(
                        "WordingGeneric",
                        "Do not go on trying: after a few misses many servers ban the address for a while.")}}},
    },
    {
        .id = "generic.auth-temporary",
        .codes = "454 451 421 NO -ERR",
        .status = "4.7.0 4.3.0 UNAVAILABLE SYS/TEMP",
        .pattern =
            R"(temporary auth\w* (?:failure|error|problem)|auth\w*(?: \w+)? (?:service|server|back-?end|system|daemon|database)?(?: is| was)? ?(?:temporarily |currently )?(?:unavailable|not available|not responding|unreachable|down|timed? ?out|failed temporarily)|(?:cannot|could not|unable to|failed to) (?:contact|reach|connect to|access)(?: \w+){0,2} auth\w*|auth\w* (?:temporarily|currently) (?:failed|unavailable)|cannot authenticate (?:due to|because))",
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingGeneric", "Login service out of order"),
        .meaning = QT_TRANSLATE_NOOP("WordingGeneric",
                                     "The server could not check the credentials, because the service or directory "
                                     "behind it does not answer. Nothing is said about the password."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingGeneric", "Try again in a few minutes with the same credentials.")},
                    {QT_TRANSLATE_NOOP("WordingGeneric",
                                       "On a server of your own, look at the authentication daemon, the LDAP or SQL "
                                       "server behind it and the sockets between them.")}}},
    },
    {
        .id = "generic.login-account-disabled",
        .codes = "535 525 534 530 NO -ERR",
        .status = "5.7.13 5.7.8 5.7.14 CONTACTADMIN",
        .pattern =
            R"((?:user )?(?:account|user|log-?in|mailbox)(?: \S+){0,3}? (?:is |has been |was |currently |temporarily ){0,2}(?:disabled|suspended|locked(?: out)?|inactive|blocked|deactivated|expired|frozen|not active)|account lock\w*|user (?:account )?disabled|log-?in (?:is )?disabled)",
        .actor = Actor::Both,
        .title = QT_TRANSLATE_NOOP("WordingGeneric", "Account locked or disabled"),
        .meaning = QT_TRANSLATE_NOOP("WordingGeneric", "The account exists, but may not log in now: disabled by an "
                                                       "admin, locked after wrong passwords, or expired."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingGeneric",
                                       "Wait for the end of a lock, or have the admin unlock the account; first stop "
                                       "every device that still sends an old password.")},
                    {QT_TRANSLATE_NOOP("WordingGeneric", "As admin, look in the log for the reason: failed logins from "
                                                         "elsewhere mean that somebody is guessing.")}}},
    },
    {
        .id = "generic.password-expired",
        .codes = "535 534 530 NO -ERR",
        .status = "5.7.8 5.7.9 EXPIRED",
        .pattern =
            R"(password(?: \S+){0,3} (?:expired|must be (?:changed|reset)|needs? (?:to be )?(?:changed|changing|reset)|too old|reset required|change required)|(?:expired|change your|reset your) password|password transition is needed|mot de passe (?:est )?expir)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingGeneric", "Password expired"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingGeneric", "User name and password may be right, but the password is past its "
                                                "time and has to be changed before mail programs may use it."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingGeneric", "Change it in the web mail or where the organisation provides "
                                                         "for it, then update every program and device.")}}},
    },
    {
        .id = "generic.app-password-needed",
        .codes = "534 535 530 NO -ERR",
        .status = "5.7.9 5.7.8",
        .pattern =
            R"((?:app(?:lication)?[- ]?specific[- ]password|app(?:lication)?[- ]password|two[- ]?(?:factor|step)|2[- ]?step|\bMFA\b|multi-?factor|(?:one[- ]time|OTP)(?: \w+)? (?:password|code|required|token)|second factor))",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingGeneric", "App password needed"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingGeneric", "The account is protected by a second step, which a mail program "
                                                "cannot perform; the normal password is therefore not accepted here."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingGeneric", "Create an app password in the security settings "
                                                         "of the account and put it in the program.")},
                    {QT_TRANSLATE_NOOP("WordingGeneric", "Or let the program log in with OAuth, if both sides can.")}}},
    },
    {
        .id = "generic.auth-token-invalid",
        .codes = "535 334 535 NO -ERR",
        .status = "5.7.8 5.7.3 AUTHENTICATIONFAILED",
        .pattern = "(?:(?:access |bearer |oauth2? |refresh |id )?token (?:is |has |was "
                   ")?(?:expired|invalid|revoked|rejected|malformed|missing)|(?:invalid|expired|bad|revoked) "
                   "(?:access "
                   "|bearer |oauth2? |refresh )?token|invalid_(?:grant|token|request)|insufficient_scope|oauth2? "
                   "(?:authentication )?(?:failed|error))",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingGeneric", "OAuth token not accepted"),
        .meaning = QT_TRANSLATE_NOOP("WordingGeneric",
                                     "The login used a token instead of a password, and the server finds it expired, "
                                     "meant for another service, or lacking the right to use mail."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingGeneric",
                                       "Get a fresh token and check its scope and the user it was issued for; the user "
                                       "in the XOAUTH2 string has to be the same.")},
                    {QT_TRANSLATE_NOOP(
                        "WordingGeneric",
                        "Check that mail access is granted to the application in the organisation’s console.")}}},
    },
    {
        .id = "generic.auth-mechanism",
        .codes = "504 534 535 501 NO -ERR BAD",
        .status = "5.5.4 5.7.4 5.7.9 5.7.3 CANNOT",
        .pattern =
            R"((?:(?:unrecogni[sz]ed|unsupported|unknown|invalid|no such|no supported|no suitable|bad)(?: \w+)? (?:auth\w*|sasl)(?: type| mechanism| method| scheme)s?|(?:unsupported|unknown|unrecogni[sz]ed|invalid|no (?:worthy|supported|suitable|common)) mech\w*|(?:auth\w* |sasl )?(?:mechanism|auth\w* (?:type|method|scheme))(?: \S+){0,3} (?:not (?:supported|available|allowed|implemented|recogni[sz]ed|offered)|unsupported|unavailable|too weak|disabled|unknown|invalid)|auth\w* type not (?:supported|recogni[sz]ed)))",
        .actor = Actor::Both,
        .title = QT_TRANSLATE_NOOP("WordingGeneric", "Login mechanism not offered"),
        .meaning = QT_TRANSLATE_NOOP("WordingGeneric", "The client asked for a way of logging in which the "
                                                       "server does not offer here, or offers only after TLS."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingGeneric",
                                       "Compare with the AUTH line of the EHLO reply that came after STARTTLS, and "
                                       "choose one of those; PLAIN inside TLS is the usual one.")},
                    {QT_TRANSLATE_NOOP(
                        "WordingGeneric",
                        "On a server of your own, the mechanism may lack its library or be switched off.")}}},
    },
    {
        .id = "generic.auth-cancelled",
        .codes = "501 535 NO BAD -ERR",
        .status = "5.7.0 5.5.2 5.5.4",
        .pattern =
            R"(auth\w*(?: \w+){0,2} (?:cancel+ed|aborted)|(?:cancel+ed|aborted)(?: \w+){0,2} (?:by client|auth\w*)|(?:invalid|malformed|bad|illegal|incorrect|broken|not valid)(?: \w+)? base-?64(?: \w+){0,4}|(?:cannot|could not|can['’]t|failed to|unable to) decode(?: \S+){0,4}|base-?64 (?:decod\w+|error|invalid)(?: \w+)?)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingGeneric", "Login exchange broken off"),
        .meaning = QT_TRANSLATE_NOOP("WordingGeneric", "The dialogue of AUTH ended without a verdict: the client sent "
                                                       "an asterisk to cancel, or something that is not base64."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingGeneric",
                                       "Answer each 334 with one line of base64 without blanks or line breaks; an "
                                       "empty answer to AUTH itself is written as an equals sign.")},
                    {QT_TRANSLATE_NOOP(
                        "WordingGeneric",
                        "Check that the program did not send its next command instead of the answer.")}}},
    },
    {
        .id = "generic.already-authenticated",
        .codes = "503 BAD NO -ERR",
        .status = "5.5.1 5.5.0",
        .pattern =
            R"(already (?:auth\w*|logged[ -]?in|in (?:an? )?authenticated)|(?:you are|user is) already (?:auth\w*|logged)|auth\w* already (?:done|completed|performed))",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingGeneric", "Already logged in"),
        .meaning = QT_TRANSLATE_NOOP("WordingGeneric",
                                     "This session has a login, and a second one is not allowed in the same session."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingGeneric",
                                       "Go on with MAIL FROM, or open a new session for another account.")}}},
    },
    {
        .id = "generic.too-many-login-failures",
        .codes = "421 454 535 550 554 NO -ERR BYE",
        .status = "4.7.0 5.7.0 5.7.8 LIMIT",
        .pattern =
            R"(too many(?: \w+){0,3} (?:log-?ins?|auth\w*|password|sign-?in)(?: \w+)? ?(?:attempts|failures|tries|errors|failed)?|too many (?:failed|invalid|wrong|bad|unsuccessful|incorrect)(?: \w+)? (?:attempts|log-?ins?|auth\w*|passwords?)|(?:log-?in|auth\w*)(?: \w+)? (?:attempts|tries|failures)(?: \S+){0,3} exceeded|brute[- ]?force|(?:temporarily|has been) (?:blocked|banned|locked)(?: \S+){0,6} (?:log-?in|auth\w*|attempts|password)|rate limit hit)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingGeneric", "Too many failed logins"),
        .meaning = QT_TRANSLATE_NOOP("WordingGeneric", "Wrong passwords came so often from this address or for this "
                                                       "account that the server stops checking for a while."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingGeneric",
                                       "Find the program or device that still uses an old password, and stop it.")},
                    {QT_TRANSLATE_NOOP("WordingGeneric",
                                       "Wait for the end of the ban; each new attempt may prolong it.")},
                    {QT_TRANSLATE_NOOP("WordingGeneric", "If you did not try at all, somebody else is guessing: choose "
                                                         "a long password and look at the log.")}}},
    },
    {
        .id = "generic.protocol-access-disabled",
        .codes = "535 550 530 534 NO -ERR",
        .status = "5.7.8 5.7.1 5.7.139 SYS/PERM",
        .pattern =
            R"((?:smtp auth\w*|smtp ?client ?auth\w*|basic auth\w*|legacy auth\w*|password auth\w*)(?: \S+){0,4} (?:disabled|not (?:supported|allowed|enabled|permitted)|blocked|turned off)|(?:smtp|imap4?|pop3?|imap/pop\w*|pop/imap)(?: \w+)? (?:access|service|use|log-?in)?(?: is| has been| are){0,2} ?(?:disabled|not (?:enabled|allowed|permitted|activated)|denied|blocked|turned off)(?: \w+){0,4}|not (?:enabled|allowed|permitted|authori[sz]ed|entitled) (?:for|to use) (?:the )?(?:smtp|imap4?|pop3?)(?: \w+)?)",
        .actor = Actor::Both,
        .title = QT_TRANSLATE_NOOP("WordingGeneric", "Protocol switched off for this account"),
        .meaning = QT_TRANSLATE_NOOP("WordingGeneric",
                                     "The credentials may be right, but this account or this organisation does not "
                                     "allow mail programs over this protocol, or only with a modern login."),
        .advice = {{{QT_TRANSLATE_NOOP(
                        "WordingGeneric",
                        "Switch the protocol on in the settings of the web mail, or have the admin do it.")},
                    {QT_TRANSLATE_NOOP("WordingGeneric", "If only OAuth is allowed, use a program that knows it.")}}},
    },
    {
        .id = "generic.command-unrecognized",
        .codes = "500 502 BAD -ERR 550",
        .status = "5.5.1 5.5.2 5.3.3",
        .pattern =
            R"((?:syntax error,? ?)?(?:command )?(?:unrecogni[sz]ed|unknown|unimplemented|invalid|bad|illegal|undefined|unsupported)(?: \w+)? (?:command|verb|keyword)(?: \S+)?|command (?:is |was )?(?:unrecogni[sz]ed|unknown|invalid|not (?:recogni[sz]ed|understood|known|valid|found))|(?:no such|not an?(?: \w+)?) command|unrecogni[sz]ed(?: \w+)?$|commande (?:inconnue|non reconnue)|unbekannter befehl|comando (?:desconocido|sconosciuto|no reconocido))",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingGeneric", "Command not known to the server"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingGeneric", "The server does not know the command, or does not know it on this port or at this point "
                              "of the session. A firewall that rewrites commands gives the same picture."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingGeneric", "Compare with the keywords of the EHLO reply; AUTH "
                                                         "and STARTTLS exist only where they are listed.")},
                    {QT_TRANSLATE_NOOP("WordingGeneric",
                                       "If HELO works and EHLO does not, look for a firewall with SMTP inspection.")},
                    {QT_TRANSLATE_NOOP("WordingGeneric", "A line of the message that arrives as a command "
                                                         "means that DATA had been refused before.")}}},
    },
    {
        .id = "generic.command-not-implemented",
        .codes = "502 504 550 BAD -ERR",
        .status = "5.5.1 5.3.3 5.7.1",
        .pattern =
            R"((?:command|verb|VRFY|EXPN|ETRN|TURN|HELP|XCLIENT|extension|feature)(?: \S+)? (?:is |was |has been )?(?:not (?:implemented|supported|available|allowed|permitted|enabled)|disabled|prohibited|disallowed|rejected|forbidden)|not implemented|\bunimplemented\b|(?:VRFY|EXPN) not|auth\w* (?:is )?not (?:enabled|offered)|command used when not advertised)",
        .actor = Actor::Nobody,
        .title = QT_TRANSLATE_NOOP("WordingGeneric", "Command switched off or not built in"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingGeneric", "The server knows the name of the command but does not carry it out, "
                                                "often on purpose: VRFY and EXPN would help address hunters."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingGeneric", "Go on without it; to test an address, use MAIL FROM "
                                                         "and RCPT TO, then RSET.")}}},
    },
    {
        .id = "generic.parameter-not-supported",
        .codes = "555 504 501 503",
        .status = "5.5.4",
        .pattern =
            R"((?:unsupported|unrecogni[sz]ed|unknown|invalid|illegal|bad|unexpected)(?: \w+){0,3} (?:parameters?|options?|arguments?|params?)(?: \S+)?|(?:parameters?|options?|arguments?)(?: \S+){0,2} (?:not (?:recogni[sz]ed|implemented|supported|understood|allowed|permitted|known)|unrecogni[sz]ed|unknown|invalid)|(?:missing|extra|too many|requires? an?|needs? an?|no) (?:required )?(?:arguments?|parameters?|operand))",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingGeneric", "Argument of the command not accepted"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingGeneric", "The command as such is known, but an argument after it is missing, "
                                                "wrong or not offered here, such as SIZE=, BODY=, SMTPUTF8 or AUTH=."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingGeneric", "Use after MAIL FROM and RCPT TO only what EHLO announced, in "
                                                         "the form keyword=value, outside the angle brackets.")}}},
    },
    {
        .id = "generic.syntax-error",
        .codes = "500 501 555 BAD -ERR",
        .status = "5.5.2 5.5.4",
        .pattern = "syntax error(?:,? (?:in|-) (?:parameters|arguments?|command)(?: or "
                   "arguments)?)?|(?:invalid|bad|wrong|incorrect) (?:command )?syntax|syntax(?: is|:) |malformed "
                   "(?:command|argument|request)|erreur de syntaxe|syntaxfehler|error de sintaxis",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingGeneric", "Command not well formed"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingGeneric", "The server cannot take the line apart: a missing colon or bracket, a "
                                                "blank in the wrong place, a letter it does not expect."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingGeneric",
                                       "Compare letter by letter with MAIL FROM:<alice@example.com> and RCPT "
                                       "TO:<bob@example.net>: no blank after the colon, address in angle brackets.")},
                    {QT_TRANSLATE_NOOP("WordingGeneric", "Look for a stray byte at the beginning, for instance from a "
                                                         "typing mistake corrected with backspace.")}}},
    },
    {
        .id = "generic.address-syntax",
        .codes = "501 553 550 555 510 513",
        .status = "5.1.3 5.1.7 5.5.4",
        .pattern =
            R"((?:bad|invalid|malformed|illegal|wrong|incorrect|improper)(?: \w+){0,2} (?:address|mailbox|recipient|sender|path)(?:es)? (?:syntax|format|form|specification)|(?:address|mailbox|recipient|sender|local[- ]part|path)(?: \S+)? (?:syntax|format)(?: error| is (?:invalid|incorrect)| invalid)?|(?:bad|malformed|illegal|unparsable|ill-formed) (?:e-?mail |sender |recipient |mail |sender's |destination )?(?:address|addresses|mailbox|path|local part)(?: \w+)?|(?:missing|unbalanced|mismatched|unexpected|enclosed in|must be in|requires?) ["'(]?(?:angle brackets|<>|'?<'?|'?>'?|brackets)|(?:need|requires?|must be an?)?(?: \w+)? ?fully[- ]?qualified (?:e-?mail )?address(?: required)?|fully qualified (?:address|email address) required|(?:need|must have)(?: \w+)? fully[- ]qualified address|(?:cannot|could not|can['’]t|unable to|failed to) parse(?: \S+){0,3} ?(?:address|from|rcpt|mailbox|path|command)?|syntax error in (?:\w+ )?(?:address|mailbox|path|sender|recipient)|address has (?:an )?invalid format|address (?:is )?(?:incomplete|malformed|not well[- ]formed)|must (?:have|contain|include) (?:an? )?(?:@|domain)|(?:domain|domain part|@)(?: \w+)? (?:is )?missing|missing (?:domain|@|local part)|empty (?:local|domain) part|does not contain a domain|not a valid RFC[ -]?\d+ (?:e-?mail )?address|(?:domain name|user address) required)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingGeneric", "Address not well formed"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingGeneric", "The address does not have the form that mail wants: one local part, "
                                                "an at sign, a full domain, and all of it in angle brackets."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingGeneric", "Look for blanks, commas, a second @, accents, a missing "
                                                         "domain or a full stop before the @.")},
                    {QT_TRANSLATE_NOOP("WordingGeneric", "If a program took the address from a form or a "
                                                         "file, trim blanks and line ends there.")}}},
    },
    {
        .id = "generic.mailbox-name-not-allowed",
        .codes = "553 550",
        .status = "5.1.3",
        .pattern = "(?:requested action not taken:? ?[:;-]? ?)?mailbox name (?:is )?(?:not "
                   "allowed|invalid|not valid)",
        .actor = Actor::Both,
        .title = QT_TRANSLATE_NOOP("WordingGeneric", "Mailbox name not allowed"),
        .meaning = QT_TRANSLATE_NOOP("WordingGeneric",
                                     "This is the stock sentence of the standard. It was meant for addresses of a "
                                     "wrong form, but many servers use it for senders or recipients that a rule bars."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingGeneric", "Check the form of the address first; if it is sound, "
                                                         "test with another sender and after a login.")}}},
    },
    {
        .id = "generic.sequence",
        .codes = "503 501 500 BAD -ERR",
        .status = "5.5.1 5.5.0 5.5.2",
        .pattern =
            R"((?:bad|improper|wrong|incorrect|invalid|out of|illegal)(?: command)? sequence(?: of commands)?|commands? (?:is |was )?(?:out of (?:sequence|order)|not (?:allowed|valid|permitted) (?:here|now|in this state|at this|before))|(?:need|send|issue|expect\w*|give|require\w*|say|missing)(?: an?| the| your| valid)* ["']?(?:HELO/EHLO|EHLO/HELO|HELO|EHLO|hello)\b["']?(?: command| first| before)*|(?:need|send|issue|expect\w*|give|require\w*|missing)(?: an?| the| your)* ["']?MAIL(?: FROM)?["']? (?:command|first|before)|(?:^|error: )MAIL(?: FROM)? first|need MAIL$|(?:HELO|EHLO|EHLO/HELO|send hello|MAIL FROM)\b(?: \w+)? first|(?:sender|MAIL(?: FROM)?) already (?:specified|given|set)|nested MAIL|(?:HELO|EHLO|MAIL FROM)(?: \S+){0,3} (?:before|required|needed)\b|(?:command )?(?:not valid|invalid) in (?:this|current) state|invalid state)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingGeneric", "Command at the wrong time"),
        .meaning = QT_TRANSLATE_NOOP("WordingGeneric", "The order is EHLO, then MAIL FROM, one or more RCPT TO, DATA. "
                                                       "Something before is missing, came twice, or was refused."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingGeneric",
                                       "Look at the replies before this one: the first refusal there is the cause.")},
                    {QT_TRANSLATE_NOOP("WordingGeneric", "After STARTTLS the server has forgotten EHLO; send it again. "
                                                         "RSET starts a new message within the same session.")}}},
    },
    {
        .id = "generic.no-valid-recipients",
        .codes = "503 554 550 501",
        .status = "5.5.1 5.5.0",
        .pattern =
            R"((?:error: ?)?no (?:valid |accepted |good )?recipients?(?: \w+)?$|no valid recipients?(?:, bye)?|(?:need|send|issue|valid|expect\w*)(?: an?)? ["']?RCPT\b(?: TO)?["']?(?: command| first| before| must precede)*(?: \S+)?|\bRCPT\b(?: TO)? (?:is )?(?:first|required|needed|before)(?: first)?|no recipients? (?:specified|given|have been|were|left))",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingGeneric", "No recipient was accepted"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingGeneric", "DATA came although no RCPT TO had been accepted. This is only the "
                                                "consequence: the recipients were refused before, or none was given."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingGeneric", "Look at the replies to RCPT TO; the cause stands there.")}}},
    },
    {
        .id = "generic.spoke-too-early",
        .codes = "554 550 503 521 421",
        .status = "5.5.0 5.5.1 5.7.1",
        .pattern =
            R"((?:(?:improper|unauthori[sz]ed|illegal|unexpected|early)(?: \w+){0,4} (?:pipelin\w+|talk\w*)|pipelin\w+(?: \S+){0,4} (?:not|without|error|refused|rejected)|(?:synchroni[sz]ation|sync) error|(?:sent|spoke|talk\w*|input|data|commands?)(?: \w+){0,3} (?:before|too (?:early|soon|fast))(?: \w+){0,4} (?:greeting|banner|response|reply|turn|input|was sent|sent)|(?:speak|talk|spoke|talking|talked) too (?:early|soon)|pre-?greet\w*|early ?talk\w*|not your turn|wait for (?:the )?(?:banner|greeting|response|reply)))",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingGeneric", "Client did not wait its turn"),
        .meaning = QT_TRANSLATE_NOOP("WordingGeneric", "The client sent its next command before the reply to "
                                                       "the last one, or even before the "
                                                       "greeting. Spam robots do that; honest programs only "
                                                       "after PIPELINING was announced."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingGeneric", "In a script, read each reply before the next line; a netcat "
                                                         "with the whole dialogue on its input fails here.")},
                    {QT_TRANSLATE_NOOP("WordingGeneric", "A firewall or balancer that delays the greeting can cause it "
                                                         "too; the admin can exempt known clients.")}}},
    },
    {
        .id = "generic.tls-already-active",
        .codes = "503 504 554 BAD -ERR",
        .status = "5.5.1 5.7.4",
        .pattern =
            R"(already (?:in|using|under|running|started|have)(?: an?)? ?(?:TLS|SSL)(?: \w+)?|(?:TLS|SSL)(?: session| connection)?(?: is)? already (?:active|started|in use|established|running|on))",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingGeneric", "TLS is on already"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingGeneric", "STARTTLS was sent inside a session which is encrypted already, by an "
                                                "earlier STARTTLS or because the port uses TLS from the start."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingGeneric", "Leave STARTTLS out on ports 465, 993 and 995, and "
                                                         "send it once only on the others.")}}},
    },
    {
        .id = "generic.protocol-error",
        .codes = "500 501 503 521 550 554 421 451",
        .status = "5.5.0 5.5.1 4.5.0",
        .pattern = R"((?:smtp |error: )?protocol (?:error|violation)s?\b)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingGeneric", "Dialogue broke the rules"),
        .meaning = QT_TRANSLATE_NOOP("WordingGeneric",
                                     "What the client sent does not follow the protocol, and the server leaves open "
                                     "what it was: a command too early, a stray line, a wrong line end."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingGeneric", "Compare the session with the standard order, and "
                                                         "look for bytes sent before a reply had come.")},
                    {QT_TRANSLATE_NOOP("WordingGeneric",
                                       "A firewall or antivirus that meddles with the dialogue gives the "
                                       "same picture; try from another place.")}}},
    },
    {
        .id = "generic.dane-mta-sts",
        .codes = "450 451 550",
        .status = "4.7.321 4.7.323 4.7.324 5.7.321 5.7.323 5.7.324 4.4.8 5.4.8 4.7.5 5.7.5",
        .pattern =
            R"((?:\bMTA-?STS\b|\bDANE\b|\bTLSA\b|tlsa-invalid|dnssec-invalid|sts-(?:policy|webpki)\S*|DNSSEC (?:validation|failure|bogus)))",
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingGeneric", "DANE or MTA-STS check failed"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingGeneric", "The receiving domain publishes how its servers must prove themselves over TLS, by TLSA "
                              "records or an MTA-STS policy, and what the sender found does not agree with it."),
        .advice =
            {{{QT_TRANSLATE_NOOP("WordingGeneric",
                                 "As the receiving admin, bring the records in line with the certificate in use: new "
                                 "TLSA records before a change of key, and all MX names in the MTA-STS policy.")},
              {QT_TRANSLATE_NOOP("WordingGeneric", "Check that DNSSEC is sound, and that the policy page is reachable "
                                                   "over HTTPS with a valid certificate.")},
              {QT_TRANSLATE_NOOP("WordingGeneric", "As the sender, let the queue wait and tell the other side.")}}},
    },
    {
        .id = "generic.login-by-browser",
        .codes = "534 535 NO -ERR",
        .status = "5.7.14 ALERT WEBALERT",
        .pattern = "(?:please )?log ?-?(?:in|on) (?:via|through|with|using|from) (?:your |a |the )?(?:web "
                   "?)?browser|web "
                   "log-?in required|sign in (?:via|through|with|using) (?:your |a |the )?(?:web ?)?browser",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingGeneric", "Login by browser wanted first"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingGeneric", "The provider finds this login unusual and wants to see the owner of "
                                                "the account in a browser before it lets programs in again."),
        .advice = {{{QT_TRANSLATE_NOOP(
                        "WordingGeneric",
                        "Log in with a browser, best from the same network, and confirm what is asked there.")},
                    {QT_TRANSLATE_NOOP("WordingGeneric", "Then use an app password or OAuth in the program.")}}},
    },
    {
        .id = "generic.session-timeout",
        .codes = "421 451 -ERR BYE",
        .status = "4.4.2 4.4.1 4.7.0",
        .pattern =
            R"((?:time-? ?out|timed? ?out)(?: \w+)? (?:waiting|exceeded|while (?:waiting|reading)|on (?:input|read)|error|closing)(?: \S+){0,5}|(?:SMTP |command |data |session |input |read |client |idle |inactivity )(?:time-? ?out|timed out)(?: \S+){0,3}|idle(?: for)? too long|(?:connection|session|client)(?: \S+){0,3} (?:idle|inactiv\w+)(?: \S+){0,3}|inactivity|auto-?log ?out|no activity|too slow\b|^time-? ?out(?:\.|$)|waited too long|session (?:time|duration)(?: limit)? (?:exceeded|limit))",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingGeneric", "Server tired of waiting"),
        .meaning = QT_TRANSLATE_NOOP("WordingGeneric", "The client sent nothing for too long, or the whole session "
                                                       "took longer than allowed, and the server hangs up."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingGeneric",
                                       "By hand, type faster or prepare the lines; some servers wait only a minute.")},
                    {QT_TRANSLATE_NOOP("WordingGeneric", "If a program is hit during DATA, suspect the path: an MTU "
                                                         "problem, a filter in between, or a stalled upload.")}}},
    },
    {
        .id = "generic.shutting-down",
        .codes = "421 BYE -ERR 451",
        .status = "4.3.2",
        .pattern =
            R"((?:server |system |service |host )?(?:is )?(?:shutting down|going down|(?:being )?(?:restart\w*|rebooting))(?: \w+){0,3}|(?:under|scheduled|for|in|down for) maintenance|maintenance (?:mode|window|in progress|work)|not accepting network messages|en (?:cours de )?maintenance|wartung)",
        .actor = Actor::Nobody,
        .title = QT_TRANSLATE_NOOP("WordingGeneric", "Server stopping or under maintenance"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingGeneric", "The server is being stopped, restarted or worked on, and takes nothing meanwhile."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingGeneric", "Let the queue try again; the other MX hosts of the "
                                                         "domain may still answer.")}}},
    },
    {
        .id = "generic.service-not-available",
        .codes = "421 450 451 554",
        .status = "4.3.2 4.3.0 5.3.2",
        .pattern =
            R"((?:the )?(?:smtp |mail |imap |pop3? |requested )?services? (?:is |are )?(?:currently |temporarily |presently )?(?:not available|unavailable|not active|out of order|suspended)(?:[;,.:]? (?:please )?(?:closing|try|retry)(?: \S+){0,3})?|service indisponible|dienst (?:nicht verf|vor(?:ü|ue)bergehend)|no (?:smtp|mail) service(?: here)?|(?:\S+ )?(?:E?SMTP )?not accepting connections|(?:\S+ )?E?SMTP not accepting (?:messages|mail))",
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingGeneric", "Service not available"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingGeneric", "This stock sentence says only that the server does not serve now, or does not serve "
                              "you: maintenance, load, a limit on connections, or a block on the address."),
        .advice = {{{QT_TRANSLATE_NOOP(
                        "WordingGeneric",
                        "Try from another network: if it works there, the address is meant; otherwise wait.")},
                    {QT_TRANSLATE_NOOP("WordingGeneric",
                                       "On a server of your own, the log says which limit or rule spoke.")}}},
    },
    {
        .id = "generic.server-busy",
        .codes = "421 450 451 452",
        .status = "4.3.2 4.3.1 4.7.0 4.5.0",
        .pattern =
            R"((?:server|system|host|service|we are|I['’]?m|daemon)?(?: is)?(?: currently| temporarily| too)* ?\bbusy\b(?:[,;:. -]{1,3}(?:please )?(?:try|retry|come))?|over-?loaded|\boverload\b|load (?:average )?(?:is )?too high|too (?:high|much) (?:a )?(?:system )?load|high (?:system |server )?load|all (?:server ports|slots|servers|lines)(?: are)? (?:busy|in use)|surcharg[ée]|(?:serveur occup)|(?:ü|ue)berlastet)",
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingGeneric", "Server overloaded"),
        .meaning = QT_TRANSLATE_NOOP("WordingGeneric", "The server has more to do than it can and puts off new work."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingGeneric", "Let the queue retry, with fewer sessions at once.")},
                    {QT_TRANSLATE_NOOP("WordingGeneric", "If the server is yours, see what fills it: a mailing, an "
                                                         "attack, a filter or a disk that has become slow.")}}},
    },
    {
        .id = "generic.server-resources",
        .codes = "452 451 421 450 431",
        .status = "4.3.1 4.3.0",
        .pattern =
            R"((?:requested action not taken:? ?[:;-]? ?)?(?:insufficient|not enough|low on|out of|no|lack of)(?: \w+)? (?:system )?(?:storage|resources?|memory|disk(?: space)?|disc space|free space|file ?system space|queue space)(?: \S+){0,3}|resources? (?:are )?(?:temporarily )?(?:unavailable|not available|exhausted|low|exceeded)(?:.{0,30}later)?|(?:disk|spool|queue|file ?system|mail system|server)(?: \w+)? (?:is )?full\b|cannot allocate memory|mail system full|space shortage)",
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingGeneric", "Server short of disk or memory"),
        .meaning = QT_TRANSLATE_NOOP("WordingGeneric", "Not the mailbox but the server itself lacks room on its disk, "
                                                       "in its queue or in memory, so it takes no more mail."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingGeneric", "On a server of your own, look at the disk of the queue and "
                                                         "of the mailboxes, inodes included, then at memory.")},
                    {QT_TRANSLATE_NOOP("WordingGeneric",
                                       "As a sender, let the queue retry; a smaller message sometimes still fits.")}}},
    },
    {
        .id = "generic.local-error",
        .codes = "451 421 450 554 550 NO -ERR",
        .status = "4.3.0 4.3.5 5.3.0",
        .pattern =
            R"((?:requested action aborted:? ?[:;-]? ?)?(?:local |temporary |unexpected |internal |server |system |transient |fatal |unknown |backend |mail ?server )+(?:server |local |system |processing |delivery )?(?:error|problem|failure|fault|trouble)s?(?: in processing)?|error in processing|interrupted system call|error (?:while|when|during) (?:being )?process\w+|(?:queue )?file (?:write|open|read|system) error|(?:I/O|write|read|input/output) error|could not (?:write|create|open|save|store|queue)(?: \S+){0,4}|(?:message )?(?:store|storage|queue|spool)(?: \w+)? (?:error|failure|failed|unavailable)|erreur (?:interne|temporaire|locale)|interner fehler|error interno|error sending message for delivery|something went wrong)",
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingGeneric", "Fault inside the server"),
        .meaning = QT_TRANSLATE_NOOP("WordingGeneric", "Something failed within the server; it is not about your "
                                                       "command or your message. Its log knows more than the reply."),
        .advice = {{{QT_TRANSLATE_NOOP(
                        "WordingGeneric",
                        "As a sender, let the queue try again, and tell the postmaster if it lasts for hours.")},
                    {QT_TRANSLATE_NOOP("WordingGeneric",
                                       "On a server of your own, look in the log of that very minute: rights, disk, a "
                                       "filter or a table that does not answer.")}}},
    },
    {
        .id = "generic.configuration-error",
        .codes = "451 421 450 550 554 553",
        .status = "4.3.5 5.3.5",
        .pattern =
            R"((?:local |server |system |mail system |mail server |mailer |remote |host |delivery )*(?:mis-?configur\w+|config(?:uration)? (?:error|problem|fault))|(?:server|system|host|MX|domain)(?: \w+)? (?:is )?(?:incorrectly|improperly|wrongly|not (?:correctly|properly)) (?:configured|set ?up)|erreur de configuration|konfigurationsfehler)",
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingGeneric", "Server wrongly set up"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingGeneric", "The server met a mistake in its own configuration and cannot go on with this command."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingGeneric",
                                       "If it is yours, its log names the line or the table; check the last change.")},
                    {QT_TRANSLATE_NOOP("WordingGeneric",
                                       "As a sender, tell the postmaster: no retry mends it before somebody acts.")}}},
    },
    {
        .id = "generic.directory-failure",
        .codes = "451 450 421 454 NO -ERR",
        .status = "4.3.0 4.4.3 4.3.5",
        .pattern =
            R"(\b(?:(?:LDAP|database|directory|SQL|MySQL|PostgreSQL|mysql|user (?:database|lookup|table)|recipient address|recipient|alias|map|table|back-?end|active directory)(?: \w+){0,2} (?:lookup |server |service |connection |query )?(?:error|fail(?:ure|ed)|unavailable|unreachable|is down|time-?out|timed out|not (?:available|responding)|temporar\w+|defer\w*)|temporary lookup failure|^address temporarily unavailable|(?:unable|cannot|could not|failed) (?:to )?(?:verify|validate|look ?up|check|determine)(?: \w+){0,2} (?:recipient|user|address|mailbox)(?: \S+){0,3}|recipient (?:verification|validation)(?: \w+)? (?:fail\w*|temporar\w+|error|unavailable)))",
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingGeneric", "Directory of users does not answer"),
        .meaning = QT_TRANSLATE_NOOP("WordingGeneric",
                                     "To judge the address the server asks a table, a database or a directory, and "
                                     "that gave no answer. Whether the address exists is therefore open."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingGeneric", "Let the queue try again.")},
                    {QT_TRANSLATE_NOOP("WordingGeneric",
                                       "On a server of your own, test the lookup by hand and see whether LDAP, SQL or "
                                       "the internal server is up and reachable.")}}},
    },
    {
        .id = "generic.dns-failure",
        .codes = "451 450 421 554 553",
        .status = "4.4.3 4.1.8 4.4.0 4.7.24 4.4.312",
        .pattern =
            R"((?:DNS (?:\w+ )?(?:error|failure|fail\w*|lookup|time-?out|timed|problem|server|SERVFAIL)(?: \S+){0,4}|SERVFAIL|(?:host|domain|name|MX|address|sender)(?: \w+){0,2} (?:lookup|resolution)(?: \w+)? (?:fail\w*|error|temporar\w+|time-?out|defer\w*)|(?:could not|cannot|can['’]t|unable to|failed to) (?:be )?resolve[d]?(?: \S+){0,4}|temporary failure in name resolution|(?:malformed|unexpected)(?: \w+){0,3} name server reply|host not found,? try again|(?:could not|cannot) find(?: \w+){0,2} (?:MX|A|DNS) record|name server(?: \S+)? (?:time-?out|error|problem|fail\w*)|recursive CNAME))",
        .actor = Actor::Both,
        .title = QT_TRANSLATE_NOOP("WordingGeneric", "DNS gave no usable answer"),
        .meaning = QT_TRANSLATE_NOOP("WordingGeneric",
                                     "A DNS question about the sender, the recipient or the client ended without an "
                                     "answer, which is not the same as a name that does not exist."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingGeneric",
                                       "Ask for the MX and A records of the domain at several public resolvers; look "
                                       "for dead or disagreeing name servers and for broken DNSSEC.")},
                    {QT_TRANSLATE_NOOP("WordingGeneric", "On a server of your own, check its resolver first.")}}},
    },
    {
        .id = "generic.next-hop-failed",
        .codes = "451 450 421 550 554",
        .status = "4.4.0 4.4.1 4.4.2 5.4.1 4.3.2",
        .pattern =
            R"((?:next[- ]?hop|next MTA|downstream|upstream|back-?end (?:server|host|system|MTA)|internal (?:mail )?server|destination (?:mail )?server|target (?:mail )?(?:host|server)|primary (?:mail )?server|mail ?store|inner host|remote (?:mail )?(?:server|host|MTA))(?: \S+){0,4} (?:un(?:reach|avail)\w+|refus\w+|down|not (?:available|respond\w*|reachable)|did(?: not|n['’]t) respond|fail\w*|error|time\w* out|rejected|returned|misconfigured|offline)|server did not respond|(?:wasn['’]t|was not) able to (?:establish|connect)(?: \S+){0,3}|(?:could not|cannot|unable to|can['’]t|failed to) (?:connect|reach|contact|establish)(?: \S+){0,6})",
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingGeneric", "Server behind this one not reached"),
        .meaning = QT_TRANSLATE_NOOP("WordingGeneric", "This server only passes mail on, and the one behind it "
                                                       "was not reached or turned the message down."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingGeneric",
                                       "Let the queue retry; tell the receiving admin when it lasts.")},
                    {QT_TRANSLATE_NOOP("WordingGeneric", "If both servers are yours, connect from the first to the "
                                                         "second by hand and read what that one says.")}}},
    },
    {
        .id = "generic.connection-refused",
        .status = "4.4.1 4.4.316 5.4.1",
        .pattern =
            R"((?:connect(?:ion)? (?:to|with) (?P<host>[^ \[\]:]+)\[?(?P<ip>[^\] ]*)\]?(?::(?P<port>\d+))?: )?connection (?:actively )?refused|ECONNREFUSED|connexion refus[ée]e|verbindung (?:abgelehnt|verweigert))",
        .actor = Actor::Both,
        .title = QT_TRANSLATE_NOOP("WordingGeneric", "Connection refused"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingGeneric", "These words come from the sending machine: at that address nothing listens on the port, "
                              "or a firewall turns the attempt away at once. No mail server spoke yet."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingGeneric",
                                       "Check the address that the DNS gives for the host, and the port.")},
                    {QT_TRANSLATE_NOOP("WordingGeneric",
                                       "On that host, see whether the mail service runs, listens on the outer address "
                                       "and not only on localhost, and is let through the firewall.")}}},
    },
    {
        .id = "generic.connection-timed-out",
        .status = "4.4.1 5.4.1 4.4.317",
        .pattern =
            R"((?:connect(?:ion)? (?:to|with) (?P<host>[^ \[\]:]+)\[?(?P<ip>[^\] ]*)\]?(?::(?P<port>\d+))?:? )?(?:connection|connect|operation|message) (?:attempt )?timed out|connect(?:ion)? (?:to|with) \S+ timed out|connection time-?out|ETIMEDOUT)",
        .actor = Actor::Both,
        .title = QT_TRANSLATE_NOOP("WordingGeneric", "No answer to the connection"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingGeneric", "These words come from the sending machine: its packets to that host vanished. A "
                              "firewall that drops silently, a blocked port 25 or a dead host are the usual reasons."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingGeneric",
                                       "Try the port from another network. If only yours fails, ask the provider "
                                       "whether outgoing port 25 is blocked; many block it.")},
                    {QT_TRANSLATE_NOOP("WordingGeneric", "If it fails everywhere, the other host or its "
                                                         "firewall is down; the queue goes on trying.")},
                    {QT_TRANSLATE_NOOP("WordingGeneric", "Look whether IPv6 is tried without a working route.")}}},
    },
    {
        .id = "generic.no-route-to-host",
        .status = "4.4.1 5.4.1",
        .pattern =
            R"((?:connect to (?P<host>[^ \[\]:]+)\[?(?P<ip>[^\] ]*)\]?(?::(?P<port>\d+))?: )?(?:no route to host|(?:network|host) (?:is )?unreachable|EHOSTUNREACH|ENETUNREACH))",
        .actor = Actor::Both,
        .title = QT_TRANSLATE_NOOP("WordingGeneric", "No network path to the host"),
        .meaning = QT_TRANSLATE_NOOP("WordingGeneric",
                                     "The sending machine, or a router near it, knows no way to that address. With an "
                                     "IPv6 address this usually means that the sender has no IPv6 at all."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingGeneric",
                                       "For IPv6, either give the server a working connection or tell the mail "
                                       "software to use IPv4 only.")},
                    {QT_TRANSLATE_NOOP("WordingGeneric",
                                       "For IPv4, look at routing, at the firewall, and at whether the host is up.")}}},
    },
    {
        .id = "generic.connection-lost",
        .status = "4.4.2 5.4.2 4.4.318",
        .pattern =
            R"(lost (?:incoming connection|input channel)(?: from (?P<client_name>\S+))?|(?:lost connection|conversation) with (?P<host>[^ \[\]]+)(?:\[(?P<ip>[^\]]*)\])?(?: timed out)?(?: while (?P<reason>[a-z ]{3,60}))?|lost (?:the )?connection(?: after (?P<command>[A-Z]{3,9})\b)?|connection (?:was |has been |is )?(?:lost|reset|dropped|aborted|closed|broken|terminated)(?: \w+){0,5}|(?:remote (?:host|server|MTA)|server|peer|other end)(?: \S+)? (?:closed|dropped|reset|broke|terminated)(?: the)? connection|broken pipe|unexpected(?:ly)? (?:EOF|end of file|close|disconnect\w*)|(?:reply: )?read error from \S+|premature(?:ly)? (?:EOF|end|close\w*))",
        .actor = Actor::Both,
        .title = QT_TRANSLATE_NOOP("WordingGeneric", "Connection broken off"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingGeneric", "These words come from the sending side: the session ended without a "
                                                "proper reply. The step at which it happened tells most."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingGeneric",
                                       "At the greeting: the server drops your address, or a limit on connections is "
                                       "reached. Compare with an attempt from elsewhere.")},
                    {QT_TRANSLATE_NOOP("WordingGeneric",
                                       "During DATA or after the final dot: a filter that crashes or takes too long, a "
                                       "packet size (MTU) problem, or an intermediate firewall.")},
                    {QT_TRANSLATE_NOOP("WordingGeneric", "The message may have arrived all the same if the break came "
                                                         "after the final dot: expect a second copy.")}}},
    },
    {
        .id = "generic.refused-to-talk",
        .status = "4.0.0 5.0.0 4.3.2",
        .pattern = R"((?:host (?P<host>[^ \[\]]+)(?:\[(?P<ip>[^\]]*)\])? )?refused to talk to me(?:: .{0,60})?)",
        .actor = Actor::Both,
        .title = QT_TRANSLATE_NOOP("WordingGeneric", "Refused at the greeting"),
        .meaning = QT_TRANSLATE_NOOP("WordingGeneric",
                                     "The server answered the connection with an error instead of a greeting; "
                                     "the sending side quotes it after "
                                     "the colon. Mostly it is about the address or the number of connections."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingGeneric", "Read the quoted reply: it holds the real cause.")}}},
    },
    {
        .id = "generic.host-not-found",
        .status = "5.4.4 4.4.3 5.1.2",
        .pattern =
            R"(host (?:or domain )?name not found(?:\. name service error for name=(?P<domain>\S+) type=\w+: )?|name service error(?: for (?:name=)?(?P<host>\S+))?(?: type=\w+)?(?:: (?:host not found|host found but no data|malformed|.{0,40}))?|name or service not known|(?:DNS|MX) (?:records?|entries) for (?:the )?(?:destination|recipient|domain)(?: \S+){0,4} (?:could not|not) (?:be )?found|no MX (?:record )?(?:found )?for|no such host|couldn['’]t find (?:any host named|a mail exchanger)(?: \S+)?|can['’]t find a valid MX(?: \S+){0,3}|(?:DNS domain|domain name) \S+ does not exist|NXDOMAIN)",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingGeneric", "Recipient’s host not in the DNS"),
        .meaning = QT_TRANSLATE_NOOP("WordingGeneric", "These words come from the sending side: it asked the DNS where "
                                                       "to deliver, and got no such name or no answer."),
        .advice = {{{QT_TRANSLATE_NOOP(
                        "WordingGeneric",
                        "Check the domain of the address; then ask for its MX record from another network.")},
                    {QT_TRANSLATE_NOOP("WordingGeneric", "With “try again” at the end it was the DNS that did not "
                                                         "answer: look at the resolver of the sending server.")}}},
    },
    {
        .id = "generic.unknown-domain",
        .codes = "550 553 554 450 501 512",
        .status = "5.1.2 5.4.4 4.4.3 4.1.2",
        .pattern =
            R"((?:(?:recipient address(?:es)? rejected: ?)?(?:unknown|invalid|nonexistent|non-existent|unresolvable|bad|no such|illegal) (?:recipient |destination |mail |e-?mail |remote )?(?:domain|host)(?:name| name)?\b|(?:recipient |destination |mail |e-?mail |remote )?(?:domain|host)(?: ?name)?(?: [<\[(]?[^ ]+[>\])]?){0,2}? (?:is |was |could |can )?(?:unknown|not be found|not found|does ?n[o']t exist|doesn['’]t exist|not exist|not reachable|not known|invalid|must exist|not resolv\w+|cannot be (?:found|resolved)|nonexistent)|the account or domain may not exist|domaine (?:\S+ )?(?:inconnu|inexistant|introuvable|n['’]existe pas)|dom(?:ä|ae|a)ne unbekannt|unbekannte dom|dominio (?:\S+ )?(?:desconocido|inexistente|no existe|sconosciuto)))",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingGeneric", "Domain unknown"),
        .meaning = QT_TRANSLATE_NOOP("WordingGeneric", "The domain or host name of the address cannot be found "
                                                       "in the DNS, so there is no server to deliver to."),
        .advice = {{{QT_TRANSLATE_NOOP(
                        "WordingGeneric",
                        "Check the part after the @: a missing letter, a wrong ending, a full stop at the end.")},
                    {QT_TRANSLATE_NOOP("WordingGeneric", "If the domain is yours, look up its MX and A records from "
                                                         "outside, and whether its registration has lapsed.")}}},
    },
    {
        .id = "generic.gave-up",
        .status = "4.4.7 5.4.7 5.4.300 4.4.1 5.4.1",
        .pattern =
            R"((?:retry timeout exceeded|retry time not reached|(?:all hosts(?: for \S+)? )?have been failing for a long time|long failure period|message (?:has )?expired(?: \S+){0,6}|delivery (?:time )?expired|(?:in (?:the )?queue|queued) (?:for )?too long|(?:unable to|could not|cannot) (?:be )?deliver\w*(?: \S+){0,5} (?:retries|attempts|for more than|after|within|hours|days)(?: \S+){0,3}|maximum-?time-?expired|(?:giving up|gave up)(?: \S+){0,3}|too many (?:retries|delivery attempts)|(?:allowed|maximum) queue (?:period|time|lifetime)|not been collected after|numerous attempts to deliver|failed to deliver to domain|message timed out|can ?not send message for \d+ days))",
        .actor = Actor::Both,
        .title = QT_TRANSLATE_NOOP("WordingGeneric", "Sender’s server gave up"),
        .meaning = QT_TRANSLATE_NOOP("WordingGeneric",
                                     "The sending server tried for days, or its list of dead hosts told it to stop, "
                                     "and now returns the message. The true cause lies in the attempts before."),
        .advice = {{{QT_TRANSLATE_NOOP(
                        "WordingGeneric",
                        "Look in the sender’s log or in the earlier warnings for the last error of that host.")},
                    {QT_TRANSLATE_NOOP("WordingGeneric",
                                       "When the cause is gone, send again; the queue does not do it any more.")}}},
    },
    {
        .id = "generic.delivery-delayed",
        .status = "4.0.0 4.4.7",
        .pattern =
            R"((?:message|delivery|mail|e-?mail|it)(?: \S+){0,5} (?:has been |was |is |have been |temporarily ){1,2}(?:delayed|deferred|postponed)|has been delayed|could not send message for (?:the )?past \d+ \w+|delivery (?:temporarily )?(?:suspended|deferred|delayed)|(?:will|to) (?:keep|continue)(?: \w+)? (?:trying|to try|to be)|delivery attempts will continue|will be retried|no action is required on your part|you do not need to resend|remains? in (?:the )?queue|queued for retry|(?:temporarily|currently) deferred|temporary failure\. ?(?:will retry)?)",
        .actor = Actor::Nobody,
        .title = QT_TRANSLATE_NOOP("WordingGeneric", "Delivery delayed"),
        .meaning = QT_TRANSLATE_NOOP("WordingGeneric", "This is a warning and no loss: the message still waits in the "
                                                       "queue of the sending server, which keeps on trying."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingGeneric", "Do not send it again. If the reason is quoted, look there; "
                                                         "otherwise wait for delivery or for the final notice.")}}},
    },
    {
        .id = "generic.prohibited-by-admin",
        .codes = "550 554 553 571",
        .status = "5.7.1 5.7.0",
        .pattern =
            R"(administrative(?:ly)? (?:prohibit\w*|denied|rejected|lock\w*|forbidden|blocked|refused|reasons?)|(?:prohibited|blocked|disabled|rejected|denied|refused|forbidden|banned)(?: \w+)? by (?:the |our |your |my |a )?(?:system |mail |network |local |site |server )?(?:administrator|admin\b|postmaster)|interdit par l['’]administrateur)",
        .actor = Actor::Both,
        .title = QT_TRANSLATE_NOOP("WordingGeneric", "Barred by an admin’s rule"),
        .meaning = QT_TRANSLATE_NOOP("WordingGeneric",
                                     "An admin of the receiving side has forbidden this by hand: the address, the "
                                     "domain, the client or the kind of message. The words name no reason."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingGeneric", "Ask the postmaster there, from another address if "
                                                         "need be, with the time and the full reply.")},
                    {QT_TRANSLATE_NOOP("WordingGeneric",
                                       "On a server of your own, look for the sender, the recipient and "
                                       "the client in the access tables and rules.")}}},
    },
    {
        .id = "generic.policy",
        .codes = "550 554 553 571 521 451",
        .pattern =
            R"((?:denied|rejected|refused|blocked|prohibited|against|violat\w+|restrict\w*|breach\w*|not accepted|disallowed|bounced)(?: \w+){0,4} polic(?:y|ies)|polic(?:y|ies)(?: \w+)? (?:violation|reasons?|reject\w*|prohibit\w*|restriction\w*|rules?|does not|denied|refus\w*|block\w*|limit\w*)|(?:local|security|site|company|organi[sz]ation\w*|system|server|mail|e-?mail|corporate|recipient|network|usage|access|our|group)(?: \w+)? polic(?:y|ies)\b|organizational settings|(?:raisons? de )?politique (?:locale|de s[ée]curit|du)|richtlinie)",
        .literals = "polic|polit|organizational settings|richtlinie",
        .actor = Actor::Both,
        .title = QT_TRANSLATE_NOOP("WordingGeneric", "Refused by a local policy"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingGeneric", "A rule of the receiving side forbids it, and the server leaves open "
                                                "which: content, sender, client, size or the way it was sent."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingGeneric", "Vary one thing at a time, such as content, sender or "
                                                         "sending server, to find what is meant.")},
                    {QT_TRANSLATE_NOOP("WordingGeneric", "Ask the postmaster with time, addresses and full "
                                                         "reply; only there can the rule be named.")}}},
    },
    {
        .id = "generic.access-denied",
        .codes = "550 551 554 501 553 530 571 NO -ERR",
        .pattern =
            R"(access (?:is |was |has been )?(?:denied|rejected|refused|forbidden|not (?:allowed|granted))|(?:is )?forbidden\b|not allowed(?: to (?:send|connect|use|do that|access))?\b|not (?:authori[sz]ed|permitted)\b(?: to \w+)?|permission denied|(?:you are )?not welcome|go away|unauthori[sz]ed|(?:does not have|no) permissions?\b|acc[eè]s (?:refus[ée]|interdit)|zugriff verweigert|zugang verweigert|acceso denegado|accesso negato|delivery not authorized)",
        .actor = Actor::Both,
        .title = QT_TRANSLATE_NOOP("WordingGeneric", "Access denied"),
        .meaning = QT_TRANSLATE_NOOP("WordingGeneric",
                                     "The server refuses on the ground of a rule about who may do this, and says no "
                                     "more: client address, HELO name, sender, recipient or missing login."),
        .advice = {{{QT_TRANSLATE_NOOP(
                        "WordingGeneric",
                        "See which command drew the reply: after the connection the address is meant, after "
                        "MAIL FROM the sender, after RCPT TO the pair of both.")},
                    {QT_TRANSLATE_NOOP("WordingGeneric", "Log in if you are a user of this server; otherwise "
                                                         "ask its postmaster with the full reply.")}}},
    },
    {
        .id = "generic.message-refused",
        .codes = "550 554 552 553 571 451",
        .pattern =
            R"((?:this |your |the )?(?:message|mail|e-?mail|data|delivery|transmission) (?:to \S+ |from \S+ )?(?:is |was |has been |were )?(?:being )?(?:temporarily )?(?:rejected|refused|denied|blocked|declined|not accepted|bounced|cannot be accepted|not delivered)|^(?:rejected|blocked|refused|denied|reject|go away)\b|(?:blocked|rejected|refused|denied) ?[-–—:,] ?see\b|does not (?:want|wish)(?: to receive)?|will not be (?:accepted|delivered)|cannot be (?:accepted|delivered)|service refus[eé]d?\b|smtp protocol returned a permanent error|permanent failure for one or more recipients|(?:message|nachricht) (?:abgelehnt|rejet[ée])|message refus[ée]|mensaje rechazado|messaggio rifiutato|problem occurred)",
        .actor = Actor::Both,
        .title = QT_TRANSLATE_NOOP("WordingGeneric", "Refused without a reason"),
        .meaning = QT_TRANSLATE_NOOP("WordingGeneric", "The server refuses the message and keeps the reason to itself, "
                                                       "or puts it on a page which the reply links to."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingGeneric",
                                       "Follow the link in the reply if there is one, and look at the enhanced code.")},
                    {QT_TRANSLATE_NOOP("WordingGeneric",
                                       "Test with a short plain text: if that passes, the content is at fault; "
                                       "otherwise look at the sender, SPF, DKIM, reverse DNS and block lists.")},
                    {QT_TRANSLATE_NOOP("WordingGeneric",
                                       "Then ask the postmaster with the time and the full reply.")}}},
    },
    {
        .id = "generic.transaction-failed",
        .codes = "554 550 451 553",
        .pattern =
            R"(transaction (?:has )?failed|delivery (?:has )?(?:failed|error|failure)|requested (?:mail )?action (?:not taken|aborted|not okay)|(?:message |mail )?(?:could not|cannot) be delivered|permanent (?:error|failure)\b|undeliverable|cannot deliver|unable to deliver|unable-to-transfer|zustellung fehlgeschlagen|[ée]chec de (?:la )?(?:remise|distribution|livraison))",
        .actor = Actor::Both,
        .title = QT_TRANSLATE_NOOP("WordingGeneric", "Failed without a reason"),
        .meaning = QT_TRANSLATE_NOOP("WordingGeneric", "This is a stock sentence: the server gave up on the message "
                                                       "and adds nothing. The step at which it came is the best clue."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingGeneric", "At the greeting it means the client, after RCPT TO "
                                                         "an address, after the final dot the content.")},
                    {QT_TRANSLATE_NOOP("WordingGeneric",
                                       "Ask the postmaster with the time and the identifiers in the reply, "
                                       "or look in the log if the server is yours.")}}},
    },
    {
        .id = "generic.suppressed",
        .codes = "550 554 605",
        .pattern =
            R"((?:suppress(?:ed|ion)(?: list)?|un-?subscribed|opt(?:ed)?[- ]?out\b|(?:previously|already|recently) (?:hard[- ])?(?:bounced|complained|unsubscribed|marked)|(?:hard )?bounced address|spam reporting address|do[- ]?not[- ](?:e?mail|send|contact)|user who (?:marked|complained)|(?:address|recipient)(?: \S+){0,4} (?:complained|marked (?:your|this)|reported (?:your|as))|e-?mail blacklist\w* for recipient|marked as inactive|^address blacklisted))",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingGeneric", "Recipient on a suppression list"),
        .meaning = QT_TRANSLATE_NOOP("WordingGeneric",
                                     "The sending service does not even try: the address bounced before, complained, "
                                     "or unsubscribed, and stands on the list of addresses it spares."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingGeneric",
                                       "Check in the console of the service why it was entered; take it off only when "
                                       "the mailbox is known to work and the person agrees.")},
                    {QT_TRANSLATE_NOOP("WordingGeneric", "Remove it from your own lists as well.")}}},
    },
    {
        .id = "generic.duplicate-message",
        .codes = "550 554 250 552",
        .pattern =
            R"(duplicate (?:message|mail|delivery|e-?mail|submission)(?: \S+){0,4}|(?:message|mail)(?: \S+){0,4} (?:is a duplicate|already (?:been )?(?:received|delivered|accepted|seen|processed))|already (?:received|delivered) this message)",
        .actor = Actor::Nobody,
        .title = QT_TRANSLATE_NOOP("WordingGeneric", "Message seen before"),
        .meaning = QT_TRANSLATE_NOOP("WordingGeneric", "The server has met the same message, going by its "
                                                       "Message-ID or content, and does not take it twice."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingGeneric",
                                       "See whether the first copy arrived; if it did, nothing is left to do.")},
                    {QT_TRANSLATE_NOOP("WordingGeneric",
                                       "If every message is affected, the program uses the same Message-ID over and "
                                       "over: let it make a new one each time.")}}},
    },
    {
        .id = "generic.held-for-review",
        .codes = "250 450 451 550 252",
        .pattern =
            R"((?:quarantin\w+|(?:held|hold|waiting|awaiting|pending)(?: \w+){0,3} (?:review|moderat\w+|approval|inspection)|(?:message|mail) (?:is |was |has been )?(?:held|on hold)|moderated))",
        .actor = Actor::Server,
        .title = QT_TRANSLATE_NOOP("WordingGeneric", "Message held back"),
        .meaning = QT_TRANSLATE_NOOP("WordingGeneric", "The message reached the other side, but waits there for a "
                                                       "person: in a quarantine, or for a moderator to release it."),
        .advice = {{{QT_TRANSLATE_NOOP(
            "WordingGeneric", "Ask the recipient or the admin to release it; nothing has to be sent again.")}}},
    },
    {
        .id = "generic.maildrop-locked",
        .codes = "-ERR NO",
        .status = "IN-USE INUSE",
        .pattern =
            R"((?:your )?(?:maildrop|mailbox|mail ?box|mail drop|spool)(?: \S+){0,4} (?:already )?(?:locked|in use|busy|is open|already open)(?: by )?|(?:unable|cannot|can['’]t|could not|failed) (?:to )?(?:get |obtain |acquire )?lock(?: \S+){0,3}|(?:another|other) (?:pop3? |imap )?(?:session|client|process|user)(?: \S+){0,4} (?:open|using|active|lock\w*|progress)|lock busy)",
        .actor = Actor::Both,
        .title = QT_TRANSLATE_NOOP("WordingGeneric", "Mailbox in use by another session"),
        .meaning = QT_TRANSLATE_NOOP("WordingGeneric", "POP3 lets only one session at a time into a mailbox, and "
                                                       "another one holds it, or died without letting go."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingGeneric",
                                       "Close the other program or wait some minutes until its session times out.")},
                    {QT_TRANSLATE_NOOP("WordingGeneric",
                                       "On several devices, use IMAP, or let them fetch less often.")}}},
    },
    {
        .id = "generic.folder-missing",
        .codes = "NO",
        .status = "NONEXISTENT TRYCREATE",
        .pattern =
            R"((?:folder|mailbox)(?: \S+){0,2}? (?:does not exist|doesn['’]t exist|not found|nonexistent)(?:: \S)?|(?:no such|unknown|non-?existent) (?:folder|mailbox)\b|(?:can['’]t|cannot) (?:open|find|select) (?:mailbox|folder)(?: \S+){0,2})",
        .actor = Actor::Client,
        .title = QT_TRANSLATE_NOOP("WordingGeneric", "No such folder"),
        .meaning =
            QT_TRANSLATE_NOOP("WordingGeneric", "IMAP calls every folder a mailbox. The account has none of this name; "
                                                "the separator, the prefix or the letter case may differ."),
        .advice = {{{QT_TRANSLATE_NOOP("WordingGeneric", "List the folders with LIST in the session and "
                                                         "copy the name exactly as it is shown there.")},
                    {QT_TRANSLATE_NOOP("WordingGeneric", "If the reply says TRYCREATE, make the folder first.")}}},
    },
    {
        .id = "generic.imap-completed",
        .codes = "OK",
        .pattern =
            R"((?:^|\] ?|\b)(?:[a-z]+ )?(?:LOGIN|AUTHENTICATE|SELECT|EXAMINE|LIST|LSUB|STATUS|FETCH|SEARCH|STORE|COPY|MOVE|APPEND|NOOP|CAPABILITY|CREATE|DELETE|RENAME|SUBSCRIBE|EXPUNGE|CLOSE|LOGOUT|ID|IDLE|ENABLE|NAMESPACE|UID|UNSELECT)(?: \w+)? completed?\b|^logged in\b)",
        .literals = "completed|complete|logged in",
        .actor = Actor::Nobody,
        .title = QT_TRANSLATE_NOOP("WordingGeneric", "Done"),
        .meaning = QT_TRANSLATE_NOOP("WordingGeneric", "The IMAP command was carried out."),
    },
    {
        .id = "generic.accepted-queued",
        .codes = "250",
        .status = "2.0.0 2.6.0 2.5.0",
        .pattern =
            R"(queued(?: mail)?(?: as| for delivery|:|;| with id)?:? ?(?P<queue_id>[0-9A-Za-z._-]{5,60})?|accepted (?:for delivery|message|and queued)|scheduled for delivery|^(?:ok[:,]? ?|thanks?(?: you)?[,.]? ?)?(?:your )?(?:message|mail) (?:has been |was |is )?(?:accepted|queued|received|saved|delivered|sent|enqueued)\b(?: for delivery)?|^ok:? (?:id=|queued|\d{8,})|(?:^| )id=(?P<value>[0-9A-Za-z._-]{6,60})|(?:requested mail action okay, completed))",
        .literals = "queued|accepted|scheduled|received|saved|delivered|sent|id=|okay|ok",
        .actor = Actor::Nobody,
        .title = QT_TRANSLATE_NOOP("WordingGeneric", "Message accepted"),
        .meaning = QT_TRANSLATE_NOOP("WordingGeneric", "The server has taken the message and answers for it from now "
                                                       "on. The identifier in the reply finds it in the server’s log."),
    },
    {
        .id = "generic.sender-ok",
        .codes = "250",
        .status = "2.1.0",
        .pattern =
            R"((?:sender|originator)(?: address)?(?: <?[^ <>]*@?[^ <>]*>|(?: [^ @]+@\S+))?(?:\.\.\.)? (?:is )?(?:ok|okay|accepted|valid)\b|^<?\S+@\S+>?\.\.\. sender ok|mail from \S+ (?:ok|accepted))",
        .literals = "sender|originator|mail from",
        .actor = Actor::Nobody,
        .title = QT_TRANSLATE_NOOP("WordingGeneric", "Sender accepted"),
        .meaning = QT_TRANSLATE_NOOP("WordingGeneric", "The server takes this sender; the recipients may follow."),
    },
    {
        .id = "generic.recipient-ok",
        .codes = "250",
        .status = "2.1.5",
        .pattern =
            R"((?:recipient|rcpt)(?: address)?(?: <?[^ <>]*@?[^ <>]*>|(?: [^ @]+@\S+))?(?:\.\.\.)? (?:is )?(?:ok|okay|accepted|valid)\b|^<?\S+@\S+>?\.\.\. recipient ok|will (?:relay|accept) mail for)",
        .actor = Actor::Nobody,
        .title = QT_TRANSLATE_NOOP("WordingGeneric", "Recipient accepted"),
        .meaning = QT_TRANSLATE_NOOP("WordingGeneric", "The server takes this recipient for now; a later check, of the "
                                                       "content for example, may still refuse the message."),
    },
    {
        .id = "generic.will-forward",
        .codes = "251",
        .status = "2.1.5",
        .pattern = "will forward(?: to)?(?: <(?P<address>[^ <>]+)>)?",
        .actor = Actor::Nobody,
        .title = QT_TRANSLATE_NOOP("WordingGeneric", "Accepted and forwarded"),
        .meaning = QT_TRANSLATE_NOOP("WordingGeneric",
                                     "The mailbox is elsewhere; the server takes the message and passes it on itself."),
    },
    {
        .id = "generic.cannot-verify",
        .codes = "252",
        .status = "2.5.2 2.0.0",
        .pattern = "(?:cannot|can['’]t|will not|won['’]t) VRFY(?: user)?|send some mail, I['’]?ll try my "
                   "best|(?:cannot|can['’]t) verify user",
        .actor = Actor::Nobody,
        .title = QT_TRANSLATE_NOOP("WordingGeneric", "Address neither confirmed nor denied"),
        .meaning = QT_TRANSLATE_NOOP("WordingGeneric", "The server does not answer VRFY with the truth, on purpose; it "
                                                       "would take a message for the address and see then."),
    },
    {
        .id = "generic.start-mail-input",
        .codes = "354",
        .pattern =
            R"(^(?:ok,? )?(?:start|enter|begin)(?:ning)? (?:your )?(?:mail|message|data)\b|^(?:ok,? )?(?:send|ready for|waiting for) (?:the |your )?(?:mail|message|data)\b(?:\.| now|[,;:] ?end|[,;:] ?finish| end)|end (?:data )?with (?:<?CRLF>?|<CR><LF>|"?\.|a dot|"\.")|^go ahead)",
        .actor = Actor::Nobody,
        .title = QT_TRANSLATE_NOOP("WordingGeneric", "Send the message now"),
        .meaning = QT_TRANSLATE_NOOP("WordingGeneric",
                                     "The server waits for header and body. A line holding a single dot ends the "
                                     "message; a line that begins with a dot gets a second one in front."),
    },
    {
        .id = "generic.goodbye",
        .codes = "221 BYE +OK",
        .status = "2.0.0",
        .pattern =
            R"(^(?:[^ .]+\.\S+ |ok,? )?(?:good-? ?bye|bye|see you|closing (?:transmission )?(?:channel|connection)|sayonara|logging out|signing off|au revoir|connection closed by (?:request|client)|service closing|\S+ (?:imap|pop3?)\S*(?: \w+)? (?:logging out|signing off|terminating))\b)",
        .actor = Actor::Nobody,
        .title = QT_TRANSLATE_NOOP("WordingGeneric", "Session ended"),
        .meaning = QT_TRANSLATE_NOOP("WordingGeneric", "The server says goodbye and closes the connection."),
    },
    {
        .id = "generic.auth-ok",
        .codes = "235 OK +OK",
        .status = "2.7.0",
        .pattern =
            R"(auth\w*(?: \w+)? (?:success\w*|succeeded|ok\b|accepted|completed?)|(?:log-?in|logon) (?:success\w*|ok\b|succeeded)|(?:success\w*) (?:authenticated|logged in)|go ahead, you are authenticated|^user (?:\S+ )?(?:successfully )?(?:authenticated|logged (?:in|on))\.?$)",
        .actor = Actor::Nobody,
        .title = QT_TRANSLATE_NOOP("WordingGeneric", "Login accepted"),
        .meaning = QT_TRANSLATE_NOOP("WordingGeneric", "User name and password, or the token, are right; "
                                                       "the session now has the rights of this user."),
    },
    {
        .id = "generic.tls-ready",
        .codes = "220 OK +OK",
        .status = "2.0.0",
        .pattern =
            R"(ready to (?:start|begin) (?:TLS|SSL)|(?:begin|start|go ahead with|proceed with) (?:the )?TLS(?: negotiation| now)?|^TLS (?:go ahead|ready)|negotiat\w+ TLS)",
        .actor = Actor::Nobody,
        .title = QT_TRANSLATE_NOOP("WordingGeneric", "TLS may begin"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingGeneric", "The server waits for the TLS handshake; nothing may be sent in clear text in between."),
    },
    {
        .id = "generic.hello-ok",
        .codes = "250",
        .pattern =
            R"((?:hello|hi|greetings|bonjour)\b.{0,80}?(?:pleased to meet you|nice to meet you|glad to meet you|at your service|how are you)|pleased to meet you|at your service)",
        .actor = Actor::Nobody,
        .title = QT_TRANSLATE_NOOP("WordingGeneric", "Greeting answered"),
        .meaning = QT_TRANSLATE_NOOP(
            "WordingGeneric",
            "The server has taken the HELO or EHLO name. After EHLO its extensions follow, one a line."),
    },
    {
        .id = "generic.greeting",
        .codes = "220",
        .pattern =
            R"(^(?:\S+ .{0,60}?)?\bE?SMTP\b.{0,80}?(?:ready|welcome|at your service|\d\d:\d\d)|(?:smtp|mail) (?:server|service) ready)",
        .actor = Actor::Nobody,
        .title = QT_TRANSLATE_NOOP("WordingGeneric", "Greeting of the server"),
        .meaning = QT_TRANSLATE_NOOP("WordingGeneric", "A mail server has answered and waits for EHLO."),
    },
    {
        .id = "generic.reset-ok",
        .codes = "250",
        .status = "2.0.0",
        .pattern =
            R"(^(?:ok,? )?(?:flushed|reset(?:ting)?(?: state| ok| completed)?|session reset|transaction (?:reset|cleared|aborted))\b)",
        .actor = Actor::Nobody,
        .title = QT_TRANSLATE_NOOP("WordingGeneric", "Message begun was dropped"),
        .meaning = QT_TRANSLATE_NOOP("WordingGeneric", "Sender and recipients given so far are forgotten; the "
                                                       "session goes on and a new message may begin."),
    },
    {
        .id = "generic.plain-ok",
        .codes = "250 OK +OK",
        .status = "2.0.0 2.1.0 2.1.5",
        .pattern = R"(^(?:2\.\d\.\d )?(?:ok|okay|requested mail action okay|action completed|done|success)[.!]?$)",
        .literals = "ok|done|success|completed",
        .actor = Actor::Nobody,
        .title = QT_TRANSLATE_NOOP("WordingGeneric", "Done"),
        .meaning = QT_TRANSLATE_NOOP("WordingGeneric", "The server carried the command out and adds nothing."),
    },
};
// clang-format on

constexpr WordingTable tables[] = {
    {"generic", "WordingGeneric", "", Speaker::Generic, "", "", generic},
};

} // namespace

std::span<const WordingTable> genericWordings()
{
    return tables;
}

} // namespace Core::Knowledge
