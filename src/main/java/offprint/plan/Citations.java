package offprint.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import offprint.model.Author;
import offprint.model.Identifier;
import offprint.model.Link;
import offprint.model.Paper;
import offprint.model.PersonName;
import offprint.model.Text;
import offprint.model.Venue;
import offprint.model.WorkType;

/** How papers are cited: as a line of text, and as an entry of BibTeX. What is not known is left out. */
final class Citations {
    private static final int MOST_NAMES = 20;
    private static final int FIRST_NAMES = 19;
    /** Nothing else may stand in an entry: addresses are written as they are, without TeX. */
    private static final Pattern VERBATIM = Pattern.compile("[!-~&&[^{}\\\\%\"]]+");

    private final Paper paper;
    private final Optional<Venue> venue;

    private Citations(Paper paper) {
        this.paper = paper;
        this.venue = paper.venue();
    }

    static View.Citation of(Paper paper) {
        var citations = new Citations(paper);
        return new View.Citation(citations.line(), citations.address(), citations.entry());
    }

    /** Authors, year, title, venue: {@code A. Kettle, B. Saucer (2025). On Pouring. Journal of Tea 3(2), 1-9.} */
    private String line() {
        var line = new StringBuilder(names());
        var year = year();
        if (line.length() > 0) {
            line.append(year.map(known -> " (" + known + ")").orElse("")).append(". ");
        }
        boolean isYearTold = line.length() > 0;
        line.append(sentence(paper.title().plain()));
        place().ifPresent(where -> line.append(' ').append(sentence(where)));
        if (!isYearTold && year.isPresent()) {
            line.append(' ').append(year.get()).append('.');
        }
        return line.toString();
    }

    private static String sentence(String text) {
        return text.isEmpty() || ".?!".indexOf(text.charAt(text.length() - 1)) >= 0 ? text : text + ".";
    }

    private String names() {
        var all = paper.authors().stream().map(Author::name).toList();
        int count = Math.max(all.size(), paper.authorCount().orElse(0));
        if (all.isEmpty()) {
            return "";
        }
        if (count > all.size() || count > MOST_NAMES) {
            var shown = all.subList(0, Math.min(all.size(), count > MOST_NAMES ? FIRST_NAMES : all.size()));
            return String.join(", ", shown) + " et al";
        }
        return all.size() == 1
                ? all.get(0)
                : String.join(", ", all.subList(0, all.size() - 1)) + " and " + all.get(all.size() - 1);
    }

    private Optional<String> year() {
        return venue.filter(is -> is.year().isPresent())
                .map(is -> Integer.toString(is.year().getAsInt()))
                .or(() -> paper.published().map(date -> Integer.toString(date.year())));
    }

    private Optional<String> place() {
        var name = venue.map(Venue::name).filter(is -> !is.isBlank());
        if (name.isEmpty()) {
            return arxiv().map(id -> "arXiv:" + id).or(() -> venue.flatMap(Venue::publisher));
        }
        var place = new StringBuilder(name.get());
        venue.flatMap(Venue::volume).ifPresent(volume -> place.append(' ').append(volume));
        venue.flatMap(Venue::issue)
                .ifPresent(issue -> place.append('(').append(issue).append(')'));
        venue.flatMap(Venue::pages).ifPresent(pages -> place.append(", ").append(pages));
        return Optional.of(place.toString());
    }

    private Optional<View.Away> address() {
        return addressOf(paper).map(url -> new View.Away(url, url, "paper"));
    }

    /** Where the paper itself is found. */
    static Optional<String> addressOf(Paper paper) {
        return paper.ids().stream()
                .filter(Identifier::isOfOnePaper)
                .map(Identifier::url)
                .findFirst()
                .or(() -> paper.links().stream()
                        .filter(link -> link.type() == Link.Type.ABSTRACT || link.type() == Link.Type.PDF)
                        .map(Link::url)
                        .findFirst());
    }

    private Optional<String> arxiv() {
        return id("arxiv");
    }

    private Optional<String> id(String scheme) {
        return paper.ids().stream()
                .filter(id -> id.scheme().equals(scheme))
                .map(Identifier::value)
                .findFirst();
    }

    private String entry() {
        Map<String, String> fields = new LinkedHashMap<>();
        put("author", Optional.of(authors()).filter(names -> !names.isEmpty()), fields);
        put("title", Optional.of("{" + paper.title().tex() + "}"), fields);
        put(container(), venue.map(Venue::name).filter(name -> !name.isBlank()).map(Citations::tex), fields);
        put("volume", venue.flatMap(Venue::volume).map(Citations::tex), fields);
        put("number", venue.flatMap(Venue::issue).map(Citations::tex), fields);
        put("pages", venue.flatMap(Venue::pages).map(pages -> tex(pages.replace('–', '-'))), fields);
        put(publisher(), venue.flatMap(Venue::publisher).map(Citations::tex), fields);
        put("year", year(), fields);
        put("doi", id("doi").flatMap(Citations::verbatim), fields);
        put("eprint", arxiv(), fields);
        put("archiveprefix", arxiv().map(id -> "arXiv"), fields);
        put("url", address().map(View.Away::url).flatMap(Citations::verbatim), fields);
        return fields.entrySet().stream()
                .map(field -> "  " + field.getKey() + " = {" + field.getValue() + "}")
                .collect(Collectors.joining(",\n", "@" + type() + "{" + paper.key() + ",\n", "\n}"));
    }

    private static void put(String name, Optional<String> value, Map<String, String> fields) {
        value.ifPresent(known -> fields.put(name, known));
    }

    private WorkType sort() {
        return sortOf(paper);
    }

    /** What sort of publication a paper is taken for when it is cited. */
    static WorkType sortOf(Paper paper) {
        return paper.type()
                .orElseGet(() -> paper.venue().filter(Venue::isNamed).isPresent() ? WorkType.OTHER : WorkType.PREPRINT);
    }

    private String type() {
        return switch (sort()) {
            case ARTICLE -> "article";
            case CONFERENCE -> "inproceedings";
            case CHAPTER -> "incollection";
            case BOOK -> "book";
            case THESIS -> "phdthesis";
            case REPORT -> "techreport";
            default -> "misc";
        };
    }

    private String container() {
        return switch (sort()) {
            case ARTICLE -> "journal";
            case CONFERENCE, CHAPTER -> "booktitle";
            default -> "howpublished";
        };
    }

    private String publisher() {
        return switch (sort()) {
            case THESIS -> "school";
            case REPORT -> "institution";
            default -> "publisher";
        };
    }

    private String authors() {
        List<String> names = new ArrayList<>();
        for (var author : paper.authors()) {
            names.add(name(author.personName()));
        }
        if (!names.isEmpty() && paper.authorCount().orElse(0) > names.size()) {
            names.add("others");
        }
        return String.join(" and ", names);
    }

    /** A name in parts where they are known; else braces keep it whole. */
    private static String name(PersonName name) {
        if (name.family().isEmpty()) {
            return "{" + tex(name.display()) + "}";
        }
        return tex(name.family().get())
                + name.suffix().map(suffix -> ", " + tex(suffix)).orElse("")
                + name.given().map(given -> ", " + tex(given)).orElse("");
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
