#pragma once
#include <cstdint>
#include <cstdio>

// What the library libmailscope_pcap offers: libpcap, which knows the files. It is loaded with the first capture: with
// the libraries behind it (libdbus among them) it would make each start slower.
namespace Core::Import {

struct PcapPacket {
    const unsigned char *octets = nullptr; // valid until the next one
    uint32_t captured = 0, length = 0;     // what is there of it, and what it was
    int64_t seconds = 0, micros = 0;       // since the epoch
};
struct PcapLibrary {
    // Takes the file, whatever comes of it. Null: `error` (of 256 octets) says why.
    void *(*open)(FILE *file, char *error);
    int (*linkType)(void *capture);
    enum class Next : uint8_t { Packet, End, Broken };
    Next (*next)(void *capture, PcapPacket &packet);
    const char *(*error)(void *capture);
    void (*close)(void *capture); // and the file
};
using PcapEntry = const PcapLibrary *(*)();
inline constexpr char pcapLibrary[] = "libmailscope_pcap.so", pcapEntry[] = "mailscopePcapLibrary";

} // namespace Core::Import
