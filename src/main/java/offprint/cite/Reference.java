package offprint.cite;

import java.util.List;
import java.util.Optional;
import offprint.model.Author;
import offprint.model.Identifier;
import offprint.model.Link;
import offprint.model.Organization;
import offprint.model.Paper;
import offprint.model.PartialDate;
import offprint.model.PersonName;
import offprint.model.Text;
import offprint.model.Venue;
import offprint.model.WorkType;

/**
 * What a citation of a paper needs, decided once for all forms of citations.
 *
 * @param key how it is called in lists: letters of ASCII, digits and {@code -}
 * @param type what sort of publication it is cited as
 * @param authors the authors in order; the organization where no author is known
 * @param unnamed how many more authors there are
 * @param title the title
 * @param container the journal, the proceedings or the book; may be empty
 * @param volume the volume
 * @param issue the issue within the volume
 * @param pages the pages, or the number of the article
 * @param publisher the publisher, the school of a thesis, or the institution of a report
 * @param date when it was published: the year of its venue where that is another than the first
 * @param ids identifiers, best first
 * @param arxivClass the class in which arXiv files it
 * @param url its own address, beside those that its DOI and its number on arXiv give
 * @param abstractText the authors' abstract
 * @param keywords keywords
 */
public record Reference(
        String key,
        WorkType type,
        List<PersonName> authors,
        int unnamed,
        Text title,
        String container,
        Optional<String> volume,
        Optional<String> issue,
        Optional<String> pages,
        Optional<String> publisher,
        Optional<PartialDate> date,
        List<Identifier> ids,
        Optional<String> arxivClass,
        Optional<String> url,
        Optional<Text> abstractText,
        List<String> keywords) {
    /** Copies the lists. */
    public Reference {
        authors = List.copyOf(authors);
        ids = List.copyOf(ids);
        keywords = List.copyOf(keywords);
    }

    /** The reference of a paper under a key. */
    public static Reference of(Paper paper, String key) {
        var venue = paper.venue();
        var arxiv = paper.ids().stream().anyMatch(id -> id.scheme().equals("arxiv"));
        return new Reference(
                key,
                Types.of(paper),
                authors(paper),
                unnamed(paper),
                paper.title(),
                venue.map(Venue::name).filter(name -> !isPublisher(name, paper)).orElse(""),
                venue.flatMap(Venue::volume),
                venue.flatMap(Venue::issue),
                venue.flatMap(Venue::pages).map(Reference::ranged),
                venue.flatMap(is -> is.publisher()
                        .or(() -> Optional.of(is.name()).filter(name -> !name.isBlank() && isPublisher(name, paper)))),
                date(paper),
                paper.ids(),
                paper.categories().stream().filter(is -> arxiv && isClass(is)).findFirst(),
                url(paper),
                paper.abstractText(),
                paper.keywords());
    }

    /** Records name the publisher as the place of what is in nothing else. */
    private static boolean isPublisher(String name, Paper paper) {
        boolean isWhole = switch (Types.of(paper)) {
            case BOOK, THESIS, REPORT, DATASET, SOFTWARE -> true;
            default -> false;
        };
        return name.isBlank()
                || paper.venue().flatMap(Venue::publisher).map(name::equals).orElse(isWhole);
    }

    private static int unnamed(Paper paper) {
        return paper.authors().isEmpty()
                ? 0
                : Math.max(0, paper.authorCount().orElse(0) - paper.authors().size());
    }

    private static List<PersonName> authors(Paper paper) {
        return paper.authors().isEmpty()
                ? paper
                        .organization()
                        .map(Organization::name)
                        .map(name -> new PersonName(name, Optional.empty(), Optional.empty(), Optional.empty(), true))
                        .stream()
                        .toList()
                : paper.authors().stream().map(Author::personName).toList();
    }

    private static Optional<PartialDate> date(Paper paper) {
        var year = paper.venue().map(Venue::year).filter(known -> known.isPresent());
        if (year.isEmpty()) {
            return paper.published();
        }
        int cited = year.get().getAsInt();
        return paper.published()
                .filter(date -> date.year() == cited)
                .or(() -> PartialDate.parse(Integer.toString(cited)));
    }

    /** An address that says more than a DOI or a number on arXiv would. */
    private static Optional<String> url(Paper paper) {
        return paper.ids().stream()
                .filter(id ->
                        id.isOfOnePaper() && !List.of("doi", "arxiv", "pubmed").contains(id.scheme()))
                .map(Identifier::url)
                .findFirst()
                .or(() -> link(Link.Type.ABSTRACT, paper))
                .or(() -> link(Link.Type.PDF, paper));
    }

    private static Optional<String> link(Link.Type type, Paper paper) {
        return paper.links().stream()
                .filter(link -> link.type() == type)
                .map(Link::url)
                .findFirst();
    }

    /** Whether a category is one of arXiv, such as {@code cs.CL} or {@code hep-th}. */
    private static boolean isClass(String category) {
        int dot = category.indexOf('.');
        var archive = dot < 0 ? category : category.substring(0, dot);
        return archive.length() > 1
                && archive.chars().allMatch(c -> c >= 'a' && c <= 'z' || c == '-')
                && category.chars().allMatch(c -> c < 128 && Character.isLetter(c) || c == '-' || c == '.');
    }

    /** Pages with a dash as print has it: {@code 1-9} is a span. */
    private static String ranged(String pages) {
        var dashed = pages.replace("--", "–").replace('—', '–');
        int dash = dashed.indexOf('-');
        boolean isSpan = dash > 0
                && dash == dashed.lastIndexOf('-')
                && dash + 1 < dashed.length()
                && dashed.chars().allMatch(c -> c == '-' || c < 128 && Character.isLetterOrDigit(c))
                && Character.isDigit(dashed.charAt(dash - 1))
                && Character.isDigit(dashed.charAt(dashed.length() - 1));
        return isSpan ? dashed.replace('-', '–') : dashed;
    }

    /** The value of its first identifier of a scheme. */
    public Optional<String> id(String scheme) {
        return ids.stream()
                .filter(id -> id.scheme().equals(scheme))
                .map(Identifier::value)
                .findFirst();
    }

    /** Where it is found: by its DOI, on arXiv, or else at its own address. */
    public Optional<String> address() {
        return address("doi").or(() -> address("arxiv")).or(() -> url).or(() -> address("pubmed"));
    }

    private Optional<String> address(String scheme) {
        return ids.stream()
                .filter(id -> id.scheme().equals(scheme))
                .map(Identifier::url)
                .findFirst();
    }

    /** The year in which it was published. */
    Optional<String> year() {
        return date.map(known -> Integer.toString(known.year()));
    }

    /** Whether it stands in a journal, in proceedings or in a book. */
    public boolean isContained() {
        return !container.isEmpty();
    }
}
