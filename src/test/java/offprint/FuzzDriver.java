package offprint;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** What Jazzer calls, in a process of its own for each target. */
public final class FuzzDriver {
    private static final Consumer<byte[]> TARGET = Objects.requireNonNull(
            FuzzTargets.all(Path.of(System.getProperty("fuzz.folder"))).get(System.getProperty("fuzz.target")));

    /** Of processor time, for up to 64 KiB, instrumented: many times what is needed. */
    private static final long LONGEST = TimeUnit.SECONDS.toNanos(3);

    private FuzzDriver() {}

    /** Tries one input; that it takes long, also when everything is warm, is a fault too. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        if (used(bytes) > LONGEST) {
            long used = used(bytes);
            if (used > LONGEST) {
                throw new AssertionError("this took %d ms".formatted(TimeUnit.NANOSECONDS.toMillis(used)));
            }
        }
    }

    private static long used(byte[] bytes) {
        long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        FuzzTargets.attempt(TARGET, bytes);
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
    }
}
