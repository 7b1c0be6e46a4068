package offprint.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import offprint.model.Identifier;

/** Reads what a curator wrote about a paper: title, authors, links and words, in the order that lists have them. */
final class DigestText {
    private static final Pattern LEAD = Pattern.compile(
            "(?:\\s|\\[[ xX]]|\\(?\\d{1,3}[.)](?=\\s|\\*)|[\\p{So}\\x{1F3FB}-\\x{1F3FF}\\uFE0F\\u200D●•])++");
    private static final Pattern DATE =
            Pattern.compile("[*_`\\[(]*((?:19|20)\\d\\d[-./]\\d\\d[-./]\\d\\d)[*_`\\])]*\\s*[,:|–—-]?\\s+");
    private static final Pattern VENUE_LEAD = Pattern.compile(
            "[*_]*[\\[(]\\s*[*_]*([A-Za-z][A-Za-z&/' -]{1,24}?)[ ,'’-]*((?:19|20)?\\d\\d)(?:[./-]\\d\\d?)?[*_]*\\s*[\\])][*_]*(?!\\()\\s*[:–—-]?\\s*");
    private static final Pattern BOLD = Pattern.compile("(\\*\\*|__)(?=\\S)(.+?)(?<=\\S)\\1", Pattern.DOTALL);
    private static final Pattern SEPARATOR = Pattern.compile(
            "(?<=\\S) {2,}(?=\\S)|(?<=\\S) {2,}\\r?\\n|\\s(?:[–—-]|--|\\||::)\\s|\\s*<br\\s*/?>|(?:\\s*[\\[(]+\\s*(?:(?:read|see)\\b[\\w\\s]{0,12}|via|paper|pdf|arxiv|code|links?)?\\s*:?)\\s*$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern GENERIC = Pattern.compile(
            "(?:(?:the|full|original|official)\\s+)?(?:papers?|pdf|arxiv|abs|abstract|links?|here|code|github|html|url|doi|(?:project|paper|web|home)?\\s?page|project|website|site|blog(?: ?post)?|tweet|thread|video|talk|slides|poster|demo|models?|weights|dataset|data|read more|read|source|hugging ?face|hf|openreview|acl|reddit|x|twitter|repo(?:sitory)?|supp(?:lementary)?|bib(?:tex)?|media|tutorial|notebook|colab|alphaxiv|semantic scholar|download|online|view|discussion|preprint|publication|web|report|technical report|appendix|news)s?\\s*(?:link|page|paper|pdf|\\d+|v\\d)?\\.?");
    private static final Pattern EMPTY_BRACKETS = Pattern.compile(
            "[\\[({]+\\s*(?:(?:read more|read|more|see|on|or|and|at|via|also|paper|code|link|links|pdf|arxiv)\\b[:\\s]*+|[,;:|/·+&\\s]++)*+[\\])}]+",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern KEY_WITHOUT_VALUE = Pattern.compile(
            "(?:^|(?<=[\\s|,;]))(?:paper|code|links?|pdf|arxiv|github|project(?: page)?|website|url|tweet|blog|doi|demo|dataset)s?\\s*[:：]\\s*(?=$|[|,;]|(?:paper|code|pdf|arxiv|github|project|url|doi)\\b)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NAME = Pattern.compile(
            "\\p{Lu}[\\p{L}.'’‑-]*(?:\\s(?:\\p{Lu}[\\p{L}.'’‑-]*|van|von|de|der|den|di|da|dos|del|la|le|bin|al|el|ter|ten)){1,4}");
    private static final Pattern ET_AL = Pattern.compile("\\bet\\s*\\.?\\s*al\\b|\\band others\\b");
    private static final Pattern VENUE =
            Pattern.compile("[\\s(*_\\[]*([A-Z][A-Za-z&/'’ -]{1,40}?)[ ,'’-]*((?:19|20)\\d\\d)[\\s)*_\\].]*");
    private static final Pattern INITIAL = Pattern.compile("(?:^|\\s)\\p{Lu}\\.|\\bet al\\b");
    private static final int SHORTEST = 2;
    private static final int LONGEST_TITLE = 300;
    private static final int LONGEST_NAMES = 3_000;
    private static final int MOST_TRIES = 100;

    private final Places places;
    private final Draft draft;
    private final PaperLinks links;

    DigestText(Places places, Draft draft, PaperLinks links) {
        this.places = places;
        this.draft = draft;
        this.links = links;
    }

    PaperLinks links() {
        return links;
    }

    /** Whether one of the links in a text leads to a paper. */
    static boolean hasPaper(String text) {
        return MarkdownText.links(text).stream().anyMatch(link -> PaperLinks.isPaper(label(text, link), link.url()));
    }

    /** What a link is called: its label, or what stands before its address on the line. */
    static String label(String text, MarkdownText.Link link) {
        if (!link.label().isEmpty()) {
            return link.label();
        }
        int line = text.lastIndexOf('\n', Math.max(0, link.start() - 1)) + 1;
        var before = line < link.start() ? text.substring(line, link.start()).strip() : "";
        int gap = before.lastIndexOf("  ");
        return before.endsWith(":")
                ? before.substring(Math.max(0, gap), before.length() - 1).strip()
                : "";
    }

    /** Whether a link's label names what it leads to, and not a paper. */
    static boolean isGeneric(String label) {
        var text = label.toLowerCase(Locale.ROOT).strip().replaceAll("^[\\[(\\p{So}\\uFE0F\\s]+|[\\])\\s]+$", "");
        return text.isEmpty()
                || GENERIC.matcher(text).matches()
                || text.startsWith("http")
                || text.startsWith("www.")
                || text.matches("(?:arxiv:?\\s*)?\\d{4}\\.\\d{4,5}(?:v\\d+)?(?:\\s*\\[.*)?")
                || Identifier.parse(label.strip()).isPresent();
    }

    /**
     * Reads an item that begins with its title, or with a link.
     *
     * @param raw the item as it stands in the file
     * @param offset where it begins there
     * @return the day that stands before the title
     */
    Optional<Value.Scalar> item(String raw, int offset) {
        int from = lead(raw, 0);
        var date = DATE.matcher(raw).region(from, raw.length());
        Optional<Value.Scalar> day = Optional.empty();
        if (date.lookingAt()) {
            day = DateText.parse(date.group(1))
                    .map(found -> new Value.Scalar(found.toString(), places.at(offset + date.start(1))));
            from = lead(raw, date.end());
        }
        var venue = VENUE_LEAD.matcher(raw).region(from, raw.length());
        if (venue.lookingAt()) {
            venue(venue.group(1), venue.group(2), offset + venue.start(1));
            from = lead(raw, venue.end());
        }
        var all = MarkdownText.links(raw);
        int end = title(raw, from, offset, all);
        addLinks(raw, offset, all);
        int names = authors(raw, end, offset, all);
        summary(raw, Math.max(end, names), offset, all);
        return day;
    }

    private static int lead(String raw, int from) {
        var lead = LEAD.matcher(raw).region(from, raw.length());
        return lead.lookingAt() ? lead.end() : from;
    }

    /** Says the title; the result is where the text behind it begins. */
    private int title(String raw, int from, int offset, List<MarkdownText.Link> all) {
        var bold = BOLD.matcher(raw).region(from, raw.length());
        if (bold.lookingAt() && isTitle(bold.group(2))) {
            return title(raw, bold.start(2), bold.end(2), bold.end(), offset);
        }
        var first = all.stream().filter(link -> link.start() >= from).findFirst();
        if (first.isPresent()
                && raw.substring(from, first.get().start()).strip().matches("[*_\"“'\\[(]*")
                && !isGeneric(first.get().label())) {
            var link = first.get();
            return title(raw, link.start(), link.end(), link.end(), offset);
        }
        int start = from;
        if (first.isPresent()
                && raw.substring(from, first.get().start()).strip().matches("[*_\"“'\\[({]*")) {
            start = lead(raw, first.get().end());
            while (start < raw.length() && "])},:|–—- ".indexOf(raw.charAt(start)) >= 0) {
                start++;
            }
        }
        return plainTitle(raw, start, offset, all);
    }

    private int plainTitle(String raw, int start, int offset, List<MarkdownText.Link> all) {
        int stop = all.stream()
                .filter(link -> link.start() >= start)
                .mapToInt(MarkdownText.Link::start)
                .findFirst()
                .orElse(raw.length());
        if (start >= stop) {
            return start;
        }
        var separator = SEPARATOR.matcher(raw.substring(start, stop));
        int end = separator.find() ? start + separator.start() : stop;
        int names = beforeNames(raw, start, end);
        return title(raw, start, names, names, offset);
    }

    /** Where names follow a title that nothing sets apart but a stop, or a comma before initials. */
    private static int beforeNames(String raw, int start, int end) {
        for (int i = start + 1; i < Math.min(end, start + LONGEST_TITLE); i++) {
            boolean stop = raw.startsWith(". ", i) || raw.startsWith("? ", i);
            if (!stop && !raw.startsWith(", ", i)) {
                continue;
            }
            int to = namesEnd(raw, i + 2, end);
            if (to > 0 && (stop || INITIAL.matcher(raw.substring(i + 2, to)).find())) {
                return raw.charAt(i) == '?' ? i + 1 : i;
            }
        }
        return end;
    }

    private int title(String raw, int start, int end, int after, int offset) {
        var words = MarkdownText.plain(
                        EMPTY_BRACKETS.matcher(raw.substring(start, end)).replaceAll(""))
                .replaceFirst("[\\s,;:|\\[(–—-]+$", "")
                .replaceFirst("(?<!\\.\\.)\\.$", "")
                .replaceFirst("^[\"“]+([^\"“”]*)[\"”]+[.,]?$", "$1");
        if (words.codePoints().filter(Character::isLetterOrDigit).count() >= 1 && !isGeneric(words)) {
            int first = start;
            while (first < end && "[*_ \"“\n".indexOf(raw.charAt(first)) >= 0) {
                first++;
            }
            draft.text("title", words, places.at(offset + first));
        }
        return after;
    }

    private static boolean isTitle(String bold) {
        var words = MarkdownText.plain(bold);
        return !words.endsWith(":") && !isGeneric(words);
    }

    /** Adds all links, those of the paper first. */
    void addLinks(String raw, int offset, List<MarkdownText.Link> all) {
        for (var link : all) {
            int at = raw.indexOf(link.url(), link.start());
            var place = places.at(offset + (at < 0 || at > link.end() ? link.start() : at));
            links.add(label(raw, link), new Value.Scalar(link.url(), place));
        }
    }

    /** Says who wrote the paper, if names follow; the result is where the text behind them begins. */
    private int authors(String raw, int from, int offset, List<MarkdownText.Link> all) {
        int stop = all.stream()
                .filter(link -> link.start() >= from)
                .mapToInt(MarkdownText.Link::start)
                .findFirst()
                .orElse(raw.length());
        int start = from;
        while (start < stop && !Character.isLetter(raw.charAt(start))) {
            start++;
        }
        if (raw.startsWith("by ", start) || raw.startsWith("By ", start)) {
            start += 3;
        }
        int end = namesEnd(raw, start, stop);
        if (end == 0) {
            return from;
        }
        people(raw.substring(start, end).replaceFirst("(?<=\\p{Ll})[.,;:]+\\s*$", ""), offset + start);
        return end;
    }

    /** Where a list of names ends that begins at a place, at the last of the signs that may end it; 0 when none does. */
    private static int namesEnd(String raw, int start, int stop) {
        int tries = 0;
        if (stop - start > LONGEST_NAMES
                || !NAME.matcher(raw).region(Math.min(start, stop), stop).lookingAt()) {
            return 0;
        }
        for (int end = stop; end > start && tries < MOST_TRIES; end--) {
            boolean cut = end == stop || ".,;:(*_[\n–—".indexOf(raw.charAt(end)) >= 0 || raw.startsWith(" - ", end);
            if (cut) {
                tries++;
                if (areNames(raw.substring(start, end))) {
                    return end;
                }
            }
        }
        return 0;
    }

    private static boolean areNames(String text) {
        var people = PeopleText.named(text.strip().replaceFirst("[.,;:]+$", ""));
        return (people.size() > 1 || people.size() == 1 && ET_AL.matcher(text).find())
                && people.stream()
                        .allMatch(person -> NAME.matcher(person.name()).matches());
    }

    /** Says the people in a line that holds nothing else. */
    void people(String line, int offset) {
        for (var person : PeopleText.named(line)) {
            draft.item(
                    "authors",
                    new Draft.Part(places.at(offset + person.offset()))
                            .with("name", MarkdownText.plain(person.name()))
                            .mapping());
        }
    }

    /** Says what the curator wrote behind title and names, without links that only name what they lead to. */
    private void summary(String raw, int from, int offset, List<MarkdownText.Link> all) {
        var behind = new ArrayList<MarkdownText.Link>();
        for (var link : all) {
            if (link.start() >= from && isGeneric(link.label())) {
                behind.add(link);
            }
        }
        var words = words(MarkdownText.without(raw, behind).substring(Math.min(from, raw.length())));
        var venue = VENUE.matcher(words);
        if (venue.matches()) {
            venue(venue.group(1), venue.group(2), offset + from);
        } else if (words.split("\\s+").length >= SHORTEST && words.matches("(?s).*\\p{Ll}.*")) {
            draft.text("summary", words, places.at(offset + firstLetter(raw, from)));
        }
    }

    private static int firstLetter(String raw, int from) {
        int at = from;
        while (at < raw.length() && !Character.isLetterOrDigit(raw.charAt(at))) {
            at++;
        }
        return at;
    }

    /** A curator's text without what only held links. */
    static String words(String raw) {
        var words = MarkdownText.plain(raw);
        for (int i = 0; i < 3; i++) {
            words = EMPTY_BRACKETS.matcher(words).replaceAll("").strip();
            words = KEY_WITHOUT_VALUE.matcher(words).replaceAll("").strip();
            words = words.replaceAll("(?:\\s*+[,|/·;]){2,}+", "").strip();
        }
        return words.replaceFirst("^(?:[\\s–—:.,;|)\\]/·-]|\\*\\*)++", "")
                .replaceFirst("(?:\\s*+[,|;/·–—(\\[-]|(?<=\\s)\\*\\*)++$", "")
                .strip();
    }

    private void venue(String name, String year, int offset) {
        var whole = year.length() == 2 ? "20" + year : year;
        if (!name.strip().equalsIgnoreCase("arxiv")) {
            draft.venue("name", name.strip(), places.at(offset));
            draft.venue("year", whole, places.at(offset));
        }
    }
}
