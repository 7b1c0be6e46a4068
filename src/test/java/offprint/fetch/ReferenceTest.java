package offprint.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How papers are named, who is asked for them, and how. */
class ReferenceTest {
    private static final Source.Asker NOBODY = new Source.Asker(Optional.empty());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2511.01234v2                                     | arxiv            | 2511.01234",
                "https://huggingface.co/papers/2511.01234         | arxiv            | 2511.01234",
                "math/0611800                                     | arxiv            | math/0611800",
                "https://doi.org/10.99999/Cup.1                   | doi              | 10.99999/cup.1",
                "https://openreview.net/forum?id=Ab12Cd34Ef       | openreview       | Ab12Cd34Ef",
                "acl:2099.teatime-long.7                          | acl              | 2099.teatime-long.7",
                "pubmed:12345678                                  | pubmed           | 12345678",
                "W2741809807                                      | openalex         | W2741809807",
                "https://openalex.org/w2741809807                 | openalex         | W2741809807",
                "https://api.openalex.org/works/W2741809807       | openalex         | W2741809807",
                "CorpusID:215416146                               | semantic-scholar | CorpusId:215416146",
                "https://www.semanticscholar.org/paper/On-Cups/0123456789abcdef0123456789abcdef01234567 | semantic-scholar | 0123456789abcdef0123456789abcdef01234567",
                "https://cups.example.org/paper?id=3#abstract     | web              | https://cups.example.org/paper?id=3"
            })
    void a_paper_is_recognized_in_many_forms(String written, String scheme, String value) {
        assertEquals(Optional.of(new Reference(written, scheme, value)), Reference.parse(" " + written + " "));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "teapot",
                "example.org/paper",
                "ftp://example.org/x",
                "https://a:b@example.org/",
                "https://",
                "file:///etc/hosts",
                "W12"
            })
    void what_is_no_paper_is_not_guessed_at(String written) {
        assertEquals(Optional.empty(), Reference.parse(written));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2511.01234                 | arxiv",
                "10.99999/1                 | crossref datacite openalex",
                "openreview:Ab12Cd34Ef      | openreview openreview-v1",
                "acl:P99-9001               | acl semantic-scholar",
                "pubmed:12345678            | openalex semantic-scholar",
                "W2741809807                | openalex",
                "CorpusId:215416146         | semantic-scholar",
                "https://cups.example.org/  | landing-page"
            })
    void each_paper_is_asked_for_where_it_may_be(String written, String services) {
        assertEquals(List.of(services.split(" ")), Fetcher.routes(parsed(written), Optional.empty()));
    }

    @Test
    void a_service_that_is_named_is_asked_if_it_knows_such_papers() {
        var arxiv = parsed("2511.01234");
        assertEquals(List.of("semantic-scholar"), Fetcher.routes(arxiv, Optional.of("semantic-scholar")));
        assertEquals(List.of(), Fetcher.routes(arxiv, Optional.of("crossref")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "arxiv            | math/0611800       | /api/query?id_list=math/0611800&max_results=1",
                "crossref         | 10.99999/a(b)c<1>  | /works/10.99999/a%28b%29c%3C1%3E",
                "datacite         | 10.99999/1         | /dois/10.99999/1",
                "datacite         | 2511.01234         | /dois/10.48550/arxiv.2511.01234",
                "openalex         | W2741809807        | /works/W2741809807",
                "openalex         | pubmed:12345678    | /works/pmid:12345678",
                "openalex         | 2511.01234         | /works/doi:10.48550/arxiv.2511.01234",
                "openreview       | openreview:Ab12Cd3 | /notes?id=Ab12Cd3",
                "openreview-v1    | openreview:Ab12Cd3 | /notes?id=Ab12Cd3",
                "acl              | acl:P99-9001       | /P99-9001.bib",
                "hugging-face     | 2511.01234         | /api/papers/2511.01234",
                "landing-page     | acl:P99-9001       | https://aclanthology.org/P99-9001/"
            })
    void each_service_has_its_own_way_to_be_asked(String service, String written, String path) {
        assertEquals(path, source(service).path(List.of(parsed(written)), NOBODY));
    }

    @ParameterizedTest
    @CsvSource({
        "2511.01234, ARXIV:2511.01234",
        "10.99999/1, DOI:10.99999/1",
        "acl:P99-9001, ACL:P99-9001",
        "pubmed:12345678, PMID:12345678",
        "CorpusId:215416146, CorpusId:215416146"
    })
    void semantic_scholar_knows_papers_by_many_names(String written, String id) {
        var path = source("semantic-scholar").path(List.of(parsed(written)), NOBODY);
        assertEquals("/graph/v1/paper/" + id, path.substring(0, path.indexOf('?')));
    }

    @Test
    void the_name_of_a_file_is_plain_and_never_too_long() {
        assertEquals("math-0611800", parsed("math/0611800").stem());
        assertEquals(
                "cups.example.org-a-b", parsed("https://cups.example.org/a?b=").stem());
        var one = parsed("https://cups.example.org/" + "very-".repeat(100) + "long")
                .stem();
        var other = parsed("https://cups.example.org/" + "very-".repeat(101) + "long")
                .stem();
        assertEquals(List.of(91, 91), List.of(one.length(), other.length()));
        assertEquals(one.substring(0, 80), other.substring(0, 80));
        assertNotEquals(one, other);
    }

    @Test
    void several_papers_on_arXiv_share_a_request() {
        assertEquals(
                "/api/query?id_list=2511.01234,math/0611800&max_results=2",
                source("arxiv").path(List.of(parsed("2511.01234"), parsed("math/0611800")), NOBODY));
    }

    @Test
    void a_query_may_hold_anything() {
        assertEquals(
                Optional.of("/api/query?search_query=ti:%22tea%20pot%22%20AND%20abs:%C3%BC%26start%3D9&start=0"
                        + "&max_results=5&sortBy=submittedDate&sortOrder=descending"),
                source("arxiv").search("ti:\"tea pot\" AND abs:ü&start=9", 0, 5));
    }

    @Test
    void the_services_of_the_settings_are_those_that_there_are() {
        assertEquals(offprint.model.Service.NAMES, Sources.names());
    }

    private static Source source(String name) {
        return Sources.named(name).orElseThrow();
    }

    private static Reference parsed(String written) {
        return Reference.parse(written).orElseThrow();
    }
}
