package offprint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.rometools.rome.feed.synd.SyndEntry;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Feeds of long lists: the latest entries, and archives after RFC 5005 in which all of them are found. */
class FeedHistoryTest {
    private static final String ADDRESS = "https://kettle.example.org/";
    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);

    @TempDir
    private Path folder;

    /** A site with so many papers, one a day, the last with what is written of it. */
    private SortedMap<String, String> built(int papers, String... last) {
        var trial = new Trial(folder)
                .write(
                        "content/site.yaml",
                        "title: Teapots",
                        "url: " + ADDRESS,
                        "id: example.org,2025:tea",
                        "formats: [atom, json, rss]",
                        "feeds: [site, topics]",
                        "pages: {days: false, weeks: false, months: false, years: false, mail: false}")
                .write("content/topics.yaml", "- name: Pouring", "  slug: pouring", "  match: {any: [pouring]}");
        List<String> records = new ArrayList<>();
        for (int n = 0; n < papers; n++) {
            records.add("- title: Pouring experiment number " + n);
            records.add("  featured: " + FIRST.plusDays(n));
        }
        records.addAll(List.of(last));
        trial.write("content/sources/2025-01-01-list.yaml", records.toArray(String[]::new));
        var ran = trial.build();
        assertEquals(0, ran.code(), ran.err());
        return trial.site();
    }

    private static String file(SortedMap<String, String> site, String path) {
        return Objects.requireNonNull(site.get(path), path);
    }

    private static List<String> ids(SortedMap<String, String> site, String path) {
        return FeedReader.read(file(site, path)).getEntries().stream()
                .map(SyndEntry::getUri)
                .toList();
    }

    private static List<String> archives(SortedMap<String, String> site) {
        return site.keySet().stream().filter(path -> path.startsWith("feed/")).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "50, ''",
        "51, feed/archive-1.xml",
        "120, feed/archive-1.xml",
        "151, 'feed/archive-1.xml feed/archive-2.xml'",
        "200, 'feed/archive-1.xml feed/archive-2.xml'",
        "250, 'feed/archive-1.xml feed/archive-2.xml'"
    })
    void a_reader_that_walks_back_finds_every_paper(int papers, String archives) {
        var site = built(papers);
        assertEquals(archives, String.join(" ", archives(site)));
        var all = new TreeSet<String>();
        IntStream.range(0, papers)
                .forEach(n -> all.add("tag:example.org,2025:tea:paper/pouring-experiment-number-" + n));
        assertEquals(all, FeedReader.history("feed.xml", site, ADDRESS));
        assertEquals(all, FeedReader.history("topics/pouring.xml", site, ADDRESS));
    }

    @Test
    void no_archive_repeats_another_and_each_knows_its_neighbors() {
        var site = built(250);
        List<String> archived = new ArrayList<>(ids(site, "feed/archive-1.xml"));
        assertEquals(100, archived.size());
        assertEquals(
                "tag:example.org,2025:tea:paper/pouring-experiment-number-0",
                archived.get(99),
                "the newest comes first");
        archived.addAll(ids(site, "feed/archive-2.xml"));
        assertEquals(200, new TreeSet<>(archived).size());

        var first = FeedReader.read(file(site, "feed/archive-1.xml"));
        assertEquals("", FeedReader.link(first, "prev-archive").orElse(""));
        assertEquals(
                ADDRESS + "feed/archive-2.xml",
                FeedReader.link(first, "next-archive").orElse(""));
        assertEquals(ADDRESS + "feed.xml", FeedReader.link(first, "current").orElse(""));
        assertEquals(
                ADDRESS + "feed/archive-1.xml", FeedReader.link(first, "self").orElse(""));
        var second = FeedReader.read(file(site, "feed/archive-2.xml"));
        assertEquals(
                ADDRESS + "feed/archive-1.xml",
                FeedReader.link(second, "prev-archive").orElse(""));
        assertEquals("", FeedReader.link(second, "next-archive").orElse(""));
        assertEquals(
                ADDRESS + "feed/archive-2.xml",
                FeedReader.link(FeedReader.read(file(site, "feed.xml")), "prev-archive")
                        .orElse(""));
        assertEquals("- feed/archive-2 feed/archive-1", pages(site, "feed.xml"));
        assertEquals("feed feed/archive-1 feed/archive-1", pages(site, "feed/archive-2.xml"));
        assertEquals("feed/archive-2 - feed/archive-1", pages(site, "feed/archive-1.xml"));
        assertFalse(file(site, "feed.xml").contains("<fh:archive/>"));
        assertTrue(file(site, "feed/archive-1.xml").contains("<fh:archive/>"));
    }

    /** Where the pages before and after a document are, and the last one. */
    private static String pages(SortedMap<String, String> site, String path) {
        var feed = FeedReader.read(file(site, path));
        assertEquals(ADDRESS + "feed.xml", FeedReader.link(feed, "first").orElse(""));
        return Stream.of("previous", "next", "last")
                .map(rel -> FeedReader.link(feed, rel).orElse("-"))
                .map(url -> url.replace(ADDRESS, "").replace(".xml", ""))
                .collect(Collectors.joining(" "));
    }

    private static String withoutNeighbors(String archive) {
        return archive.replaceAll("<link rel=\"(?:next-archive|previous)\"[^>]*>\n", "");
    }

    /** The newest of the full ones gets a link to its successor, once. */
    @Test
    void a_full_archive_stays_as_it_is_when_newer_papers_come() {
        var before = built(250);
        var after = built(390);
        assertEquals(file(before, "feed/archive-1.xml"), file(after, "feed/archive-1.xml"));
        assertEquals(ids(before, "feed/archive-2.xml"), ids(after, "feed/archive-2.xml"));
        assertEquals(
                withoutNeighbors(file(before, "feed/archive-2.xml")),
                withoutNeighbors(file(after, "feed/archive-2.xml")));
    }

    @Test
    void an_old_paper_that_changed_is_among_the_latest_and_stays_in_its_archive() {
        var site = built(120, "- title: Pouring by hand", "  featured: [2025-01-01, 2025-06-01]");
        assertEquals(
                "tag:example.org,2025:tea:paper/pouring-by-hand",
                ids(site, "feed.xml").get(0));
        assertTrue(ids(site, "feed/archive-1.xml").contains("tag:example.org,2025:tea:paper/pouring-by-hand"));
    }

    @Test
    void only_Atom_has_archives() {
        var site = built(120);
        assertFalse(file(site, "feed.json").contains("archive"));
        assertFalse(file(site, "rss.xml").contains("archive"));
    }
}
