#include "core/survey/survey.h"
#include "tests/bench/stopwatch.h"

#include <QElapsedTimer>
#include <QThread>

// Replies explained a second in a transcript of 1,000,000 lines, in as many threads as there are processors: the
// derivation of rows and states included. The baseline is that derivation alone.
namespace {

constexpr int lines = 1'000'000;

QByteArray refusal(int i)
{
    const QByteArray number = QByteArray::number(i * 7919 % 100'000);
    switch (i / 8 % 6) {
    case 0:
        return "550 5.1.1 <user" + number + "@example.net>: Recipient address rejected: User unknown";
    case 1:
        return "450 4.2.0 <user" + number + "@example.net>: Recipient address rejected: Greylisted, try in 300 s";
    case 2:
        return "554 5.7.1 Service unavailable; Client host [192.0.2." + QByteArray::number(i % 250) +
               "] blocked using zen.spamhaus.org";
    case 3:
        return "452 4.2.2 <user" + number + "@example.net>: mailbox is full";
    case 4:
        return "550 5.7.26 <user" + number + "@example.net>: sender failed DMARC";
    default:
        return "451 4.3.0 <user" + number + "@example.net>: Temporary lookup failure";
    }
}

// One long session: mail after mail, an eighth of the recipients refused in ever other words.
std::unique_ptr<Core::Document> document()
{
    auto made = std::make_unique<Core::Document>();
    Core::Recorder &recorder = made->recorder();
    qint64 at = 0;
    const auto hear = [&](const QByteArray &line) { recorder.received(line + "\r\n", Core::Protection::Clear, ++at); };
    const auto say = [&](const QByteArray &line) { recorder.sent(line + "\r\n", {}, Core::Protection::Clear, ++at); };
    hear("220 mx.example.net ESMTP Postfix");
    say("EHLO client.example.org");
    hear("250-mx.example.net\r\n250-PIPELINING\r\n250-SIZE 10240000\r\n250 ENHANCEDSTATUSCODES");
    for (int i = 0; i < lines / 8; ++i) {
        const QByteArray number = QByteArray::number(i);
        say("MAIL FROM:<sender" + number + "@example.org>");
        hear("250 2.1.0 Ok");
        say("RCPT TO:<user" + number + "@example.net>");
        hear(i % 8 == 0 ? refusal(i) : "250 2.1.5 Ok " + number);
        say("NOOP");
        hear("250 2.0.0 Ok " + number);
        say("RSET");
        hear("250 2.0.0 Ok");
    }
    made->follow();
    return made;
}

double secondsOf(const auto &work)
{
    QElapsedTimer clock;
    clock.start();
    work();
    return double(clock.nsecsElapsed()) / 1e9;
}

} // namespace

int main()
{
    const auto made = document();
    const Core::DocumentSource source = made->source();
    const auto goOn = [](quint32, quint32) { return true; };
    Core::Survey found;
    const double deriving = secondsOf([&] { Core::Document::of(source); });
    const double surveying = secondsOf([&] { found = survey(source, QThread::idealThreadCount(), goOn); });
    if (!found.whole || found.replies != made->exchanges().size() || found.meanings.size() < 7)
        return 1;
    const double rate = found.replies / surveying;
    std::printf("%zu rows, %u replies, %lld meanings: derived in %.2f s, explained in %.2f s, %.0f a second\n",
                made->rows().size(), found.replies, qlonglong(found.meanings.size()), deriving, surveying, rate);
    return Bench::report("one reply of a long transcript", 1e6 / rate, 1e6 / 150'000, "µs") ? 0 : 1;
}
