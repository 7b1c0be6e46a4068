package offprint.read;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import offprint.normalize.Normalizer;
import offprint.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever a file holds, it is read or refused in words; nothing else is ever thrown. */
class AnyBytesTest {
    private static final long SEED = 20251112;
    private static final List<String> GOOD = List.of(
            """
            {"offprint": 1, "source": {"format": "hf-text", "name": "a.txt", "sha256": "00", "page": "2025-11-10"},
             "papers": [{"title": "A Paper", "ids": ["arxiv:2511.99001"], "authors": [{"name": "A"}, "B"], "at": 1,
               "organization": {"name": "Mill", "slug": "mill"}, "featured": ["2025-11-10"], "abstract": "See https://a.example/.",
               "counts": {"upvotes": {"value": 1, "on": "2025-11-10"}}, "links": [{"type": "code", "url": "https://a.example/"}]}]}
            """,
            """
            {"title": "A Paper on a Line", "published": "2025-06"}
            {"title": "Another", "venue": {"name": "V", "year": 2025}, "topics": ["a", "-b"]}
            """,
            """
            ---
            semester: Fall 2025
            time: "Fridays 1-2:15pm EST, Attic"
            talks:
              - {date: "09/09/2025", presenter: ada_beck, title: "Maps (cancelled)", link: "https://arxiv.org/abs/2501.00001"}
              - {date: "Sept 16", speakers: [TBD, "A and B"], time: 3:00, room: "[x](https://a.example/)", abstract: "We <b>fold</b>."}
              - {date: 2025-09-23, kind: no_meeting, label: Fall break}
              - {date: 2025-09-30, speaker: C, start_time: 11pm, end_time: 1am, length: 1.5 h, slides: /x.pdf}
            ---
            """,
            """
            Date,Speaker,Paper,Link
            2025-09-09,A and B,Maps in the wind,https://arxiv.org/abs/2501.00001
            2025-09-16,TBD,"No meeting, again",
            """,
            """
            - title: A Paper in YAML
              authors: [{family: Falz, given: Fay, orcid: 0000-0002-1825-0097}]
              summary: >-
                Folded
                lines.
            - {ids: "10.99999/1", keywords: [a, b]}
            """,
            """
            ---
            title: A Paper in Markdown
            aliases: [a, b]
            ---
            # A note

            With [a link](https://a.example/), `code` and | a | table |
            """,
            """
            Daily Papers

            byAK and the research community

            Nov 10

            A Pasted Paper on Folding Napkins by Machine

            Napkins want to be folded, but nobody has asked how often. We fold four thousand napkins by hand and by machine and count the creases that remain after a night under a heavy book.

              • 5 authors
            ·
            May 25, 2024 3
            """,
            HfJsonImporterTest.DAY,
            HfHtmlImporterTest.PAGE,
            OpenAlexImporterTest.WORK,
            CrossrefImporterTest.LIST,
            SemanticScholarImporterTest.PAPER,
            OpenReviewImporterTest.NOTES,
            DataciteImporterTest.WORKS,
            CslJsonImporterTest.ITEMS);
    private static final List<String> TOKENS = List.of(
            "{",
            "}",
            "[",
            "]",
            ":",
            ",",
            "\"",
            "'",
            "\n",
            "---\n",
            "- ",
            "title",
            "ids",
            "papers",
            "source",
            "offprint",
            "null",
            "1",
            "-1e999",
            "\t",
            " ",
            "&a",
            "*a",
            "!t",
            "|",
            ">",
            "%",
            "#",
            "\\",
            "\\u0000",
            "\\uD800",
            "\uFEFF",
            "\u0000",
            "é",
            "😀",
            "~",
            "?",
            "@",
            "`",
            "<<",
            "2025-11-10",
            "Nov 10\n",
            "·\n",
            "  • 5 authors\n",
            "\r",
            "\r\n",
            "\u0085",
            "\u2028",
            "{\"paper\": ",
            "\"DOI\": ",
            "\"id\": ",
            "\"type\": ",
            "\"author\": ",
            "\"issued\": {\"date-parts\": [[",
            "{\"paperId\": ",
            "\"content\": ",
            "\"attributes\": ",
            "\"abstract_inverted_index\": ",
            "999999999999999999",
            "-44",
            "<",
            "&amp;",
            "<mml:math>",
            "<jats:p>",
            "data-props='{",
            "data-target=DailyPapers ");

    @TempDir
    private Path folder;

    private final Random random = new Random(SEED);

    @Test
    void random_bytes() {
        for (int n = 0; n < 500; n++) {
            var bytes = new byte[random.nextInt(200)];
            random.nextBytes(bytes);
            read(bytes);
        }
    }

    @Test
    void random_tokens_of_all_formats() {
        for (int n = 0; n < 1_000; n++) {
            var text = new StringBuilder();
            for (int length = random.nextInt(40); length >= 0; length--) {
                text.append(TOKENS.get(random.nextInt(TOKENS.size())));
            }
            read(text.toString().getBytes(random.nextInt(8) == 0 ? java.nio.charset.StandardCharsets.UTF_16 : UTF_8));
        }
    }

    @Test
    void good_files_with_holes_copies_and_strange_bytes_in_them() {
        for (int n = 0; n < 3_000; n++) {
            var text = GOOD.get(n % GOOD.size()).getBytes(UTF_8);
            for (int times = random.nextInt(4); times >= 0; times--) {
                text = mutated(text);
            }
            read(text);
        }
    }

    @Test
    void good_files_are_good() {
        for (var text : GOOD) {
            var report = new Report();
            write(text.getBytes(UTF_8));
            assertFalse(Reader.readSource(folder.resolve("any"), "any", OptionalInt.empty(), report)
                    .orElseThrow()
                    .isEmpty());
            assertFalse(report.hasErrors());
        }
    }

    @Test
    void deep_long_and_wide() {
        for (var text : List.of(
                "[".repeat(100_000),
                "{\"title\":".repeat(100_000),
                "- ".repeat(100_000),
                "{a: ".repeat(10_000),
                "---\n" + "a:\n ".repeat(5_000) + "\n---\n",
                "{\"title\": \"" + "x".repeat(1_000_000) + "\"}",
                "\n".repeat(100_000),
                "Daily Papers\n" + "a\n".repeat(3_000),
                "{\"title\": 1" + "0".repeat(100_000) + "}")) {
            read(text.getBytes(UTF_8));
        }
    }

    private byte[] mutated(byte[] bytes) {
        var text = new ArrayList<Byte>();
        for (byte b : bytes) {
            text.add(b);
        }
        int at = random.nextInt(text.size() + 1);
        int end = Math.min(text.size(), at + random.nextInt(20));
        switch (random.nextInt(4)) {
            case 0 -> text.subList(at, end).clear();
            case 1 -> text.addAll(at, new ArrayList<>(text.subList(at, end)));
            case 2 -> text.add(at, (byte) random.nextInt(256));
            default -> {
                for (byte b : TOKENS.get(random.nextInt(TOKENS.size())).getBytes(UTF_8)) {
                    text.add(at, b);
                }
            }
        }
        var changed = new byte[text.size()];
        for (int i = 0; i < changed.length; i++) {
            changed[i] = text.get(i);
        }
        return changed;
    }

    /** Reads bytes as a source, as front matter and as settings, and normalizes what was read. */
    private void read(byte[] bytes) {
        write(bytes);
        var text = new String(bytes, UTF_8);
        try {
            var report = new Report();
            Reader.readSource(folder.resolve("any"), "any", OptionalInt.empty(), report)
                    .ifPresent(entries -> Normalizer.records(entries, report));
            refusedAtMost(() -> FrontMatter.of(text, "any"));
            refusedAtMost(() -> YamlValues.read(text, "any", 0));
            refusedAtMost(() -> {
                try (var json = new JsonValues(new StringReader(text), "any", 0)) {
                    json.next();
                    json.value();
                }
            });
        } catch (RuntimeException | StackOverflowError thrown) {
            fail(
                    "threw " + thrown + " at " + thrown.getStackTrace()[0] + "\n"
                            + Base64.getEncoder().encodeToString(bytes.length < 5_000 ? bytes : new byte[0]) + "\n"
                            + new String(bytes, 0, Math.min(bytes.length, 500), ISO_8859_1),
                    thrown);
        }
    }

    private static void refusedAtMost(Runnable reading) {
        try {
            reading.run();
        } catch (Unreadable refused) {
            refused.tell(new Report());
        }
    }

    private void write(byte[] bytes) {
        try {
            Files.write(folder.resolve("any"), bytes);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
