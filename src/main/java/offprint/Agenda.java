package offprint;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import offprint.curate.Digest;
import offprint.curate.Meeting;
import offprint.model.Key;
import offprint.model.Rhythm;
import offprint.model.Session;
import offprint.model.When;
import offprint.normalize.Overrides;
import offprint.plan.Planner;
import offprint.read.Reader;
import offprint.render.Artifact;
import offprint.render.Renderer;
import offprint.report.Closest;
import offprint.report.Position;
import offprint.report.Report;

/** What an organizer does with meetings between builds: plans, moves, cancels, announces and remembers them. */
public final class Agenda {
    private static final Position LINE = Position.startOf("the command line");
    private static final Position SETTINGS = Position.startOf("content/site.yaml");
    private static final Pattern END = Pattern.compile("(?m)^end\\s*:");
    private static final int NAME = 50;

    private final Options options;
    private final Report report = new Report();

    /**
     * The agenda of a site.
     *
     * @param options of which one, and for when
     */
    public Agenda(Options options) {
        this.options = options;
    }

    /**
     * Whose agenda it is.
     *
     * @param source the folder that holds {@code content/}
     * @param url the address of the site, instead of that in {@code site.yaml}
     * @param date the day for which it is asked
     * @param now the moment from which the day follows when none is given
     */
    public record Options(Path source, Optional<String> url, Optional<LocalDate> date, Instant now) {}

    /** A file of a meeting: its path in the site, and what it says. */
    public record Sheet(String path, String content) {}

    /** Lines to write, and where they belong. */
    public record Lines(String where, List<String> lines) {
        /** Copies the list. */
        public Lines {
            lines = List.copyOf(lines);
        }
    }

    /** What somebody wants of a new meeting; what is missing is left open. */
    public record Wanted(Optional<String> on, Optional<String> title, List<String> papers, List<String> presenters) {
        /** Copies the lists. */
        public Wanted {
            papers = List.copyOf(papers);
            presenters = List.copyOf(presenters);
        }
    }

    /** What was found wrong. */
    public Report report() {
        return report;
    }

    private Digest digest(Report heard) {
        var overrides = new Overrides(options.url(), options.date(), options.now(), false);
        return Contents.of(options.source(), overrides, heard).digest();
    }

    /**
     * A new meeting at the next free time of the group's rhythm, or on the day that is wanted.
     *
     * @return empty when nothing says when, or what is wanted is no time, which the report then tells
     */
    public Optional<Sheet> planned(Wanted wanted) {
        var heard = new Report();
        var digest = digest(heard);
        if (heard.hasErrorIn("content") || heard.hasErrorIn("content/site.yaml")) {
            digest(report);
            return Optional.empty();
        }
        var slot = wanted.on().isPresent() ? asked(wanted.on().get(), digest) : next(digest);
        return slot.map(at -> sheet(at, wanted, digest));
    }

    /** Writes a new file; one that is there is never touched. */
    public boolean write(Sheet sheet) {
        var file = options.source().resolve(sheet.path());
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(file, sheet.content(), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            return true;
        } catch (FileAlreadyExistsException there) {
            report.error("session.exists", Position.startOf(sheet.path()), "there is such a file already", "");
        } catch (IOException e) {
            report.error(
                    "file.unwritable",
                    Position.startOf(sheet.path()),
                    "this file can't be written: " + e.getClass().getSimpleName(),
                    "check the rights of the folder content/sessions/");
        }
        return false;
    }

    /** A time of the rhythm, and how long it lasts when that is not said by the rhythm anyway. */
    private record Slot(LocalDate day, Optional<LocalTime> time) {}

    private Optional<Slot> asked(String text, Digest digest) {
        var parts = text.strip().split("[T ]", 2);
        try {
            var day = LocalDate.parse(parts[0]);
            var time = parts.length == 2 ? Optional.of(time(parts[1])) : usual(day, digest);
            if (time.isPresent()
                    && isOdd(LocalDateTime.of(day, time.get()), digest.site().zone())) {
                return Optional.empty();
            }
            return Optional.of(new Slot(day, time));
        } catch (DateTimeException noTime) {
            report.error(
                    "time.invalid", LINE, "\"" + text + "\" is no time", "write it as 2025-11-12T16:00 or 2025-11-12");
            return Optional.empty();
        }
    }

    private static LocalTime time(String text) {
        return LocalTime.parse(text.length() == 4 ? "0" + text : text);
    }

    private static Optional<LocalTime> usual(LocalDate day, Digest digest) {
        var rhythms = digest.site().meetings().rhythms();
        return rhythms.stream()
                .filter(rhythm -> rhythm.meetsOn(day))
                .findFirst()
                .or(() -> rhythms.stream().findFirst())
                .map(Rhythm::time);
    }

    /** Whether clocks leave a time out or repeat it. */
    private boolean isOdd(LocalDateTime local, ZoneId zone) {
        int times = zone.getRules().getValidOffsets(local).size();
        if (times != 1) {
            report.error(
                    times == 0 ? "time.gap" : "time.twice",
                    LINE,
                    times == 0
                            ? "there is no " + local.toLocalTime() + " on " + local.toLocalDate() + " in " + zone
                                    + ": clocks are put forward"
                            : local.toLocalTime() + " comes twice on " + local.toLocalDate() + " in " + zone
                                    + ": clocks are put back",
                    "take another time");
        }
        return times != 1;
    }

    private Optional<Slot> next(Digest digest) {
        var site = digest.site();
        if (site.meetings().rhythms().isEmpty()) {
            report.error(
                    "meets.missing",
                    SETTINGS,
                    "nothing says when the group meets",
                    "add \"meets: every Wednesday 16:00, 60 min\", or give --on 2025-11-12T16:00");
            return Optional.empty();
        }
        var slot = freeTimes(digest, site.today()).findFirst();
        if (slot.isEmpty()) {
            report.error(
                    "meets.over",
                    SETTINGS,
                    "\"meets\" has no free time in the next two years",
                    "check until and except, or give --on 2025-11-12T16:00");
        }
        return slot;
    }

    /** The times of the rhythm at which no meeting is planned, the next first; a time whose meeting was called off is not free. */
    private static Stream<Slot> freeTimes(Digest digest, LocalDate from) {
        Set<LocalDate> taken = digest.meetings().stream()
                .map(meeting -> meeting.when()
                        .start()
                        .withZoneSameInstant(digest.site().zone())
                        .toLocalDate())
                .collect(Collectors.toSet());
        digest.meetings().stream()
                .flatMap(meeting -> meeting.session().history().last(Session.Change.What.MOVED).stream())
                .flatMap(change -> change.from().stream())
                .filter(before -> before.matches("\\d{4}-\\d{2}-\\d{2}.*"))
                .map(before -> LocalDate.parse(before.substring(0, 10)))
                .forEach(taken::add);
        return digest.site().meetings().rhythms().stream()
                .flatMap(rhythm -> rhythm.from(from)
                        .filter(day -> !taken.contains(day))
                        .map(day -> new Slot(day, Optional.of(rhythm.time()))))
                .sorted(Comparator.comparing(Slot::day)
                        .thenComparing(slot -> slot.time().orElseThrow()));
    }

    private Sheet sheet(Slot slot, Wanted wanted, Digest digest) {
        var start = slot.time()
                .map(time -> When.written(slot.day(), time))
                .orElseGet(() -> slot.day().toString());
        var words = wanted.title()
                .or(() -> wanted.papers().stream().findFirst())
                .map(Agenda::shortened)
                .orElse("");
        List<String> lines = new ArrayList<>();
        lines.add("---");
        lines.add(
                wanted.title().map(title -> "title: " + quoted(title)).orElse("# title: by default that of the paper"));
        lines.add("start: " + start + (slot.time().isEmpty() ? "  # the time is still open" : ""));
        lines.add("# place: Room 12");
        lines.add("# online: https://example.org/meet");
        lines.add(
                wanted.presenters().isEmpty()
                        ? "# presenters: ["
                                + turn(digest)
                                        .map(name -> name + "]  # has not presented for longest")
                                        .orElse("]")
                        : "presenters: " + list(wanted.presenters()));
        lines.add("# host: who leads it");
        lines.add(
                wanted.papers().isEmpty()
                        ? "# papers: key, identifier or title of a paper; several as a list"
                        : "papers: " + list(wanted.papers()));
        lines.add("status: planned");
        lines.add("added: " + digest.site().today());
        lines.add("---");
        return new Sheet(freePath(slot.day(), words, digest), String.join("\n", lines) + "\n");
    }

    /** The name of a file that is not there. */
    private String freePath(LocalDate day, String words, Digest digest) {
        var stem = day + (words.isEmpty() ? "" : "-" + words);
        var keys = digest.meetings().stream().map(Meeting::key).collect(Collectors.toSet());
        for (int n = 1; ; n++) {
            var name = n == 1 ? stem : stem + "-" + n;
            var path = "content/sessions/" + name + ".md";
            if (!keys.contains(name) && !Files.exists(options.source().resolve(path))) {
                return path;
            }
        }
    }

    private static String shortened(String title) {
        var slug = Key.ofTitle(title);
        if (slug.length() <= NAME) {
            return slug;
        }
        var cut = slug.substring(0, NAME + 1);
        return cut.contains("-") ? cut.substring(0, cut.lastIndexOf('-')) : slug.substring(0, NAME);
    }

    private static Optional<String> turn(Digest digest) {
        return Planner.turns(digest).stream().findFirst();
    }

    private static String list(List<String> texts) {
        return texts.size() == 1
                ? quoted(texts.get(0))
                : texts.stream().map(Agenda::quoted).collect(Collectors.joining(", ", "[", "]"));
    }

    /** As YAML has it: plain where that is safe. */
    private static String quoted(String text) {
        var clean = text.replaceAll("\\p{Cc}", " ").strip();
        return clean.matches("\\d{4}-\\d{2}-\\d{2}(?:T\\d{2}:\\d{2})?")
                        || clean.matches("\\p{L}[\\p{L}\\p{N} .'_/-]*")
                                && !clean.matches("(?i)true|false|null|yes|no|on|off")
                ? clean
                : "\"" + clean.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    /**
     * What to write when a meeting takes place at another time or place; no file is changed.
     *
     * @param reference the meeting
     * @param to the new time: {@code 2025-11-13T16:00}, a day alone, or a time alone
     * @param place the new place
     */
    public Optional<Lines> moved(String reference, Optional<String> to, Optional<String> place) {
        var digest = digest(new Report());
        return find(reference, digest).flatMap(meeting -> moved(meeting, to, place, digest));
    }

    private Optional<Lines> moved(Meeting meeting, Optional<String> to, Optional<String> place, Digest digest) {
        List<String> lines = new ArrayList<>();
        List<String> fields = new ArrayList<>();
        var when = meeting.when();
        if (to.isPresent()) {
            var start = start(to.get(), when);
            if (start.isEmpty() || isOdd(start.get(), when.start().getZone())) {
                return Optional.empty();
            }
            var written = when.isTimed() || to.get().contains(":")
                    ? When.written(start.get().toLocalDate(), start.get().toLocalTime())
                    : start.get().toLocalDate().toString();
            if (written.equals(when.written())) {
                report.error("session.unmoved", LINE, "this meeting is at " + written + " already", "");
                return Optional.empty();
            }
            fields.add("start:");
            lines.add("start: " + written);
            if (saysEnd(meeting)) {
                var end = start.get().plus(java.time.Duration.between(when.start(), when.end()));
                fields.add("end:");
                lines.add("end: " + When.written(end.toLocalDate(), end.toLocalTime()));
            }
        }
        place.ifPresent(is -> {
            fields.add("place:");
            lines.add("place: " + quoted(is));
        });
        var from = to.isPresent()
                ? when.written()
                : meeting.session().where().place().orElse("no place");
        fields.addAll(List.of("status:", "changes:"));
        lines.add("status: moved");
        lines.addAll(changes(meeting, "{on: " + digest.site().today() + ", what: moved, from: " + quoted(from) + "}"));
        return Optional.of(new Lines(where(meeting, fields), lines));
    }

    private Optional<LocalDateTime> start(String to, When when) {
        try {
            var text = to.strip();
            if (text.matches("\\d{1,2}:\\d{2}")) {
                return Optional.of(when.day().atTime(time(text)));
            }
            var parts = text.split("[T ]", 2);
            var day = LocalDate.parse(parts[0]);
            return Optional.of(
                    day.atTime(parts.length == 2 ? time(parts[1]) : when.start().toLocalTime()));
        } catch (DateTimeException noTime) {
            report.error(
                    "time.invalid",
                    LINE,
                    "--to \"" + to + "\" is no time",
                    "write it as 2025-11-13T16:00, as 2025-11-13 or as 17:00");
            return Optional.empty();
        }
    }

    private boolean saysEnd(Meeting meeting) {
        try {
            return meeting.session().byHand()
                    && END.matcher(Files.readString(options.source()
                                    .resolve(meeting.session().at().file())))
                            .find();
        } catch (IOException unreadable) {
            return false;
        }
    }

    /** What to write when a meeting does not take place; no file is changed. */
    public Optional<Lines> cancelled(String reference) {
        var digest = digest(new Report());
        return find(reference, digest).flatMap(meeting -> {
            if (meeting.session().isCancelled()
                    && meeting.session()
                            .history()
                            .last(Session.Change.What.CANCELLED)
                            .isPresent()) {
                report.error("session.cancelled", LINE, "this meeting was cancelled already", "");
                return Optional.empty();
            }
            List<String> lines = new ArrayList<>(List.of("status: cancelled"));
            lines.addAll(changes(meeting, "{on: " + digest.site().today() + ", what: cancelled}"));
            return Optional.of(new Lines(where(meeting, List.of("status:", "changes:")), lines));
        });
    }

    /** All changes of a meeting and one more, as its file has them. */
    private static List<String> changes(Meeting meeting, String more) {
        List<String> lines = new ArrayList<>(List.of("changes:"));
        for (var change : meeting.session().history().changes()) {
            lines.add("  - {on: " + change.on() + ", what: " + change.what().word()
                    + change.from().map(from -> ", from: " + quoted(from)).orElse("") + "}");
        }
        lines.add("  - " + more);
        return lines;
    }

    private static String where(Meeting meeting, List<String> fields) {
        return meeting.session().byHand()
                ? "in " + meeting.session().at().file() + ", in place of "
                        + String.join(", ", fields.subList(0, fields.size() - 1)) + " and "
                        + fields.get(fields.size() - 1)
                : "in a new file content/sessions/" + meeting.key() + ".md, between two lines of ---";
    }

    /** The one meeting that somebody means: by its key, its file, its day, {@code next}, or its title. */
    private Optional<Meeting> find(String reference, Digest digest) {
        var found = digest.named(reference);
        if (found.size() == 1) {
            return Optional.of(found.get(0));
        }
        if (found.isEmpty()) {
            var unread = new Report();
            new Reader(options.source()).read(unread);
            if (unread.hasErrorIn("content")) {
                new Reader(options.source()).read(report);
                return Optional.empty();
            }
            var keys = digest.meetings().stream().map(Meeting::key).toList();
            report.error(
                    "session.unknown",
                    LINE,
                    "there is no meeting \"" + reference + "\"",
                    Closest.hint(
                            reference,
                            keys,
                            keys.isEmpty()
                                    ? "there is none at all: offprint new session plans one"
                                    : "name it by its file, by its day as 2025-11-12, or by the word next"));
            return Optional.empty();
        }
        report.error(
                "session.ambiguous",
                LINE,
                found.size() + " meetings are meant by \"" + reference + "\"",
                "name one of them: " + found.stream().map(Meeting::key).collect(Collectors.joining(", ")));
        return Optional.empty();
    }

    /**
     * A message about a meeting or a week, to be pasted somewhere.
     *
     * @param what a meeting, or a week such as {@code 2025-W46}
     * @param form {@code markdown}, {@code slack} or {@code text}
     */
    public Optional<String> announcement(String what, String form) {
        var digest = digest(report);
        if (report.hasErrors()) {
            return Optional.empty();
        }
        var planner = new Planner();
        var page = planner.announcement(digest, what, form)
                .or(() -> find(what, digest).map(meeting -> planner.announcement(digest, meeting, form)));
        return page.flatMap(found -> new Renderer(options.source())
                .render(List.of(found), report)
                .filter(Artifact.Rendered.class::isInstance)
                .map(Artifact.Rendered.class::cast)
                .map(artifact -> new String(artifact.bytes(), java.nio.charset.StandardCharsets.UTF_8))
                .findFirst());
    }

    /**
     * What an organizer should look after.
     *
     * @param days how many days ahead, and back
     * @return a line for each; empty when all is well
     */
    public List<String> reminders(int days) {
        var digest = digest(report);
        var today = digest.site().today();
        var last = today.plusDays(days);
        List<String> lines = new ArrayList<>();
        for (var meeting : digest.meetings()) {
            var session = meeting.session();
            var day = meeting.when().lastDay(digest.site().zone());
            if (session.isCancelled() || day.isAfter(last) || day.isBefore(today.minusDays(days))) {
                continue;
            }
            if (!day.isBefore(today)) {
                if (meeting.presenters().isEmpty()) {
                    lines.add(line(meeting, today, "nobody presents"));
                }
                if (meeting.papers().isEmpty() && meeting.unread().isEmpty()) {
                    lines.add(line(meeting, today, "no paper is named"));
                }
                if (session.where().place().isEmpty()
                        && session.where().online().isEmpty()) {
                    lines.add(line(meeting, today, "no place is named"));
                }
            } else if (!meeting.presenters().isEmpty()
                    && session.material().slides().isEmpty()) {
                lines.add(line(meeting, today, "there are no slides yet"));
            }
        }
        freeTimes(digest, today)
                .filter(slot -> !slot.day().isAfter(last))
                .forEach(slot -> lines.add(slot.day() + ": no meeting is planned; offprint new session --on "
                        + slot.day() + " plans one"));
        return lines;
    }

    private static String line(Meeting meeting, LocalDate today, String what) {
        long days = ChronoUnit.DAYS.between(today, meeting.when().day());
        var when = days == 0
                ? "today"
                : days > 0
                        ? "in " + days + (days == 1 ? " day" : " days")
                        : -days + (days == -1 ? " day ago" : " days ago");
        return meeting.when().day() + " (" + when + "): " + what + " ["
                + meeting.session().at().file() + "]";
    }
}
