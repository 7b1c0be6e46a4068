package offprint.letter;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import offprint.model.Mailbox;
import offprint.model.Mailing;

/**
 * A message in two forms of which mail programs show one, as RFC 5322 and MIME have it. The same letter gives the same
 * bytes on every machine.
 *
 * @param envelope what its headers say
 * @param html its words as HTML
 * @param text its words as plain text
 */
public record Letter(Envelope envelope, String html, String text) {
    private static final List<String> DAYS = List.of("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun");
    private static final List<String> MONTHS =
            List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");

    /**
     * What the headers of a letter say, the same for everybody.
     *
     * @param from who sends it
     * @param replyTo who gets the answers
     * @param subject what it is about
     * @param issue such as {@code 2025-W46}
     * @param word what tells letters of several sites of one domain apart
     * @param domain the domain of its message ids
     * @param unsubscribe where one leaves; {@link Mailing#READER} may stand in it
     * @param oneClick whether one POST request is enough for that
     */
    public record Envelope(
            Mailbox from,
            Optional<Mailbox> replyTo,
            String subject,
            String issue,
            String word,
            String domain,
            Optional<String> unsubscribe,
            boolean oneClick) {}

    /** A message to nobody yet, dated so: a mail program opens it as one that is about to be sent. */
    public byte[] draft(ZonedDateTime date) {
        var headers = HeaderText.line("From", envelope.from)
                + replyTo()
                + HeaderText.line("Subject", envelope.subject)
                + HeaderText.raw("Date", date(date))
                + HeaderText.raw("Message-ID", messageId(""))
                + envelope.unsubscribe
                        .filter(address -> !address.contains(Mailing.READER))
                        .map(this::leaving)
                        .orElse("")
                + HeaderText.raw("X-Unsent", "1");
        return message(headers, html, text);
    }

    /**
     * The message to one reader.
     *
     * @param reader who gets it
     * @param mark what stands for the reader in the id of the message
     * @param date when it is sent
     */
    public byte[] to(Mailbox reader, String mark, ZonedDateTime date) {
        var leave = envelope.unsubscribe.map(address -> address.replace(Mailing.READER, encoded(reader.address())));
        var headers = HeaderText.line("From", envelope.from)
                + replyTo()
                + HeaderText.line("To", reader)
                + HeaderText.line("Subject", envelope.subject)
                + HeaderText.raw("Date", date(date))
                + HeaderText.raw("Message-ID", messageId(mark))
                + leave.map(this::leaving).orElse("");
        return message(headers, own(html, leave, true), own(text, leave, false));
    }

    /** The id of the message to a reader with such a mark; of the message to nobody for an empty one. */
    public String messageId(String mark) {
        return "<" + envelope.issue + (mark.isEmpty() ? "" : "." + mark) + "." + envelope.word + "@" + envelope.domain
                + ">";
    }

    /** A sum by which two letters that say the same are known. */
    public String sum() {
        return sha256(envelope.subject + "\n" + text + "\n" + html);
    }

    private String replyTo() {
        return envelope.replyTo.map(who -> HeaderText.line("Reply-To", who)).orElse("");
    }

    private String leaving(String address) {
        return HeaderText.raw("List-Unsubscribe", "<" + address + ">")
                + (envelope.oneClick ? HeaderText.raw("List-Unsubscribe-Post", "List-Unsubscribe=One-Click") : "");
    }

    /** The words with the reader's own address for leaving instead of everybody's. */
    private String own(String words, Optional<String> leave, boolean isHtml) {
        var common = envelope.unsubscribe
                .map(address -> address.replace(Mailing.READER, ""))
                .orElse("");
        if (leave.isEmpty() || leave.get().equals(common)) {
            return words;
        }
        int at = words.lastIndexOf(isHtml ? Escaped.html(common) : common);
        int end = at + (isHtml ? Escaped.html(common) : common).length();
        return at < 0
                ? words
                : words.substring(0, at) + (isHtml ? Escaped.html(leave.get()) : leave.get()) + words.substring(end);
    }

    private static byte[] message(String headers, String html, String text) {
        var boundary = "=_offprint_" + sha256(text + html).substring(0, 24);
        var out = new ByteArrayOutputStream(html.length() + text.length() + 8192);
        ascii(headers, out);
        ascii(HeaderText.raw("MIME-Version", "1.0"), out);
        ascii("Content-Type: multipart/alternative;\r\n boundary=\"" + boundary + "\"\r\n\r\n", out);
        part(boundary, "plain", text, out);
        part(boundary, "html", html, out);
        ascii("--" + boundary + "--\r\n", out);
        return out.toByteArray();
    }

    private static void part(String boundary, String type, String words, ByteArrayOutputStream out) {
        ascii("--" + boundary + "\r\n", out);
        ascii("Content-Type: text/" + type + "; charset=utf-8\r\n", out);
        ascii("Content-Transfer-Encoding: quoted-printable\r\n\r\n", out);
        out.writeBytes(QuotedPrintable.of(words));
        ascii("\r\n", out);
    }

    private static void ascii(String line, ByteArrayOutputStream out) {
        out.writeBytes(line.getBytes(StandardCharsets.US_ASCII));
    }

    /** An address as part of a query. */
    private static String encoded(String address) {
        var out = new StringBuilder();
        for (var b : address.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            boolean isPlain =
                    c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || "-._~".indexOf(c) >= 0;
            out.append(isPlain ? Character.toString(c) : String.format(Locale.ROOT, "%%%02X", (int) c));
        }
        return out.toString();
    }

    /** RFC 5322 has English names of days and months, wherever one is. */
    private static String date(ZonedDateTime moment) {
        var utc = moment.withZoneSameInstant(ZoneOffset.UTC);
        return String.format(
                Locale.ROOT,
                "%s, %d %s %d %02d:%02d:%02d +0000",
                DAYS.get(utc.getDayOfWeek().getValue() - 1),
                utc.getDayOfMonth(),
                MONTHS.get(utc.getMonthValue() - 1),
                utc.getYear(),
                utc.getHour(),
                utc.getMinute(),
                utc.getSecond());
    }

    /** The SHA-256 of a text, in hexadecimal digits. */
    public static String sha256(String text) {
        try {
            var sum = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sum);
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException(never); // every Java has it
        }
    }
}
