package offprint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import offprint.fetch.Answer;
import offprint.fetch.Fetcher;
import offprint.fetch.Reference;
import offprint.model.PaperRecord;
import offprint.model.Said;
import offprint.model.Source;
import offprint.read.Entry;
import offprint.report.Position;
import offprint.report.Report;

/** Fetches single papers, each from the first service that has it, several in one request where that can be. */
final class FetchPapers {
    private final Fetch.Options options;
    private final Fetcher fetcher;
    private final FetchKeeper keeper;
    private final FetchLog log;
    private final Consumer<String> progress;
    private final Report report;

    FetchPapers(
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

    /** A paper that is looked for, and the services that may still have it. */
    private record Search(Reference reference, Position at, List<String> asked, List<String> left) {
        String service() {
            return left.get(0);
        }

        Search next() {
            List<String> before = new ArrayList<>(asked);
            before.add(service());
            return new Search(reference, at, before, left.subList(1, left.size()));
        }
    }

    void fetch(List<Said<String>> wanted, Position from) {
        List<Search> open = new ArrayList<>();
        Set<String> seen = new LinkedHashSet<>();
        for (var said : wanted) {
            search(said)
                    .filter(search -> seen.add(search.reference.scheme() + ":" + search.reference.value()))
                    .ifPresent(open::add);
        }
        while (!open.isEmpty()) {
            Map<String, List<Search>> byService = new LinkedHashMap<>();
            open.forEach(search -> byService
                    .computeIfAbsent(search.service(), none -> new ArrayList<>())
                    .add(search));
            List<Search> missing = new ArrayList<>();
            byService.forEach((service, searches) -> missing.addAll(ask(service, searches)));
            open = stillOpen(missing);
        }
    }

    private Optional<Search> search(Said<String> said) {
        var reference = Reference.parse(said.value());
        if (reference.isEmpty()) {
            report.error("fetch.reference", said.at(), "\"" + said.value() + "\" names no paper", Reference.FORMS);
            log.missed(said.value());
            return Optional.empty();
        }
        var routes = Fetcher.routes(reference.get(), options.from());
        if (routes.isEmpty()) {
            report.error(
                    "fetch.service",
                    said.at(),
                    options.from().map(Fetcher::label).orElse("no service that is known here")
                            + (options.from().isPresent() ? " can't be asked for " : " can be asked for ")
                            + said.value(),
                    "name the paper by another identifier, or by the address of its page");
            log.missed(said.value());
            return Optional.empty();
        }
        return Optional.of(new Search(reference.get(), said.at(), List.of(), routes));
    }

    private List<Search> stillOpen(List<Search> missing) {
        List<Search> open = new ArrayList<>();
        for (var search : missing) {
            var next = search.next();
            if (!next.left.isEmpty()) {
                open.add(next);
                continue;
            }
            var asked = next.asked.stream()
                    .map(service -> Fetcher.label(service, search.reference))
                    .distinct()
                    .toList();
            report.error(
                    "fetch.missing",
                    search.at,
                    named(asked) + " not know " + search.reference.written(),
                    "check the identifier, or try the address of its page");
            log.missed(search.reference.written());
        }
        return open;
    }

    private static String named(List<String> services) {
        int last = services.size() - 1;
        return last == 0
                ? services.get(0) + " does"
                : String.join(", ", services.subList(0, last)) + " and " + services.get(last) + " do";
    }

    /** Asks one service for papers, and returns those that it doesn't have. */
    private List<Search> ask(String service, List<Search> searches) {
        List<Search> missing = new ArrayList<>();
        int atOnce = Fetcher.atOnce(service);
        for (int i = 0; i < searches.size(); i += atOnce) {
            var some = searches.subList(i, Math.min(searches.size(), i + atOnce));
            progress.accept(Fetcher.label(service) + ": " + (i + some.size()) + " of " + searches.size() + " ...");
            missing.addAll(askAtOnce(service, some));
        }
        return missing;
    }

    /** A request that is not understood is divided, so that one odd identifier doesn't take the others with it. */
    private List<Search> askAtOnce(String service, List<Search> searches) {
        var references = searches.stream().map(Search::reference).toList();
        var answer = fetcher.papers(service, references, searches.get(0).at, report);
        if (answer instanceof Answer.Failed) {
            searches.forEach(search -> log.missed(search.reference.written()));
            return List.of();
        }
        if (answer instanceof Answer.Found found) {
            var reading = keeper.read(
                    found,
                    searches.size() == 1 ? asked(service, searches.get(0)).name() : service);
            if (reading.entries().isPresent() || searches.size() == 1) {
                return keep(found, reading, service, searches);
            }
        }
        if (searches.size() == 1) {
            return searches;
        }
        int half = searches.size() / 2;
        List<Search> missing = new ArrayList<>(askAtOnce(service, searches.subList(0, half)));
        missing.addAll(askAtOnce(service, searches.subList(half, searches.size())));
        return missing;
    }

    private List<Search> keep(Answer.Found found, FetchKeeper.Reading reading, String service, List<Search> searches) {
        var entries = keeper.told(reading, asked(service, searches.get(0)));
        if (entries.isEmpty()) {
            searches.forEach(search -> log.missed(search.reference.written()));
            return List.of();
        }
        List<Search> missing = new ArrayList<>();
        for (var search : searches) {
            var own = searches.size() == 1 ? entries.get() : of(search.reference, entries.get());
            if (own.isEmpty()) {
                missing.add(search);
            } else {
                keep(found, own, asked(service, search));
            }
        }
        if (missing.isEmpty()) {
            fetcher.keep(found);
        }
        return missing;
    }

    private static FetchKeeper.Asked asked(String service, Search search) {
        var reference = search.reference;
        var name = reference.scheme().equals("web") ? reference.value() : reference.scheme() + ":" + reference.value();
        var label = service + "-" + reference.stem();
        return new FetchKeeper.Asked(
                reference.written(), name, label, service, Fetcher.label(service, reference), search.at);
    }

    /** Those of several entries that are of one paper. */
    private static List<Entry> of(Reference reference, List<Entry> entries) {
        var wanted = reference.identifier();
        return entries.stream()
                .filter(entry -> FetchKeeper.record(entry).stream()
                        .flatMap(record -> record.ids().stream())
                        .anyMatch(id -> wanted.equals(Optional.of(id.value()))))
                .toList();
    }

    private void keep(Answer.Found found, List<Entry> entries, FetchKeeper.Asked asked) {
        var today = keeper.intake().today();
        var own = entries.stream()
                .map(entry -> Amended.counted(Amended.of(entry, source(entry, asked)), today))
                .filter(entry -> FetchKeeper.record(entry).isPresent())
                .toList();
        var records =
                own.stream().map(FetchKeeper::record).flatMap(Optional::stream).toList();
        var earlier = keeper.intake().earlierOf(records);
        List<PaperRecord> listed = new ArrayList<>();
        for (int i = 0; i < own.size(); i++) {
            var days = days(records.get(i), earlier.get(i), asked, own.size() == 1);
            FetchKeeper.record(Amended.featured(own.get(i), days)).ifPresent(listed::add);
        }
        var outcome = keeper.keep(found, listed, asked);
        keeper.note(outcome.map(came -> withNote(came, listed)), asked);
    }

    private static Source source(Entry entry, FetchKeeper.Asked asked) {
        var from = entry.source();
        return new Source(from.file(), from.format(), asked.name(), Optional.empty(), false);
    }

    /** A paper is listed on the day on which it is added first; a list that holds many is an old library, perhaps. */
    private Set<LocalDate> days(
            PaperRecord record, List<PaperRecord> earlier, FetchKeeper.Asked asked, boolean single) {
        if (options.featured().isPresent()) {
            return Set.of(options.featured().get());
        }
        Set<LocalDate> here = new LinkedHashSet<>();
        Set<LocalDate> anywhere = new LinkedHashSet<>();
        for (var old : earlier) {
            boolean same = old.source().name().equals(asked.name())
                    && old.source().format().equals(record.source().format());
            old.featured().forEach(day -> (same ? here : anywhere).add(day.value()));
        }
        record.featured().forEach(day -> here.add(day.value()));
        boolean lists = here.isEmpty() && anywhere.isEmpty() && single;
        return lists ? Set.of(keeper.intake().today()) : here;
    }

    private Fetch.Outcome withNote(Fetch.Outcome outcome, List<PaperRecord> records) {
        if (!options.notes() || records.size() != 1) {
            return outcome;
        }
        var note = new NoteFile(options.source(), keeper.intake(), report).write(records.get(0));
        return new Fetch.Outcome(
                outcome.asked(),
                outcome.from(),
                outcome.papers(),
                outcome.entries(),
                outcome.batch(),
                outcome.listed(),
                outcome.written(),
                outcome.changed(),
                note);
    }
}
