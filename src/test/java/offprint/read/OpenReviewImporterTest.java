package offprint.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OpenReviewImporterTest {
    static final String NOTES = """
            {"notes": [
              {"id": "aBcDeF123", "forum": "aBcDeF123", "cdate": 1695000000000, "pdate": 1700000000000, "invitations": ["Tea.cc/2024/-/Submission"],
               "content": {"title": {"value": "On Teapots"}, "authors": {"value": ["A. Kettle", "Pot"]}, "authorids": {"value": ["kettle@mill.example"]},
                 "abstract": {"value": "We pour."}, "keywords": {"value": ["tea", "pots"]}, "TLDR": {"value": "Tea."}, "pdf": {"value": "/pdf/00ff.pdf"},
                 "venue": {"value": "Tea 2024 poster"}, "venueid": {"value": "Tea.cc/2024/Conference"}, "code": {"value": "https://code.example/tea"}}},
              {"id": "rEvIeW1", "forum": "aBcDeF123", "replyto": "aBcDeF123", "invitations": ["Tea.cc/2024/-/Review"], "content": {"rating": {"value": 8}}},
              {"id": "wItHdR123", "forum": "wItHdR123", "tcdate": 1540035843524, "replyto": null, "invitation": "Tea.cc/2019/-/Withdrawn_Submission",
               "content": {"title": "Taken Back", "authors": ["Anonymous"], "keywords": "tea, pots (small, round)", "one-sentence_summary": "No.",
                 "venue": "Tea 2019 Withdrawn Submission"}}], "count": 3}
            """;

    @TempDir
    private Path folder;

    @Test
    void notes_of_both_versions_are_read_without_addresses_and_answers_are_left_out() {
        assertEquals("""
                openreview
                title: On Teapots
                ids: [openreview:aBcDeF123]
                authors: [{name: A. Kettle}; {name: Pot}]
                published: 2023-11-14
                abstract: We pour.
                summary: Tea.
                keywords: [tea; pots]
                venue: {name: Tea 2024 poster, year: 2024}
                type: conference
                links: [{type: pdf, url: https://openreview.net/pdf?id=aBcDeF123}; {type: code, url: https://code.example/tea}]
                at: 2

                title: Taken Back
                ids: [openreview:wItHdR123]
                published: 2018-10-20
                summary: No.
                keywords: [tea; pots (small, round)]
                notices: [{type: withdrawal}]
                venue: {name: Tea 2019 Withdrawn Submission, year: 2019}
                type: preprint
                at: 7
                note record.reply 6:3 this note answers another (a review, a comment or a decision), which is no paper; it is left out
                """, JsonReading.of(folder, NOTES));
    }

    @Test
    void lists_that_others_made_are_read() {
        assertEquals("""
                openreview
                title: Flat
                ids: [openreview:aBcDeF124]
                authors: [{name: A. One}; {name: B. Two}]
                published: 2023
                abstract: We lie.
                summary: Flat.
                keywords: [tea; pots]
                venue: {name: 7th Conference on Tea, year: 2023}
                type: conference
                links: [{type: code, url: https://code.example/flat}]
                at: 1

                title: Refused
                authors: [{name: C. Three}]
                notices: [{type: withdrawal}]
                type: preprint
                links: [{type: abstract, url: https://tea.example/refused}]
                at: 4
                """, JsonReading.of(folder, """
                [{"id": "aBcDeF124", "title": "Flat", "track": "main", "status": "Poster", "tldr": "Flat.", "abstract": "We lie.", "keywords": "tea;pots",
                  "author": "A. One;B. Two", "bibtex": "@inproceedings{\\nx,\\ntitle={Flat},\\nbooktitle={7th Conference on Tea},\\nyear={2023}\\n}",
                  "github": "https://code.example/flat", "project": "", "site": "https://openreview.net/forum?id=aBcDeF124"},
                 {"id": "12", "title": "Refused", "status": "Desk Reject", "author": "C. Three", "track": "main", "site": "https://tea.example/refused"}]
                """));
    }
}
