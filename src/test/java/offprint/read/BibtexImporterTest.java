package offprint.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BibtexImporterTest {
    @TempDir
    Path folder;

    @Test
    void an_article_with_all_its_fields() {
        var read = read("""
                @Article{able2019, Author = {Able, Ann and Bo van Bell}, TITLE = "Lids", subtitle = {A Study},
                  journal = {Journal of Lids}, year = 2019, month = mar # "~4", volume = {3}, number = 2, pages = {1--10},
                  doi = {https://doi.org/10.1000/LID.3}, issn = {1234-5678}, publisher = {Lid \\& Sons}, keywords = {lids, {pots, pans}, Lids},
                  url = {https://github.com/able/lids\\_code}, file = {:/home/able/lids.pdf:PDF}, note = {Best paper},
                  abstract = {We count
                    lids.}, isbn = {978-0-00-000000-2}}
                """);
        assertEquals("bibtex", read.format());
        assertEquals(List.of(), read.said());
        assertEquals(
                List.of(
                        "title=Lids: A Study ids=[doi:10.1000/lid.3, isbn:9780000000002]"
                                + " links=[{type=code, url=https://github.com/able/lids_code}] comment=Best paper type=article"
                                + " authors=[{name=Ann Able, family=Able, given=Ann}, {name=Bo van Bell, family=van Bell, given=Bo}]"
                                + " published=2019-03-04 abstract=We count lids. keywords=[lids, pots, pans]"
                                + " venue={name=Journal of Lids, year=2019, volume=3, issue=2, pages=1–10, publisher=Lid \\& Sons}"),
                read.records());
    }

    @Test
    void each_value_knows_its_place() {
        var entry = LibraryReading.only(folder, "\n@misc{a,\n  title = {A},\n  author = {B C}\n}\n");
        assertEquals("any:2:1", entry.fields().at().toString());
        assertEquals(
                List.of("title any:3:3", "authors any:4:3", "at any:2:1"),
                entry.fields().fields().stream()
                        .map(field -> field.name() + " " + field.value().at())
                        .toList());
    }

    @Test
    void macros_are_joined_whatever_their_case_and_order() {
        var text = """
                @STRING ( able={Able} )
                @string{journal = "Journal " # of}
                @comment{jabref-meta: a;}
                @preamble{ "\\newcommand{\\x}{y}" }
                @Comment without braces
                @article(b, author = "Ann " # Able, title = {A} # " and " # "B", journal = JOURNAL, month = dec, year = "20" # 19)
                @String{of = "of Lids", Unused = 3}
                """;
        assertEquals(
                List.of("title=A and B type=article authors=[{name=Ann Able, family=Able, given=Ann}] published=2019-12"
                        + " venue={name=Journal of Lids, year=2019}"),
                read(text).records());
        assertEquals(List.of(), read(text).said());
    }

    @Test
    void a_macro_that_nobody_defined_is_taken_as_it_stands() {
        var read =
                read("@article{a, title = {A}, journal = lids, year = 2001}\n@article{b, title = {B}, journal = cacm}");
        assertEquals(
                List.of(
                        "title=A type=article published=2001 venue={name=lids, year=2001}",
                        "title=B type=article venue={name=Communications of the ACM}"),
                read.records());
        assertEquals(
                List.of("warning 1:26 no @string says what \"lids\" means; it is taken as it stands"), read.said());
    }

    @Test
    void macros_that_name_each_other_end() {
        var circle = "@string{a = b # b # b # b}\n@string{b = a # a # a # a}\n@misc{x, title = {T}, author = a}";
        assertTrue(read(circle).records().get(0).startsWith("title=T authors=["));
    }

    @Test
    void arxiv_in_the_forms_that_people_have() {
        for (var fields : List.of(
                "eprint = {2501.00001}, archivePrefix = {arXiv}, primaryClass = {cs.CL}",
                "eprint = {arXiv:2501.00001v2}, eprinttype = {arxiv}, eprintclass = {cs.CL}",
                "journal = {arXiv preprint arXiv:2501.00001 [cs.CL]}",
                "journal = {ArXiv}, volume = {abs/2501.00001}, primaryclass = {cs.CL}, eprint = {2501.00001}",
                "journal = {CoRR}, volume = {abs/2501.00001}, note = {arXiv:2501.00001 [cs.CL]}",
                "howpublished = {arXiv:2501.00001 [cs.CL]}",
                "publisher = {arXiv}, doi = {10.48550/ARXIV.2501.00001}, number = {arXiv:2501.00001}, note = {arXiv:2501.00001 [cs.CL]}",
                "arxivId = {2501.00001}, eprint = {2501.00001}, primaryClass = {cs.CL}, journal = {arXiv e-prints}",
                "url = {https://arxiv.org/pdf/2501.00001v3.pdf}, note = {arXiv: 2501.00001 [cs.CL]}")) {
            assertEquals(
                    "[arxiv:2501.00001] [cs.CL] preprint ",
                    field("@misc{a, title = {A}, " + fields + "}", "ids") + " "
                            + field("@misc{a, title = {A}, " + fields + "}", "categories") + " "
                            + field("@misc{a, title = {A}, " + fields + "}", "type") + " "
                            + field("@misc{a, title = {A}, " + fields + "}", "venue"),
                    fields);
        }
        assertEquals("[arxiv:math/0611800]", field("@misc{a, eprint = {0611800}, primaryClass = {math.GT}}", "ids"));
    }

    @Test
    void identifiers_stand_in_many_fields() {
        assertEquals(
                "[doi:10.18653/v1/2023.acl-long.9991, acl:2023.acl-long.9991]",
                field(
                        "@inproceedings{a, title={A}, url = \"https://aclanthology.org/2023.acl-long.9991\", doi = \"10.18653/v1/2023.acl-long.9991\"}",
                        "ids"));
        assertEquals(
                "[openreview:AbCdEf12]", field("@misc{a, url = {https://openreview.net/forum?id=AbCdEf12}}", "ids"));
        assertEquals("[doi:10.1000/a_b]", field("@misc{a, url = {http://dx.doi.org/10.1000/a\\_b}}", "ids"));
        assertEquals("[doi:10.1000/1, doi:10.1000/2]", field("@misc{a, doi = {10.1000/1; 10.1000/2}}", "ids"));
        assertEquals("", field("@misc{a, title = {A}, note = {Accessed: 2024-05-01}}", "comment"));
        assertEquals("[pubmed:123]", field("@article{a, eprint = {123}, eprinttype = {pubmed}}", "ids"));
        assertEquals(
                "[pubmed:123, isbn:9780000000002, isbn:9780000000003]",
                field("@article{a, pmid = 123, isbn = {978-0-00-000000-2 (print), 9780000000003}}", "ids"));
        assertEquals(
                List.of("warning 1:11 \"see below\" in \"doi\" is no identifier that we know"),
                read("@misc{a,  doi = {see below}, title = {A}}").said());
    }

    @Test
    void addresses_have_a_type_by_where_they_lead() {
        assertEquals(
                "[{type=other, url=https://a.example/x~y}, {type=pdf, url=https://a.example/p.pdf},"
                        + " {type=video, url=https://youtu.be/x}, {type=project, url=https://able.github.io/lids},"
                        + " {type=code, url=https://a.example/code}]",
                field(
                        "@misc{a, title={A}, url = {https://a.example/x\\~{}y https://a.example/p.pdf; https://youtu.be/x},"
                                + " howpublished = {Online: \\url{https://able.github.io/lids}}, code = {https://a.example/code},"
                                + " pdf = {local.pdf}}",
                        "links"));
    }

    @Test
    void types_of_entries() {
        assertEquals("conference", field("@INPROCEEDINGS{a, title={A}}", "type"));
        assertEquals("chapter", field("@incollection{a, title={A}}", "type"));
        assertEquals("thesis", field("@phdthesis{a, title={A}}", "type"));
        assertEquals("report", field("@techreport{a, title={A}}", "type"));
        assertEquals("software", field("@software{a, title={A}}", "type"));
        assertEquals("dataset", field("@dataset{a, title={A}}", "type"));
        assertEquals("other", field("@online{a, title={A}}", "type"));
        assertEquals("", field("@misc{a, title={A}}", "type"));
        assertEquals("preprint", field("@article{a, title={A}, journal={bioRxiv}}", "type"));
    }

    @Test
    void what_is_not_an_article_names_who_brought_it_out() {
        assertEquals(
                "{name=Lid University, year=2001, publisher=Lid University}",
                field("@phdthesis{a, title={A}, school={Lid University}, year={2001}, number={TR-1}}", "venue"));
        assertEquals(
                "{name=Proc. of Lids, pages=e7, publisher=LIDS}",
                field(
                                "@inproceedings{a, title={A}, booktitle={Proc. of Lids}, organization={LIDS}, pages={e7--e7}}",
                                "venue")
                        .replace("e7–e7", "e7"));
    }

    @Test
    void pages_have_one_dash() {
        assertEquals("1–10", BibtexVenue.pages("1--10"));
        assertEquals("1–10", BibtexVenue.pages("1 — 10"));
        assertEquals("123", BibtexVenue.pages("123--"));
        assertEquals("1:1–1:15", BibtexVenue.pages("1:1--1:15"));
        assertEquals("5, 7–9", BibtexVenue.pages("5, 7-9"));
        assertEquals("3–4", BibtexVenue.pages("pp. 3-4"));
    }

    @Test
    void an_entry_without_a_title_is_told() {
        var read = read("@misc{a, author = {A B}}\n@misc{b, doi = {10.1000/1}}\n@proceedings{c, booktitle = {Lids}}");
        assertEquals(List.of("ids=[doi:10.1000/1]", "title=Lids type=book"), read.records());
        assertEquals(
                List.of(
                        "warning 1:1 the entry a has no title and no identifier; it is left out",
                        "warning 2:1 the entry b has no title; only its identifiers tell what it is"),
                read.said());
    }

    @Test
    void files_without_entries_say_what_they_are() {
        assertEquals(
                List.of("error 1:1 this BibTeX file has only abbreviations and comments, and no entry"),
                read("@string{a = {b}}\n@comment{c}").said());
        assertEquals(
                List.of("error 1:1 this BibTeX file has no entry"),
                read("% Encoding: UTF-8\n\n").said());
        assertEquals(
                List.of(
                        "error 1:1 none of its 1 entry has a title or an identifier",
                        "warning 1:1 the entry a has no title and no identifier; it is left out"),
                read("@misc{a, author = {A B}}").said());
    }

    @Test
    void it_is_recognized_by_its_content() {
        for (var text : List.of(
                "\uFEFF\n@article{a, title = {A}}",
                "---\n---\n\n@article{a, title = {A}}",
                "% a comment\n%@article{old, title = {Old}}\n@unheard-of{key, title = {A}}",
                "A few words before, by somebody@example.org.\n\n@ misc {\n  a, title = {A}}",
                "@\n % a\n book\n % b\n {a, title = {A}}",
                "@book{ä:ö, title = \"A\"}",
                "% old\r@book{a,\r title = {A}}\r")) {
            assertEquals("title=A", read(text).records().get(0).substring(0, 7), text);
        }
        for (var text : List.of(
                "# A page\n\n```bibtex\n@article{a, title = {A}}\n```\n",
                "<!DOCTYPE html>\n<pre>\n@article{a, title = {A}}\n</pre>",
                "{\n  \"bibtex\": \"\n@article{a, title = {A}}\"\n}")) {
            assertTrue(!read(text).format().equals("bibtex"), text);
        }
    }

    private LibraryReading read(String text) {
        return LibraryReading.of(folder, text);
    }

    private String field(String text, String name) {
        return LibraryReading.field(folder, text, name);
    }
}
