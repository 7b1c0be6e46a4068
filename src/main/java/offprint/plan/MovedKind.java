package offprint.plan;

import java.util.ArrayList;
import java.util.List;

/** Earlier addresses of papers and topics. */
final class MovedKind implements PageKind {
    @Override
    public List<Page> pages(Outline outline) {
        List<Page> pages = new ArrayList<>();
        for (var paper : outline.digest().papers()) {
            paper.aliases().forEach(alias -> pages.add(moved("papers/" + alias, Outline.ref(paper), outline)));
        }
        for (var topic : outline.topics()) {
            topic.aliases().forEach(alias -> pages.add(moved("topics/" + alias, Outline.ref(topic), outline)));
        }
        return pages;
    }

    private static Page moved(String stem, View.Ref to, Outline outline) {
        return new Page(stem, "moved", new View.Moved(outline.frames().moved(stem, to), to));
    }
}
