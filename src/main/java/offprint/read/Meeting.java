package offprint.read;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import offprint.model.Identifier;

/** A meeting of a reading group, and the papers that it is about. */
final class Meeting {
    private static final Set<String> LINKS = Set.of(
            "link",
            "links",
            "url",
            "paper",
            "paper_url",
            "paper_link",
            "paper-url",
            "paper-link",
            "paperurl",
            "paperlink",
            "pdf",
            "paper_pdf",
            "arxiv",
            "arxiv_id",
            "doi",
            "openreview",
            "preprint",
            "article",
            "reading",
            "href");
    private static final Set<String> OTHERS = Set.of(
            "code",
            "slides",
            "video",
            "recording",
            "poster",
            "project",
            "website",
            "github",
            "slides_url",
            "video_url",
            "code_url",
            "youtube");
    private static final List<String> NESTED = List.of("papers", "paper", "readings", "reading", "articles");
    private static final Set<String> OF_PAPERS = Set.of(
            "authors", "author", "paper_authors", "paper_title", "venue", "conference", "journal", "year", "abstract");
    private static final Set<String> SIGNS = Set.of(
            "speaker",
            "speakers",
            "presenter",
            "presenters",
            "presented_by",
            "paper",
            "papers",
            "paper_url",
            "paper_link",
            "link",
            "url",
            "discussant",
            "discussants",
            "lead",
            "leader",
            "host",
            "reading",
            "readings",
            "talk",
            "room",
            "arxiv",
            "pdf",
            "location",
            "place",
            "where",
            "discussion_lead",
            "discussion_leader",
            "speaker_name",
            "presenter_name",
            "who");
    /** What is read of a meeting's papers. */
    static final Set<String> FIELDS = Stream.of(LINKS, OTHERS, OF_PAPERS, Set.copyOf(NESTED))
            .flatMap(Set::stream)
            .collect(Collectors.toUnmodifiableSet());

    private static final Pattern BY = Pattern.compile(
            "(.*\\S)\\s+by\\s+(\\p{Lu}[\\p{L}'’-]+(?:(?:,\\s+|\\s+and\\s+|,\\s+and\\s+|\\s+&\\s+)\\p{Lu}[\\p{L}'’-]+)*(?:\\s+et al\\.?)?)\\.?",
            Pattern.DOTALL);
    private static final Pattern QUOTE = Pattern.compile("[\"“]((?:[^\"”\\s]+\\s+){2,}[^\"”]*?)[.,]?[\"”]");
    private static final int TITLE_WORDS = 3;

    private final Value.Mapping meeting;
    private final Optional<Value.Scalar> day;

    Meeting(Value.Mapping meeting, Optional<Value.Scalar> day) {
        this.meeting = meeting;
        this.day = day;
    }

    static boolean hasDay(Value.Mapping item) {
        return MeetingDates.text(item)
                .filter(text -> MeetingDates.isDate(text.text()))
                .isPresent();
    }

    /** Whether an item has what only meetings have. */
    static boolean isOne(Value.Mapping item) {
        return hasDay(item) && item.fields().stream().anyMatch(field -> SIGNS.contains(field.name()));
    }

    /** The papers: those in a list of their own, else the one that its fields name, else those linked in its words. */
    List<Draft> papers() {
        for (var name : NESTED) {
            var inner = Look.items(meeting, name).stream()
                    .filter(value -> value instanceof Value.Mapping
                            || Look.items(meeting, name).size() > 1)
                    .toList();
            if (!inner.isEmpty()) {
                return inner.stream().flatMap(paper -> nested(paper).stream()).toList();
            }
        }
        if (!links(meeting, LINKS).isEmpty()
                || has("authors")
                || has("paper_authors") && has("paper_title")
                || titled(meeting).isPresent()) {
            return named(meeting).map(List::of).orElse(List.of());
        }
        return mentioned();
    }

    /** The title in a field that is named for it, and so not that of the meeting. */
    private static Optional<Value.Scalar> titled(Value.Mapping fields) {
        return List.of("paper_title", "paper", "reading", "article").stream()
                .flatMap(name -> Look.scalar(fields, name).stream())
                .filter(text -> text.text().strip().indexOf(' ') > 0
                        && Identifier.parse(text.text()).isEmpty())
                .filter(text -> !MarkdownText.plain(text.text()).matches("https?://\\S+"))
                .findFirst();
    }

    private boolean has(String name) {
        return Look.scalar(meeting, name).isPresent()
                || !Look.items(meeting, name).isEmpty();
    }

    private Optional<Draft> nested(Value paper) {
        if (paper instanceof Value.Mapping fields) {
            return named(fields);
        }
        return Optional.of(paper)
                .filter(Value.Scalar.class::isInstance)
                .map(Value.Scalar.class::cast)
                .filter(text -> !text.text().isBlank())
                .map(text -> {
                    var draft = new Draft(text.at());
                    linkOrTitle(text, draft);
                    return listed(draft);
                });
    }

    /** A text in which somebody linked or named a paper. */
    private static void linkOrTitle(Value.Scalar text, Draft draft) {
        var links = new PaperLinks(draft);
        var found = MarkdownText.links(text.text());
        found.forEach(link -> links.add(link.label(), new Value.Scalar(link.url(), text.at())));
        var label = found.stream()
                .map(MarkdownText.Link::label)
                .filter(words -> !DigestText.isGeneric(words))
                .findFirst();
        var rest = DigestText.words(MarkdownText.without(text.text(), found));
        draft.text("title", label.orElse(rest), text.at());
    }

    private Optional<Draft> named(Value.Mapping fields) {
        var draft = new Draft(fields.at());
        var title = titled(fields)
                .or(() -> List.of("title", "name", "topic", "paper").stream()
                        .flatMap(name -> Look.scalar(fields, name).stream())
                        .filter(text -> !text.text().contains("://"))
                        .findFirst());
        if (title.isEmpty() && links(fields, LINKS).isEmpty()) {
            return Optional.empty();
        }
        var by = BY.matcher(title.map(text -> text.text().strip()).orElse(""));
        boolean told = Look.at(fields, "authors").isPresent()
                || Look.at(fields, "paper_authors").isPresent();
        title.ifPresent(text -> title(by.matches() && !told ? by.group(1) : text.text(), text, draft));
        people(fields, draft);
        title.filter(text -> by.matches() && !told).ifPresent(text -> line(by.group(2), text, draft));
        Look.scalar(fields, "venue")
                .or(() -> Look.scalar(fields, "conference"))
                .or(() -> Look.scalar(fields, "journal"))
                .ifPresent(text -> VenueText.add(MarkdownText.plain(text.text()), text.at(), draft));
        Look.scalar(fields, "year")
                .flatMap(DateText::said)
                .ifPresent(text -> draft.text("published", text.text(), text.at()));
        Look.scalar(fields, "abstract")
                .ifPresent(text -> draft.text("abstract", MarkdownText.plain(withoutAddress(text.text())), text.at()));
        addLinks(fields, draft);
        return Optional.of(listed(draft)).filter(made -> made.has("title") || made.has("ids"));
    }

    /** An abstract often ends with the paper's address. */
    private static String withoutAddress(String text) {
        return text.replaceFirst(
                "(?s)\\s*(?:<br\\s*/?>)?\\s*(?:<a\\b[^<>]*>)?\\s*https?://[^\\s<>\"]+\\s*(?:</a>)?[\\s.]*$", "");
    }

    private static void title(String words, Value.Scalar text, Draft draft) {
        var links = MarkdownText.links(words);
        draft.text("title", MarkdownText.plain(words).replaceFirst("(?<!\\.\\.)\\.$", ""), text.at());
        var ids = new PaperLinks(draft);
        links.forEach(link -> ids.add(link.label(), new Value.Scalar(link.url(), text.at())));
    }

    private static void people(Value.Mapping fields, Draft draft) {
        for (var name : List.of("paper_authors", "authors", "author")) {
            for (var item : Look.items(fields, name)) {
                if (item instanceof Value.Scalar text) {
                    line(text.text(), text, draft);
                } else if (item instanceof Value.Mapping person) {
                    Look.scalar(person, "name")
                            .ifPresent(text -> draft.item(
                                    "authors",
                                    new Draft.Part(text.at())
                                            .with("name", text.text())
                                            .with("affiliation", Look.text(person, "affiliation"))
                                            .mapping()));
                }
            }
            if (draft.has("authors")) {
                return;
            }
        }
    }

    private static void line(String line, Value.Scalar text, Draft draft) {
        for (var person : PeopleText.in(MarkdownText.plain(line))) {
            draft.item(
                    "authors",
                    new Draft.Part(text.at())
                            .with("name", person.name())
                            .with("affiliation", person.affiliation())
                            .mapping());
        }
    }

    private static void addLinks(Value.Mapping fields, Draft draft) {
        var ids = new PaperLinks(draft);
        links(fields, LINKS).forEach((text, name) -> {
            var given =
                    name.startsWith("arxiv") ? Identifier.parse("arxiv:" + text.text()) : Optional.<Identifier>empty();
            if (given.isPresent() || !text.text().contains("://")) {
                ids.ids()
                        .add(given.map(id -> new Value.Scalar(id.canonical(), text.at()))
                                .orElse(text));
            } else {
                MarkdownText.links(text.text())
                        .forEach(link ->
                                ids.add(name.equals("pdf") ? "pdf" : "paper", new Value.Scalar(link.url(), text.at())));
            }
        });
        links(fields, OTHERS)
                .forEach((text, name) -> MarkdownText.links(text.text())
                        .forEach(link ->
                                ids.add(name.replaceFirst("[_-]url$", ""), new Value.Scalar(link.url(), text.at()))));
    }

    /** The addresses and identifiers in fields of these names. */
    private static Map<Value.Scalar, String> links(Value.Mapping fields, Set<String> names) {
        Map<Value.Scalar, String> links = new LinkedHashMap<>();
        for (var field : fields.fields()) {
            if (names.contains(field.name().toLowerCase(java.util.Locale.ROOT))) {
                for (var item : Look.items(field.value())) {
                    var text = item instanceof Value.Mapping inner
                            ? Look.scalar(inner, "url")
                                    .or(() -> Look.scalar(inner, "href"))
                                    .or(() -> Look.scalar(inner, "link"))
                            : Optional.of(item)
                                    .filter(Value.Scalar.class::isInstance)
                                    .map(Value.Scalar.class::cast);
                    var label = item instanceof Value.Mapping inner
                            ? Look.text(inner, "label") + Look.text(inner, "name") + Look.text(inner, "title")
                            : "";
                    text.filter(found -> !MeetingPlace.isCall(found.text().strip()))
                            .filter(found -> found.text().contains("://")
                                    || Identifier.parse(found.text()).isPresent()
                                    || Identifier.parse("arxiv:" + found.text()).isPresent()
                                            && field.name().startsWith("arxiv"))
                            .ifPresent(found -> links.put(
                                    found, label.isEmpty() ? field.name().toLowerCase(java.util.Locale.ROOT) : label));
                }
            }
        }
        return links;
    }

    /** Papers that the words about a talk link: one is what the talk is about, of several each stands for itself. */
    private List<Draft> mentioned() {
        var words = Look.scalar(meeting, "abstract").or(() -> Look.scalar(meeting, "description"));
        if (words.isEmpty()) {
            return List.of();
        }
        Map<String, MarkdownText.Link> found = new LinkedHashMap<>();
        for (var link : MarkdownText.links(words.get().text())) {
            PaperLinks.identifier(link.url()).ifPresent(id -> found.putIfAbsent(id.canonical(), link));
        }
        long papers = MarkdownText.links(words.get().text()).stream()
                .filter(link -> PaperLinks.isPaper("", link.url())
                        || PaperLinks.type("", link.url()).equals("abstract"))
                .count();
        List<Draft> drafts = new ArrayList<>();
        found.forEach((id, link) -> {
            var draft = new Draft(meeting.at());
            draft.item("ids", id, words.get().at());
            var label = quoted(MarkdownText.plain(link.label()));
            boolean titled = label.split("\\s+").length >= TITLE_WORDS && !DigestText.isGeneric(label);
            if (titled && !label.contains("(")) {
                draft.text("title", label, words.get().at());
            } else if (found.size() == 1 && papers == 1) {
                Look.scalar(meeting, "title").ifPresent(title -> title(title.text(), title, draft));
            }
            drafts.add(listed(draft));
        });
        return drafts;
    }

    /** What stands in quotation marks, when there are some in a reference; else the words without any around them. */
    private static String quoted(String label) {
        var quote = QUOTE.matcher(label);
        return quote.find()
                ? quote.group(1).strip()
                : label.replaceAll("^[\"“`']+|[\"”'.]+$", "").strip();
    }

    private Draft listed(Draft draft) {
        day.ifPresent(on -> draft.item("featured", on));
        return draft;
    }
}
