#include "ui/connection/filefield.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QToolButton>

namespace Gui {

FileField::FileField(QWidget *parent) : QWidget(parent), m_edit(new QLineEdit), m_pick(new QToolButton)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_edit, 1);
    row->addWidget(m_pick);
    m_edit->setClearButtonEnabled(true);
    m_pick->setText(QStringLiteral("…"));
    setFocusProxy(m_edit);
    connect(m_edit, &QLineEdit::textChanged, this, &FileField::changed);
    connect(m_pick, &QToolButton::clicked, this, &FileField::pick);
}

QString FileField::path() const
{
    return m_edit->text().trimmed();
}

void FileField::setPath(const QString &path)
{
    m_edit->setText(path);
}

void FileField::retranslate(const QString &name, const QString &placeholder, const QStringList &filters)
{
    m_name = name;
    m_filters = filters;
    m_edit->setAccessibleName(name);
    m_edit->setPlaceholderText(placeholder);
    m_pick->setToolTip(tr("Choose a file"));
    m_pick->setAccessibleName(tr("Choose a file: %1").arg(name));
}

void FileField::pick()
{
    auto *dialog = new QFileDialog(this, m_name, path());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters(m_filters);
    connect(dialog, &QFileDialog::fileSelected, m_edit, &QLineEdit::setText);
    dialog->open();
}

} // namespace Gui
