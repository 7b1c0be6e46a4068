package offprint;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import offprint.fetch.Answer;
import offprint.model.Author;
import offprint.model.PaperRecord;
import offprint.model.Said;
import offprint.normalize.Normalizer;
import offprint.read.Entry;
import offprint.read.Reader;
import offprint.report.Position;
import offprint.report.Report;
import offprint.report.Severity;

/** Reads what services answered, and keeps it. */
final class FetchKeeper {
    /** Of so many papers titles are told. */
    private static final int FEW = 5;

    /** By this code importers say that an answer is sound, and empty. */
    private static final String NONE = "papers.none";

    private final Fetch.Options options;
    private final Intake intake;
    private final FetchLog log;
    private final Report report;

    FetchKeeper(Fetch.Options options, Intake intake, FetchLog log, Report report) {
        this.options = options;
        this.intake = intake;
        this.log = log;
        this.report = report;
    }

    Intake intake() {
        return intake;
    }

    /**
     * Something that was asked for.
     *
     * @param shown how messages name it
     * @param name the name of the source that its records are, always the same
     * @param label what its file is named after
     * @param service who was asked
     * @param from what people call them
     * @param at where it was asked for
     */
    record Asked(String shown, String name, String label, String service, String from, Position at) {}

    /**
     * What was read of an answer.
     *
     * @param entries the papers, none if the service knows of none; empty when it cannot be read
     * @param said what the importer said
     */
    record Reading(Optional<List<Entry>> entries, Report said) {}

    /**
     * Reads an answer, without saying anything yet.
     *
     * @param name how messages name the answer
     */
    Reading read(Answer.Found found, String name) {
        var said = new Report();
        var entries = inFile(found.body().bytes(), file -> Reader.readSource(file, name, OptionalInt.empty(), said));
        boolean none = entries.isEmpty()
                && said.diagnostics().stream().anyMatch(fault -> fault.code().equals(NONE));
        return none ? new Reading(Optional.of(List.of()), new Report()) : new Reading(entries, said);
    }

    /** The papers that were read, after what there is to say; empty when none could be. */
    Optional<List<Entry>> told(Reading reading, Asked asked) {
        if (reading.entries.isEmpty()) {
            refuse(reading.said, asked);
        } else {
            reading.said.diagnostics().forEach(this::pass);
        }
        return reading.entries;
    }

    /** Writes records, and tells of them; empty when they were refused, which is reported. */
    Optional<Fetch.Outcome> keep(Answer.Found found, List<PaperRecord> records, Asked asked) {
        return inFile(found.body().bytes(), file -> {
            if (!intake.accepts(records, List.of(), asked.shown())) {
                return Optional.<Fetch.Outcome>empty();
            }
            var batch = new Intake.Batch(file, asked.shown(), Optional.of(asked.label()), records, List.of(), Set.of());
            return intake.take(batch).map(taken -> outcome(records, asked, taken));
        });
    }

    /** Takes the outcome down: something came, or it did not. */
    void note(Optional<Fetch.Outcome> outcome, Asked asked) {
        outcome.ifPresentOrElse(log::came, () -> log.missed(asked.shown()));
    }

    /** The records that the file of this source holds already. */
    List<PaperRecord> before(Asked asked) {
        return intake.library().records().stream()
                .filter(record -> !record.source().byHand())
                .filter(record -> record.source().name().equals(asked.name()))
                .toList();
    }

    /** A record of an entry, without saying again what is wrong with it. */
    static Optional<PaperRecord> record(Entry entry) {
        return Normalizer.records(List.of(entry), new Report()).stream().findFirst();
    }

    private Fetch.Outcome outcome(List<PaperRecord> records, Asked asked, Intake.Taken taken) {
        Set<LocalDate> listed = new LinkedHashSet<>();
        records.forEach(record -> record.featured().forEach(day -> listed.add(day.value())));
        return new Fetch.Outcome(
                asked.shown(),
                asked.from(),
                records.size() > FEW
                        ? List.of()
                        : records.stream().map(FetchKeeper::headline).toList(),
                records.size(),
                taken.batch(),
                listed.stream().sorted().toList(),
                taken.written().file(),
                taken.written().changed(),
                Optional.empty());
    }

    private static String headline(PaperRecord record) {
        var title = record.title().map(said -> said.value().plain()).orElse("(no title)");
        var authors = record.authors().map(Said::value).orElse(List.of());
        var named = new ArrayList<>(authors.stream().limit(3).map(Author::name).toList());
        if (authors.size() > named.size()) {
            named.add(authors.size() - named.size() + " more");
        }
        return named.isEmpty() ? title : title + " (" + String.join(", ", named) + ")";
    }

    private void refuse(Report said, Asked asked) {
        var why = said.diagnostics().stream()
                .filter(fault -> fault.severity() == Severity.ERROR)
                .map(fault -> ": " + fault.message())
                .findFirst()
                .orElse("");
        report.error(
                "fetch.unreadable",
                asked.at(),
                "what " + asked.from() + " answered cannot be read" + why,
                "try again later; what was fetched before is kept");
    }

    private void pass(offprint.report.Diagnostic said) {
        var hint = said.hint().orElse("");
        if (said.severity() == Severity.NOTE) {
            report.note(said.code(), said.at(), said.message(), hint);
        } else {
            report.warning(said.code(), said.at(), said.message(), hint);
        }
    }

    /** Reading begins with a file, so an answer becomes one for a moment. */
    private <T> Optional<T> inFile(byte[] body, java.util.function.Function<Path, Optional<T>> use) {
        try {
            var folder = options.source().resolve(".offprint").resolve("cache");
            Files.createDirectories(folder);
            var file = Files.createTempFile(folder, "answer", ".part");
            try {
                Files.write(file, body);
                return use.apply(file);
            } finally {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            report.error(
                    "fetch.disk",
                    Position.startOf(".offprint/cache"),
                    "the answer could not be kept: " + e.getClass().getSimpleName() + ", " + e.getMessage(),
                    "check the folder's permissions and the space on its disk");
            return Optional.empty();
        }
    }
}
