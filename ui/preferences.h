#pragma once
#include "core/net/tlschoices.h"
#include "core/transcript/secretwatch.h"
#include "ui/language/languageswitch.h"
#include "ui/theme/appearance.h"

#include <QByteArray>
#include <QStringList>

namespace Gui {

enum class Visibility : quint8 { Hidden, Shown };

// What the user chose and the program remembers.
struct Preferences {
    LanguageChoice language = LanguageChoice::System;
    Appearance appearance = Appearance::System;
    QByteArray clientName; // of EHLO; empty: the host's full name, else an address literal
    QString authorityFile;
    Core::TlsChoices tls;
    Core::ContentRecord content = Core::ContentRecord::Shown; // of messages, in sessions begun from now on
    QStringList recent;                                       // URLs, newest first
    QStringList history;                                      // commands, newest last
    QByteArray geometry, layout;
    QString exportChoices;   // Export::toText()
    QString referenceFilter; // Words::toText()
    QByteArray referenceGeometry;
    int keepDays = 90; // of past sessions; -1: for ever, 0: none is kept
    Visibility guide = Visibility::Shown, explanation = Visibility::Shown;
    bool operator==(const Preferences &) const = default;
};

} // namespace Gui
