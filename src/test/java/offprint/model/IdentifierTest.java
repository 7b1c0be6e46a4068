package offprint.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import offprint.model.Identifier.Acl;
import offprint.model.Identifier.Arxiv;
import offprint.model.Identifier.Doi;
import offprint.model.Identifier.Isbn;
import offprint.model.Identifier.OpenReview;
import offprint.model.Identifier.PubMed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentifierTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "1706.03762",
                "1706.03762v7",
                "arXiv:1706.03762",
                "arXiv:1706.03762v7 [cs.CL]",
                "ARXIV: 1706.03762",
                "https://arxiv.org/abs/1706.03762v7",
                "http://arxiv.org/pdf/1706.03762.pdf",
                "https://arxiv.org/pdf/1706.03762v2.pdf#page=3",
                "export.arxiv.org/abs/1706.03762",
                "https://arxiv.org/html/1706.03762v7/",
                "https://huggingface.co/papers/1706.03762",
                "10.48550/arXiv.1706.03762",
                "doi:10.48550/ARXIV.1706.03762",
                "https://doi.org/10.48550/arXiv.1706.03762",
                "  1706.03762  "
            })
    void an_arxiv_article_is_one_in_all_its_forms_and_versions(String text) {
        assertEquals(Optional.of(new Arxiv("1706.03762")), Identifier.parse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"math/0611800", "arXiv:math.GT/0611800v2", "https://arxiv.org/abs/math/0611800"})
    void an_arxiv_article_may_have_an_old_number(String text) {
        assertEquals(Optional.of(new Arxiv("math/0611800")), Identifier.parse(text));
    }

    @Test
    void an_arxiv_article_up_to_2014_has_four_digits() {
        assertEquals(Optional.of(new Arxiv("1312.6114")), Identifier.parse("arXiv:1312.6114v10"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"10.1000/ABC(1)<2>;3", "doi: 10.1000/abc(1)<2>;3", "https://dx.doi.org/10.1000/abc(1)<2>;3"})
    void a_doi_is_in_lower_case(String text) {
        assertEquals(Optional.of(new Doi("10.1000/abc(1)<2>;3")), Identifier.parse(text));
    }

    @Test
    void an_address_of_a_doi_escapes_what_addresses_may_not_hold() {
        assertEquals("https://doi.org/10.1000/abc%3C1%3E%C3%A4%23;2", new Doi("10.1000/abc<1>ä#;2").url());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "openreview:AbC-12_xyz",
                "https://openreview.net/forum?id=AbC-12_xyz",
                "openreview.net/pdf?id=AbC-12_xyz&noteId=1"
            })
    void the_case_of_an_openreview_forum_matters(String text) {
        assertEquals(Optional.of(new OpenReview("AbC-12_xyz")), Identifier.parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "acl:P19-1001",
                "ACL:p19-1001",
                "https://aclanthology.org/P19-1001/",
                "https://aclanthology.org/P19-1001v2.pdf"
            })
    void an_old_number_of_the_anthology_has_a_capital(String text) {
        assertEquals(Optional.of(new Acl("P19-1001")), Identifier.parse(text));
    }

    @Test
    void a_new_number_of_the_anthology_has_none() {
        assertEquals(
                Optional.of(new Acl("2023.acl-long.1")),
                Identifier.parse("https://aclanthology.org/2023.ACL-long.1.bib"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "1706.3762",
                "1312.61145",
                "P19-100",
                "1713.03762",
                "1706.037621",
                "arxiv",
                "a 1706.03762",
                "https://example.org/1706.03762",
                "https://arxiv.org.example.org/abs/1706.03762",
                "10.1/x",
                "10.1000",
                "10.1000/a b",
                "https://openreview.net/group?id=ICLR.cc",
                "Attention Is All You Need"
            })
    void anything_else_is_no_identifier(String text) {
        assertEquals(Optional.empty(), Identifier.parse(text));
    }

    @Test
    void the_form_of_our_records_is_read_again() {
        for (var id : new Identifier[] {
            new Arxiv("math/0611800"), new Doi("10.1000/182"), new OpenReview("AbC-12_xyz"), new Acl("P19-1001")
        }) {
            assertEquals(Optional.of(id), Identifier.parse(id.canonical()));
            assertEquals(Optional.of(id), Identifier.parse(id.url()));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "oai:arXiv.org:1706.03762v2",
                "https://www.alphaxiv.org/abs/1706.03762",
                "https://ar5iv.labs.arxiv.org/html/1706.03762",
                "https://arxiv.org/abs/arXiv:1706.03762",
                "https://doi-org.proxy.example.edu/10.48550/arXiv.1706.03762",
                "https://arxiv.org/abs/1706.03762?context=cs"
            })
    void an_arxiv_article_is_known_at_its_mirrors_too(String text) {
        assertEquals(Optional.of(new Arxiv("1706.03762")), Identifier.parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "DOI:https://doi.org/10.1000/ab.12",
                "info:doi/10.1000/ab.12",
                "urn:doi:10.1000/ab.12",
                "https://doi-org.proxy.example.edu/10.1000/ab.12",
                "https://dl.example.org/doi/abs/10.1000/AB.12?casa=1",
                "https://link.example.com/article/10.1000/ab.12/fulltext",
                "https://link.example.com/content/pdf/10.1000/ab.12.pdf",
                "http://dx.doi.org/10.1000%2Fab.12",
                "10.1000/ab.12."
            })
    void a_doi_is_found_behind_any_resolver(String text) {
        assertEquals(Optional.of(new Doi("10.1000/ab.12")), Identifier.parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "P19-1001",
                "acl:p19-1001",
                "https://www.aclweb.org/anthology/P19-1001.pdf",
                "https://www.aclweb.org/anthology/P/P19/P19-1001/",
                "https://aclanthology.info/papers/P19-1001"
            })
    void a_paper_of_the_acl_has_one_id_in_all_its_addresses(String text) {
        assertEquals(Optional.of(new Acl("P19-1001")), Identifier.parse(text));
    }

    @Test
    void a_bare_id_of_the_acl_is_enough() {
        assertEquals(Optional.of(new Acl("2023.acl-long.1")), Identifier.parse("2023.acl-long.1"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://openreview.net/forum?noteId=zzzzzzzz&id=ab12CD34",
                "https://openreview.net/attachment?id=ab12CD34&name=pdf",
                "openreview:ab12CD34"
            })
    void a_submission_is_the_forum_not_the_note(String text) {
        assertEquals(Optional.of(new OpenReview("ab12CD34")), Identifier.parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pubmed:123",
                "PMID: 123",
                "https://pubmed.ncbi.nlm.nih.gov/123/",
                "www.ncbi.nlm.nih.gov/pubmed/0123"
            })
    void an_article_of_pubmed_is_a_number(String text) {
        assertEquals(Optional.of(new PubMed("123")), Identifier.parse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"isbn:0-306-40615-2", "ISBN 978-0-306-40615-7", "urn:isbn:9780306406157"})
    void a_book_has_thirteen_digits(String text) {
        assertEquals(Optional.of(new Isbn("9780306406157")), Identifier.parse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc/1234567", "math/0813001", "123456", "978-0-306-40615-7", "https://example.org/10.1/x"})
    void what_only_looks_like_an_identifier_is_none(String text) {
        assertEquals(Optional.empty(), Identifier.parse(text));
    }

    @Test
    void an_identifier_is_short_however_long_a_text_begins_like_one() {
        assertEquals(Optional.empty(), Identifier.parse("https://" + "a.".repeat(50_000) + "example/10.1000/1"));
        assertEquals(Optional.empty(), Identifier.parse("arXiv:".repeat(20_000) + "1706.03762"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"10.1000/..", "https://doi.example/10.1000/a%20b", "https://doi.example/10.1000/%2E"})
    void what_is_left_of_a_doi_must_be_one(String text) {
        assertEquals(Optional.empty(), Identifier.parse(text));
    }
}
