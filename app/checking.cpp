#include "app/checking.h"

#include "core/net/sockettransport.h"
#include "ui/checks/checkswindow.h"
#include "ui/mainwindow.h"

namespace App {

Checking::Checking(Gui::MainWindow &window, Gui::LanguageSwitch &languages) : m_window(window), m_languages(languages)
{
    connect(&window, &Gui::MainWindow::checksRequested, this, &Checking::open);
}

void Checking::open(const Core::EndpointUrl &target)
{
    if (!m_checks) {
        m_checks = new Gui::ChecksWindow(
            m_languages.language(), [] { return std::make_unique<Core::SocketTransport>(); }, &m_window);
        m_checks->setLocale(m_languages.language().locale());
        connect(m_checks, &Gui::ChecksWindow::lookUpRequested, &m_window, &Gui::MainWindow::lookUp);
        m_checks->setTarget(target);
    }
    const Gui::Preferences now = m_window.preferences();
    Core::TrustSettings trust;
    trust.authorityFile = now.authorityFile;
    m_checks->setTrust(trust);
    m_checks->setClientName(now.clientName);
    m_checks->show();
    m_checks->raise();
    m_checks->activateWindow();
}

} // namespace App
