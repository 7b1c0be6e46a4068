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
import offprint.read.Entry;
import offprint.read.Reader;
import offprint.read.SourceFolder;
import offprint.report.Report;

/** Takes records into the folder of sources, a file a batch, and counts what is new in them. */
final class Intake {
    private final SourceFolder folder;
    private final Library library;
    private final List<List<PaperRecord>> batches = new ArrayList<>();
    private Optional<Tallies> tallies = Optional.empty();

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
        this.folder = new SourceFolder(into, source, acceptLess, report);
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
     * @param meetings the meetings of that source
     * @param without fields that are left out
     */
    record Batch(
            Path file,
            String name,
            Optional<String> label,
            List<PaperRecord> records,
            List<Entry> meetings,
            Set<String> without) {
        Batch {
            records = List.copyOf(records);
            meetings = List.copyOf(meetings);
            without = Set.copyOf(without);
        }
    }

    /**
     * What became of a batch.
     *
     * @param batch its number among the batches of this run, from 0
     * @param written where its records are now
     */
    record Taken(int batch, SourceFolder.Written written) {}

    /** What the site knew before. */
    Library library() {
        return library;
    }

    /** The day of the run. */
    LocalDate today() {
        return library.site().today();
    }

    /** Whether records can be kept; if not, it is said why. */
    boolean accepts(List<PaperRecord> records, List<Entry> meetings, String name) {
        return folder.accepts(records, meetings, name);
    }

    /** Writes a batch; empty when it was refused, which is then reported. */
    Optional<Taken> take(Batch batch) {
        var into = batch.label.map(folder::fetched).orElse(folder);
        var written = into.write(batch.file, batch.records, batch.meetings, batch.without, today());
        return written.map(file -> {
            batches.add(batch.records);
            tallies = Optional.empty();
            return new Taken(batches.size() - 1, file);
        });
    }

    /** All records that were taken in. */
    List<PaperRecord> taken() {
        return batches.stream().flatMap(List::stream).toList();
    }

    /** The papers of each batch, counted once all have come. */
    Tallies tallies() {
        var counted = tallies.orElseGet(() -> new Tallies(library.records(), batches));
        tallies = Optional.of(counted);
        return counted;
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

    private List<PaperRecord> earlier() {
        List<PaperRecord> earlier = new ArrayList<>(library.records());
        batches.forEach(earlier::addAll);
        return earlier;
    }

    private static Set<PaperRecord> identities(List<PaperRecord> records) {
        Set<PaperRecord> identities = Collections.newSetFromMap(new IdentityHashMap<>());
        identities.addAll(records);
        return identities;
    }
}
