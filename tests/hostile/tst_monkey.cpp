#include "app/windowed.h"
#include "tests/hostile/flooder.h"
#include "tests/hostile/responder.h"

#include <QApplication>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QInputMethodEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <csignal>
#include <random>

// A seeded monkey at the main window, which talks to a server that answers anything: keys, clicks, drags, resizes,
// other languages and themes, connections begun and cut. What it does depends on the seed alone:
//     tst_monkey                       a short run, as in the suite
//     tst_monkey -seed 7               that seed again
//     tst_monkey -seeds 10 -events 5000
namespace {

using namespace Hostile;

constexpr double mostStall = 250; // ms
constexpr int deepest = 4;        // loops within loops
constexpr int mostLeaving = 1000; // times that they are asked to end

volatile int theSeed = 0, theEvent = 0;

extern "C" void tell(int signal)
{
    char text[96];
    const int size = std::snprintf(text, sizeof text, "monkey: signal %d at event %d; again: -seed %d\n", signal,
                                   int(theEvent), int(theSeed));
    if (::write(2, text, size_t(size)) < 0)
        ::_exit(3);
    ::_exit(2);
}

class Dice
{
public:
    explicit Dice(int seed) : m_engine(uint(seed)) {}
    int below(int end) { return end <= 0 ? 0 : int(m_engine() % uint(end)); }
    template <typename Value, size_t Count>
    const Value &of(const Value (&values)[Count])
    {
        return values[below(int(Count))];
    }

private:
    std::mt19937 m_engine; // the standard fixes its numbers, so that a seed is the same everywhere
};

const QByteArray answers[] = {
    "250 2.0.0 Ok\r\n",
    "250-mail.example.org\r\n250-SIZE 1000\r\n250-STARTTLS\r\n250-AUTH PLAIN LOGIN SCRAM-SHA-256 XOAUTH2\r\n250 "
    "DSN\r\n",
    "220 go\r\n",
    "220 go\r\n250 injected\r\n",
    "334 UGFzc3dvcmQ6\r\n",
    "334 \r\n",
    "354 go\r\n",
    "235 2.7.0 in\r\n",
    "421 4.3.2 bye\r\n",
    "450 4.2.0 later\r\n",
    "503 5.5.1 Error: need MAIL command\r\n",
    "530 5.7.0 Must issue a STARTTLS command first\r\n",
    "535 5.7.8 Error: authentication failed\r\n",
    "550 5.7.1 <b@example.org>: Relay access denied\r\n",
    "553 5.7.1 <a@example.org>: Sender address rejected: not owned by user\r\n",
    "554 5.5.1 <b>bold</b> <img src=x>\r\n",
    "250-one\r\n550 two\r\n",
    "999 what\r\n",
    "nothing of the kind\r\n",
    "250 \x1b[2J\xe2\x80\xae\xff\x01\r\n",
    "250 one\n250 two\r250 three\r\n",
    "",
};
const int keys[] = {Qt::Key_Return, Qt::Key_Escape,   Qt::Key_Tab,       Qt::Key_Backtab, Qt::Key_Up,    Qt::Key_Down,
                    Qt::Key_Left,   Qt::Key_Right,    Qt::Key_Home,      Qt::Key_End,     Qt::Key_F1,    Qt::Key_F3,
                    Qt::Key_F5,     Qt::Key_F6,       Qt::Key_F9,        Qt::Key_F10,     Qt::Key_Space, Qt::Key_Delete,
                    Qt::Key_PageUp, Qt::Key_PageDown, Qt::Key_Backspace, Qt::Key_Menu};
const char *const typed[] = {
    "EHLO me", "STARTTLS", "AUTH LOGIN", "AUTH PLAIN AGEAYg==", "MAIL FROM:<a@b>", "RCPT TO:<c@d>", "DATA", ".", "QUIT",
    "RSET",    "BDAT 10",  "*",          "a\\r\\nNOOP\\0",      "é ß 漢",          "334 x"};

class Monkey
{
public:
    explicit Monkey(int seed) : m_dice(seed), m_server([this](const QByteArray &) { return answer(); })
    {
        theSeed = seed;
        theEvent = 0;
        m_windowed.window().resize(1200, 800);
        m_windowed.show(std::nullopt, App::WindowRun::Practice::NotOffered);
        connectTo();
    }
    // The longest event, in ms. Each event is posted before the one at hand is done: a menu that Qt opens in a loop of
    // its own is lived in, too.
    double play(int events)
    {
        m_left = events;
        m_time.restart();
        post();
        turnUntil([this] { return m_left == 0; }, 1e9);
        while (QWidget *popup = QApplication::activePopupWidget())
            popup->close();
        turnUntil([this] { return m_depth == 0; }, 10'000);
        return m_longest;
    }
    // It still does what it is told.
    bool isWell()
    {
        m_windowed.window().show();
        m_windowed.languages().choose(Gui::LanguageChoice::English);
        connectTo();
        return QTest::qWaitFor([this] {
            return !m_windowed.session()->document().exchanges().empty() ||
                   m_windowed.session()->phase() == Core::Session::Phase::Over;
        });
    }

private:
    void post()
    {
        QMetaObject::invokeMethod(
            &m_poster, [this] { step(); }, Qt::QueuedConnection);
    }
    void step()
    {
        const double took = m_time.elapsed();
        if (took > mostStall)
            std::printf("seed %d, event %d (%s): %.0f ms\n", int(theSeed), int(theEvent), m_doing, took);
        m_longest = qMax(m_longest, took);
        if (m_left == 0)
            return leaveLoops();
        --m_left;
        const int event = theEvent + 1;
        theEvent = event;
        post();
        m_time.restart();
        ++m_depth;
        if (m_depth > deepest)
            closePopups();
        else
            act();
        --m_depth;
        calm();
    }
    // What play() waits for turns below the loops that menus and dialogs opened.
    void leaveLoops()
    {
        if (m_depth == 0)
            return;
        for (QWidget *window : QApplication::topLevelWidgets())
            if (window->isVisible() && (qobject_cast<QMenu *>(window) || window->isModal()))
                window->close();
        if (++m_leaving > mostLeaving)
            qFatal("a loop below event %d does not end", int(theEvent));
        QTimer::singleShot(10, &m_poster, [this] { leaveLoops(); });
    }
    void closePopups()
    {
        m_doing = "close";
        if (QWidget *popup = QApplication::activePopupWidget())
            popup->close();
    }
    QByteArray answer()
    {
        if (m_dice.below(40) == 0)
            m_server.close();
        return m_dice.below(60) == 0 ? QByteArray("250-much\r\n").repeated(2000) : m_dice.of(answers);
    }
    void connectTo()
    {
        Core::EndpointUrl target;
        target.endpoint.host = QStringLiteral("127.0.0.1");
        target.endpoint.port = m_server.port();
        const int security = m_dice.below(6);
        target.endpoint.security = security < 2 ? Core::Security(security) : Core::Security::None;
        m_windowed.connectTo(target);
    }
    // Where it may point: the window that is in front, whichever that is.
    QWidget *front()
    {
        if (QWidget *popup = QApplication::activePopupWidget())
            return popup;
        if (QWidget *modal = QApplication::activeModalWidget())
            return modal;
        QWidget *active = QApplication::activeWindow();
        return active ? active : &m_windowed.window();
    }
    // Where keys go: an open menu takes them from whatever has the focus.
    QWidget *keyTaker()
    {
        if (QWidget *popup = QApplication::activePopupWidget())
            return popup->focusWidget() ? popup->focusWidget() : popup;
        return QApplication::focusWidget();
    }
    QPoint anywhere(const QWidget *in) { return {m_dice.below(in->width()), m_dice.below(in->height())}; }
    QWidget *under(QWidget *window, QPoint &place)
    {
        QWidget *child = window->childAt(place);
        if (!child)
            return window;
        place = child->mapFrom(window, place);
        return child;
    }
    void act();
    void click();
    void drag();
    void press();
    void type();
    void say();
    void wheel();
    void change();
    // Nothing outside this process may come of it.
    void calm()
    {
        for (QWidget *window : QApplication::topLevelWidgets())
            if (window->isVisible() && qobject_cast<QFileDialog *>(window))
                window->close();
        if (!m_windowed.window().isVisible())
            m_windowed.window().show();
    }

    Dice m_dice;
    QObject m_poster;
    int m_left = 0, m_depth = 0, m_leaving = 0;
    OwnTime m_time;
    double m_longest = 0;
    Responder m_server;
    App::Windowed m_windowed;
    const char *m_doing = "";
};

void Monkey::act()
{
    switch (m_dice.below(16)) {
    case 0:
    case 1:
    case 2:
    case 3:
    case 4:
        return click();
    case 5:
        return drag();
    case 6:
    case 7:
    case 8:
        return press();
    case 9:
    case 10:
        return type();
    case 11:
    case 12:
        return say();
    case 13:
        return wheel();
    default:
        return change();
    }
}

void Monkey::click()
{
    m_doing = "click";
    QWidget *window = front();
    QPoint place = anywhere(window);
    QWidget *widget = under(window, place);
    const Qt::MouseButton button = m_dice.below(8) == 0 ? Qt::RightButton : Qt::LeftButton;
    if (m_dice.below(6) == 0)
        QTest::mouseDClick(widget, button, {}, place);
    else
        QTest::mouseClick(widget, button, {}, place);
}

void Monkey::drag()
{
    m_doing = "drag";
    QWidget *window = front();
    QPoint from = anywhere(window);
    QWidget *widget = under(window, from);
    QTest::mousePress(widget, Qt::LeftButton, {}, from);
    for (int i = 0; i < 3; ++i)
        QTest::mouseMove(widget, from + QPoint(m_dice.below(200) - 100, m_dice.below(200) - 100));
    QTest::mouseRelease(widget, Qt::LeftButton, {}, from);
}

void Monkey::press()
{
    m_doing = "key";
    QWidget *taker = keyTaker();
    QWidget *to = taker ? taker : front();
    const int key = m_dice.of(keys);
    const Qt::KeyboardModifiers with[] = {{}, {}, {}, Qt::ControlModifier, Qt::ShiftModifier, Qt::AltModifier};
    QTest::keyClick(to, Qt::Key(key), m_dice.of(with));
    if (m_dice.below(3) == 0)
        QTest::keyClick(to, char('a' + m_dice.below(26)), m_dice.below(4) == 0 ? Qt::ControlModifier : Qt::NoModifier);
}

void Monkey::type()
{
    m_doing = "text";
    const QString text = QString::fromUtf8(m_dice.of(typed));
    for (const QChar character : text) {
        QWidget *focus = keyTaker();
        if (!focus)
            return;
        if (character.unicode() < 0x80) {
            QTest::keyClick(focus, character.toLatin1());
            continue;
        }
        QInputMethodEvent composed; // no key of QTest's has such a letter
        composed.setCommitString(character);
        QCoreApplication::sendEvent(focus, &composed);
    }
}

void Monkey::say()
{
    m_doing = "line";
    auto *line = m_windowed.window().findChild<QLineEdit *>(QStringLiteral("commandLine"));
    if (!line->isEnabled())
        return connectTo();
    line->setText(QString::fromUtf8(m_dice.of(typed)));
    QTest::keyClick(line, Qt::Key_Return, m_dice.below(4) == 0 ? Qt::ControlModifier : Qt::NoModifier);
}

void Monkey::wheel()
{
    m_doing = "wheel";
    QWidget *window = front();
    QPoint place = anywhere(window);
    QWidget *widget = under(window, place);
    QWheelEvent event(place, widget->mapToGlobal(place), {}, {0, m_dice.below(2) == 0 ? 120 : -120}, Qt::NoButton, {},
                      Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(widget, &event);
}

void Monkey::change()
{
    Gui::MainWindow &window = m_windowed.window();
    switch (m_dice.below(9)) {
    case 0:
        m_doing = "resize";
        return window.resize(300 + m_dice.below(1600), 200 + m_dice.below(1100));
    case 1:
    case 2:
        m_doing = "language";
        return m_windowed.languages().choose(m_dice.below(2) == 0 ? Gui::LanguageChoice::French
                                                                  : Gui::LanguageChoice::English);
    case 3:
        m_doing = "theme";
        return Gui::apply(Gui::Appearance(m_dice.below(3)), *qApp);
    case 4:
        m_doing = "cut";
        return m_windowed.session()->cut();
    case 5:
        m_doing = "practice";
        return m_dice.below(3) == 0 ? m_windowed.practise(Core::Practice::Situation(m_dice.below(15))) : connectTo();
    case 6:
        m_doing = "unasked";
        return m_server.say(m_dice.of(answers));
    case 7:
        m_doing = "action";
        if (const QList<QAction *> actions = window.findChildren<QAction *>(); !actions.isEmpty())
            actions[m_dice.below(int(actions.size()))]->trigger();
        return;
    default:
        m_doing = "row";
        return window.showRow(quint32(m_dice.below(500)));
    }
}

int argument(const QStringList &arguments, const char *name, int otherwise)
{
    const qsizetype at = arguments.indexOf(QLatin1String(name));
    return at >= 0 && at + 1 < arguments.size() ? arguments[at + 1].toInt() : otherwise;
}

// Links lead nowhere.
class Nowhere : public QObject
{
    Q_OBJECT
public Q_SLOTS:
    void go(const QUrl &) {}
};

} // namespace

int main(int argc, char *argv[])
{
    // A window opens some documents in a process of their own, which is this program once more: one monkey is enough.
    constexpr char alreadyHere[] = "MAILSCOPE_MONKEY";
    if (qEnvironmentVariableIsSet(alreadyHere))
        return 0;
    qputenv(alreadyHere, "1");
    QTemporaryDir home;
    qputenv("HOME", home.path().toUtf8());
    qputenv("XDG_CONFIG_HOME", home.path().toUtf8());
    qputenv("XDG_DATA_HOME", home.path().toUtf8());
    QDir::setCurrent(home.path());
    QStandardPaths::setTestModeEnabled(true);
    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    QApplication application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    Nowhere nowhere;
    for (const char *scheme : {"http", "https", "mailto", "file"})
        QDesktopServices::setUrlHandler(QLatin1String(scheme), &nowhere, "go");
    for (const int signal : {SIGSEGV, SIGABRT, SIGFPE, SIGILL, SIGBUS})
        std::signal(signal, &tell);
    const QStringList arguments = QCoreApplication::arguments();
    const int first = argument(arguments, "-seed", 1);
    const int seeds = argument(arguments, "-seeds", 1), events = argument(arguments, "-events", 600);
    bool well = true;
    for (int seed = first; seed < first + seeds; ++seed) {
        Monkey monkey(seed);
        const double longest = monkey.play(events);
        const bool alive = monkey.isWell();
        well = well && alive && longest <= mostStall;
        std::printf("FIGURES monkey seed %d: %d events, longest %.0f ms (at most %.0f), %s\n", seed, events, longest,
                    mostStall, alive ? "alive" : "DEAD");
        std::fflush(stdout);
    }
    return well ? 0 : 1;
}

#include "tst_monkey.moc"
