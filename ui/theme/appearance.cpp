#include "ui/theme/appearance.h"

#include "ui/theme/style.h"

#include <QApplication>
#include <QFontDatabase>

namespace Gui {

namespace {

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
    if (!qobject_cast<Style *>(application.style()))
        application.setStyle(new Style);
    application.setPalette(palette);
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
