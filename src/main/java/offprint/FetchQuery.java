package offprint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import offprint.curate.Curator;
import offprint.fetch.Answer;
import offprint.fetch.Fetcher;
import offprint.model.Folded;
import offprint.model.PaperRecord;
import offprint.model.PartialDate;
import offprint.model.Source;
import offprint.model.Subscription;
import offprint.read.Entry;
import offprint.report.Report;

/**
 * Fetches what a query finds, into one file. What it found before and does not find among the newest any more stays in
 * that file: papers that a group has listed don't disappear because there are newer ones.
 */
final class FetchQuery {
    private static final int AT_ONCE = 100;

    private final Fetch.Options options;
    private final Fetcher fetcher;
    private final FetchKeeper keeper;
    private final FetchLog log;
    private final Consumer<String> progress;
    private final Report report;

    FetchQuery(
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

    void fetch(Subscription.Query wanted) {
        var slug = Folded.slug(wanted.query());
        var short40 = slug.substring(0, Math.min(40, slug.length())).replaceAll("-+$", "");
        var label = wanted.service() + "-" + short40 + (short40.isEmpty() ? "" : "-") + Folded.hash(wanted.query(), 6);
        var asked = new FetchKeeper.Asked(
                wanted.service() + " \"" + wanted.query() + "\"",
                wanted.service() + ": " + wanted.query(),
                label,
                wanted.service(),
                Fetcher.label(wanted.service()),
                wanted.at());
        List<PaperRecord> records = new ArrayList<>();
        var last = pages(wanted, asked, records);
        if (last.isEmpty()) {
            log.missed(asked.shown());
        } else if (records.isEmpty()) {
            report.note(
                    "fetch.nothing",
                    asked.at(),
                    asked.from() + " finds nothing for this query",
                    "try it on the service's own page for searching");
        } else {
            keeper.note(keeper.keep(last.get(), withEarlier(records, asked), asked), asked);
        }
    }

    /** Asks page by page; empty when one failed, since half a list is less than the last whole one. */
    private Optional<Answer.Found> pages(
            Subscription.Query wanted, FetchKeeper.Asked asked, List<PaperRecord> records) {
        Optional<Answer.Found> last = Optional.empty();
        for (int start = 0; start < wanted.most(); start += AT_ONCE) {
            int most = Math.min(AT_ONCE, wanted.most() - start);
            progress.accept(asked.shown() + ", from " + (start + 1) + " ...");
            var answer = fetcher.search(wanted.service(), wanted.query(), start, most, asked.at(), report);
            if (!(answer instanceof Answer.Found found)) {
                sayMisunderstood(answer, asked);
                return Optional.empty();
            }
            var entries = keeper.told(keeper.read(found, asked.label() + "-" + (start / AT_ONCE + 1)), asked);
            if (entries.isEmpty()) {
                return Optional.empty();
            }
            if (!entries.get().isEmpty()) {
                fetcher.keep(found);
            }
            entries.get().forEach(entry -> record(entry, wanted, asked).ifPresent(records::add));
            last = Optional.of(found);
            if (entries.get().size() < most) {
                break;
            }
        }
        return last;
    }

    private void sayMisunderstood(Answer answer, FetchKeeper.Asked asked) {
        if (!(answer instanceof Answer.Failed)) {
            report.error(
                    "fetch.query",
                    asked.at(),
                    asked.from() + " does not understand this query",
                    "write it as arXiv's manual of its API says, such as cat:cs.RO AND abs:teapot");
        }
    }

    private Optional<PaperRecord> record(Entry entry, Subscription.Query wanted, FetchKeeper.Asked asked) {
        var from = entry.source();
        var named = Amended.of(entry, new Source(from.file(), from.format(), asked.name(), Optional.empty(), false));
        var record = FetchKeeper.record(named);
        var day = record.flatMap(PaperRecord::published)
                .map(said -> said.value())
                .filter(date -> date.precision() == 3)
                .map(PartialDate::earliest);
        return wanted.listed() && day.isPresent()
                ? FetchKeeper.record(Amended.featured(named, List.<LocalDate>of(day.get())))
                : record;
    }

    private List<PaperRecord> withEarlier(List<PaperRecord> records, FetchKeeper.Asked asked) {
        if (options.acceptLess()) {
            return records;
        }
        var earlier = keeper.before(asked);
        List<PaperRecord> all = new ArrayList<>(records);
        all.addAll(earlier);
        Set<PaperRecord> fresh = Collections.newSetFromMap(new IdentityHashMap<>());
        fresh.addAll(records);
        List<PaperRecord> kept = new ArrayList<>(records);
        for (var cluster : Curator.papers(all, new Report())) {
            if (cluster.stream().noneMatch(fresh::contains)) {
                kept.addAll(cluster);
            }
        }
        return kept;
    }
}
