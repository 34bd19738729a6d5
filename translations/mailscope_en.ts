<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
<context>
    <name>Capability</name>
    <message numerus="yes">
        <source>Nothing changed: all %n keyword(s) are as before.</source>
        <translation>
            <numerusform>Nothing changed: %n keyword, as before.</numerusform>
            <numerusform>Nothing changed: all %n keywords are as before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n keyword(s) stayed as they were.</source>
        <translation>
            <numerusform>%n keyword stayed as it was.</numerusform>
            <numerusform>%n keywords stayed as they were.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CertificatePanel</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n day(s) left)</source>
        <translation>
            <numerusform>%1 (%n day left)</numerusform>
            <numerusform>%1 (%n days left)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n day(s) ago)</source>
        <translation>
            <numerusform>%1 (%n day ago)</numerusform>
            <numerusform>%1 (%n days ago)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n bit(s)</source>
        <translation>
            <numerusform>%1, %n bit</numerusform>
            <numerusform>%1, %n bits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n bit(s), curve %2</source>
        <translation>
            <numerusform>%1, %n bit, curve %2</numerusform>
            <numerusform>%1, %n bits, curve %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Compare</name>
    <message numerus="yes">
        <source>%n reply(s) took much longer on one side.</source>
        <translation>
            <numerusform>%n reply took much longer on one side.</numerusform>
            <numerusform>%n replies took much longer on one side.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reply(s) say the same code in other words.</source>
        <translation>
            <numerusform>%n reply says the same code in other words.</numerusform>
            <numerusform>%n replies say the same code in other words.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message numerus="yes">
        <source>%n octet(s)</source>
        <translation>
            <numerusform>%n octet</numerusform>
            <numerusform>%n octets</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gui::CommandLine</name>
    <message numerus="yes">
        <source>%n octets left</source>
        <translation>
            <numerusform>%n octet left</numerusform>
            <numerusform>%n octets left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n octets more than BDAT announced.</source>
        <translation>
            <numerusform>%n octet more than BDAT announced.</numerusform>
            <numerusform>%n octets more than BDAT announced.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gui::Composer</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Deliver to %n recipients</source>
        <translation>
            <numerusform>Deliver to %n recipient</numerusform>
            <numerusform>Deliver to %n recipients</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gui::DataForm</name>
    <message numerus="yes">
        <source>%n recipients will get it at the final dot.</source>
        <translation>
            <numerusform>%n recipient will get it at the final dot.</numerusform>
            <numerusform>%n recipients will get it at the final dot.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gui::ExactWindow</name>
    <message numerus="yes">
        <source>%n row(s), %1</source>
        <translation>
            <numerusform>%n row, %1</numerusform>
            <numerusform>%n rows, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gui::FindBar</name>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden by the filter</source>
        <translation>
            <numerusform>%n hidden by the filter</numerusform>
            <numerusform>%n hidden by the filter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gui::MessagePreview</name>
    <message numerus="yes">
        <source>… and %n octets more</source>
        <translation>
            <numerusform>… and %n octet more</numerusform>
            <numerusform>… and %n octets more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gui::PastedReply</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gui::ProbeDialog</name>
    <message numerus="yes">
        <source>%n connection(s) so far</source>
        <translation>
            <numerusform>%n connection so far</numerusform>
            <numerusform>%n connections so far</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gui::RawPage</name>
    <message numerus="yes">
        <source>%1: %2. %n line ends became CR LF.</source>
        <translation>
            <numerusform>%1: %2. %n line end became CR LF.</numerusform>
            <numerusform>%1: %2. %n line ends became CR LF.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gui::RecipientList</name>
    <message numerus="yes">
        <source>%n recipients before these</source>
        <translation>
            <numerusform>%n recipient before these</numerusform>
            <numerusform>%n recipients before these</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gui::ReferenceBrowser</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gui::SessionChooser</name>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gui::SessionQuestions</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gui::SurveyModel</name>
    <message numerus="yes">
        <source>%1, %2: %n replies</source>
        <translation>
            <numerusform>%1, %2: %n reply</numerusform>
            <numerusform>%1, %2: %n replies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Gui::WaitingLines</name>
    <message numerus="yes">
        <source>%n pasted lines: nothing has been sent yet.</source>
        <translation>
            <numerusform>%n pasted line: nothing has been sent yet.</numerusform>
            <numerusform>%n pasted lines: nothing has been sent yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lines wait for the reply that is due.</source>
        <translation>
            <numerusform>%n line waits for the reply that is due.</numerusform>
            <numerusform>%n lines wait for the reply that is due.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message numerus="yes">
        <source>%n octet(s) of the server were not captured</source>
        <translation>
            <numerusform>%n octet of the server was not captured</numerusform>
            <numerusform>%n octets of the server were not captured</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n octet(s) of the client were not captured</source>
        <translation>
            <numerusform>%n octet of the client was not captured</numerusform>
            <numerusform>%n octets of the client were not captured</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n octet(s) of the server inside TLS, unreadable without the keys</source>
        <translation>
            <numerusform>%n octet of the server inside TLS, unreadable without the keys</numerusform>
            <numerusform>%n octets of the server inside TLS, unreadable without the keys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n octet(s) of the client inside TLS, unreadable without the keys</source>
        <translation>
            <numerusform>%n octet of the client inside TLS, unreadable without the keys</numerusform>
            <numerusform>%n octets of the client inside TLS, unreadable without the keys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n octet(s) inside TLS, unreadable without the keys</source>
        <translation>
            <numerusform>%n octet inside TLS, unreadable without the keys</numerusform>
            <numerusform>%n octets inside TLS, unreadable without the keys</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n octet(s) of the server are more than is read</source>
        <translation>
            <numerusform>%n octet of the server is more than is read</numerusform>
            <numerusform>%n octets of the server are more than is read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n octet(s) of the client are more than is read</source>
        <translation>
            <numerusform>%n octet of the client is more than is read</numerusform>
            <numerusform>%n octets of the client are more than is read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n octet(s) are more than is read</source>
        <translation>
            <numerusform>%n octet is more than is read</numerusform>
            <numerusform>%n octets are more than is read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The source leaves out %n octet(s) that the server sent here</source>
        <translation>
            <numerusform>The source leaves out %n octet that the server sent here</numerusform>
            <numerusform>The source leaves out %n octets that the server sent here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The source leaves out %n octet(s) that the client sent here</source>
        <translation>
            <numerusform>The source leaves out %n octet that the client sent here</numerusform>
            <numerusform>The source leaves out %n octets that the client sent here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The source leaves out %n octet(s) here</source>
        <translation>
            <numerusform>The source leaves out %n octet here</numerusform>
            <numerusform>The source leaves out %n octets here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more session(s) are not shown.</source>
        <translation>
            <numerusform>%n more session is not shown.</numerusform>
            <numerusform>%n more sessions are not shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) accepted</source>
        <translation>
            <numerusform>%n message accepted</numerusform>
            <numerusform>%n messages accepted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Note</name>
    <message numerus="yes">
        <source>Waiting for %n second(s) so far</source>
        <translation>
            <numerusform>Waiting for %n second so far</numerusform>
            <numerusform>Waiting for %n seconds so far</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No reply within %n second(s)</source>
        <translation>
            <numerusform>No reply within %n second</numerusform>
            <numerusform>No reply within %n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) waiting behind STARTTLS dropped</source>
        <translation>
            <numerusform>%n line waiting behind STARTTLS dropped</numerusform>
            <numerusform>%n lines waiting behind STARTTLS dropped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n content line(s) skipped</source>
        <translation>
            <numerusform>%n content line skipped</numerusform>
            <numerusform>%n content lines skipped</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n response line(s) skipped</source>
        <translation>
            <numerusform>%n response line skipped</numerusform>
            <numerusform>%n response lines skipped</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Pasted</name>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) were not understood.</source>
        <translation>
            <numerusform>%n line was not understood.</numerusform>
            <numerusform>%n lines were not understood.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more finding(s) are not shown.</source>
        <translation>
            <numerusform>%n more finding is not shown.</numerusform>
            <numerusform>%n more findings are not shown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionStatus</name>
    <message numerus="yes">
        <source>%n lines</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tls</name>
    <message numerus="yes">
        <source>certificate valid for %n day(s)</source>
        <translation>
            <numerusform>certificate valid for %n day</numerusform>
            <numerusform>certificate valid for %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TlsProbe</name>
    <message numerus="yes">
        <source>All was asked, over %n connection(s).</source>
        <translation>
            <numerusform>All was asked, over %n connection.</numerusform>
            <numerusform>All was asked, over %n connections.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Cancelled after %n connection(s): what stands here is not all.</source>
        <translation>
            <numerusform>Cancelled after %n connection: what stands here is not all.</numerusform>
            <numerusform>Cancelled after %n connections: what stands here is not all.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It could not go on after %n connection(s).</source>
        <translation>
            <numerusform>It could not go on after %n connection.</numerusform>
            <numerusform>It could not go on after %n connections.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %n connection(s), so as not to burden the server.</source>
        <translation>
            <numerusform>Stopped after %n connection, so as not to burden the server.</numerusform>
            <numerusform>Stopped after %n connections, so as not to burden the server.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n bit(s)</source>
        <translation>
            <numerusform>%n bit</numerusform>
            <numerusform>%n bits</numerusform>
        </translation>
    </message>
</context>
</TS>
