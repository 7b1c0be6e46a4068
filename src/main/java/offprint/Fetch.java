package offprint;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.DoubleSupplier;
import offprint.fetch.Fetcher;
import offprint.fetch.Manners;
import offprint.fetch.Outside;
import offprint.fetch.Reference;
import offprint.model.Site;
import offprint.model.Subscription;
import offprint.publish.Publisher;
import offprint.report.Report;
import offprint.report.Severity;

/** Fetches papers from services: what they answer becomes files of normalized records in {@code content/sources/}. */
public final class Fetch {
    private final Options options;
    private final World world;
    private final Report report = new Report();
    private final Report known = new Report();
    private final Intake intake;
    private final FetchLog log = new FetchLog();

    /**
     * A run into one site.
     *
     * @param options what is to be known of it
     * @param world what is outside
     */
    public Fetch(Options options, World world) {
        this.options = options;
        this.world = world;
        var into = options.source().resolve("content").resolve("sources").normalize();
        this.intake = new Intake(options.source(), into, options.acceptLess(), options.now(), known, report);
    }

    /**
     * How papers are fetched.
     *
     * @param source the folder of the site
     * @param version of the program
     * @param now the moment from which the day of a batch follows
     * @param from the service that is asked, instead of those that are asked for such a paper
     * @param featured the day under which papers are listed, instead of today
     * @param notes whether each paper gets a file to write a note in
     * @param acceptLess whether a file may be replaced by one that holds less
     * @param refresh whether everything is asked anew
     */
    public record Options(
            Path source,
            String version,
            Instant now,
            Optional<String> from,
            Optional<LocalDate> featured,
            boolean notes,
            boolean acceptLess,
            boolean refresh) {}

    /**
     * What is outside.
     *
     * @param clock tells the time
     * @param pause lets time pass
     * @param chance a number from 0 to 1
     * @param environment the variables of the environment
     * @param progress is told what goes on
     */
    public record World(
            Clock clock,
            Consumer<Duration> pause,
            DoubleSupplier chance,
            Map<String, String> environment,
            Consumer<String> progress) {
        /** Copies the map. */
        public World {
            environment = Map.copyOf(environment);
        }
    }

    /**
     * What became of one thing that was asked for.
     *
     * @param asked what was asked for
     * @param from who answered
     * @param papers the titles and authors of single papers; empty for a list
     * @param entries how many records came
     * @param batch which of the batches of this run it is, for {@link #tally}
     * @param listed the days under which they are listed now
     * @param written the file that has the records
     * @param changed whether that file was written, or stayed as it was
     * @param note the file to write a note in, if one was made
     */
    public record Outcome(
            String asked,
            String from,
            List<String> papers,
            int entries,
            int batch,
            List<LocalDate> listed,
            Path written,
            boolean changed,
            Optional<Path> note) {
        /** Copies the lists. */
        public Outcome {
            papers = List.copyOf(papers);
            listed = List.copyOf(listed);
        }
    }

    /** The services that can be named. */
    public static List<String> services() {
        return Fetcher.services();
    }

    /** What is wrong with how somebody names a paper; empty when it is understood. */
    public static Optional<String> misunderstood(String reference) {
        return Reference.parse(reference).isPresent()
                ? Optional.empty()
                : Optional.of("\"" + reference + "\" names no paper; " + Reference.FORMS);
    }

    /** Fetches what is asked for; what fails stops only itself, or the service that refused. */
    public Report run(List<Subscription> wanted) {
        if (isReady()) {
            fetch(wanted);
        }
        return report;
    }

    /** Fetches what the site lists under {@code sources:}. */
    public Report update() {
        if (isReady()) {
            var sources = site().remote().sources();
            if (sources.isEmpty()) {
                report.note(
                        "sources.none",
                        site().at(),
                        "this site lists nothing to fetch",
                        "add \"sources:\" to content/site.yaml, with \"- daily: hugging-face\" and \"  since: "
                                + intake.today() + "\", say");
            }
            fetch(sources);
        }
        return report;
    }

    /** The day of the run in the site's zone. */
    public LocalDate today() {
        return intake.today();
    }

    /** What came of it. */
    public List<Outcome> outcomes() {
        return log.outcomes();
    }

    /** What was asked for and did not come. */
    public List<String> missed() {
        return log.missed();
    }

    /** All records of this run. */
    public int entries() {
        return intake.taken().size();
    }

    /** The papers of one outcome. */
    public Import.Tally tally(Outcome outcome) {
        return intake.tallies().of(outcome.batch());
    }

    /** All papers of this run. */
    public Import.Tally total() {
        return intake.tallies().total();
    }

    private void fetch(List<Subscription> wanted) {
        Publisher.recover(options.source().resolve("site"), report);
        var contact = site().contact();
        if (contact.isEmpty() && !wanted.isEmpty()) {
            report.note(
                    "fetch.contact",
                    site().at(),
                    "services ask who is calling, and this site tells no contact",
                    "add \"contact: you@example.org\" to content/site.yaml");
        }
        var fetcher = new Fetcher(
                options.source().resolve(".offprint").resolve("cache").resolve("http"),
                new Manners(options.version(), site().url().or(() -> site().id()), contact, options.refresh()),
                site().remote().services(),
                new Outside(
                        world.clock(),
                        world.pause(),
                        world.chance(),
                        name -> Optional.ofNullable(world.environment().get(name)),
                        world.progress()));
        var kinds = new FetchKinds(options, fetcher, intake, log, world.progress(), report);
        wanted.forEach(subscription -> subscription.to(kinds));
    }

    private Site site() {
        return intake.library().site();
    }

    /** Whether there is a site that says who asks; faults of other files are the build's business. */
    private boolean isReady() {
        known.diagnostics().stream()
                .filter(said -> said.severity() == Severity.ERROR)
                .filter(said -> said.at().file().equals("content/site.yaml")
                        || said.at().file().equals("content"))
                .forEach(said -> report.error(
                        said.code(), said.at(), said.message(), said.hint().orElse("")));
        return !report.hasErrors();
    }
}
