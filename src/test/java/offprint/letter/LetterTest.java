package offprint.letter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.mail.Header;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZonedDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import offprint.model.Mailbox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Letters, as somebody else's reader of messages understands them. */
class LetterTest {
    private static final ZonedDateTime MOMENT = ZonedDateTime.parse("2025-11-17T00:00:00Z");
    private static final List<String> WORDS = List.of(
            "word",
            "=",
            "=_offprint_",
            ".",
            "From ",
            "From",
            "\t",
            " ",
            "  ",
            "é",
            "纸",
            "\uD83D\uDC69\u200D\uD83D\uDC67",
            "x".repeat(90),
            "\"",
            "--",
            "\n");

    private static MimeMessage read(byte[] bytes) throws MessagingException {
        return new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(bytes));
    }

    private static Letter letter(String subject, String name, String html, String text) {
        var envelope = new Letter.Envelope(
                Mailbox.of(name, "letters@example.org").orElseThrow(),
                Optional.empty(),
                subject,
                "2025-W46",
                "reading",
                "example.org",
                Optional.empty(),
                false);
        return new Letter(envelope, html, text);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void whatever_the_words_are_they_arrive_in_lines_that_no_server_changes(long seed)
            throws MessagingException, IOException {
        var random = new Random(seed);
        var text = IntStream.range(0, 400)
                        .mapToObj(n -> WORDS.get(random.nextInt(WORDS.size())))
                        .collect(Collectors.joining())
                + "\n";
        var subject = text.replaceAll("\\s+", " ").strip();

        var bytes = letter(subject, "Us", text, text).draft(MOMENT);

        var message = read(bytes);
        assertEquals(subject, message.getSubject());
        var parts = (Multipart) message.getContent();
        for (int n = 0; n < 2; n++) {
            assertEquals(text, parts.getBodyPart(n).getContent().toString().replace("\r\n", "\n"));
        }
        for (var line : new String(bytes, StandardCharsets.ISO_8859_1).split("\r\n", -1)) {
            assertTrue(line.length() <= 76, line);
            assertTrue(line.chars().allMatch(c -> c >= ' ' && c < 0x7F || c == '\t'), line);
            assertTrue(!line.equals(".") && !line.startsWith("From "), line);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\r\nBcc: eve@example.org",
                "a\nBcc: eve@example.org",
                "a\rBcc: eve@example.org",
                "a\u0085Bcc: eve@example.org",
                "a\u2028Bcc: eve@example.org\u2029\r\n\r\nbody",
                "a\0b\u001B[31m\u202Ec\uD800",
                "=?UTF-8?B?DQpCY2M6IGV2ZUBleGFtcGxlLm9yZw==?=",
                "\"quoted\\\" <eve@example.org>, x",
                "é\r\n Bcc: eve@example.org"
            })
    void no_words_add_a_header_or_a_reader(String words) throws MessagingException {
        var message = read(letter(words, words, "<p>x</p>", "x\n")
                .to(Mailbox.of(words, "ada@example.com").orElseThrow(), "mark", MOMENT));

        assertEquals(1, message.getAllRecipients().length);
        assertEquals(1, message.getFrom().length);
        assertEquals(
                List.of("From", "To", "Subject", "Date", "Message-ID", "MIME-Version", "Content-Type"),
                Collections.list(message.getAllHeaders()).stream()
                        .map(Header::getName)
                        .toList());
    }

    @Test
    void addresses_are_read_strictly() {
        for (var good : List.of(
                "ada@example.org",
                "<ada@example.org>",
                "Ada Kettle <ada@example.org>",
                "\"Kettle, Ada \\\"K\\\"\" <a.d+a@sub.example.org>",
                "mailto:ada@example.org",
                "ada@bücher.example",
                "ada@localhost")) {
            assertTrue(Mailbox.parse(good).isPresent(), good);
        }
        for (var bad : List.of(
                "",
                "ada",
                "@example.org",
                "ada@",
                "ada@example..org",
                ".ada@example.org",
                "a..b@example.org",
                "ada.@example.org",
                "ada@-example.org",
                "ada@exam ple.org",
                "ada@example.org, ben@example.org",
                "ada@example.org\r\nBcc: eve@example.org",
                "Ada <ada@example.org> <eve@example.org>",
                "ada@example.org>",
                "ädä@example.org",
                "a".repeat(65) + "@example.org",
                "ada@" + "x".repeat(64) + ".org",
                "ada@[127.0.0.1]")) {
            assertEquals(Optional.empty(), Mailbox.parse(bad), bad);
        }
        assertEquals(
                "ada@xn--bcher-kva.example",
                Mailbox.parse("ada@bücher.example").orElseThrow().address());
    }

    @Test
    void long_lines_are_folded_at_spaces_and_addresses_are_whole() {
        var url = "https://example.org/" + "a".repeat(100);
        var text = "\n\n- one two three " + "four ".repeat(13) + "\n\n\n\n" + "x".repeat(80) + "  \nsee " + url + "\n"
                + "纸".repeat(38) + "\n\n";
        assertEquals(
                "- one two three " + "four ".repeat(12).strip() + "\n  four\n\n" + "x".repeat(75) + "\n" + "x".repeat(5)
                        + "\nsee\n" + url + "\n" + "纸".repeat(37) + "\n纸\n",
                PlainLines.of(text));
    }
}
