#pragma once
#include <QWidget>

#include <functional>

class QLineEdit;
class QToolButton;

namespace Gui {

// A file by its name, typed or picked. The texts are the owner's; it calls retranslate() when the language changes.
class FileField : public QWidget
{
    Q_OBJECT
public:
    explicit FileField(QWidget *parent = nullptr);
    QString path() const;
    void setPath(const QString &path);
    // `filters` as QFileDialog takes them.
    void retranslate(const QString &name, const QString &placeholder, const QStringList &filters);

Q_SIGNALS:
    void changed();

private:
    void pick();

    QLineEdit *m_edit;
    QToolButton *m_pick;
    QString m_name;
    QStringList m_filters;
};

} // namespace Gui
