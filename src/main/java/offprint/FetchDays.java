package offprint;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import offprint.fetch.Answer;
import offprint.fetch.Fetcher;
import offprint.model.PaperRecord;
import offprint.model.Source;
import offprint.model.Subscription;
import offprint.read.Entry;
import offprint.report.Report;

/** Fetches the lists of days, a file each; one of the last two weeks may still grow, so it is fetched again. */
final class FetchDays {
    private static final int GROWING_DAYS = 14;

    private final Fetch.Options options;
    private final Fetcher fetcher;
    private final FetchKeeper keeper;
    private final FetchLog log;
    private final Consumer<String> progress;
    private final Report report;

    FetchDays(
            Fetch.Options options,
            Fetcher fetcher,
            FetchKeeper keeper,
            FetchLog log,
            Consumer<String> progress,
            Report report) {
        this.options = options;
        this.fetcher = fetcher;
        this.keeper = keeper;
        this.log = log;
        this.progress = progress;
        this.report = report;
    }

    void fetch(Subscription.Days wanted) {
        var today = keeper.intake().today();
        var until = wanted.until().orElse(today);
        for (var day = wanted.since(); !day.isAfter(until); day = day.plusDays(1)) {
            var asked = asked(wanted, day);
            boolean one = wanted.since().equals(until);
            boolean ripe = day.isBefore(today.minusDays(GROWING_DAYS)) && !fetcher.isUnripe(asked.service(), day);
            if (one || options.refresh() || !ripe || keeper.before(asked).isEmpty()) {
                progress.accept(asked.shown() + " of " + until + " ...");
                fetch(asked, day);
            }
        }
    }

    private FetchKeeper.Asked asked(Subscription.Days wanted, LocalDate day) {
        return new FetchKeeper.Asked(
                wanted.service() + " " + day,
                wanted.service() + " " + day,
                wanted.service(),
                wanted.service(),
                Fetcher.label(wanted.service()),
                wanted.at());
    }

    private void fetch(FetchKeeper.Asked asked, LocalDate day) {
        var answer = fetcher.daily(asked.service(), day, asked.at(), report);
        if (answer instanceof Answer.Found found) {
            keeper.told(keeper.read(found, asked.service() + "/" + day + ".json"), asked)
                    .ifPresentOrElse(entries -> keep(found, entries, asked, day), () -> log.missed(asked.shown()));
        } else if (answer instanceof Answer.Failed) {
            log.missed(asked.shown());
        } else {
            nothing(asked, day);
        }
    }

    private void keep(Answer.Found found, List<Entry> entries, FetchKeeper.Asked asked, LocalDate day) {
        fetcher.keep(found);
        var records = entries.stream()
                .map(entry -> record(entry, asked, day))
                .flatMap(Optional::stream)
                .toList();
        if (records.isEmpty()) {
            nothing(asked, day);
        } else {
            keeper.note(keeper.keep(found, records, asked), asked);
        }
    }

    private Optional<PaperRecord> record(Entry entry, FetchKeeper.Asked asked, LocalDate day) {
        var from = entry.source();
        var source = new Source(from.file(), from.format(), asked.name(), Optional.of(day), false);
        var counted = Amended.counted(Amended.of(entry, source), keeper.intake().today());
        boolean dated = entry.fields().get("featured").isPresent();
        return FetchKeeper.record(dated ? counted : Amended.featured(counted, List.of(day)));
    }

    /** A day without papers is usual, unless there were some before. */
    private void nothing(FetchKeeper.Asked asked, LocalDate day) {
        if (keeper.before(asked).isEmpty()) {
            report.note("fetch.nothing", asked.at(), asked.from() + " lists no papers on " + day, "");
        } else {
            report.error(
                    "import.less",
                    asked.at(),
                    asked.from() + " lists no papers on " + day + " any more; those that it listed before are kept",
                    "if that is right, delete the file of that day from content/sources/");
            log.missed(asked.shown());
        }
    }
}
