package offprint.curate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Stream;
import offprint.model.Author;
import offprint.model.Count;
import offprint.model.Folded;
import offprint.model.Identifier;
import offprint.model.Link;
import offprint.model.Notice;
import offprint.model.Paper;
import offprint.model.PaperRecord;
import offprint.model.PartialDate;
import offprint.model.Said;
import offprint.model.Text;
import offprint.model.TopicChoice;
import offprint.model.Venue;
import offprint.model.Version;
import offprint.report.Position;
import offprint.report.Report;

/**
 * One paper from its records, field by field: by hand beats fetched; among fetched, newer beats older and more beats
 * less. Each field remembers who said it; what contradicts it is a note.
 */
final class Merge {
    private static final Comparator<PaperRecord> NEWEST_FIRST = Comparator.comparing(Merge::day)
            .reversed()
            .thenComparing(Comparator.comparingInt(Merge::amount).reversed())
            .thenComparing(record -> record.source().name())
            .thenComparing(PaperRecord::at);

    private final Keys.Keyed keyed;
    private final Report report;
    private final Witness witness;
    private final List<PaperRecord> byHand;
    private final List<PaperRecord> records;
    private final List<Paper.Origin> origins = new ArrayList<>();

    Merge(Keys.Keyed keyed, Report report, Witness witness) {
        this.keyed = keyed;
        this.report = report;
        this.witness = witness;
        this.byHand = keyed.records().stream()
                .filter(record -> record.source().byHand())
                .toList();
        this.records = Stream.concat(
                        byHand.stream(),
                        keyed.records().stream()
                                .filter(record -> !record.source().byHand())
                                .sorted(NEWEST_FIRST))
                .toList();
    }

    private static LocalDate day(PaperRecord record) {
        return record.source()
                .day()
                .or(() -> record.featured().stream().map(Said::value).max(LocalDate::compareTo))
                .orElse(LocalDate.MIN);
    }

    private static int amount(PaperRecord record) {
        return (int) Stream.of(
                        record.authors(),
                        record.authorCount(),
                        record.organization(),
                        record.published(),
                        record.abstractText(),
                        record.summary(),
                        record.venue())
                .filter(Optional::isPresent)
                .count();
    }

    Work.Joined joined() {
        var title = one("title", PaperRecord::title, Merge::sameTitle, Merge::withSubtitle)
                .orElseThrow();
        var authors = authors();
        var authorCount = one("authorCount", PaperRecord::authorCount, Object::equals, Merge::none);
        var paper = new Paper(
                keyed.key(),
                keyed.firstKey(),
                keyed.aliases(),
                title,
                one("type", PaperRecord::type, Object::equals, Merge::none),
                ids(),
                authors.orElse(List.of()),
                count(authors, authorCount),
                one("organization", PaperRecord::organization, (a, b) -> a.key().equals(b.key()), Merge::none),
                one("published", PaperRecord::published, Merge::sameDate, Merge::moreExact),
                featured(),
                one("abstract", PaperRecord::abstractText, Merge::sameText, Merge::longer),
                one("summary", PaperRecord::summary, Merge::sameText, Merge::longer),
                one("aiSummary", PaperRecord::aiSummary, Merge::sameText, Merge::longer),
                List.of(),
                List.of(),
                several("keywords", PaperRecord::keywords, Folded::words),
                several("categories", PaperRecord::categories, category -> category),
                one("venue", PaperRecord::venue, Merge::sameVenue, Merge::moreOfVenue),
                one("comment", PaperRecord::comment, Merge::sameText, Merge::longer),
                links(),
                counts(),
                versions(),
                notices(),
                byHand.stream()
                        .flatMap(record -> record.updated().stream())
                        .map(Said::value)
                        .max(LocalDate::compareTo),
                one("note", PaperRecord::note, Object::equals, Merge::none),
                byHand.stream().flatMap(record -> record.noteBy().stream()).findFirst(),
                origins);
        return new Work.Joined(
                paper,
                records.stream()
                        .flatMap(record -> record.title().stream())
                        .map(said -> said.value().plain())
                        .distinct()
                        .toList(),
                choices(records),
                choices(byHand).size(),
                byHand.stream().anyMatch(PaperRecord::draft),
                byHand.stream().flatMap(record -> record.embargo().stream()).max(Comparator.comparing(Said::value)));
    }

    /** The list of the record that wins, its names as full as any record has them. */
    private Optional<List<Author>> authors() {
        var chosen = one("authors", PaperRecord::authors, AuthorLists::agree, AuthorLists::isPart);
        boolean asWritten = byHand.stream().anyMatch(record -> record.authors().isPresent());
        var all = records.stream()
                .flatMap(record -> record.authors().stream())
                .map(Said::value)
                .toList();
        return all.size() < 2 ? chosen : chosen.map(list -> AuthorLists.completed(list, all, asWritten));
    }

    private static OptionalInt count(Optional<List<Author>> authors, Optional<Integer> said) {
        int named = authors.map(List::size).orElse(0);
        int count = Math.max(named, said.orElse(0));
        return count > 0 ? OptionalInt.of(count) : OptionalInt.empty();
    }

    /** The value of one field: the first that is said, unless a fetched one is only a part of a later one. */
    private <T> Optional<T> one(
            String field,
            Function<PaperRecord, Optional<Said<T>>> of,
            BiPredicate<T, T> agree,
            BiPredicate<T, T> isPartOf) {
        var chosen = Optional.<Said<T>>empty();
        Optional<PaperRecord> chosenIn = Optional.empty();
        for (var record : records) {
            var said = of.apply(record);
            if (said.isEmpty()) {
                continue;
            }
            boolean handBefore = chosenIn.isPresent() && chosenIn.get().source().byHand();
            if (chosen.isEmpty()
                    || !handBefore
                            && isPartOf.test(chosen.get().value(), said.get().value())) {
                chosen = said;
                chosenIn = Optional.of(record);
            } else if (!agree.test(chosen.get().value(), said.get().value())) {
                contradict(
                        field,
                        chosen.get().at(),
                        said.get().at(),
                        isOverlay(chosenIn) && record.selects().isPresent());
            }
        }
        var used = chosen;
        for (var record : records) {
            of.apply(record)
                    .ifPresent(said -> witness.hears(
                            field, said, record, used.filter(said::equals).isPresent()));
        }
        var in = chosenIn;
        chosen.ifPresent(said -> remember(field, said.at(), in.orElseThrow()));
        return chosen.map(Said::value);
    }

    private static boolean isOverlay(Optional<PaperRecord> record) {
        return record.filter(found -> found.selects().isPresent()).isPresent();
    }

    private void contradict(String field, Position wins, Position loses, boolean bothOverlays) {
        if (bothOverlays) {
            report.error(
                    "field.contradicted",
                    loses,
                    "\"" + field + "\" of one paper is written here and at " + wins,
                    "keep one of the two");
        } else {
            report.note(
                    "merge.conflict",
                    loses,
                    "\"" + field + "\" is different here; what stands at " + wins + " is used",
                    "to decide it, write \"" + field + "\" in a file of content/papers/");
        }
    }

    private void remember(String field, Position at, PaperRecord record) {
        var line = record.line().isPresent() ? ":" + record.line().getAsInt() : "";
        origins.add(new Paper.Origin(
                field, at, record.source().byHand() ? "" : record.source().name() + line));
    }

    private List<Identifier> ids() {
        Map<Identifier, Position> ids = new LinkedHashMap<>();
        for (var record : records) {
            for (var id : record.ids()) {
                boolean first = ids.putIfAbsent(id.value(), id.at()) == null;
                witness.hears("ids", id, record, first);
                if (first) {
                    remember("ids", id.at(), record);
                }
            }
        }
        return ids.keySet().stream()
                .sorted(Comparator.comparing(
                                (Identifier id) -> List.of("arxiv", "acl", "openreview", "doi", "pubmed", "isbn")
                                        .indexOf(id.scheme()))
                        .thenComparing(Identifier::value))
                .toList();
    }

    /** Days that a person set stand for all others. */
    private List<LocalDate> featured() {
        var byPeople =
                byHand.stream().filter(record -> !record.featured().isEmpty()).toList();
        var from = byPeople.isEmpty() ? records : byPeople;
        records.forEach(record ->
                record.featured().forEach(said -> witness.hears("featured", said, record, from.contains(record))));
        for (var record : from) {
            record.featured().stream().limit(1).forEach(said -> remember("featured", said.at(), record));
        }
        return from.stream()
                .flatMap(record -> record.featured().stream())
                .map(Said::value)
                .distinct()
                .sorted()
                .toList();
    }

    /** What any of them says, each once. */
    private List<String> several(
            String field, Function<PaperRecord, List<Said<String>>> of, Function<String, String> folded) {
        Map<String, String> values = new LinkedHashMap<>();
        for (var record : records) {
            for (var said : of.apply(record)) {
                boolean first = values.putIfAbsent(folded.apply(said.value()), said.value()) == null;
                witness.hears(field, said, record, first);
                if (first) {
                    remember(field, said.at(), record);
                }
            }
        }
        return List.copyOf(values.values());
    }

    /** Each version with its day as exact as any record knows it. */
    private List<Version> versions() {
        var versions = new TreeMap<Integer, Version>();
        for (var record : records) {
            for (var said : record.versions()) {
                var known = versions.get(said.value().number());
                witness.hears("versions", said, record, known == null);
                if (known == null || known.on().isEmpty() && said.value().on().isPresent()) {
                    versions.put(said.value().number(), said.value());
                    remember("versions", said.at(), record);
                }
            }
        }
        return List.copyOf(versions.values());
    }

    /** What is said of this paper; what its record says of another stands at the other. */
    private List<Notice> notices() {
        Map<String, Notice> notices = new TreeMap<>();
        for (var record : records) {
            for (var said : record.notices()) {
                var notice = said.value();
                witness.hears("notices", said, record, notice.of().isEmpty());
                if (notice.of().isEmpty()
                        && notices.putIfAbsent(notice.type() + "|" + notice.id().map(Identifier::canonical), notice)
                                == null) {
                    remember("notices", said.at(), record);
                }
            }
        }
        return notices.values().stream()
                .sorted(Comparator.comparing(Notice::type))
                .toList();
    }

    private List<Link> links() {
        Map<String, Link> links = new LinkedHashMap<>();
        for (var record : records) {
            for (var said : record.links()) {
                var bare = said.value()
                        .url()
                        .replaceFirst("^https?://(?:www\\.)?", "")
                        .replaceFirst("/$", "");
                boolean first = links.putIfAbsent(bare, said.value()) == null;
                witness.hears("links", said, record, first);
                if (first) {
                    remember("links", said.at(), record);
                }
            }
        }
        return links.values().stream().sorted(Comparator.comparing(Link::type)).toList();
    }

    /** Of each number the one that was read last. */
    private SortedMap<String, Count> counts() {
        var counts = new TreeMap<String, Said<Count>>();
        Map<String, LocalDate> days = new HashMap<>();
        for (var record : records) {
            record.counts().forEach((name, said) -> {
                var day = said.value().on().orElse(day(record));
                if (!counts.containsKey(name) || day.isAfter(days.getOrDefault(name, LocalDate.MIN))) {
                    counts.put(name, said);
                    days.put(name, day);
                    remember("counts", said.at(), record);
                }
            });
        }
        for (var record : records) {
            record.counts()
                    .forEach((name, said) ->
                            witness.hears("counts." + name, said, record, said.equals(counts.get(name))));
        }
        var values = new TreeMap<String, Count>();
        counts.forEach((name, said) -> values.put(name, said.value()));
        return values;
    }

    private static List<Said<TopicChoice>> choices(List<PaperRecord> from) {
        Map<TopicChoice, Said<TopicChoice>> choices = new LinkedHashMap<>();
        from.forEach(record -> record.topics().forEach(choice -> choices.putIfAbsent(choice.value(), choice)));
        return List.copyOf(choices.values());
    }

    private static <T> boolean none(T chosen, T other) {
        return false;
    }

    private static boolean sameText(Text a, Text b) {
        return a.folded().equals(b.folded());
    }

    /** A title without its subtitle says nothing else than the whole one. */
    private static boolean sameTitle(Text a, Text b) {
        return sameText(a, b) || withSubtitle(b, a);
    }

    private static boolean withSubtitle(Text chosen, Text other) {
        return longer(chosen, other) && other.folded().startsWith(chosen.folded() + " ");
    }

    private static boolean longer(Text chosen, Text other) {
        var part = chosen.plain().replaceFirst("\\s*(?:\\.\\.\\.|…)$", "");
        return other.plain().length() > part.length() && other.plain().startsWith(part);
    }

    /** The same place and year, whatever else one of them tells. */
    private static boolean sameVenue(Venue a, Venue b) {
        boolean sameYear = a.year().isEmpty() || b.year().isEmpty() || a.year().equals(b.year());
        return !b.isNamed() || Folded.words(a.series()).equals(Folded.words(b.series())) && sameYear;
    }

    private static boolean moreOfVenue(Venue chosen, Venue other) {
        return other.isNamed() && !chosen.isNamed()
                || sameVenue(chosen, other) && other.isNamed() && known(other) > known(chosen);
    }

    private static long known(Venue venue) {
        return Stream.of(venue.volume(), venue.issue(), venue.pages(), venue.publisher())
                        .filter(Optional::isPresent)
                        .count()
                + (venue.year().isPresent() ? 1 : 0);
    }

    private static boolean sameDate(PartialDate a, PartialDate b) {
        return a.toString().startsWith(b.toString()) || b.toString().startsWith(a.toString());
    }

    private static boolean moreExact(PartialDate chosen, PartialDate other) {
        return other.precision() > chosen.precision() && other.toString().startsWith(chosen.toString());
    }
}
