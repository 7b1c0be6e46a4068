package offprint.render;

import java.util.Optional;
import offprint.plan.Page;
import offprint.report.Report;

/** One format in which pages are written. */
interface Format {
    /** What people call it, in the table of a build. */
    String label();

    /** Whether it writes pages like this one. */
    boolean takes(Page page);

    /** The page as a file; empty when it could not be made, which is then reported. */
    Optional<Artifact> write(Page page, Report report);
}
