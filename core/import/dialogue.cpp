#include "core/import/arrows.h"
#include "core/import/barelines.h"
#include "core/import/readers.h"
#include "core/import/words.h"

// A dialogue that no program is known for: with arrows or the sides' names, or bare lines from a greeting on.
namespace Core::Import {
namespace {

QByteArrayView withoutStamp(QByteArrayView line)
{
    if (line.startsWith('['))
        if (const auto stamp = stampAt(line.sliced(1)); stamp && stamp->size + 1 < line.size())
            return line[stamp->size + 1] == ']' ? line.sliced(stamp->size + 2).trimmed() : line;
    const auto stamp = stampAt(line);
    return stamp ? line.sliced(stamp->size) : line;
}

class DialogueReader : public SequelReader
{
public:
    using SequelReader::SequelReader;
    void take(QByteArrayView line) override;

private:
    Scribe &now() { return SequelReader::now(Origin::Dialogue, Telling::WithoutSome, Handshake::Implied); }
    void takeArrowed(const Arrowed &arrowed);
    void takeBare(QByteArrayView line);
    void hear(QByteArrayView line);
    bool m_arrowed = false;
};

void DialogueReader::take(QByteArrayView line)
{
    const bool bareContent = !m_arrowed && m_now && m_now->inContent();
    const Arrowed arrowed = bareContent ? Arrowed() : arrowOf(withoutStamp(line));
    if (arrowed.arrow == Arrow::None) {
        if (!m_arrowed)
            takeBare(line);
        return;
    }
    if (!m_now)
        m_arrowed = true;
    if (const auto stamp = stampAt(line))
        now().tick(*stamp, line);
    takeArrowed(arrowed);
}

void DialogueReader::takeArrowed(const Arrowed &arrowed)
{
    if (arrowed.arrow == Arrow::Heard && arrowed.escaped)
        now().heardOctets(unescaped(arrowed.text));
    else if (arrowed.arrow == Arrow::Said && arrowed.escaped)
        now().saidOctets(unescaped(arrowed.text));
    else if (arrowed.arrow == Arrow::Heard)
        hear(arrowed.text.trimmed());
    else if (arrowed.arrow == Arrow::Said)
        now().said(arrowed.text);
}

// A greeting behind a farewell begins the next session.
void DialogueReader::hear(QByteArrayView line)
{
    if (m_now && codeOf(line) == 220 && !m_now->isEmpty() && m_now->conversation().state() == Smtp::State::Leaving &&
        !m_now->conversation().insideReply())
        close();
    now().heard(line);
}

void DialogueReader::takeBare(QByteArrayView line)
{
    if (!m_now && codeOf(line) != 220 && !isCommand(line))
        return;
    switch (speakerOf(line, now(), Around::Text)) {
    case Speaker::Client:
        return now().said(line);
    case Speaker::Server:
        return hear(line);
    case Speaker::Nobody:
        return;
    }
}

} // namespace

bool isDialogue(QByteArrayView line)
{
    const Arrowed arrowed = arrowOf(withoutStamp(line));
    switch (arrowed.arrow) {
    case Arrow::Heard:
        return true;
    case Arrow::Said:
        return arrowed.escaped || isCommand(arrowed.text);
    case Arrow::None:
    case Arrow::Remark:
        return false;
    }
    return false;
}

std::unique_ptr<TextReader> dialogueReader(Collector &to)
{
    return std::make_unique<DialogueReader>(to);
}

} // namespace Core::Import
