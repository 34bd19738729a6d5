#include "core/explanation/reference.h"

#include "core/wire/ids.h"

#include <QSet>
#include <QTest>

using namespace Core;
using Kind = ReferenceEntry::Kind;

class tst_Reference : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyTableIsThere();
    void namesLeadBackToTheirEntries();
    void unknownNamesLeadNowhere();
    void entriesAreMetAtTheirStages();
    void statusesAndCodesLeadToOneAnother();
    void keywordsVerbsAndMechanismsLeadToOneAnother();
    void everyLinkHasAnEnd();
};

namespace {

bool leads(Kind from, const char *key, Kind to, const char *other)
{
    return relatedTo(referenceId(from, key)).contains(referenceId(to, other));
}

} // namespace

void tst_Reference::everyTableIsThere()
{
    QList<qsizetype> counts(qsizetype(referenceKindCount), 0);
    for (const ReferenceEntry &entry : reference()) {
        ++counts[qsizetype(entry.kind())];
        QVERIFY2(!entry.key.isEmpty(), referenceName(entry).constData());
    }
    QCOMPARE(counts[qsizetype(Kind::Code)], qsizetype(Knowledge::codes().size()));
    QCOMPARE(counts[qsizetype(Kind::Status)], qsizetype(Knowledge::statuses().size()));
    QCOMPARE(counts[qsizetype(Kind::Keyword)], qsizetype(Knowledge::keywords().size()));
    QCOMPARE(counts[qsizetype(Kind::Mechanism)], qsizetype(Knowledge::mechanisms().size()));
    QVERIFY(counts[qsizetype(Kind::Verb)] > 10);
    QVERIFY(counts[qsizetype(Kind::Wording)] > 1000);
}

void tst_Reference::namesLeadBackToTheirEntries()
{
    QSet<QByteArray> names;
    for (EntryId id = 0; id < reference().size(); ++id) {
        const QByteArray name = referenceName(reference()[id]);
        QVERIFY2(!names.contains(name), name.constData());
        names.insert(name);
        QCOMPARE(referenceNamed(name), id);
    }
}

void tst_Reference::unknownNamesLeadNowhere()
{
    for (const char *name : {"", "code", "code:", "code:999", "status:9.9.9", ":", "wording:nobody.knows", "code:553 "})
        QCOMPARE(referenceNamed(name), none);
    QVERIFY(relatedTo(none).isEmpty());
}

void tst_Reference::entriesAreMetAtTheirStages()
{
    const auto at = [](Kind kind, const char *key) { return reference()[referenceId(kind, key)]; };
    QVERIFY(at(Kind::Code, "334").isMetAt(Stage::Login));
    QVERIFY(!at(Kind::Code, "334").isMetAt(Stage::Content));
    QVERIFY(at(Kind::Code, "421").isMetAt(Stage::Content)); // at any moment
    QVERIFY(at(Kind::Keyword, "SIZE").isMetAt(Stage::Envelope));
    QVERIFY(at(Kind::Keyword, "STARTTLS").isMetAt(Stage::Tls));
    QVERIFY(at(Kind::Mechanism, "PLAIN").isMetAt(Stage::Login));
    QVERIFY(at(Kind::Status, "x.7.8").isMetAt(Stage::Login));
    QVERIFY(at(Kind::Status, "x.7.8").isOfClass(5));
    QVERIFY(at(Kind::Wording, "postfix.banner").isOfClass(2));
    QCOMPARE(at(Kind::Wording, "postfix.banner").software, QByteArray("Postfix"));
}

void tst_Reference::statusesAndCodesLeadToOneAnother()
{
    QVERIFY(leads(Kind::Status, "x.7.8", Kind::Code, "535"));
    QVERIFY(leads(Kind::Code, "535", Kind::Status, "x.7.8"));
    QVERIFY(leads(Kind::Code, "553", Kind::Code, "550"));
    QVERIFY(!leads(Kind::Code, "535", Kind::Code, "535"));
}

void tst_Reference::keywordsVerbsAndMechanismsLeadToOneAnother()
{
    QVERIFY(leads(Kind::Keyword, "STARTTLS", Kind::Verb, "STARTTLS"));
    QVERIFY(leads(Kind::Verb, "STARTTLS", Kind::Keyword, "STARTTLS"));
    QVERIFY(leads(Kind::Keyword, "SIZE", Kind::Verb, "MAIL"));
    QVERIFY(leads(Kind::Keyword, "CHUNKING", Kind::Verb, "BDAT"));
    QVERIFY(leads(Kind::Keyword, "AUTH", Kind::Mechanism, "PLAIN"));
    QVERIFY(leads(Kind::Mechanism, "PLAIN", Kind::Keyword, "AUTH"));
    QVERIFY(leads(Kind::Mechanism, "SCRAM-SHA-256", Kind::Mechanism, "SCRAM-SHA-256-PLUS"));
    QVERIFY(leads(Kind::Mechanism, "SCRAM-SHA-256-PLUS", Kind::Mechanism, "SCRAM-SHA-256"));
}

void tst_Reference::everyLinkHasAnEnd()
{
    for (EntryId id = 0; id < reference().size(); ++id) {
        for (const EntryId other : relatedTo(id)) {
            QVERIFY(other < reference().size());
            QVERIFY(other != id);
        }
    }
}

QTEST_GUILESS_MAIN(tst_Reference)
#include "tst_reference.moc"
