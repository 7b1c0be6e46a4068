package offprint.plan;

import java.util.List;
import offprint.model.Topic;

/** All topics as a tree. */
final class TopicTreeKind implements PageKind {
    @Override
    public List<Page> pages(Outline outline) {
        if (outline.topics().isEmpty()) {
            return List.of();
        }
        var papers = outline.digest().papers();
        var frame = outline.frames()
                .of("topics/index", "Topics", "All topics and how many papers each has.", "topics/index.html");
        int without =
                (int) papers.stream().filter(paper -> paper.topics().isEmpty()).count();
        return List.of(new Page(
                "topics/index",
                "topics",
                new View.TopicTree(frame, branches("", outline), papers.size(), without, Charts.byTopic(outline))));
    }

    private static List<View.Branch> branches(String above, Outline outline) {
        return outline.below(above).stream()
                .map(topic -> branch(topic, outline))
                .toList();
    }

    private static View.Branch branch(Topic topic, Outline outline) {
        return new View.Branch(
                Outline.ref(topic),
                outline.papersOn(topic).size(),
                new View.Html(topic.description().html("../")),
                branches(topic.slug(), outline));
    }
}
