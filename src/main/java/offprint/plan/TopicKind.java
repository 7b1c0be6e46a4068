package offprint.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import offprint.model.Said;
import offprint.model.Topic;

/** The pages of each topic. */
final class TopicKind implements PageKind {
    @Override
    public List<Page> pages(Outline outline) {
        List<Page> pages = new ArrayList<>();
        var line = Timeline.of(outline.digest().papers());
        var people = new TopicPeople(outline);
        outline.topics().forEach(topic -> add(topic, outline, line, people, pages));
        return pages;
    }

    private static void add(Topic topic, Outline outline, Timeline line, TopicPeople people, List<Page> pages) {
        var stem = "topics/" + topic.slug();
        var papers = outline.papersOn(topic);
        var cut = Cards.pages(new Headings(outline).byMonth(papers));
        for (int n = 1; n <= cut.size(); n++) {
            var growth = n == 1 ? Charts.growth(papers, line) : Optional.<View.Chart>empty();
            var writers = n == 1 ? people.of(topic.slug()) : List.<View.Writer>of();
            pages.add(new Page(
                    Cards.stem(stem, n),
                    "topic",
                    view(topic, outline, growth, writers, cut.get(n - 1), n, cut.size())));
        }
    }

    private static View.TopicPage view(
            Topic topic,
            Outline outline,
            Optional<View.Chart> growth,
            List<View.Writer> people,
            List<Cards.Placed> shown,
            int number,
            int last) {
        var own = Cards.stem("topics/" + topic.slug(), number);
        Optional<View.Ref> parent =
                topic.parent().map(Said::value).flatMap(outline::topic).map(Outline::ref);
        List<View.Ref> trail = new ArrayList<>(List.of(new View.Ref("Topics", "topics/index.html")));
        parent.ifPresent(trail::add);
        var about = topic.description().plain().isEmpty()
                ? "Papers on " + topic.name() + "."
                : topic.description().plain();
        var frame = outline.frames()
                .of(
                        own,
                        topic.name() + (number > 1 ? ", page " + number : ""),
                        about,
                        "topics/index.html",
                        trail.toArray(View.Ref[]::new));
        var groups = outline.cards().groups(shown, placed -> topic.slug());
        return new View.TopicPage(
                frame.with(new LinkedData(outline).list(frame, groups)),
                topic.name(),
                new View.Html(topic.description().html(DigestKind.root(own))),
                parent,
                outline.below(topic.slug()).stream()
                        .map(child -> new View.Counted(
                                Outline.ref(child), outline.papersOn(child).size()))
                        .toList(),
                groups,
                outline.papersOn(topic).size(),
                growth,
                people,
                number == 1 ? outline.sessions().on(topic) : List.of(),
                outline.sessions().subscription("topics/" + topic.slug()),
                Cards.pager("topics/" + topic.slug(), number, last));
    }
}
