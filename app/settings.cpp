#include "app/settings.h"

#include <QSettings>

namespace App {

namespace {

constexpr qsizetype keptServers = 20;
constexpr qsizetype keptCommands = 200;

QString languageName(Gui::LanguageChoice choice)
{
    switch (choice) {
    case Gui::LanguageChoice::System:
        return QStringLiteral("system");
    case Gui::LanguageChoice::English:
        return QStringLiteral("en");
    case Gui::LanguageChoice::French:
        return QStringLiteral("fr");
    }
    Q_UNREACHABLE();
}

QString appearanceName(Gui::Appearance appearance)
{
    switch (appearance) {
    case Gui::Appearance::System:
        return QStringLiteral("system");
    case Gui::Appearance::Light:
        return QStringLiteral("light");
    case Gui::Appearance::Dark:
        return QStringLiteral("dark");
    }
    Q_UNREACHABLE();
}

template <typename Choice>
Choice named(const QString &name, std::initializer_list<Choice> all, QString (*nameOf)(Choice))
{
    for (const Choice choice : all)
        if (nameOf(choice) == name)
            return choice;
    return *all.begin();
}

Gui::Visibility visibility(const QVariant &value)
{
    return value.toBool() ? Gui::Visibility::Shown : Gui::Visibility::Hidden;
}

Core::TlsVersion version(const QVariant &value, Core::TlsVersion otherwise)
{
    return Core::versionNamed(value.toByteArray()).value_or(otherwise);
}

Core::TlsChoices loadTls(const QSettings &settings)
{
    using Indication = Core::TrustSettings::Indication;
    const auto value = [&](const char *name) { return settings.value(QStringLiteral("tls/") + QLatin1String(name)); };
    Core::TlsChoices choices;
    choices.minimum = version(value("minimum"), choices.minimum);
    choices.maximum = version(value("maximum"), choices.maximum);
    choices.ciphers = value("ciphers").toByteArray();
    choices.suites = value("suites").toByteArray();
    choices.serverName = value("serverName").toString();
    choices.indication = value("nameless").toBool() ? Indication::None : Indication::Host;
    choices.revocationFile = value("revocationFile").toString();
    choices.certificateFile = value("certificateFile").toString();
    choices.keyFile = value("keyFile").toString();
    return choices;
}

// The passphrase is none of these.
void saveTls(QSettings &settings, const Core::TlsChoices &choices)
{
    const auto put = [&](const char *name, const QVariant &value) {
        settings.setValue(QStringLiteral("tls/") + QLatin1String(name), value);
    };
    put("minimum", QString::fromLatin1(Core::versionText(choices.minimum)));
    put("maximum", QString::fromLatin1(Core::versionText(choices.maximum)));
    put("ciphers", QString::fromUtf8(choices.ciphers));
    put("suites", QString::fromUtf8(choices.suites));
    put("serverName", choices.serverName);
    put("nameless", choices.indication == Core::TrustSettings::Indication::None);
    put("revocationFile", choices.revocationFile);
    put("certificateFile", choices.certificateFile);
    put("keyFile", choices.keyFile);
}

} // namespace

Gui::Preferences loadPreferences()
{
    const QSettings settings;
    Gui::Preferences preferences;
    preferences.language =
        named(settings.value(QStringLiteral("language")).toString(),
              {Gui::LanguageChoice::System, Gui::LanguageChoice::English, Gui::LanguageChoice::French}, languageName);
    preferences.appearance =
        named(settings.value(QStringLiteral("appearance")).toString(),
              {Gui::Appearance::System, Gui::Appearance::Light, Gui::Appearance::Dark}, appearanceName);
    preferences.clientName = settings.value(QStringLiteral("clientName")).toByteArray();
    preferences.authorityFile = settings.value(QStringLiteral("authorityFile")).toString();
    preferences.content = settings.value(QStringLiteral("maskContent")).toBool() ? Core::ContentRecord::Masked
                                                                                 : Core::ContentRecord::Shown;
    preferences.tls = loadTls(settings);
    preferences.recent = settings.value(QStringLiteral("recent")).toStringList().mid(0, keptServers);
    preferences.history = settings.value(QStringLiteral("history")).toStringList().mid(0, keptCommands);
    preferences.geometry = settings.value(QStringLiteral("geometry")).toByteArray();
    preferences.layout = settings.value(QStringLiteral("layout")).toByteArray();
    preferences.exportChoices = settings.value(QStringLiteral("export")).toString();
    preferences.referenceFilter = settings.value(QStringLiteral("reference")).toString();
    preferences.referenceGeometry = settings.value(QStringLiteral("referenceGeometry")).toByteArray();
    preferences.keepDays = qMax(-1, settings.value(QStringLiteral("keepDays"), preferences.keepDays).toInt());
    preferences.guide = visibility(settings.value(QStringLiteral("guide"), true));
    preferences.explanation = visibility(settings.value(QStringLiteral("explanation"), true));
    return preferences;
}

void savePreferences(const Gui::Preferences &preferences)
{
    QSettings settings;
    settings.setValue(QStringLiteral("language"), languageName(preferences.language));
    settings.setValue(QStringLiteral("appearance"), appearanceName(preferences.appearance));
    settings.setValue(QStringLiteral("clientName"), preferences.clientName);
    settings.setValue(QStringLiteral("authorityFile"), preferences.authorityFile);
    settings.setValue(QStringLiteral("maskContent"), preferences.content == Core::ContentRecord::Masked);
    saveTls(settings, preferences.tls);
    settings.setValue(QStringLiteral("recent"), QStringList(preferences.recent.mid(0, keptServers)));
    settings.setValue(QStringLiteral("history"), QStringList(preferences.history.mid(
                                                     qMax(qsizetype(0), preferences.history.size() - keptCommands))));
    settings.setValue(QStringLiteral("geometry"), preferences.geometry);
    settings.setValue(QStringLiteral("layout"), preferences.layout);
    settings.setValue(QStringLiteral("export"), preferences.exportChoices);
    settings.setValue(QStringLiteral("reference"), preferences.referenceFilter);
    settings.setValue(QStringLiteral("referenceGeometry"), preferences.referenceGeometry);
    settings.setValue(QStringLiteral("keepDays"), preferences.keepDays);
    settings.setValue(QStringLiteral("guide"), preferences.guide == Gui::Visibility::Shown);
    settings.setValue(QStringLiteral("explanation"), preferences.explanation == Gui::Visibility::Shown);
}

} // namespace App
