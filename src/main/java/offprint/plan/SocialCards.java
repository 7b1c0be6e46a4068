package offprint.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import offprint.curate.Digest;
import offprint.curate.Meeting;
import offprint.model.Accent;
import offprint.model.Identity.CardKind;
import offprint.model.Paper;
import offprint.model.Period;
import offprint.model.Topic;

/** The social cards of pages, each made of what its page says. */
final class SocialCards {
    private static final String BETWEEN = " · ";

    private final Map<String, View.SocialCard> cards = new LinkedHashMap<>();
    private final String site;
    private final int accent;

    SocialCards(Outline outline) {
        var settings = outline.site();
        var kinds = settings.identity().cards();
        site = settings.title();
        accent = Accent.number(
                settings.identity().accent().orElse(Accent.STANDARD).light());
        if (settings.url().isEmpty()) {
            return; // nobody could name the pictures
        }
        if (kinds.contains(CardKind.HOME)) {
            cards.put(
                    "index",
                    new View.SocialCard("", "", site, settings.description().orElse(""), accent));
        }
        if (kinds.contains(CardKind.DIGESTS)) {
            Stream.of(Period.Span.values())
                    .forEach(span -> outline.periods(span).forEach((period, papers) -> add(period, papers, outline)));
        }
        if (kinds.contains(CardKind.TOPICS)) {
            outline.topics().forEach(topic -> add(topic, outline.papersOn(topic).size()));
        }
        if (kinds.contains(CardKind.SESSIONS)) {
            outline.digest().meetings().forEach(meeting -> add(meeting, outline));
        }
        if (kinds.contains(CardKind.PAPERS)) {
            outline.digest().papers().forEach(this::add);
        }
    }

    /** The path of a page's card without its extension. */
    static String stem(String path) {
        return "assets/cards/" + path;
    }

    /** The cards by the paths of their pages. */
    Map<String, View.SocialCard> cards() {
        return cards;
    }

    /** The card of the page at a path, when it has one: what it says, and where it is. */
    Optional<View.Ref> ref(String path) {
        return Optional.ofNullable(cards.get(path))
                .map(card -> new View.Ref(
                        joined(List.of(card.site(), card.kind(), card.title(), card.detail())), stem(path) + ".png"));
    }

    private void add(Period period, List<Paper> papers, Outline outline) {
        var label = Words.label(period);
        var title = outline.edition(period).flatMap(Digest.Edition::title);
        var count = Words.count(papers.size(), "paper");
        var kind = "Digest of the " + DigestKind.kind(period.span());
        cards.put(
                Outline.path(period),
                new View.SocialCard(
                        site,
                        kind,
                        title.orElse(label),
                        title.isPresent() ? joined(List.of(label, count)) : count,
                        accent));
    }

    private void add(Topic topic, int papers) {
        var detail = Words.count(papers, "paper");
        cards.put("topics/" + topic.slug(), new View.SocialCard(site, "Topic", topic.name(), detail, accent));
    }

    private void add(Meeting meeting, Outline outline) {
        var when = Words.viewOf(meeting.when(), outline.site().zone());
        var state = meeting.session().isCancelled() ? "cancelled" : "";
        var who = Sessions.names(meeting.presenters());
        cards.put(
                Sessions.stem(meeting),
                new View.SocialCard(
                        site,
                        "Meeting",
                        Sessions.title(meeting),
                        joined(List.of(state, when.day(), when.time(), who)),
                        accent));
    }

    private void add(Paper paper) {
        var day = paper.published().map(date -> Words.viewOf(date).text()).orElse("");
        var detail = joined(List.of(Words.byline(paper), day));
        cards.put(
                "papers/" + paper.key(),
                new View.SocialCard(site, "Paper", paper.title().plain(), detail, accent));
    }

    private static String joined(List<String> parts) {
        return parts.stream().filter(part -> !part.isEmpty()).collect(Collectors.joining(BETWEEN));
    }
}
