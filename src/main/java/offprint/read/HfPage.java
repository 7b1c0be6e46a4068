package offprint.read;

import java.util.List;
import java.util.Optional;
import offprint.report.Position;

/**
 * What one page shows.
 *
 * @param at where it begins in the file
 * @param day the day above the papers, when it was pasted with them
 * @param entries the papers in order
 * @param left lines that are neither papers nor known to belong to every page
 */
record HfPage(Position at, Optional<HfPageEntry.Date> day, List<HfPageEntry> entries, List<HfTextSpan> left) {
    HfPage {
        entries = List.copyOf(entries);
        left = List.copyOf(left);
    }
}
