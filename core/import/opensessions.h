#pragma once
#include "core/import/reader.h"

#include <algorithm>
#include <unordered_map>
#include <vector>

namespace Core::Import {

// Sessions of one source that are told at the same time, by whatever names them apart. Bounded: of too many, those that
// nothing was heard of for longest end.
template <typename Key, typename Session, typename Hash = std::hash<Key>>
class OpenSessions
{
public:
    static constexpr size_t most = 8192;
    Session *find(const Key &key)
    {
        const auto found = m_open.find(key);
        if (found == m_open.end())
            return nullptr;
        found->second.last = ++m_time;
        return &found->second.session;
    }
    // `end` is called with each session that has to give way.
    template <typename End>
    Session &add(const Key &key, Session session, const End &end)
    {
        if (m_open.size() >= most)
            dropOldest(end);
        return m_open.insert_or_assign(key, Entry{std::move(session), ++m_time}).first->second.session;
    }
    template <typename End>
    void remove(const Key &key, const End &end)
    {
        const auto found = m_open.find(key);
        if (found == m_open.end())
            return;
        end(found->second.session);
        m_open.erase(found);
    }
    template <typename End>
    void clear(const End &end)
    {
        for (auto &[key, entry] : m_open)
            end(entry.session);
        m_open.clear();
    }
    size_t size() const { return m_open.size(); }

private:
    struct Entry {
        Session session;
        quint64 last = 0;
    };
    // A half at once, so that a source of nothing but beginnings costs no search each.
    template <typename End>
    void dropOldest(const End &end)
    {
        std::vector<quint64> times;
        times.reserve(m_open.size());
        for (const auto &[key, entry] : m_open)
            times.push_back(entry.last);
        const auto middle = times.begin() + qsizetype(times.size() / 2);
        std::nth_element(times.begin(), middle, times.end());
        for (auto entry = m_open.begin(); entry != m_open.end();) {
            if (entry->second.last < *middle) {
                end(entry->second.session);
                entry = m_open.erase(entry);
            } else {
                ++entry;
            }
        }
    }

    std::unordered_map<Key, Entry, Hash> m_open;
    quint64 m_time = 0;
};

} // namespace Core::Import
