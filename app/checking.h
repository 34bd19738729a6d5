#pragma once
#include "core/net/endpointurl.h"
#include "ui/language/languageswitch.h"

#include <QObject>
#include <QPointer>

namespace Gui {
class ChecksWindow;
class MainWindow;
} // namespace Gui

namespace App {

// The checks of one's own server: their window with real transports, made when it is first asked for.
class Checking : public QObject
{
    Q_OBJECT
public:
    Checking(Gui::MainWindow &window, Gui::LanguageSwitch &languages);
    void open(const Core::EndpointUrl &target);

private:
    Gui::MainWindow &m_window;
    Gui::LanguageSwitch &m_languages;
    QPointer<Gui::ChecksWindow> m_checks;
};

} // namespace App
