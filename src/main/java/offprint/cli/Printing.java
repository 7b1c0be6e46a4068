package offprint.cli;

import offprint.report.Report;
import picocli.CommandLine.Option;

/** How commands print their reports. */
final class Printing {
    @Option(
            names = "--report",
            paramLabel = "FORM",
            defaultValue = "text",
            description = "Print the report as text or json (default: text).")
    private Terminal.Form form;

    @Option(
            names = {"-q", "--quiet"},
            description = "Print errors and warnings only.")
    private boolean quiet;

    @Option(
            names = {"-v", "--verbose"},
            description = "Print every note.")
    private boolean verbose;

    @SuppressWarnings("NullAway.Init") // picocli fills the fields before they are asked for
    Printing() {}

    Terminal.Form form() {
        return form;
    }

    boolean isQuiet() {
        return quiet;
    }

    /**
     * How many notes are shown.
     *
     * @param failed whether nothing came of the run: then what it decided by itself can wait, and notes would hide errors
     */
    Report.Notes notes(boolean failed) {
        if (verbose) {
            return Report.Notes.ALL;
        }
        return quiet || failed ? Report.Notes.NONE : Report.Notes.FEW;
    }
}
