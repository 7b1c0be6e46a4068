package offprint;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import offprint.cache.Cache;
import offprint.curate.Curator;
import offprint.curate.Digest;
import offprint.model.Library;
import offprint.normalize.Normalizer;
import offprint.normalize.Overrides;
import offprint.plan.Page;
import offprint.plan.Planner;
import offprint.publish.Publisher;
import offprint.read.Entry;
import offprint.read.Reader;
import offprint.render.Kept;
import offprint.render.Renderer;
import offprint.report.Position;
import offprint.report.Report;
import offprint.typeset.Typeset;
import offprint.typeset.Typesetter;

/** Builds a site: content x templates x date -> site + report. */
public final class Build {
    private final Options options;
    private final Reader reader;
    private final Normalizer normalizer;
    private final Curator curator = new Curator();
    private final Typesetter typesetter;
    private final Planner planner = new Planner();
    private final Renderer renderer;
    private final Publisher publisher;

    /**
     * A build of one site.
     *
     * @param options what is built, and for when
     */
    public Build(Options options) {
        var source = options.source();
        this.options = options;
        this.reader = new Reader(source);
        this.normalizer =
                new Normalizer(source, new Overrides(options.url(), options.date(), options.now(), options.drafts()));
        var cache = new Cache(source.resolve(".offprint").resolve("cache"));
        this.typesetter = new Typesetter(cache);
        this.renderer = new Renderer(source, kept(cache));
        this.publisher = new Publisher(options.output(), source);
    }

    private static Kept kept(Cache cache) {
        return new Kept() {
            @Override
            public Optional<byte[]> find(String area, String key) {
                return cache.find(area, key);
            }

            @Override
            public void keep(String area, String key, byte[] content) {
                cache.keep(area, key, content);
            }
        };
    }

    /**
     * What is built, and for when.
     *
     * @param source the folder that holds {@code content/}
     * @param output the folder of the site
     * @param url the address to build for, instead of that in {@code site.yaml}
     * @param date the day to build for
     * @param now the moment from which the day follows when none is given
     * @param drafts whether drafts and embargoed papers are shown
     * @param strict whether warnings are errors
     */
    public record Options(
            Path source,
            Path output,
            Optional<String> url,
            Optional<LocalDate> date,
            Instant now,
            boolean drafts,
            boolean strict) {}

    /** The text of a line of a template, the site's own or a built-in one, at which a diagnostic points. */
    public Optional<String> line(Position at) {
        return renderer.line(at);
    }

    /** Builds the site, or leaves the old one when the report has an error. */
    public Report run() {
        var report = new Report(options.strict());
        Publisher.recover(options.output(), report);
        List<Entry> entries = reader.read(report);
        Library library = normalizer.normalize(entries, report);
        Digest digest = curator.curate(library, report);
        Typeset typeset = typesetter.typeset(digest, report);
        List<Page> pages = planner.plan(typeset, report);
        publisher.publish(renderer.render(pages, report), report);
        if (!report.hasErrors()) {
            renderer.count(report);
        }
        report.figure(
                "day", library.site().today().toString(), "in " + library.site().zone());
        return report;
    }
}
