#pragma once
#include "ui/guide/linefield.h"
#include "ui/guide/tonelabel.h"

namespace Gui {

// A field with a line below it that says what is wrong with what it holds.
class RemarkedField : public QWidget
{
    Q_OBJECT
public:
    explicit RemarkedField(const QString &name, QWidget *parent = nullptr);
    LineField *field() const { return m_field; }
    void remark(const QString &sentence); // empty: nothing is wrong
    void propose(const QString &text);    // put there as long as the user typed nothing

protected:
    void changeEvent(QEvent *event) override;

private:
    void look();

    LineField *m_field;
    ToneLabel *m_remark;
    QString m_sentence;
    enum class Refusal : quint8 { None, Told } m_refusal = Refusal::None;
    enum class Touched : quint8 { Not, ByUser } m_touched = Touched::Not;
};

} // namespace Gui
