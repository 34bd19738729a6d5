#pragma once
#include "core/journal/storage.h"

#include <atomic>
#include <csignal>
#include <functional>
#include <unistd.h>

namespace Core::Journal::Testing {

// Hands every order on to the disk, and before it, in the middle of it and behind it asks what is to happen.
class RiskyStorage : public Storage
{
public:
    enum class Moment : quint8 { Before, Within, Behind };
    // Called with the number of each order to the system.
    std::function<void(int order, Moment moment)> at = [](int, Moment) {};
    std::atomic<int> orders = 0;
    // How many octets there is still room for; less than 0: any number.
    qint64 room = -1;

    std::unique_ptr<File> open(const QString &path, Exists exists, int &error) override
    {
        std::unique_ptr<File> file;
        risk([&] { file = diskStorage().open(path, exists, error); });
        return file ? std::make_unique<RiskyFile>(*this, std::move(file)) : nullptr;
    }
    int rename(const QString &from, const QString &to) override
    {
        return order([&] { return diskStorage().rename(from, to); });
    }
    int remove(const QString &path) override
    {
        return order([&] { return diskStorage().remove(path); });
    }
    int syncFolder(const QString &path) override
    {
        return order([&] { return diskStorage().syncFolder(path); });
    }

private:
    class RiskyFile : public File
    {
    public:
        RiskyFile(RiskyStorage &storage, std::unique_ptr<File> file) : m_storage(storage), m_file(std::move(file)) {}
        int write(QByteArrayView octets) override { return m_storage.writeTo(*m_file, octets); }
        int sync() override
        {
            return m_storage.order([&] { return m_file->sync(); });
        }
        int cutTo(qint64 size) override
        {
            return m_storage.order([&] { return m_file->cutTo(size); });
        }

    private:
        RiskyStorage &m_storage;
        std::unique_ptr<File> m_file;
    };
    template <typename Call>
    void risk(Call call)
    {
        const int number = orders++;
        at(number, Moment::Before);
        call();
        at(number, Moment::Behind);
    }
    template <typename Call>
    int order(Call call)
    {
        int error = 0;
        risk([&] { error = call(); });
        return error;
    }
    int writeTo(File &file, QByteArrayView octets)
    {
        const int number = orders++;
        at(number, Moment::Before);
        if (room >= 0 && room < octets.size()) {
            file.write(octets.first(qsizetype(room)));
            room = 0;
            return ENOSPC;
        }
        room -= room > 0 ? octets.size() : 0;
        const qsizetype half = octets.size() / 2;
        int error = file.write(octets.first(half));
        at(number, Moment::Within);
        error = error ? error : file.write(octets.sliced(half));
        at(number, Moment::Behind);
        return error;
    }
};

} // namespace Core::Journal::Testing
