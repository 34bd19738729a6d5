#include "core/tls/openssl.h"

#include <arpa/inet.h>
#include <limits>
#include <openssl/err.h>

namespace Core::OpenSsl {
namespace {

QByteArray bytesOf(const ASN1_STRING *string)
{
    return QByteArray(reinterpret_cast<const char *>(ASN1_STRING_get0_data(string)), ASN1_STRING_length(string));
}

QByteArray addressText(const ASN1_OCTET_STRING *address)
{
    char text[INET6_ADDRSTRLEN] = {};
    const int size = ASN1_STRING_length(address);
    const int family = size == 4 ? AF_INET : size == 16 ? AF_INET6 : AF_UNSPEC;
    if (family == AF_UNSPEC)
        return bytesOf(address).toHex(':');
    inet_ntop(family, ASN1_STRING_get0_data(address), text, sizeof text);
    return text;
}

} // namespace

X509Ptr parseCertificate(QByteArrayView der)
{
    if (der.isEmpty() || der.size() > std::numeric_limits<int>::max())
        return {};
    const auto *at = reinterpret_cast<const unsigned char *>(der.data());
    const auto *const end = at + der.size();
    X509Ptr certificate(d2i_X509(nullptr, &at, long(der.size())));
    if (at != end)
        certificate.reset();
    ERR_clear_error();
    return certificate;
}

QByteArray derOf(X509 *certificate)
{
    unsigned char *octets = nullptr;
    const int size = i2d_X509(certificate, &octets);
    const QByteArray der = size > 0 ? QByteArray(reinterpret_cast<const char *>(octets), size) : QByteArray();
    OPENSSL_free(octets);
    return der;
}

QByteArray textOf(const X509_NAME *name)
{
    const Bio out(BIO_new(BIO_s_mem()));
    if (!out || X509_NAME_print_ex(out.get(), name, 0, XN_FLAG_RFC2253 & ~unsigned(ASN1_STRFLGS_ESC_MSB)) < 0)
        return {};
    char *text = nullptr;
    const long size = BIO_get_mem_data(out.get(), &text);
    return QByteArray(text, qsizetype(size));
}

QList<QByteArray> namesOf(const X509 *certificate)
{
    QList<QByteArray> texts;
    const Names names(
        static_cast<GENERAL_NAMES *>(X509_get_ext_d2i(certificate, NID_subject_alt_name, nullptr, nullptr)));
    for (int i = 0; names && i < sk_GENERAL_NAME_num(names.get()); ++i) {
        const GENERAL_NAME *name = sk_GENERAL_NAME_value(names.get(), i);
        if (name->type == GEN_DNS)
            texts.append("DNS:" + bytesOf(name->d.dNSName));
        else if (name->type == GEN_IPADD)
            texts.append("IP:" + addressText(name->d.iPAddress));
    }
    return texts;
}

PresentedNames presentedBy(const X509 *certificate)
{
    PresentedNames presented;
    presented.hasAlternatives = X509_get_ext_by_NID(certificate, NID_subject_alt_name, -1) >= 0;
    const Names names(
        static_cast<GENERAL_NAMES *>(X509_get_ext_d2i(certificate, NID_subject_alt_name, nullptr, nullptr)));
    for (int i = 0; names && i < sk_GENERAL_NAME_num(names.get()); ++i) {
        const GENERAL_NAME *name = sk_GENERAL_NAME_value(names.get(), i);
        if (name->type == GEN_DNS)
            presented.dns.append(bytesOf(name->d.dNSName));
        else if (name->type == GEN_IPADD)
            presented.addresses.append(bytesOf(name->d.iPAddress));
    }
    const X509_NAME *subject = X509_get_subject_name(certificate);
    for (int at = -1; (at = X509_NAME_get_index_by_NID(subject, NID_commonName, at)) >= 0;)
        presented.common.append(bytesOf(X509_NAME_ENTRY_get_data(X509_NAME_get_entry(subject, at))));
    return presented;
}

} // namespace Core::OpenSsl
