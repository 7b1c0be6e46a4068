package offprint.read;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.fail;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Lists, pages and posts in which something is repeated without end are read or refused in words. */
class LongLinesTest {
    private static final int LENGTH = 60_000;
    private static final String ITEM = "- [T](https://arxiv.org/abs/2501.00001)\n- ";
    private static final List<String> PIECES = List.of(
            "[",
            "](",
            "*",
            "**",
            "_",
            "`",
            "| ",
            "$",
            "(",
            "<a href=\"",
            "<b>",
            "A. B, ",
            ". Ada Beck, ",
            "http://a.example/(",
            "[x](https://arxiv.org/abs/2501.00002) ");

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> lists() {
        return PIECES.stream()
                .map(piece -> reads(piece, ITEM + repeated(piece) + " [paper](https://arxiv.org/abs/2501.00003)\n"));
    }

    @TestFactory
    Stream<DynamicTest> other_files() {
        var page = "<html><meta name=citation_title content=a><meta name=citation_author content=b>";
        var feed = "<feed xmlns=\"http://www.w3.org/2005/Atom\"><id>http://arxiv.org/api/x</id>";
        return Stream.of(
                reads("a page of deep elements", page + repeated("<div>")),
                reads(
                        "JSON-LD of deep objects",
                        page + "<script type=\"application/ld+json\">" + repeated("{\"@graph\":[")),
                reads("a feed of open entries", feed + repeated("<entry>")),
                reads("a post of names", "---\nlayout: post\ntitle: a\n---\n" + repeated("Beck AB, ")),
                reads(
                        "a table of one long row",
                        "| Paper | Links |\n|--|--|\n| a [x](https://arxiv.org/abs/2501.00001)\n" + repeated("b\n")),
                reads(
                        "a schedule of authors",
                        "talks:\n - date: 2025-01-01\n   link: https://arxiv.org/abs/2501.00001\n   authors: \""
                                + repeated("A and (B) ; ") + "\"\n"),
                reads(
                        "a schedule of blank lines",
                        "talks:\n - date: 2025-01-01\n   speaker: A\n" + repeated("\n") + "   b: c\n"),
                reads(
                        "a cancelled talk with a long title",
                        talk("cancelled: true, title: \"a" + repeated(" -") + "b\"")),
                reads("a talk of many", talk("speakers: \"a" + repeated(" ") + "b\"")),
                reads("a talk of many names", talk("speakers: \"" + repeated("A and ") + "b\"")),
                reads("a long time", talk("time: \"" + repeated("1-") + "b\"")),
                reads("a long place", talk("room: \"" + repeated("[a](") + "b\"")),
                reads(
                        "a long address",
                        talk("zoom: \"" + repeated("zoom.us.") + "\", slides: \"" + repeated("(") + "\"")),
                reads("a long day", "- {date: \"" + repeated("Sept ") + "\", speaker: A}\n" + talk("room: 1")),
                reads("a long series", talk("series: \"" + repeated("fall ") + "\"")),
                reads(
                        "long words on a talk",
                        talk("title: \"" + repeated("no meeting ") + "\", note: \"" + repeated("break ") + "\"")));
    }

    private static String talk(String fields) {
        return "- {date: 2025-01-01, speaker: A, link: 'https://arxiv.org/abs/2501.00001', b: 1, "
                + fields.replace("speaker", "presenter") + "}\n";
    }

    private static String repeated(String piece) {
        return piece.repeat(LENGTH / piece.length());
    }

    private DynamicTest reads(String name, String text) {
        return DynamicTest.dynamicTest(name, () -> {
            try {
                var reading = SourceReading.of(folder, "long.md", text);
                assertFalse(
                        reading.entries().isEmpty() && reading.said().isEmpty(), "nothing is read, nothing is said");
            } catch (StackOverflowError thrown) {
                fail("the stack is full", thrown);
            }
        });
    }
}
