#include "ui/theme/appearance.h"

#include <QApplication>
#include <QFontDatabase>
#include <QStyle>

namespace Gui {

namespace {

QString colour(const QColor &value)
{
    return value.name();
}

QPalette systemPalette(const QApplication &application)
{
    return application.style()->standardPalette();
}

} // namespace

void apply(Appearance appearance, QApplication &application)
{
    // A desktop with a palette of its own keeps it; a bare one gets ours, so that light is calm and not Fusion's grey.
    const bool ownPalette = application.desktopSettingsAware() && !qEnvironmentVariableIsEmpty("XDG_CURRENT_DESKTOP");
    QPalette palette = Palette::desktop(appearance == Appearance::Dark ? Palette::Shade::Dark : Palette::Shade::Light);
    if (appearance == Appearance::System && ownPalette)
        palette = systemPalette(application);
    application.setPalette(palette);
    application.setStyleSheet(styleSheet(Palette::of(palette)));
}

QString styleSheet(const Palette &palette)
{
    static const QString rules = QStringLiteral(
        "QFrame[room=\"true\"] { border: 1px solid %1; border-radius: 8px; background: palette(base); }"
        "QLineEdit, QComboBox, QSpinBox, QPlainTextEdit { border: 1px solid %1; border-radius: 6px; padding: 4px 8px;"
        "  background: palette(base); selection-background-color: palette(highlight); }"
        "QLineEdit:focus, QComboBox:focus, QSpinBox:focus, QPlainTextEdit:focus { border-color: %2; }"
        "QComboBox::drop-down { border: none; width: 22px; }"
        "QComboBox::down-arrow, QToolButton::menu-indicator { image: url(:/icons/down.png); width: 16px; height: 16px; "
        "}"
        "QToolButton::menu-indicator { subcontrol-origin: padding; subcontrol-position: right center; right: 6px; }"
        "QToolButton#practice { padding-right: 26px; }"
        "QPushButton, QToolButton[flatButton=\"true\"] { border: 1px solid %1; border-radius: 6px; padding: 5px 12px;"
        "  background: palette(button); }"
        "QPushButton:hover, QToolButton[flatButton=\"true\"]:hover { border-color: %2; }"
        "QPushButton:focus, QToolButton[flatButton=\"true\"]:focus { border-color: %2; }"
        "QPushButton:pressed, QPushButton:checked, QToolButton[flatButton=\"true\"]:checked { background: %4; "
        "border-color: %2; }"
        "QPushButton:disabled { color: %5; }"
        "QPushButton[primary=\"true\"] { background: %2; color: %3; border-color: %2; font-weight: 600; }"
        "QPushButton[primary=\"true\"]:focus { border: 2px solid palette(text); padding: 4px 11px; }"
        "QPushButton[primary=\"true\"]:disabled { background: %4; color: %5; border-color: %1; }"
        "QCheckBox::indicator { width: 14px; height: 14px; border: 1px solid %5; border-radius: 4px; background: "
        "palette(base); }"
        "QCheckBox::indicator:checked { background: %2; border-color: %2; image: url(:/icons/%6.png); }"
        "QCheckBox::indicator:focus, QCheckBox::indicator:hover { border-color: %2; }"
        "QCheckBox::indicator:disabled { border-color: %1; background: %4; }"
        "QTableView { border: none; background: palette(base); }"
        "QFrame[room=\"true\"] QScrollArea, QFrame[room=\"true\"] QScrollArea > QWidget > QWidget { background: "
        "transparent; }"
        "QScrollBar:vertical { background: transparent; width: 10px; margin: 2px; }"
        "QScrollBar:horizontal { background: transparent; height: 10px; margin: 2px; }"
        "QScrollBar::handle { background: %1; border-radius: 3px; min-height: 24px; min-width: 24px; }"
        "QScrollBar::handle:hover { background: %5; }"
        "QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }"
        "QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }"
        "QSplitter::handle { background: transparent; }"
        "QToolTip { border: 1px solid %1; padding: 4px; }");
    return rules.arg(colour(palette.frame()), colour(palette.fill(Tone::Accent)), colour(palette.ink(Tone::Accent)),
                     colour(palette.selection()), colour(palette.ink(Tone::Quiet)),
                     palette.shade() == Palette::Shade::Light ? QStringLiteral("tick-white")
                                                              : QStringLiteral("tick-dark"));
}

QFont dialogueFont()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setStyleHint(QFont::Monospace);
    // Qt 6.4 has no switch for ligatures, but turns them off under any letter spacing.
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0.01);
    return font;
}

} // namespace Gui
