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

    /** Tries one input; that it takes long is a fault too. */
    public static void fuzzerTestOneInput(byte[] bytes) {
        long start = used();
        FuzzTargets.attempt(TARGET, bytes);
        long used = used() - start;
        if (used > LONGEST) {
            throw new AssertionError("this took %d ms".formatted(TimeUnit.NANOSECONDS.toMillis(used)));
        }
    }

    private static long used() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
