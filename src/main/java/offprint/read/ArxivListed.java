package offprint.read;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** A paper in a daily feed of arXiv. */
final class ArxivListed {
    private static final Pattern ID =
            Pattern.compile("(?:oai:arXiv\\.org:|arXiv:|/abs/)(\\S+?)(v[1-9]\\d{0,3})?(?=[\\s)\\[]|$)");
    private static final Pattern OLD_TITLE = Pattern.compile(
            "(.*?)\\.?\\s*\\(arXiv:(?<id>\\S+?)(?<version>v\\d+)?\\s*\\[(?<category>[\\w.-]+)](?<kind>[^)]*)\\)\\s*",
            Pattern.DOTALL);
    private static final Pattern ABOVE_ABSTRACT =
            Pattern.compile("^\\s*arXiv:\\S+\\s+Announce Type:\\s*(\\S+)\\s*(?:Abstract:\\s*)?", Pattern.DOTALL);

    private final Markup file;
    private final Element item;
    private final Optional<ArxivRssImporter.DayAt> day;
    private final Draft draft;
    private final IdList ids;

    ArxivListed(Markup file, Element item, Optional<ArxivRssImporter.DayAt> day) {
        this.file = file;
        this.item = item;
        this.day = day;
        this.draft = new Draft(file.at(item));
        this.ids = new IdList(draft);
    }

    /** What the item says. */
    Draft draft() {
        text("title").ifPresent(text -> draft.text("title", title(text.text()), text.at()));
        identifiers();
        draft.text("type", "preprint", file.at(item));
        text("creator").ifPresent(this::authors);
        day.filter(on -> !isReplacement()).ifPresent(on -> draft.item("featured", on.scalar()));
        summary().ifPresent(text -> draft.text("abstract", abstractOf(text.text()), text.at()));
        categories();
        ArxivEntry.journal(text("journal_reference"), draft);
        ArxivEntry.withdrawal(Optional.empty(), text("summary").or(this::summary), draft);
        return draft;
    }

    /** Whether the paper was announced before, so that this is no new listing. */
    boolean isReplacement() {
        return kind().contains("replace") || kind().contains("UPDATED");
    }

    private String kind() {
        var old = OLD_TITLE.matcher(text("title").map(Value.Scalar::text).orElse(""));
        var said = ABOVE_ABSTRACT.matcher(summary().map(Value.Scalar::text).orElse(""));
        return text("announce_type")
                .map(Value.Scalar::text)
                .orElseGet(() -> said.find() ? said.group(1) : old.matches() ? old.group("kind") : "");
    }

    private Optional<Value.Scalar> text(String name) {
        return ArxivRssImporter.named(item, name).flatMap(file::text);
    }

    private Optional<Value.Scalar> summary() {
        return text("description").or(() -> text("summary"));
    }

    private static String title(String text) {
        var old = OLD_TITLE.matcher(text);
        return Markup.plain(old.matches() ? old.group(1) : text);
    }

    private static String abstractOf(String text) {
        return Markup.plain(ABOVE_ABSTRACT.matcher(text).replaceFirst("")).strip();
    }

    private void identifiers() {
        var places = java.util.stream.Stream.of("guid", "id", "link", "title", "description", "summary")
                .flatMap(name -> text(name).stream());
        var about = item.attributes().asList().stream()
                .filter(attribute -> attribute.getKey().endsWith("about"))
                .flatMap(attribute -> file.attribute(item, attribute.getKey()).stream());
        java.util.stream.Stream.concat(places, about).forEach(text -> {
            var found = ID.matcher(text.text());
            if (found.find() && ids.isEmpty() && ids.add(new Value.Scalar("arxiv:" + found.group(1), text.at()))) {
                version(Optional.ofNullable(found.group(2)), text);
            }
        });
        text("DOI").ifPresent(ids::addAll);
    }

    private void version(Optional<String> version, Value.Scalar text) {
        version.or(() -> summary().map(Value.Scalar::text).flatMap(ArxivListed::versionIn))
                .ifPresent(number -> draft.item(
                        "versions",
                        new Draft.Part(text.at())
                                .with("version", number.substring(1))
                                .mapping()));
    }

    private static Optional<String> versionIn(String text) {
        var found = ID.matcher(text);
        return found.find() ? Optional.ofNullable(found.group(2)) : Optional.empty();
    }

    private void authors(Value.Scalar creators) {
        for (var person : PeopleText.named(Markup.plain(creators.text()))) {
            draft.item(
                    "authors",
                    new Draft.Part(creators.at()).with("name", person.name()).mapping());
        }
    }

    private void categories() {
        for (var category : item.children()) {
            if (category.tag().localName().equals("category")) {
                file.attribute(category, "term")
                        .or(() -> file.text(category))
                        .ifPresent(term -> draft.item("categories", term));
            }
        }
        text("title").filter(text -> !draft.has("categories")).ifPresent(text -> {
            var old = OLD_TITLE.matcher(text.text());
            if (old.matches()) {
                draft.item("categories", old.group("category"), text.at());
            }
        });
    }
}
