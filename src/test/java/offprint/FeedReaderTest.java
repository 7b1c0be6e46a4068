package offprint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who subscribed is told what is new, once, whatever becomes of a site. */
class FeedReaderTest {
    private static final Map<String, List<String>> NOTHING = Map.of();

    @TempDir
    private Path folder;

    private Trial trial = new Trial(Path.of("."));
    private FeedReader reader = new FeedReader(new TreeMap<>());

    @BeforeEach
    void subscribe() {
        trial = new Trial(folder);
        settings("https://kettle.example.org/reading/");
        topics("Pouring", "pouring", "");
        trial.write("content/people.yaml", "- name: Ada Kettle", "  slug: ada", "  member: true");
        paper("one", "Pouring tea from a distance", "featured: 2025-11-03", "authors: [Ada Kettle, Ben Saucer]");
        paper("two", "Saucers that stack by themselves", "featured: 2025-11-10", "authors: [Ben Saucer]");
        trial.write("content/issues/2025-W46.md", "---", "picks: [Saucers that stack by themselves]", "---", "Stacks.");
        meeting("added: 2025-11-01");
        reader = new FeedReader(built());
        assertEquals(
                List.of(
                        "feed.json",
                        "feed.xml",
                        "people/ada.json",
                        "people/ada.rss",
                        "people/ada.xml",
                        "rss.xml",
                        "series/tea-time.json",
                        "series/tea-time.rss",
                        "series/tea-time.xml",
                        "sessions/index.json",
                        "sessions/index.rss",
                        "sessions/index.xml",
                        "topics/pouring.json",
                        "topics/pouring.rss",
                        "topics/pouring.xml",
                        "weeks/index.json",
                        "weeks/index.rss",
                        "weeks/index.xml"),
                reader.subscriptions());
    }

    private void settings(String url) {
        trial.write("content/site.yaml", "title: Teapots", "id: example.org,2025:tea", "zone: UTC", "url: " + url);
    }

    private void topics(String name, String slug, String more) {
        trial.write(
                "content/topics.yaml",
                "- name: " + name,
                "  slug: " + slug,
                "  match: {any: [pouring]}",
                more.isEmpty() ? "" : "  " + more);
    }

    private void paper(String file, String title, String... fields) {
        trial.write(
                "content/papers/" + file + ".md", "---", "title: " + title, String.join("\n", fields), "---", "Warm.");
    }

    private void meeting(String... history) {
        trial.write(
                "content/sessions/2025-11-12-tea.md",
                "---",
                "title: A first pot",
                "start: 2025-11-12T16:00",
                "series: Tea time",
                "presenters: [ada]",
                String.join("\n", history),
                "---");
    }

    private SortedMap<String, String> built(String... options) {
        var ran = trial.build(options);
        assertEquals(0, ran.code(), ran.err());
        return trial.site();
    }

    private Map<String, List<String>> polled(String... options) {
        return reader.poll(built(options));
    }

    @Test
    void a_second_build_tells_nothing() {
        assertEquals(NOTHING, polled());
    }

    @Test
    void a_build_a_year_later_tells_nothing() {
        assertEquals(NOTHING, polled("--date", "2026-11-12"));
    }

    @Test
    void another_address_of_the_site_tells_nothing() {
        settings("https://tea.example.net/");
        assertEquals(NOTHING, polled());
    }

    @Test
    void another_name_of_a_topic_tells_nothing() {
        topics("The art of pouring", "pouring", "");
        assertEquals(NOTHING, polled());
    }

    @Test
    void a_topic_that_moves_keeps_its_subscribers() {
        topics("Pouring", "decanting", "aliases: [pouring]");
        assertEquals(NOTHING, polled());

        var old = FeedReader.read(trial.page("topics/pouring.xml"));
        assertEquals("tag:example.org,2025:tea:feed/topics/pouring", old.getUri());
        assertEquals(
                "https://kettle.example.org/reading/topics/decanting.xml",
                FeedReader.link(old, "self").orElse(""));
        var now = FeedReader.read(trial.page("topics/decanting.xml"));
        assertEquals("tag:example.org,2025:tea:feed/topics/decanting", now.getUri());
        assertEquals(
                old.getEntries().stream().map(entry -> entry.getUri()).toList(),
                now.getEntries().stream().map(entry -> entry.getUri()).toList());
    }

    @Test
    void a_topic_that_moves_keeps_its_calendar_too() {
        topics("Pouring", "decanting", "aliases: [pouring]");
        meeting("added: 2025-11-01", "papers: [Pouring tea from a distance]");
        assertEquals(NOTHING, polled());

        var old = trial.page("topics/pouring.ics");
        assertTrue(old.contains("UID:tag:example.org\\,2025:tea:calendar/topics/pouring\r\n"), old);
        assertTrue(old.contains("SOURCE;VALUE=URI:https://kettle.example.org/reading/topics/decanting.ics\r\n"), old);
    }

    @Test
    void another_title_of_a_paper_that_keeps_its_key_tells_nothing() {
        paper(
                "one",
                "Pouring coffee from a distance",
                "key: pouring-tea-from-a-distance",
                "featured: 2025-11-03",
                "authors: [Ada Kettle, Ben Saucer]");
        // the first key is that of the earliest record, which has a key of its own now
        assertEquals(NOTHING, polled());
    }

    @Test
    void a_key_of_its_own_tells_nothing() {
        trial.write(
                "content/papers/overlay.md", "---", "paper: Pouring tea from a distance", "key: far-tea", "---", "");
        assertEquals(NOTHING, polled());
        assertTrue(
                trial.site().containsKey("papers/far-tea.html"),
                () -> trial.site().keySet().toString());
    }

    @Test
    void an_identifier_that_turns_up_later_tells_nothing() {
        trial.write(
                "content/sources/2025-11-20-list.yaml",
                "- title: Pouring tea from a distance",
                "  authors: [Ada Kettle, Ben Saucer]",
                "  ids: [arxiv:2511.00001]");
        assertEquals(NOTHING, polled());
        assertTrue(
                trial.page("feed.xml").contains("href=\"https://arxiv.org/abs/2511.00001\""), trial.page("feed.xml"));
    }

    @Test
    void a_new_paper_is_told_once_where_it_belongs() {
        paper("three", "Pouring with the left hand", "featured: 2025-11-11");
        assertEquals(
                Map.of(
                        "new paper/pouring-with-the-left-hand",
                        List.of(
                                "feed.json",
                                "feed.xml",
                                "rss.xml",
                                "topics/pouring.json",
                                "topics/pouring.rss",
                                "topics/pouring.xml"),
                        "changed issue/2025-W46",
                        List.of("weeks/index.json", "weeks/index.xml")),
                polled());
        assertEquals(NOTHING, polled());
    }

    @Test
    void what_an_editor_calls_updated_is_told_again() {
        paper(
                "one",
                "Pouring tea from a distance",
                "featured: 2025-11-03",
                "updated: 2025-11-12",
                "authors: [Ada Kettle, Ben Saucer]");
        trial.write(
                "content/issues/2025-W46.md",
                "---",
                "updated: 2025-11-18",
                "picks: [Saucers that stack by themselves]",
                "---",
                "Stacks, and what fell down.");
        assertEquals(
                Map.of(
                        "changed paper/pouring-tea-from-a-distance",
                        List.of(
                                "feed.json",
                                "feed.xml",
                                "people/ada.json",
                                "people/ada.xml",
                                "topics/pouring.json",
                                "topics/pouring.xml"),
                        "changed issue/2025-W46",
                        List.of("weeks/index.json", "weeks/index.xml")),
                polled());
    }

    @Test
    void a_note_that_nobody_calls_updated_tells_nothing() {
        paper(
                "one",
                "Pouring tea from a distance",
                "featured: 2025-11-03",
                "summary: It drips.",
                "authors: [Ada Kettle, Ben Saucer]");
        assertEquals(NOTHING, polled());
    }

    @Test
    void a_meeting_that_is_called_off_is_told_again() {
        meeting("added: 2025-11-01", "status: cancelled", "changes: [{on: 2025-11-09, what: cancelled}]");
        assertEquals(
                Map.of(
                        "changed session/2025-11-12-tea",
                        List.of(
                                "people/ada.json",
                                "people/ada.xml",
                                "series/tea-time.json",
                                "series/tea-time.xml",
                                "sessions/index.json",
                                "sessions/index.xml")),
                polled());
        var entry =
                FeedReader.read(trial.page("sessions/index.xml")).getEntries().get(0);
        assertEquals("Cancelled: A first pot", entry.getTitle());
        assertEquals("""
                <p><strong>This meeting was cancelled.</strong></p>
                <p>When: Wednesday, 12 November 2025, 16:00 to 17:00 (UTC)</p>
                <p>Presented by: Ada Kettle</p>""", entry.getContents().get(0).getValue());
    }
}
