#include "core/knowledge/indexing/indexmaker.h"

#include <cstdio>

// Writes the index of all expressions as C++: run when Mailscope is compiled.
namespace {

using Core::Knowledge::PatternIndex;

QByteArray written(quint64 number)
{
    return QByteArray::number(number) + "u";
}

QByteArray written(const PatternIndex::Run &run)
{
    return '{' + written(run.first) + ',' + written(run.size) + '}';
}

QByteArray written(const PatternIndex::Literal &one)
{
    return '{' + written(one.begin) + ',' + written(one.head) + ',' + written(one.size) + ',' + written(one.keyAt) +
           ',' + written(one.edges) + ',' + written(one.firstBranch) + ',' + written(one.branches) + '}';
}

QByteArray written(const PatternIndex::Branch &one)
{
    return '{' + written(one.expression) + (one.spelled ? ",true," : ",false,") + written(one.sets) + '}';
}

template <typename Element>
void writeTable(std::FILE *file, const char *type, const char *name, std::span<const Element> elements)
{
    std::fprintf(file, "constexpr %s %s[] = {\n", type, name);
    for (const Element &element : elements)
        std::fprintf(file, "%s,\n", written(element).constData());
    std::fprintf(file, "};\n");
}

void writeOctets(std::FILE *file, QByteArrayView octets)
{
    std::fprintf(file, "constexpr unsigned char octets[] = {");
    for (qsizetype at = 0; at < octets.size(); ++at)
        std::fprintf(file, "%s%u,", at % 64 == 0 ? "\n" : "", unsigned(quint8(octets[at])));
    std::fprintf(file, "\n};\n");
}

} // namespace

int main(int count, char **words)
{
    std::FILE *file = count == 2 ? std::fopen(words[1], "w") : nullptr;
    if (!file)
        return 1;
    const Core::Knowledge::IndexMaker maker(Core::Knowledge::allExpressions());
    const PatternIndex index = maker.view();
    qsizetype octets = 0;
    for (const PatternIndex::Literal &literal : index.literals)
        octets += literal.size;
    std::fprintf(file, "#include \"core/knowledge/patternindex.h\"\n\nnamespace Core::Knowledge {\nnamespace {\n\n");
    writeOctets(file, {index.octets, octets});
    writeTable(file, "PatternIndex::Literal", "literals", index.literals);
    writeTable(file, "quint64", "filter", index.filter);
    writeTable(file, "quint16", "firstOf", index.firstOf);
    writeTable(file, "quint64", "shorts", index.shorts);
    writeTable(file, "quint16", "shortOf", index.shortOf);
    writeTable(file, "quint16", "ofShorts", index.ofShorts);
    writeTable(file, "quint32", "named", index.named);
    writeTable(file, "PatternIndex::Branch", "branches", index.branches);
    writeTable(file, "PatternIndex::Run", "sets", index.sets);
    writeTable(file, "quint16", "ofSets", index.ofSets);
    std::fprintf(
        file,
        "\n} // namespace\n\nconst PatternIndex &patternIndex()\n{\n"
        "    static const PatternIndex index{reinterpret_cast<const char *>(octets), %uu, literals, filter,"
        " firstOf, shorts, shortOf, ofShorts, named, branches, sets, ofSets};\n    return index;\n}\n\n} // namespace "
        "Core::Knowledge\n",
        unsigned(index.expressions));
    return std::fclose(file) == 0 ? 0 : 1;
}
