package offprint.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import offprint.model.Source;
import offprint.report.Report;

/** The record that the lines of one reference give, in RIS or as the Web of Science exports it. */
final class RisRecord {
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("JOUR", "article"),
            Map.entry("EJOUR", "article"),
            Map.entry("JFULL", "article"),
            Map.entry("MGZN", "article"),
            Map.entry("NEWS", "article"),
            Map.entry("ABST", "article"),
            Map.entry("J", "article"),
            Map.entry("CONF", "conference"),
            Map.entry("CPAPER", "conference"),
            Map.entry("C", "conference"),
            Map.entry("CHAP", "chapter"),
            Map.entry("ECHAP", "chapter"),
            Map.entry("S", "chapter"),
            Map.entry("BOOK", "book"),
            Map.entry("EBOOK", "book"),
            Map.entry("EDBOOK", "book"),
            Map.entry("SER", "book"),
            Map.entry("B", "book"),
            Map.entry("THES", "thesis"),
            Map.entry("RPRT", "report"),
            Map.entry("DATA", "dataset"),
            Map.entry("DBASE", "dataset"),
            Map.entry("AGGR", "dataset"),
            Map.entry("COMP", "software"),
            Map.entry("ELEC", "other"),
            Map.entry("WEB", "other"),
            Map.entry("BLOG", "other"),
            Map.entry("PAT", "other"),
            Map.entry("P", "other"),
            Map.entry("STAND", "other"),
            Map.entry("VIDEO", "other"),
            Map.entry("SLIDE", "other"),
            Map.entry("MPCT", "other"),
            Map.entry("SOUND", "other"));

    private final RisReference reference;
    private final boolean isWos;
    private final Draft draft;
    private final Pointers pointers;

    RisRecord(RisReference reference, boolean isWos) {
        this.reference = reference;
        this.isWos = isWos;
        this.draft = new Draft(reference.at());
        this.pointers = new Pointers(draft);
    }

    /** The record; empty, with a warning, when nothing tells which paper it is. */
    Optional<Entry> of(Source source, Report report) {
        title();
        identifiers();
        links();
        type();
        authors();
        var published = isWos ? wosDate() : RisDate.of(reference);
        draft.text("published", published);
        abstractText();
        keywords();
        venue(published);
        counts();
        if (draft.has("title")) {
            return Optional.of(draft.entry(source));
        }
        boolean known = !pointers.isEmpty();
        report.warning(
                "ris.untitled",
                reference.at(),
                known
                        ? "this reference has no title; only its identifiers tell what it is"
                        : "this reference has no title and no identifier; it is left out",
                "add a line \"TI  - \" with its title");
        return known ? Optional.of(draft.entry(source)) : Optional.empty();
    }

    private boolean isBook() {
        return List.of("BOOK", "EBOOK", "EDBOOK", "SER", "B").contains(reference.type());
    }

    private void title() {
        reference
                .first("T1", "TI", "CT")
                .or(() -> isBook() ? reference.first("BT", "T2") : Optional.empty())
                .or(() -> reference.first("ST"))
                .ifPresent(said -> draft.text("title", MarkedUp.plain(said.text()), said.at()));
    }

    private void identifiers() {
        for (var line : reference.all("DO", "DI", "D2")) {
            if (!pointers.identifier(line.text().replaceFirst("(?i)^doi:?\\s*(?=10\\.|http)", ""), line.at())) {
                pointers.text("doi:" + line.text(), line.at());
            }
        }
        for (var line :
                reference.all("M3", "N1", "AN", "C1", "C2", "C3", "C7", "U1", "L3", "PB", "JO", "JF", "T2", "VL")) {
            if (line.text().length() < 200) {
                if (line.text().matches("(?i).*(?:10\\.\\d{4,9}/|arxiv).*")) {
                    pointers.identifier(line.text().replaceFirst("(?i)^doi:\\s*", ""), line.at());
                }
                pointers.arxivIn(line.text(), line.at());
            }
        }
        for (var line : reference.all("U1")) {
            if (line.text().endsWith("[pmid]")) {
                pointers.identifier("pubmed:" + line.text().replaceFirst("\\D.*", ""), line.at());
            }
        }
        boolean fromPubMed = reference.text("DB").matches("(?i)pubmed|medline|.*\\bmedline\\b.*");
        reference
                .first(isWos ? "PM" : fromPubMed ? "AN" : "PMID")
                .ifPresent(line -> pointers.identifier("pubmed:" + line.text(), line.at()));
        reference.all("SN", "BN").forEach(line -> pointers.isbn(line.text(), line.at()));
    }

    private void links() {
        for (var line : reference.all("UR", "LK")) {
            pointers.addresses(line.text(), Optional.empty(), line.at());
        }
        for (var line : reference.all("L1")) {
            pointers.addresses(line.text(), Optional.of("pdf"), line.at());
        }
        for (var line : reference.all("L2")) {
            pointers.addresses(line.text(), Optional.empty(), line.at());
        }
    }

    private void type() {
        var said = reference.first("TY", "PT");
        var journal = reference.text("JF", "T2", "JO", "JA", "PB", "SO");
        boolean preprint = BibtexType.isPreprintServer(journal)
                || pointers.has("arxiv")
                        && List.of("UNPB", "GEN", "UNPD", "INPR", "ELEC", "").contains(reference.type())
                || reference.text("M3", "DT").matches("(?i).*\\bpreprint\\b.*");
        var type = preprint ? "preprint" : TYPES.getOrDefault(reference.type(), "");
        draft.text("type", type, said.map(Value.Scalar::at).orElse(reference.at()));
    }

    private void authors() {
        var full = reference.all("AF");
        var named = reference.all("AU");
        var lines = new ArrayList<>(isWos && full.size() >= named.size() ? full : named);
        // two authors may have one name, but some programs write all of them under both tags
        reference.all("A1").stream()
                .filter(line ->
                        !isWos && named.stream().noneMatch(is -> is.text().equals(line.text())))
                .forEach(lines::add);
        for (var line : lines) {
            for (var name : line.text().split("\\s*;\\s*")) {
                RisNames.of(name).ifPresent(person -> draft.item("authors", person.author(line.at())));
            }
        }
        for (var line : isWos ? reference.all("CA") : List.<Value.Scalar>of()) {
            draft.item("authors", PersonParts.group(line.text()).author(line.at()));
        }
    }

    /** The day or months of {@code PD} in the year of {@code PY}. */
    private Optional<Value.Scalar> wosDate() {
        return reference.first("PY").flatMap(year -> {
            var named = LooseDate.monthAndDay(reference.text("PD"));
            return LooseDate.of(year.text())
                    .flatMap(text -> LooseDate.date(Integer.parseInt(text.substring(0, 4)), named.month(), named.day()))
                    .map(text -> new Value.Scalar(text, year.at()));
        });
    }

    private void abstractText() {
        reference
                .first("AB", "N2")
                .filter(said -> !said.text().matches("(?i)abstract\\.?"))
                .ifPresent(said -> draft.text("abstract", MarkedUp.plain(said.text()), said.at()));
    }

    /** One keyword a line, or several between semicolons; a single line may part them by commas. */
    private void keywords() {
        var lines = isWos ? reference.all(reference.first("DE").isPresent() ? "DE" : "ID") : reference.all("KW", "DE");
        Set<String> known = new HashSet<>();
        for (var line : lines) {
            boolean commas = lines.size() == 1 && line.text().indexOf(';') < 0;
            for (var word : line.text().split(commas ? "," : ";")) {
                if (known.add(word.strip().toLowerCase(Locale.ROOT))) {
                    draft.item("keywords", MarkedUp.plain(word), line.at());
                }
            }
        }
    }

    private void venue(Optional<Value.Scalar> published) {
        var publisher = isWos
                ? reference.first("PU")
                : reference
                        .first("PB")
                        .filter(said -> !BibtexType.isArxiv(said.text())
                                && !reference.type().equals("PAT"));
        var name = isWos
                ? reference.first("SO")
                : isBook()
                        ? reference.first("T3", "T2")
                        : reference.first("JF", "T2", "JO", "JA", "J2", "J1", "BT", "C3", "SO");
        var venue = name.filter(said ->
                        !BibtexType.isArxiv(said.text()) && !said.text().equals(reference.text("T1", "TI", "CT")))
                .or(() -> publisher);
        if (venue.isEmpty()) {
            return;
        }
        draft.venue("name", MarkedUp.plain(venue.get().text()), venue.get().at());
        published.ifPresent(date -> draft.venue("year", date.text().substring(0, 4), date.at()));
        part("volume", reference.first("VL"));
        part("issue", reference.first("IS"));
        pages();
        part("publisher", publisher);
    }

    private void part(String part, Optional<Value.Scalar> value) {
        value.filter(said -> !said.text().matches("(?i)abs/.*|arxiv:.*"))
                .ifPresent(said -> draft.venue(part, MarkedUp.plain(said.text()), said.at()));
    }

    private void pages() {
        var first = reference.first(isWos ? "BP" : "SP").or(() -> reference.first(isWos ? "AR" : "C7"));
        first.ifPresent(said -> {
            var last = reference.text("EP");
            boolean span = !last.isEmpty() && !last.equals(said.text());
            draft.venue("pages", BibtexVenue.pages(span ? said.text() + "–" + last : said.text()), said.at());
        });
    }

    /** How often the paper was cited, and when that was asked. */
    private void counts() {
        var asked = reference.all("N1").stream()
                .filter(note -> note.text().matches("(?i)export date:.*"))
                .findFirst()
                .flatMap(note -> LooseDate.of(note.text().replaceFirst("^[^:]*:", "")))
                .filter(date -> date.length() == 10)
                .orElse("");
        for (var note : reference.all("N1")) {
            if (note.text().matches("(?i)cited by\\s*:\\s*\\d+.*")) {
                draft.count(
                        "citations",
                        note.text().replaceFirst("(?i)^cited by\\s*:\\s*(\\d+).*", "$1"),
                        asked,
                        note.at());
            }
        }
        if (isWos) {
            var exported = LooseDate.of(reference.text("DA")).filter(date -> date.length() == 10);
            reference
                    .first("TC")
                    .ifPresent(said -> draft.count("citations", said.text(), exported.orElse(""), said.at()));
        }
    }
}
