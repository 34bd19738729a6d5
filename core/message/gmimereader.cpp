#include "core/message/gmimereader.h"

#include <gmime/gmime.h>

#include <memory>

namespace Core::Message {

namespace {

constexpr int deepest = 30;

struct Unref {
    void operator()(void *object) const { g_object_unref(object); }
};
template <typename T>
std::unique_ptr<T, Unref> own(T *object)
{
    return std::unique_ptr<T, Unref>(object);
}

QByteArray lowered(const char *text)
{
    return QByteArray(text).toLower();
}

void readFields(GMimeObject *object, ReadMessage &read)
{
    GMimeHeaderList *headers = g_mime_object_get_header_list(object);
    const int count = headers ? g_mime_header_list_get_count(headers) : 0;
    read.cut |= count > readerFields;
    for (int i = 0; i < qMin(count, readerFields); ++i) {
        GMimeHeader *header = g_mime_header_list_get_header_at(headers, i);
        read.fields.append({g_mime_header_get_name(header), QString::fromUtf8(g_mime_header_get_value(header))});
    }
}

QByteArray decoded(GMimePart *part)
{
    GMimeDataWrapper *content = g_mime_part_get_content(part);
    if (!content)
        return {};
    const auto stream = own(g_mime_stream_mem_new());
    g_mime_data_wrapper_write_to_stream(content, stream.get());
    const GByteArray *octets = g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(stream.get()));
    return octets ? QByteArray(reinterpret_cast<const char *>(octets->data), qsizetype(octets->len)) : QByteArray();
}

// What iconv gives for a character set that it does not know.
const iconv_t noConverter = iconv_t(-1); // NOLINT(performance-no-int-to-ptr)

// In the part's own character set; what that does not say is taken for UTF-8.
QString textOf(GMimePart *part, const QByteArray &octets)
{
    const char *charset = g_mime_object_get_content_type_parameter(GMIME_OBJECT(part), "charset");
    const QByteArray taken = octets.left(readerTextOctets);
    const iconv_t converter = charset ? g_mime_iconv_open("UTF-8", charset) : noConverter;
    if (converter == noConverter)
        return QString::fromUtf8(taken);
    const std::unique_ptr<char, decltype(&g_free)> converted(
        g_mime_iconv_strndup(converter, taken.constData(), size_t(taken.size())), &g_free);
    g_mime_iconv_close(converter);
    return converted ? QString::fromUtf8(converted.get()) : QString::fromUtf8(taken);
}

void readPart(GMimeObject *object, int depth, ReadMessage &read);

void readChildren(GMimeObject *object, int depth, ReadMessage &read)
{
    if (GMIME_IS_MULTIPART(object)) {
        const int count = g_mime_multipart_get_count(GMIME_MULTIPART(object));
        for (int i = 0; i < count && read.parts.size() < readerParts; ++i)
            readPart(g_mime_multipart_get_part(GMIME_MULTIPART(object), i), depth + 1, read);
    } else if (GMIME_IS_MESSAGE_PART(object)) {
        GMimeMessage *inner = g_mime_message_part_get_message(GMIME_MESSAGE_PART(object));
        if (inner)
            readPart(g_mime_message_get_mime_part(inner), depth + 1, read);
    }
}

void readPart(GMimeObject *object, int depth, ReadMessage &read)
{
    if (!object)
        return;
    if (depth > deepest || read.parts.size() >= readerParts) {
        read.cut = true;
        return;
    }
    ReadPart part;
    part.depth = depth;
    GMimeContentType *type = g_mime_object_get_content_type(object);
    part.type =
        lowered(g_mime_content_type_get_media_type(type)) + '/' + lowered(g_mime_content_type_get_media_subtype(type));
    if (GMIME_IS_PART(object)) {
        const char *encoding = g_mime_content_encoding_to_string(g_mime_part_get_content_encoding(GMIME_PART(object)));
        part.encoding = lowered(encoding);
        part.fileName = QString::fromUtf8(g_mime_part_get_filename(GMIME_PART(object)));
        const QByteArray octets = decoded(GMIME_PART(object));
        part.octets = octets.size();
        if (part.type.startsWith("text/")) {
            part.text = textOf(GMIME_PART(object), octets);
            read.cut |= octets.size() > readerTextOctets;
        }
    }
    read.parts.append(part);
    readChildren(object, depth, read);
}

} // namespace

ReadMessage readWithGmime(QByteArrayView message)
{
    ReadMessage read;
    read.cut = message.size() > readerOctets;
    if (message.isEmpty())
        return read;
    const QByteArrayView taken = message.first(qMin(message.size(), readerOctets));
    const auto stream = own(g_mime_stream_mem_new_with_buffer(taken.data(), size_t(taken.size())));
    const auto parser = own(g_mime_parser_new_with_stream(stream.get()));
    const auto parsed = own(g_mime_parser_construct_message(parser.get(), nullptr));
    if (!parsed)
        return read;
    read.understood = true;
    readFields(GMIME_OBJECT(parsed.get()), read);
    readPart(g_mime_message_get_mime_part(parsed.get()), 0, read);
    return read;
}

} // namespace Core::Message
