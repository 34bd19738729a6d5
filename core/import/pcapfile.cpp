#include "core/import/pcapfile.h"

#include <QtGlobal>

#include <pcap/pcap.h>

namespace Core::Import {
namespace {

static_assert(PCAP_ERRBUF_SIZE <= 256);

pcap_t *captureOf(void *capture)
{
    return static_cast<pcap_t *>(capture);
}

void *open(FILE *file, char *error)
{
    pcap_t *capture = pcap_fopen_offline(file, error);
    if (!capture)
        std::fclose(file);
    return capture;
}

int linkType(void *capture)
{
    return pcap_datalink(captureOf(capture));
}

PcapLibrary::Next next(void *capture, PcapPacket &packet)
{
    pcap_pkthdr *header = nullptr;
    const unsigned char *octets = nullptr;
    const int result = pcap_next_ex(captureOf(capture), &header, &octets);
    if (result == PCAP_ERROR_BREAK)
        return PcapLibrary::Next::End;
    if (result != 1)
        return PcapLibrary::Next::Broken;
    packet = {octets, header->caplen, header->len, header->ts.tv_sec, header->ts.tv_usec};
    return PcapLibrary::Next::Packet;
}

const char *error(void *capture)
{
    return pcap_geterr(captureOf(capture));
}

void close(void *capture)
{
    pcap_close(captureOf(capture));
}

constexpr PcapLibrary library{open, linkType, next, error, close};

} // namespace
} // namespace Core::Import

extern "C" Q_DECL_EXPORT const Core::Import::PcapLibrary *mailscopePcapLibrary()
{
    return &Core::Import::library;
}
