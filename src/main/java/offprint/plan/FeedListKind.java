package offprint.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The page of all feeds, which is there as OPML too. */
final class FeedListKind implements PageKind {
    /** Its path without extension. */
    static final String PATH = "feeds";

    private static final Set<String> OF_ALL = Set.of(Shelf.SITE, "weeks", "meetings");

    @Override
    public List<Page> pages(Outline outline) {
        if (outline.feeds().isEmpty()) {
            return List.of();
        }
        Map<String, List<View.FeedRow>> rows = new LinkedHashMap<>();
        for (var channel : outline.feeds().all()) {
            rows.computeIfAbsent(group(channel.scope()), none -> new ArrayList<>())
                    .add(row(channel, outline));
        }
        List<View.FeedGroup> groups = new ArrayList<>();
        rows.forEach((group, some) -> groups.add(new View.FeedGroup(heading(group), group, some)));
        var frame = outline.frames()
                .of(PATH, "Feeds", "All feeds of " + outline.site().title() + ", and how to subscribe to them.", "");
        var main = groups.get(0).rows().get(0).address();
        return List.of(new Page(
                PATH, "feeds", new View.FeedList(frame, outline.site().url().orElseThrow(), main, groups)));
    }

    /** What feeds of a scope are listed below; the word is the id of the heading. */
    private static String group(String scope) {
        return OF_ALL.contains(scope) ? Shelf.SITE : scope;
    }

    private static String heading(String group) {
        return switch (group) {
            case Shelf.SITE -> "The whole site";
            case "series" -> "Series of meetings";
            default -> group.substring(0, 1).toUpperCase(Locale.ROOT) + group.substring(1);
        };
    }

    private static View.FeedRow row(Channel channel, Outline outline) {
        var forms = outline.feeds().refs(channel.stem());
        var url = outline.site().url().orElseThrow();
        var calendar = channel.scope().equals("meetings") ? "calendar" : channel.stem();
        Optional<View.Ref> dates = outline.sessions()
                .subscription(calendar)
                .map(found -> new View.Ref("Calendar", found.file().path()));
        return new View.FeedRow(
                new View.Ref(channel.scope().equals(Shelf.SITE) ? "All papers" : channel.name(), channel.page()),
                channel.title(),
                url + forms.get(0).path(),
                forms,
                dates);
    }
}
