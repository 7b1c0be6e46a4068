package offprint.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is broken in one entry is told, and hides neither its other fields nor the next entry. */
class BibtexBrokenTest {
    private static final String NEXT = "@misc{next, title = {Next}}\n";

    @TempDir
    Path folder;

    @Test
    void a_comma_is_missing() {
        broken(
                "@misc{a,\n title = {A}\n year = 2001}\n",
                "title=A published=2001",
                "warning 3:2 a comma is missing before \"year\" in the entry a");
        broken(
                "@misc{a title = {A}, year = 2001}\n",
                "title=A published=2001",
                "warning 1:9 a comma is missing behind the key a");
    }

    @Test
    void a_brace_is_missing_at_the_end_of_a_value() {
        broken(
                "@misc{a,\n title = {A {B},\n year = {2001}\n}\n",
                "title=A B published=2001",
                "warning 2:10 the value of \"title\" in the entry a has no end on its line");
        broken(
                "@misc{a,\n title = {A,\n year = 2001\n}\n",
                "title=A published=2001",
                "warning 2:10 the value of \"title\" in the entry a has no end on its line");
        broken(
                "@misc{a,\n title = {A {{B}},\n year = {2001},\n}\n",
                "title=A {B} published=2001",
                "warning 2:10 the value of \"title\" in the entry a has no end on its line");
    }

    @Test
    void a_quote_is_missing() {
        broken(
                "@misc{a,\n title = \"A,\n year = {2001}\n}\n",
                "title=A published=2001",
                "warning 2:10 the value of \"title\" in the entry a has no end");
    }

    @Test
    void a_brace_too_many() {
        broken(
                "@misc{a,\n title = {A}},\n year = 2001\n}\n",
                "title=A published=2001",
                "warning 2:13 a closing brace too many in the entry a");
    }

    @Test
    void the_entry_has_no_end() {
        broken(
                "@misc{a,\n title = {A},\n year = 2001\n",
                "title=A published=2001",
                "warning 1:1 the entry a is not closed");
        assertEquals(
                List.of(
                        "warning 1:1 the entry a is cut off at the end of the file",
                        "warning 3:13 the value of \"abstract\" in the entry a has no end"),
                LibraryReading.of(folder, "@misc{a,\n title = {A},\n abstract = {We show tha")
                        .said());
        assertEquals(
                List.of("title=A"),
                LibraryReading.of(folder, "@misc{a,\n title = {A},\n abstract = {We show tha")
                        .records());
    }

    @Test
    void the_key_is_missing_or_not_alone() {
        broken("@misc{,\n title = {A}}\n", "title=A", "warning 1:1 this @misc has no key");
        broken("@misc{title = {A}}\n", "title=A", "warning 1:1 this @misc has no key");
        var twice = LibraryReading.of(folder, "@misc{a, title = {A}}\n@misc{a, title = {B}}");
        assertEquals(List.of("title=A", "title=B"), twice.records());
        assertEquals(List.of("warning 2:1 another entry has the key a as well (line 1); both are read"), twice.said());
    }

    @Test
    void a_field_is_there_twice() {
        broken(
                "@misc{a, title = {A}, title = {B}}\n",
                "title=A",
                "warning 1:23 \"title\" is said twice in one entry; the first is used");
    }

    @Test
    void words_without_braces_and_words_that_belong_to_nothing() {
        broken("@misc{a, title = A b c, year = 2001}\n", "title=A b c published=2001");
        broken(
                "@misc{a, title = {A}, what is this, year = 2001}\n",
                "title=A published=2001",
                "warning 1:23 this belongs to no field of the entry a");
        broken(
                "@misc{a, title = {A} B, year = 2001}\n",
                "title=A published=2001",
                "warning 1:22 this belongs to no field of the entry a");
    }

    @Test
    void braces_and_quotes_that_are_escaped_or_closed_otherwise() {
        broken("@misc{a, title = \"An \"A\" in \\\"O\"}\n", "title=An \"A\" in \\\"O");
        broken("@misc{a, title = {A \\} b}, year = 2001}\n", "title=A \\} b published=2001");
        broken("@misc{a, title = {A}, year = 2001)\n", "title=A published=2001");
    }

    @Test
    void nothing_is_ever_thrown_and_what_is_long_ends_soon() {
        var good = """
                @string{j = "J"}
                @article{a, title = {A {B}}, author = "A and {B}", journal = j # { k}, crossref = {p}}
                @proceedings{p, title = {P}, year = 2001, date = {2001-01/2002}}
                %c
                @comment{x}
                """;
        var random = new Random(20251112);
        var signs = "{}\"@,=#%()\\ \nab1";
        for (int n = 0; n < 1_000; n++) {
            var text = new StringBuilder(good);
            for (int times = 1 + random.nextInt(5); times > 0; times--) {
                int at = random.nextInt(text.length());
                if (random.nextBoolean()) {
                    text.insert(at, signs.charAt(random.nextInt(signs.length())));
                } else {
                    text.delete(at, Math.min(text.length(), at + 1 + random.nextInt(4)));
                }
            }
            var read = LibraryReading.of(folder, text.toString());
            assertTrue(!read.records().isEmpty() || !read.said().isEmpty(), text.toString());
        }
        for (var long_ : List.of(
                "@a{",
                "\n@a{b,",
                "\na = {",
                "@comment{",
                "@string{a = ",
                "@a{b, c = {",
                "\n@a{b, c = \"",
                " ",
                "%",
                "{",
                "@misc{a, author = {A and ")) {
            LibraryReading.of(folder, "@misc{a, title = {A}}\n" + long_.repeat(100_000 / long_.length()));
        }
    }

    private void broken(String entry, String record, String... said) {
        var read = LibraryReading.of(folder, entry + NEXT);
        assertEquals(List.of(record, "title=Next"), read.records());
        assertEquals(List.of(said), read.said());
    }
}
