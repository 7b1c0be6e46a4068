package offprint.plan;

import java.util.List;
import offprint.curate.Meeting;
import offprint.model.Paper;
import offprint.model.Period;

/**
 * What can be subscribed to, in whatever format.
 *
 * @param scope what it is a feed of: a word of {@code Offers.FEEDS} or {@code Offers.MORE_FEEDS}
 * @param stem the path of its files without extension
 * @param name what it is called, without the name of the site
 * @param title what its feeds are called
 * @param about one sentence about it, or empty
 * @param page the path of its page
 * @param papers the papers that are its entries, each with a day
 * @param weeks the weekly digests that are its entries
 * @param meetings the meetings that are its entries
 */
record Channel(
        String scope,
        String stem,
        String name,
        String title,
        String about,
        String page,
        List<Paper> papers,
        List<Period> weeks,
        List<Meeting> meetings) {
    /** Whether nothing is in it. */
    boolean isEmpty() {
        return papers.isEmpty() && weeks.isEmpty() && meetings.isEmpty();
    }
}
