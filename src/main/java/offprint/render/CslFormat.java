package offprint.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import offprint.cite.Reference;
import offprint.model.PersonName;
import offprint.model.WorkType;
import offprint.plan.Json;
import offprint.plan.Page;
import offprint.plan.View;
import offprint.report.Report;

/** References as CSL-JSON, which citation processors read; an item a line. */
final class CslFormat implements Format {
    private final JsonText text = new JsonText();

    @Override
    public String label() {
        return "CSL-JSON";
    }

    @Override
    public boolean takes(Page page) {
        return page.kind().equals("references-csl") && page.view() instanceof View.References;
    }

    @Override
    public Optional<Artifact> write(Page page, Report report) {
        var view = (View.References) page.view();
        var out = new Utf8Writer();
        var before = "[\n";
        for (var reference : view.references()) {
            out.write(before);
            text.write(item(reference), out);
            before = ",\n";
        }
        out.write("\n]\n");
        return Optional.of(new Artifact.Rendered(page.path() + view.extension(), page.kind(), out.bytes()));
    }

    private static Json item(Reference reference) {
        var arxiv = reference.id("arxiv");
        return Json.object()
                .with("id", reference.key())
                .with("type", type(reference))
                .with("genre", genre(reference))
                .with("title", reference.title().plain())
                .with("author", Json.of(authors(reference)))
                .with("container-title", reference.container())
                .with("volume", reference.volume())
                .with("issue", reference.issue())
                .with("page", reference.pages().map(pages -> pages.replace('–', '-')))
                .with(
                        "publisher",
                        reference
                                .publisher()
                                .or(() -> arxiv.filter(id -> reference.type() == WorkType.PREPRINT)
                                        .map(id -> "arXiv")))
                .with("issued", issued(reference))
                .with("DOI", reference.id("doi"))
                .with("number", arxiv.map(id -> "arXiv:" + id))
                .with("PMID", reference.id("pubmed"))
                .with("ISBN", isbn(reference))
                .with("URL", reference.url().or(reference::address))
                .with("keyword", keywords(reference))
                .made();
    }

    private static String type(Reference reference) {
        return switch (reference.type()) {
            case PREPRINT -> "article";
            case ARTICLE -> "article-journal";
            case CONFERENCE -> "paper-conference";
            case CHAPTER, BOOK, THESIS, REPORT, DATASET, SOFTWARE ->
                reference.type().word();
            case OTHER -> "document";
        };
    }

    private static String genre(Reference reference) {
        return switch (reference.type()) {
            case PREPRINT -> "preprint";
            case THESIS -> "Thesis";
            default -> "";
        };
    }

    private static List<Json> authors(Reference reference) {
        List<Json> authors = new ArrayList<>();
        reference.authors().forEach(author -> authors.add(author(author)));
        if (reference.unnamed() > 0) {
            authors.add(Json.object().with("literal", "others").made());
        }
        return authors;
    }

    private static Json author(PersonName name) {
        return name.family().isEmpty()
                ? Json.object().with("literal", name.display()).made()
                : Json.object()
                        .with("family", name.family())
                        .with("given", name.given())
                        .with("suffix", name.suffix())
                        .made();
    }

    private static Json issued(Reference reference) {
        return reference
                .date()
                .map(date -> {
                    List<Json> parts = new ArrayList<>();
                    parts.add(new Json.Whole(date.year()));
                    if (date.month() > 0) {
                        parts.add(new Json.Whole(date.month()));
                    }
                    if (date.day() > 0) {
                        parts.add(new Json.Whole(date.day()));
                    }
                    return Json.object()
                            .with("date-parts", Json.of(List.of(Json.of(parts))))
                            .made();
                })
                .orElseGet(() -> Json.object().made());
    }

    /** Parted by commas where no keyword could be mistaken: readers take what stands within parentheses for one. */
    private static String keywords(Reference reference) {
        boolean isPlain = reference.keywords().stream()
                .allMatch(word -> word.chars().noneMatch(c -> c == ',' || c == '(' || c == ')'));
        return String.join(isPlain ? ", " : "; ", reference.keywords());
    }

    private static String isbn(Reference reference) {
        return reference.ids().stream()
                .filter(id -> id.scheme().equals("isbn"))
                .map(id -> id.value())
                .collect(Collectors.joining(" "));
    }
}
