package offprint.read;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import offprint.model.Source;
import offprint.report.Report;

/** The record that an entry gives. */
final class BibtexRecord {
    /** What keeps two signs from becoming another one. */
    private static final Pattern PARTED = Pattern.compile("(['`-])\\{\\}(?=\\1)");

    private static final Pattern CITED = Pattern.compile("(?i)(?:cited by|citations)\\s*:?\\s*(\\d+)");
    private static final int LONGEST_COMMENT = 300;

    private final BibtexEntry entry;
    private final Report report;
    private final Draft draft;
    private final Pointers pointers;

    BibtexRecord(BibtexEntry entry, Report report) {
        this.entry = entry;
        this.report = report;
        this.draft = new Draft(entry.at());
        this.pointers = new Pointers(draft);
    }

    /** The record; empty, with a warning, when nothing tells which paper it is. */
    Optional<Entry> of(Source source) {
        title();
        identifiers();
        links();
        note();
        boolean arxiv = pointers.has("arxiv");
        draft.text("type", BibtexType.of(entry, arxiv, BibtexVenue.name(entry).isPresent()), entry.at());
        authors();
        var published = BibtexDate.of(entry, report);
        draft.text("published", published);
        entry.first("abstract").ifPresent(said -> draft.text("abstract", MarkedUp.plain(said.text()), said.at()));
        keywords();
        BibtexVenue.add(entry, draft, published);
        return told() ? Optional.of(draft.entry(source)) : Optional.empty();
    }

    private boolean told() {
        if (draft.has("title")) {
            return true;
        }
        var named = "the entry " + (entry.key().isEmpty() ? "" : entry.key() + " ") + "has no title";
        boolean known = !pointers.isEmpty();
        report.warning(
                "bibtex.untitled",
                entry.at(),
                named + (known ? "; only its identifiers tell what it is" : " and no identifier; it is left out"),
                "add a title");
        return known;
    }

    /** Title and subtitle; a book of which only the series of volumes or the proceedings have a title has that. */
    private void title() {
        boolean holds = entry.type().matches("(?:mv)?(?:proceedings|collection|book|reference)|booklet|periodical");
        var title = entry.first("title")
                .or(() -> holds ? entry.first("booktitle", "issuetitle", "maintitle") : Optional.empty());
        title.ifPresent(said -> {
            var text = Braces.open(said.text()).isBlank()
                    ? ""
                    : PARTED.matcher(said.text()).replaceAll("$1");
            var subtitle = entry.text("subtitle");
            boolean more =
                    !subtitle.isBlank() && !text.toLowerCase(Locale.ROOT).endsWith(subtitle.toLowerCase(Locale.ROOT));
            var sign = text.matches(".*[:?!.]\\}*") ? " " : ": ";
            draft.text("title", MarkedUp.plain(more ? text + sign + subtitle : text), said.at());
        });
    }

    private void identifiers() {
        for (var field : List.of("doi", "arxiv", "arxivid")) {
            entry.first(field)
                    .ifPresent(said -> verbatim(said)
                            .filter(text -> !isIdentifier(text, said)
                                    && Arrays.stream(text.split("[,;\\s]+"))
                                            .filter(part -> isIdentifier(part, said))
                                            .toList()
                                            .isEmpty())
                            .ifPresent(text -> odd(said, field)));
        }
        eprint();
        for (var field : List.of("journal", "journaltitle", "volume", "number", "pages", "publisher", "series")) {
            entry.first(field).ifPresent(said -> pointers.arxivIn(said.text(), said.at()));
        }
        entry.first("volume")
                .filter(said -> said.text().startsWith("abs/"))
                .ifPresent(said -> pointers.identifier("arxiv:" + said.text().substring(4), said.at()));
        entry.first("pmid")
                .ifPresent(said -> pointers.identifier("pubmed:" + said.text().replaceAll("\\D", ""), said.at()));
        entry.first("isbn").ifPresent(said -> pointers.isbn(said.text(), said.at()));
    }

    private boolean isIdentifier(String text, Value.Scalar said) {
        return pointers.identifier(text.replaceFirst("(?i)^\\W*doi:?\\s*(?=10\\.|http)", ""), said.at())
                || pointers.arxivIn("arxiv:" + text, said.at());
    }

    private void odd(Value.Scalar said, String field) {
        report.warning(
                "identifier.unknown",
                said.at(),
                "\"" + said.text() + "\" in \"" + field + "\" is no identifier that we know",
                "write the bare id");
    }

    /** The id in the archive that it names; without a name it is arXiv's if it looks like that. */
    private void eprint() {
        var eprint = entry.first("eprint");
        if (eprint.isEmpty()) {
            return;
        }
        var said = eprint.get();
        var archive = entry.text("eprinttype", "archiveprefix").toLowerCase(Locale.ROOT);
        var category = entry.text("eprintclass", "primaryclass");
        var id = verbatim(said).orElse("");
        if (archive.equals("pubmed")) {
            pointers.identifier("pubmed:" + id, said.at());
        } else if (id.matches("(?i)https?://.*")) {
            pointers.addresses(id, Optional.empty(), said.at());
        } else if (archive.isEmpty() || archive.contains("arxiv")) {
            boolean found = pointers.identifier("arxiv:" + id.replaceFirst("(?i)^arxiv:", ""), said.at())
                    || id.matches("\\d{7}(?:v\\d+)?")
                            && pointers.identifier("arxiv:" + category.replaceFirst("\\..*", "") + "/" + id, said.at())
                    || pointers.arxivIn(id, said.at());
            if (found) {
                pointers.category(
                        category,
                        entry.first("eprintclass", "primaryclass").orElse(said).at());
            } else if (!archive.isEmpty()) {
                odd(said, "eprint");
            }
        }
    }

    private void authors() {
        entry.first("author", "authors")
                .ifPresent(said ->
                        BibtexNames.of(said.text()).forEach(person -> draft.item("authors", person.author(said.at()))));
    }

    private void keywords() {
        entry.first("keywords", "keyword", "author_keywords", "author-keywords").ifPresent(said -> {
            char sign = said.text().indexOf(';') >= 0 ? ';' : ',';
            Set<String> known = new HashSet<>();
            for (var word : Braces.split(Braces.open(said.text()), c -> c == sign)) {
                if (known.add(word.toLowerCase(Locale.ROOT))) {
                    draft.item("keywords", MarkedUp.plain(Braces.open(word)), said.at());
                }
            }
        });
    }

    private void links() {
        link(
                "other?",
                "url",
                "howpublished",
                "link",
                "urls",
                "ee",
                "bdsk-url-1",
                "bdsk-url-2",
                "html",
                "url2",
                "github");
        link("pdf", "pdf", "url_pdf", "url_paper");
        link("code", "code", "url_code", "repository", "software");
        link("project", "website", "project", "url_project", "projectpage", "homepage");
        link("video", "video", "url_video");
        link("slides", "slides", "url_slides");
        link("poster", "poster", "url_poster");
        link("data", "dataset", "url_dataset", "url_data");
        link("abstract", "adsurl");
    }

    /** Fields that hold addresses; what else they hold, as the name of a local file, is left alone. */
    private void link(String type, String... fields) {
        for (var field : fields) {
            entry.first(field)
                    .ifPresent(said -> verbatim(said)
                            .filter(text -> text.matches("(?i).*(?:https?:)?//.*|www\\..*|10\\.\\d{4,9}/.*")
                                    || field.equals("url"))
                            .ifPresent(text -> {
                                var at = Math.max(0, field.equals("howpublished") ? text.indexOf("http") : 0);
                                pointers.addresses(
                                        text.substring(at),
                                        type.equals("other?") ? Optional.empty() : Optional.of(type),
                                        said.at());
                            }));
            entry.first(field)
                    .filter(said -> field.equals("howpublished"))
                    .ifPresent(said -> pointers.arxivIn(said.text(), said.at()));
        }
    }

    /** A note may hold identifiers, addresses or a count; words of a few lines are a comment. */
    private void note() {
        entry.first("note").ifPresent(said -> {
            var text = verbatim(said).orElse("");
            pointers.text(text, said.at());
            var cited = CITED.matcher(text);
            boolean counted = cited.find();
            if (counted) {
                draft.count("citations", cited.group(1), "", said.at());
            }
            var bare = text.replaceAll(
                    "(?i)https?://\\S+|arxiv:\\s*\\S+(?:\\s*\\[\\S+\\])?|(?:doi|pmid|pmcid):?\\s*\\S+", "");
            boolean asked = bare.matches("(?is).*\\b(?:accessed|retrieved|visited)\\b.*");
            if (!counted && !asked && bare.length() <= LONGEST_COMMENT && bare.matches("(?s).*\\p{L}{3}.*")) {
                draft.text("comment", said.text(), said.at());
            }
        });
    }

    /** What stands in a field that is no prose: escapes and braces are of TeX only. */
    private static Optional<String> verbatim(Value.Scalar said) {
        var text = said.text();
        if (text.indexOf('\\') >= 0 || text.indexOf('{') >= 0) {
            text = text.replaceAll("\\\\(?:url|href|path|nolinkurl)\\s*(?=\\{)", " ")
                    .replaceAll("\\{?\\\\(?:textasciitilde|~|sim)\\s*(?:\\{\\})?\\}?|\\$\\\\sim\\$", "~")
                    .replaceAll("\\\\textunderscore\\s*(?:\\{\\})?", "_")
                    .replaceAll("\\\\([_%&#${}~-])", "$1")
                    .replaceAll("\\\\slash\\b\\s*|\\\\/", "/")
                    .replaceAll("[{}]", "");
        }
        return Optional.of(text.replaceAll("&amp;", "&")
                        .replaceFirst("^<(.*)>$", "$1")
                        .strip())
                .filter(clean -> !clean.isEmpty());
    }

    /** The types of entries whose names are known, by which a file is recognized. */
    static boolean isKnown(String type) {
        return Arrays.asList(
                        "article book booklet conference inbook incollection inproceedings manual mastersthesis misc phdthesis proceedings techreport unpublished string preamble comment online thesis report software dataset collection xdata electronic www"
                                .split(" "))
                .contains(type.toLowerCase(Locale.ROOT));
    }
}
