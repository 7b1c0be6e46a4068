package offprint.fetch;

import java.io.Serial;
import offprint.report.Position;
import offprint.report.Report;

/** No answer came of a request; caught in this package, and reported. */
final class Refused extends Exception {
    /** What follows from it. */
    enum Then {
        /** The same request may go well in a moment. */
        AGAIN,
        /** Other requests to the service may go well. */
        ON,
        /** The service is not asked again in this run. */
        STOP,
        /** No service can be reached, as it seems. */
        OFFLINE
    }

    @Serial
    private static final long serialVersionUID = 1;

    private final String code;
    private final String hint;
    private final Then then;

    Refused(String code, String message, String hint, Then then) {
        super(message);
        this.code = code;
        this.hint = hint;
        this.then = then;
    }

    Then then() {
        return then;
    }

    /** The same, when all tries are used up. */
    Refused stopping() {
        return new Refused(code, said(), hint, Then.STOP);
    }

    void tell(Position at, Report report) {
        report.error(code, at, said(), hint);
    }

    private String said() {
        return String.valueOf(getMessage());
    }
}
