#pragma once
#include <QLineEdit>
#include <QStringList>

#include <functional>

namespace Gui {

// A line with history by the arrow keys, and a paste of several lines reported instead of joined. While it is secret it
// shows dots, keeps no history, no undo, and nothing of it can be copied. Of a line that becomes secret from some
// character on (AUTH with its initial response) what is public is taken out of the field and painted before the dots:
// text() is the secret alone, written() is all.
class LineEdit : public QLineEdit
{
    Q_OBJECT
public:
    enum class Secrecy : quint8 { Public, Secret };
    explicit LineEdit(QWidget *parent = nullptr);
    void setSecrecy(Secrecy secrecy);
    Secrecy secrecy() const { return m_secrecy; }
    // Tells where in a line its secret begins; -1: nowhere. Asked of a public line whenever it changes.
    void setSecretFinder(std::function<qsizetype(const QString &)> from) { m_secretFrom = std::move(from); }
    void seekSecret(); // again, for the answer may be another now
    bool isHiding() const { return m_hiding; }
    const QString &lead() const { return m_lead; } // what is public before the secret
    QString written() const { return m_lead + text(); }
    void write(const QString &line); // in place of all that is there
    void setHistory(const QStringList &entries) { m_history = entries; }
    const QStringList &history() const { return m_history; }
    void remember(const QString &entry);

Q_SIGNALS:
    void linesPasted(const QString &text);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void recall(int direction);
    void paste(const QString &text);
    void hide(const QString &line, qsizetype at);
    void showAll(const QString &line);
    void placeLead();
    QString leadShown() const;

    Secrecy m_secrecy = Secrecy::Public;
    std::function<qsizetype(const QString &)> m_secretFrom;
    bool m_hiding = false;
    QString m_lead;
    QStringList m_history; // newest last
    qsizetype m_at = -1;   // in the history; -1: what is being typed
    QString m_typed;       // kept while walking through the history
};

} // namespace Gui
