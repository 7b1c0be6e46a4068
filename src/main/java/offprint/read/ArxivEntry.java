package offprint.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import offprint.report.Report;
import org.jsoup.nodes.Element;

/** A paper in an Atom feed of arXiv. */
final class ArxivEntry {
    static final String ATOM = "http://www.w3.org/2005/Atom";
    static final String ARXIV = "http://arxiv.org/schemas/atom";
    private static final Pattern VERSION = Pattern.compile("v([1-9]\\d{0,3})$");
    private static final Pattern WITHDRAWN = Pattern.compile(
            "\\b(?:paper|manuscript|article|submission|preprint|version|draft|note)\\s+(?:(?:has|have)\\s+been\\s+|was\\s+|is\\s+|temporarily\\s+|now\\s+)*withdrawn\\b(?!\\s+from)"
                    + "|^withdrawn\\b(?!\\s+from)|\\bwithdrawn\\s+by\\s+(?:the\\s+|its\\s+)?(?:authors?|arxiv)\\b|\\bwithdrawn\\s+from\\s+arxiv\\b",
            Pattern.CASE_INSENSITIVE);
    private static final int BEGINNING = 120;

    private final Markup file;
    private final Element entry;
    private final Report report;
    private final Draft draft;
    private final IdList ids;

    ArxivEntry(Markup file, Element entry, Report report) {
        this.file = file;
        this.entry = entry;
        this.report = report;
        this.draft = new Draft(file.at(entry));
        this.ids = new IdList(draft);
    }

    /** What the entry says. */
    Draft draft() {
        draft.text("title", atom("title"));
        identifiers();
        draft.text("type", "preprint", file.at(entry));
        authors();
        dates();
        draft.text("abstract", atom("summary"));
        categories();
        journal(arxiv("journal_ref"), draft);
        var comment = arxiv("comment");
        draft.text("comment", comment);
        withdrawal(comment, atom("summary"), draft);
        links();
        return draft;
    }

    private Optional<Value.Scalar> atom(String name) {
        return Markup.child(entry, ATOM, name).flatMap(file::text);
    }

    private Optional<Value.Scalar> arxiv(String name) {
        return Markup.child(entry, ARXIV, name).flatMap(file::text);
    }

    private void identifiers() {
        var id = atom("id");
        if (id.filter(ids::add).isEmpty()) {
            report.warning(
                    "identifier.unknown",
                    id.map(Value.Scalar::at).orElse(file.at(entry)),
                    "this entry has no id of arXiv",
                    "it is kept without one");
        }
        arxiv("doi").ifPresent(ids::addAll);
        Markup.children(entry, ATOM, "link").stream()
                .filter(link -> link.attr("title").equals("doi"))
                .flatMap(link -> file.attribute(link, "href").stream())
                .forEach(ids::addAll);
    }

    private void authors() {
        for (var author : Markup.children(entry, ATOM, "author")) {
            Markup.child(author, ATOM, "name").flatMap(file::text).ifPresent(name -> {
                var affiliations = Markup.children(author, ARXIV, "affiliation").stream()
                        .flatMap(one -> file.text(one).stream())
                        .map(Value.Scalar::text)
                        .toList();
                draft.item(
                        "authors",
                        new Draft.Part(name.at())
                                .with("name", name.text())
                                .with("affiliation", String.join("; ", affiliations))
                                .mapping());
            });
        }
    }

    /** The first version's day is that of the paper; the other is the day of the version in the id. */
    private void dates() {
        var published = day("published");
        var updated = day("updated");
        draft.text("published", published);
        var id = atom("id");
        var version = VERSION.matcher(id.map(Value.Scalar::text).orElse(""));
        if (!version.find()) {
            return;
        }
        int number = Integer.parseInt(version.group(1));
        published.or(() -> number == 1 ? updated : Optional.empty()).ifPresent(on -> version(draft, 1, on));
        if (number > 1) {
            updated.ifPresentOrElse(
                    on -> version(draft, number, on),
                    () -> draft.item(
                            "versions",
                            new Draft.Part(id.orElseThrow().at())
                                    .with("version", version.group(1))
                                    .mapping()));
        }
    }

    /** Adds a version and its day. */
    static void version(Draft draft, int number, Value.Scalar on) {
        draft.item(
                "versions",
                new Draft.Part(on.at())
                        .with("version", Integer.toString(number))
                        .with("on", on.text())
                        .mapping());
    }

    private Optional<Value.Scalar> day(String name) {
        return atom(name).flatMap(DateText::said);
    }

    private void categories() {
        List<Value.Scalar> all = new ArrayList<>();
        Consumer<Element> add = category -> file.attribute(category, "term")
                .filter(term -> all.stream().noneMatch(known -> known.text().equals(term.text())))
                .ifPresent(all::add);
        Markup.child(entry, ARXIV, "primary_category").ifPresent(add);
        Markup.children(entry, ATOM, "category").forEach(add);
        all.forEach(term -> draft.item("categories", term));
    }

    /** A journal reference is kept whole: what of it is the journal's name cannot be told for sure. */
    static void journal(Optional<Value.Scalar> reference, Draft draft) {
        reference.ifPresent(text -> {
            draft.venue("name", text.text(), text.at());
            JournalYear.in(text.text()).ifPresent(year -> draft.venue("year", year, text.at()));
        });
    }

    /** Says that a paper was taken back, when its comment or the beginning of its abstract says so. */
    static void withdrawal(Optional<Value.Scalar> comment, Optional<Value.Scalar> summary, Draft draft) {
        var start = summary.map(text -> new Value.Scalar(
                text.text().substring(0, Math.min(BEGINNING, text.text().length())), text.at()));
        Stream.of(comment, start)
                .flatMap(Optional::stream)
                .filter(text -> WITHDRAWN.matcher(text.text()).find())
                .findFirst()
                .ifPresent(text -> draft.item(
                        "notices",
                        new Draft.Part(text.at()).with("type", "withdrawal").mapping()));
    }

    private void links() {
        for (var link : Markup.children(entry, ATOM, "link")) {
            var href = file.attribute(link, "href");
            boolean pdf = link.attr("title").equals("pdf") || link.attr("type").equals("application/pdf");
            if (href.isPresent() && pdf) {
                draft.link("pdf", href.get().text(), href.get().at());
            }
        }
    }
}
