#pragma once
#include <QFrame>

#include <functional>

class QHBoxLayout;
class QLabel;

namespace Gui {

// A question that waits without stopping anything: a certificate in doubt, a wait that ended, a message about to be
// delivered. Texts are functions, so that they follow the language while the question stands.
struct Question {
    enum class Key : quint8 { Trust, Wait, Delivery, Clear, Content, Practice, Unprotected } key = Key::Trust;
    std::function<QString()> text;
    std::function<QString()> detail; // smaller, below; may be empty
    struct Answer {
        std::function<QString()> label;
        std::function<void()> act;
        enum class Weight : quint8 { Safe, Daring } weight = Weight::Safe;
        enum class After : quint8 { Withdraw, Stay } after = After::Withdraw; // Stay: it only shows more
    };
    QList<Answer> answers; // the first is the safe one, and Esc
};

// Shows one question at a time, the newest; a question of the same key takes the place of the one before.
class QuestionBar : public QFrame
{
    Q_OBJECT
public:
    explicit QuestionBar(QWidget *parent = nullptr);
    void ask(const Question &question);
    void withdraw(Question::Key key);
    void withdrawAll();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void showLast();
    void paintLabels();
    void answer(qsizetype which);

    QList<Question> m_open;
    QLabel *m_text, *m_detail;
    QHBoxLayout *m_buttons;
};

} // namespace Gui
