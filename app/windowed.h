#pragma once
#include "app/checking.h"
#include "app/keeping.h"
#include "app/options.h"
#include "core/net/mxlookup.h"
#include "core/practice/practice.h"
#include "core/session/repetition.h"
#include "core/session/session.h"
#include "ui/keychain/systemkeychain.h"
#include "ui/language/languageswitch.h"
#include "ui/mainwindow.h"

#include <QObject>

#include <memory>

namespace App {

// The window's other half: the only place where a real transport, a session and a window meet.
class Windowed : public QObject
{
    Q_OBJECT
public:
    explicit Windowed(QObject *parent = nullptr);
    ~Windowed() override;
    void show(const std::optional<Core::EndpointUrl> &target, WindowRun::Practice practice);

    Gui::MainWindow &window() { return m_window; }
    Core::Session *session() { return m_session.get(); }
    Gui::LanguageSwitch &languages() { return m_languages; }
    void connectTo(const Core::EndpointUrl &target);
    void practise(Core::Practice::Situation situation);
    void open(const QString &file);

private:
    Windowed(const Gui::Preferences &preferences, QObject *parent);
    void begin(const Core::EndpointUrl &target, const Core::TrustSettings &trust);
    void showOpened();
    void showImported();
    void showDocument(std::unique_ptr<Core::Document> document);
    void openElsewhere(const QString &file);
    void repeat();
    void sendRepeated();
    void lookUp(const QString &domain);
    void tellServers(const Core::MxAnswer &answer);
    void remember(const Core::EndpointUrl &target);
    void save();

    Gui::LanguageSwitch m_languages;
    Gui::SystemKeychain m_keychain;
    Gui::MainWindow m_window;
    Gui::Preferences m_saved;
    Keeping m_keeping;
    Checking m_checking{m_window, m_languages};
    Core::Practice::Server m_practice;
    Core::MxLookup m_lookup;
    std::unique_ptr<Core::Document> m_document;
    std::unique_ptr<Core::Session> m_session;
    Core::EndpointUrl m_target; // of the session shown, for Again
    Core::TrustSettings m_trust;
    QList<Core::RepeatedLine> m_repeated;
};

} // namespace App
