#include "tests/fuzz/explained.h"

using namespace Core;

// A reply that somebody pasted. A first line with ">" in front is the command it answers, one with "@" the server it
// came from; with "^" it is a greeting.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    QByteArrayView text(data, qsizetype(size));
    Surroundings around;
    while (!text.isEmpty() && (text[0] == '>' || text[0] == '@' || text[0] == '^')) {
        const char what = text[0];
        const qsizetype feed = text.indexOf('\n');
        const QByteArrayView line = text.first(feed < 0 ? text.size() : feed).sliced(1);
        text = text.sliced(feed < 0 ? text.size() : feed + 1);
        if (what == '>')
            around.command = line.toByteArray();
        else if (what == '@')
            around.host = line.toByteArray();
        else
            around.place = Surroundings::Place::Greeting;
    }
    Fuzz::explainAll(*Document::ofReply(text, around));
    return 0;
}
