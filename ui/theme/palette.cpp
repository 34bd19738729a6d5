#include "ui/theme/palette.h"

namespace Gui {

namespace {

struct Pair {
    QRgb ink, fill;
};

Pair lightPair(Tone tone)
{
    switch (tone) {
    case Tone::Plain:
        return {0xff1b2430, 0xffffffff};
    case Tone::Quiet:
        return {0xff5b6674, 0xfff0f2f5};
    case Tone::Sent:
        return {0xff1d5bbf, 0xffe6effc};
    case Tone::Good:
        return {0xff17693a, 0xffe0f3e6};
    case Tone::Intermediate:
        return {0xff7d5500, 0xfffdf0cf};
    case Tone::Temporary:
        return {0xffa34300, 0xffffe8d6};
    case Tone::Permanent:
        return {0xffb3181c, 0xfffde4e4};
    case Tone::Tls:
        return {0xff5a35a8, 0xffeee8fb};
    case Tone::Note:
        return {0xff4d5866, 0xfff0f2f5};
    case Tone::Fault:
        return {0xff8f1158, 0xfffbe3f0};
    case Tone::Accent:
        return {0xffffffff, 0xff2360c8};
    }
    Q_UNREACHABLE();
}

Pair darkPair(Tone tone)
{
    switch (tone) {
    case Tone::Plain:
        return {0xffe4e9ef, 0xff14191f};
    case Tone::Quiet:
        return {0xff9aa7b5, 0xff222a33};
    case Tone::Sent:
        return {0xff82b4ff, 0xff172a47};
    case Tone::Good:
        return {0xff6fd394, 0xff12301d};
    case Tone::Intermediate:
        return {0xfff0c14d, 0xff382b0a};
    case Tone::Temporary:
        return {0xffffa869, 0xff40230c};
    case Tone::Permanent:
        return {0xffff8f8a, 0xff451a1b};
    case Tone::Tls:
        return {0xffc3a8ff, 0xff2b2148};
    case Tone::Note:
        return {0xffaab6c3, 0xff222a33};
    case Tone::Fault:
        return {0xffff8fc8, 0xff42172f};
    case Tone::Accent:
        return {0xff0c1524, 0xff7fb0ff};
    }
    Q_UNREACHABLE();
}

struct Ground {
    QRgb window, base, alternate, text, button, quiet, highlight, frame;
};
constexpr Ground lightGround{0xfff5f7fa, 0xffffffff, 0xfff0f2f5, 0xff1b2430,
                             0xffffffff, 0xff6b7683, 0xff2360c8, 0xffd9dfe6};
constexpr Ground darkGround{0xff1a2027, 0xff14191f, 0xff222a33, 0xffe4e9ef,
                            0xff1f262e, 0xff8b98a6, 0xff7fb0ff, 0xff323b45};

} // namespace

Tone toneOf(Core::Severity severity)
{
    switch (severity) {
    case Core::Severity::Good:
        return Tone::Good;
    case Core::Severity::Intermediate:
        return Tone::Intermediate;
    case Core::Severity::Temporary:
        return Tone::Temporary;
    case Core::Severity::Permanent:
        return Tone::Permanent;
    case Core::Severity::Neutral:
        return Tone::Note;
    case Core::Severity::Broken:
        return Tone::Fault;
    }
    Q_UNREACHABLE();
}

Palette Palette::of(const QPalette &desktop)
{
    // By the text, not by the ground: a style sheet may have made the ground transparent.
    return Palette(desktop.color(QPalette::WindowText).lightness() > 128 ? Shade::Dark : Shade::Light);
}

Palette::Palette(Shade shade) : m_shade(shade) {}

QColor Palette::ink(Tone tone) const
{
    return QColor::fromRgb((m_shade == Shade::Light ? lightPair(tone) : darkPair(tone)).ink);
}

QColor Palette::fill(Tone tone) const
{
    return QColor::fromRgb((m_shade == Shade::Light ? lightPair(tone) : darkPair(tone)).fill);
}

QColor Palette::frame() const
{
    return QColor::fromRgb((m_shade == Shade::Light ? lightGround : darkGround).frame);
}

QColor Palette::selection() const
{
    return QColor::fromRgb(m_shade == Shade::Light ? 0xffe8f0fc : 0xff1c2b45);
}

QPalette Palette::desktop(Shade shade)
{
    const Ground &ground = shade == Shade::Light ? lightGround : darkGround;
    QPalette palette(QColor::fromRgb(ground.button), QColor::fromRgb(ground.window));
    const auto set = [&](QPalette::ColorRole role, QRgb colour) { palette.setColor(role, QColor::fromRgb(colour)); };
    set(QPalette::Base, ground.base);
    set(QPalette::AlternateBase, ground.alternate);
    set(QPalette::ToolTipBase, ground.alternate);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText})
        set(role, ground.text);
    set(QPalette::PlaceholderText, ground.quiet);
    set(QPalette::Highlight, ground.highlight);
    set(QPalette::HighlightedText, shade == Shade::Light ? 0xffffffff : 0xff0c1524);
    set(QPalette::Link, shade == Shade::Light ? 0xff1d5bbf : 0xff82b4ff);
    set(QPalette::LinkVisited, shade == Shade::Light ? 0xff5a35a8 : 0xffc3a8ff);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor::fromRgb(ground.quiet));
    return palette;
}

} // namespace Gui
