#pragma once
#include "ui/explanation/secretpeek.h"
#include "ui/theme/palette.h"
#include "ui/words/prose.h"

#include <QScrollArea>

class QLabel;
class QVBoxLayout;

namespace Gui {

// One explanation, laid out short first: code, name and class in one line; what was decoded; what it means; why here;
// what to do; what it is easily confused with; the rule. Longer reading on demand.
class ExplanationView : public QScrollArea
{
    Q_OBJECT
public:
    explicit ExplanationView(QWidget *parent = nullptr);
    // `reveal`: where the row in hand holds a secret of the live session; empty otherwise.
    void show(const Words::ExplanationText &text, Tone tone, const SecretPeek::Reveal &reveal = {});
    void showEmpty();
    using QScrollArea::show;

Q_SIGNALS:
    void rowRequested(quint32 row);
    void fillInRequested(const QString &command);
    void comparisonRequested(quint16 left, quint16 right);
    void lookUpRequested(const QString &name); // an entry of the reference

protected:
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void refresh(); // now if it can be seen, else when it will be
    void lay();
    void addHeader();
    void addTable(const QString &heading, const QList<Words::DecodedText> &rows);
    void addSecret();
    void addProse(const QString &caption, const Words::Prose &prose);
    void addAdvice(const QList<Words::AdviceText> &advice);
    void addWording(const Words::WordingText &wording);
    void addStatus();
    void addUse();
    void addTerms(const QString &heading, const QList<Words::TermText> &terms);
    void addOffers();
    void addChanges();
    void addLookUps();
    void addLayers();
    void addConfusable();
    void addRules();
    void addSeen();
    QLabel *text(const Words::Prose &prose);
    void follow(const QString &link);
    void add(QWidget *widget);

    Words::ExplanationText m_text;
    Tone m_tone = Tone::Plain;
    SecretPeek::Reveal m_reveal;
    enum class Reading : quint8 { Short, Long } m_reading = Reading::Short;
    QVBoxLayout *m_column = nullptr;
};

} // namespace Gui
