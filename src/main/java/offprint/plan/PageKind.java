package offprint.plan;

import java.util.List;

/** One kind of page: which pages of it there are, and what they show. */
interface PageKind {
    /** The pages of this kind, in a fixed order. */
    List<Page> pages(Outline outline);
}
