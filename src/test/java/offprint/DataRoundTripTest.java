package offprint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import offprint.curate.Digest;
import offprint.model.Paper;
import offprint.report.Report;
import offprint.support.Outside;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Who imports what a site offers to programs has the same library. Not carried is what people wrote beside the fields of a
 * record, as it belongs into files of their own: notes and who wrote them, the days of changes by hand, drafts, embargoes,
 * {@code same-as} and {@code not-same-as}, issues and meetings. Nor is where each fact came from, or why a paper has a
 * topic: both begin anew with the import.
 */
class DataRoundTripTest {
    private static final List<String> SETTINGS = List.of("site.yaml", "topics.yaml", "people.yaml");

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> what_a_site_offers_gives_the_same_library() {
        return Stream.of("", "merging", "hostile", "keys", "topics")
                .map(name -> name.isEmpty() ? Path.of("content") : Path.of("src/test/sites", name, "content"))
                .map(content -> DynamicTest.dynamicTest(content.toString(), () -> {
                    var there = folder.resolve(content);
                    var trial = new Trial(there.resolve("first"));
                    Trial.copy(content, trial.root().resolve("content"));
                    check(trial, there);
                }));
    }

    @Test
    void every_field_of_a_record_comes_back() throws IOException {
        var trial = new Trial(folder.resolve("first"))
                .write("content/site.yaml", "title: A", "id: example.org,2025:a", "url: https://example.org/a/")
                .write(
                        "content/topics.yaml",
                        "- {slug: pots, name: Pots, match: {any: teapot}}",
                        "- {slug: cups, name: Cups}",
                        "- {slug: heat, name: Heat, match: {any: kettle}}")
                .write(
                        "content/sources/2025-11-10-lab.yaml",
                        "- title: Teaching a $\\beta$-Teapot & a <b>Kettle</b> to Pour",
                        "  type: conference",
                        "  ids: [arxiv:2511.00001, doi:10.1000/182]",
                        "  authors: [{name: A. von Kettle, family: von Kettle, given: A., suffix: Jr.,"
                                + " orcid: 0000-0002-1825-0097, affiliation: Kettle Lab}, The Saucer Group]",
                        "  authorCount: 5",
                        "  organization: {name: Kettle Lab, slug: kettle}",
                        "  published: 2025-11",
                        "  featured: [2025-11-10, 2025-11-12]",
                        "  abstract: A teapot \\emph{pours} $x^2$ cups. Code is at https://example.org/code",
                        "  summary: It pours 100\\% of the tea.",
                        "  aiSummary: It pours.",
                        "  keywords: [tea, \"=cmd|' /C calc'!A0\"]",
                        "  categories: [cs.RO, cs.AI]",
                        "  venue: {name: Journal of Tea, year: 2026, volume: 3, issue: 2, pages: 1-9, publisher: Press}",
                        "  comment: 12 pages",
                        "  links: [{type: video, url: https://example.org/v}, {type: pdf, url: https://example.org/p.pdf}]",
                        "  counts: {stars: {value: 0, on: 2025-11-10}, citations: 7}",
                        "  versions: [{version: 1, on: 2025-11-01}, {version: 2}]",
                        "  notices: {type: correction, id: doi:10.1000/notice, url: https://example.org/n, on: 2025-12}")
                .write(
                        "content/sources/2025-11-01-lab.yaml",
                        "- title: On Pouring Twice and Again",
                        "  featured: 2025-11-01")
                .write(
                        "content/papers/one.md",
                        "---",
                        "paper: arxiv:2511.00001",
                        "key: teapot",
                        "aliases: pot",
                        "topics: [cups, -heat]",
                        "---",
                        "Worth a look.")
                .write(
                        "content/papers/two.md",
                        "---",
                        "paper: On Pouring Twice and Again",
                        "ids: arxiv:2511.00002",
                        "---");

        check(trial, folder);

        var keys = trial.digest(new Report()).papers().stream()
                .map(paper -> paper.key() + " " + paper.firstKey() + " " + paper.aliases() + " " + paper.without())
                .toList();
        assertEquals(
                List.of(
                        "2511.00002 on-pouring-twice-and-again [on-pouring-twice-and-again] []",
                        "teapot 2511.00001 [2511.00001, pot] [heat]"),
                keys);
    }

    @Test
    void real_papers_come_back() throws IOException {
        var corpus = Trial.files(Outside.shared().resolve("corpus/hf-daily"));
        var trial = new Trial(folder.resolve("first"))
                .write("content/site.yaml", "title: A", "pages: {days: false, mail: false}", "formats: [jsonl]");
        for (int i = 0; i < corpus.size(); i += 10) { // a tenth, as all of it takes minutes
            var day = corpus.get(i);
            trial.write("content/sources/" + day.getFileName(), Files.readAllBytes(day));
        }
        Files.copy(Path.of("content/topics.yaml"), trial.root().resolve("content/topics.yaml"));
        check(trial, folder);
    }

    private static void check(Trial first, Path folder) throws IOException {
        var built = first.build();
        assertEquals(0, built.code(), built.err());
        var before = first.digest(new Report());
        assertTrue(!before.papers().isEmpty());

        var offered = Stream.of("library.jsonl.gz", "api/v1/papers/1.json")
                .filter(file -> Files.exists(first.root().resolve("site").resolve(file)))
                .toList();
        for (var file : offered) {
            var again = new Trial(folder.resolve("again-" + file.length()));
            for (var settings : SETTINGS) {
                var from = first.root().resolve("content").resolve(settings);
                if (Files.exists(from)) {
                    again.write("content/" + settings, Files.readAllBytes(from));
                }
            }
            var imported =
                    again.importing(first.root().resolve("site").resolve(file).toString());
            assertEquals(0, imported.code(), imported.err());
            assertEquals("", problems(imported), file);

            assertEquals(bare(before), bare(again.digest(new Report())), file);
            assertEquals(0, again.build().code());
            assertEquals(lines(first), lines(again), file);
        }
    }

    private static String problems(Trial.Ran ran) {
        return ran.err()
                .lines()
                .filter(line -> line.contains("warning: ") || line.contains("error: "))
                .collect(Collectors.joining("\n"));
    }

    /** A line for each paper with all that is carried. */
    private static String bare(Digest digest) {
        return digest.papers().stream().map(DataRoundTripTest::bare).collect(Collectors.joining("\n"));
    }

    private static String bare(Paper paper) {
        var topics = paper.topics().stream()
                .map(topic -> new Paper.Assignment(topic.topic(), ""))
                .toList();
        return new Paper(
                        paper.key(),
                        paper.firstKey(),
                        paper.aliases(),
                        paper.title(),
                        paper.type(),
                        paper.ids(),
                        paper.authors(),
                        paper.authorCount(),
                        paper.organization(),
                        paper.published(),
                        paper.featured(),
                        paper.abstractText(),
                        paper.summary(),
                        paper.aiSummary(),
                        topics,
                        paper.without(),
                        paper.keywords(),
                        paper.categories(),
                        paper.venue(),
                        paper.comment(),
                        paper.links(),
                        new TreeMap<>(paper.counts()),
                        paper.versions(),
                        paper.notices(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of())
                .toString();
    }

    /** What is offered, without what is said of this site. */
    private static String lines(Trial trial) throws IOException {
        var file = trial.root().resolve("site/library.jsonl.gz");
        List<String> lines = new ArrayList<>();
        try (var in = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            in.lines().forEach(line -> lines.add(line.replaceFirst(",\"site\":\\{.*$", "")));
        }
        return String.join("\n", lines);
    }
}
