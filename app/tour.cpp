#include "app/tour.h"

#include "app/helprun.h"
#include "ui/export/plaintext.h"

#include <QApplication>
#include <QDir>
#include <QStandardPaths>
#include <QTimer>

#include <cstdio>
#include <numeric>

namespace App {

namespace {

constexpr std::chrono::milliseconds settleTime{250}; // batches of rows and the panel follow within it
constexpr std::chrono::seconds patience{30};

QByteArrayList lines()
{
    const QByteArray user(Core::Practice::user), password(Core::Practice::password);
    return {"EHLO client.example.org", "STARTTLS", "EHLO client.example.org",      "AUTH LOGIN", user.toBase64(),
            password.toBase64(),       "DATA",     "MAIL FROM:<bob@practice.test>"};
}

} // namespace

Tour::Tour(const TourRun &run, QObject *parent) : QObject(parent), m_run(run) {}

void Tour::start()
{
    m_windowed.window().resize(1360, 820);
    m_windowed.show(std::nullopt, WindowRun::Practice::NotOffered);
    m_windowed.practise(Core::Practice::Situation::Submission);
    Core::Session *session = m_windowed.session();
    if (!session) {
        Q_EMIT finished(Exit::ConnectionFailed);
        return;
    }
    connect(session, &Core::Session::phaseChanged, this, &Tour::step, Qt::QueuedConnection);
    connect(&session->document(), &Core::Document::appended, this, &Tour::step, Qt::QueuedConnection);
    connect(
        session, &Core::Session::ended, this,
        [this] { Q_EMIT finished(m_shown ? Exit::Done : Exit::ConnectionFailed); }, Qt::QueuedConnection);
    QTimer::singleShot(patience, this, [this] { Q_EMIT finished(Exit::TimedOut); });
}

void Tour::step()
{
    Core::Session *session = m_windowed.session();
    if (session->phase() != Core::Session::Phase::Ready || !session->waiting().isEmpty() ||
        session->document().conversation().replyDue())
        return;
    const QByteArrayList script = lines();
    if (m_next < script.size())
        session->queue(Core::Line{script[m_next++] + "\r\n", {}});
    else if (!std::exchange(m_shown, true))
        QTimer::singleShot(settleTime, this, &Tour::showRefusal);
}

void Tour::showRefusal()
{
    m_windowed.window().showRow(m_windowed.session()->document().exchanges().back().replyFirst);
    takePictures({Gui::LanguageChoice::English, Gui::LanguageChoice::French});
}

void Tour::takePictures(QList<Gui::LanguageChoice> languages)
{
    if (languages.isEmpty()) {
        print();
        m_windowed.session()->leave();
        return;
    }
    const Gui::LanguageChoice language = languages.takeFirst();
    m_windowed.languages().choose(language);
    QTimer::singleShot(settleTime, this, [this, language, languages] { // the window lays itself out anew
        takePicture(language);
        takePictures(languages);
    });
}

void Tour::takePicture(Gui::LanguageChoice language)
{
    const QString name = language == Gui::LanguageChoice::French ? QStringLiteral("mailscope-fr.png")
                                                                 : QStringLiteral("mailscope-en.png");
    const QString file = QDir(m_run.folder).absoluteFilePath(name);
    if (m_windowed.window().grab().save(file))
        m_pictures.append(file);
}

void Tour::print()
{
    const Core::Document &document = m_windowed.session()->document();
    QList<Core::RowId> rows(qsizetype(document.rows().size()));
    std::iota(rows.begin(), rows.end(), Core::RowId(0));
    const Words::Language language(localeFor(m_run.language));
    QString text = Export::plainText(language, document, rows, Export::Explanations::With);
    for (const QString &picture : std::as_const(m_pictures))
        text +=
            language.text("CommandLine", QT_TRANSLATE_NOOP("CommandLine", "Picture of the window: %1")).arg(picture) +
            QLatin1Char('\n');
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stdout);
    std::fflush(stdout);
}

Exit runTour(const TourRun &run, int &argc, char **argv)
{
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QStandardPaths::setTestModeEnabled(true); // what the user chose is neither read nor changed
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("mailscope-tour"));
    Tour tour(run);
    QObject::connect(
        &tour, &Tour::finished, &application, [](Exit exit) { QCoreApplication::exit(int(exit)); },
        Qt::QueuedConnection);
    tour.start();
    return Exit(QApplication::exec());
}

} // namespace App
