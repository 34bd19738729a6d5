#include "ui/guide/linefield.h"

#include <QValidator>

namespace Gui {

namespace {

constexpr int longestField = 70'000; // past the 64 KiB a line may have, so that over-long ones can be tried

class OneLine : public QValidator
{
public:
    explicit OneLine(LineField *field) : QValidator(field), m_field(field) {}
    State validate(QString &text, int &) const override
    {
        const auto endsLine = [](QChar c) { return c == u'\r' || c == u'\n' || c.isNull(); };
        if (std::none_of(text.cbegin(), text.cend(), endsLine))
            return Acceptable;
        Q_EMIT m_field->refused();
        return Invalid;
    }

private:
    LineField *m_field;
};

} // namespace

LineField::LineField(QWidget *parent) : QLineEdit(parent)
{
    setMaxLength(longestField);
    setValidator(new OneLine(this));
    setMinimumWidth(60);
}

PasswordField::PasswordField(QWidget *parent) : LineField(parent)
{
    setEchoMode(QLineEdit::Password);
    setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    setContextMenuPolicy(Qt::PreventContextMenu);
}

QByteArray PasswordField::take()
{
    QByteArray password = octets();
    setText(QString()); // setText, not clear(): undo must not bring it back
    return password;
}

} // namespace Gui
