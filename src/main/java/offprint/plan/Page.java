package offprint.plan;

/**
 * A page of the site, closed: what is not in it cannot change its bytes.
 *
 * @param path its address without the extension that its format adds, relative to the root of the site
 * @param kind the kind of page, which names its templates
 * @param view what it shows
 */
public record Page(String path, String kind, View view) {
    /** What messages name as its origin: the file that somebody wrote for it, else its kind. */
    public String source() {
        return view.source().isEmpty() ? kind : view.source();
    }
}
