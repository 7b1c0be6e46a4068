package offprint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import offprint.support.FakeSmtp;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The program in a process of its own, which is killed in the middle of its work, again and again. */
@Timeout(value = 180, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class MailKilledTest {
    private static final int MANY = 200;

    @TempDir
    private Path folder;

    private void write(int port, int number) {
        new Trial(folder)
                .write(
                        "content/site.yaml",
                        "title: Tuesday Papers",
                        "id: example.org,2025:reading",
                        "url: https://example.org/reading/",
                        "mail: {from: letters@example.org, host: localhost, port: " + port + ", tls: none, rate: 3000}")
                .write("content/papers/teapot.md", "---", "title: A Teapot That Pours", "featured: 2025-11-10", "---")
                .write(
                        "readers.txt",
                        IntStream.rangeClosed(1, number)
                                .mapToObj(n -> "reader" + n + "@example.com")
                                .toArray(String[]::new));
    }

    private Process start() throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var classes = Optional.ofNullable(System.getProperty("surefire.test.class.path"))
                .orElseGet(() -> System.getProperty("java.class.path", ""));
        var process = new ProcessBuilder(
                        java,
                        "-XX:TieredStopAtLevel=1",
                        "-Dorg.freemarker.loggerLibrary=none",
                        "-cp",
                        classes,
                        "offprint.Main",
                        "mail",
                        "2025-W46",
                        "--source",
                        folder.toString(),
                        "--to",
                        folder.resolve("readers.txt").toString(),
                        "--first",
                        "--date",
                        "2025-11-17")
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("said.txt").toFile())
                .start();
        process.getOutputStream().close();
        return process;
    }

    private String said() throws IOException {
        return Files.readString(folder.resolve("said.txt"));
    }

    @Test
    void of_200_readers_everybody_gets_it_and_a_kill_costs_one_message_more_at_most()
            throws IOException, InterruptedException, MessagingException {
        var mail = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        mail.start();
        try {
            write(mail.getSmtp().getPort(), MANY);
            int kills = 0;
            for (int stop : List.of(20, 21, 70, 133)) {
                var process = start();
                while (mail.getReceivedMessages().length < stop && process.isAlive()) {
                    Thread.sleep(2);
                }
                assertTrue(process.isAlive(), said());
                process.destroyForcibly().waitFor();
                kills++;
            }
            var last = start();
            assertTrue(last.waitFor(60, TimeUnit.SECONDS), said());
            assertEquals(0, last.exitValue(), said());

            Map<String, List<String>> ids = new TreeMap<>();
            for (var message : mail.getReceivedMessages()) {
                ids.computeIfAbsent(message.getAllRecipients()[0].toString(), none -> new ArrayList<>())
                        .add(message.getMessageID());
            }
            assertEquals(MANY, ids.size());
            int more = ids.values().stream().mapToInt(List::size).sum() - MANY;
            assertTrue(more <= kills, more + " messages more than readers, after " + kills + " kills");
            ids.forEach((reader, same) -> assertEquals(1, new TreeSet<>(same).size(), reader + ": " + same));
            assertEquals(1, start().waitFor());
            assertTrue(said().contains("[mail.sent]"), said());
        } finally {
            mail.stop();
        }
    }

    @Test
    void a_kill_between_the_OK_of_the_server_and_the_journal_sends_that_one_again_with_the_same_id()
            throws IOException, InterruptedException {
        var running = new AtomicReference<Process>();
        try (var server = FakeSmtp.with((step, who) -> {
            var process = running.get();
            if (step.equals("END") && who.equals("reader3@example.com") && process != null) {
                process.destroyForcibly(); // it never hears the OK
                running.set(null);
                try {
                    process.waitFor();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
                return FakeSmtp.HANG_UP;
            }
            return "";
        })) {
            write(server.port(), 5);
            var killed = start();
            running.set(killed);
            killed.waitFor();

            var next = start();
            assertEquals(0, next.waitFor(), said());

            assertEquals(
                    List.of("reader1", "reader2", "reader3", "reader3", "reader4", "reader5"),
                    server.taken().stream()
                            .map(taken -> taken.to().replace("@example.com", ""))
                            .toList());
            assertEquals(id(server.taken().get(2)), id(server.taken().get(3)));
            assertTrue(said().contains("1 message was under way when the run before was stopped"), said());
        }
    }

    private static String id(FakeSmtp.Taken taken) {
        return taken.message()
                .lines()
                .filter(line -> line.startsWith("Message-ID:"))
                .findFirst()
                .orElseThrow();
    }
}
