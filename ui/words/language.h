#pragma once
#include <QLocale>
#include <QString>

#include <memory>

class QTranslator;

namespace Words {

// Null where the texts of no file fit: then the sources speak.
std::unique_ptr<QTranslator> translatorFor(const QLocale &locale);

// One language of the sentences: its own translator and locale, independent of the window's, so that an export may be
// French while the window is English.
class Language
{
public:
    explicit Language(const QLocale &locale = QLocale(QLocale::English));
    Language(const QLocale &locale, std::unique_ptr<QTranslator> translator); // tests: the pseudo-locale
    ~Language();
    Language(Language &&) noexcept;
    Language &operator=(Language &&) noexcept;
    QString text(const char *context, const char *source, int n = -1) const; // falls back to the source
    const QLocale &locale() const;

private:
    QLocale m_locale;
    std::unique_ptr<QTranslator> m_translator;
};

} // namespace Words
