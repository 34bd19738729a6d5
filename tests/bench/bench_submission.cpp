#include "tests/bench/stopwatch.h"
#include "tests/support/realservers.h"

#include <QCoreApplication>
#include <QTemporaryFile>

// A whole submission (STARTTLS, AUTH PLAIN, one message) by `mailscope --console` beside curl doing the same on the
// same Postfix: wall time of the whole process, interleaved pairs.
int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const Testing::RealServers servers;
    const QByteArray alice = servers.bytes("ALICE"), bob = servers.bytes("BOB"),
                     password = servers.bytes("ALICE_PASSWORD");
    const QByteArray message = "From: <" + alice + ">\r\nTo: <" + bob + ">\r\nSubject: one message\r\n\r\nHello.\r\n";
    QTemporaryFile file;
    if (!file.open() || file.write(message) != message.size() || !file.flush())
        return 1;
    const QByteArray plain = (QByteArray(1, 0) + alice + QByteArray(1, 0) + password).toBase64();
    const QByteArray script = "AUTH PLAIN " + plain + "\n#= 235\nMAIL FROM:<" + alice + ">\n#= 250\nRCPT TO:<" + bob +
                              ">\n#= 250\nDATA\n" + QByteArray(message).replace("\r\n", "\n") + ".\n#= 250\nQUIT\n";
    const QString host = servers.text("HOST") + QLatin1Char(':') + servers.text("POSTFIX_SUBMISSION_PORT");
    const Bench::Command mailscope{QStringLiteral(MAILSCOPE_PROGRAM),
                                   {QStringLiteral("--console"), QStringLiteral("smtp+starttls://") + host,
                                    QStringLiteral("--ca"), servers.text("CA_FILE"), QStringLiteral("--client-name"),
                                    QStringLiteral("client.example.org")},
                                   script};
    const Bench::Command curl{
        QStringLiteral("curl"),
        {QStringLiteral("--silent"), QStringLiteral("--ssl-reqd"), QStringLiteral("--cacert"), servers.text("CA_FILE"),
         QStringLiteral("--user"), QString::fromUtf8(alice + ':' + password), QStringLiteral("--login-options"),
         QStringLiteral("AUTH=PLAIN"), QStringLiteral("--mail-from"), QString::fromUtf8(alice),
         QStringLiteral("--mail-rcpt"), QString::fromUtf8(bob), QStringLiteral("--upload-file"), file.fileName(),
         QStringLiteral("smtp://") + host + QStringLiteral("/client.example.org")},
        {}};
    const Bench::Pairs pairs = Bench::interleaved(mailscope, curl, 25);
    std::printf("mailscope %.1f ms, curl %.1f ms\n", pairs.a, pairs.b);
    return pairs.ok && Bench::report("submission by --console / by curl, median of 25 pairs", pairs.ratio, 1.0, "") ? 0
                                                                                                                    : 1;
}
