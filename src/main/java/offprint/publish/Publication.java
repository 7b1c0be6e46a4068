package offprint.publish;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import offprint.render.Artifact;
import offprint.report.Position;
import offprint.report.Report;

/** One run over an output that is locked for it. */
final class Publication {
    private final Folders folders;
    private final Runnable beforeChange;
    private final Report report;
    private final Output output;
    private final Staging staging;

    Publication(Folders folders, Runnable beforeChange, Report report) {
        this.folders = folders;
        this.beforeChange = beforeChange;
        this.report = report;
        this.output = new Output(folders.output());
        this.staging = new Staging(folders.staging());
    }

    void recover() throws IOException {
        var steps = staging.exists() ? Journal.read(staging.journal()) : Optional.<List<Step>>empty();
        if (steps.isPresent()) {
            carryOut(steps.get());
            report.note(
                    "output.recovered",
                    Position.startOf(folders.shown()),
                    "an earlier build was interrupted while it put its site in place; that is finished now",
                    "");
        } else {
            staging.drop();
        }
    }

    void run(Stream<Artifact> artifacts) throws IOException {
        recover();
        try (staging) {
            var old = Manifest.in(output);
            var made = new Stager(old, output, staging, folders.shown(), report).take(artifacts);
            if (!report.hasErrors()) {
                publish(old, made);
            }
        }
    }

    private void publish(Manifest old, List<Made> made) throws IOException {
        var now = Manifest.of(made.stream().map(Made::line).toList());
        var steps = new Changes(old, now, made, output).steps();
        if (!steps.isEmpty()) {
            decide(steps, now);
            carryOut(steps);
        }
        long written = made.stream().filter(Made::changed).count();
        report.figure("written", written, "");
        report.figure("unchanged", made.size() - written, "");
        report.figure("removed", Changes.removed(steps), "");
    }

    /** From the end of this method on the new state is certain. */
    private void decide(List<Step> steps, Manifest now) throws IOException {
        try {
            staging.begin();
            Obstacles.check(steps, folders.staging(), output);
            Journal.force(now.text(), staging.manifest());
            Journal.write(steps, staging.journal());
            staging.keep();
        } catch (IOException e) {
            throw Staging.refused(folders.name(), e);
        }
    }

    private void carryOut(List<Step> steps) throws IOException {
        new Installer(folders, staging, beforeChange).carryOut(steps);
    }
}
