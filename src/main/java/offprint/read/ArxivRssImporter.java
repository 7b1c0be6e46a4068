package offprint.read;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import offprint.model.Source;
import offprint.report.Report;
import org.jsoup.nodes.Element;

/** Reads arXiv's daily listings as feeds: RSS 2.0, its twin in Atom, and the RSS 1.0 of before 2024. */
final class ArxivRssImporter implements Importer {
    private static final Pattern KIND = Pattern.compile("<(?:[\\w.-]+:)?(?:rss|feed|RDF)\\b");
    private static final Pattern LISTING = Pattern.compile(
            "announce_type|oai:arXiv\\.org:|Announce Type:|rss\\.arxiv\\.org|export\\.arxiv\\.org/rss|\\(arXiv:[^)]{5,40}\\[[\\w.-]+]");
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    @Override
    public String format() {
        return "arxiv-rss";
    }

    @Override
    public String description() {
        return "arXiv's daily feeds (RSS or Atom)";
    }

    @Override
    public boolean recognizes(Input input) {
        var head = input.head();
        return head.stripLeading().startsWith("<") && KIND.matcher(head).find() && isListing(head);
    }

    /** Whether a feed of arXiv is a day's listing and no answer to a query. */
    static boolean isListing(String head) {
        return LISTING.matcher(head).find();
    }

    @Override
    public void read(Input input, Consumer<Entry> papers, Report report) {
        var file = Markup.xml(input);
        var items = file.document().getAllElements().stream()
                .filter(element ->
                        List.of("item", "entry").contains(element.tag().localName()))
                .toList();
        if (items.isEmpty()) {
            throw new Unreadable(
                    "papers.none",
                    input.at(1, 1),
                    "this listing of arXiv is empty; it lists nothing on Saturdays, Sundays and some holidays",
                    "get it again on a working day");
        }
        var batch = batch(file);
        var source = new Source(input.file(), format(), input.name(), batch.map(DayAt::day), false);
        int replaced = 0;
        int read = 0;
        for (var item : items) {
            if (file.isCutOff(item)) {
                cutOff(file, item, read, report);
            } else {
                var entry = new ArxivListed(file, item, day(file, item).or(() -> batch));
                papers.accept(entry.draft().entry(source));
                replaced += entry.isReplacement() ? 1 : 0;
                read++;
            }
        }
        if (replaced > 0) {
            report.note(
                    "arxiv.replaced",
                    input.at(1, 1),
                    (replaced == 1 ? "1 paper is a new version" : replaced + " papers are new versions")
                            + " of what was announced before: kept, but not listed under this day",
                    "");
        }
    }

    private static void cutOff(Markup file, Element item, int read, Report report) {
        var fault = new Unreadable(
                "xml.cut",
                file.at(item),
                "the file breaks off within this entry; it is left out",
                "get the file again");
        if (read == 0) {
            throw fault;
        }
        fault.warn(report);
    }

    /** A day and what says it. */
    record DayAt(java.time.LocalDate day, Value.Scalar text) {
        Value.Scalar scalar() {
            return new Value.Scalar(day.toString(), text.at());
        }
    }

    private static Optional<DayAt> batch(Markup file) {
        return file.document().getAllElements().stream()
                .filter(element ->
                        List.of("channel", "feed").contains(element.tag().localName()))
                .findFirst()
                .flatMap(head -> day(file, head));
    }

    private static Optional<DayAt> day(Markup file, Element element) {
        return List.of("pubDate", "published", "date", "updated", "lastBuildDate").stream()
                .flatMap(name -> named(element, name).stream())
                .flatMap(child -> file.text(child).stream())
                .flatMap(text -> inNewYork(text.text()).map(day -> new DayAt(day, text)).stream())
                .findFirst();
    }

    /** The first child of that local name: feeds of different years put one thing into different namespaces. */
    static Optional<Element> named(Element element, String name) {
        return element.children().stream()
                .filter(child -> child.tag().localName().equals(name))
                .findFirst();
    }

    /** The day in arXiv's own time zone, in which its days are counted. */
    private static Optional<java.time.LocalDate> inNewYork(String time) {
        try {
            return Optional.of(ZonedDateTime.parse(time, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .withZoneSameInstant(NEW_YORK)
                    .toLocalDate());
        } catch (DateTimeException notThatForm) {
            return inIso(time);
        }
    }

    private static Optional<java.time.LocalDate> inIso(String time) {
        try {
            return Optional.of(
                    OffsetDateTime.parse(time).atZoneSameInstant(NEW_YORK).toLocalDate());
        } catch (DateTimeException withoutZone) {
            return DateText.parse(time).filter(date -> date.precision() == 3).map(date -> date.earliest());
        }
    }
}
