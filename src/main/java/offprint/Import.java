package offprint;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import offprint.curate.Curator;
import offprint.model.Library;
import offprint.model.PaperRecord;
import offprint.model.Said;
import offprint.normalize.Normalizer;
import offprint.normalize.Overrides;
import offprint.publish.Publisher;
import offprint.read.Reader;
import offprint.read.SourceFolder;
import offprint.report.Report;

/** Imports files: each becomes one file of normalized records in {@code content/sources/}. */
public final class Import {
    private final Options options;
    private final Report report = new Report();
    private final List<PaperRecord> before;
    private final List<PaperRecord> imported = new ArrayList<>();
    private final List<Outcome> outcomes = new ArrayList<>();
    private final LocalDate today;

    /**
     * An import into one site.
     *
     * @param options what is imported, and how
     */
    public Import(Options options) {
        this.options = options;
        var library = library(options);
        this.before = library.records();
        this.today = library.site().today();
    }

    /**
     * What is imported, and how.
     *
     * @param source the folder of the site
     * @param into the folder of the files that are written
     * @param files the files to read, as the user named them
     * @param year the year for dates without one
     * @param featured the day for papers that were listed on none
     * @param without fields that are left out
     * @param acceptLess whether a file may be replaced by one that holds less
     * @param now the moment of the import, from which the day of a batch follows
     */
    public record Options(
            Path source,
            Path into,
            List<Path> files,
            OptionalInt year,
            Optional<LocalDate> featured,
            Set<String> without,
            boolean acceptLess,
            Instant now) {
        /** Copies the collections. */
        public Options {
            files = List.copyOf(files);
            without = Set.copyOf(without);
        }
    }

    /**
     * What became of one file.
     *
     * @param file the file as the user named it
     * @param format its format
     * @param day the day of its page or batch
     * @param entries how many records it holds
     * @param tally its papers
     * @param written where its records are now
     * @param changed whether that file was written or stayed as it was
     * @param replaced the file of another name that it replaces
     */
    public record Outcome(
            String file,
            String format,
            LocalDate day,
            int entries,
            Tally tally,
            Path written,
            boolean changed,
            Optional<Path> replaced) {}

    /**
     * Papers of an import.
     *
     * @param papers how many different ones
     * @param known how many of them the site knew before
     * @param bare how many entries have neither authors, organization nor date
     */
    public record Tally(int papers, int known, int bare) {}

    /** Imports each file; a refused one stops only itself. */
    public Report run() {
        Publisher.recover(options.source().resolve("site"), report);
        for (var file : options.files()) {
            read(file);
        }
        return report;
    }

    /** What became of the files that were not refused. */
    public List<Outcome> outcomes() {
        return List.copyOf(outcomes);
    }

    /** All entries of this run. */
    public int entries() {
        return imported.size();
    }

    /** All papers of this run. */
    public Tally total() {
        return tally(before, imported);
    }

    /** What the site knows already; its faults are the build's business. */
    private static Library library(Options options) {
        var unheard = new Report();
        var overrides = new Overrides(Optional.empty(), Optional.empty(), options.now(), true);
        return new Normalizer(options.source(), overrides)
                .normalize(new Reader(options.source()).read(unheard), unheard);
    }

    private void read(Path file) {
        var name = file.toString().replace('\\', '/');
        var entries = Reader.readSource(file, name, options.year(), report);
        if (entries.isEmpty()) {
            return;
        }
        var records = Normalizer.records(entries.get(), report);
        var folder = new SourceFolder(options.into(), options.source(), options.acceptLess(), report);
        if (!folder.accepts(records, name)) {
            return;
        }
        var dated = records.stream().map(this::featured).toList();
        var written = folder.write(file, dated, options.without(), today);
        if (written.isPresent()) {
            var earlier = new ArrayList<>(before);
            earlier.addAll(imported);
            imported.addAll(dated);
            outcomes.add(new Outcome(
                    name,
                    dated.get(0).source().format(),
                    written.get().day(),
                    dated.size(),
                    tally(earlier, dated),
                    written.get().file(),
                    written.get().changed(),
                    written.get().replaced()));
        }
    }

    private PaperRecord featured(PaperRecord record) {
        return options.featured().isPresent() && record.featured().isEmpty()
                ? record.featuredOn(new Said<>(options.featured().get(), record.at()))
                : record;
    }

    private static Tally tally(List<PaperRecord> earlier, List<PaperRecord> records) {
        List<PaperRecord> all = new ArrayList<>(earlier);
        all.addAll(records);
        Set<PaperRecord> old = Collections.newSetFromMap(new IdentityHashMap<>());
        old.addAll(earlier);
        Set<PaperRecord> fresh = Collections.newSetFromMap(new IdentityHashMap<>());
        fresh.addAll(records);
        int papers = 0;
        int known = 0;
        for (var cluster : Curator.papers(all, new Report())) {
            if (cluster.stream().anyMatch(fresh::contains)) {
                papers++;
                known += cluster.stream().anyMatch(old::contains) ? 1 : 0;
            }
        }
        int bare = (int) records.stream().filter(PaperRecord::isBare).count();
        return new Tally(papers, known, bare);
    }
}
