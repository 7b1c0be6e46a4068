package offprint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import offprint.model.Paper;
import offprint.model.Text;
import offprint.report.Report;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.ParseException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** Lists of papers as files to cite: where they are, and what readers that know nothing of us find in them. */
class LibraryFilesTest {
    private static final String MANY = IntStream.rangeClosed(1, 664)
            .mapToObj(n -> "Ada Kettle" + (char) ('a' + n % 26))
            .collect(Collectors.joining(", ", "authors: [", "]"));

    @TempDir
    private static Path folder;

    private static Trial trial;
    private static List<Paper> papers;

    @BeforeAll
    static void a_site_of_papers_that_mean_harm() throws IOException {
        trial = new Trial(folder);
        Trial.copy(Path.of("src/test/sites/hostile/content"), folder.resolve("content"));
        trial.write("content/site.yaml", "title: Hostile", "citations: [+papers]")
                .write("content/topics.yaml", "- {slug: tea, name: Tea, aliases: [old-tea], match: {any: [tea]}}");
        paper("many", "title: Tea of many", MANY);
        paper("none", "title: 茶 \uD83C\uDF75 שלום tea");
        paper("tex", "title: 'Tea \\input{x} } { % # @ & $ ~ ^ _ \\ ``tea'''' -- --- \"'");
        paper("names", "title: Tea and", "authors: ['Rock and Roll', 'A } B', 'C, {D', 'others', '茶 壶', '*; Star']");
        paper(
                "venue",
                "title: Tea in",
                "type: article",
                "published: 2024",
                "venue: {name: 'Tea } & {\\x', volume: '%', issue: '{', pages: '}', publisher: '@tea{'}",
                "keywords: ['a}b', 'c,d', '{\\immediate\\write18{x}}']");
        assertFalse(trial.build().err().contains(": error: "));
        papers = trial.digest(new Report()).papers();
    }

    private static void paper(String name, String... fields) {
        trial.write("content/papers/" + name + ".md", "---", String.join("\n", fields), "key: " + name, "---");
    }

    @Test
    void each_list_has_its_files_at_the_stem_of_its_page_and_where_its_topic_was() {
        var stems = trial.site().keySet().stream()
                .filter(path -> path.endsWith(".bib") && !path.startsWith("papers/"))
                .map(path -> path.replaceFirst("\\.bib$", ""))
                .collect(Collectors.toCollection(TreeSet::new));
        assertTrue(stems.containsAll(List.of("library", "topics/tea", "topics/old-tea")), stems::toString);
        for (var stem : stems) {
            assertTrue(trial.site().containsKey(stem + ".ris") && trial.site().containsKey(stem + ".csl.json"), stem);
        }
        assertEquals(trial.page("topics/tea.bib"), trial.page("topics/old-tea.bib"));
        assertTrue(trial.page("topics/tea.html").contains("href=\"../topics/tea.bib\""));
        assertTrue(trial.page("papers/index.html").contains("href=\"../library.bib\""));
        for (var paper : papers) {
            assertTrue(trial.page("papers/" + paper.key() + ".html")
                    .contains("href=\"../papers/" + paper.key() + ".bib\""));
        }
    }

    @Test
    void another_parser_of_bibtex_finds_each_title_and_each_author() throws ParseException {
        var database = bibtex(trial.page("library.bib"));
        assertEquals(papers.size(), database.getEntries().size());
        for (var paper : papers) {
            var own = bibtex(trial.page("papers/" + paper.key() + ".bib"));
            var entry = own.getEntries().values().iterator().next();
            assertTrue(
                    entry.getKey().getValue().matches("[a-z0-9-]+"),
                    entry.getKey().getValue());
            assertTrue(database.getEntries().containsKey(entry.getKey()));
            assertEquals(
                    "{" + paper.title().tex() + "}",
                    entry.getField(BibTeXEntry.KEY_TITLE).toUserString());
            if (!paper.authors().isEmpty()) {
                assertEquals(
                        paper.authors().size(),
                        names(entry.getField(BibTeXEntry.KEY_AUTHOR).toUserString())
                                .size());
            }
            for (var value : entry.getFields().values()) {
                assertFalse(
                        value.toUserString().matches("(?s).*\\\\(?:input|write|immediate|include|def|csname)\\b.*"),
                        value.toUserString());
            }
        }
    }

    private static BibTeXDatabase bibtex(String text) throws ParseException {
        return new BibTeXParser().parseFully(new StringReader(text));
    }

    /** Names between {@code and} outside braces. */
    private static List<String> names(String list) {
        List<String> names = new ArrayList<>();
        int depth = 0;
        int from = 0;
        for (int i = 0; i < list.length(); i++) {
            depth += list.charAt(i) == '{' ? 1 : list.charAt(i) == '}' ? -1 : 0;
            if (depth == 0 && list.startsWith(" and ", i)) {
                names.add(list.substring(from, i));
                from = i + " and ".length();
            }
        }
        names.add(list.substring(from));
        return names;
    }

    @Test
    void each_line_of_ris_is_a_tag_and_a_value_and_each_reference_is_whole() {
        var text = trial.page("library.ris");
        assertTrue(text.endsWith("\r\n"));
        int open = 0;
        List<String> titles = new ArrayList<>();
        int authors = 0;
        for (var line : text.split("\r\n")) {
            assertTrue(line.matches("[A-Z][A-Z0-9]  - [^\r\n\\p{Cc}]*"), line);
            open += line.startsWith("TY") ? 1 : line.startsWith("ER") ? -1 : 0;
            assertTrue(open == 1 || line.equals("ER  - "), line);
            if (line.startsWith("TI")) {
                titles.add(line.substring(6));
            }
            authors += line.startsWith("AU") ? 1 : 0;
        }
        assertEquals(0, open);
        assertEquals(
                papers.stream()
                        .map(paper -> folded(paper.title().plain()))
                        .sorted()
                        .toList(),
                titles.stream().sorted().toList());
        assertEquals(papers.stream().mapToInt(paper -> paper.authors().size()).sum(), authors);
    }

    private static String folded(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }

    @Test
    void csl_json_is_what_its_documentation_says_and_holds_the_titles_as_they_are() throws IOException {
        var schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(Files.readString(Path.of("src/test/resources/csl-json.schema.json")));
        for (var file : trial.site().keySet().stream()
                .filter(path -> path.endsWith(".csl.json"))
                .toList()) {
            assertEquals(List.of(), schema.validate(trial.page(file), InputFormat.JSON), file);
        }
        var items = new JsonMapper().readTree(trial.page("library.csl.json"));
        List<String> titles = new ArrayList<>();
        items.forEach(item -> titles.add(item.path("title").asString()));
        assertEquals(
                papers.stream().map(Paper::title).map(Text::plain).sorted().toList(),
                titles.stream().sorted().toList());
    }

    @Test
    void a_site_may_want_none_of_it() {
        var small = new Trial(folder.resolve("small"))
                .write("content/site.yaml", "title: Small", "citations: [site]", "formats: [bibtex]")
                .write("content/papers/one.md", "---", "title: One", "featured: 2025-11-10", "---");
        assertEquals(0, small.build().code());
        assertEquals(
                List.of("library.bib"),
                small.site().keySet().stream()
                        .filter(path ->
                                Arrays.asList("bib", "ris", "json").contains(path.substring(path.lastIndexOf('.') + 1)))
                        .toList());
        assertFalse(small.page("weeks/2025-W46.html").contains("Cite these papers"));
    }
}
