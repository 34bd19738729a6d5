#include "ui/explanation/explanationpanel.h"

#include "core/explanation/explanationof.h"
#include "ui/explanation/comparisonview.h"
#include "ui/explanation/explanationview.h"
#include "ui/words/explanationtext.h"

#include <QEvent>
#include <QPointer>
#include <QStackedLayout>

namespace Gui {

class ExplanationPanel::Private
{
public:
    explicit Private(const Words::Language &in) : language(in), explanation(new ExplanationView) {}
    const Words::Language &language;
    ExplanationView *explanation;
    ComparisonView *comparison = nullptr; // made when it is first asked for: the start does not pay for it
    QStackedLayout *stack = nullptr;
    QPointer<const Core::Document> document;
    Core::RowId row = Core::none;
    QString entry;
    std::function<std::optional<QByteArray>(Core::EventId)> reveal;

    SecretPeek::Reveal revealOfRow() const
    {
        const Core::EventId secret = document->dialogue().secretOf(row);
        if (!reveal || secret == Core::none || !reveal(secret))
            return {};
        return [read = reveal, secret] { return read(secret); };
    }
};

ExplanationPanel::ExplanationPanel(const Words::Language &language, QWidget *parent)
    : QWidget(parent), m(std::make_unique<Private>(language))
{
    m->stack = new QStackedLayout(this);
    m->stack->addWidget(m->explanation);
    connect(m->explanation, &ExplanationView::rowRequested, this, &ExplanationPanel::rowRequested);
    connect(m->explanation, &ExplanationView::fillInRequested, this, &ExplanationPanel::fillInRequested);
    connect(m->explanation, &ExplanationView::lookUpRequested, this, &ExplanationPanel::lookUpRequested);
    connect(m->explanation, &ExplanationView::comparisonRequested, this, &ExplanationPanel::compare);
    setFocusProxy(m->explanation);
    retranslateUi();
    refresh();
}

ExplanationPanel::~ExplanationPanel() = default;

void ExplanationPanel::setDocument(const Core::Document *document)
{
    m->document = document;
    m->row = Core::none;
    refresh();
}

void ExplanationPanel::setReveal(const std::function<std::optional<QByteArray>(Core::EventId)> &reveal)
{
    m->reveal = reveal;
}

void ExplanationPanel::explain(quint32 row)
{
    m->row = row;
    m->stack->setCurrentWidget(m->explanation);
    refresh();
}

void ExplanationPanel::compare(quint16 left, quint16 right)
{
    if (!m->comparison) {
        m->comparison = new ComparisonView(m->language);
        m->stack->addWidget(m->comparison);
        connect(m->comparison, &ComparisonView::closed, this, [this] { m->stack->setCurrentWidget(m->explanation); });
        retranslateUi();
    }
    m->comparison->compare({left, {}}, {right, {}});
    m->stack->setCurrentWidget(m->comparison);
    m->comparison->setFocus();
}

QString ExplanationPanel::entryInHand() const
{
    return m->entry;
}

void ExplanationPanel::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslateUi();
        refresh();
    }
}

void ExplanationPanel::retranslateUi()
{
    m->explanation->setAccessibleName(tr("Explanation"));
    if (m->comparison)
        m->comparison->setAccessibleName(tr("Comparison of two codes"));
}

void ExplanationPanel::refresh()
{
    m->entry.clear();
    if (!m->document || m->row >= m->document->rows().size()) {
        m->explanation->showEmpty();
        return;
    }
    Core::Explanation explanation = Core::explanationOf(*m->document, m->row);
    explanation.inHand = m->row;
    const Words::ExplanationText text = Words::explanationText(m->language, explanation, m->document->dialogue());
    if (!text.lookUps.isEmpty())
        m->entry = text.lookUps.first().address;
    m->explanation->show(text, toneOf(explanation.severity), m->revealOfRow());
}

} // namespace Gui
