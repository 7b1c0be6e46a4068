package offprint.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.stream.Stream;
import offprint.render.Artifact;
import offprint.report.Report;

/** Brings a site to disk, all or nothing: next to the old one first, in its place only when there was no error. */
public final class Publisher {
    private static final String HINT = "look at its permissions, or name another folder with --output";

    private final Path output;
    private final String shown;
    private final Runnable beforeChange;

    /**
     * A publisher of one site.
     *
     * @param output the folder that the site is written to; it need not exist
     * @param root the folder of the site, relative to which messages name the output
     */
    public Publisher(Path output, Path root) {
        this(output, root, () -> {});
    }

    /** For tests, which end everything before one of the changes of a decided state. */
    Publisher(Path output, Path root, Runnable beforeChange) {
        this.output = output;
        this.shown = Folders.shown(output, root);
        this.beforeChange = beforeChange;
    }

    /**
     * Stages the site, and puts it in the place of the old one if the report has no error by then.
     *
     * @param artifacts the files of the site, taken once; may be parallel, and may report while they are made
     */
    public void publish(Stream<Artifact> artifacts, Report report) {
        try {
            var folders = Folders.of(output, shown);
            var lock = Lock.take(folders)
                    .orElseThrow(() -> new Refused(
                            "output.locked",
                            "",
                            "another build is writing this site",
                            "wait until it is done, and build again"));
            try (lock) {
                new Publication(folders, beforeChange, report).run(artifacts);
            }
        } catch (IOException e) {
            Refused.machine(e, HINT).tell(shown, report);
        }
    }

    /** Finishes what an interrupted run had decided, and drops what it had not; does nothing while another runs. */
    public static void recover(Path output, Report report) {
        var shown = output.toString().replace('\\', '/');
        try {
            var folders = Folders.of(output, shown);
            if (Files.exists(folders.staging(), LinkOption.NOFOLLOW_LINKS)) {
                recover(folders, report);
            }
        } catch (IOException e) {
            Refused.machine(e, HINT).tell(shown, report);
        }
    }

    private static void recover(Folders folders, Report report) throws IOException {
        var lock = Lock.take(folders);
        if (lock.isPresent()) {
            var held = lock.get();
            try (held) {
                new Publication(folders, () -> {}, report).recover();
            }
        }
    }
}
