package offprint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import offprint.model.Author;
import offprint.model.Link;
import offprint.model.Paper;
import offprint.model.Text;
import offprint.model.Venue;
import offprint.report.Report;
import offprint.support.Outside;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A library that is written as BibTeX, RIS or CSL-JSON and imported again is what it was, as far as the format holds it. */
class RoundTripTest {
    /** What no format of references has a place for. */
    private static final Set<String> OURS = Set.of(
            "affiliations",
            "AI summary",
            "comment",
            "counts",
            "featured",
            "further categories",
            "further links",
            "note",
            "notices",
            "number of authors",
            "orcids",
            "organization",
            "published before its venue",
            "summary",
            "topics",
            "versions");

    /** What only one format has no place for: a type beyond its own, an abstract that we leave out. */
    private static final Map<String, Set<String>> LOST = Map.of(
            "bib", Set.of("abstract", "type OTHER"),
            "ris", Set.of("type OTHER"),
            "csl.json", Set.of("abstract", "category"));

    private static final List<String> PAPERS = List.of("""
            title: "On Pouring: Tea & 100% of it"
            type: article
            ids: [doi:10.1000/tea.3, pubmed:1234]
            authors:
              - {name: Ada B. Kettle Jr., family: Kettle, given: Ada B., suffix: Jr., orcid: 0000-0002-1825-0097, affiliation: Pot}
              - {name: Ben van der Saucer, family: van der Saucer, given: Ben}
              - {name: Blaise Agüera y Teja, family: Agüera y Teja, given: Blaise}
              - OpenTea Team
            published: 2024-05-01
            abstract: "We pour. It is 5 % tea; and <think> not more."
            summary: They pour.
            aiSummary: It pours.
            keywords: [tea, pouring]
            venue: {name: Journal of Tea, volume: 3, issue: 2, pages: 1–9, publisher: Pot & Lid}
            featured: 2025-11-10
            topics: [pots]
            counts: {citations: 3}
            versions: [{version: 1, on: 2024-04-01}]
            notices: [{type: correction, on: 2025-01-01}]""", """
            title: Why Pots Pour?
            type: preprint
            ids: [arXiv:2511.00001]
            authors: [Ada Kettle, Mia Spout]
            authorCount: 5
            organization: Lantern
            published: 2025-11
            categories: [cs.PF, cs.RO]
            comment: 3 pages
            keywords: ["tea, green", "tea, black"]""", """
            title: Lids at Conferences
            type: conference
            ids: [acl:2024.tea-main.7]
            authors: [Mia Lu Spout]
            published: 2023-12-05
            venue: {name: Proceedings of the Saucer Society, year: 2024, volume: 4, issue: 1, pages: "12"}
            links: [{type: code, url: "https://example.org/code"}]""", """
            title: A Book of Lids
            type: book
            ids: [isbn:978-3-16-148410-0]
            authors: [Ada Kettle]
            published: 1999
            venue: {name: Pot & Lid, publisher: Pot & Lid}""", """
            title: A Chapter on Lids
            type: chapter
            authors: [Ada Kettle]
            published: 2001
            venue: {name: A Book of Lids, pages: 7–13, publisher: Pot & Lid}""", """
            title: A Thesis on Lids
            type: thesis
            authors: [Ada Kettle]
            published: 2003-07
            venue: {name: University of Tea, publisher: University of Tea}
            links: [{type: abstract, url: "https://example.org/thesis"}]""", """
            title: A Report on Lids
            type: report
            authors: [Lid Institute]
            published: 2004-02-29
            venue: {name: Lid Institute, publisher: Lid Institute}""", """
            title: Data on Lids
            type: dataset
            authors: [Ada Kettle]
            venue: {name: Lid Institute, publisher: Lid Institute}""", """
            title: A Program for Lids
            type: software
            authors: [Ada Kettle]
            published: 2020""", """
            title: Something Else on Lids
            type: other
            published: 2021""");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"bib", "ris", "csl.json"})
    void a_library_comes_back_but_for_what_the_format_cannot_hold(String extension) {
        var from = new Trial(folder.resolve("from"))
                .write("content/site.yaml", "title: Small")
                .write("content/topics.yaml", "- {slug: pots, name: Pots}");
        for (int i = 0; i < PAPERS.size(); i++) {
            from.write("content/papers/p" + i + ".md", "---", PAPERS.get(i), "---", i == 0 ? "Our note." : "");
        }
        assertEquals(0, from.build().code(), from.build()::err);

        var expected = new TreeSet<>(OURS);
        expected.addAll(LOST.getOrDefault(extension, Set.of()));
        assertEquals(expected, lost(from, extension));
    }

    /** Papers of {@code ../shared/corpus}: real names and titles, which nobody made for this test. */
    @ParameterizedTest
    @ValueSource(strings = {"bib", "ris", "csl.json"})
    void real_papers_come_back(String extension) throws IOException {
        var corpus = Outside.shared().resolve("corpus/hf-daily");
        var from = new Trial(folder.resolve("from"))
                .write(
                        "content/site.yaml",
                        "title: Large",
                        "formats: [bibtex, ris, csl]",
                        "citations: site",
                        "pages: {days: false, weeks: false, months: false, years: false, authors: false}");
        var files = Trial.files(corpus);
        for (int i = 0; i < files.size(); i += 3) {
            var file = files.get(i);
            from.write("content/sources/" + file.getFileName(), Files.readAllBytes(file));
        }
        assertEquals(0, from.build().code());

        var expected = new TreeSet<>(OURS);
        expected.addAll(LOST.getOrDefault(extension, Set.of()));
        var lost = lost(from, extension);
        lost.removeAll(expected);
        assertEquals(Set.of(), lost);
    }

    private Set<String> lost(Trial from, String extension) {
        var text = from.page("library." + extension);
        var to = new Trial(folder.resolve("to"))
                .write("content/site.yaml", "title: Again")
                .write("content/sources/library." + extension.replace("csl.", ""), text);
        var report = new Report();
        var before = byTitle(from.digest(new Report()).papers());
        var after = byTitle(to.digest(report).papers());
        assertEquals(List.of(), faults(report));
        assertEquals(before.keySet(), after.keySet());
        Set<String> lost = new TreeSet<>();
        List<String> how = new ArrayList<>();
        before.forEach((title, fields) -> fields.forEach((field, value) -> {
            var again = value(field, after.getOrDefault(title, Map.of()));
            if (field.equals("abstract") && value.contains("<a href=")) {
                return; // two real ones hold markup, which importers take for markup
            }
            if (!value.isEmpty() && !value.equals(again)) {
                lost.add(field);
                how.add(extension + ": " + title + ": " + field + ": " + value + " -> " + again);
            }
        }));
        Set<String> known = new TreeSet<>(OURS);
        known.addAll(LOST.getOrDefault(extension, Set.of()));
        how.stream()
                .filter(line -> known.stream().noneMatch(field -> line.contains(": " + field + ": ")))
                .limit(20)
                .forEach(System.out::println);
        return lost;
    }

    /** An address may have come back as one of which the format does not tell what is there. */
    private static String value(String field, Map<String, String> fields) {
        var value = fields.getOrDefault(field, "");
        return field.equals("address") && value.isEmpty() ? fields.getOrDefault("further links", "") : value;
    }

    private static List<String> faults(Report report) {
        return Trial.said(report).stream()
                .filter(line -> !line.contains(": note: "))
                .toList();
    }

    private static Map<String, Map<String, String>> byTitle(List<Paper> papers) {
        Map<String, Map<String, String>> all = new TreeMap<>();
        papers.forEach(paper -> all.put(paper.title().folded(), fields(paper)));
        assertTrue(all.size() > papers.size() * 0.99, "titles tell papers apart");
        return all;
    }

    private static Map<String, String> fields(Paper paper) {
        Map<String, String> fields = new TreeMap<>();
        var venue = paper.venue().orElse(Venue.of(""));
        var type = paper.type().map(Enum::name).orElse("");
        fields.put(type.equals("OTHER") ? "type OTHER" : "type", type);
        fields.put("title", paper.title().plain());
        fields.put(
                "authors",
                joined(paper.authors().stream().map(RoundTripTest::name).toList()));
        fields.put(
                "orcids",
                joined(paper.authors().stream()
                        .flatMap(is -> is.orcid().stream())
                        .toList()));
        fields.put(
                "affiliations",
                joined(paper.authors().stream()
                        .flatMap(is -> is.affiliation().stream())
                        .toList()));
        fields.put(
                "number of authors",
                paper.authorCount().stream().mapToObj(Integer::toString).collect(Collectors.joining()));
        fields.put("organization", paper.organization().map(is -> is.name()).orElse(""));
        boolean isEarlier = venue.year().isPresent()
                && paper.published()
                        .filter(date -> date.year() != venue.year().getAsInt())
                        .isPresent();
        fields.put(
                isEarlier ? "published before its venue" : "published",
                paper.published().map(Object::toString).orElse(""));
        fields.put(
                "featured", paper.featured().isEmpty() ? "" : paper.featured().toString());
        fields.put("abstract", paper.abstractText().map(Text::plain).orElse(""));
        fields.put("summary", paper.summary().map(Text::plain).orElse(""));
        fields.put("AI summary", paper.aiSummary().map(Text::plain).orElse(""));
        fields.put("comment", paper.comment().map(Text::plain).orElse(""));
        fields.put(
                "topics",
                joined(paper.topics().stream().map(Paper.Assignment::topic).toList()));
        fields.put("keywords", joined(paper.keywords()));
        fields.put("category", joined(paper.categories().stream().limit(1).toList()));
        fields.put(
                "further categories", joined(paper.categories().stream().skip(1).toList()));
        fields.put("venue", venue.name());
        fields.put("volume", venue.volume().orElse(""));
        fields.put("issue", venue.issue().orElse(""));
        fields.put("pages", venue.pages().orElse(""));
        fields.put("publisher", venue.publisher().orElse(""));
        fields.put(
                "ids",
                joined(paper.ids().stream().map(is -> is.canonical()).sorted().toList()));
        var links = paper.links().stream()
                .sorted(Comparator.comparing(Link::type))
                .map(Link::url)
                .toList();
        boolean isOwn =
                paper.ids().isEmpty() && paper.links().stream().anyMatch(link -> link.type() == Link.Type.ABSTRACT);
        fields.put("address", isOwn ? links.get(0) : "");
        fields.put("further links", joined(links.subList(isOwn ? 1 : 0, links.size())));
        fields.put("counts", paper.counts().isEmpty() ? "" : paper.counts().toString());
        fields.put(
                "versions", paper.versions().isEmpty() ? "" : paper.versions().toString());
        fields.put("notices", paper.notices().isEmpty() ? "" : paper.notices().toString());
        fields.put("note", paper.note().map(note -> note.plain()).orElse(""));
        return fields;
    }

    private static String name(Author author) {
        var name = author.personName();
        return name.family().orElse(name.display()) + ", " + name.given().orElse("") + ", "
                + name.suffix().orElse("");
    }

    private static String joined(List<String> words) {
        return String.join("; ", words);
    }
}
