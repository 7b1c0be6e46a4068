package offprint.plan;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import offprint.cite.Bibtex;
import offprint.cite.Style;
import offprint.model.Link;
import offprint.model.Paper;
import offprint.model.Period;
import offprint.model.Text;

/** A page per paper. */
final class PaperKind implements PageKind {
    /** What readers call the fields of a record. */
    private static final Map<String, String> LABELS = Map.of(
            "authorCount", "number of authors",
            "published", "day of publication",
            "featured", "days listed",
            "ids", "identifiers",
            "aiSummary", "machine's summary");

    @Override
    public List<Page> pages(Outline outline) {
        Map<String, List<View.Picked>> picked = new LinkedHashMap<>();
        for (var edition : outline.editions()) {
            edition.picks()
                    .forEach(item -> outline.ref(edition.period())
                            .ifPresent(ref -> picked.computeIfAbsent(
                                            item.paper().key(), none -> new ArrayList<>())
                                    .add(new View.Picked(ref, item.by().map(outline::person)))));
        }
        var data = new PaperMetadata(outline);
        return outline.digest().papers().parallelStream()
                .map(paper -> new Page(
                        "papers/" + paper.key(),
                        "paper",
                        view(paper, picked.getOrDefault(paper.key(), List.of()), data, outline)))
                .toList();
    }

    private static View.PaperPage view(Paper paper, List<View.Picked> picked, PaperMetadata data, Outline outline) {
        var stem = "papers/" + paper.key();
        var title = paper.title().plain();
        var about = paper.summary().or(paper::abstractText).map(Text::plain).orElse(title);
        var frame = outline.frames()
                .of(stem, title, about, "papers/index.html", new View.Ref("Papers", "papers/index.html"));
        return new View.PaperPage(
                frame.with(data.of(paper, frame)),
                paper.title(),
                paper.key(),
                outline.authors(paper),
                paper.authorCount(),
                outline.organization(paper),
                paper.published().map(Words::viewOf),
                outline.venue(paper),
                listed(paper, outline),
                paper.summary(),
                paper.note().map(note -> new View.Html(note.html("../"))),
                paper.note().flatMap(note -> paper.noteBy()).map(by -> outline.person(by.value())),
                paper.abstractText(),
                topics(paper, outline),
                links(paper),
                counts(paper),
                paper.keywords(),
                Imprints.of(paper),
                picked,
                outline.sessions().of(paper),
                searches(paper),
                citation(paper, outline),
                facts(paper));
    }

    private static View.Citation citation(Paper paper, Outline outline) {
        var reference = outline.references().of(paper);
        return new View.Citation(
                Stream.of(Style.values())
                        .map(style -> new View.Styled(
                                style.label(),
                                style.name().toLowerCase(Locale.ROOT),
                                new View.Html(style.of(reference).html())))
                        .toList(),
                Bibtex.entry(reference));
    }

    private static List<View.Listing> listed(Paper paper, Outline outline) {
        return paper.featured().stream()
                .map(day -> new View.Listing(
                        Words.viewOf(day),
                        Stream.of(Period.Span.values())
                                .flatMap(span -> outline.ref(new Period(span, day)).stream())
                                .map(View.Ref::path)
                                .findFirst()))
                .toList();
    }

    private static List<View.TopicReason> topics(Paper paper, Outline outline) {
        return paper.topics().stream()
                .flatMap(assignment -> outline.topic(assignment.topic()).stream()
                        .map(topic -> new View.TopicReason(Outline.ref(topic), assignment.why())))
                .toList();
    }

    /** Identifiers and addresses by kind; an identifier's own address is not told twice. */
    private static List<View.Links> links(Paper paper) {
        Map<String, List<View.Away>> links = new LinkedHashMap<>();
        for (var id : paper.ids()) {
            links.computeIfAbsent("Paper", none -> new ArrayList<>())
                    .add(new View.Away(id.label() + " " + id.value(), id.url(), id.scheme()));
        }
        for (var type : Link.Type.values()) {
            paper.links().stream()
                    .filter(link -> link.type() == type)
                    .filter(link ->
                            paper.ids().stream().noneMatch(id -> id.url().equals(link.url())))
                    .forEach(link -> links.computeIfAbsent(kind(type), none -> new ArrayList<>())
                            .add(away(link)));
        }
        return links.entrySet().stream()
                .map(kind -> new View.Links(kind.getKey(), List.copyOf(kind.getValue())))
                .toList();
    }

    private static String kind(Link.Type type) {
        return switch (type) {
            case ABSTRACT -> "Paper";
            case PDF -> "PDF";
            case CODE -> "Code";
            case PROJECT -> "Project";
            case DATA -> "Data";
            case VIDEO -> "Video";
            case SLIDES -> "Slides";
            case POSTER -> "Poster";
            case DISCUSSION -> "Discussion";
            case OTHER -> "See also";
        };
    }

    private static View.Away away(Link link) {
        var shown = link.url().replaceFirst("^https?://(?:www\\.)?", "").replaceFirst("/$", "");
        return new View.Away(shown, link.url(), link.type().word());
    }

    private static List<String> counts(Paper paper) {
        return paper.counts().entrySet().stream()
                .map(entry ->
                        Words.count(entry.getValue().value(), entry.getKey().replaceFirst("s$", ""))
                                + entry.getValue()
                                        .on()
                                        .map(day -> " on " + Words.day(day))
                                        .orElse(""))
                .toList();
    }

    /** Where a reader may look for a paper of which we know no address. */
    private static List<View.Away> searches(Paper paper) {
        boolean known = !paper.ids().isEmpty()
                || paper.links().stream()
                        .anyMatch(link -> link.type() == Link.Type.ABSTRACT || link.type() == Link.Type.PDF);
        if (known) {
            return List.of();
        }
        var query = URLEncoder.encode(paper.title().plain(), StandardCharsets.UTF_8);
        return List.of(
                new View.Away("arXiv", "https://arxiv.org/search/?query=" + query + "&searchtype=title", "search"),
                new View.Away("Hugging Face", "https://huggingface.co/papers?q=" + query, "search"));
    }

    /** The fields by where they came from. */
    private static List<View.Fact> facts(Paper paper) {
        Map<String, Set<String>> facts = new LinkedHashMap<>();
        for (var origin : paper.origins()) {
            var file = origin.at().file();
            var field = LABELS.getOrDefault(origin.field(), origin.field());
            boolean inPlace = origin.source().isEmpty() || file.endsWith("/" + origin.source());
            var from = inPlace ? file : origin.source() + ", in " + file;
            facts.computeIfAbsent(from, none -> new LinkedHashSet<>())
                    .add(inPlace ? field + " (line " + origin.at().line() + ")" : field);
        }
        return facts.entrySet().stream()
                .map(entry -> new View.Fact(String.join(", ", entry.getValue()), entry.getKey()))
                .toList();
    }
}
