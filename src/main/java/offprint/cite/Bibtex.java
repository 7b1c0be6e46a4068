package offprint.cite;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import offprint.model.PersonName;
import offprint.model.Text;
import offprint.model.WorkType;

/** References as entries of BibTeX in UTF-8, which BibTeX and biber take without a word. What is not known is left out. */
public final class Bibtex {
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    /** Nothing else may stand in an address or an identifier: they are written as they are, without TeX. */
    private static final Pattern VERBATIM = Pattern.compile("[!-~&&[^{}\\\\%\"]]+");
    /** What BibTeX would take for the end of a name, or of a part of one. */
    private static final Pattern PARTING = Pattern.compile(",|(?i)(?:^|\\s)and(?:\\s|$)|^others$");

    private final Reference reference;
    private final Map<String, String> fields = new LinkedHashMap<>();

    private Bibtex(Reference reference) {
        this.reference = reference;
    }

    /** The entry, on several lines, without a line end. */
    public static String entry(Reference reference) {
        return new Bibtex(reference).entry();
    }

    private String entry() {
        var authors = authors();
        put("author", authors);
        put("key", authors.isEmpty() ? Optional.of(reference.title().tex()) : Optional.empty());
        put("title", Optional.of("{" + reference.title().tex() + "}"));
        put(container(), plain(reference.container()));
        put("volume", reference.volume().map(Bibtex::tex));
        put(issue(), reference.issue().map(Bibtex::tex));
        put("pages", reference.pages().map(pages -> tex(pages).replace("–", "--")));
        put(publisher(), reference.publisher().map(Bibtex::tex));
        put("type", word());
        put("year", reference.year());
        reference.date().filter(date -> date.month() > 0).ifPresent(date -> {
            fields.put("month", MONTHS.get(date.month() - 1));
            put("day", Optional.of(Integer.toString(date.day())).filter(day -> date.day() > 0));
        });
        put("doi", reference.id("doi").flatMap(Bibtex::verbatim));
        put("eprint", reference.id("arxiv"));
        put("archiveprefix", reference.id("arxiv").map(id -> "arXiv"));
        put("primaryclass", reference.arxivClass());
        put("pmid", reference.id("pubmed"));
        put("isbn", reference.id("isbn"));
        put("url", url().flatMap(Bibtex::verbatim));
        put("keywords", keywords());
        return fields.entrySet().stream()
                .map(field -> "  " + field.getKey() + " = " + field.getValue())
                .collect(Collectors.joining(",\n", "@" + type() + "{" + reference.key() + ",\n", "\n}"));
    }

    private void put(String name, Optional<String> value) {
        value.ifPresent(known -> fields.put(name, "{" + known + "}"));
    }

    private static Optional<String> plain(String text) {
        return Optional.of(text).filter(known -> !known.isEmpty()).map(Bibtex::tex);
    }

    private String type() {
        return switch (reference.type()) {
            case ARTICLE -> reference.isContained() ? "article" : "misc";
            case CONFERENCE -> reference.isContained() ? "inproceedings" : "misc";
            case CHAPTER -> reference.isContained() ? "incollection" : "misc";
            case BOOK -> reference.publisher().isPresent() ? "book" : "booklet";
            case THESIS -> "phdthesis";
            case REPORT -> "techreport";
            case PREPRINT, DATASET, SOFTWARE, OTHER -> "misc";
        };
    }

    private String container() {
        return switch (reference.type()) {
            case ARTICLE -> "journal";
            case CONFERENCE, CHAPTER -> "booktitle";
            case BOOK -> "series";
            default -> "howpublished";
        };
    }

    /** Beside a volume only an article may have a number. */
    private String issue() {
        boolean isNumber =
                reference.type() == WorkType.ARTICLE || reference.volume().isEmpty();
        return isNumber ? "number" : "issue";
    }

    private String publisher() {
        return switch (reference.type()) {
            case THESIS -> "school";
            case REPORT -> "institution";
            default -> "publisher";
        };
    }

    /** What the type of the entry does not tell; of a thesis we do not know the degree. */
    private Optional<String> word() {
        return switch (reference.type()) {
            case THESIS -> Optional.of("Thesis");
            case DATASET -> Optional.of("Dataset");
            case SOFTWARE -> Optional.of("Software");
            default -> Optional.empty();
        };
    }

    /** Where the DOI and the number on arXiv lead needs no address beside them. */
    private Optional<String> url() {
        return reference.url().or(() -> reference.id("arxiv").map(id -> "https://arxiv.org/abs/" + id));
    }

    private Optional<String> authors() {
        List<String> names = new ArrayList<>();
        reference.authors().forEach(author -> names.add(name(author)));
        if (!names.isEmpty() && reference.unnamed() > 0) {
            names.add("others");
        }
        return Optional.of(String.join(" and ", names)).filter(all -> !all.isEmpty());
    }

    /** A name in parts where they are known; else braces keep it whole. */
    private static String name(PersonName name) {
        if (name.family().isEmpty()) {
            return "{" + tex(name.display()) + "}";
        }
        return family(name.family().get())
                + name.suffix().map(suffix -> ", " + part(suffix)).orElse("")
                + name.given().map(given -> ", " + part(given)).orElse("");
    }

    /** In {@code Agüera y Arcas} the small word is no particle, so that braces hold it. */
    private static String family(String family) {
        boolean isProper = !Character.isLowerCase(family.codePointAt(0));
        boolean hasSmall = false;
        for (int blank = family.indexOf(' '); blank >= 0 && blank + 1 < family.length(); ) {
            hasSmall = hasSmall || Character.isLowerCase(family.codePointAt(blank + 1));
            blank = family.indexOf(' ', blank + 1);
        }
        return isProper && hasSmall ? "{" + tex(family) + "}" : part(family);
    }

    private static String part(String text) {
        return PARTING.matcher(text).find() ? "{" + tex(text) + "}" : tex(text);
    }

    private Optional<String> keywords() {
        boolean hasComma = reference.keywords().stream().anyMatch(word -> word.indexOf(',') >= 0);
        return Optional.of(reference.keywords().stream()
                        .map(Bibtex::tex)
                        .collect(Collectors.joining(hasComma ? "; " : ", ")))
                .filter(words -> !words.isEmpty());
    }

    private static String tex(String plain) {
        return Text.of(plain).tex();
    }

    private static Optional<String> verbatim(String text) {
        return Optional.of(text.replace("%", "\\%"))
                .filter(safe -> VERBATIM.matcher(text.replace("%", "")).matches())
                .filter(safe -> !safe.toLowerCase(Locale.ROOT).contains("\\begin"));
    }
}
