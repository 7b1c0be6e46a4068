package offprint.curate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import offprint.model.Author;
import offprint.model.Folded;
import offprint.model.Identifier;
import offprint.model.Key;
import offprint.model.PaperRecord;
import offprint.model.PartialDate;
import offprint.model.Said;
import offprint.report.Report;

/** Gives each paper its key, its first key and its aliases. */
final class Keys {
    private static final List<String> SCHEMES = List.of("arxiv", "acl", "openreview", "doi");
    private static final Comparator<PaperRecord> EARLIEST = Comparator.comparing(Keys::firstListed)
            .thenComparing(Keys::published)
            .thenComparing(record -> record.source().name())
            .thenComparing(PaperRecord::at);

    private final Report report;
    private final Map<String, Keyed> taken = new HashMap<>();

    Keys(Report report) {
        this.report = report;
    }

    /**
     * The records of a paper with its keys.
     *
     * @param records those of people first
     * @param key the key that it has now
     * @param firstKey the key that its earliest record has alone
     * @param aliases other keys that lead to it
     */
    record Keyed(List<PaperRecord> records, String key, String firstKey, List<String> aliases) {
        Keyed with(List<String> others) {
            return new Keyed(records, key, firstKey, others);
        }
    }

    /** Papers with a key of a person's choice come first, then those listed earlier. */
    List<Keyed> assign(List<JoinRecords.Group> groups) {
        var order = Comparator.<JoinRecords.Group, Boolean>comparing(
                        group -> chosen(group).isEmpty())
                .thenComparing(group -> earliest(group.records()), EARLIEST);
        var firsts = firstKeys(groups);
        List<Keyed> keyed = new ArrayList<>();
        for (var group : groups.stream().sorted(order).toList()) {
            var paper = keyed(group, Objects.requireNonNull(firsts.get(group)));
            taken.put(paper.key, paper);
            keyed.add(paper);
        }
        return aliased(keyed);
    }

    private Keyed keyed(JoinRecords.Group group, String first) {
        var records = group.records();
        var wanted = chosen(group).map(Said::value).orElseGet(() -> derived(records));
        var own = chosen(group).isEmpty() && wanted.equals(alone(earliest(records))) ? first : wanted;
        var key = taken.containsKey(own) ? apart(wanted, records, taken.keySet()) : own;
        if (!key.equals(wanted)
                && records.stream().noneMatch(record -> record.key().isPresent())) {
            report.note(
                    "key.shared",
                    records.get(0).at(),
                    "two papers would have the key \"" + wanted + "\"; this one, listed later, has \"" + key + "\"",
                    "give it a key of your choice in a file of content/papers/");
        }
        return new Keyed(List.copyOf(records), key, first, List.of());
    }

    /** The permanent name of each paper: the key that its earliest record has alone, unless an earlier paper has it. */
    private static IdentityHashMap<JoinRecords.Group, String> firstKeys(List<JoinRecords.Group> groups) {
        var firsts = new IdentityHashMap<JoinRecords.Group, String>();
        Set<String> used = new HashSet<>();
        groups.stream()
                .sorted(Comparator.comparing(group -> earliest(group.records()), EARLIEST))
                .forEach(group -> {
                    var earliest = earliest(group.records());
                    var alone = earliest.firstKey().map(Said::value).orElseGet(() -> alone(earliest));
                    var first = used.contains(alone) ? apart(alone, group.records(), used) : alone;
                    used.add(first);
                    firsts.put(group, first);
                });
        return firsts;
    }

    /** Of two equal slugs the later gets digits of its own. */
    private static String apart(String wanted, List<PaperRecord> records, Set<String> taken) {
        // of the earliest record alone: neither an overlay nor a later listing may change the address of a paper
        var record = earliest(records);
        var identity = Stream.of(
                        record.title().map(said -> Folded.words(said.value().named())),
                        record.authors().map(said -> identity(said.value())),
                        record.authorCount().map(said -> said.value().toString()),
                        record.published().map(said -> said.value().toString()),
                        record.organization().map(said -> said.value().key()))
                .map(part -> part.orElse(""))
                .collect(Collectors.joining("|"));
        var stem = wanted.substring(0, Math.min(wanted.length(), 73)).replaceAll("[._-]+$", "");
        var key = stem + "-" + Folded.hash(identity, 6);
        for (int n = 2; taken.contains(key); n++) {
            key = stem + "-" + Folded.hash(identity + n, 6);
        }
        return key;
    }

    /** These characters are part of addresses for ever, whatever fields an author may get. */
    private static String identity(List<Author> authors) {
        return authors.stream()
                .map(author -> "Author[name=%s, family=%s, given=%s, orcid=%s, affiliation=%s]"
                        .formatted(
                                author.name(), author.family(), author.given(), author.orcid(), author.affiliation()))
                .toList()
                .toString();
    }

    /** Each key that one of the records would have had alone leads to the paper, unless it is another's. */
    private List<Keyed> aliased(List<Keyed> papers) {
        Map<String, Said<String>> explicit = new HashMap<>();
        var used = new HashSet<>(taken.keySet());
        List<Keyed> aliased = new ArrayList<>();
        for (var paper : papers) {
            var aliases = new LinkedHashSet<String>();
            for (var record : paper.records) {
                record.aliases().forEach(alias -> claim(alias, paper, explicit, aliases));
            }
            aliased.add(paper.with(List.copyOf(aliases)));
            used.addAll(aliases);
        }
        return aliased.stream()
                .map(paper -> {
                    Set<String> all = new LinkedHashSet<>(paper.aliases);
                    if (used.add(paper.firstKey)) {
                        all.add(paper.firstKey);
                    }
                    for (var record : paper.records) {
                        var alone = record.title().isEmpty() && record.ids().isEmpty() ? paper.key : alone(record);
                        if (used.add(alone)) {
                            all.add(alone);
                        }
                    }
                    return paper.with(all.stream().sorted().toList());
                })
                .toList();
    }

    private void claim(Said<String> alias, Keyed paper, Map<String, Said<String>> explicit, Set<String> aliases) {
        if (alias.value().equals(paper.key)) {
            return;
        }
        var other = explicit.putIfAbsent(alias.value(), alias);
        var owner = taken.get(alias.value());
        if (owner != null || other != null && !aliases.contains(alias.value())) {
            report.error(
                    "alias.twice",
                    alias.at(),
                    "the alias \"" + alias.value() + "\" belongs to another paper",
                    "the other is at "
                            + (other != null
                                    ? other.at()
                                    : owner == null
                                            ? alias.at()
                                            : owner.records.get(0).at()));
        } else {
            aliases.add(alias.value());
        }
    }

    private static Optional<Said<String>> chosen(JoinRecords.Group group) {
        return group.records().stream().flatMap(record -> record.key().stream()).findFirst();
    }

    /** The key that a record has when it is the only one of its paper. */
    static String alone(PaperRecord record) {
        return record.key().map(Said::value).orElseGet(() -> derived(List.of(record)));
    }

    private static String derived(List<PaperRecord> records) {
        for (var scheme : SCHEMES) {
            var key = records.stream()
                    .flatMap(record -> record.ids().stream())
                    .map(Said::value)
                    .filter(id -> id.scheme().equals(scheme))
                    .sorted(Comparator.comparing(Identifier::value))
                    .flatMap(id -> Key.ofIdentifier(id.value()).stream())
                    .findFirst();
            if (key.isPresent()) {
                return key.get();
            }
        }
        return Key.ofTitle(records.stream()
                .flatMap(record -> record.title().stream())
                .map(title -> title.value().named())
                .findFirst()
                .orElse(""));
    }

    private static PaperRecord earliest(List<PaperRecord> records) {
        var own = records.stream().filter(record -> record.selects().isEmpty());
        return own.min(EARLIEST).orElseGet(() -> records.get(0));
    }

    private static LocalDate firstListed(PaperRecord record) {
        return record.featured().stream()
                .map(Said::value)
                .min(LocalDate::compareTo)
                .orElse(LocalDate.MAX);
    }

    private static PartialDate published(PaperRecord record) {
        return record.published().map(Said::value).orElse(new PartialDate(9999, 0, 0));
    }
}
