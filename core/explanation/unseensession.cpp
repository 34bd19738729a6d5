#include "core/explanation/unseensession.h"

#include <algorithm>
#include <iterator>

namespace Core {
namespace {

constexpr QLatin1String standing[] = {
    QLatin1String("421.at-end-of-message"),
    QLatin1String("421.at-introduction"),
    QLatin1String("421.behind-is-down"),
    QLatin1String("421.going-down"),
    QLatin1String("421.idle"),
    QLatin1String("421.inside-message"),
    QLatin1String("421.rate"),
    QLatin1String("421.session-limit"),
    QLatin1String("421.too-many-errors"),
    QLatin1String("432.mailbox-busy"),
    QLatin1String("450.content"),
    QLatin1String("450.greylisting"),
    QLatin1String("450.mailbox-busy"),
    QLatin1String("450.mailbox-closed"),
    QLatin1String("450.newcomer-test"),
    QLatin1String("450.rate"),
    QLatin1String("450.recipient-check"),
    QLatin1String("450.recipient-domain"),
    QLatin1String("450.reverse-name"),
    QLatin1String("450.sender-domain"),
    QLatin1String("450.unknown-user"),
    QLatin1String("451.bare-lf"),
    QLatin1String("451.content-timeout"),
    QLatin1String("451.filter"),
    QLatin1String("451.held-back"),
    QLatin1String("451.local-fault"),
    QLatin1String("451.lookup-failed"),
    QLatin1String("451.not-stored"),
    QLatin1String("451.sender-unchecked"),
    QLatin1String("451.too-many-recipients"),
    QLatin1String("452.mailbox-full"),
    QLatin1String("452.message-limit"),
    QLatin1String("452.no-room"),
    QLatin1String("452.no-room-at-end"),
    QLatin1String("452.too-many-recipients"),
    QLatin1String("454.relay-deferred"),
    QLatin1String("454.starttls-for-now"),
    QLatin1String("454.starttls-rate"),
    QLatin1String("535.password-login-off"),
    QLatin1String("535.temporary"),
    QLatin1String("550.client-refused"),
    QLatin1String("550.client-refused-unnamed"),
    QLatin1String("550.closed-to-outsiders"),
    QLatin1String("550.closed-to-sender"),
    QLatin1String("550.content"),
    QLatin1String("550.data-refused"),
    QLatin1String("550.domain-proof"),
    QLatin1String("550.empty-sender"),
    QLatin1String("550.mailbox-disabled"),
    QLatin1String("550.moved"),
    QLatin1String("550.rate-limit"),
    QLatin1String("550.recipient-domain"),
    QLatin1String("550.recipient-refused"),
    QLatin1String("550.recipient-unknown"),
    QLatin1String("550.sender-domain"),
    QLatin1String("550.sender-refused"),
    QLatin1String("550.vrfy"),
    QLatin1String("551.moved"),
    QLatin1String("551.not-local"),
    QLatin1String("552.content-blocked"),
    QLatin1String("552.full-after-content"),
    QLatin1String("552.mailbox-full"),
    QLatin1String("552.message-too-big"),
    QLatin1String("552.too-many-recipients"),
    QLatin1String("553.block-list"),
    QLatin1String("553.recipient-unknown"),
    QLatin1String("553.sender-domain-missing"),
    QLatin1String("553.sender-refused"),
    QLatin1String("554.client-blocked"),
    QLatin1String("554.client-blocked-unnamed"),
    QLatin1String("554.content"),
    QLatin1String("554.data-refused"),
    QLatin1String("554.domain-proof"),
    QLatin1String("554.form"),
    QLatin1String("554.loop"),
    QLatin1String("554.query-denied"),
    QLatin1String("554.sender-refused"),
    QLatin1String("556.no-mail-domain"),
};

} // namespace

bool standsWithoutSession(QLatin1String reading)
{
    const QLatin1String words(".words-");
    const bool byWords = reading.size() > 3 && reading.sliced(3).startsWith(words);
    const bool accepted = reading.size() > 0 && (reading[0] == QLatin1Char('2') || reading[0] == QLatin1Char('3'));
    return byWords || accepted || std::find(std::begin(standing), std::end(standing), reading) != std::end(standing);
}

} // namespace Core
