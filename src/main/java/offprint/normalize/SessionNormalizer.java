package offprint.normalize;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import offprint.model.Key;
import offprint.model.Prose;
import offprint.model.Said;
import offprint.model.Session;
import offprint.model.Session.Change.What;
import offprint.model.Session.Status;
import offprint.model.Site;
import offprint.model.StaticFile;
import offprint.model.When;
import offprint.read.Entry;
import offprint.read.Value;
import offprint.report.Position;
import offprint.report.Report;

/** Meetings, of files by hand and of schedules. */
final class SessionNormalizer {
    /** What people write while they do not know. */
    private static final Pattern OPEN = Pattern.compile("(?i)\\s*(?:tb[acd]|\\?+|-+|open|nobody|none|n/a)\\s*");

    private final Site site;
    private final List<StaticFile> files;
    private final Markdown markdown;
    private final Report report;

    SessionNormalizer(Site site, List<StaticFile> files, Markdown markdown, Report report) {
        this.site = site;
        this.files = files;
        this.markdown = markdown;
        this.report = report;
    }

    /** The meetings, each key once, in the order of their keys; what a person wrote stands over what was fetched. */
    List<Session> sessions(List<Entry> entries) {
        Map<String, Session> byHand = new LinkedHashMap<>();
        Map<String, Session> fetched = new LinkedHashMap<>();
        for (var entry : entries) {
            session(entry).ifPresent(session -> {
                var other = (session.byHand() ? byHand : fetched).putIfAbsent(session.key(), session);
                if (other != null && session.byHand()) {
                    report.error(
                            "session.twice",
                            session.at(),
                            "two meetings have the key \"" + session.key() + "\"",
                            "the other stands at " + other.at() + "; give one of the two another \"key:\"");
                } else if (other != null) {
                    report.note(
                            "session.twice",
                            session.at(),
                            "a meeting with the key \"" + session.key() + "\" was read already; this one is left out",
                            "the other stands at " + other.at());
                }
            });
        }
        List<Session> sessions = new ArrayList<>();
        byHand.forEach(
                (key, session) -> sessions.add(fetched.containsKey(key) ? session.over(fetched.get(key)) : session));
        fetched.forEach((key, session) -> {
            if (!byHand.containsKey(key)) {
                sessions.add(session);
            }
        });
        return sessions.stream()
                .filter(this::isDated)
                .sorted(java.util.Comparator.comparing(Session::key))
                .toList();
    }

    private boolean isDated(Session session) {
        if (session.when().isEmpty() && !report.hasErrorIn(session.at().file())) {
            fault(
                    session.byHand(),
                    "session.start",
                    session.at(),
                    "nothing says when this meeting takes place",
                    "add \"start: 2025-11-12T16:00\"");
        }
        return session.when().isPresent();
    }

    private void fault(boolean byHand, String code, Position at, String message, String hint) {
        if (byHand) {
            report.error(code, at, message, hint);
        } else {
            report.warning(code, at, message, hint);
        }
    }

    private Optional<Session> session(Entry entry) {
        boolean byHand = entry.source().byHand();
        var fields = new Fields(byHand ? Shapes.SESSION : RecordShapes.MEETING, entry.fields(), byHand, report);
        var at = byHand ? Position.startOf(fields.at().file()) : fields.at();
        var key = key(fields, entry);
        var title = fields.text("title").map(said -> Tex.text(said.value()));
        var zone = SiteNormalizer.zone(fields).orElse(site.zone());
        var when = new SessionTimes(fields, zone, site.meetings()).when();
        var where = new Session.Where(plain(fields, "place"), web(fields, "online"));
        var status = status(fields);
        var history = new Session.History(fields.day("added").map(Said::value), changes(fields));
        if (byHand) {
            checkHistory(fields, status, history, when);
        }
        var minutes = entry.body().isBlank()
                ? Prose.empty()
                : markdown.prose(entry.body(), entry.bodyAt(), Markdown.Place.PAGE, byHand, report);
        var session = key.map(found -> new Session(
                found,
                title,
                when,
                where,
                texts(fields, "presenters"),
                fields.text("host")
                        .map(SessionNormalizer::plain)
                        .filter(text -> !OPEN.matcher(text.value()).matches()),
                texts(fields, "papers"),
                new Session.Material(slides(fields), web(fields, "recording")),
                status,
                plain(fields, "series"),
                history,
                fields.text("abstract")
                        .map(said -> Tex.text(said.value()))
                        .filter(text -> !text.plain().isBlank()),
                minutes,
                byHand,
                at));
        if (!byHand) {
            fields.number("at");
        }
        fields.rejectUnknown();
        return session;
    }

    private Optional<String> key(Fields fields, Entry entry) {
        var given = fields.text("key");
        if (given.isPresent()) {
            var fault = Key.fault(given.get().value());
            fault.ifPresent(why -> fields.fault(
                    "key.invalid",
                    given.get().at(),
                    "the key \"" + Fields.shortened(given.get().value()) + "\" " + why,
                    "write it as 2025-11-12-teapots"));
            return fault.isEmpty() ? given.map(Said::value) : Optional.empty();
        }
        var name = entry.source().name().replaceFirst("\\.[A-Za-z]+$", "");
        var fault = Key.fault(name);
        fault.ifPresent(why -> fields.fault(
                "session.name",
                Position.startOf(fields.at().file()),
                "the name of this file is the meeting's address, but \"" + Fields.shortened(name) + "\" " + why,
                "rename it to " + Key.ofTitle(name) + ".md, or give it a \"key:\""));
        return fault.isEmpty() ? Optional.of(name) : Optional.empty();
    }

    private static Optional<String> plain(Fields fields, String name) {
        return fields.text(name).map(SessionNormalizer::plain).map(Said::value).filter(text -> !text.isBlank());
    }

    private static Said<String> plain(Said<String> text) {
        return new Said<>(Tex.text(text.value()).plain(), text.at());
    }

    private static List<Said<String>> texts(Fields fields, String name) {
        return fields.texts(name).stream()
                .map(SessionNormalizer::plain)
                .filter(text -> !text.value().isBlank())
                .filter(text -> !OPEN.matcher(text.value()).matches())
                .toList();
    }

    private static Optional<String> web(Fields fields, String name) {
        return web(fields, fields.text(name));
    }

    private static Optional<String> web(Fields fields, Optional<Said<String>> text) {
        return fields.parse(
                        text,
                        "link.unsafe",
                        Urls::web,
                        "is not an http or https address",
                        "write it whole: https://example.org/meet")
                .map(Said::value);
    }

    private List<String> slides(Fields fields) {
        List<String> slides = new ArrayList<>();
        for (var text : fields.texts("slides")) {
            var said = text.value().strip();
            if (said.contains(":")) {
                web(fields, Optional.of(text)).ifPresent(slides::add);
            } else {
                fields.file(text, files, "put it there and name it relative to that folder, or write a whole address")
                        .map(StaticFile::path)
                        .ifPresent(slides::add);
            }
        }
        return slides;
    }

    private static Status status(Fields fields) {
        return fields.parse(
                        fields.text("status"),
                        "word.unknown",
                        Status::of,
                        "is not the status of a meeting",
                        "write planned, confirmed, moved or cancelled")
                .map(Said::value)
                .orElse(Status.PLANNED);
    }

    private List<Session.Change> changes(Fields fields) {
        List<Session.Change> changes = new ArrayList<>();
        for (Value item : fields.list("changes")) {
            fields.mapping(item, "changes").ifPresent(is -> {
                var on = is.day("on");
                var what = is.parse(
                        is.text("what"),
                        "word.unknown",
                        What::of,
                        "is not what changes",
                        "write moved, cancelled or edited");
                var from = is.text("from").map(Said::value).map(Tex::clean);
                is.rejectUnknown();
                if (is.value("on").isEmpty()) {
                    is.fault("change.day", is.at(), "this change has no day", "add \"on: " + site.today() + "\"");
                }
                on.ifPresent(day -> {
                    checkOrder(changes, day, is);
                    changes.add(new Session.Change(
                            day.value(), what.map(Said::value).orElse(What.EDITED), from));
                });
            });
        }
        return changes;
    }

    private static void checkOrder(List<Session.Change> before, Said<LocalDate> day, Fields fields) {
        if (!before.isEmpty() && before.get(before.size() - 1).on().isAfter(day.value())) {
            fields.fault(
                    "change.order",
                    day.at(),
                    "this change is older than the one before it",
                    "write changes in the order of their days: the last one tells calendars how new the entry is");
        }
    }

    /** Calendars take a change only when its number rises, so a status that nothing in {@code changes} tells is a fault. */
    private void checkHistory(Fields fields, Status status, Session.History history, Optional<When> when) {
        var said = fields.text("status");
        boolean moved = history.last(What.MOVED).isPresent();
        boolean cancelled = history.last(What.CANCELLED).isPresent();
        if (said.isPresent() && (status == Status.MOVED && !moved || status == Status.CANCELLED && !cancelled)) {
            var line = line(site.today(), status, when);
            report.error(
                    "session.unannounced",
                    said.get().at(),
                    "this meeting is " + status.word()
                            + ", but no entry of \"changes:\" says so: calendars would not take it over",
                    history.changes().isEmpty()
                            ? "add \"changes: [" + line + "]\""
                            : "add \"- " + line + "\" at the end of \"changes:\"");
        }
        boolean endsCancelled = !history.changes().isEmpty()
                && history.changes().get(history.changes().size() - 1).what() == What.CANCELLED;
        if (endsCancelled && status != Status.CANCELLED) {
            report.error(
                    "session.revived",
                    fields.value("changes").map(Value::at).orElse(fields.at()),
                    "the last of \"changes:\" cancels this meeting, but its status is " + status.word(),
                    "write \"status: cancelled\"; or, when it takes place after all, add \"- {on: " + site.today()
                            + ", what: edited}\"");
        }
    }

    private static String line(LocalDate today, Status status, Optional<When> when) {
        return "{on: " + today + ", what: " + status.word()
                + (status == Status.MOVED
                        ? ", from: " + when.map(When::written).orElse("2025-11-11T16:00") + "}"
                        : "}");
    }
}
