package offprint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import offprint.support.FakeSmtp;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Sending: everybody gets a message of their own, once, whatever the server and the machine do in between. */
@Timeout(value = 20, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class MailCommandTest {
    private static final Map<String, String> PASSWORD = Map.of("OFFPRINT_SMTP_PASSWORD", "secret");
    private static final int MANY = 200;

    @TempDir
    private Path folder;

    private Trial site(int port, String... more) {
        var trial = new Trial(folder);
        var lines = Stream.concat(
                Stream.of(
                        "title: Tüesday Papers",
                        "id: example.org,2025:reading",
                        "url: https://example.org/reading/",
                        "mail:",
                        "  from: 'Tüesday Papers <letters@example.org>'",
                        "  host: localhost",
                        "  port: " + port,
                        "  tls: none",
                        "  rate: 6000"),
                Arrays.stream(more).map("  "::concat));
        trial.write("content/site.yaml", lines.toArray(String[]::new));
        trial.write(
                "content/papers/teapot.md",
                "---",
                "title: 'Teaching a Teapot to Pour $x^2$ Cups'",
                "featured: 2025-11-10",
                "summary: Nine full cups of ten, by $\\alpha$ demonstrations.",
                "---");
        trial.write(
                "content/issues/2025-W46.md",
                "---",
                "title: The week of the teapot",
                "picks: [Teaching a Teapot to Pour $x^2$ Cups]",
                "---",
                "Dear all, it pours; see [what it costs](https://example.org/costs?a=1&b=2) in $n^2$ drops.");
        return trial;
    }

    private static Trial.Ran send(Trial trial, String... more) {
        return trial.run(
                PASSWORD,
                Stream.concat(
                                Stream.of(
                                        "mail",
                                        "2025-W46",
                                        "--source",
                                        trial.root().toString(),
                                        "--date",
                                        "2025-11-17"),
                                Arrays.stream(more))
                        .toArray(String[]::new));
    }

    private String readers(int number) {
        var file = folder.resolve("readers.txt");
        new Trial(folder)
                .write(
                        "readers.txt",
                        IntStream.rangeClosed(1, number)
                                .mapToObj(n -> n % 2 == 0 ? address(n) : "Reader Nr. " + n + " <" + address(n) + ">")
                                .toArray(String[]::new));
        return file.toString();
    }

    private static String address(int n) {
        return "reader" + n + "@example.com";
    }

    private List<String> journal() {
        return new Trial(folder).read(".offprint/mail/2025-W46.jsonl").lines().toList();
    }

    private static GreenMail greenMail() {
        var mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        mail.start();
        return mail;
    }

    @Test
    void everybody_gets_a_message_of_their_own_with_what_the_site_shows() throws MessagingException, IOException {
        var mail = greenMail();
        try {
            var trial = site(
                    mail.getSmtp().getPort(),
                    "reply-to: editors@example.org",
                    "unsubscribe: 'https://example.org/leave?who={address}&list=1'",
                    "one-click: true");
            assertEquals(0, trial.build("--date", "2025-11-17").code());

            var ran = send(trial, "--to", readers(MANY), "--first");

            assertEquals(0, ran.code(), ran.err());
            assertTrue(ran.out().contains("sent to 200"), ran.out());
            var received = mail.getReceivedMessages();
            var ids = new HashSet<String>();
            var to = new TreeSet<String>();
            for (var message : received) {
                ids.add(message.getMessageID());
                to.add(Arrays.toString(message.getRecipients(Message.RecipientType.TO)));
                assertEquals(1, message.getAllRecipients().length);
            }
            assertEquals(List.of(MANY, MANY, MANY), List.of(received.length, ids.size(), to.size()));
            var first = received[0];
            assertEquals("[\"Tüesday Papers\" <letters@example.org>]", decoded(first.getFrom()));
            assertEquals("[\"Reader Nr. 1\" <reader1@example.com>]", decoded(first.getAllRecipients()));
            assertEquals("Tüesday Papers: The week of the teapot", first.getSubject());
            assertEquals("[editors@example.org]", Arrays.toString(first.getReplyTo()));
            assertEquals(
                    "<https://example.org/leave?who=reader1%40example.com&list=1>",
                    first.getHeader("List-Unsubscribe", null));
            assertEquals("List-Unsubscribe=One-Click", first.getHeader("List-Unsubscribe-Post", null));
            assertTrue(first.getMessageID().matches("<2025-W46\\.[0-9a-f]{32}\\.reading@example\\.org>"));
            var parts = (Multipart) first.getContent();
            assertTrue(first.getContentType().startsWith("multipart/alternative;"));
            assertEquals(
                    trial.page("mail/2025-W46.txt")
                            .replace("leave?who=&list=1", "leave?who=reader1%40example.com&list=1"),
                    text(parts, 0));
            assertEquals(
                    trial.page("mail/2025-W46.html")
                            .replace("leave?who=&amp;list=1", "leave?who=reader1%40example.com&amp;list=1"),
                    text(parts, 1));
        } finally {
            mail.stop();
        }
    }

    private static String text(Multipart parts, int number) throws MessagingException, IOException {
        return parts.getBodyPart(number).getContent().toString().replace("\r\n", "\n");
    }

    private static String decoded(jakarta.mail.Address[] addresses) {
        return Arrays.stream(addresses)
                .map(address -> ((jakarta.mail.internet.InternetAddress) address).toUnicodeString())
                .toList()
                .toString();
    }

    @Test
    void nobody_gets_an_issue_twice_unless_it_is_asked_for() throws IOException {
        try (var server = FakeSmtp.with((step, who) -> "")) {
            var trial = site(server.port());
            var readers = readers(3);
            assertEquals(0, send(trial, "--to", readers, "--first").code());

            var same = send(trial, "--to", readers, "--first");
            assertEquals(1, same.code());
            assertTrue(same.err().contains("2025-W46 was sent to all of them [mail.sent]"), same.err());
            assertEquals(3, server.taken().size());

            var more = send(trial, "--to", readers, "--to", "new@example.com");
            assertEquals(0, more.code(), more.err());
            assertTrue(more.out().contains("sent to 1; 3 had it before"), more.out());

            var again = send(trial, "--to", readers, "--again");
            assertEquals(0, again.code(), again.err());
            assertEquals(7, server.taken().size());
            assertEquals(
                    id(server.taken().get(0)), id(server.taken().get(4)), "the id is that of the issue and the reader");
        }
    }

    private static String id(FakeSmtp.Taken taken) {
        return taken.message()
                .lines()
                .filter(line -> line.startsWith("Message-ID:"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void with_nobody_to_ask_a_run_without_a_journal_has_to_be_called_the_first() throws IOException {
        try (var server = FakeSmtp.with((step, who) -> "")) {
            var ran = send(site(server.port()), "--to", readers(3));

            assertEquals(1, ran.code());
            assertTrue(ran.err().contains("there is no journal of an earlier run [mail.first]"), ran.err());
            assertEquals(0, server.connections());
            assertFalse(Files.exists(folder.resolve(".offprint")));
        }
    }

    @Test
    void a_dry_run_tells_what_would_be_sent_and_neither_connects_nor_writes() throws IOException {
        try (var server = FakeSmtp.with((step, who) -> "")) {
            var trial = site(server.port());
            var readers = readers(3);
            var before = Trial.tree(folder);

            var ran = send(trial, "--to", readers, "--to", "READER2@example.com", "--dry-run");

            assertEquals(0, ran.code(), ran.err());
            assertTrue(ran.out().startsWith("""
                            subject  Tüesday Papers: The week of the teapot
                            from     Tüesday Papers <letters@example.org>
                            to       3 people
                            by       localhost:%d, none, 6000 a minute: 0 seconds
                            """.formatted(server.port())), ran.out());
            assertTrue(ran.err().contains("1 address is named again [address.twice]"), ran.err());
            assertEquals(before, Trial.tree(folder));
            assertEquals(0, server.connections());
        }
    }

    @Test
    void a_wrong_password_is_told_once_and_nothing_else_is_tried() {
        var mail = greenMail();
        try {
            mail.setUser("letters@example.org", "letters", "another");
            var trial = site(mail.getSmtp().getPort(), "user: letters");

            var ran = send(trial, "--to", readers(5), "--first");

            assertEquals(1, ran.code());
            assertEquals(
                    1,
                    ran.err().lines().filter(line -> line.contains(": error: ")).count());
            assertTrue(ran.err().contains("doesn't let letters in: 535"), ran.err());
            assertTrue(ran.err().contains("[mail.password]"), ran.err());
            assertFalse(ran.err().contains("secret"), ran.err());
            assertEquals(0, mail.getReceivedMessages().length);

            mail.setUser("letters@example.org", "letters", "secret");
            assertEquals(0, send(trial, "--to", readers(5)).code());
            assertEquals(5, mail.getReceivedMessages().length);
        } finally {
            mail.stop();
        }
    }

    @Test
    void without_the_password_that_a_user_needs_nothing_is_tried() throws IOException {
        try (var server = FakeSmtp.withLogin((step, who) -> "")) {
            var trial = site(server.port(), "user: letters");

            var ran = trial.run("mail", "2025-W46", "--source", folder.toString(), "--to", readers(1), "--first");

            assertEquals(1, ran.code());
            assertTrue(ran.err().contains("there is no password for letters [mail.password]"), ran.err());
            assertEquals(0, server.connections());
        }
    }

    @Test
    void a_refused_reader_is_told_by_line_and_keeps_nobody_else_from_it() throws IOException {
        try (var server = FakeSmtp.with(
                (step, who) -> step.equals("RCPT") && who.equals(address(2)) ? "550 5.1.1 no such reader" : "")) {
            var trial = site(server.port());
            var readers = readers(4);

            var ran = send(trial, "--to", readers, "--first");

            assertEquals(1, ran.code());
            assertTrue(
                    ran.err()
                            .contains(
                                    "SITE/readers.txt:2:1: warning: the server refuses reader2@example.com: 550 5.1.1 no such reader"),
                    ran.err());
            assertTrue(ran.out().contains("sent to 3; 1 refused"), ran.out());
            assertTrue(journal().stream().anyMatch(line -> line.contains("\"step\":\"refused\",\"code\":\"550\"")));
            assertTrue(send(trial, "--to", readers).err().contains("[mail.sent]"));
        }
    }

    @Test
    void who_is_put_off_is_tried_again_in_the_same_run_and_in_the_next() throws IOException {
        Set<String> known = new HashSet<>();
        try (var server = FakeSmtp.with(
                (step, who) -> step.equals("RCPT") && known.add(who) ? "451 4.7.1 greylisted, come back" : "")) {
            var trial = site(server.port());
            var ran = send(trial, "--to", readers(5), "--first");
            assertEquals(0, ran.code(), ran.err());
            assertTrue(ran.out().contains("sent to 5"), ran.out());
        }
        Trial.delete(folder.resolve(".offprint"));
        known.clear();
        try (var server = FakeSmtp.with((step, who) -> step.equals("RCPT") && known.add(who) ? "450 4.2.0 busy" : "")) {
            var trial = site(server.port());
            var first = send(trial, "--to", readers(5), "--first", "--no-wait");
            assertEquals(1, first.code());
            assertTrue(first.out().contains("sent to 0; 5 put off\nthe same command goes on"), first.out());
            assertEquals(0, send(trial, "--to", readers(5), "--no-wait").code());
            assertEquals(5, server.taken().size());
        }
    }

    @Test
    void a_server_that_never_takes_somebody_is_given_up_after_a_while() throws IOException {
        try (var server = FakeSmtp.with(
                (step, who) -> step.equals("RCPT") && who.equals(address(3)) ? "452 4.2.2 mailbox full" : "")) {
            var ran = send(site(server.port()), "--to", readers(4), "--first");

            assertEquals(1, ran.code());
            assertTrue(ran.out().contains("sent to 3; 1 put off"), ran.out());
            assertTrue(
                    ran.err().contains("the server puts reader3@example.com off: 452 4.2.2 mailbox full"), ran.err());
        }
    }

    @Test
    void when_the_connection_breaks_the_run_goes_on_over_another() throws IOException {
        List<String> broken = new ArrayList<>();
        try (var server = FakeSmtp.with((step, who) -> {
            boolean isNow = step.equals("DATA") && who.equals(address(2)) && !broken.contains("data")
                    || step.equals("MAIL") && who.contains("letters") && broken.size() == 1 && broken.contains("data")
                    || step.equals("RCPT") && who.equals(address(4)) && !broken.contains("rcpt");
            if (isNow) {
                broken.add(step.toLowerCase(java.util.Locale.ROOT));
            }
            return isNow ? FakeSmtp.HANG_UP : "";
        })) {
            var ran = send(site(server.port()), "--to", readers(6), "--first");

            assertEquals(0, ran.code(), ran.err());
            assertEquals(List.of("data", "mail", "rcpt"), broken);
            assertEquals(4, server.connections());
            assertEquals(
                    IntStream.rangeClosed(1, 6)
                            .mapToObj(MailCommandTest::address)
                            .toList(),
                    server.taken().stream().map(FakeSmtp.Taken::to).toList());
        }
    }

    @Test
    void a_message_whose_receipt_was_lost_is_sent_again_with_the_same_id() throws IOException {
        Set<String> lost = new HashSet<>();
        try (var server = FakeSmtp.with(
                (step, who) -> step.equals("END") && who.equals(address(2)) && lost.add(who) ? FakeSmtp.HANG_UP : "")) {
            var ran = send(site(server.port()), "--to", readers(3), "--first");

            assertEquals(0, ran.code(), ran.err());
            assertEquals(
                    List.of(address(1), address(2), address(2), address(3)),
                    server.taken().stream().map(FakeSmtp.Taken::to).toList());
            assertEquals(id(server.taken().get(1)), id(server.taken().get(2)));
        }
    }

    @Test
    void a_connection_that_breaks_again_and_again_ends_the_run_and_the_next_goes_on() throws IOException {
        var isBroken = new java.util.concurrent.atomic.AtomicBoolean(true);
        try (var server = FakeSmtp.with((step, who) ->
                step.equals("DATA") && who.equals(address(3)) && isBroken.get() ? FakeSmtp.HANG_UP : "")) {
            var trial = site(server.port());
            var readers = readers(5);

            var ran = send(trial, "--to", readers, "--first");
            assertEquals(1, ran.code());
            assertTrue(ran.err().contains("[mail.connection]"), ran.err());
            assertTrue(ran.out().contains("sent to 2; 3 not reached"), ran.out());

            isBroken.set(false);
            var next = send(trial, "--to", readers);
            assertEquals(0, next.code(), next.err());
            assertTrue(next.err().contains("2 people had it before"), next.err());
            assertTrue(next.err().contains("1 message was under way when the run before was stopped"), next.err());
            assertEquals(5, server.taken().size());
        }
    }

    @Test
    void a_server_that_closes_with_421_is_left_and_asked_again() throws IOException {
        Set<String> closed = new HashSet<>();
        try (var server =
                FakeSmtp.with((step, who) -> step.equals("MAIL") && closed.size() < 2 && closed.add(who + closed.size())
                        ? "421 4.3.2 closing"
                        : "")) {
            var ran = send(site(server.port()), "--to", readers(4), "--first");

            assertEquals(0, ran.code(), ran.err());
            assertEquals(4, server.taken().size());
        }
    }

    @Test
    void a_server_that_refuses_everybody_refuses_us() throws IOException {
        try (var server = FakeSmtp.with((step, who) -> step.equals("RCPT") ? "554 5.7.1 relay access denied" : "")) {
            var trial = site(server.port());
            var ran = send(trial, "--to", readers(50), "--first");

            assertEquals(1, ran.code());
            assertTrue(ran.err().contains("[mail.refuses-all]"), ran.err());
            assertTrue(ran.out().contains("sent to 0; 10 put off; 40 not reached"), ran.out());
        }
        try (var server = FakeSmtp.with((step, who) -> "")) {
            assertEquals(0, send(site(server.port()), "--to", readers(50)).code());
            assertEquals(50, server.taken().size());
        }
    }

    @Test
    void a_sender_who_is_not_welcome_ends_the_run() throws IOException {
        try (var server = FakeSmtp.with((step, who) -> step.equals("MAIL") ? "550 5.7.1 not you" : "")) {
            var ran = send(site(server.port()), "--to", readers(3), "--first");

            assertEquals(1, ran.code());
            assertTrue(ran.err().contains("takes nothing from letters@example.org: 550 5.7.1 not you"), ran.err());
        }
    }

    @Test
    void what_was_to_be_encrypted_is_never_sent_in_plain() throws IOException {
        try (var server = FakeSmtp.with((step, who) -> "")) {
            var trial = site(server.port());
            trial.write("content/site.yaml", trial.read("content/site.yaml").replace("  tls: none\n", ""));

            var ran = send(trial, "--to", readers(3), "--first");

            assertEquals(1, ran.code());
            assertTrue(
                    ran.err().contains("STARTTLS is required but host does not support STARTTLS [mail.tls]"),
                    ran.err());
            assertEquals(List.of(), server.taken());
        }
    }

    @Test
    void nobody_at_the_address_of_the_server_is_told_as_such() throws IOException {
        int port;
        try (var server = FakeSmtp.with((step, who) -> "")) {
            port = server.port();
        }
        var ran = send(site(port), "--to", readers(3), "--first");

        assertEquals(1, ran.code());
        assertTrue(
                ran.err().contains("localhost:" + port + " can't be reached: nobody answers there [mail.connection]"));
    }

    @Test
    void an_issue_that_changed_on_the_way_goes_on_only_when_that_is_meant() throws IOException {
        var readers = readers(4);
        try (var stopping =
                FakeSmtp.with((step, who) -> step.equals("RCPT") && who.equals(address(3)) ? FakeSmtp.HANG_UP : "")) {
            assertEquals(
                    1, send(site(stopping.port()), "--to", readers, "--first").code());
        }
        try (var server = FakeSmtp.with((step, who) -> "")) {
            var trial = site(server.port());
            trial.write("content/issues/2025-W46.md", "---", "title: Another title", "---", "Other words.");

            var refused = send(trial, "--to", readers);
            assertEquals(1, refused.code());
            assertTrue(
                    refused.err().contains("the issue has changed since 2 people got it [mail.changed]"),
                    refused.err());
            assertEquals(List.of(), server.taken());

            assertEquals(0, send(trial, "--to", readers, "--changed").code());
            assertEquals(2, server.taken().size());
        }
    }

    @Test
    void a_journal_holds_no_address_and_survives_a_line_that_was_not_finished() throws IOException {
        try (var server = FakeSmtp.with((step, who) -> "")) {
            var trial = site(server.port());
            var readers = readers(3);
            assertEquals(0, send(trial, "--to", readers, "--first").code());
            assertTrue(journal().stream().noneMatch(line -> line.contains("@") || line.contains("reader")));
            assertEquals(7, journal().size(), "a head, and two steps for each");

            var cut = String.join("\n", journal().subList(0, 6)) + "\n{\"to\":\"12";
            Files.writeString(folder.resolve(".offprint/mail/2025-W46.jsonl"), cut);
            var ran = send(trial, "--to", readers);

            assertEquals(0, ran.code(), ran.err());
            assertEquals(4, server.taken().size(), "the last one again, as its receipt was not written down");
            assertEquals(id(server.taken().get(2)), id(server.taken().get(3)));
        }
    }

    @Test
    void what_is_no_journal_is_not_written_to() throws IOException {
        try (var server = FakeSmtp.with((step, who) -> "")) {
            var trial = site(server.port()).write("notes.txt", "buy milk", "and tea");
            var ran = send(
                    trial,
                    "--to",
                    readers(3),
                    "--journal",
                    folder.resolve("notes.txt").toString());

            assertEquals(1, ran.code());
            assertTrue(ran.err().contains("SITE/notes.txt:1:1: error: this line is no step of a journal"), ran.err());
            assertEquals("buy milk\nand tea\n", trial.read("notes.txt"));
        }
    }

    @Test
    void two_runs_cannot_send_by_one_journal() throws IOException {
        try (var server = FakeSmtp.with((step, who) -> "")) {
            var trial = site(server.port());
            assertEquals(0, send(trial, "--to", readers(1), "--first").code());
            var file = folder.resolve(".offprint/mail/2025-W46.jsonl");
            try (var other = FileChannel.open(file, StandardOpenOption.WRITE);
                    var lock = other.lock()) {
                assertTrue(lock.isValid());
                var ran = send(trial, "--to", readers(3));
                assertEquals(1, ran.code());
                assertTrue(ran.err().contains("another run is sending by this journal"), ran.err());
            }
            assertEquals(1, server.taken().size());
        }
    }

    @Test
    void an_issue_with_an_error_a_draft_and_a_week_without_papers_are_not_sent() throws IOException {
        try (var server = FakeSmtp.with((step, who) -> "")) {
            var trial = site(server.port());
            assertTrue(trial.run(PASSWORD, "mail", "2025-W45", "--source", folder.toString(), "--to", "a@example.com")
                    .err()
                    .contains("nothing was listed in 2025-W45, and no issue is written for it [mail.none]\n"
                            + "  hint: did you mean \"2025-W46\"?"));
            trial.write("content/issues/2025-W46.md", "---", "title: Not yet", "draft: true", "---", "Words.");
            var draft = send(trial, "--to", "a@example.com", "--first");
            assertEquals(1, draft.code());
            assertTrue(draft.err().contains("content/issues/2025-W46.md:1:1: error: the issue of 2025-W46 is a draft"));

            trial.write("content/issues/2025-W46.md", "---", "titel: Oh", "---", "Words.");
            var fault = send(trial, "--to", "a@example.com", "--first");
            assertEquals(1, fault.code());
            assertTrue(fault.err().contains("content/issues/2025-W46.md:2:1: error: "), fault.err());
            assertTrue(fault.err().contains("; nothing was sent"), fault.err());
            assertEquals(2, send(trial, "--to", "a@example.com", "--no-such").code());
            assertEquals(0, server.connections());
        }
    }

    @Test
    void a_list_with_one_bad_line_sends_nothing_and_says_where_it_is() throws IOException {
        try (var server = FakeSmtp.with((step, who) -> "")) {
            var trial = site(server.port())
                    .write(
                            "readers.txt",
                            "\uFEFF# our readers",
                            "",
                            "Ada Kettle <ada@example.com>\r",
                            "  ben@example..com",
                            "\"Cup, Cora\" <cora@example.com>",
                            "dan@example.com\u0007Bcc: eve@example.com");

            var ran = send(trial, "--to", folder.resolve("readers.txt").toString(), "--first");

            assertEquals(1, ran.code());
            assertEquals(
                    List.of(
                            "SITE/readers.txt:4:3: error: \"ben@example..com\" is not a mail address [address.invalid]",
                            "SITE/readers.txt:6:1: error: \"dan@example.com Bcc: eve@example.com\" is not a mail address"
                                    + " [address.invalid]"),
                    ran.err().lines().filter(line -> line.contains(": error: ")).toList());
            assertEquals(0, server.connections());
        }
    }

    @Test
    void a_table_is_read_by_its_headings_and_who_left_gets_nothing() throws IOException {
        try (var server = FakeSmtp.with((step, who) -> "")) {
            var trial = site(server.port())
                    .write(
                            "export.csv",
                            "\"name\",\"Email\",status",
                            "\"Kettle, Ada\",ada@example.com,enabled",
                            "Ben,BEN@Example.com,enabled",
                            "Cora,cora@example.com,unsubscribed",
                            ",dan@bücher.example,enabled");

            var ran = send(trial, "--to", folder.resolve("export.csv").toString(), "--first");

            assertEquals(0, ran.code(), ran.err());
            assertTrue(ran.err().contains("1 person in this table left or never joined"), ran.err());
            assertEquals(
                    List.of("ada@example.com", "BEN@Example.com", "dan@xn--bcher-kva.example"),
                    server.taken().stream().map(FakeSmtp.Taken::to).toList());
        }
    }

    @Test
    void nothing_that_anybody_writes_becomes_a_header() throws IOException {
        try (var server = FakeSmtp.with((step, who) -> "")) {
            var trial = site(server.port());
            var settings = trial.read("content/site.yaml")
                    .replace("title: Tüesday Papers", "title: \"Papers\\r\\nBcc: eve@example.com\"");
            trial.write(
                    "content/site.yaml",
                    settings.replace("'Tüesday Papers <", "\"Us\\r\\nCc: eve@example.com <")
                            .replace("org>'", "org>\""));
            assertTrue(send(trial, "--to", "a@example.com", "--first").err().contains("[mail.address]"));
            trial.write(
                    "content/site.yaml",
                    settings.replace("'Tüesday Papers <", "\"Us\\eCc: eve@example.com <")
                            .replace("org>'", "org>\""));
            trial.write(
                    "content/issues/2025-W46.md",
                    "---",
                    "title: \"Hello\\r\\nBcc: eve@example.com\\r\\n\\r\\n<script>\\u2028Bcc: eve@example.com\"",
                    "---",
                    "Words.");
            trial.write("readers.txt", "Ada\u0007Bcc: eve@example.com <ada@example.com>");

            var ran = send(trial, "--to", folder.resolve("readers.txt").toString(), "--first");

            assertEquals(0, ran.code(), ran.err());
            assertEquals(
                    List.of("ada@example.com"),
                    server.taken().stream().map(FakeSmtp.Taken::to).toList());
            var message = server.taken().get(0).message();
            var head = message.substring(0, message.indexOf("\r\n\r\n"));
            assertEquals(
                    List.of("From", "To", "Subject", "Date", "Message-ID", "MIME-Version", "Content-Type"),
                    head.lines()
                            .filter(line -> !line.startsWith(" "))
                            .map(line -> line.substring(0, line.indexOf(':')))
                            .toList());
            assertEquals(
                    2,
                    send(trial, "--to", "a@example.com\r\nBcc: eve@example.com", "--first")
                                    .code()
                            + 1);
            assertEquals(1, server.taken().size());
        }
    }

    @Test
    void rcpt_commands_of_a_run_are_paced_by_the_rate() throws IOException {
        List<java.time.Duration> pauses = new ArrayList<>();
        try (var server = FakeSmtp.with((step, who) -> "")) {
            var trial = site(server.port());
            trial.write("content/site.yaml", trial.read("content/site.yaml").replace("rate: 6000", "rate: 30"));
            var out = new java.io.PrintWriter(java.io.Writer.nullWriter());
            int code = offprint.cli.OffprintCommand.run(
                    new String[] {"mail", "2025-W46", "--source", folder.toString(), "--to", readers(4), "--first"},
                    out,
                    out,
                    PASSWORD,
                    java.time.Clock.fixed(Trial.NOW, java.time.ZoneOffset.UTC),
                    pauses::add);
            assertEquals(0, code);
            assertEquals(
                    List.of(2, 4, 6),
                    pauses.stream().map(pause -> (int) pause.toSeconds()).toList(),
                    "the clock stands still, so each waits for all before it");
        }
    }

    @Test
    void a_report_for_machines_tells_the_same() throws IOException {
        try (var server =
                FakeSmtp.with((step, who) -> step.equals("RCPT") && who.equals(address(2)) ? "550 5.1.1 no" : "")) {
            var ran = send(site(server.port()), "--to", readers(3), "--first", "--report", "json");
            assertEquals(1, ran.code());
            assertTrue(ran.out().contains("\"sent\": 2") || ran.out().contains("\"sent\":2"), ran.out());
            assertNotEquals(-1, ran.out().indexOf("mail.refused"));
        }
    }

    @Test
    void who_sends_to_nobody_is_told() {
        var ran = send(
                site(1).write("none.txt", "# nobody"),
                "--to",
                folder.resolve("none.txt").toString(),
                "--first");
        assertEquals(1, ran.code());
        assertTrue(ran.err().contains("nobody is named [address.none]"), ran.err());
        assertTrue(ran.err()
                .lines()
                .collect(Collectors.joining("\n"))
                .contains("hint: name a file with an address a line, or addresses"));
    }
}
