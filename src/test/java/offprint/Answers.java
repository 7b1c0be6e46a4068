package offprint;

import java.util.List;
import java.util.stream.Collectors;

/** What services answer, in their own shapes; the papers are made up. */
final class Answers {
    private Answers() {}

    /** A feed of arXiv with an entry for each id. */
    static String arxiv(String... ids) {
        return List.of(ids).stream()
                .map(Answers::entry)
                .collect(Collectors.joining("", """
                <?xml version='1.0' encoding='UTF-8'?>
                <feed xmlns:opensearch="http://a9.com/-/spec/opensearch/1.1/" xmlns:arxiv="http://arxiv.org/schemas/atom" \
                xmlns="http://www.w3.org/2005/Atom">
                  <id>https://arxiv.org/api/teapot</id>
                  <title>arXiv Query: search_query=&amp;id_list=</title>
                  <updated>2025-11-12T00:00:00Z</updated>
                  <link href="https://arxiv.org/api/query" type="application/atom+xml"/>
                  <opensearch:totalResults>%d</opensearch:totalResults>
                """.formatted(ids.length), "</feed>\n"));
    }

    private static String entry(String id) {
        return """
                  <entry>
                    <id>http://arxiv.org/abs/%sv2</id>
                    <title>On the Pouring of %s</title>
                    <updated>2025-11-08T10:00:00Z</updated>
                    <summary>We pour, and we look at what is poured.</summary>
                    <published>2025-11-07T10:00:00Z</published>
                    <arxiv:primary_category term="cs.RO"/>
                    <category term="cs.RO" scheme="http://arxiv.org/schemas/atom"/>
                    <author><name>Ada Kettle</name></author>
                    <author><name>Ben Saucer</name></author>
                  </entry>
                """.formatted(id, words(id));
    }

    /** Digits as words, so that no title is that of another paper. */
    private static String words(String id) {
        var names =
                List.of("Oolong", "Assam", "Sencha", "Rooibos", "Chai", "Mint", "Earl", "Jasmine", "Keemun", "Yerba");
        return id.chars()
                .filter(Character::isDigit)
                .skip(4)
                .mapToObj(digit -> names.get(digit - '0'))
                .collect(Collectors.joining(" "));
    }

    /** What arXiv answers to an id that it cannot read. */
    static String arxivError() {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <feed xmlns="http://www.w3.org/2005/Atom">
                  <id>http://arxiv.org/api/teapot</id>
                  <title type="html">ArXiv Query: id_list=</title>
                  <entry>
                    <id>http://arxiv.org/api/errors#incorrect_id_format</id>
                    <title>Error</title>
                    <summary>incorrect id format for teapot</summary>
                    <author><name>arXiv api core</name></author>
                  </entry>
                </feed>
                """;
    }

    static String crossref() {
        return """
                {"status": "ok", "message-type": "work", "message-version": "1.0.0", "message": {
                  "DOI": "10.99999/cup.1", "type": "journal-article", "title": ["Cups and Their Handles"],
                  "author": [{"given": "Ada", "family": "Kettle", "sequence": "first", "affiliation": []}],
                  "container-title": ["Journal of Crockery"], "issued": {"date-parts": [[2025, 3, 4]]},
                  "publisher": "Teatime", "URL": "https://doi.org/10.99999/cup.1", "is-referenced-by-count": 4}}
                """;
    }

    static String datacite() {
        return """
                {"data": {"id": "10.99999/cup.1", "type": "dois", "attributes": {
                  "doi": "10.99999/cup.1", "titles": [{"title": "Cups and Their Handles"}],
                  "creators": [{"name": "Kettle, Ada", "givenName": "Ada", "familyName": "Kettle", "nameType": "Personal"}],
                  "publisher": "Teatime", "publicationYear": 2025, "types": {"resourceTypeGeneral": "Text"},
                  "dates": [{"date": "2025-03-04", "dateType": "Issued"}],
                  "url": "https://cups.example.org/1"}}}
                """;
    }

    static String openAlex() {
        return """
                {"id": "https://openalex.org/W9999912345", "doi": "https://doi.org/10.99999/cup.1",
                 "title": "Cups and Their Handles", "display_name": "Cups and Their Handles",
                 "publication_year": 2025, "publication_date": "2025-03-04", "type": "article",
                 "ids": {"openalex": "https://openalex.org/W9999912345", "doi": "https://doi.org/10.99999/cup.1"},
                 "authorships": [{"author_position": "first", "author": {"id": "https://openalex.org/A9999",
                   "display_name": "Ada Kettle"}, "institutions": [], "raw_affiliation_strings": []}],
                 "cited_by_count": 4, "abstract_inverted_index": {"We": [0], "hold": [1], "cups.": [2]}}
                """;
    }

    static String semanticScholar() {
        return """
                {"paperId": "0123456789abcdef0123456789abcdef01234567",
                 "externalIds": {"DOI": "10.99999/cup.1", "CorpusId": 99912345},
                 "title": "Cups and Their Handles", "abstract": "We hold cups.", "year": 2025,
                 "publicationDate": "2025-03-04", "venue": "Journal of Crockery", "citationCount": 4,
                 "authors": [{"authorId": "1", "name": "Ada Kettle"}]}
                """;
    }

    static String openReview() {
        return """
                {"notes": [{"id": "Ab12Cd34Ef", "forum": "Ab12Cd34Ef", "number": 7, "cdate": 1741046400000,
                  "pdate": 1741046400000, "domain": "teatime.example/2025",
                  "content": {"title": {"value": "Cups and Their Handles"}, "authors": {"value": ["Ada Kettle"]},
                    "abstract": {"value": "We hold cups."}, "venue": {"value": "Teatime 2025"}}}], "count": 1}
                """;
    }

    static String openReviewV1() {
        return """
                {"notes": [{"id": "Ab12Cd34Ef", "forum": "Ab12Cd34Ef", "number": 7, "cdate": 1741046400000,
                  "content": {"title": "Cups and Their Handles", "authors": ["Ada Kettle"],
                    "authorids": ["~Ada_Kettle1"], "abstract": "We hold cups."}}], "count": 1}
                """;
    }

    static String acl() {
        return """
                @inproceedings{kettle-2099-cups,
                    title = "Cups and Their Handles",
                    author = "Kettle, Ada",
                    booktitle = "Proceedings of Teatime",
                    year = "2025",
                    url = "https://aclanthology.org/2099.teatime-long.7/",
                    abstract = "We hold cups."
                }
                """;
    }

    static String huggingFace() {
        return """
                {"id": "2511.01234", "title": "Cups and Their Handles", "summary": "We hold cups.",
                 "publishedAt": "2025-11-07T00:00:00.000Z", "upvotes": 3,
                 "authors": [{"_id": "1", "name": "Ada Kettle", "hidden": false}]}
                """;
    }

    /** A day of Hugging Face with a paper for each id. */
    static String daily(String... ids) {
        return List.of(ids).stream()
                .map(id -> """
                        {"paper": {"id": "%s", "title": "On the Pouring of %s", "summary": "We pour.",
                          "publishedAt": "2025-11-07T00:00:00.000Z", "upvotes": 3, "discussionId": "1",
                          "authors": [{"_id": "1", "name": "Ada Kettle", "hidden": false}]},
                         "publishedAt": "2025-11-07T00:00:00.000Z", "title": "On the Pouring of %s",
                         "numComments": 1}""".formatted(id, words(id), words(id)))
                .collect(Collectors.joining(",\n", "[", "]\n"));
    }

    static String landingPage() {
        return """
                <!DOCTYPE html>
                <html><head><title>Cups and Their Handles</title>
                <meta name="citation_title" content="Cups and Their Handles">
                <meta name="citation_author" content="Kettle, Ada">
                <meta name="citation_publication_date" content="2025/03/04">
                <meta name="citation_doi" content="10.99999/cup.1">
                </head><body><h1>Cups and Their Handles</h1></body></html>
                """;
    }

    static String bibliography() {
        return """
                @article{one, title = {Cups and Their Handles}, author = {Kettle, Ada}, year = 2025, doi = {10.99999/cup.1}}
                @article{two, title = {Saucers Considered Harmful}, author = {Saucer, Ben}, year = 2024, doi = {10.99999/cup.2}}
                """;
    }
}
