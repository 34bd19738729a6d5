#pragma once
#include "app/options.h"
#include "app/windowed.h"

#include <QObject>

namespace App {

// A short session on the practice server that shows 334, 503 and 553, played in a real window that nobody needs to see:
// the dialogue is printed with its explanations, the window saved as a picture in English and in French.
class Tour : public QObject
{
    Q_OBJECT
public:
    explicit Tour(const TourRun &run, QObject *parent = nullptr);
    void start();

Q_SIGNALS:
    void finished(App::Exit exit);

private:
    void step();
    void showRefusal();
    void takePictures(QList<Gui::LanguageChoice> languages);
    void takePicture(Gui::LanguageChoice language);
    void print();

    TourRun m_run;
    Windowed m_windowed;
    qsizetype m_next = 0;
    QStringList m_pictures;
    bool m_shown = false;
};

Exit runTour(const TourRun &run, int &argc, char **argv);

} // namespace App
