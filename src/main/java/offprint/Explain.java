package offprint;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import offprint.curate.Curator;
import offprint.model.Explanation;
import offprint.model.Library;
import offprint.model.Topic;
import offprint.normalize.Normalizer;
import offprint.normalize.Overrides;
import offprint.plan.Planner;
import offprint.read.Reader;
import offprint.report.Position;
import offprint.report.Report;
import offprint.typeset.Typeset;

/** Explains one paper: what each of its records says, which topics it has and why, and where it appears. */
public final class Explain {
    private final Options options;
    private final Report report = new Report();

    /**
     * An explanation to be made.
     *
     * @param options what is explained
     */
    public Explain(Options options) {
        this.options = options;
    }

    /**
     * What is explained.
     *
     * @param source the folder of the site
     * @param reference the paper's key, an alias, an identifier in any form, or its title
     * @param date the day to build for
     * @param now the moment from which the day follows when none is given
     */
    public record Options(Path source, String reference, Optional<LocalDate> date, Instant now) {}

    /**
     * What there is to say about a paper.
     *
     * @param explanation its records and their statements
     * @param rules where the topics are described that it has
     * @param pages the addresses of the pages on which it appears, its own first
     */
    public record Result(Explanation explanation, Map<String, Position> rules, List<String> pages) {
        /** Copies the collections. */
        public Result {
            rules = Map.copyOf(rules);
            pages = List.copyOf(pages);
        }
    }

    /** The explanation; empty when no paper or more than one is named, which the report then tells. */
    public Optional<Result> run() {
        var unheard = new Report();
        var overrides = new Overrides(Optional.empty(), options.date(), options.now(), false);
        var entries = new Reader(options.source()).read(unheard);
        if (unheard.hasErrorIn("content")) {
            new Reader(options.source()).read(report);
            return Optional.empty();
        }
        var library = new Normalizer(options.source(), overrides).normalize(entries, unheard);
        return new Curator()
                .explain(library, options.reference(), Position.startOf("the command line"), report)
                .map(explanation -> new Result(explanation, rules(library), pages(library, explanation)));
    }

    /** What was found wrong. */
    public Report report() {
        return report;
    }

    private static Map<String, Position> rules(Library library) {
        return library.topics().stream().collect(Collectors.toMap(Topic::slug, Topic::at, (one, other) -> one));
    }

    /** Pages are closed: one that shows a paper holds its address. */
    private static List<String> pages(Library library, Explanation explanation) {
        var unheard = new Report();
        var own = "papers/" + explanation.paper().key();
        var address = own + ".html";
        List<String> pages = new ArrayList<>();
        var digest = Typeset.plain(new Curator().curate(library, unheard));
        for (var page : new Planner().plan(digest, unheard)) {
            if (page.path().equals(own)) {
                pages.add(0, address);
            } else if (!page.kind().equals("sitemap") && page.view().toString().contains(address)) {
                pages.add(page.view().isHtml() ? page.path() + ".html" : page.path() + " (" + page.kind() + ")");
            }
        }
        return pages;
    }
}
