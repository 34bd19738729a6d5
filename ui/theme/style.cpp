#include "ui/theme/style.h"

#include "ui/theme/marks.h"
#include "ui/theme/stylepaint.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QStyleOption>
#include <QToolButton>

namespace Gui {

namespace {

// The rims of what is framed: the border and the space inside it.
constexpr QMargins roomRim(1, 1, 1, 1), fieldRim(9, 5, 9, 5), buttonRim(13, 6, 13, 6);
constexpr int dropDown = 22, menuMark = 27, menuMarkSize = 16, menuMarkGap = 6;
constexpr int checkMark = 16;
constexpr int scrollBar = 14, scrollBarGap = 2, shortestHandle = 24;
constexpr int toolTipRim = 5;

bool isMarked(const QWidget *widget, const char *mark)
{
    return widget && widget->property(mark).toBool();
}

bool isTextBox(const QWidget *widget)
{
    return qobject_cast<const QPlainTextEdit *>(widget);
}

// A line that stands alone; the one inside a combo box has no frame of its own.
bool isFramed(const QStyleOption *option)
{
    const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
    return frame && frame->lineWidth > 0;
}

bool hasButtons(const QStyleOptionComplex *option)
{
    const auto *box = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
    return box && box->buttonSymbols != QAbstractSpinBox::NoButtons;
}

bool opensMenu(const QStyleOption *option)
{
    const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
    return button && button->features.testFlag(QStyleOptionToolButton::HasMenu);
}

QRect handleOf(const QStyleOptionSlider &bar)
{
    const QRect groove = bar.rect.adjusted(scrollBarGap, scrollBarGap, -scrollBarGap, -scrollBarGap);
    const bool lying = bar.orientation == Qt::Horizontal;
    const int whole = lying ? groove.width() : groove.height();
    const qint64 range = qint64(bar.maximum) - bar.minimum;
    int length = whole;
    if (range > 0)
        length = qMax(int(bar.pageStep * qint64(whole) / (range + bar.pageStep)), shortestHandle);
    const int start =
        QStyle::sliderPositionFromValue(bar.minimum, bar.maximum, bar.sliderPosition, whole - length, bar.upsideDown);
    return lying ? QRect(groove.x() + start, groove.y(), length, groove.height())
                 : QRect(groove.x(), groove.y() + start, groove.width(), length);
}

QRect partOf(const QStyleOptionSlider &bar, QStyle::SubControl part)
{
    const QRect groove = bar.rect.adjusted(scrollBarGap, scrollBarGap, -scrollBarGap, -scrollBarGap);
    const QRect handle = handleOf(bar);
    const bool lying = bar.orientation == Qt::Horizontal;
    QRect rect = groove;
    switch (part) {
    case QStyle::SC_ScrollBarSlider:
        return handle;
    case QStyle::SC_ScrollBarGroove:
        return groove;
    case QStyle::SC_ScrollBarSubPage:
        lying ? rect.setRight(handle.left() - 1) : rect.setBottom(handle.top() - 1);
        return rect;
    case QStyle::SC_ScrollBarAddPage:
        lying ? rect.setLeft(handle.right() + 1) : rect.setTop(handle.bottom() + 1);
        return rect;
    default: // it has no arrows
        return {};
    }
}

} // namespace

void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QScrollBar *>(widget))
        widget->setAttribute(Qt::WA_OpaquePaintEvent, false); // its ground is its parent's
    else if (qobject_cast<QLineEdit *>(widget) || isTextBox(widget))
        widget->setAttribute(Qt::WA_Hover);
}

void Style::unpolish(QWidget *widget)
{
    if (qobject_cast<QScrollBar *>(widget))
        widget->setAttribute(Qt::WA_OpaquePaintEvent);
    QProxyStyle::unpolish(widget);
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    switch (element) {
    case PE_Frame:
        if (isMarked(widget, Marks::room))
            return StylePaint::room(*option, *painter);
        if (isTextBox(widget))
            return StylePaint::field(*option, *painter);
        break;
    case PE_PanelLineEdit:
        if (isFramed(option))
            StylePaint::field(*option, *painter);
        return;
    case PE_PanelButtonCommand:
        return StylePaint::button(
            *option, *painter, isMarked(widget, Marks::primary) ? StylePaint::Rank::Primary : StylePaint::Rank::Plain);
    case PE_IndicatorCheckBox:
        if (qobject_cast<const QCheckBox *>(widget))
            return StylePaint::checkMark(*option, *painter);
        break;
    case PE_PanelTipLabel:
        return StylePaint::toolTip(*option, *painter);
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const
{
    if (element == CE_Splitter)
        return;
    if (const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(option); box && element == CE_ComboBoxLabel) {
        if (!box->editable)
            drawItemText(painter, proxy()->subControlRect(CC_ComboBox, box, SC_ComboBoxEditField, widget),
                         Qt::AlignLeft | Qt::AlignVCenter, box->palette, box->state & State_Enabled, box->currentText,
                         QPalette::Text);
        return;
    }
    if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        button && element == CE_PushButtonLabel) {
        QStyleOptionButton label = *button;
        label.palette.setColor(QPalette::ButtonText, StylePaint::buttonInk(*button, isMarked(widget, Marks::primary)
                                                                                        ? StylePaint::Rank::Primary
                                                                                        : StylePaint::Rank::Plain));
        return QProxyStyle::drawControl(element, &label, painter, widget);
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                               const QWidget *widget) const
{
    if (control == CC_ComboBox) {
        StylePaint::field(*option, *painter);
        StylePaint::chevron(subControlRect(control, option, SC_ComboBoxArrow, widget), *painter);
        return;
    }
    if (control == CC_SpinBox && !hasButtons(option))
        return StylePaint::field(*option, *painter);
    if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option); bar && control == CC_ScrollBar)
        return StylePaint::scrollBarHandle(*bar, handleOf(*bar), *painter);
    const auto *tool = qstyleoption_cast<const QStyleOptionToolButton *>(option);
    if (!tool || control != CC_ToolButton || !isMarked(widget, Marks::flat))
        return QProxyStyle::drawComplexControl(control, option, painter, widget);
    StylePaint::button(*option, *painter, StylePaint::Rank::Plain);
    QStyleOptionToolButton label = *tool;
    label.rect = tool->rect.marginsRemoved(buttonRim);
    if (opensMenu(tool)) {
        label.rect.setRight(tool->rect.right() - menuMark);
        const int top = tool->rect.center().y() - menuMarkSize / 2 + 1;
        StylePaint::chevron({tool->rect.right() - menuMarkGap - menuMarkSize, top, menuMarkSize, menuMarkSize},
                            *painter);
    }
    proxy()->drawControl(CE_ToolButtonLabel, &label, painter, widget);
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    switch (element) {
    case SE_LineEditContents:
        return isFramed(option) ? option->rect.marginsRemoved(fieldRim) : option->rect;
    case SE_ShapedFrameContents:
        if (isMarked(widget, Marks::room))
            return option->rect.marginsRemoved(roomRim);
        if (isTextBox(widget))
            return option->rect.marginsRemoved(fieldRim);
        break;
    default:
        break;
    }
    return QProxyStyle::subElementRect(element, option, widget);
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                            const QWidget *widget) const
{
    const QRect inside = option->rect.marginsRemoved(fieldRim);
    if (control == CC_ComboBox && part == SC_ComboBoxEditField)
        return visualRect(option->direction, option->rect, inside.adjusted(0, 0, -dropDown, 0));
    if (control == CC_ComboBox && part == SC_ComboBoxArrow)
        return visualRect(option->direction, option->rect,
                          QRect(option->rect.right() - dropDown, inside.y(), dropDown, inside.height()));
    if (control == CC_SpinBox && part == SC_SpinBoxEditField && !hasButtons(option))
        return inside;
    if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option); bar && control == CC_ScrollBar)
        return partOf(*bar, part);
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                              const QWidget *widget) const
{
    switch (type) {
    case CT_LineEdit:
        return isFramed(option) ? contents.grownBy(fieldRim) : contents;
    case CT_SpinBox:
        if (!hasButtons(qstyleoption_cast<const QStyleOptionComplex *>(option)))
            return contents.grownBy(fieldRim);
        break;
    case CT_ComboBox:
        return contents.grownBy(fieldRim) + QSize(dropDown, 0);
    case CT_PushButton:
        return contents.grownBy(buttonRim);
    case CT_ToolButton:
        if (isMarked(widget, Marks::flat))
            return contents.grownBy(buttonRim) + QSize(opensMenu(option) ? menuMark - buttonRim.right() : 0, 0);
        break;
    default:
        break;
    }
    return QProxyStyle::sizeFromContents(type, option, contents, widget);
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
        return scrollBar;
    case PM_ScrollBarSliderMin:
        return shortestHandle;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
        return checkMark;
    case PM_ToolTipLabelFrameWidth:
        return toolTipRim;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

// The icons that every window has are drawn: reading one from its file loads each image plugin there is.
QIcon Style::standardIcon(StandardPixmap icon, const QStyleOption *option, const QWidget *widget) const
{
    if (icon == SP_LineEditClearButton)
        return StylePaint::clearIcon();
    if (icon == SP_ToolBarHorizontalExtensionButton)
        return StylePaint::moreIcon();
    return QProxyStyle::standardIcon(icon, option, widget);
}

} // namespace Gui
