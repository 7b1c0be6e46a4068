package offprint.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import offprint.support.Outside;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RisImporterTest {
    private static final String LIDS = """
            TY  - JOUR
            AU  - Able, Ann
            AU  - Bell, Bo, Jr.
            A1  - The Lid Consortium
            A2  - Editor, Eve
            TI  - Lids &amp; <i>Pots</i>
            JF  - Journal of Lids
            JO  - J. Lids
            PY  - 2019/03/04/spring
            VL  - 3
            IS  - 2
            SP  - 1
            EP  - 10
            DO  - https://doi.org/10.1000/LID.3
            UR  - https://github.com/able/lids; https://a.example/lids
            L1  - https://a.example/lids.pdf
            L1  - internal-pdf://lids.pdf
            AB  - We count lids.
            We count them again.
            N1  - Cited By :12
            N1  - Export Date: 13 July 2022
            KW  - lids
            pots
            SN  - 1234-5678
            SN  - 978-0-00-000000-2
            PB  - Lid and Sons
            XX  - what is this
            ER  -
            """;

    @TempDir
    Path folder;

    @Test
    void a_reference_with_all_its_lines() {
        var read = read(LIDS);
        assertEquals("ris", read.format());
        assertEquals(List.of("note 1:1 lines with these tags are left out, as RIS has none of them: XX"), read.said());
        assertEquals(
                List.of("title=Lids & Pots ids=[doi:10.1000/lid.3, isbn:9780000000002]"
                        + " links=[{type=code, url=https://github.com/able/lids}, {type=other, url=https://a.example/lids},"
                        + " {type=pdf, url=https://a.example/lids.pdf}] type=article"
                        + " authors=[{name=Ann Able, family=Able, given=Ann}, {name=Bo Bell Jr., family=Bell, given=Bo, suffix=Jr.},"
                        + " {name=The Lid Consortium}]"
                        + " published=2019-03-04 abstract=We count lids. We count them again. keywords=[lids, pots]"
                        + " venue={name=Journal of Lids, year=2019, volume=3, issue=2, pages=1–10, publisher=Lid and Sons}"
                        + " counts={citations={value=12, on=2022-07-13}}"),
                read.records());
    }

    @Test
    void each_value_knows_its_line() {
        var entry = LibraryReading.only(folder, "1.\nTY  - JOUR\n  TI  - A\nPY  - 2001\nER  - \n");
        assertEquals(
                List.of("title any:3:3", "type any:2:1", "published any:4:1", "at any:2:1"),
                entry.fields().fields().stream()
                        .map(field -> field.name() + " " + field.value().at())
                        .toList());
    }

    @Test
    void blanks_case_and_ends_may_be_missing() {
        for (var text : List.of(
                "TY - JOUR\nTI - A\nER -\nTY - JOUR\nTI - B",
                "TY  - JOUR\r\nTI  - A\r\nER  -\r\n\r\nTY  - JOUR\r\nTI  - B\r\n",
                "ty  - jour\nti  - A\nty  - jour\nti  - B\n",
                "\uFEFFTY  - JOUR\nTI  - A\nTY  - JOUR\nTI  - B\nER  - \n",
                "Record 1 of 2\n\nTY  - JOUR\nTI  - A\nER  - \n2.\nTY  - JOUR\nTI  - B\nER  - ")) {
            assertEquals(
                    List.of("title=A type=article", "title=B type=article"),
                    read(text).records(),
                    text);
        }
    }

    @Test
    void a_line_with_a_dash_is_not_a_tag() {
        assertEquals(
                "With an AI - based lid",
                field("TY  - JOUR\nTI  - A\nAB  - With an\nAI - based lid\nER  - ", "abstract"));
        assertEquals("A\u2028B", field("TY  - JOUR\nTI  - A\u2028B\nER  - ", "title"));
    }

    @Test
    void lines_without_a_type_are_told() {
        var read = read("DB  - Lids\nTY  - JOUR\nTI  - A\nER  - \nTI  - B\nPY  - 2001\nER  - \nnothing\n");
        assertEquals(List.of("title=A type=article", "title=B published=2001"), read.records());
        assertEquals(
                List.of(
                        "warning 1:1 these lines do not begin with TY, and have no title; they are left out",
                        "warning 5:1 these lines do not begin with TY; they are read as a reference all the same",
                        "note 8:1 text that belongs to no reference is left out"),
                read.said());
    }

    @Test
    void references_without_a_title_are_told() {
        var read = read("TY  - JOUR\nAU  - Able, A.\nER  - \nTY  - JOUR\nDO  - 10.1000/1\nER  - ");
        assertEquals(List.of("ids=[doi:10.1000/1] type=article"), read.records());
        assertEquals(
                List.of(
                        "warning 1:1 this reference has no title and no identifier; it is left out",
                        "warning 4:1 this reference has no title; only its identifiers tell what it is"),
                read.said());
        assertEquals(
                "error 1:1 no reference of this file has a title or an identifier",
                read("TY  - JOUR\nER  - \n").said().get(0));
    }

    @Test
    void dates_in_several_lines() {
        assertEquals("2013-07-28", dated("Y1  - 2013/07/22", "PY  - 2013", "DA  - 2013/07/28"));
        assertEquals("1950-01-01", dated("Y1  - 1900/01/01", "DA  - 1950/01/01"));
        assertEquals("1948-07", dated("PY  - 1948", "DA  - July"));
        assertEquals("1948-07-12", dated("PY  - 1948///", "DA  - Jul 12"));
        assertEquals("2013-04-18", dated("Y1  - 2013", "PY  - 2013/04/18", "PY  - 2013/02/15/received"));
        assertEquals("", dated("PY  - 0000"));
    }

    @Test
    void a_preprint_is_one_wherever_its_id_stands() {
        for (var line : List.of(
                "AN  - arXiv:2501.00001",
                "M3  - arXiv preprint arXiv:2501.00001",
                "UR  - http://arxiv.org/abs/2501.00001v2",
                "DO  - 10.48550/arXiv.2501.00001")) {
            var text = "TY  - UNPB\nTI  - A\nJO  - arXiv\nPB  - arXiv\n" + line + "\nER  - ";
            assertEquals(
                    List.of("title=A ids=[arxiv:2501.00001] type=preprint"),
                    read(text).records(),
                    line);
        }
    }

    @Test
    void books_chapters_and_proceedings() {
        assertEquals(
                List.of("title=A type=chapter venue={name=B, pages=3–4, publisher=C}"),
                read("TY  - CHAP\nTI  - A\nT2  - B\nT3  - S\nSP  - 3-4\nPB  - C\nER  - ")
                        .records());
        assertEquals(
                List.of("title=A type=book venue={name=C, publisher=C}"),
                read("TY  - BOOK\nTI  - A\nPB  - C\nED  - Eve, E.\nER  - ").records());
        assertEquals(
                List.of("title=A type=conference venue={name=Proc. of Lids}"),
                read("TY  - CONF\nTI  - A\nT2  - Proc. of Lids\nER  - ").records());
    }

    @Test
    void tagged_text_of_the_web_of_science() {
        var read = read("""
                FN Some Analytics
                VR 1.0
                PT J
                AU Able, AB
                   Bell, B
                AF Able, Ann B.
                   Bell, Bo
                TI Lids on a
                   line
                SO JOURNAL OF LIDS
                ID POTS; PANS
                DE lids; more
                   lids
                AB We count.
                TC 23
                PU LIDS
                PD JUN 8
                PY 2004
                VL 43
                BP 1
                EP 9
                DI 10.1000/lid.4
                UT WOS:000000000000001
                PM 15170338
                DA 2019-03-18
                ER

                EF
                """);
        assertEquals(List.of(), read.said());
        assertEquals(
                List.of("title=Lids on a line ids=[doi:10.1000/lid.4, pubmed:15170338] type=article"
                        + " authors=[{name=Ann B. Able, family=Able, given=Ann B.}, {name=Bo Bell, family=Bell, given=Bo}]"
                        + " published=2004-06-08 abstract=We count. keywords=[lids, more lids]"
                        + " venue={name=JOURNAL OF LIDS, year=2004, volume=43, pages=1–9, publisher=LIDS}"
                        + " counts={citations={value=23, on=2019-03-18}}"),
                read.records());
    }

    @Test
    void every_sample_gives_its_references() throws IOException {
        var other = Map.of(
                "pandoc_example", 2,
                "rispy_example_custom_list_tags", 0,
                "rispy_example_extraneous_data", 2,
                "rispy_example_full_without_whitespace", 2,
                "rispy_example_urls", 4,
                "rispy_example_wos", 2);
        Map<String, Integer> expected = new TreeMap<>();
        Map<String, Integer> found = new TreeMap<>();
        try (var files = Files.list(Outside.shared().resolve("inputs/ris"))) {
            for (var file :
                    files.filter(path -> path.toString().endsWith(".ris")).toList()) {
                var name = file.getFileName().toString().replace(".ris", "");
                expected.put(name, other.getOrDefault(name, 1));
                found.put(name, LibraryReading.of(file).records().size());
            }
        }
        assertEquals(expected, found);
    }

    @Test
    void nothing_is_ever_thrown() {
        var random = new Random(20251112);
        for (int n = 0; n < 300; n++) {
            var text = new StringBuilder(LIDS);
            for (int times = 1 + random.nextInt(5); times > 0; times--) {
                int at = random.nextInt(text.length());
                if (random.nextBoolean()) {
                    text.insert(at, "\n-  TYER;,:/".charAt(random.nextInt(12)));
                } else {
                    text.delete(at, Math.min(text.length(), at + 1 + random.nextInt(9)));
                }
            }
            var read = read(text.toString());
            assertTrue(!read.records().isEmpty() || !read.said().isEmpty(), text.toString());
        }
        assertEquals(
                1,
                read("TY  - JOUR\nTI  - A\n" + "more\n".repeat(50_000))
                        .records()
                        .size());
    }

    private String dated(String... lines) {
        return field("TY  - JOUR\nTI  - A\n" + String.join("\n", lines) + "\nER  - ", "published");
    }

    private LibraryReading read(String text) {
        return LibraryReading.of(folder, text);
    }

    private String field(String text, String name) {
        return LibraryReading.field(folder, text, name);
    }
}
