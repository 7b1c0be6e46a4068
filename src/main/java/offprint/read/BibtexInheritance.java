package offprint.read;

import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import offprint.report.Report;

/**
 * Gives entries what they inherit: everything of their {@code xdata}, and of their {@code crossref} what the rules of
 * biblatex allow, wherever in the file these stand. Source: the manual of biblatex, appendix B.
 */
final class BibtexInheritance {
    private static final Set<String> VOLUMES = Set.of("mvbook", "mvcollection", "mvproceedings", "mvreference");
    private static final Set<String> BOOKS = Set.of("book", "collection", "proceedings", "reference");
    private static final Set<String> PARTS = Set.of(
            "inbook",
            "bookinbook",
            "suppbook",
            "incollection",
            "suppcollection",
            "inreference",
            "inproceedings",
            "conference");
    /** What is one entry's own. */
    private static final Set<String> NEVER = Set.of(
            "crossref",
            "xref",
            "xdata",
            "ids",
            "entryset",
            "entrysubtype",
            "execute",
            "label",
            "options",
            "presort",
            "related",
            "shorthand",
            "sortkey",
            "doi",
            "eprint",
            "pmid",
            "swhid",
            "file",
            "note");
    /** What a book says of itself and not of its parts. */
    private static final Set<String> NOT_OF_PARTS = Set.of(
            "url",
            "isbn",
            "abstract",
            "keywords",
            "keyword",
            "pages",
            "pagetotal",
            "shorttitle",
            "subtitle",
            "titleaddon",
            "biburl",
            "adsurl",
            "eprinttype",
            "archiveprefix",
            "eprintclass",
            "primaryclass");

    private static final List<String> DATES = List.of("date", "year", "month", "day");

    private final Map<String, BibtexEntry> byKey = new HashMap<>();
    private final IdentityHashMap<BibtexEntry, BibtexEntry> done = new IdentityHashMap<>();
    private final Set<BibtexEntry> open = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Report report;

    BibtexInheritance(List<BibtexEntry> entries, Report report) {
        this.report = report;
        for (var entry : entries) {
            var earlier = entry.key().isEmpty()
                    ? Optional.<BibtexEntry>empty()
                    : Optional.ofNullable(byKey.putIfAbsent(folded(entry.key()), entry));
            if (earlier.filter(other -> other.key().equals(entry.key())).isPresent()) {
                report.warning(
                        "bibtex.key",
                        entry.at(),
                        "another entry has the key " + entry.key() + " as well (line "
                                + earlier.get().at().line() + "); both are read",
                        "give one of them another key");
            }
        }
        for (var entry : entries) {
            for (var alias : entry.text("ids").split(",")) {
                byKey.putIfAbsent(folded(alias), entry);
            }
        }
    }

    private static String folded(String key) {
        return key.strip().toLowerCase(Locale.ROOT);
    }

    /** The entry with what it inherits. */
    BibtexEntry complete(BibtexEntry entry) {
        var known = done.get(entry);
        if (known != null) {
            return known;
        }
        if (open.size() > 50 || !open.add(entry)) {
            report.warning(
                    "bibtex.circle",
                    entry.at(),
                    "the entry " + entry.key() + " inherits from itself",
                    "change its crossref");
            return entry;
        }
        var whole = entry;
        var shared = entry.first("xdata");
        for (var key : shared.map(Value.Scalar::text).orElse("").split(",")) {
            whole = shared.isEmpty()
                    ? whole
                    : parent(whole, shared.get(), key).map(whole::with).orElse(whole);
        }
        var above = entry.first("crossref");
        if (above.isPresent()) {
            var child = whole;
            whole = found(child, above.get(), above.get().text())
                    .map(parent -> child.with(inherited(complete(parent), child)))
                    .orElse(child);
        }
        entry.first("xref").ifPresent(key -> found(entry, key, key.text()));
        open.remove(entry);
        done.put(entry, whole);
        return whole;
    }

    private Optional<Map<String, Value.Scalar>> parent(BibtexEntry child, Value.Scalar field, String key) {
        return found(child, field, key).map(this::complete).map(entry -> {
            var fields = new LinkedHashMap<>(entry.fields());
            fields.keySet().removeAll(Set.of("crossref", "xref", "xdata", "ids", "options"));
            return fields;
        });
    }

    private Optional<BibtexEntry> found(BibtexEntry child, Value.Scalar field, String key) {
        var parent = Optional.ofNullable(byKey.get(folded(key)));
        if (parent.isEmpty()) {
            report.warning(
                    "bibtex.parent",
                    field.at(),
                    "there is no entry " + key.strip() + " from which "
                            + (child.key().isEmpty() ? "this one" : child.key()) + " could inherit",
                    "import it in the same file");
        }
        return parent;
    }

    private static Map<String, Value.Scalar> inherited(BibtexEntry parent, BibtexEntry child) {
        Map<String, Value.Scalar> fields = new LinkedHashMap<>();
        boolean volume =
                VOLUMES.contains(parent.type()) && (PARTS.contains(child.type()) || BOOKS.contains(child.type()));
        boolean book =
                (BOOKS.contains(parent.type()) || parent.type().startsWith("mv")) && PARTS.contains(child.type());
        boolean journal = parent.type().equals("periodical") && child.type().matches("article|suppperiodical");
        boolean dated = child.first("date", "year").isPresent();
        parent.fields().forEach((name, value) -> {
            boolean own = NEVER.contains(name)
                    || (volume || book || journal) && NOT_OF_PARTS.contains(name)
                    || dated && DATES.contains(name);
            if (!own && !name.equals("title") && !(name.equals("author") && journal)) {
                fields.put(name, value);
            }
        });
        parent.first("title").ifPresent(title -> {
            fields.put(volume ? "maintitle" : book ? "booktitle" : journal ? "journaltitle" : "title", title);
            if (volume && PARTS.contains(child.type())) {
                fields.putIfAbsent("booktitle", title);
            }
        });
        parent.first("subtitle")
                .filter(subtitle -> book && !volume)
                .ifPresent(subtitle -> fields.put("booksubtitle", subtitle));
        return fields;
    }
}
