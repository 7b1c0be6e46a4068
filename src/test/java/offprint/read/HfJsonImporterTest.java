package offprint.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HfJsonImporterTest {
    static final String DAY = """
            [
              {"paper": {"id": "2611.99020", "title": "Folding Napkins\\n  by Machine", "summary": "We fold\\nnapkins.",
                  "publishedAt": "2026-11-09T23:30:00.000Z", "submittedOnDailyAt": "2026-11-12T00:00:00.000Z",
                  "authors": [{"name": "Nap Kin", "hidden": false, "user": {"fullname": "nappy"}}, {"name": "Ser Viette", "hidden": true}],
                  "upvotes": 12, "githubStars": 3, "githubRepo": "https://code.example/fold\\ning", "projectPage": " https://fold.example/",
                  "ai_summary": "A machine folds.", "ai_keywords": ["folding"], "mediaUrls": ["https://media.example/a.MP4"],
                  "organization": {"name": "mill", "fullname": "The Mill"}},
               "title": "Folding Napkins by Machine", "publishedAt": "2026-11-09T19:30:00.000Z", "numComments": 2,
               "thumbnail": "https://cdn.example/social-thumbnails/papers/2611.99020.png",
               "mediaUrls": ["https://media.example/a.MP4", "https://media.example/b.png"], "submittedBy": {"fullname": "Somebody Else"}}
            ]
            """;

    @TempDir
    private Path folder;

    @Test
    void an_entry_of_today_has_all_of_it() {
        assertEquals("""
                hf-json
                title: Folding Napkins|  by Machine
                ids: [arxiv:2611.99020]
                type: preprint
                authors: [{name: Nap Kin}; {name: Ser Viette}]
                organization: {name: The Mill, slug: mill}
                published: 2026-11-09
                featured: [2026-11-12]
                abstract: We fold|napkins.
                aiSummary: A machine folds.
                keywords: [folding]
                links: [{type: code, url: https://code.example/folding}; {type: project, url: https://fold.example/}; {type: video, url: https://media.example/a.MP4}; {type: other, url: https://media.example/b.png}; {type: discussion, url: https://huggingface.co/papers/2611.99020}]
                counts: {upvotes: {value: 12, on: 2026-11-12}, comments: {value: 2, on: 2026-11-12}, stars: {value: 3, on: 2026-11-12}}
                at: 2
                """, JsonReading.of(folder, DAY));
    }

    @Test
    void in_the_first_era_the_name_of_the_file_or_the_time_of_the_entry_is_the_day_listed() {
        var text = """
                [{"paper": {"id": "2405.99010", "authors": [], "title": "Old", "publishedAt": "2024-05-24T17:00:00.000Z", "upvotes": 1},
                  "publishedAt": "2024-05-27T23:50:00.000Z", "title": "Old", "mediaUrl": "https://cdn.example/social-thumbnails/papers/x.png"}]
                """;
        var record = """
                hf-json
                title: Old
                ids: [arxiv:2405.99010]
                type: preprint
                published: 2024-05-24
                featured: [%1$s]
                links: [{type: discussion, url: https://huggingface.co/papers/2405.99010}]
                counts: {upvotes: {value: 1, on: %1$s}}
                at: 1
                """;
        assertEquals(record.formatted("2024-05-28"), JsonReading.of(folder, "2024-05-28.json", text));
        assertEquals(record.formatted("2024-05-27"), JsonReading.of(folder, "page.json", text));
    }

    @Test
    void since_then_the_time_of_the_entry_tells_nothing() {
        assertEquals("""
                hf-json
                title: New
                ids: [arxiv:2511.99010]
                type: preprint
                published: 2025-11-07
                links: [{type: discussion, url: https://huggingface.co/papers/2511.99010}]
                at: 1
                """, JsonReading.of(folder, "page.json", """
                [{"paper": {"id": "2511.99010", "title": "New", "publishedAt": "2025-11-07T00:00:00.000Z"}, "publishedAt": "2025-11-06T19:00:00.000Z"}]
                """));
    }

    @Test
    void one_paper_alone_and_a_day_in_a_wrapper_are_read_and_an_entry_with_nothing_is_told() {
        assertEquals(
                """
                hf-json
                title: Alone
                ids: [arxiv:2511.00010]
                type: preprint
                featured: [2025-11-10]
                links: [{type: discussion, url: https://huggingface.co/papers/2511.00010}]
                counts: {upvotes: {value: 0, on: 2025-11-10}}
                at: 1
                """,
                JsonReading.of(
                        folder,
                        "{\"id\": \"2511.00010\", \"title\": \"Alone\", \"upvotes\": 0, \"submittedOnDailyAt\": \"2025-11-10T01:00:00Z\"}\n"));
        assertEquals("""
                hf-json
                title: Wrapped
                ids: [arxiv:2511.00020]
                type: preprint
                featured: [2025-11-11]
                links: [{type: discussion, url: https://huggingface.co/papers/2511.00020}]
                at: 2
                warning record.invalid 3:3 this is no paper but a text
                warning record.untitled 4:3 this paper has neither a title nor an identifier that we know, only paper
                """, JsonReading.of(folder, """
                {"status": "ok", "date": "2025-11-11", "count": 3, "data": [
                  {"paper": {"id": "2511.00020", "title": "Wrapped"}},
                  "stray",
                  {"paper": {"authors": []}}]}
                """));
    }

    @Test
    void a_title_with_TeX_is_taken_where_the_other_lost_it() {
        assertEquals(
                """
                hf-json
                title: $\\tau$-Teapots
                ids: [arxiv:2511.00010]
                type: preprint
                links: [{type: discussion, url: https://huggingface.co/papers/2511.00010}]
                at: 1
                """,
                JsonReading.of(
                        folder,
                        "[{\"title\": \"$\\\\tau$-Teapots\", \"paper\": {\"id\": \"2511.00010\", \"title\": \"tau-Teapots\"}}]"));
    }

    @Test
    void what_Python_printed_is_refused_in_words() {
        assertEquals(
                "error json.python 2:1 this list holds texts that Python printed, such as {'paper': ...}, where objects"
                        + " should be; no paper was read from it\n",
                JsonReading.of(
                        folder, "[\n\"{'paper': {'id': '2511.00010'}}\",\n\"{'paper': {'id': '2511.00020'}}\"]"));
    }

    @Test
    void what_stands_before_a_break_is_used() {
        var cut = DAY.strip().replaceFirst("\\]$", ",{\"paper\": {\"id\": \"2611.99021\", \"tit");
        assertEquals(
                JsonReading.of(folder, DAY)
                        + "warning json.rest 11:19 what follows could not be read; what stands before it is used\n"
                        + "warning json.invalid 11:37 this is not JSON: Unexpected end-of-input in property name\n",
                JsonReading.of(folder, cut));
    }
}
