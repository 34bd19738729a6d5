#pragma once
#include "core/import/reader.h"

// One reader a program, each in the file of its name, and the signs by which its output is known.
namespace Core::Import {

std::unique_ptr<TextReader> swaksReader(Collector &to);
std::unique_ptr<TextReader> openSslReader(Collector &to);
std::unique_ptr<TextReader> terminalReader(Collector &to); // telnet, nc
std::unique_ptr<TextReader> curlReader(Collector &to);     // -v, --trace, --trace-ascii
std::unique_ptr<TextReader> postfixLogReader(Collector &to);
std::unique_ptr<TextReader> postfixNoticeReader(Collector &to);
std::unique_ptr<TextReader> eximReader(Collector &to);
std::unique_ptr<TextReader> thunderbirdReader(Collector &to);
std::unique_ptr<TextReader> mailKitReader(Collector &to);
std::unique_ptr<TextReader> exchangeReader(Collector &to);
std::unique_ptr<TextReader> dialogueReader(Collector &to);

// Whether this line is of that program for sure.
bool isSwaks(QByteArrayView line);
bool isOpenSsl(QByteArrayView line);
bool isTerminal(QByteArrayView line);
bool isCurl(QByteArrayView line);
bool isPostfixLog(QByteArrayView line);
bool isPostfixNotice(QByteArrayView line);
bool isExim(QByteArrayView line);
bool isThunderbird(QByteArrayView line);
bool isMailKit(QByteArrayView line);
bool isExchange(QByteArrayView line);
bool isDialogue(QByteArrayView line); // a side's name or arrow before what SMTP speaks

} // namespace Core::Import
