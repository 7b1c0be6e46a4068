package offprint.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import offprint.Fetch;
import offprint.model.Said;
import offprint.model.Subscription;
import offprint.report.Position;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code offprint add}. */
@Command(
        name = "add",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        description = "Fetches what services know of papers, and keeps it in content/sources/.",
        footer = {
            "",
            "A paper is an arXiv id, a DOI, a web address, openreview:ID, acl:ID, pubmed:ID, an OpenAlex id such as"
                    + " W2741809807, or CorpusId:NUMBER. One that is known already is refreshed, and not listed again.",
            "Examples:",
            "  offprint add 2511.01234 10.1000/182",
            "  offprint add --note https://openreview.net/forum?id=Ab12Cd34Ef",
            "Exit codes: 0 every paper was fetched, 1 one was not (the others are kept), 2 wrong usage."
        })
final class AddCommand implements Callable<Integer> {
    private final Now now;
    private final Outdoors outdoors;

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "PAPER", arity = "1..*", description = "Identifiers or addresses of papers.")
    private List<String> papers;

    @Option(names = "--from", paramLabel = "SERVICE", description = "Ask this service, such as openalex.")
    private @Nullable String from;

    @Option(names = "--note", description = "Make a file in content/papers/ to write a note in.")
    private boolean note;

    @Option(
            names = "--featured",
            paramLabel = "DATE",
            description = "The day under which the papers are listed (default: today, for papers listed on none).")
    private @Nullable String featured;

    @Mixin
    private FetchOptions options;

    @Mixin
    private Printing printing;

    @SuppressWarnings("NullAway.Init") // picocli fills the fields before call()
    AddCommand(Now now, Outdoors outdoors) {
        this.now = now;
        this.outdoors = outdoors;
    }

    @Override
    public Integer call() {
        for (var paper : papers) {
            Fetch.misunderstood(paper).ifPresent(fault -> {
                throw Arguments.misused(spec, fault);
            });
        }
        var run = new FetchRun(spec, options, printing, outdoors);
        var wanted = papers.stream()
                .map(paper -> new Said<>(paper, Position.startOf(paper)))
                .toList();
        return run.run(
                run.options(now, service(), Arguments.day(featured, "--featured", spec), note),
                job -> job.run(List.of(new Subscription.Papers(wanted, Position.startOf(papers.get(0))))));
    }

    private Optional<String> service() {
        return Optional.ofNullable(from).map(name -> {
            if (!Fetch.services().contains(name)) {
                throw Arguments.misused(
                        spec, "--from takes " + String.join(", ", Fetch.services()) + ", not \"" + name + "\"");
            }
            return name;
        });
    }
}
