package offprint;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Fuzzes each target for a while, in a process of its own; a test of the profile {@code fuzz} only. */
class FuzzRun {
    private static final Path RUNS = Path.of("target/fuzz");
    private static final Pattern COVERED = Pattern.compile("cov: (\\d+) ft: (\\d+) corp: (\\d+)/");

    private final int seconds = Integer.getInteger("fuzz.seconds", 60);
    private final String wanted = System.getProperty("fuzz.target", "*");

    @TestFactory
    Stream<DynamicTest> fuzzing() {
        var names =
                FuzzTargets.all(RUNS).keySet().stream().filter(this::isWanted).toList();
        if (names.isEmpty()) {
            fail("no target is called " + wanted + "; there are "
                    + FuzzTargets.all(RUNS).keySet());
        }
        System.out.printf("%-24s %9s %9s %7s %8s %8s%n", "target", "runs", "coverage", "corpus", "seconds", "findings");
        return names.stream().map(name -> DynamicTest.dynamicTest(name, () -> fuzz(name)));
    }

    private boolean isWanted(String name) {
        return Stream.of(wanted.split(",", -1)).anyMatch(glob -> name.matches(glob.replace("*", ".*")));
    }

    private void fuzz(String target) throws IOException, InterruptedException {
        var folder = RUNS.resolve(target);
        var findings = folder.resolve("findings");
        var log = folder.resolve("log.txt");
        Files.createDirectories(folder.resolve("corpus"));
        Files.createDirectories(findings);
        for (var old : FuzzTargets.list(findings)) {
            Files.delete(old);
        }
        long start = System.nanoTime();
        int code = new ProcessBuilder(command(target, folder, findings))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start()
                .waitFor();
        long took = (System.nanoTime() - start) / 1_000_000_000;
        var said = Files.readString(log, UTF_8);
        var found = FuzzTargets.list(findings);
        System.out.printf(
                "%-24s %9s %9s %7s %8d %8d%n",
                target,
                last(Pattern.compile("stat::number_of_executed_units: (\\d+)"), 1, said),
                last(COVERED, 1, said),
                last(COVERED, 3, said),
                took,
                found.size());
        if (code != 0 || !found.isEmpty()) {
            fail(
                    "%s%nwhat happened is in %s; put each input of %s that is a fault into %s, mend it, and keep the input%n%s"
                            .formatted(
                                    code == 0 ? "findings" : "the fuzzer ended with " + code,
                                    log,
                                    findings,
                                    FuzzTargets.inputs(target),
                                    said.lines()
                                            .filter(line -> line.startsWith("== Java Exception"))
                                            .distinct()
                                            .toList()));
        }
    }

    private List<String> command(String target, Path folder, Path findings) {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx1g",
                "-XX:+UseSerialGC",
                // everything on one thread, so that an input always does the same
                "-Djava.util.concurrent.ForkJoinPool.common.parallelism=0",
                "-Dfile.encoding=UTF-8",
                "-Dfuzz.target=" + target,
                "-Dfuzz.folder=" + folder,
                "-cp",
                System.getProperty("java.class.path"),
                "com.code_intelligence.jazzer.Jazzer",
                "--target_class=" + FuzzDriver.class.getName(),
                "--instrumentation_includes=offprint.**",
                "--custom_hook_includes=offprint.**",
                "--reproducer_path=" + folder,
                "--keep_going=10",
                "-artifact_prefix=" + findings + File.separator,
                "-max_total_time=" + seconds,
                "-max_len=16384",
                "-timeout=120",
                "-report_slow_units=120",
                "-print_final_stats=1",
                folder.resolve("corpus").toString()));
        FuzzTargets.beginnings(target).map(Path::toString).forEach(command::add);
        return command;
    }

    /** The last that a log says of a figure. */
    private static String last(Pattern pattern, int group, String log) {
        return pattern.matcher(log)
                .results()
                .reduce((before, after) -> after)
                .map(found -> found.group(group))
                .orElse("-");
    }
}
