package offprint.publish;

import static offprint.publish.Sandbox.messages;
import static offprint.publish.Sandbox.page;
import static offprint.publish.Sandbox.pages;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import offprint.report.Report;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InterruptionTest {
    static final Map<String, String> OLD =
            Map.of("a.html", "a", "b.html", "b", "c", "file", "d/e/f", "f", "d/g", "g", "case/I", "i", "gone/h", "h");
    static final Map<String, String> NEW = Map.of(
            "a.html",
            "a",
            "b.html",
            "B",
            "c/c1.html",
            "below",
            "c/c2.html",
            "below",
            "d",
            "file",
            "case/i",
            "i",
            "new/x/y",
            "y");

    @TempDir
    Path folder;

    private Sandbox sandbox;

    @BeforeEach
    void begin() {
        sandbox = new Sandbox(folder);
    }

    /** Ends a run as a kill would: nothing after it is done. */
    @SuppressWarnings("serial")
    static final class Killed extends Error {}

    /** Counts changes down and kills before one of them. */
    static final class Countdown implements Runnable {
        private int left;

        Countdown(int left) {
            this.left = left;
        }

        @Override
        public void run() {
            if (left-- == 0) {
                throw new Killed();
            }
        }
    }

    @Test
    void a_decided_state_killed_before_any_change_is_finished_by_the_next_command() throws IOException {
        var expected = expected();
        int steps = 0;
        while (killedBefore(steps, new Sandbox(Files.createDirectory(folder.resolve("kill" + steps))))) {
            var killed = new Sandbox(folder.resolve("kill" + steps));
            assertEquals(1, killed.recover().diagnostics().size());
            assertEquals(expected, killed.tree("."), "killed before change " + steps);
            steps++;
        }
        assertTrue(steps > 15, "only " + steps + " steps");
    }

    @Test
    void a_recovery_may_be_killed_too() throws IOException {
        var expected = expected();
        for (int first = 0; ; first++) {
            var killed = new Sandbox(Files.createDirectory(folder.resolve("kill" + first)));
            if (!killedBefore(first, killed)) {
                return;
            }
            for (int more = 0; more < 4; more++) {
                publish(killed, more);
            }
            killed.recover();
            assertEquals(expected, killed.tree("."), "killed before change " + first);
        }
    }

    @Test
    void a_build_of_something_else_finishes_the_interrupted_one_first() {
        killedBefore(3, sandbox);
        var report = sandbox.publish(page("z.html", "z"));
        assertEquals(Map.of("z.html", "z"), sandbox.site());
        assertTrue(messages(report, "output.recovered").startsWith("site: an earlier build was interrupted"));
        assertEquals("written 1, unchanged 0, removed 7", Sandbox.figures(report));
    }

    @Test
    void a_run_that_was_killed_while_it_staged_leaves_the_old_site() throws IOException {
        sandbox.publish(OLD);
        var before = sandbox.times("site");
        var staging = new Staging(sandbox.staging());
        staging.write(page("b.html", "B"));
        staging.write(page("c/c1.html", "below"));
        sandbox.recover();
        assertEquals(before, sandbox.times("site"));
        assertTrue(Files.notExists(sandbox.staging()));
    }

    @Test
    void a_journal_without_its_last_byte_decides_nothing() throws IOException {
        killedBefore(0, sandbox);
        var journal = sandbox.staging().resolve("journal");
        var text = Files.readString(journal);
        Files.writeString(journal, text.substring(0, text.length() - 1));
        var before = sandbox.times("site");
        sandbox.recover();
        assertEquals(before, sandbox.times("site"));
        assertTrue(Files.notExists(sandbox.staging()));
    }

    @Test
    void a_journal_that_was_damaged_decides_nothing() throws IOException {
        killedBefore(0, sandbox);
        var journal = sandbox.staging().resolve("journal");
        Files.writeString(journal, Files.readString(journal).replace("delete\tc", "delete\tb.html"));
        var before = sandbox.times("site");
        sandbox.recover();
        assertEquals(before, sandbox.times("site"));
    }

    @Test
    void a_file_that_somebody_put_in_the_way_after_the_decision_is_not_overwritten() throws IOException {
        killedBefore(0, sandbox);
        sandbox.write("site/new", "mine");
        var report = sandbox.recover();
        assertTrue(messages(report, "output.foreign").contains("site/new: Offprint did not make this"));
        assertEquals("mine", Files.readString(folder.resolve("site/new")));
        Files.delete(folder.resolve("site/new"));
        sandbox.recover();
        assertEquals(NEW, sandbox.site());
    }

    @Test
    void a_link_that_somebody_put_in_the_way_after_the_decision_is_not_followed() throws IOException {
        killedBefore(0, sandbox);
        Files.createDirectory(folder.resolve("elsewhere"));
        Files.createSymbolicLink(folder.resolve("site/new"), folder.resolve("elsewhere"));
        assertTrue(messages(sandbox.recover(), "output.link").contains("site/new: this is a link"));
        assertEquals(Map.of(), sandbox.tree("elsewhere"));
    }

    @Test
    void recovering_where_nothing_was_interrupted_changes_nothing() {
        assertEquals(0, sandbox.recover().diagnostics().size());
        assertEquals(Map.of(), sandbox.tree("."));
    }

    /** Everything in the sandbox after an undisturbed build of the new site over the old. */
    private SortedMap<String, String> expected() {
        var undisturbed = new Sandbox(folder.resolve("undisturbed"));
        undisturbed.publish(OLD);
        undisturbed.publish(NEW);
        assertEquals(NEW, undisturbed.site());
        return undisturbed.tree(".");
    }

    private static boolean killedBefore(int change, Sandbox sandbox) {
        sandbox.publish(OLD);
        return !publish(sandbox, change);
    }

    /** Publishes the new site and says whether that ended before it was killed. */
    private static boolean publish(Sandbox sandbox, int changes) {
        try {
            new Publisher(sandbox.output(), sandbox.root(), new Countdown(changes)).publish(pages(NEW), new Report());
            return true;
        } catch (Killed e) {
            return false;
        }
    }
}
