package offprint.read;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One note of OpenReview; in version 2 of the API each value of its content stands in a mapping of its own. */
final class OpenReviewNote {
    private static final List<String> SUMMARIES =
            List.of("TL;DR", "TLDR", "tldr", "TL;DR_", "one-sentence_summary", "one_sentence_summary");
    private static final List<String> DATES = List.of("pdate", "odate", "cdate", "tcdate");
    private static final Map<String, String> LINKS = Map.of(
            "code", "code",
            "github", "code",
            "software", "code",
            "project", "project",
            "website", "project",
            "dataset", "data",
            "data", "data",
            "video", "video",
            "slides", "slides",
            "poster", "poster");
    private static final Pattern TAKEN_BACK =
            Pattern.compile("withdrawn|withdraw_|desk.?reject", Pattern.CASE_INSENSITIVE);
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)(?!\\d)");

    private final Value.Mapping note;
    private final Value content;
    private final Draft draft;

    OpenReviewNote(Value.Mapping note, Draft draft) {
        this.note = note;
        this.content = Look.at(note, "content").orElse(note);
        this.draft = draft;
    }

    /** Why the note is no paper: it is an answer to one, or was deleted; empty when it is one. */
    Optional<String> whyNone() {
        var answered = Look.text(note, "replyto");
        if (!answered.isEmpty() && !answered.equals(Look.text(note, "id"))) {
            return Optional.of("this note answers another (a review, a comment or a decision)");
        }
        return Look.scalar(note, "ddate").map(date -> "this note was deleted");
    }

    /** Says it in a record. */
    void say() {
        draft.text("title", scalar("title"));
        Look.scalar(note, "forum")
                .or(() -> Look.scalar(note, "id"))
                .ifPresent(id -> draft.id("openreview:" + id.text().strip(), id.at()));
        authors();
        DATES.stream()
                .flatMap(name -> Look.scalar(note, name).stream())
                .flatMap(moment -> JsonDates.moment(moment.text()).stream()
                        .map(day -> new Value.Scalar(day.toString(), moment.at())))
                .findFirst()
                .ifPresent(day -> draft.text("published", day.text(), day.at()));
        draft.text("abstract", scalar("abstract"));
        SUMMARIES.forEach(name -> draft.text("summary", scalar(name)));
        values("keywords").forEach(words -> keywords(words, draft));
        venue();
        links();
    }

    /** Keywords, which some lists hold in one text. */
    static void keywords(Value.Scalar words, Draft draft) {
        for (var word : words.text().split(words.text().contains(";") ? ";" : ",(?![^(]*\\))", -1)) {
            draft.item("keywords", word, words.at());
        }
    }

    private Optional<Value.Scalar> scalar(String name) {
        return Look.scalar(content, name, "value").or(() -> Look.scalar(content, name));
    }

    private List<Value.Scalar> values(String name) {
        var inner = Look.at(content, name, "value");
        return inner.isPresent() ? Look.scalars(inner.get()) : Look.scalars(content, name);
    }

    /** Names only: what else is told of authors may be their e-mail addresses. */
    private void authors() {
        var list = Look.at(content, "authors", "value").or(() -> Look.at(content, "authors"));
        for (var author : list.map(Look::items).orElse(List.of())) {
            var name = Look.scalar(author, "fullname").or(() -> Look.scalar(author));
            name.filter(said -> !said.text().contains("@")
                            && !said.text().strip().equalsIgnoreCase("anonymous")
                            && !said.text().strip().equalsIgnoreCase("anonymous authors"))
                    .flatMap(
                            said -> new JsonPerson(said.at()).named(said.text()).author())
                    .ifPresent(person -> draft.item("authors", person));
        }
    }

    private void venue() {
        var venue = scalar("venue");
        var where = Stream.of(
                        venue.map(Value.Scalar::text).stream(),
                        scalar("venueid").map(Value.Scalar::text).stream(),
                        Look.scalars(note, "invitations").stream().map(Value.Scalar::text),
                        Look.scalars(note, "invitation").stream().map(Value.Scalar::text))
                .flatMap(text -> text)
                .collect(Collectors.joining(" "));
        boolean takenBack =
                TAKEN_BACK.matcher(where).find() || scalar("withdrawal").isPresent();
        if (takenBack) {
            draft.item(
                    "notices",
                    new Draft.Part(note.at()).with("type", "withdrawal").mapping());
        }
        venue.ifPresent(name -> {
            draft.venue("name", name.text(), name.at());
            var year = YEAR.matcher(name.text() + " "
                    + scalar("venueid").map(Value.Scalar::text).orElse(""));
            draft.venue("year", year.find() ? year.group(1) : "", name.at());
            draft.text("type", type(name.text().toLowerCase(Locale.ROOT), takenBack), name.at());
        });
    }

    private static String type(String venue, boolean takenBack) {
        if (takenBack || venue.matches(".*\\b(?:submitted|submission|under review|rejected)\\b.*")) {
            return "preprint";
        }
        if (venue.matches("corr\\b.*|.*\\barxiv\\b.*")) {
            return "preprint";
        }
        return venue.matches(".*\\b(?:tmlr|transactions|journal|jmlr|dmlr)\\b.*") ? "article" : "conference";
    }

    private void links() {
        scalar("pdf").ifPresent(pdf -> draft.link("pdf", address(pdf.text(), id(draft)), pdf.at()));
        if (content instanceof Value.Mapping fields) {
            for (var field : fields.fields()) {
                var name = field.name()
                        .toLowerCase(Locale.ROOT)
                        .replaceFirst("[_ ]?(?:url|link|page|repository|repo)$", "");
                scalar(field.name())
                        .filter(url -> LINKS.containsKey(name))
                        .ifPresent(url -> draft.link(LINKS.getOrDefault(name, "other"), url.text(), url.at()));
            }
        }
    }

    private String id(Draft of) {
        return of.has("ids")
                ? Look.scalar(note, "forum")
                        .or(() -> Look.scalar(note, "id"))
                        .map(Value.Scalar::text)
                        .orElse("")
                : "";
    }

    /** Files have no lasting names of their own: the paper's id leads to the newest. */
    private static String address(String pdf, String id) {
        return pdf.startsWith("/") ? id.isEmpty() ? "" : "https://openreview.net/pdf?id=" + id.strip() : pdf;
    }
}
