package offprint.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The feeds in each of their formats, with archives in Atom where a feed does not hold all that there is. */
final class FeedKind implements PageKind {
    private static final String STYLE = "feed.css";

    @Override
    public List<Page> pages(Outline outline) {
        if (outline.feeds().isEmpty()) {
            return List.of();
        }
        var entries = new FeedEntries(outline);
        List<Page> pages = new ArrayList<>(outline.feeds().all().parallelStream()
                .flatMap(channel -> new Making(channel, entries.of(channel), outline).pages())
                .toList());
        if (outline.feeds().forms().stream().anyMatch(form -> form != FeedForm.JSON)) {
            pages.add(new Page("assets/" + STYLE, "asset", new View.Asset(STYLE)));
        }
        return pages;
    }

    /** One feed. */
    private static final class Making {
        private final Channel channel;
        private final Outline outline;
        private final FeedArchives documents;
        private final String url;

        Making(Channel channel, List<View.FeedEntry> entries, Outline outline) {
            this.channel = channel;
            this.outline = outline;
            this.documents = FeedArchives.of(entries);
            this.url = outline.site().url().orElseThrow();
        }

        Stream<Page> pages() {
            var forms = outline.feeds().forms();
            boolean isArchived = forms.contains(FeedForm.ATOM);
            List<Page> pages = new ArrayList<>();
            // who subscribed at an earlier address goes on to get the same entries
            outline.stems(channel.stem()).forEach(stem -> forms.forEach(form -> pages.add(page(stem, form))));
            for (int n = 1; isArchived && n <= documents.archives().size(); n++) {
                pages.add(archive(n));
            }
            return pages.stream();
        }

        private Page page(String stem, FeedForm form) {
            List<View.Relation> links = new ArrayList<>();
            if (form == FeedForm.ATOM && !documents.archives().isEmpty()) {
                links.add(relation("prev-archive", archived(documents.archives().size())));
                links.add(relation("first", FeedForm.ATOM.path(channel.stem())));
                links.add(relation("next", archived(documents.archives().size())));
                links.add(relation("last", archived(1)));
            }
            var path = form.path(channel.stem());
            return new Page(
                    form.pagePath(stem), "feed-" + form.word(), view(stem, path, links, false, documents.latest()));
        }

        /** An archive, with the links of RFC 5005 both for archives and for pages of which the newest comes first. */
        private Page archive(int number) {
            List<View.Relation> links = new ArrayList<>();
            var polled = FeedForm.ATOM.path(channel.stem());
            boolean isNewest = number == documents.archives().size();
            links.add(relation("current", polled));
            if (number > 1) {
                links.add(relation("prev-archive", archived(number - 1)));
            }
            if (!isNewest) {
                links.add(relation("next-archive", archived(number + 1)));
            }
            links.add(relation("first", polled));
            links.add(relation("previous", isNewest ? polled : archived(number + 1)));
            if (number > 1) {
                links.add(relation("next", archived(number - 1)));
            }
            links.add(relation("last", archived(1)));
            var entries = documents.archives().get(number - 1);
            return new Page(
                    FeedArchives.stem(channel.stem(), number),
                    "feed-" + FeedForm.ATOM.word(),
                    view(channel.stem(), archived(number), links, true, entries));
        }

        private String archived(int number) {
            return FeedForm.ATOM.path(FeedArchives.stem(channel.stem(), number));
        }

        private View.Relation relation(String rel, String path) {
            return new View.Relation(rel, url + path, FeedForm.ATOM.type());
        }

        private View.Feed view(
                String stem, String path, List<View.Relation> links, boolean isArchive, List<View.FeedEntry> entries) {
            var site = outline.site();
            return new View.Feed(
                    "tag:" + site.id().orElseThrow() + ":feed/" + stem,
                    channel.title(),
                    channel.about(),
                    url + (channel.page().equals("index.html") ? "" : channel.page()),
                    url + path,
                    DigestKind.root(path),
                    site.language(),
                    FeedArchives.updated(entries),
                    site.editors().isEmpty() ? List.of(site.title()) : site.editors(),
                    site.offers().license().map(FeedKind::rights),
                    isArchive ? Optional.empty() : site.offers().hub(),
                    links,
                    isArchive,
                    entries);
        }
    }

    private static String rights(String license) {
        return "The words of the editors may be used under " + license;
    }
}
