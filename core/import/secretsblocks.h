#pragma once
#include <QByteArray>
#include <QByteArrayView>

#include <functional>

namespace Core::Import {

// Finds the key logs that a pcapng file carries in its Decryption Secrets Blocks, which libpcap passes over. Pushed in
// any pieces; of another file it finds nothing.
class SecretsBlocks
{
public:
    static constexpr qsizetype mostOctets = 16 * 1024 * 1024; // of a block; of a longer one the begin is taken
    using Take = std::function<void(QByteArrayView keyLog)>;
    explicit SecretsBlocks(Take take) : m_take(std::move(take)) {}
    void feed(QByteArrayView octets);

private:
    void beginBlock();
    void endBlock();
    quint32 numberAt(qsizetype at) const;

    Take m_take;
    enum class State : quint8 { Head, Body, Skip, Over } m_state = State::Head;
    enum class Order : quint8 { Little, Big } m_order = Order::Little; // of the file's numbers
    bool m_swapped = false;                                            // numberAt() reads by the other order
    bool m_begun = false;                                              // its first block was met
    QByteArray m_gathered;                                             // of the head, or of a block of secrets
    quint64 m_left = 0;                                                // of the block
};

} // namespace Core::Import
