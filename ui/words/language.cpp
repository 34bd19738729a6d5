#include "ui/words/language.h"

#include <QTranslator>

namespace Words {
namespace {

QString fileOf(const QLocale &locale)
{
    const bool french = locale.language() == QLocale::French;
    return QStringLiteral(":/i18n/mailscope_%1.qm").arg(french ? QLatin1String("fr") : QLatin1String("en"));
}

} // namespace

std::unique_ptr<QTranslator> translatorFor(const QLocale &locale)
{
    auto translator = std::make_unique<QTranslator>();
    return translator->load(fileOf(locale)) ? std::move(translator) : nullptr;
}

Language::Language(const QLocale &locale) : Language(locale, translatorFor(locale)) {}

Language::Language(const QLocale &locale, std::unique_ptr<QTranslator> translator)
    : m_locale(locale), m_translator(std::move(translator))
{}

Language::~Language() = default;
Language::Language(Language &&) noexcept = default;
Language &Language::operator=(Language &&) noexcept = default;

QString Language::text(const char *context, const char *source, int n) const
{
    if (!source || !*source)
        return {};
    QString found = m_translator ? m_translator->translate(context, source, nullptr, n) : QString();
    if (found.isEmpty())
        found = QString::fromUtf8(source);
    if (n >= 0)
        found.replace(QLatin1String("%n"), m_locale.toString(n));
    return found;
}

const QLocale &Language::locale() const
{
    return m_locale;
}

} // namespace Words
