#pragma once
#include <QLineEdit>
#include <QStringList>

namespace Gui {

// A line with history by the arrow keys, and a paste of several lines reported instead of joined. While it is secret it
// shows dots, keeps no history, no undo, and nothing of it can be copied.
class LineEdit : public QLineEdit
{
    Q_OBJECT
public:
    enum class Secrecy : quint8 { Public, Secret };
    explicit LineEdit(QWidget *parent = nullptr);
    void setSecrecy(Secrecy secrecy);
    Secrecy secrecy() const { return m_secrecy; }
    void setHistory(const QStringList &entries) { m_history = entries; }
    const QStringList &history() const { return m_history; }
    void remember(const QString &entry);

Q_SIGNALS:
    void linesPasted(const QString &text);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void recall(int direction);
    bool pasteLines();

    Secrecy m_secrecy = Secrecy::Public;
    QStringList m_history; // newest last
    qsizetype m_at = -1;   // in the history; -1: what is being typed
    QString m_typed;       // kept while walking through the history
};

} // namespace Gui
