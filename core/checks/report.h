#pragma once
#include "core/checks/settings.h"

namespace Core::Checks {

struct CaseReport {
    QByteArray id; // "lf-dot-lf", "percent"
    Role role = Role::Probe;
    enum class State : quint8 { Waiting, Running, Done } state = State::Waiting;
    Finding finding;
    int connection = -1;          // which of the check's documents
    QByteArray sender, recipient; // of a relay form, as said
    QByteArray octets;            // of an end of a message, or what stood behind STARTTLS
    bool operator==(const CaseReport &) const = default;
};

// What a check found, for views and exports.
struct Report {
    Check check = Check::Relay;
    Endpoint endpoint;
    QList<CaseReport> cases;
    enum class State : quint8 { Idle, Running, Finished, Cancelled } state = State::Idle;
    QByteArray software;     // "Postfix", as its greeting and EHLO reply prove; empty: not known
    QByteArray softwareName; // "postfix": stable
    // Relay: it was asked from an address that a server may trust (loopback, private networks).
    enum class AskedFrom : quint8 { Unknown, Inside, Outside } askedFrom = AskedFrom::Unknown;
    bool operator==(const Report &) const = default;
};

QList<CaseReport> casesOf(const Settings &settings); // before anything was heard; of relay the controls
// The worst of it, if the controls passed. What was not found out counts more than what is good.
Verdict verdictOf(const Report &report);
// Why nothing can be told, where that is the verdict: of the control, or of the first case that has a reason.
const CaseReport *reasonOf(const Report &report);
int count(const Report &report, Verdict verdict); // of the probes that are done

} // namespace Core::Checks
