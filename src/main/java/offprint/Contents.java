package offprint;

import java.nio.file.Path;
import offprint.curate.Curator;
import offprint.curate.Digest;
import offprint.model.Library;
import offprint.normalize.Normalizer;
import offprint.normalize.Overrides;
import offprint.read.Reader;
import offprint.report.Report;

/**
 * What a site holds, for commands that need no page of it or one alone.
 *
 * @param library everything that was read
 * @param digest what the site shows
 */
record Contents(Library library, Digest digest) {
    /** Goes through the first three stages of a build. */
    static Contents of(Path source, Overrides overrides, Report report) {
        var entries = new Reader(source).read(report);
        var library = new Normalizer(source, overrides).normalize(entries, report);
        return new Contents(library, new Curator().curate(library, report));
    }
}
