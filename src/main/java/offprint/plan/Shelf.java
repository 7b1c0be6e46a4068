package offprint.plan;

import java.util.List;
import offprint.model.Paper;

/**
 * A list of papers that the site has a page of, and that programs may want as a whole: to subscribe to, to cite, to
 * download.
 *
 * @param scope what it is a list of: a word of {@code Offers.FEEDS} or {@code Offers.CITATIONS}
 * @param stem the path of its page and its files without extension; {@code index} for the site as a whole
 * @param name what it is called, without the name of the site
 * @param about one sentence about it, or empty
 * @param papers its papers, those listed last first
 */
record Shelf(String scope, String stem, String name, String about, List<Paper> papers) {
    /** The site as a whole. */
    static final String SITE = "site";

    /** Whether it is the site as a whole. */
    boolean isSite() {
        return scope.equals(SITE);
    }

    /** The path of its page with its extension. */
    String page() {
        return stem + ".html";
    }

    /** The path of its files to cite, without extension. */
    String library() {
        return isSite() ? "library" : stem;
    }
}
