package offprint.read;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import offprint.model.Identifier;

/**
 * A submission in one of the lists that others make of a conference, all in plain fields: {@code
 * {"title": "...", "author": "A. One;B. Two", "status": "Poster", "site": "https://openreview.net/forum?id=..."}}.
 */
final class OpenReviewRow {
    private static final Pattern IN_BIBTEX =
            Pattern.compile("\\b(booktitle|journal|year)\\s*=\\s*[{\"]((?:[^{}\"]|\\{[^{}]*\\}){0,400})[}\"]");
    private static final List<String> MARKS =
            List.of("track", "status", "primary_area", "bibtex", "site", "openreview", "aff", "gs_citation");

    private final Value.Mapping row;
    private final Draft draft;

    OpenReviewRow(Value.Mapping row, Draft draft) {
        this.row = row;
        this.draft = draft;
    }

    static boolean isRow(Value.Mapping object) {
        return Look.scalar(object, "title").isPresent()
                && (Look.scalar(object, "author").isPresent()
                        || Look.scalar(object, "authors").isPresent())
                && MARKS.stream().filter(name -> object.get(name).isPresent()).count() >= 2;
    }

    void say() {
        draft.text("title", Look.scalar(row, "title"));
        for (var name : List.of("openreview", "site", "arxiv", "doi", "pdf", "oa")) {
            Look.scalar(row, name)
                    .ifPresent(id -> draft.id(name.equals("arxiv") ? arxiv(id.text()) : id.text(), id.at()));
        }
        Look.scalar(row, "author").or(() -> Look.scalar(row, "authors")).ifPresent(this::authors);
        bibtex("year").ifPresent(year -> draft.text("published", year, row.at()));
        draft.text("abstract", Look.scalar(row, "abstract"));
        draft.text("summary", Look.scalar(row, "tldr"));
        Look.scalar(row, "keywords").ifPresent(words -> OpenReviewNote.keywords(words, draft));
        venue();
        links();
        Look.scalar(row, "gs_citation").ifPresent(count -> draft.count("citations", count.text(), "", count.at()));
    }

    private static String arxiv(String id) {
        return id.startsWith("http") ? id : "arxiv:" + id;
    }

    private void authors(Value.Scalar names) {
        for (var name : names.text().split(names.text().contains(";") ? ";" : ",", -1)) {
            new JsonPerson(names.at())
                    .named(name.contains("@") ? "" : name)
                    .author()
                    .ifPresent(person -> draft.item("authors", person));
        }
    }

    private void venue() {
        var status = Look.text(row, "status").toLowerCase(Locale.ROOT);
        boolean takenBack = status.contains("withdraw") || status.contains("desk");
        if (takenBack) {
            draft.item(
                    "notices",
                    new Draft.Part(row.at()).with("type", "withdrawal").mapping());
        }
        boolean open = takenBack || status.isEmpty() || status.contains("reject") || status.matches("active|submitted");
        bibtex("booktitle").or(() -> bibtex("journal")).ifPresent(name -> {
            draft.venue("name", name, row.at());
            draft.venue("year", bibtex("year").orElse(""), row.at());
        });
        draft.text("type", open ? "preprint" : bibtex("journal").isPresent() ? "article" : "conference", row.at());
    }

    private Optional<String> bibtex(String field) {
        var found = IN_BIBTEX.matcher(Look.text(row, "bibtex"));
        while (found.find()) {
            if (found.group(1).equals(field) && !found.group(2).isBlank()) {
                return Optional.of(found.group(2)
                                .replaceAll("[{}]", "")
                                .replaceAll("\\s+", " ")
                                .strip())
                        .filter(text -> !field.equals("year") || text.matches("[12]\\d{3}"));
            }
        }
        return Optional.empty();
    }

    private void links() {
        link("code", "github");
        link("project", "project");
        link("video", "video");
        link("video", "youtube");
        link("slides", "slides");
        link("poster", "poster");
        link("pdf", "pdf");
        Look.scalar(row, "site")
                .filter(url -> Identifier.parse(url.text()).isEmpty())
                .ifPresent(url -> draft.link("abstract", url.text(), url.at()));
    }

    private void link(String type, String name) {
        Look.scalar(row, name).ifPresent(url -> {
            for (var one : url.text().split(";", -1)) {
                draft.link(type, one, url.at());
            }
        });
    }
}
