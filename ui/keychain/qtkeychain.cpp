#include "ui/keychain/qtkeychain.h"

#include <QPointer>

#include <qt6keychain/keychain.h>

namespace Gui {

namespace {

QString service()
{
    return QStringLiteral("Mailscope");
}

KeychainAnswer answerOf(QKeychain::Error error)
{
    switch (error) {
    case QKeychain::NoError:
        return KeychainAnswer::Done;
    case QKeychain::EntryNotFound:
    case QKeychain::CouldNotDeleteEntry:
        return KeychainAnswer::NotThere;
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
        return KeychainAnswer::Denied;
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
    case QKeychain::OtherError: // the secret service is not there, or fell silent
        return KeychainAnswer::NoService;
    }
    return KeychainAnswer::NoService;
}

QString entryOf(const KeychainKey &key)
{
    const QString kind = key.kind == KeychainKey::Kind::Token ? QStringLiteral("token") : QStringLiteral("password");
    return kind + u' ' + key.server + u'/' + key.user;
}

// In clear nothing is ever kept: without a keychain the job fails.
template <typename Job, typename Then>
void start(Job *job, const KeychainKey &key, QObject *context, Then then)
{
    job->setKey(entryOf(key));
    job->setInsecureFallback(false);
    const QPointer<QObject> alive(context);
    QObject::connect(job, &QKeychain::Job::finished, job, [job, alive, then = std::move(then)] {
        if (alive)
            then(job);
    });
    job->start();
}

class QtKeychain : public Keychain
{
public:
    void read(const KeychainKey &key, QObject *context, Read then) override
    {
        start(new QKeychain::ReadPasswordJob(service()), key, context,
              [then = std::move(then)](const QKeychain::ReadPasswordJob *job) {
                  then(answerOf(job->error()), job->error() == QKeychain::NoError ? job->binaryData() : QByteArray());
              });
    }
    void write(const KeychainKey &key, const QByteArray &secret, QObject *context, Done then) override
    {
        auto *job = new QKeychain::WritePasswordJob(service());
        job->setBinaryData(secret);
        start(job, key, context,
              [then = std::move(then)](const QKeychain::WritePasswordJob *done) { then(answerOf(done->error())); });
    }
    void forget(const KeychainKey &key, QObject *context, Done then) override
    {
        start(new QKeychain::DeletePasswordJob(service()), key, context,
              [then = std::move(then)](const QKeychain::DeletePasswordJob *done) { then(answerOf(done->error())); });
    }
};

} // namespace

} // namespace Gui

extern "C" Q_DECL_EXPORT Gui::Keychain *mailscopeKeychain()
{
    static Gui::QtKeychain keychain;
    return &keychain;
}
