#pragma once
#include "tests/support/faketransport.h"
#include "ui/guide/guide.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

namespace Gui::Testing {

// A guide on a real session over a fake transport, wired as the window does it.
struct Bench {
    explicit Bench(Core::Protocol protocol = Core::Protocol::Smtp) : document(protocol)
    {
        auto made = std::make_unique<Core::Testing::FakeTransport>();
        server = made.get();
        session = std::make_unique<Core::Session>(std::move(made), document);
        QObject::connect(&guide, &Guide::linesRequested, session.get(),
                         [this](const QList<Core::Line> &lines) { session->queue(lines); });
        QObject::connect(
            &guide, &Guide::loginRequested, session.get(),
            [this](const QByteArray &mechanism, const Core::Sasl::Credentials &credentials,
                   Core::Sasl::InitialResponse how) { session->authenticate(mechanism, credentials, how); });
        guide.setClientName("workstation.example.org");
        guide.setSession(session.get());
        guide.resize(244, 700);
        guide.show();
        Core::SessionSettings settings;
        settings.protocol = protocol;
        settings.endpoint.host = QStringLiteral("mail.example.org");
        session->start(settings);
    }
    void connects()
    {
        server->connects();
        server->says("220 mail.example.org ESMTP\r\n");
    }
    // C: and S: in turn; what the client says is typed past the guide.
    void plays(const QByteArray &client, const QByteArray &answer)
    {
        session->queue(Core::Line{client + "\r\n", {}});
        server->takeWritten();
        server->drain(); // as a loop would, so that a long play never fills the transport
        server->says(answer);
    }
    void introduces(const QByteArray &capabilities = "250-SIZE 20480000\r\n250 HELP\r\n")
    {
        connects();
        plays("EHLO workstation.example.org", "250-mail.example.org\r\n" + capabilities);
    }
    void opensTransaction(const QByteArray &capabilities = "250 SIZE 20480000\r\n")
    {
        introduces(capabilities);
        plays("MAIL FROM:<alice@example.org>", "250 2.1.0 Ok\r\n");
    }
    template <typename Widget = QWidget>
    Widget *find(const QByteArray &name)
    {
        return guide.findChild<Widget *>(QString::fromLatin1(name));
    }
    bool shows(const QByteArray &name)
    {
        const QWidget *widget = find(name);
        return widget && widget->isVisible();
    }
    // The button of the form that is open.
    QPushButton *send()
    {
        for (auto *button : guide.findChildren<QPushButton *>(QStringLiteral("sendStep")))
            if (button->isVisible())
                return button;
        return nullptr;
    }
    QLineEdit *field(const QByteArray &name) { return find<QLineEdit>(name); }
    void types(const QByteArray &name, const QString &text)
    {
        field(name)->setFocus();
        field(name)->selectAll();
        QTest::keyClicks(field(name), text);
    }

    Words::Language language;
    Core::Document document;
    Core::Testing::FakeTransport *server = nullptr;
    std::unique_ptr<Core::Session> session;
    Guide guide{language};
};

} // namespace Gui::Testing
