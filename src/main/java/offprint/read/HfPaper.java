package offprint.read;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import offprint.report.Position;

/** A paper as the API and the pages of Hugging Face describe it: an entry of a day, or the paper by itself. */
final class HfPaper {
    /** Until then the time of the entry was the time at which it was listed. */
    private static final LocalDate SECOND_ERA = LocalDate.of(2025, 3, 1);

    private static final Pattern ID = Pattern.compile("\\d{4}\\.\\d{4,5}(?:v\\d+)?|[a-z-]+(?:\\.[A-Z]{2})?/\\d{7}");
    private static final Pattern VIDEO = Pattern.compile(".*\\.(?:mp4|m4v|mov|webm|qt|avi|mkv)(?:[?#].*)?");

    private final Value.Mapping entry;
    private final Value.Mapping paper;
    private final Draft draft;

    HfPaper(Value.Mapping entry, Draft draft) {
        this.entry = entry;
        this.paper = Look.mapping(entry, "paper").orElse(entry);
        this.draft = draft;
    }

    /** Whether it is an entry with a paper, or a paper, on arXiv as all of them are. */
    static boolean isPaper(Value.Mapping object) {
        var inner = Look.mapping(object, "paper");
        return ID.matcher(Look.text(inner.orElse(object), "id")).matches()
                && (inner.isPresent() || Look.hasAny(object, "upvotes", "discussionId", "submittedOnDailyAt"));
    }

    /** Says it in a record; {@code page} is the day of the page or file. */
    void say(Optional<LocalDate> page) {
        var at = paper.at();
        title();
        Look.scalar(paper, "id").ifPresent(id -> draft.id("arxiv:" + id.text().strip(), id.at()));
        draft.text("type", draft.has("ids") ? "preprint" : "", at);
        Look.mappings(paper, "authors")
                .forEach(author -> Look.scalar(author, "name")
                        .flatMap(name ->
                                new JsonPerson(name.at()).named(name.text()).author())
                        .ifPresent(person -> draft.item("authors", person)));
        either("organization").ifPresent(this::organization);
        day("publishedAt", paper).ifPresent(day -> draft.text("published", day.toString(), at));
        var featured = featured(page);
        featured.ifPresent(day -> draft.item("featured", day.toString(), at));
        draft.text("abstract", Look.scalar(paper, "summary").or(() -> Look.scalar(entry, "summary")));
        draft.text("aiSummary", Look.scalar(paper, "ai_summary"));
        Look.scalars(paper, "ai_keywords").forEach(word -> draft.item("keywords", word.text(), word.at()));
        links();
        var on = featured.map(LocalDate::toString).orElse("");
        count("upvotes", Look.scalar(paper, "upvotes"), on);
        count("comments", Look.scalar(entry, "numComments"), on);
        count("stars", Look.scalar(paper, "githubStars"), on);
    }

    /** The paper's own title, whose lines are broken; where the entry's has TeX, that has lost it. */
    private void title() {
        var outer = Look.scalar(entry, "title").filter(text -> text.text().matches("(?s).*[$\\\\].*"));
        draft.text("title", outer.or(() -> Look.scalar(paper, "title")).or(() -> Look.scalar(entry, "title")));
    }

    private Optional<Value> either(String name) {
        return Look.at(paper, name).or(() -> Look.at(entry, name));
    }

    private void organization(Value organization) {
        var slug = Look.text(organization, "name");
        var name = Look.scalar(organization, "fullname").map(Value.Scalar::text).orElse(slug);
        if (!name.isBlank()) {
            draft.value(
                    "organization",
                    new Draft.Part(organization.at())
                            .with("name", name)
                            .with("slug", slug)
                            .mapping());
        }
    }

    /** The day under which the paper was listed; the time of an entry tells it in the first era only. */
    private Optional<LocalDate> featured(Optional<LocalDate> page) {
        return day("submittedOnDailyAt", paper)
                .or(() -> page)
                .or(() -> day("publishedAt", entry)
                        .filter(day -> Look.mapping(entry, "paper").isPresent() && day.isBefore(SECOND_ERA))
                        .filter(day -> day("publishedAt", paper)
                                .filter(published -> !published.isAfter(day))
                                .isPresent()));
    }

    private static Optional<LocalDate> day(String name, Value.Mapping of) {
        return JsonDates.day(Look.text(of, name));
    }

    private void links() {
        link("code", "githubRepo");
        link("project", "projectPage");
        for (var source : java.util.List.of(paper, entry)) {
            Look.scalars(source, "mediaUrls").forEach(url -> media(url.text(), url.at()));
            Look.scalar(source, "mediaUrl").ifPresent(url -> media(url.text(), url.at()));
        }
        Look.scalar(paper, "id")
                .filter(id -> draft.has("ids"))
                .ifPresent(id -> draft.link(
                        "discussion",
                        "https://huggingface.co/papers/" + id.text().strip(),
                        id.at()));
    }

    /** An address as somebody typed it; a space in it is a slip. */
    private void link(String type, String name) {
        Look.scalar(paper, name).ifPresent(url -> draft.link(type, url.text().replaceAll("\\s+", ""), url.at()));
    }

    /** A picture or a film that the authors show; the card that Hugging Face draws itself is neither. */
    private void media(String url, Position at) {
        if (!url.contains("/social-thumbnails/")) {
            draft.link(VIDEO.matcher(url.strip().toLowerCase(Locale.ROOT)).matches() ? "video" : "other", url, at);
        }
    }

    private void count(String name, Optional<Value.Scalar> number, String on) {
        number.ifPresent(said -> draft.count(name, said.text(), on, said.at()));
    }
}
