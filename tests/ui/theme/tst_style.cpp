#include "ui/explanation/parts.h"
#include "ui/theme/appearance.h"
#include "ui/theme/marks.h"
#include "ui/theme/palette.h"
#include "ui/theme/style.h"

#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyleOption>
#include <QTest>

using namespace Gui;

namespace {

QColor at(QWidget &widget, QPoint place)
{
    return QColor(widget.grab().toImage().pixel(place));
}

QRect part(QScrollBar &bar, QStyle::SubControl which)
{
    QStyleOptionSlider option;
    option.initFrom(&bar);
    option.orientation = bar.orientation();
    option.minimum = bar.minimum();
    option.maximum = bar.maximum();
    option.pageStep = bar.pageStep();
    option.sliderPosition = bar.sliderPosition();
    return bar.style()->subControlRect(QStyle::CC_ScrollBar, &option, which, &bar);
}

} // namespace

class TestStyle : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { apply(Appearance::Light, *qApp); }
    void aSwitchKeepsTheStyleAndRepaints();
    void thePrimaryButtonIsFilledAndBold_data();
    void thePrimaryButtonIsFilledAndBold();
    void aFrameGivesALineItsRoom();
    void aPageShowsTheGroundOfItsRoom();
    void theHandleStaysLongEnoughToSeize();
    void nothingToScrollLeavesNoPages();
};

void TestStyle::aSwitchKeepsTheStyleAndRepaints()
{
    QLineEdit line;
    line.resize(120, 26);
    line.show();
    const QStyle *before = qApp->style();
    QVERIFY(qobject_cast<const Style *>(before));
    const QPoint inside(60, 4);
    QCOMPARE(at(line, inside), Palette::desktop(Palette::Shade::Light).color(QPalette::Base));
    apply(Appearance::Dark, *qApp);
    QCOMPARE(qApp->style(), before);
    QTRY_COMPARE(at(line, inside), Palette::desktop(Palette::Shade::Dark).color(QPalette::Base));
}

void TestStyle::thePrimaryButtonIsFilledAndBold_data()
{
    QTest::addColumn<Appearance>("appearance");
    QTest::addColumn<Palette::Shade>("shade");
    QTest::newRow("light") << Appearance::Light << Palette::Shade::Light;
    QTest::newRow("dark") << Appearance::Dark << Palette::Shade::Dark;
}

void TestStyle::thePrimaryButtonIsFilledAndBold()
{
    QFETCH(Appearance, appearance);
    QFETCH(Palette::Shade, shade);
    apply(appearance, *qApp);
    QPushButton button(QStringLiteral("Send"));
    button.resize(100, 26);
    const QPoint ground(50, 3);
    weigh(&button, Weight::Primary);
    QCOMPARE(at(button, ground), Palette(shade).fill(Tone::Accent));
    QCOMPARE(button.font().weight(), QFont::DemiBold);
    button.setEnabled(false);
    QCOMPARE(at(button, ground), Palette(shade).selection());
    button.setEnabled(true);
    weigh(&button, Weight::Ordinary);
    QCOMPARE(at(button, ground), Palette::desktop(shade).color(QPalette::Button));
    QCOMPARE(button.font().weight(), QFont::Normal);
}

void TestStyle::aFrameGivesALineItsRoom()
{
    QLineEdit line;
    const QSize framed = line.sizeHint();
    line.setFrame(false);
    QCOMPARE(framed - line.sizeHint(), QSize(18, 10));
}

void TestStyle::aPageShowsTheGroundOfItsRoom()
{
    QFrame room;
    makeRoom(&room);
    room.resize(200, 200);
    auto *scroll = new QScrollArea(&room);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->viewport()->setAutoFillBackground(false);
    scroll->setGeometry(4, 4, 192, 192);
    replacePage(scroll, new QWidget);
    QCOMPARE(at(room, {100, 100}), Palette::desktop(Palette::Shade::Light).color(QPalette::Base));
    QCOMPARE(at(room, {0, 100}), Palette(Palette::Shade::Light).frame());
}

void TestStyle::theHandleStaysLongEnoughToSeize()
{
    QScrollBar bar(Qt::Vertical);
    bar.resize(14, 300);
    bar.setRange(0, 1'000'000);
    bar.setPageStep(20);
    const int whole = part(bar, QStyle::SC_ScrollBarGroove).height();
    for (const int value : {0, 500'000, 1'000'000}) {
        bar.setValue(value);
        const QRect handle = part(bar, QStyle::SC_ScrollBarSlider);
        QCOMPARE(handle.height(), 24);
        const int before = part(bar, QStyle::SC_ScrollBarSubPage).height();
        const int behind = part(bar, QStyle::SC_ScrollBarAddPage).height();
        QCOMPARE(before + handle.height() + behind, whole);
        QCOMPARE(behind == 0, value == 1'000'000);
    }
}

void TestStyle::nothingToScrollLeavesNoPages()
{
    QScrollBar bar(Qt::Horizontal);
    bar.resize(300, 14);
    bar.setRange(0, 0);
    QCOMPARE(part(bar, QStyle::SC_ScrollBarSlider), part(bar, QStyle::SC_ScrollBarGroove));
    QVERIFY(part(bar, QStyle::SC_ScrollBarAddPage).isEmpty());
    QVERIFY(part(bar, QStyle::SC_ScrollBarAddLine).isEmpty());
}

QTEST_MAIN(TestStyle)
#include "tst_style.moc"
