#pragma once
#include <QLineEdit>

namespace Gui {

// A field for part of a command. CR, LF and NUL do not get in: the whole entry that held one is refused, and told.
class LineField : public QLineEdit
{
    Q_OBJECT
public:
    explicit LineField(QWidget *parent = nullptr);
    QByteArray octets() const { return text().toUtf8(); }

Q_SIGNALS:
    void refused(); // nothing was inserted
};

// A password: dots, no way to copy it or to bring it back, and taken out of the field when it is used.
class PasswordField : public LineField
{
    Q_OBJECT
public:
    explicit PasswordField(QWidget *parent = nullptr);
    QByteArray take();
};

} // namespace Gui
