#include "ui/language/languageswitch.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QWidget>

namespace Gui {

LanguageSwitch::LanguageSwitch(QObject *parent) : QObject(parent) {}

LanguageSwitch::~LanguageSwitch() = default;

QLocale LanguageSwitch::localeOf(LanguageChoice choice)
{
    switch (choice) {
    case LanguageChoice::English:
        return QLocale(QLocale::English, QLocale::UnitedKingdom);
    case LanguageChoice::French:
        return QLocale(QLocale::French, QLocale::France);
    case LanguageChoice::System:
        break;
    }
    const QLocale system = QLocale::system();
    const bool french = system.language() == QLocale::French;
    const bool english = system.language() == QLocale::English;
    return french || english ? system : localeOf(LanguageChoice::English);
}

void LanguageSwitch::choose(LanguageChoice choice)
{
    m_choice = choice;
    const QLocale locale = localeOf(choice);
    install(locale, [&locale] { return Words::translatorFor(locale); });
}

void LanguageSwitch::install(const QLocale &locale, const std::function<std::unique_ptr<QTranslator>()> &make)
{
    m_language = Words::Language(locale, make());
    QLocale::setDefault(locale);
    QCoreApplication::removeTranslator(&m_qt);
    m_own = make(); // the old one leaves the application as it goes
    // Qt's own dialogs speak English without a translator.
    if (m_qt.load(locale, QStringLiteral("qtbase"), QStringLiteral("_"),
                  QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    if (m_own)
        QCoreApplication::installTranslator(m_own.get());
    announce(locale);
}

void LanguageSwitch::announce(const QLocale &locale)
{
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows)
        window->setLocale(locale); // QLocale::setDefault does not reach widgets that exist
    Q_EMIT changed();
}

} // namespace Gui
