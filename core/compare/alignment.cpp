#include "core/compare/alignment.h"

#include "core/smtp/words.h"

#include <algorithm>
#include <vector>

namespace Core::Compare {
namespace {

using Smtp::Verb;

constexpr qsizetype mostCells = 4'000'000; // of the table of a full alignment
constexpr qsizetype lookAhead = 200;       // where the table would be larger

QByteArray keyOf(const Smtp::Command &command, const QByteArray &line)
{
    switch (command.verb) {
    case Verb::Ehlo:
    case Verb::Helo:
    case Verb::Lhlo:
        return "EHLO"; // under whatever name
    case Verb::Mail:
    case Verb::Rcpt:
        return name(command.verb) + ' ' + (command.path ? Smtp::cut(line, *command.path).toByteArray().toLower() : "");
    case Verb::Auth:
        return "AUTH " + command.mechanism;
    case Verb::Bdat:
        return "BDAT";
    default:
        return line.simplified().toUpper();
    }
}

Moment momentOf(const Dialogue &dialogue, qsizetype number)
{
    const Smtp::Exchange &exchange = dialogue.exchanges[size_t(number)];
    Moment moment;
    moment.exchange = number;
    moment.verb = exchange.verb;
    moment.row = exchange.said != none ? exchange.said : exchange.replyFirst;
    if (exchange.said == none) {
        moment.what = number == 0 ? Moment::What::Greeting : Moment::What::Unasked;
        moment.key = number == 0 ? "greeting" : "unasked";
    } else if (exchange.verb == Verb::Response || exchange.verb == Verb::Content || exchange.verb == Verb::Chunk) {
        moment.key = QByteArray::number(int(exchange.verb));
    } else {
        const QByteArray line = dialogue.line(exchange.said);
        moment.key = keyOf(Smtp::parseCommand(line), line);
    }
    return moment;
}

int likeness(const Moment &a, const Moment &b)
{
    if (a.what != b.what)
        return 0;
    if (a.key == b.key)
        return 3;
    return a.what == Moment::What::Exchange && a.verb == b.verb ? 1 : 0;
}

struct Window {
    qsizetype left = 0, right = 0, leftEnd = 0, rightEnd = 0;
};

// The alignment with the greatest likeness (Needleman and Wunsch), of a part small enough for its table.
void alignWhole(const QList<Moment> &left, const QList<Moment> &right, const Window &part, QList<Pair> &pairs)
{
    const qsizetype rows = part.leftEnd - part.left, columns = part.rightEnd - part.right;
    std::vector<int> best(size_t((rows + 1) * (columns + 1)), 0);
    const auto at = [&](qsizetype i, qsizetype j) -> int & { return best[size_t(i * (columns + 1) + j)]; };
    const auto like = [&](qsizetype i, qsizetype j) { return likeness(left[part.left + i], right[part.right + j]); };
    for (qsizetype i = rows - 1; i >= 0; --i)
        for (qsizetype j = columns - 1; j >= 0; --j) {
            const int both = like(i, j);
            at(i, j) = std::max({at(i + 1, j), at(i, j + 1), both > 0 ? at(i + 1, j + 1) + both : 0});
        }
    qsizetype i = 0, j = 0;
    while (i < rows || j < columns) {
        const bool both = i < rows && j < columns && like(i, j) > 0 && at(i, j) == at(i + 1, j + 1) + like(i, j);
        const bool onlyLeft = !both && i < rows && (j == columns || at(i, j) == at(i + 1, j));
        pairs.append({both || onlyLeft ? part.left + i : -1, both || !onlyLeft ? part.right + j : -1});
        i += both || onlyLeft;
        j += both || !onlyLeft;
    }
}

// Where whole tables would be too large: the next place at which both say the same again.
void alignStepwise(const QList<Moment> &left, const QList<Moment> &right, Window part, QList<Pair> &pairs)
{
    while (part.left < part.leftEnd || part.right < part.rightEnd) {
        Window piece = part;
        piece.leftEnd = std::min(part.leftEnd, part.left + lookAhead);
        piece.rightEnd = std::min(part.rightEnd, part.right + lookAhead);
        QList<Pair> found;
        alignWhole(left, right, piece, found);
        // The second half of a piece may fit better with what follows: it is aligned again.
        const bool last = piece.leftEnd == part.leftEnd && piece.rightEnd == part.rightEnd;
        const qsizetype kept = last ? found.size() : std::max(qsizetype(1), found.size() / 2);
        for (qsizetype i = 0; i < kept; ++i) {
            pairs.append(found[i]);
            part.left = std::max(part.left, found[i].left + 1);
            part.right = std::max(part.right, found[i].right + 1);
        }
    }
}

} // namespace

QList<Moment> momentsOf(const Dialogue &dialogue)
{
    QList<Moment> moments;
    size_t exchange = 0;
    for (RowId row = 0; row < dialogue.rows.size() && moments.size() < mostMoments; ++row) {
        const Kind kind = dialogue.rows[row].kind;
        if (kind == Kind::Encrypted)
            moments.append({Moment::What::Tls, Verb::None, row, -1, "tls"});
        else if (kind == Kind::Closed || kind == Kind::Failed)
            moments.append({Moment::What::End, Verb::None, row, -1, "end"});
        for (; exchange < dialogue.exchanges.size() && dialogue.exchanges[exchange].replyLast <= row; ++exchange)
            moments.append(momentOf(dialogue, qsizetype(exchange)));
    }
    return moments;
}

QList<Pair> align(const QList<Moment> &left, const QList<Moment> &right)
{
    QList<Pair> pairs;
    Window middle{0, 0, left.size(), right.size()};
    for (; middle.left < middle.leftEnd && middle.right < middle.rightEnd &&
           likeness(left[middle.left], right[middle.right]) == 3;
         ++middle.left, ++middle.right)
        pairs.append({middle.left, middle.right});
    if ((middle.leftEnd - middle.left + 1) * (middle.rightEnd - middle.right + 1) <= mostCells)
        alignWhole(left, right, middle, pairs);
    else
        alignStepwise(left, right, middle, pairs);
    return pairs;
}

} // namespace Core::Compare
