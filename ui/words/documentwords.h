#pragma once
#include "core/journal/summary.h"
#include "core/transcript/problem.h"
#include "ui/words/language.h"

// What is said of documents as files: what was wrong with one, and how a session in the list ended.
namespace Words {

QString problemText(const Language &language, const Core::Problem &problem);
QString problemsText(const Language &language, const QList<Core::Problem> &problems); // one after the other
QString systemErrorText(const Language &language, int error);                         // of errno: a sentence
QString journalStoppedText(const Language &language, int error); // the session goes on, its record does not

QString outcomeText(const Language &language, const Core::Journal::Summary &summary);
QString serverText(const Language &language, const Core::Facts::Opened &opened); // "mx.example.org:25, STARTTLS"

} // namespace Words
