#pragma once
#include "ui/words/language.h"

#include <QObject>
#include <QTranslator>

#include <functional>
#include <memory>

namespace Gui {

enum class LanguageChoice : quint8 { System, English, French };

// The window's language: installs the translators (ours and Qt's own) and keeps the one Words::Language that the
// window's parts refer to. Everything visible follows by QEvent::LanguageChange.
class LanguageSwitch : public QObject
{
    Q_OBJECT
public:
    explicit LanguageSwitch(QObject *parent = nullptr);
    ~LanguageSwitch() override;
    void choose(LanguageChoice choice);
    // A language of somebody else's making, for every text of window and words alike: the pseudo-locale of the tests.
    void install(const QLocale &locale, const std::function<std::unique_ptr<QTranslator>()> &make);
    LanguageChoice choice() const { return m_choice; }
    const Words::Language &language() const { return m_language; } // the object stays, its language changes

    static QLocale localeOf(LanguageChoice choice); // System: French where the system speaks it, else English

Q_SIGNALS:
    void changed();

private:
    LanguageChoice m_choice = LanguageChoice::English;
    Words::Language m_language;
    void announce(const QLocale &locale);
    std::unique_ptr<QTranslator> m_own;
    QTranslator m_qt;
};

} // namespace Gui
