package offprint.read;

import java.util.stream.Stream;

/** Reads Dublin Core and PRISM in the meta tags of a page. */
final class DublinCore {
    private final PageMeta meta;
    private final Draft draft;
    private final IdList ids;

    DublinCore(PageMeta meta, Draft draft, IdList ids) {
        this.meta = meta;
        this.draft = draft;
        this.ids = ids;
    }

    /** Reads what is still open; false when there is neither. */
    boolean read() {
        var title = meta.first("dc.title", "prism.title");
        Stream.of("prism.doi", "dc.identifier", "dc.identifier.doi", "prism.url")
                .flatMap(name -> meta.all(name).stream())
                .forEach(text -> LandingPage.identifier("doi:", text, ids));
        boolean known = title.isPresent() && (meta.has("dc.creator") || !ids.isEmpty());
        if (!known && !meta.has("prism.publicationname")) {
            return false;
        }
        title.filter(text -> !draft.has("title")).ifPresent(text -> LandingPage.title(text, draft));
        if (!draft.has("authors")) {
            meta.all("dc.creator")
                    .forEach(name ->
                            draft.item("authors", LandingPage.person(name).mapping()));
        }
        Stream.of("dc.date.issued", "dc.issued", "prism.publicationdate", "dc.date.created", "dc.date", "dc.created")
                .flatMap(name -> meta.all(name).stream())
                .flatMap(text -> DateText.said(text).stream())
                .findFirst()
                .ifPresent(date -> draft.text("published", date.text(), date.at()));
        meta.first("dc.abstract", "dc.description.abstract", "dc.description")
                .ifPresent(text -> draft.text("abstract", Markup.plain(text.text()), text.at()));
        LandingPage.keywords(meta.all("dc.subject"), draft);
        if (!draft.has("venue")) {
            venue();
        }
        return draft.has("title");
    }

    private void venue() {
        meta.first("prism.publicationname", "dc.ispartof", "dc.relation.ispartof", "dc.source")
                .filter(text -> !text.text().startsWith("http"))
                .ifPresent(text -> draft.venue("name", Markup.plain(text.text()), text.at()));
        if (!draft.has("venue")) {
            return;
        }
        meta.first("prism.volume").ifPresent(text -> draft.venue("volume", text.text(), text.at()));
        meta.first("prism.number").ifPresent(text -> draft.venue("issue", text.text(), text.at()));
        meta.first("dc.publisher").ifPresent(text -> draft.venue("publisher", text.text(), text.at()));
        meta.first("prism.startingpage").ifPresent(first -> {
            var last = meta.first("prism.endingpage").map(Value.Scalar::text).orElse("");
            draft.venue(
                    "pages",
                    last.isEmpty() || last.equals(first.text()) ? first.text() : first.text() + "-" + last,
                    first.at());
        });
    }
}
