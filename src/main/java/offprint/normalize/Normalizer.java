package offprint.normalize;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import offprint.model.FreePage;
import offprint.model.Issue;
import offprint.model.Library;
import offprint.model.PaperRecord;
import offprint.model.Person;
import offprint.model.Session;
import offprint.model.StaticFile;
import offprint.model.Topic;
import offprint.model.When;
import offprint.read.Entry;
import offprint.report.Position;
import offprint.report.Report;

/** Decides what each entry means. */
public final class Normalizer {
    private static final String STATIC = "content/static/";

    private final Path root;
    private final Overrides overrides;
    private final Markdown markdown;

    /**
     * A normalizer of one site.
     *
     * @param root the folder of the site
     * @param overrides what the command line says
     */
    public Normalizer(Path root, Overrides overrides) {
        this.root = root;
        this.overrides = overrides;
        this.markdown = new Markdown(new MarkdownPictures(Optional.of(root.resolve(STATIC))));
    }

    /** The library that entries make; what has a fault is reported and left out. */
    public Library normalize(List<Entry> entries, Report report) {
        var files = of(Entry.Kind.STATIC, entries).stream().map(this::file).toList();
        var site = new SiteNormalizer(overrides, files, report).site(of(Entry.Kind.SITE, entries));
        var rejected = new HashSet<String>();
        var sessions = new SessionNormalizer(site, files, markdown, report).sessions(of(Entry.Kind.SESSION, entries));
        sayZone(of(Entry.Kind.SITE, entries), sessions, report);
        return new Library(
                site,
                records(of(Entry.Kind.PAPER, entries), markdown, rejected, report),
                topics(of(Entry.Kind.TOPIC, entries), report),
                people(of(Entry.Kind.PERSON, entries), report),
                issues(of(Entry.Kind.ISSUE, entries), report),
                sessions,
                pages(of(Entry.Kind.PAGE, entries), report),
                files,
                rejected);
    }

    /** The records that entries of papers make, in their order; used alone by {@code import}. */
    public static List<PaperRecord> records(List<Entry> entries, Report report) {
        return records(
                of(Entry.Kind.PAPER, entries),
                new Markdown(new MarkdownPictures(Optional.empty())),
                new HashSet<>(),
                report);
    }

    /**
     * The meetings among entries as a file of records can hold them: what has no name there is said and left out; what
     * the rest means is decided when the site is built.
     */
    public static List<Entry> meetings(List<Entry> entries, Report report) {
        return of(Entry.Kind.SESSION, entries).stream()
                .map(entry -> MeetingRecords.checked(entry, report))
                .flatMap(Optional::stream)
                .toList();
    }

    private static List<PaperRecord> records(
            List<Entry> entries, Markdown markdown, Set<String> rejected, Report report) {
        return entries.parallelStream()
                .map(entry -> {
                    var record = new PaperNormalizer(entry, markdown, report).record();
                    if (record.isEmpty()) {
                        synchronized (rejected) {
                            rejected.addAll(PaperNormalizer.names(entry));
                        }
                    }
                    return record;
                })
                .flatMap(Optional::stream)
                .toList();
    }

    /** Times without a zone are most likely not meant as UTC. */
    private static void sayZone(List<Entry> settings, List<Session> sessions, Report report) {
        boolean isSaid =
                settings.stream().anyMatch(entry -> entry.fields().get("zone").isPresent());
        sessions.stream()
                .filter(session ->
                        !isSaid && session.when().filter(When::isTimed).isPresent())
                .findFirst()
                .ifPresent(session -> report.warning(
                        "zone.missing",
                        session.at(),
                        "nothing says in which time zone the group is, so times of meetings are taken as UTC",
                        "add \"zone: Europe/Vienna\" to content/site.yaml; \"zone: UTC\" when that is meant"));
    }

    private static List<Entry> of(Entry.Kind kind, List<Entry> entries) {
        return entries.stream().filter(entry -> entry.kind() == kind).toList();
    }

    private List<Topic> topics(List<Entry> entries, Report report) {
        var normalizer = new TopicNormalizer(markdown, report);
        List<Topic> topics = new ArrayList<>();
        entries.forEach(entry -> normalizer.topic(entry).ifPresent(topics::add));
        return normalizer.checked(topics);
    }

    private static List<Person> people(List<Entry> entries, Report report) {
        var normalizer = new PersonNormalizer(report);
        return normalizer.checked(entries.stream()
                .flatMap(entry -> normalizer.person(entry).stream())
                .toList());
    }

    private List<Issue> issues(List<Entry> entries, Report report) {
        var normalizer = new IssueNormalizer(markdown, report);
        return entries.stream()
                .flatMap(entry -> normalizer.issue(entry).stream())
                .toList();
    }

    private List<FreePage> pages(List<Entry> entries, Report report) {
        var normalizer = new PageNormalizer(markdown, report);
        return entries.stream()
                .flatMap(entry -> normalizer.page(entry).stream())
                .toList();
    }

    private StaticFile file(Entry entry) {
        var source = entry.fields().at().file();
        return new StaticFile(source.substring(STATIC.length()), root.resolve(source), source);
    }

    /** The file of a site's settings, where what is missing would stand. */
    static Position settings() {
        return Position.startOf("content/site.yaml");
    }
}
