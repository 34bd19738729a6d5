#pragma once
#include <QPushButton>

#include <functional>
#include <optional>

namespace Gui {

// Shows a secret while it is held down, and only painted: neither the button's text nor the accessibility tree, the
// clipboard or a tooltip ever has it. The octets are asked for at each press and kept nowhere.
class SecretPeek : public QPushButton
{
    Q_OBJECT
public:
    using Reveal = std::function<std::optional<QByteArray>()>;
    explicit SecretPeek(Reveal reveal, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Reveal m_reveal;
};

} // namespace Gui
