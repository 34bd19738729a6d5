#pragma once
#include "app/windowed.h"

#include <QAbstractItemView>
#include <QTest>

namespace Testing {

// A window with a session of the practice server in it, played line by line as a user would type it.
class Played
{
public:
    explicit Played(Core::Practice::Situation situation = Core::Practice::Situation::Submission)
    {
        windowed.window().resize(1360, 900);
        windowed.show(std::nullopt, App::WindowRun::Practice::NotOffered);
        windowed.practise(situation);
    }

    const Core::Document &document() { return windowed.session()->document(); }
    bool isReady()
    {
        return windowed.session()->phase() == Core::Session::Phase::Ready && windowed.session()->waiting().isEmpty() &&
               !document().conversation().replyDue() && document().conversation().greeting() != Core::none;
    }
    bool settle()
    {
        return QTest::qWaitFor([this] { return isReady(); }, 10'000);
    }
    bool say(const QList<QByteArray> &lines)
    {
        for (const QByteArray &line : lines) {
            if (!settle())
                return false;
            windowed.session()->queue(Core::Line{line + "\r\n", {}});
        }
        return settle();
    }
    // The batches of the transcript and the panel that follows it have been shown.
    bool shown()
    {
        auto *view = windowed.window().findChild<QAbstractItemView *>(QStringLiteral("transcript"));
        return QTest::qWaitFor([&] { return view->model()->rowCount() == int(document().rows().size()); }, 5'000);
    }

    App::Windowed windowed;
};

} // namespace Testing
