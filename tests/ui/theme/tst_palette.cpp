#include "ui/theme/palette.h"

#include <QTest>

#include <cmath>

using Gui::Palette;
using Gui::Tone;

namespace {

// WCAG 2.1: relative luminance and contrast ratio.
double luminance(const QColor &colour)
{
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor &one, const QColor &other)
{
    const double a = luminance(one), b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

constexpr double readable = 4.5;

constexpr Tone tones[] = {Tone::Plain,     Tone::Quiet, Tone::Sent, Tone::Good,  Tone::Intermediate, Tone::Temporary,
                          Tone::Permanent, Tone::Tls,   Tone::Note, Tone::Fault, Tone::Accent};

} // namespace

class TestPalette : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void inkIsReadable_data();
    void inkIsReadable();
    void desktopIsReadable_data();
    void desktopIsReadable();
    void shadeFollowsTheDesktop();
    void everySeverityHasItsTone();
};

void TestPalette::inkIsReadable_data()
{
    QTest::addColumn<Palette::Shade>("shade");
    QTest::addColumn<Tone>("tone");
    for (const auto shade : {Palette::Shade::Light, Palette::Shade::Dark})
        for (const Tone tone : tones)
            QTest::addRow("%s, tone %d", shade == Palette::Shade::Light ? "light" : "dark", int(tone)) << shade << tone;
}

void TestPalette::inkIsReadable()
{
    QFETCH(Palette::Shade, shade);
    QFETCH(Tone, tone);
    const Palette colours(shade);
    const QPalette desktop = Palette::desktop(shade);
    const auto holds = [&](const char *where, const QColor &ground) {
        const double ratio = contrast(colours.ink(tone), ground);
        QVERIFY2(ratio >= readable, qPrintable(QStringLiteral("%1: %2").arg(QLatin1String(where)).arg(ratio)));
    };
    holds("its fill", colours.fill(tone));
    if (tone == Tone::Accent) // the ink of a button: it stands on its fill alone
        return;
    holds("base", desktop.color(QPalette::Base));
    holds("window", desktop.color(QPalette::Window));
    holds("alternate base", desktop.color(QPalette::AlternateBase));
    holds("selection", colours.selection());
}

void TestPalette::desktopIsReadable_data()
{
    QTest::addColumn<Palette::Shade>("shade");
    QTest::newRow("light") << Palette::Shade::Light;
    QTest::newRow("dark") << Palette::Shade::Dark;
}

void TestPalette::desktopIsReadable()
{
    QFETCH(Palette::Shade, shade);
    const QPalette desktop = Palette::desktop(shade);
    using Role = QPalette::ColorRole;
    const std::pair<Role, Role> pairs[] = {
        {Role::WindowText, Role::Window},
        {Role::Text, Role::Base},
        {Role::Text, Role::AlternateBase},
        {Role::ButtonText, Role::Button},
        {Role::ToolTipText, Role::ToolTipBase},
        {Role::HighlightedText, Role::Highlight},
        {Role::PlaceholderText, Role::Base},
        {Role::Link, Role::Base},
        {Role::Link, Role::Window},
        {Role::LinkVisited, Role::Base},
        {Role::LinkVisited, Role::Window},
    };
    for (const auto &[ink, ground] : pairs) {
        const double ratio = contrast(desktop.color(ink), desktop.color(ground));
        QVERIFY2(ratio >= readable, qPrintable(QStringLiteral("%1 on %2: %3").arg(ink).arg(ground).arg(ratio)));
    }
}

void TestPalette::shadeFollowsTheDesktop()
{
    for (const auto shade : {Palette::Shade::Light, Palette::Shade::Dark})
        QCOMPARE(Palette::of(Palette::desktop(shade)).shade(), shade);
}

void TestPalette::everySeverityHasItsTone()
{
    QCOMPARE(Gui::toneOf(Core::severityOf(250)), Tone::Good);
    QCOMPARE(Gui::toneOf(Core::severityOf(354)), Tone::Intermediate);
    QCOMPARE(Gui::toneOf(Core::severityOf(450)), Tone::Temporary);
    QCOMPARE(Gui::toneOf(Core::severityOf(550)), Tone::Permanent);
    QCOMPARE(Gui::toneOf(Core::Severity::Broken), Tone::Fault);
    QCOMPARE(Gui::toneOf(Core::Severity::Neutral), Tone::Note);
}

QTEST_MAIN(TestPalette)
#include "tst_palette.moc"
