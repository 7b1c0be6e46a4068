package offprint.publish;

import static offprint.publish.Sandbox.messages;
import static offprint.publish.Sandbox.page;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LockTest {
    @TempDir
    Path folder;

    /** Stages a page, says so, and then makes the next one for as long as it lives. */
    static final class EndlessBuild {
        public static void main(String... arguments) {
            new Sandbox(Path.of(arguments[0]))
                    .publish(Stream.of("a.html", "b.html").map(name -> {
                        if (name.equals("b.html")) {
                            System.out.println("staged");
                            waitForEver();
                        }
                        return page(name, "never published");
                    }));
        }

        private static void waitForEver() {
            try {
                System.in.read();
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    @Test
    void a_build_beside_another_touches_nothing_and_one_that_was_killed_is_no_obstacle() throws Exception {
        var sandbox = new Sandbox(folder);
        sandbox.publish(Map.of("a.html", "old"));
        var endless = endlessBuild();
        try {
            assertEquals("staged", endless.inputReader().readLine());
            var before = sandbox.times(".");
            assertLocked(sandbox);
            sandbox.recover();
            assertEquals(before, sandbox.times("."));
        } finally {
            endless.destroyForcibly().waitFor();
        }
        assertEquals("old", sandbox.site().get("a.html"));
        sandbox.publish(Map.of("a.html", "new"));
        assertEquals(List.of("site", "site.offprint.lock", "site/.offprint-manifest", "site/a.html"), all(sandbox));
    }

    @Test
    void a_second_build_in_the_same_process_is_refused_as_long_as_the_first_runs() {
        var sandbox = new Sandbox(folder);
        sandbox.publish(Stream.of("a.html").map(name -> {
            assertLocked(sandbox);
            assertLocked(sandbox);
            return page(name, "first");
        }));
        assertEquals(Map.of("a.html", "first"), sandbox.site());
    }

    private static void assertLocked(Sandbox sandbox) {
        var report = sandbox.publish(page("a.html", "second"));
        assertEquals("site: another build is writing this site", messages(report, "output.locked"));
        assertFalse(report.diagnostics().get(0).hint().isEmpty());
    }

    private Process endlessBuild() throws IOException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var classes = System.getProperty("java.class.path");
        return new ProcessBuilder(java, "-cp", classes, EndlessBuild.class.getName(), folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static List<String> all(Sandbox sandbox) {
        return List.copyOf(sandbox.tree(".").keySet());
    }
}
