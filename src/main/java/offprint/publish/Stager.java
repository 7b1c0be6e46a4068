package offprint.publish;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import offprint.render.Artifact;
import offprint.report.Position;
import offprint.report.Report;

/** Takes artifacts from any thread: looks where each would go, and stages what is not there already. */
final class Stager {
    private static final int SHOWN_OF_A_KIND = 5;

    private final Output output;
    private final Staging staging;
    private final Ownership ownership;
    private final String shown;
    private final Report report;
    private final Claims claims = new Claims();
    private final Queue<Refused> refusals = new ConcurrentLinkedQueue<>();

    Stager(Manifest ours, Output output, Staging staging, String shown, Report report) {
        this.output = output;
        this.staging = staging;
        this.ownership = new Ownership(ours, output);
        this.shown = shown;
        this.report = report;
    }

    /** All of them; what could not be taken is reported and left out. */
    List<Made> take(Stream<Artifact> artifacts) {
        var made = artifacts.map(this::take).flatMap(Optional::stream).toList();
        claims.tell(shown, report);
        tellRefusals();
        return made;
    }

    private Optional<Made> take(Artifact artifact) {
        var fault = SitePath.fault(artifact.path());
        if (fault.isPresent()) {
            report.error(
                    "path.invalid",
                    Position.startOf(Refused.within(shown, artifact.path())),
                    "%s cannot be written to this path: %s".formatted(artifact.source(), fault.get()),
                    "rename what it is made from");
            return Optional.empty();
        }
        try {
            return claims.take(artifact) ? Optional.of(make(artifact)) : Optional.empty();
        } catch (Refused e) {
            refusals.add(e);
        } catch (IOException e) {
            report.error(
                    "file.unreadable",
                    Position.startOf(artifact.source()),
                    "it cannot be copied to the site: " + Refused.reason(e),
                    "check its name and its permissions");
        }
        return Optional.empty();
    }

    private Made make(Artifact artifact) throws IOException {
        var replaces = replaced(artifact);
        if (replaces.equals(artifact.path())) {
            var unchanged = unchanged(artifact);
            if (unchanged.isPresent()) {
                return made(artifact, unchanged.get(), replaces, false);
            }
        }
        return made(artifact, staging.write(artifact), replaces, true);
    }

    private String replaced(Artifact artifact) throws Refused {
        try {
            return ownership.replaced(artifact);
        } catch (IOException e) {
            throw Staging.refused(artifact.path(), e);
        }
    }

    /** The checksum of a file that is in the output already; the manifest alone is not believed. */
    private Optional<String> unchanged(Artifact artifact) throws IOException {
        try (var comparison = Comparison.with(output.file(artifact.path()))) {
            artifact.writeTo(comparison);
            return comparison.same() ? Optional.of(comparison.sha256Hex()) : Optional.empty();
        }
    }

    private static Made made(Artifact artifact, String sha256, String replaces, boolean changed) {
        return new Made(new Manifest.Line(sha256, artifact.path(), artifact.source()), replaces, changed);
    }

    /** One cause may concern every page, as when the manifest was lost: then a few say enough. */
    private void tellRefusals() {
        Map<String, List<Refused>> byCode = refusals.stream()
                .sorted(Comparator.comparing(Refused::path))
                .collect(Collectors.groupingBy(Refused::code, TreeMap::new, Collectors.toList()));
        byCode.forEach((code, all) -> {
            // A refusal about the output as a whole says the same each time, and the report counts it.
            var single =
                    all.stream().filter(refused -> !refused.path().isEmpty()).toList();
            all.stream().filter(refused -> refused.path().isEmpty()).forEach(refused -> refused.tell(shown, report));
            single.stream().limit(SHOWN_OF_A_KIND).forEach(refused -> refused.tell(shown, report));
            if (single.size() > SHOWN_OF_A_KIND) {
                report.error(
                        code,
                        Position.startOf(shown),
                        "the same holds for " + (single.size() - SHOWN_OF_A_KIND) + " more files here",
                        single.get(0).hint());
            }
        });
    }
}
