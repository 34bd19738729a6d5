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
    case LanguageChoice::English: return QLocale(QLocale::English, QLocale::UnitedKingdom);
    case LanguageChoice::French: return QLocale(QLocale::French, QLocale::France);
    case LanguageChoice::System: break;
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
    m_language = Words::Language(locale);
    QLocale::setDefault(locale);
    QCoreApplication::removeTranslator(&m_qt);
    QCoreApplication::removeTranslator(&m_own);
    // Qt's own dialogs speak English without a translator.
    if (m_qt.load(locale, QStringLiteral("qtbase"), QStringLiteral("_"), QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    if (m_own.load(locale, QStringLiteral("mailscope"), QStringLiteral("_"), QStringLiteral(":/i18n")))
        QCoreApplication::installTranslator(&m_own);
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows)
        window->setLocale(locale); // QLocale::setDefault does not reach widgets that exist
    Q_EMIT changed();
}

} // namespace Gui
