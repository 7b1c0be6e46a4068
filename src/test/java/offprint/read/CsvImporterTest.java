package offprint.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvImporterTest {
    @TempDir
    Path folder;

    @Test
    void a_table_as_a_reference_manager_exports_it() {
        var read = read("""
                "Key","Item Type","Publication Year","Author","Title","Publication Title","ISBN","ISSN","DOI","Url","Abstract Note","Date","Date Added","Pages","Issue","Volume","Publisher","Extra","Manual Tags","Automatic Tags"
                "ABCD1234","journalArticle","2019","Able, Ann; Bell, Bo","Lids, ""and"" Pots","Journal of Lids","","1234-5678","10.1000/LID.3","https://github.com/able/lids","We count
                lids.","2019-03-04","2020-01-01 10:00:00","1-10","2","3","Lid and Sons","PMID: 123","lids; pots","Lids"
                "EFGH5678","preprint","2025","{Lid Research}","Lids Again","","","","","http://arxiv.org/abs/2501.00001","","2025-01-02","","","","","arXiv","arXiv:2501.00001 [cs.CL]","",""
                """);
        assertEquals("csv", read.format());
        assertEquals(List.of("note 1:1 these columns are not used: Key, ISSN, Date Added"), read.said());
        assertEquals(
                List.of(
                        "title=Lids, \"and\" Pots ids=[doi:10.1000/lid.3, pubmed:123] links=[{type=code, url=https://github.com/able/lids}]"
                                + " type=article authors=[{name=Ann Able, family=Able, given=Ann}, {name=Bo Bell, family=Bell, given=Bo}]"
                                + " published=2019-03-04 abstract=We count\nlids. keywords=[lids, pots]"
                                + " venue={name=Journal of Lids, year=2019, volume=3, issue=2, pages=1–10, publisher=Lid and Sons}",
                        "title=Lids Again ids=[arxiv:2501.00001] categories=[cs.CL] type=preprint authors=[{name=Lid Research}] published=2025-01-02"),
                read.records());
    }

    @Test
    void any_sign_parts_the_cells() {
        for (var text : List.of(
                "title,year\nA,2001\nB,2002\n",
                "title,year\rA,2001\rB,2002\r",
                "Title;Year\r\nA;2001\r\n\r\nB;2002\r\n",
                "sep=;\r\nTitle;Year\r\nA;2001\r\nB;2002",
                "\uFEFFTITLE\tYEAR\nA\t2001\nB\t2002",
                "Paper Title | Year\nA | 2001\nB | 2002\n",
                "\"title\" , \"year\"\n\"A\" , 2001\n\"B\",2002,\n\n\n")) {
            assertEquals(
                    List.of("title=A published=2001", "title=B published=2002"),
                    read(text).records(),
                    text);
            assertEquals(List.of(), read(text).said(), text);
        }
        assertEquals(List.of("title=A", "title=B"), read("title\nA\nB\n").records());
    }

    @Test
    void each_value_knows_its_cell() {
        var entry = LibraryReading.only(folder, "title,abstract,year\n\"A\",\"Two\nlines\",2001\n");
        assertEquals(
                List.of("title any:2:1", "published any:3:8", "abstract any:2:5", "at any:2:1"),
                entry.fields().fields().stream()
                        .map(field -> field.name() + " " + field.value().at())
                        .toList());
    }

    @Test
    void columns_have_many_names() {
        assertEquals(
                List.of("title=A ids=[doi:10.1000/1, arxiv:2501.00001, isbn:9780000000002]"
                                + " links=[{type=pdf, url=https://a.example/a.pdf}, {type=code, url=https://github.com/a/b}, {type=video, url=https://a.example/v}]"
                                + " type=conference authors=[{name=B C, family=C, given=B}] published=2001-02 abstract=D summary=E"
                                + " keywords=[f, g] topics=[hand-lids] venue={name=H, year=2001, pages=1–2}"
                                + " counts={citations={value=1234}}")
                        .toString(),
                read("""
                                Document Title,Author(s),Publication Date,DOI,arXiv ID,ISBNs,PDF Link,GitHub,Recording,Document Type,Abstract,TL;DR,Author Keywords,Topic(s),Source Title,Start Page,End Page,Cited by
                                A,B C,Feb 2001,https://doi.org/10.1000/1,2501.00001v2,978-0-00-000000-2,https://a.example/a.pdf,https://github.com/a/b,https://a.example/v,Conference Paper,D,E,f;g,Hand Lids,H,1,2,"1,234"
                                """).records().toString());
    }

    @Test
    void our_own_names_are_known() {
        assertEquals(
                List.of(
                        "title=A ids=[acl:P19-9991, doi:10.1000/1] authors=[{name=B}] authorCount=3 organization=Lid Lab published=2001"
                                + " featured=[2025-11-10] comment=12 pages counts={upvotes={value=4}}"),
                read("title,ids,authors,authorCount,organization,published,featured,comment,upvotes\nA,P19-9991;10.1000/1,B,3,Lid Lab,2001,2025-11-10,12 pages,4\n")
                        .records());
    }

    @Test
    void authors_are_parted_sensibly() {
        authors("Doe, J.; Roe, Rick", "J.|Doe", "Rick|Roe");
        authors("Jane Doe, John Roe", "Jane|Doe", "John|Roe");
        authors("Jane Doe, John Roe, and Jim Poe", "Jane|Doe", "John|Roe", "Jim|Poe");
        authors("Jane Doe and John Roe", "Jane|Doe", "John|Roe");
        authors("Doe, Jane", "Jane|Doe");
        authors("de la Cruz, Maria Jose", "Maria Jose|de la Cruz");
        authors("Doe J., Roe R.S.", "J.|Doe", "R.S.|Roe");
        authors("Doe J, Roe RS", "J|Doe", "RS|Roe");
        authors("Doe, Jane (57123456789); Roe, Rick (57123456788)", "Jane|Doe", "Rick|Roe");
        authors("['Jane Doe', \"John O'Roe\"]", "Jane|Doe", "John|O'Roe");
        authors("Jane Doe | Lid Lab Team", "Jane|Doe", "Lid Lab|Team");
        authors("Jane Doe", "Jane|Doe");
        authors("Jane Doe et al.", "Jane|Doe");
    }

    @Test
    void rows_that_do_not_fit_are_told() {
        var read = read("title,year,doi\nA,2001\nB, and more,2002,10.1000/1\n,,\n,2003,\nC,2004,n/a\n");
        assertEquals(List.of("title=A published=2001", "title=C published=2004"), read.records());
        assertEquals(
                List.of(
                        "warning 2:1 this row has 2 cells under 3 headings; the others are taken as empty",
                        "warning 3:1 this row has 4 cells under 3 headings; it is left out",
                        "warning 5:1 this row has no title and no identifier; it is left out"),
                read.said());
    }

    @Test
    void a_quote_that_nothing_closes_is_a_character() {
        assertEquals(
                List.of("title=\"A published=2001", "title=B published=2002"),
                read("title,year\n\"A,2001\nB,2002\n").records());
        assertEquals(
                List.of("title=A \"b\" c published=2001"),
                read("title,year\nA \"b\" c,2001\n").records());
    }

    @Test
    void a_table_without_titles_is_refused_with_what_is_known() {
        var read = read("authors,year,venue\nB C,2001,H\n");
        assertEquals(List.of("error 1:1 this table has no column of titles or identifiers"), read.said());
        assertEquals(
                List.of("error 1:1 this table has no row with a title or an identifier"),
                read("title,year\n").said());
        assertEquals(
                List.of("ids=[arxiv:2501.00010] published=2025"),
                read("arxiv_id,year\n2501.00010,2025\n").records().stream()
                        .map(record -> record.replace(" type=preprint", ""))
                        .toList());
    }

    @Test
    void prose_is_no_table() {
        for (var text : List.of(
                "Dear all,\nsee you on Wednesday.\n",
                "Title of the Day\n\nSome words, and more words.\n",
                "name: A, year: B\n",
                "Jane, Title, nothing else known here\n1,2,3\n")) {
            assertEquals("", read(text).format(), text);
            assertTrue(read(text).said().get(0).startsWith("error"), text);
        }
    }

    @Test
    void nothing_is_ever_thrown_and_what_is_long_ends_soon() {
        var good =
                "title,authors,year,doi,url,tags\n\"A \"\"b\"\"\",\"C, D; E, F\",2001,10.1000/1,https://a.example/,\"x;y\"\nB,G H,2002-03,,,\n";
        var random = new Random(20251112);
        for (int n = 0; n < 300; n++) {
            var text = new StringBuilder(good);
            for (int times = 1 + random.nextInt(5); times > 0; times--) {
                int at = random.nextInt(text.length());
                if (random.nextBoolean()) {
                    text.insert(at, "\n\",;\t[]'|\r".charAt(random.nextInt(10)));
                } else {
                    text.delete(at, Math.min(text.length(), at + 1 + random.nextInt(9)));
                }
            }
            var read = read(text.toString());
            assertTrue(!read.records().isEmpty() || !read.said().isEmpty(), text.toString());
        }
        for (var more : List.of("\"", "\"a,", ",", "\"\"\"", "\n\"", "['", "x, ")) {
            read(good + more.repeat(50_000 / more.length()));
        }
    }

    private void authors(String cell, String... expected) {
        var names = CsvNames.of(cell).stream()
                .map(person -> person.family().isEmpty() ? person.name() : person.given() + "|" + person.family())
                .toList();
        assertEquals(List.of(expected), names, cell);
    }

    private LibraryReading read(String text) {
        return LibraryReading.of(folder, text);
    }
}
