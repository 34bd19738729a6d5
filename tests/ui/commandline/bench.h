#pragma once
#include "tests/support/faketransport.h"
#include "ui/commandline/commandline.h"
#include "ui/commandline/lineedit.h"

#include <QCheckBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QTest>

// A command line on a session over a fake transport, wired as the window does it.
struct Bench {
    Bench()
    {
        auto made = std::make_unique<Core::Testing::FakeTransport>();
        server = made.get();
        session = std::make_unique<Core::Session>(std::move(made), document);
        QObject::connect(&line, &Gui::CommandLine::lineEntered, session.get(),
                         [this](const Core::Line &entered) { session->queue(entered); });
        QObject::connect(&line, &Gui::CommandLine::linesPasted, session.get(),
                         [this](const QList<Core::Line> &lines) { session->queue(lines); });
        QObject::connect(&line, &Gui::CommandLine::groupRequested, session.get(),
                         [this](const QList<Core::Line> &lines) { session->sendGroup(lines); });
        line.setSession(session.get());
        line.show();
    }
    void begins(const QByteArray &offered = "250 HELP\r\n")
    {
        session->start({});
        server->connects();
        server->says("220 mail.example.org\r\n");
        plays("EHLO me", "250-mail.example.org\r\n" + offered);
    }
    void plays(const QByteArray &client, const QByteArray &answer)
    {
        session->queue(Core::Line{client + "\r\n", {}});
        server->says(answer);
        server->takeWritten();
        settle();
    }
    void settle()
    {
        QCoreApplication::processEvents(); // the bar follows the document in the next turn
        QCoreApplication::processEvents();
    }
    void types(const QString &text)
    {
        edit()->setText(text);
        QTest::keyClick(edit(), Qt::Key_Return);
        settle();
    }
    Gui::LineEdit *edit() { return line.findChild<Gui::LineEdit *>(QStringLiteral("commandLine")); }
    QPushButton *send() { return line.findChild<QPushButton *>(QStringLiteral("send")); }
    QString mode() { return line.findChild<QLabel *>(QStringLiteral("mode"))->text(); }
    QListWidget *waiting() { return line.findChild<QListWidget *>(); }
    QPushButton *button(const QString &text)
    {
        for (auto *button : line.findChildren<QPushButton *>())
            if (button->text() == text)
                return button;
        return nullptr;
    }
    QString allTexts()
    {
        QStringList texts{edit()->displayText(), line.history().join(QLatin1Char('\n'))};
        for (const auto *label : line.findChildren<QLabel *>())
            texts += label->text();
        for (int i = 0; i < waiting()->count(); ++i)
            texts += waiting()->item(i)->text();
        return texts.join(QLatin1Char('\n'));
    }

    Core::Document document;
    Core::Testing::FakeTransport *server = nullptr;
    std::unique_ptr<Core::Session> session;
    Gui::CommandLine line;
};
