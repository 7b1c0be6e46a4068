package offprint.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import offprint.support.Outside;
import org.junit.jupiter.api.Test;

/** Files of other programs' tests and of real people: how many papers each gives, as counted by reading them. */
class BibtexSamplesTest {
    /** Files with other than one paper; the entries of those with none have neither title nor identifier. */
    private static final Map<String, Integer> PAPERS = Map.ofEntries(
            Map.entry("biber_crossrefs", 33),
            Map.entry("biber_dateformats", 30),
            Map.entry("biber_names", 0),
            Map.entry("bp_article_comma_first", 2),
            Map.entry("bp_article_missing_coma", 4),
            Map.entry("bp_comments_percentage", 2),
            Map.entry("bp_crossref_entries", 14),
            Map.entry("bp_empty", 0),
            Map.entry("bp_fieldname", 0),
            Map.entry("bp_multiple_entries_and_comments", 3),
            Map.entry("citationjs_authors_with_non-ASCII_characters", 0),
            Map.entry("citationjs_crossref", 5),
            Map.entry("citationjs_different_delimiters", 2),
            Map.entry("citationjs_escaped_characters", 2),
            Map.entry("citationjs_rich_text", 6),
            Map.entry("citationjs_uri", 0),
            Map.entry("citationjs_year_and_month_with_date", 0),
            Map.entry("jabref_articleWithMonths", 0),
            Map.entry("jabref_bibWithUserComments", 2),
            Map.entry("jabref_biblatex-software", 9),
            Map.entry("jabref_complex", 20),
            Map.entry("jabref_crossref", 4),
            Map.entry("jabref_utf8-bom", 2),
            Map.entry("mlrg_siamese-networks_references", 5),
            Map.entry("zotero_bibtex_02", 2),
            Map.entry("zotero_bibtex_08", 7));

    @Test
    void every_file_gives_its_papers() throws IOException {
        Map<String, Integer> expected = new TreeMap<>();
        Map<String, Integer> read = new TreeMap<>();
        for (var file : files()) {
            var name = file.getFileName().toString().replace(".bib", "");
            var reading = LibraryReading.of(file);
            expected.put(name, PAPERS.getOrDefault(name, 1));
            read.put(name, reading.records().size());
            assertEquals(
                    reading.records().isEmpty(),
                    reading.said().stream().anyMatch(said -> said.startsWith("error")),
                    name);
        }
        assertEquals(expected, read);
    }

    @Test
    void what_a_person_reads_off_these_files() throws IOException {
        shows("jabref_utf8-bom", "title={P}i {C}alculus", "published=2005-05", "pages=1–11");
        shows("bp_article_with_strings", "name=Jean César", "name=Nice Journal");
        shows("bp_article_start_with_bom", "title=An amazing title", "keywords=[keyword1, keyword2]");
        shows("zotero_bibtex_18", "published=1942-03", "name=Stefan Swe{\\\\i}g, family=Swe{\\\\i}g");
        shows("zotero_bibtex_20", "published=2021-06-18", "type=report", "family=jacob, given=sudhin");
        shows(
                "zotero_bibtex_10",
                "ids=[doi:10.1161/cir.0b013e318288b4dd, pubmed:23439512]",
                "{name=Council on Cardiopulmonary, Critical Care, Perioperative and Resuscitation}");
        shows("jabref_complex", "family=van den Huevel, given=Johan A, suffix=Jr.");
        shows("jabref_crossref", "publisher={IEEE} Computer Society");
        shows("citationjs_one_simple_entry", "pubmed:12653513", "pages=493–500");
    }

    private static void shows(String name, String... parts) throws IOException {
        var all = LibraryReading.of(Outside.shared().resolve("inputs/bibtex/" + name + ".bib")).records().stream()
                .collect(Collectors.joining("\n"));
        for (var part : parts) {
            assertEquals(true, all.contains(part), part + " in " + all);
        }
    }

    private static java.util.List<Path> files() throws IOException {
        try (var files = Files.list(Outside.shared().resolve("inputs/bibtex"))) {
            return files.filter(file -> file.toString().endsWith(".bib"))
                    .sorted()
                    .toList();
        }
    }
}
