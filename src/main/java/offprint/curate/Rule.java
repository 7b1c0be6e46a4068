package offprint.curate;

import offprint.report.Report;

/** One decision about papers; rules run in the order of {@link Rules}. */
interface Rule {
    /** The state after this rule; what it decides by itself is a note. */
    Work apply(Work work, Report report);
}
