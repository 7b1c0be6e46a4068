package offprint.report;

import java.util.Comparator;
import java.util.Optional;

/**
 * One thing that a run has to say about its input.
 *
 * @param severity how grave it is
 * @param code a stable name such as {@code date.invalid}, for tools
 * @param at where it is
 * @param message what is wrong, in one sentence without a full stop
 * @param hint what to do about it
 * @param times how often the same cause was met, at least 1
 */
public record Diagnostic(
        Severity severity, String code, Position at, String message, Optional<String> hint, int times) {
    /** By place, the gravest first at one place. */
    static final Comparator<Diagnostic> ORDER = Comparator.comparing(Diagnostic::at)
            .thenComparing(Diagnostic::severity)
            .thenComparing(Diagnostic::code)
            .thenComparing(Diagnostic::message);
}
