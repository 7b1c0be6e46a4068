package offprint.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import offprint.curate.Digest;
import offprint.letter.LetterProse;
import offprint.model.Paper;
import offprint.model.Period;
import offprint.model.Prose;

/** Each digest as one file of Markdown, and {@code llms.txt}, which tells where they are. */
final class TwinKind implements PageKind {
    private static final String EXTENSION = ".md";
    private static final int LATEST = 12;
    private static final int LONGEST_INTRO = 1 << 20;

    @Override
    public List<Page> pages(Outline outline) {
        if (!areThere(outline)) {
            return List.of();
        }
        var digests = Stream.of(Period.Span.values())
                .flatMap(span -> outline.periods(span).entrySet().stream())
                .toList();
        List<Page> pages = new ArrayList<>(digests.parallelStream()
                .map(entry -> new Page(
                        Outline.path(entry.getKey()),
                        "digest-markdown",
                        new Making(outline, entry.getKey(), entry.getValue()).view()))
                .toList());
        pages.add(new Page("llms", "llms", guide(outline)));
        return pages;
    }

    private static boolean areThere(Outline outline) {
        return outline.site().offers().has("markdown")
                && !outline.digest().papers().isEmpty();
    }

    /** The twin of the page at a stem, if it is the first page of a digest. */
    static Optional<View.FeedRef> of(String stem, Outline outline) {
        return outline.shelves()
                .at(stem)
                .filter(shelf -> shelf.scope().equals("digests") && areThere(outline))
                .map(shelf -> new View.FeedRef(shelf.name() + " (Markdown)", "text/markdown", stem + EXTENSION));
    }

    /** One digest. */
    private static final class Making {
        private final Outline outline;
        private final Period period;
        private final List<Paper> papers;
        private final Optional<Digest.Edition> edition;
        private final String root;

        Making(Outline outline, Period period, List<Paper> papers) {
            this.outline = outline;
            this.period = period;
            this.papers = papers;
            this.edition = outline.edition(period);
            this.root = outline.site().url().orElse(DigestKind.root(Outline.path(period)));
        }

        View.Twin view() {
            return new View.Twin(
                    MarkdownText.words(outline.site().title()),
                    edition.flatMap(Digest.Edition::title).map(MarkdownText::words),
                    Words.label(period),
                    edition.map(found -> intro(found.intro())).filter(text -> !text.isEmpty()),
                    papers.size(),
                    picks(),
                    groups(),
                    meetings(),
                    MarkdownText.address(root + Outline.path(period) + ".html"));
        }

        /** Its blocks, those of lists each with the sign that begins it. */
        private String intro(Prose prose) {
            var lines = LetterProse.of(prose.bareHtml(root), LONGEST_INTRO).text();
            return lines.lines().map(MarkdownText::block).collect(Collectors.joining("\n"));
        }

        private List<View.TwinPaper> picks() {
            return edition.map(Digest.Edition::picks).orElse(List.of()).stream()
                    .map(item -> paper(
                            item.paper(),
                            Optional.of(MarkdownText.linked(
                                            MarkdownText.bare(item.why().plain())))
                                    .filter(why -> !why.isEmpty()),
                            item.by()
                                    .map(by -> MarkdownText.words(
                                            outline.person(by).name()))))
                    .toList();
        }

        private List<View.TwinGroup> groups() {
            Set<Paper> picked = edition.map(Digest.Edition::picks).orElse(List.of()).stream()
                    .map(Digest.Item::paper)
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            var others =
                    papers.stream().filter(paper -> !picked.contains(paper)).toList();
            Map<String, List<View.TwinPaper>> groups = new LinkedHashMap<>();
            for (var placed : new Headings(outline).byTopic(others)) {
                groups.computeIfAbsent(placed.heading().text(), none -> new ArrayList<>())
                        .add(paper(placed.paper(), Optional.empty(), Optional.empty()));
            }
            return groups.entrySet().stream()
                    .map(group -> new View.TwinGroup(MarkdownText.words(group.getKey()), group.getValue()))
                    .toList();
        }

        private View.TwinPaper paper(Paper paper, Optional<String> why, Optional<String> by) {
            var card = outline.cards().card(paper, "");
            return new View.TwinPaper(
                    MarkdownText.words(paper.title().plain()),
                    MarkdownText.address(root + card.path()),
                    Optional.of(MarkdownText.paragraph(card.byline())).filter(text -> !text.isEmpty()),
                    paper.published().map(Words::viewOf).map(View.Day::text),
                    Optional.of(MarkdownText.address(LibraryTable.address(paper)))
                            .filter(url -> !url.isEmpty()),
                    Optional.of(MarkdownText.paragraph(card.text().plain())).filter(text -> !text.isEmpty()),
                    card.warned(),
                    why,
                    by);
        }

        private List<View.TwinMeeting> meetings() {
            return outline.sessions().within(period).stream()
                    .map(meeting -> new View.TwinMeeting(
                            MarkdownText.words(meeting.ref().label()),
                            MarkdownText.address(root + meeting.ref().path()),
                            meeting.status(),
                            Words.said(meeting.when())))
                    .toList();
        }
    }

    private static View.Guide guide(Outline outline) {
        var site = outline.site();
        var root = site.url().orElse("");
        var newest = outline.frames()
                .preferred()
                .map(span -> List.copyOf(outline.periods(span).descendingMap().keySet()))
                .orElse(List.of());
        var older = Stream.of(Period.Span.YEAR, Period.Span.MONTH)
                .flatMap(span -> outline.periods(span).descendingMap().keySet().stream())
                .filter(period -> !newest.contains(period))
                .map(period -> guided(period, root))
                .toList();
        return new View.Guide(
                MarkdownText.words(site.title()),
                MarkdownText.words(site.description().orElse("A digest of papers, with notes by those who read them.")),
                newest.stream()
                        .limit(LATEST)
                        .map(period -> guided(period, root))
                        .toList(),
                outline.topics().stream()
                        .filter(topic -> !outline.papersOn(topic).isEmpty())
                        .map(topic -> new View.Guided(
                                MarkdownText.words(topic.name()),
                                MarkdownText.address(root + Outline.ref(topic).path()),
                                Words.count(outline.papersOn(topic).size(), "paper")))
                        .toList(),
                Downloads.of(outline).stream()
                        .filter(file -> !file.name().equals("llms"))
                        .map(file -> new View.Guided(
                                MarkdownText.words(file.ref().label()),
                                MarkdownText.address(root + file.ref().path()),
                                file.about()))
                        .toList(),
                older);
    }

    private static View.Guided guided(Period period, String root) {
        return new View.Guided(Words.label(period), MarkdownText.address(root + Outline.path(period) + EXTENSION), "");
    }
}
