package offprint.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
        var frame = outline.frames().of(stem, to.label(), "", "");
        var canonical = outline.site().url().map(url -> url + to.path());
        var known = new View.Frame(
                frame.site(),
                frame.root(),
                frame.path(),
                frame.title(),
                "",
                canonical,
                "",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                View.Metadata.NONE);
        return new Page(stem, "moved", new View.Moved(known, to));
    }
}
