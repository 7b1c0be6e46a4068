package offprint;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import offprint.model.PaperRecord;
import offprint.model.Said;
import offprint.model.Source;
import offprint.normalize.Normalizer;
import offprint.publish.Publisher;
import offprint.read.Entry;
import offprint.read.Reader;
import offprint.report.Report;

/** Imports files: each becomes one file of normalized records in {@code content/sources/}. */
public final class Import {
    private final Options options;
    private final Report report = new Report();
    private final Intake intake;
    private final List<Kept> kept = new ArrayList<>();
    private final List<Outcome> outcomes = new ArrayList<>();
    private int refused;

    /**
     * An import into one site.
     *
     * @param options what is imported, and how
     */
    public Import(Options options) {
        this.options = options;
        this.intake =
                new Intake(options.source(), options.into(), options.acceptLess(), options.now(), new Report(), report);
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
     * @param meetings how many meetings it holds
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
            int meetings,
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
            int before = outcomes.size();
            read(file);
            refused += outcomes.size() == before ? 1 : 0;
        }
        kept.forEach(one -> outcomes.add(one.outcome(intake.tallies())));
        return report;
    }

    /** How many files gave nothing. */
    public int refused() {
        return refused;
    }

    /** What became of the files that were not refused; each file in an archive counts for itself. */
    public List<Outcome> outcomes() {
        return List.copyOf(outcomes);
    }

    /** All entries of this run. */
    public int entries() {
        return intake.taken().size();
    }

    /** All meetings of this run. */
    public int meetings() {
        return kept.stream().mapToInt(one -> one.meetings().size()).sum();
    }

    /** All papers of this run. */
    public Tally total() {
        return intake.tallies().total();
    }

    private void read(Path file) {
        var name = file.toString().replace('\\', '/');
        var entries = Reader.readSource(file, name, options.year(), report);
        if (entries.isEmpty()) {
            return;
        }
        var records = Normalizer.records(entries.get(), report);
        var meetings = Normalizer.meetings(entries.get(), report);
        if (!intake.accepts(records, meetings, name)) {
            return;
        }
        // each file of an archive is a source of its own
        var sources = new LinkedHashMap<String, Content>();
        records.forEach(
                record -> sources.computeIfAbsent(record.source().name(), source -> new Content(record.source()))
                        .records
                        .add(featured(record)));
        meetings.forEach(
                meeting -> sources.computeIfAbsent(meeting.source().name(), source -> new Content(meeting.source()))
                        .meetings
                        .add(meeting));
        boolean packed = sources.size() > 1;
        sources.values().forEach(content -> take(file, packed ? content.source.file() : name, content));
    }

    /** What a source holds. */
    private static final class Content {
        private final Source source;
        private final List<PaperRecord> records = new ArrayList<>();
        private final List<Entry> meetings = new ArrayList<>();

        Content(Source source) {
            this.source = source;
        }
    }

    private void take(Path file, String name, Content content) {
        var batch =
                new Intake.Batch(file, name, Optional.empty(), content.records, content.meetings, options.without());
        intake.take(batch)
                .ifPresent(taken ->
                        kept.add(new Kept(name, content.source.format(), batch.records(), batch.meetings(), taken)));
    }

    /** A file whose records are kept; its papers are counted when all files have been read. */
    private record Kept(
            String name, String format, List<PaperRecord> records, List<Entry> meetings, Intake.Taken taken) {
        Outcome outcome(Tallies tallies) {
            return new Outcome(
                    name,
                    format,
                    taken.written().day(),
                    records.size(),
                    tallies.of(taken.batch()),
                    meetings.size(),
                    taken.written().file(),
                    taken.written().changed(),
                    taken.written().replaced());
        }
    }

    private PaperRecord featured(PaperRecord record) {
        return options.featured().isPresent() && record.featured().isEmpty()
                ? record.featuredOn(new Said<>(options.featured().get(), record.at()))
                : record;
    }
}
