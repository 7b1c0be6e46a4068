package offprint.read;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import offprint.model.Identifier;
import offprint.report.Report;

/** A page about one paper: each of its sources fills what those before it left open. */
final class LandingPage {
    private static final Pattern NOTICE = Pattern.compile(
            "(?<what>RETRACTED|WITHDRAWN)(?: ARTICLE| PAPER)?\\s*[:.]\\s*|\\[Retracted\\]\\s*",
            Pattern.CASE_INSENSITIVE);
    private static final String ABSTRACTS =
            "blockquote.abstract, .acl-abstract, div.abstract-content, section#abstract, div#abstract, section.abstract, div.abstract, #Abs1-content, .article__abstract, .abstractSection";

    private final Markup page;
    private final String file;
    private final Report report;
    private final PageMeta meta;
    private final Draft draft;
    private final IdList ids;

    LandingPage(Markup page, String file, Report report) {
        this.page = page;
        this.file = file;
        this.report = report;
        this.meta = new PageMeta(page);
        this.draft = new Draft(place(page));
        this.ids = new IdList(draft);
    }

    private static offprint.report.Position place(Markup page) {
        return Optional.ofNullable(page.document().selectFirst("meta[name^=citation_], meta[name^=DC.], title"))
                .map(page::at)
                .orElse(page.at(page.document()));
    }

    /** The paper; empty when nothing tells one. */
    Optional<Draft> draft() {
        boolean citation = new CitationTags(meta, draft, ids).read();
        boolean linked = new PageJson(page, file, report).read(draft, ids);
        boolean core = new DublinCore(meta, draft, ids).read();
        address();
        if (!citation && !linked && !core) {
            if (ids.isEmpty()) {
                return Optional.empty();
            }
            openGraph();
        }
        pdf();
        arxiv();
        draft.text("abstract", abstractText());
        return Optional.of(draft).filter(made -> made.has("title") || made.has("ids"));
    }

    /** What the page says to be its own address may be the identifier of its paper. */
    private void address() {
        Stream.of(meta.first("citation_abstract_html_url"), canonical(), meta.first("og:url", "citation_public_url"))
                .flatMap(Optional::stream)
                .forEach(url -> PaperLinks.identifier(url.text())
                        .filter(id -> !ids.has(id.scheme()))
                        .ifPresent(id -> ids.add(id, url)));
    }

    private Optional<Value.Scalar> canonical() {
        return Optional.ofNullable(page.document().selectFirst("link[rel=canonical][href]"))
                .flatMap(link -> page.attribute(link, "href"));
    }

    private void openGraph() {
        meta.first("og:title", "twitter:title").ifPresent(title -> {
            var site = meta.first("og:site_name").map(Value.Scalar::text).orElse("");
            draft.text("title", withoutSite(title.text(), site), title.at());
        });
        draft.text("abstract", meta.first("og:description", "description"));
        meta.first("article:published_time")
                .flatMap(DateText::said)
                .ifPresent(date -> draft.text("published", date.text(), date.at()));
    }

    private static String withoutSite(String title, String site) {
        var cut = Markup.plain(title);
        for (var separator : List.of(" | ", " - ", " – ", " — ", " :: ")) {
            int at = cut.lastIndexOf(separator);
            var end = at < 0 ? "" : cut.substring(at + separator.length()).strip();
            if (!end.isEmpty() && (end.equalsIgnoreCase(site) || separator.equals(" | "))) {
                cut = cut.substring(0, at);
            }
        }
        return cut.strip();
    }

    private void pdf() {
        meta.first("citation_pdf_url").ifPresent(url -> draft.link("pdf", absolute(url.text()), url.at()));
    }

    /** An address as seen from the page; as it is when the page does not say where it lies. */
    private String absolute(String url) {
        var base = Stream.of(
                        Optional.ofNullable(page.document().selectFirst("base[href]"))
                                .flatMap(element -> page.attribute(element, "href")),
                        meta.first("citation_abstract_html_url"),
                        canonical(),
                        meta.first("og:url"))
                .flatMap(Optional::stream)
                .map(Value.Scalar::text)
                .filter(text -> text.startsWith("http"))
                .findFirst();
        try {
            return base.isPresent() ? URI.create(base.get()).resolve(url).toString() : url;
        } catch (IllegalArgumentException noAddress) {
            return url;
        }
    }

    /** What a page of arXiv shows beside its tags. */
    private void arxiv() {
        if (!ids.has("arxiv") || page.document().selectFirst("blockquote.abstract") == null) {
            return;
        }
        draft.text("type", "preprint", page.at(page.document().selectFirst("blockquote.abstract")));
        Optional.ofNullable(page.document().selectFirst("td.comments"))
                .flatMap(page::text)
                .ifPresent(comment -> {
                    draft.text("comment", Optional.of(comment));
                    ArxivEntry.withdrawal(Optional.of(comment), Optional.empty(), draft);
                });
        ArxivEntry.journal(
                Optional.ofNullable(page.document().selectFirst("td.jref"))
                        .flatMap(page::text)
                        .filter(text -> !draft.has("venue")),
                draft);
        Optional.ofNullable(page.document().selectFirst("td.subjects"))
                .flatMap(page::text)
                .ifPresent(subjects -> Pattern.compile("\\(([a-z-]+(?:\\.[A-Za-z-]+)?)\\)")
                        .matcher(subjects.text())
                        .results()
                        .forEach(found -> draft.item("categories", found.group(1), subjects.at())));
    }

    private Optional<Value.Scalar> abstractText() {
        if (draft.has("abstract")) {
            return Optional.empty();
        }
        return Optional.ofNullable(page.document().selectFirst(ABSTRACTS))
                .flatMap(page::text)
                .map(text -> new Value.Scalar(
                        text.text()
                                .replaceFirst("(?i)^abstract\\s*[:.]?\\s*(?=\\p{Lu}|\\s)", "")
                                .strip(),
                        text.at()))
                .filter(text -> !text.text().isEmpty());
    }

    /** Says a title; that a paper was taken back is often written before it. */
    static void title(Value.Scalar title, Draft draft) {
        var plain = Markup.plain(title.text()).strip();
        var notice = NOTICE.matcher(plain);
        boolean taken = notice.lookingAt();
        draft.text("title", taken ? plain.substring(notice.end()) : plain, title.at());
        if (taken && !draft.has("notices")) {
            boolean withdrawn = "WITHDRAWN".equalsIgnoreCase(notice.group("what"));
            draft.item(
                    "notices",
                    new Draft.Part(title.at())
                            .with("type", withdrawn ? "withdrawal" : "retraction")
                            .mapping());
        }
    }

    /** Says a person written as {@code Given Family} or {@code Family, Given}. */
    static Draft.Part person(Value.Scalar name) {
        var plain = Markup.plain(name.text()).strip().replaceAll("\\s+", " ");
        var parts = plain.split("\\s*,\\s*");
        if (parts.length < 2 || parts.length > 3 || parts[1].isEmpty()) {
            return new Draft.Part(name.at()).with("name", plain);
        }
        boolean suffixed = parts.length == 3;
        var suffix = suffixed ? (parts[1].matches("(?i)jr\\.?|sr\\.?|i{2,3}|iv") ? parts[1] : parts[2]) : "";
        var given = suffixed && suffix.equals(parts[1]) ? parts[2] : parts[1];
        return new Draft.Part(name.at())
                .with("name", (given + " " + parts[0] + " " + suffix).strip())
                .with("family", parts[0])
                .with("given", given)
                .with("suffix", suffix);
    }

    /** Says keywords: one field may hold them all. */
    static void keywords(List<Value.Scalar> fields, Draft draft) {
        if (draft.has("keywords")) {
            return;
        }
        for (var field : fields) {
            var separator = field.text().contains(";") ? ";" : fields.size() == 1 ? "," : "\n";
            for (var word : Markup.plain(field.text()).split(separator)) {
                draft.item("keywords", word, field.at());
            }
        }
    }

    /** Adds what is an identifier, if the scheme is not known yet. */
    static void identifier(String scheme, Value.Scalar text, IdList ids) {
        Identifier.parse(text.text())
                .or(() -> Identifier.parse(scheme + text.text()))
                .filter(id -> !ids.has(id.scheme()))
                .ifPresent(id -> ids.add(id, text));
    }
}
