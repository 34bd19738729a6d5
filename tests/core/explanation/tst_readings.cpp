#include "core/explanation/placeholder.h"
#include "core/explanation/rules.h"
#include "core/knowledge/entry.h"
#include "core/knowledge/tables.h"
#include "core/smtp/command.h"

#include <QSet>
#include <QTest>

using namespace Core;

// Rules and texts fit each other: neither stands alone, and no placeholder is a misspelt word.
class tst_Readings : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyRuleHasAText();
    void everyTextHasARule();
    void sharedRulesHaveTexts();
    void everyPlaceholderIsARole();
    void everyRoleHasAnotherName();
    void roleNamesAreReadBack();
    void everyCommandIsOne();
};

namespace {

constexpr quint16 codesWithReadings[] = {220, 221, 235, 250, 251, 252, 334, 354, 421, 432, 450,
                                         451, 452, 454, 455, 500, 501, 502, 503, 504, 521, 525,
                                         530, 534, 535, 538, 550, 551, 552, 553, 554, 555, 556};

QByteArray unknownPlaceholder(const char *text)
{
    const QByteArrayView view(text);
    for (auto found = nextPlaceholder(view, 0); found; found = nextPlaceholder(view, found->begin + found->size)) {
        if (!found->role)
            return view.sliced(found->begin, found->size).toByteArray();
    }
    return {};
}

template <typename Visit>
void visitAdvice(Visit visit)
{
    for (const Knowledge::CodeEntry &entry : Knowledge::codes())
        for (const Knowledge::Advice &advice : entry.advice)
            visit(advice);
    for (const Knowledge::ReadingTable &table : Knowledge::readingTables())
        for (const Knowledge::ReadingEntry &entry : table.entries)
            for (const Knowledge::Advice &advice : entry.advice)
                visit(advice);
    for (quint16 digit = 0; digit <= 9; ++digit)
        for (const Knowledge::Advice &advice : Knowledge::replyClass(quint16(digit * 100)).advice)
            visit(advice);
}

} // namespace

void tst_Readings::everyRuleHasAText()
{
    for (const quint16 code : codesWithReadings) {
        QVERIFY2(!rulesFor(code).empty(), qPrintable(QString::number(code)));
        for (const Rule &rule : rulesFor(code)) {
            QVERIFY2(Knowledge::reading(QLatin1String(rule.reading)).entry, rule.reading);
            QVERIFY2(rule.fits, rule.reading);
        }
    }
    QVERIFY(rulesFor(299).empty());
}

void tst_Readings::everyTextHasARule()
{
    QSet<QByteArray> ruled;
    for (const quint16 code : codesWithReadings)
        for (const Rule &rule : rulesFor(code))
            ruled.insert(rule.reading);
    for (const Knowledge::ReadingTable &table : Knowledge::readingTables())
        for (const Knowledge::ReadingEntry &entry : table.entries)
            QVERIFY2(ruled.contains(entry.id), entry.id);
}

void tst_Readings::sharedRulesHaveTexts()
{
    for (quint16 code = 0; code < 1000; ++code) {
        const SharedRules shared = sharedRulesFor(code);
        for (const auto rules : {shared.before, shared.after})
            for (const Rule &rule : rules)
                QVERIFY2(Knowledge::reading(QLatin1String(rule.reading)).entry, rule.reading);
    }
    QVERIFY(!sharedRulesFor(555).after.empty());
    QVERIFY(!sharedRulesFor(550).before.empty());
}

void tst_Readings::everyPlaceholderIsARole()
{
    const auto check = [](const char *text) { QCOMPARE(unknownPlaceholder(text), QByteArray()); };
    for (const Knowledge::CodeEntry &entry : Knowledge::codes())
        for (const char *text : {entry.title, entry.meaning, entry.seen})
            check(text);
    for (const Knowledge::ReadingTable &table : Knowledge::readingTables())
        for (const Knowledge::ReadingEntry &entry : table.entries)
            for (const char *text : {entry.title, entry.meaning, entry.here})
                check(text);
    visitAdvice([&check](const Knowledge::Advice &advice) {
        check(advice.text);
        check(advice.command);
    });
    QCOMPARE(unknownPlaceholder("a {sender} and {nobody}"), QByteArray("{nobody}"));
}

void tst_Readings::everyRoleHasAnotherName()
{
    QSet<QByteArray> names;
    for (int role = 0; role < int(roleCount); ++role)
        names.insert(roleName(Role(role)).toByteArray());
    QCOMPARE(names.size(), int(roleCount));
}

void tst_Readings::roleNamesAreReadBack()
{
    for (int role = 0; role < int(roleCount); ++role)
        QCOMPARE(roleNamed(roleName(Role(role))), std::optional(Role(role)));
    QVERIFY(!roleNamed("nobody"));
    QVERIFY(!roleNamed(""));
}

// What a button puts into the command line is a command, a response or the end of a message.
void tst_Readings::everyCommandIsOne()
{
    visitAdvice([](const Knowledge::Advice &advice) {
        if (!advice.command)
            return;
        QVERIFY2(advice.text, advice.command);
        const QByteArray line(advice.command);
        QVERIFY2(!line.contains('\n') && !line.contains('\r') && line.trimmed() == line, advice.command);
        const bool said = line.startsWith('{') || line == "*" || line == "." || line == "AQ==" || line.isEmpty();
        const Smtp::Command command = Smtp::parseCommand(line);
        QVERIFY2(said || (command.verb != Smtp::Verb::None && command.verb != Smtp::Verb::Other), advice.command);
        const bool withPath = command.verb == Smtp::Verb::Mail || command.verb == Smtp::Verb::Rcpt;
        QVERIFY2(!withPath || command.bracketed, advice.command);
    });
}

QTEST_GUILESS_MAIN(tst_Readings)
#include "tst_readings.moc"
