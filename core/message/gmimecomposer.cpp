#include "core/message/gmimecomposer.h"

#include "core/message/addresslist.h"
#include "core/message/encodedwords.h"
#include "core/message/gmimereader.h"

#include <QUrl>

#include <gmime/gmime.h>

#include <algorithm>
#include <memory>

namespace Core::Message {

namespace {

using What = DraftProblem::What;

struct Unref {
    void operator()(void *object) const { g_object_unref(object); }
};
template <typename T>
using Owned = std::unique_ptr<T, Unref>;
template <typename T>
Owned<T> own(T *object)
{
    return Owned<T>(object);
}

struct EndFormat {
    void operator()(GMimeFormatOptions *format) const { g_mime_format_options_free(format); }
};
struct EndOptions {
    void operator()(GMimeParserOptions *options) const { g_mime_parser_options_free(options); }
};
struct EndDate {
    void operator()(GDateTime *date) const { g_date_time_unref(date); }
};
struct EndZone {
    void operator()(GTimeZone *zone) const { g_time_zone_unref(zone); }
};

// GMime keeps tables of its own for the whole life of the process.
void startLibrary()
{
    static const bool started = (g_mime_init(), true);
    Q_UNUSED(started)
}

Owned<InternetAddressList> parseAddresses(const QString &typed)
{
    const std::unique_ptr<GMimeParserOptions, EndOptions> options(g_mime_parser_options_new());
    g_mime_parser_options_set_address_compliance_mode(options.get(), GMIME_RFC_COMPLIANCE_STRICT);
    return own(internet_address_list_parse(options.get(), typed.toUtf8().constData()));
}

bool isAscii(QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return quint8(c) < 0x80; });
}

bool holdsControl(const char *text)
{
    const QByteArrayView octets(text);
    return std::any_of(octets.begin(), octets.end(), [](char c) { return quint8(c) < 0x20 || c == 0x7f; });
}

std::optional<What> problemOf(InternetAddressList *list);

std::optional<What> problemOf(InternetAddress *address)
{
    // The parser decodes encoded words, and a line break may come out of one.
    if (const char *name = internet_address_get_name(address); name && holdsControl(name))
        return What::ControlCharacter;
    internet_address_set_charset(address, "utf-8");
    if (INTERNET_ADDRESS_IS_GROUP(address)) {
        InternetAddressList *members = internet_address_group_get_members(INTERNET_ADDRESS_GROUP(address));
        const bool hasMembers = members && internet_address_list_length(members) > 0;
        return hasMembers ? problemOf(members) : std::nullopt;
    }
    const char *mailbox = internet_address_mailbox_get_idn_addr(INTERNET_ADDRESS_MAILBOX(address));
    if (mailbox && holdsControl(mailbox))
        return What::ControlCharacter;
    return mailbox && *mailbox ? std::nullopt : std::optional(What::NotAnAddress);
}

std::optional<What> problemOf(InternetAddressList *list)
{
    if (!list || internet_address_list_length(list) == 0)
        return What::NotAnAddress;
    for (int i = 0; i < internet_address_list_length(list); ++i) {
        if (const auto problem = problemOf(internet_address_list_get_address(list, i)))
            return problem;
    }
    return std::nullopt;
}

qsizetype mailboxCount(InternetAddressList *list)
{
    qsizetype count = 0;
    for (int i = 0; list && i < internet_address_list_length(list); ++i) {
        InternetAddress *address = internet_address_list_get_address(list, i);
        count += INTERNET_ADDRESS_IS_GROUP(address)
                     ? mailboxCount(internet_address_group_get_members(INTERNET_ADDRESS_GROUP(address)))
                     : 1;
    }
    return count;
}

std::optional<DraftProblem> addAddresses(GMimeMessage *message, GMimeAddressType type, Field field,
                                         const QString &typed)
{
    if (typed.trimmed().isEmpty())
        return std::nullopt;
    const AddressList scanned = scanAddresses(typed);
    if (scanned.wrongAt)
        return DraftProblem{What::NotAnAddress, field, *scanned.wrongAt};
    const auto list = parseAddresses(typed);
    if (const auto problem = problemOf(list.get()))
        return DraftProblem{*problem, field, 0};
    if (mailboxCount(list.get()) != scanned.mailboxes)
        return DraftProblem{What::NotAnAddress, field, 0};
    internet_address_list_append(g_mime_message_get_addresses(message, type), list.get());
    return std::nullopt;
}

void setDate(GMimeMessage *message, const QDateTime &date)
{
    const QDateTime when = date.isValid() ? date : QDateTime::currentDateTime();
    const std::unique_ptr<GTimeZone, EndZone> zone(g_time_zone_new_offset(when.offsetFromUtc()));
    const std::unique_ptr<GDateTime, EndDate> utc(g_date_time_new_from_unix_utc(when.toSecsSinceEpoch()));
    if (!utc)
        return;
    const std::unique_ptr<GDateTime, EndDate> local(g_date_time_to_timezone(utc.get(), zone.get()));
    g_mime_message_set_date(message, local.get());
}

// Raw, since GMime would decode the words and encode them anew.
void setSubject(GMimeObject *message, const QByteArray &value)
{
    g_mime_object_set_header(message, "Subject", "", nullptr);
    GMimeHeader *subject = g_mime_header_list_get_header(g_mime_object_get_header_list(message), "Subject");
    g_mime_header_set_raw_value(subject,
                                folded(" " + value, qsizetype(sizeof "Subject:") - 1).append('\n').constData());
}

QByteArray withLf(const QString &text)
{
    QByteArray octets = text.toUtf8();
    octets.replace("\r\n", "\n");
    octets.replace('\r', '\n');
    if (!octets.isEmpty() && !octets.endsWith('\n'))
        octets.append('\n');
    return octets;
}

bool fitsSevenBit(QByteArrayView octets)
{
    constexpr qsizetype lineLimit = 998; // RFC 5322 2.1.1
    qsizetype length = 0;
    for (const char c : octets) {
        length = c == '\n' ? 0 : length + 1;
        const bool control = quint8(c) < 0x20 && c != '\n' && c != '\t';
        if (length > lineLimit || control || quint8(c) >= 0x7f)
            return false;
    }
    return true;
}

GMimeContentEncoding encodingFor(QByteArrayView octets)
{
    if (fitsSevenBit(octets))
        return GMIME_CONTENT_ENCODING_7BIT;
    const auto high = std::count_if(octets.begin(), octets.end(), [](char c) { return quint8(c) >= 0x7f; });
    // Quoted-printable stays readable in a transcript as long as few octets are written as three.
    return high * 3 > octets.size() ? GMIME_CONTENT_ENCODING_BASE64 : GMIME_CONTENT_ENCODING_QUOTEDPRINTABLE;
}

Owned<GMimePart> textPart(const QString &text)
{
    QByteArray octets = withLf(text);
    const GMimeContentEncoding encoding = encodingFor(octets);
    // Inside base64 nobody mends the line ends afterwards (RFC 2045 6.8).
    if (encoding == GMIME_CONTENT_ENCODING_BASE64)
        octets.replace("\n", "\r\n");
    auto part = own(g_mime_part_new_with_type("text", "plain"));
    g_mime_object_set_content_type_parameter(GMIME_OBJECT(part.get()), "charset", "utf-8");
    const auto stream = own(g_mime_stream_mem_new_with_buffer(octets.constData(), size_t(octets.size())));
    const auto content = own(g_mime_data_wrapper_new_with_stream(stream.get(), GMIME_CONTENT_ENCODING_DEFAULT));
    g_mime_part_set_content(part.get(), content.get());
    g_mime_part_set_content_encoding(part.get(), encoding);
    return part;
}

QByteArray written(GMimeMessage *message)
{
    const std::unique_ptr<GMimeFormatOptions, EndFormat> format(g_mime_format_options_new());
    g_mime_format_options_set_newline_format(format.get(), GMIME_NEWLINE_FORMAT_DOS);
    const auto stream = own(g_mime_stream_mem_new());
    g_mime_object_write_to_stream(GMIME_OBJECT(message), format.get(), stream.get());
    const GByteArray *octets = g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(stream.get()));
    return QByteArray(reinterpret_cast<const char *>(octets->data), qsizetype(octets->len));
}

QByteArray domainOf(const QString &addresses)
{
    if (scanAddresses(addresses).wrongAt)
        return {};
    startLibrary();
    const auto list = parseAddresses(addresses);
    InternetAddress *first = list ? internet_address_list_get_address(list.get(), 0) : nullptr;
    if (!first || !INTERNET_ADDRESS_IS_MAILBOX(first))
        return {};
    const QByteArray mailbox = internet_address_mailbox_get_addr(INTERNET_ADDRESS_MAILBOX(first));
    const qsizetype at = mailbox.lastIndexOf('@');
    return at < 0 ? QByteArray() : QUrl::toAce(QString::fromUtf8(mailbox.mid(at + 1)));
}

Composed assemble(const Draft &draft, const QByteArray &messageId)
{
    startLibrary();
    const auto message = own(g_mime_message_new(TRUE));
    const std::tuple<GMimeAddressType, Field, const QString &> addresses[] = {
        {GMIME_ADDRESS_TYPE_FROM, Field::From, draft.from},
        {GMIME_ADDRESS_TYPE_TO, Field::To, draft.to},
        {GMIME_ADDRESS_TYPE_CC, Field::Cc, draft.cc},
    };
    for (const auto &[type, field, typed] : addresses) {
        if (const auto problem = addAddresses(message.get(), type, field, typed))
            return {{}, problem, false};
    }
    setDate(message.get(), draft.date);
    g_mime_message_set_message_id(message.get(), messageId.constData());
    setSubject(GMIME_OBJECT(message.get()), encodeUnstructured(draft.subject));
    const auto part = textPart(draft.text);
    g_mime_message_set_mime_part(message.get(), GMIME_OBJECT(part.get()));
    const QByteArray octets = written(message.get());
    // Everything but an address is written in ASCII.
    return {octets, std::nullopt, !isAscii(octets)};
}

ReadMessage read(QByteArrayView message)
{
    startLibrary();
    return readWithGmime(message);
}

constexpr GmimeComposer composer{domainOf, assemble, read};

} // namespace

} // namespace Core::Message

extern "C" Q_DECL_EXPORT const Core::Message::GmimeComposer *mailscopeGmimeComposer()
{
    return &Core::Message::composer;
}
