package offprint.read;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import offprint.model.Identifier;

/** A post about a paper: what its front matter, its citation and its links say of the paper. */
final class JournalClubPost {
    /** {@code Beck A, Dorn CD, et al. Title. _Journal_ **2016**;388;1377-1388.} */
    private static final Pattern CITATION = Pattern.compile(
            "(?<authors>\\p{Lu}[\\p{L}'’-]+(?: [\\p{L}'’-]+){0,2} \\p{Lu}{1,4}\\b(?:,? (?:and )?[\\p{L}'’ -]{1,40}? \\p{Lu}{1,4}\\b){0,40},?(?:,? et al)?)\\.\\s+"
                    + "(?<title>[^\\n]{8,400}?)[.?!]?\\s+[*_]{1,2}(?<journal>[^*_\\n]{2,120})[*_]{1,2}\\.?\\s*[*_(]{0,2}(?<year>(?:19|20)\\d\\d)[*_)]{0,2}"
                    + "(?:[;,:\\s]+(?<volume>\\d{1,4})(?:\\((?<issue>[\\w-]{1,12})\\))?(?:[;:,]\\s*(?<pages>[eE]?\\d[\\w]*(?:\\s*[-–]\\s*[eE]?\\w+)?))?)?");

    private static final Pattern IN_TITLE = Pattern.compile(
            "(?<title>.{10,300}?[\\p{L})\\d])\\.?\\s+(?<journal>\\p{Lu}[\\p{L}& ]{1,60})\\.\\s*(?<year>(?:19|20)\\d\\d)\\s*;\\s*(?<volume>\\d{1,4})\\s*(?:\\((?<issue>[\\w-]{1,12})\\))?\\s*:\\s*(?<pages>[eE]?\\d[\\w]*(?:\\s*[-–]\\s*[eE]?\\w+)?)\\.?");
    private static final Pattern PERSON =
            Pattern.compile("(?:and\\s+)?(?<family>\\p{L}[\\p{L}'’ -]*?)\\s+(?<initials>\\p{Lu}{1,4})");
    private static final Pattern DOI = Pattern.compile(
            "\\b(?:doi:?\\s*|https?://(?:dx\\.)?doi\\.org/)?(10\\.\\d{4,9}/[^\\s<>\"\\]]+)", Pattern.CASE_INSENSITIVE);
    private static final List<String> ADDRESSES = List.of(
            "paper_url",
            "paper_link",
            "paperurl",
            "paper-url",
            "link",
            "url",
            "pdf",
            "paper_pdf",
            "external_link",
            "article",
            "source",
            "redirect",
            "openreview");

    private static final int BEGINNING = 4_000;

    private final Value.Mapping fields;
    private final String body;
    private final int bodyStart;
    private final Places places;
    private final Draft draft;
    private final PaperLinks links;

    JournalClubPost(FrontMatter post, int bodyStart, Places places) {
        this.fields = post.fields();
        this.body = post.body();
        this.bodyStart = bodyStart;
        this.places = places;
        this.draft = new Draft(post.fields().at());
        this.links = new PaperLinks(draft);
    }

    /** The paper. */
    Draft draft() {
        var citation = CITATION.matcher(body).region(0, Math.min(body.length(), BEGINNING));
        boolean cited = citation.find();
        if (cited) {
            citation(citation);
        }
        title(cited);
        authors();
        ids();
        PostAbstract.in(body).ifPresent(found -> draft.text("abstract", found.text(), at(found.start())));
        Look.scalar(fields, "journal")
                .or(() -> Look.scalar(fields, "venue"))
                .or(() -> Look.scalar(fields, "conference"))
                .filter(text -> !draft.has("venue"))
                .ifPresent(text -> VenueText.add(text.text(), text.at(), draft));
        return draft;
    }

    private void citation(Matcher found) {
        draft.text("title", MarkdownText.plain(found.group("title")), at(found.start("title")));
        for (var part : found.group("authors").split(",\\s*")) {
            var person = PERSON.matcher(part.strip());
            if (person.matches()) {
                int start = found.start("authors") + found.group("authors").indexOf(part);
                var given = String.join(". ", person.group("initials").split("")) + ".";
                draft.item(
                        "authors",
                        new Draft.Part(at(start))
                                .with("name", given + " " + person.group("family"))
                                .with("family", person.group("family"))
                                .with("given", given)
                                .mapping());
            }
        }
        venue(found, bodyStart);
        draft.text("published", found.group("year"), at(found.start("year")));
        draft.text("type", "article", at(found.start("journal")));
    }

    private void venue(Matcher found, int offset) {
        draft.venue("name", found.group("journal").strip(), places.at(offset + found.start("journal")));
        for (var part : List.of("year", "volume", "issue", "pages")) {
            Optional.ofNullable(found.group(part))
                    .ifPresent(text -> draft.venue(part, text, places.at(offset + found.start(part))));
        }
    }

    /** The title of the front matter, unless the post cites the paper; a journal behind it is taken apart. */
    private void title(boolean cited) {
        var title = List.of("paper_title", "paper", "title").stream()
                .flatMap(name -> Look.scalar(fields, name).stream())
                .filter(text -> !text.text().contains("://"))
                .findFirst();
        if (title.isEmpty() || cited && draft.has("title")) {
            return;
        }
        var text = title.get();
        var whole = IN_TITLE.matcher(text.text().strip());
        if (whole.matches()) {
            draft.text("title", MarkdownText.plain(whole.group("title")), text.at());
            draft.venue("name", whole.group("journal"), text.at());
            for (var part : List.of("year", "volume", "issue", "pages")) {
                Optional.ofNullable(whole.group(part)).ifPresent(said -> draft.venue(part, said, text.at()));
            }
        } else {
            draft.text("title", MarkdownText.plain(text.text()), text.at());
        }
    }

    private void authors() {
        if (draft.has("authors")) {
            return;
        }
        for (var name : List.of("paper_authors", "paper-authors", "authors")) {
            for (var item : Look.scalars(fields, name)) {
                PeopleText.in(MarkdownText.plain(item.text()))
                        .forEach(person -> draft.item(
                                "authors",
                                new Draft.Part(item.at())
                                        .with("name", person.name())
                                        .with("affiliation", person.affiliation())
                                        .mapping()));
            }
        }
    }

    /** Identifiers of the front matter, else the first of each sort in the text. */
    private void ids() {
        for (var field : fields.fields()) {
            var name = field.name().toLowerCase(Locale.ROOT);
            for (var text : Look.scalars(field.value())) {
                if (name.matches("doi|paper_doi|pmid|pubmed|arxiv|arxiv_id|isbn")) {
                    var scheme = name.contains("doi")
                            ? "doi:"
                            : name.startsWith("arxiv") ? "arxiv:" : name.equals("isbn") ? "isbn:" : "pubmed:";
                    Identifier.parse(text.text())
                            .or(() -> Identifier.parse(scheme + text.text()))
                            .ifPresent(id -> links.ids().add(id, text));
                } else if (ADDRESSES.contains(name) || name.equals("paper")) {
                    MarkdownText.links(text.text())
                            .forEach(link -> links.add("paper", new Value.Scalar(link.url(), text.at())));
                } else if (name.matches("code|slides|video|poster|project|github")) {
                    MarkdownText.links(text.text())
                            .forEach(link -> links.add(name, new Value.Scalar(link.url(), text.at())));
                }
            }
        }
        var known = !links.ids().isEmpty();
        for (var link : MarkdownText.links(body)) {
            var id = PaperLinks.identifier(link.url());
            var url = new Value.Scalar(link.url(), at(Math.max(link.start(), body.indexOf(link.url(), link.start()))));
            if (!known && id.isPresent() && !links.ids().has(id.get().scheme())) {
                links.ids().add(id.get(), url);
            } else if (id.isEmpty() && !draft.has("links") && isNamedPaper(link)) {
                links.add(link.label(), url);
            }
        }
        var doi = DOI.matcher(body);
        if (!known && !links.ids().has("doi") && doi.find()) {
            links.ids().add(new Value.Scalar("doi:" + trimmed(doi.group(1)), at(doi.start(1))));
        }
    }

    private static boolean isNamedPaper(MarkdownText.Link link) {
        return link.label()
                        .toLowerCase(Locale.ROOT)
                        .matches("(?:the |full )?(?:paper|pdf|article|publication)(?: link| pdf)?")
                && link.url().startsWith("http");
    }

    /** Without the bracket or stop that belongs to the sentence. */
    private static String trimmed(String doi) {
        var end = doi.replaceFirst("[.,;:*_]+$", "");
        return end.endsWith(")") && end.indexOf('(') < 0 ? end.substring(0, end.length() - 1) : end;
    }

    private offprint.report.Position at(int index) {
        return places.at(bodyStart + index);
    }
}
