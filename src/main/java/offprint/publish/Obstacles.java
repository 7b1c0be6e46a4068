package offprint.publish;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Looks before the decision for what would stop it half way. */
final class Obstacles {
    private static final String PROBE = ".offprint-probe";

    private Obstacles() {}

    /**
     * Looks at every folder in which something will change.
     *
     * @param staging the folder that files would be moved from
     * @throws Refused when the machine would refuse to move them
     */
    static void check(List<Step> steps, Path staging, Output output) throws IOException {
        Set<String> changed = new TreeSet<>();
        for (var step : steps) {
            changed.add(SitePath.parent(output.look(step.path()).path()));
        }
        for (var folder : changed) {
            if (Files.exists(output.file(folder))) {
                checkWritable(folder, output);
                checkMove(folder, staging, output);
            }
        }
    }

    private static void checkWritable(String folder, Output output) throws Refused {
        if (!Files.isWritable(output.file(folder))) {
            throw new Refused(
                    "output.refused", folder, "this folder cannot be written: permission denied", "make it writable");
        }
    }

    /** Linux says that a move leaves the disk before it says that there is nothing to move. */
    private static void checkMove(String folder, Path staging, Output output) throws IOException {
        try {
            Files.move(staging.resolve(PROBE), output.file(folder).resolve(PROBE), StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            throw new Refused(
                    "output.refused",
                    folder,
                    "this folder is mounted, so files cannot be moved there from beside the site",
                    "name a folder below it with --output");
        } catch (NoSuchFileException e) {
            // As it should be.
        }
    }
}
