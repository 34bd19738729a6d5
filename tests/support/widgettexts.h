#pragma once
#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QStringList>
#include <QTabWidget>
#include <QTextDocumentFragment>
#include <QWidget>

namespace Testing {

// Every text that a window, its children, menus and actions show or tell a screen reader, visible just now or not.
inline void addActionTexts(const QList<QAction *> &actions, QStringList &texts)
{
    for (const QAction *action : actions) {
        texts << action->text() << action->toolTip() << action->statusTip();
        if (action->menu()) {
            texts << action->menu()->title();
            addActionTexts(action->menu()->actions(), texts);
        }
    }
}

inline QString withoutMarkup(const QString &text)
{
    return Qt::mightBeRichText(text) ? QTextDocumentFragment::fromHtml(text).toPlainText() : text;
}

inline void addOwnTexts(const QWidget *widget, QStringList &texts)
{
    texts << widget->windowTitle() << withoutMarkup(widget->toolTip()) << widget->accessibleName()
          << widget->accessibleDescription() << widget->whatsThis();
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        texts << button->text();
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        texts << withoutMarkup(label->text());
    if (const auto *line = qobject_cast<const QLineEdit *>(widget))
        texts << line->placeholderText();
    if (const auto *edit = qobject_cast<const QPlainTextEdit *>(widget))
        texts << edit->placeholderText();
    if (const auto *combo = qobject_cast<const QComboBox *>(widget))
        for (int item = 0; item < combo->count(); ++item)
            texts << combo->itemText(item) << combo->itemData(item, Qt::ToolTipRole).toString();
    if (const auto *tabs = qobject_cast<const QTabWidget *>(widget))
        for (int tab = 0; tab < tabs->count(); ++tab)
            texts << tabs->tabText(tab) << tabs->tabToolTip(tab);
    if (const auto *bar = qobject_cast<const QMenuBar *>(widget))
        addActionTexts(bar->actions(), texts);
    addActionTexts(widget->actions(), texts);
}

inline QStringList widgetTexts(const QWidget *window)
{
    QStringList texts;
    addOwnTexts(window, texts);
    const QList<QWidget *> children = window->findChildren<QWidget *>();
    for (const QWidget *child : children)
        addOwnTexts(child, texts);
    texts.removeAll(QString());
    return texts;
}

} // namespace Testing
