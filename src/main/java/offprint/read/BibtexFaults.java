package offprint.read;

import offprint.report.Report;

/** Tells what is broken in a BibTeX file, by the offset in its text. */
final class BibtexFaults {
    private static final int SHOWN = 60;

    private final Places places;
    private final Report report;
    private final int length;

    BibtexFaults(Places places, Report report, int length) {
        this.places = places;
        this.report = report;
        this.length = length;
    }

    void warn(String code, int offset, String message, String hint) {
        report.warning(code, places.at(Math.min(offset, length)), message, hint);
    }

    /** A name as short as a message can bear. */
    static String shortened(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN - 3) + "...";
    }
}
