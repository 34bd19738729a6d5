#include "ui/explanation/findinglist.h"

#include "core/explanation/explanation.h"
#include "ui/theme/appearance.h"
#include "ui/theme/palette.h"
#include "ui/words/pastedevents.h"
#include "ui/words/pastedwords.h"

#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace Gui {

namespace {

using namespace Core::Pasted;

enum FindingRole { CodeRole = Qt::UserRole, PlaceRole, ToneRole };

constexpr int gap = 8;

QString codeOf(const Words::Language &language, const Finding &finding)
{
    if (finding.reply.isEmpty())
        return Words::eventText(language, finding.event).heading;
    if (!finding.has(Note::CodeFromClass))
        return QString::fromLatin1(finding.reply.left(3));
    const auto status = Core::Smtp::readStatus(QByteArrayView(finding.reply).sliced(4));
    return status ? QString::fromLatin1(status->toString())
                  : QStringLiteral("%1yz").arg(QChar::fromLatin1(finding.reply[0]));
}

Tone toneOf(const Finding &finding)
{
    if (!finding.reply.isEmpty())
        return Gui::toneOf(Core::severityOf(finding.reply.left(3).toUShort()));
    switch (finding.action) {
    case Action::Failed:
        return Tone::Permanent;
    case Action::Delivered:
    case Action::Relayed:
    case Action::Expanded:
        return Tone::Good;
    case Action::None:
    case Action::Delayed:
        return Tone::Temporary;
    }
    return Tone::Temporary;
}

class FindingDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    static QFont codeFont();
};

QFont FindingDelegate::codeFont()
{
    QFont font = dialogueFont();
    font.setBold(true);
    return font;
}

QSize FindingDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {120, 2 * QFontMetrics(option.font).height() + 2 * gap};
}

void FindingDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Palette palette = Palette::of(option.palette);
    const auto tone = Tone(index.data(ToneRole).toInt());
    const QString code = index.data(CodeRole).toString();
    const QFontMetrics codes(codeFont(), painter->device()), words(option.font, painter->device());
    const QRect room = option.rect.adjusted(gap, gap, -gap, -gap);
    painter->save();
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, palette.selection());
    const QRect pill(room.topLeft(),
                     QSize(std::min(codes.horizontalAdvance(code) + 2 * gap, room.width()), words.height() + 2));
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(palette.fill(tone));
    painter->drawRoundedRect(pill, 4, 4);
    painter->setPen(palette.ink(tone));
    painter->setFont(codeFont());
    painter->drawText(pill, Qt::AlignCenter, code);
    painter->setFont(option.font);
    painter->setPen(palette.ink(Tone::Plain));
    const QRect first =
        QRect(room.topLeft(), QSize(room.width(), words.height() + 2)).adjusted(pill.width() + gap, 0, 0, 0);
    painter->drawText(first, Qt::AlignVCenter | Qt::AlignLeft,
                      words.elidedText(index.data().toString(), Qt::ElideRight, first.width()));
    painter->setPen(palette.ink(Tone::Quiet));
    const QRect second = room.adjusted(0, words.height() + 4, 0, 4);
    painter->drawText(second, Qt::AlignTop | Qt::AlignLeft,
                      words.elidedText(index.data(PlaceRole).toString(), Qt::ElideRight, second.width()));
    painter->restore();
}

} // namespace

FindingList::FindingList(QWidget *parent) : QListWidget(parent)
{
    setItemDelegate(new FindingDelegate(this));
    setUniformItemSizes(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(SingleSelection);
}

void FindingList::show(const Words::Language &language, const QList<Finding> &findings)
{
    const int row = std::max(0, currentRow());
    const QSignalBlocker quiet(this);
    clear();
    for (const Finding &finding : findings) {
        auto *item = new QListWidgetItem(Words::pastedWords(finding), this);
        const QString code = codeOf(language, finding), place = Words::pastedPlace(language, finding);
        item->setData(CodeRole, code);
        item->setData(PlaceRole, place);
        item->setData(ToneRole, int(toneOf(finding)));
        item->setData(Qt::AccessibleTextRole, QStringList{code, item->text(), place}.join(QStringLiteral(", ")));
    }
    setCurrentRow(std::min(row, count() - 1));
}

} // namespace Gui
