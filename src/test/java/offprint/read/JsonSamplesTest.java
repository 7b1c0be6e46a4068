package offprint.read;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import offprint.report.Report;
import offprint.report.Severity;
import offprint.support.Outside;
import org.junit.jupiter.api.Test;

/** Real files of each JSON format, as they were found: how many papers each holds, and what is refused and why. */
class JsonSamplesTest {
    @Test
    void days_of_Hugging_Face() throws IOException {
        assertEquals("""
                2024-05-27.json hf-json 13
                2024-06-18.json hf-json 26
                2024-12-11.json json.python
                2025-01-21.json hf-json 1
                2025-05-12.json hf-json 2
                2025-06-16.json hf-json 9
                2026-01-14.json hf-json 14
                2026-08-20.json hf-json 15
                """, read("hf-json"));
        assertEquals("""
                2025-05-12.html hf-html 2
                2026-01-14.html hf-html 14
                """, read("hf-html"));
    }

    @Test
    void every_paper_of_a_day_is_listed_on_that_day_and_has_no_broken_title() {
        assertAll(Stream.of(
                        "2024-05-27",
                        "2024-06-18",
                        "2025-01-21",
                        "2025-05-12",
                        "2025-06-16",
                        "2026-01-14",
                        "2026-08-20")
                .flatMap(day -> entries("hf-json/" + day + ".json").stream()
                        .map(entry -> () -> assertEquals("[" + day + "]", field(entry, "featured")))));
        assertEquals(
                entries("hf-json/2026-01-14.json").stream()
                        .map(JsonSamplesTest::facts)
                        .toList(),
                entries("hf-html/2026-01-14.html").stream()
                        .map(JsonSamplesTest::facts)
                        .toList());
        assertEquals(
                1,
                entries("hf-json/2024-06-18.json").stream()
                        .filter(entry -> field(entry, "title").contains("$L_2$"))
                        .count());
    }

    @Test
    void works_of_OpenAlex_Crossref_and_DataCite() throws IOException {
        assertEquals("""
                openalex_00.json openalex 1
                openalex_02.json openalex 1
                openalex_04.json openalex 1
                openalex_06.json openalex 1
                """, read("openalex"));
        assertEquals(
                List.of("article 1982-11-01", "chapter 1999", "thesis 2017-08-09", "conference 2018-05-01"),
                Stream.of("00", "02", "04", "06")
                        .map(number ->
                                entries("openalex/openalex_" + number + ".json").get(0))
                        .map(entry -> field(entry, "type") + " " + field(entry, "published"))
                        .toList());
        assertEquals("""
                list_2.json crossref 2
                not_json.json format.unknown
                one_work.json crossref 1
                orcid_3.json crossref 3
                reports.json crossref 20
                sample_3.json crossref 3
                """, read("crossref"));
        assertEquals(
                List.of("2016-03-08", "", "2022-02-21"),
                entries("crossref/sample_3.json").stream()
                        .map(entry -> field(entry, "published"))
                        .toList());
        assertEquals(
                8,
                read("datacite")
                        .lines()
                        .filter(line -> line.endsWith(" datacite 1"))
                        .count());
        assertEquals(
                "[doi:10.48548/pubdata-155; doi:10.4324/9781003025078-6]",
                field(entries("datacite/datacite_10.json").get(0), "ids"));
    }

    @Test
    void papers_of_Semantic_Scholar_and_notes_of_OpenReview() throws IOException {
        assertEquals("""
                batch_authors.json papers.none
                paper_nulls.json papers.none
                search_100.json semantic-scholar 100
                search_venue.json papers.none
                search_years.json papers.none
                title_only.json semantic-scholar 1
                """, read("semantic-scholar"));
        assertEquals("""
                derived_notes_v2_a.json openreview 1
                notes_v1_a.json openreview 1
                papercopilot_corl2023_40.json openreview 40
                """, read("openreview"));
        assertEquals(
                List.of("[openreview:r1eLk2mKiX] 2018-10-20", "[openreview:HkghWScuoQ] 2018-10-20"),
                Stream.of("derived_notes_v2_a", "notes_v1_a")
                        .map(name -> entries("openreview/" + name + ".json").get(0))
                        .map(entry -> field(entry, "ids") + " " + field(entry, "published"))
                        .toList());
    }

    @Test
    void items_of_CSL_JSON() throws IOException {
        var counts = new TreeMap<String, Integer>();
        read("csl-json").lines().forEach(line -> counts.merge(line.replaceFirst("^\\S+ ", ""), 1, Integer::sum));
        assertEquals(
                "{csl-json 1=9, csl-json 16=1, csl-json 2=4, csl-json 20=1, csl-json 3=4, csl-json 4=3, csl-json 5=2,"
                        + " csl-json 6=1, csl-json 8=1, papers.none=12}",
                counts.toString());
        assertEquals(
                "[{name: Nolan J. Malone, family: Malone, given: Nolan J.}; {name: U.S. Bureau of the Census}]",
                field(entries("csl-json/csl_bugreports_SimpleBib.json").get(0), "authors"));
    }

    /** The files of a folder: their format and number of papers, or why they were refused. */
    private static String read(String kind) throws IOException {
        try (Stream<Path> files = Files.list(Outside.shared().resolve("inputs").resolve(kind))) {
            return files.filter(file -> !file.endsWith("SOURCES.md"))
                    .sorted()
                    .map(JsonSamplesTest::outcome)
                    .collect(Collectors.joining());
        }
    }

    private static String outcome(Path file) {
        var report = new Report();
        var entries = JsonReading.entries(file, report);
        var refused = report.diagnostics().stream()
                .filter(said -> said.severity() == Severity.ERROR)
                .findFirst();
        return file.getFileName() + " "
                + (entries.isEmpty()
                        ? refused.orElseThrow().code()
                        : entries.get(0).source().format() + " " + entries.size())
                + "\n";
    }

    private static List<Entry> entries(String file) {
        return JsonReading.entries(Outside.shared().resolve("inputs").resolve(file), new Report());
    }

    private static String field(Entry entry, String name) {
        return Optional.of(entry.fields())
                .flatMap(fields -> fields.get(name))
                .map(JsonReading::shown)
                .orElse("");
    }

    /** All that is told of a paper, without its line. */
    private static String facts(Entry entry) {
        return entry.fields().fields().stream()
                .filter(field -> !field.name().equals("at"))
                .map(field -> field.name() + "=" + JsonReading.shown(field.value()))
                .collect(Collectors.joining("\n"));
    }
}
