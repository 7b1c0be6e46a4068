package offprint;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import offprint.curate.Curator;
import offprint.model.Library;
import offprint.model.PaperRecord;
import offprint.normalize.Normalizer;
import offprint.normalize.Overrides;
import offprint.read.Reader;
import offprint.read.SourceFolder;
import offprint.report.Report;

/** Takes records into the folder of sources, a file a batch, and counts what is new in them. */
final class Intake {
    private final Path source;
    private final Path into;
    private final boolean acceptLess;
    private final Report report;
    private final Library library;
    private final List<PaperRecord> taken = new ArrayList<>();

    /**
     * An intake into one site.
     *
     * @param source the folder of the site
     * @param into the folder of the files that are written
     * @param acceptLess whether a file may be replaced by one that holds less
     * @param now the moment from which the day of a batch follows
     * @param known what is said while the site is read, most of which is the build's business
     * @param report what is said about what is taken in
     */
    Intake(Path source, Path into, boolean acceptLess, Instant now, Report known, Report report) {
        this.source = source;
        this.into = into;
        this.acceptLess = acceptLess;
        this.report = report;
        var overrides = new Overrides(Optional.empty(), Optional.empty(), now, true);
        this.library = new Normalizer(source, overrides).normalize(new Reader(source).read(known), known);
    }

    /**
     * Records that came together.
     *
     * @param file the bytes in which they came
     * @param name how messages name it
     * @param label what a service was asked, from which the name of the new file is made; that of the format if empty
     * @param records the records, of one source
     * @param without fields that are left out
     */
    record Batch(Path file, String name, Optional<String> label, List<PaperRecord> records, Set<String> without) {
        Batch {
            records = List.copyOf(records);
            without = Set.copyOf(without);
        }
    }

    /**
     * What became of a batch.
     *
     * @param tally its papers
     * @param written where its records are now
     */
    record Taken(Import.Tally tally, SourceFolder.Written written) {}

    /** What the site knew before. */
    Library library() {
        return library;
    }

    /** The day of the run. */
    LocalDate today() {
        return library.site().today();
    }

    /** Whether records can be kept; if not, it is said why. */
    boolean accepts(List<PaperRecord> records, String name) {
        return folder().accepts(records, name);
    }

    /** Writes a batch; empty when it was refused, which is then reported. */
    Optional<Taken> take(Batch batch) {
        var folder = batch.label.map(folder()::fetched).orElse(folder());
        var written = folder.write(batch.file, batch.records, batch.without, today());
        return written.map(file -> {
            var tally = tally(earlier(), batch.records);
            taken.addAll(batch.records);
            return new Taken(tally, file);
        });
    }

    /** All records that were taken in. */
    List<PaperRecord> taken() {
        return List.copyOf(taken);
    }

    /** All papers that were taken in. */
    Import.Tally total() {
        return tally(library.records(), taken);
    }

    /** For each of these records those that speak of the same paper and were there before. */
    List<List<PaperRecord>> earlierOf(List<PaperRecord> records) {
        var earlier = earlier();
        var old = identities(earlier);
        List<PaperRecord> all = new ArrayList<>(earlier);
        all.addAll(records);
        var mates = new IdentityHashMap<PaperRecord, List<PaperRecord>>();
        for (var cluster : Curator.papers(all, new Report())) {
            var before = cluster.stream().filter(old::contains).toList();
            cluster.forEach(record -> mates.put(record, before));
        }
        return records.stream()
                .map(record -> mates.getOrDefault(record, List.of()))
                .toList();
    }

    private SourceFolder folder() {
        return new SourceFolder(into, source, acceptLess, report);
    }

    private List<PaperRecord> earlier() {
        List<PaperRecord> earlier = new ArrayList<>(library.records());
        earlier.addAll(taken);
        return earlier;
    }

    private static Import.Tally tally(List<PaperRecord> earlier, List<PaperRecord> records) {
        List<PaperRecord> all = new ArrayList<>(earlier);
        all.addAll(records);
        var old = identities(earlier);
        var fresh = identities(records);
        int papers = 0;
        int known = 0;
        for (var cluster : Curator.papers(all, new Report())) {
            if (cluster.stream().anyMatch(fresh::contains)) {
                papers++;
                known += cluster.stream().anyMatch(old::contains) ? 1 : 0;
            }
        }
        int bare = (int) records.stream().filter(PaperRecord::isBare).count();
        return new Import.Tally(papers, known, bare);
    }

    private static Set<PaperRecord> identities(List<PaperRecord> records) {
        Set<PaperRecord> identities = Collections.newSetFromMap(new IdentityHashMap<>());
        identities.addAll(records);
        return identities;
    }
}
