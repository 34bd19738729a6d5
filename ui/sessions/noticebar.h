#pragma once
#include <QFrame>

#include <functional>
#include <optional>

class QHBoxLayout;
class QLabel;
class QProgressBar;

namespace Gui {

// Something to be known that asks nothing and stops nothing: a file being read, what is missing from one, a disk that
// is full. Texts are functions, so that they follow the language.
struct Notice {
    enum class Key : quint8 { Reading, Missing, Journal, Saving, Keys, Deleted } key = Key::Missing;
    std::function<QString()> text;
    std::optional<int> permille; // of work under way; less than 0: how much there is to do is not known
    struct Way {
        std::function<QString()> label;
        std::function<void()> act;
    };
    QList<Way> ways; // each takes the notice away; without one it can just be closed
};

// Shows one notice at a time, the newest; one of the same key takes the place of the one before.
class NoticeBar : public QFrame
{
    Q_OBJECT
public:
    explicit NoticeBar(QWidget *parent = nullptr);
    void show(const Notice &notice);
    void setProgress(Notice::Key key, int permille);
    void withdraw(Notice::Key key);
    bool has(Notice::Key key) const;

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void showLast();
    void fillButtons(const Notice &notice);
    void take(qsizetype way);

    QList<Notice> m_open;
    QLabel *m_text;
    QProgressBar *m_progress;
    QHBoxLayout *m_buttons;
};

} // namespace Gui
