package offprint.plan;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import offprint.curate.Meeting;
import offprint.model.Identifier;
import offprint.model.Key;
import offprint.model.Paper;
import offprint.model.Period;
import offprint.model.Session;
import offprint.model.Session.Change.What;
import offprint.model.Topic;

/** The meetings in the orders in which pages need them. */
final class Sessions {
    /** The schedule. */
    static final String INDEX = "sessions/index.html";

    private final Outline outline;
    private final List<Meeting> meetings;
    private final Map<String, List<Meeting>> byPaper = new HashMap<>();
    private final Map<String, List<Meeting>> byPresenter = new HashMap<>();
    private final Map<String, List<Meeting>> byHost = new HashMap<>();
    private final Map<String, List<Meeting>> byTopic = new HashMap<>();
    private final Map<String, List<Meeting>> bySeries = new TreeMap<>();
    private final Map<String, String> series = new HashMap<>();
    private final NavigableMap<LocalDate, List<Meeting>> byDay = new TreeMap<>();
    private final Map<String, List<Meeting>> calendars;

    /** Those of a digest whose people and topics are filed already. */
    Sessions(Outline outline) {
        this.outline = outline;
        this.meetings = outline.digest().meetings();
        meetings.forEach(this::file);
        this.calendars = filedCalendars();
    }

    private void file(Meeting meeting) {
        byDay.computeIfAbsent(day(meeting), none -> new ArrayList<>()).add(meeting);
        for (var paper : meeting.papers()) {
            add(byPaper, paper.key(), meeting);
            outline.withAbove(paper).forEach(topic -> add(byTopic, topic, meeting));
        }
        meeting.presenters().forEach(who -> who.slug().ifPresent(slug -> add(byPresenter, slug, meeting)));
        meeting.host().flatMap(Meeting.Attendant::slug).ifPresent(slug -> add(byHost, slug, meeting));
        meeting.session().series().ifPresent(name -> {
            add(bySeries, Key.ofTitle(name), meeting);
            series.putIfAbsent(Key.ofTitle(name), name);
        });
    }

    private static void add(Map<String, List<Meeting>> map, String key, Meeting meeting) {
        var list = map.computeIfAbsent(key, none -> new ArrayList<>());
        if (!list.contains(meeting)) {
            list.add(meeting);
        }
    }

    boolean isEmpty() {
        return meetings.isEmpty();
    }

    /** Whether a meeting is still to come: until the end of its day in the group's zone. */
    boolean isUpcoming(Meeting meeting) {
        return !meeting.when()
                .lastDay(outline.site().zone())
                .isBefore(outline.site().today());
    }

    /** Those to come, the next first. */
    List<Meeting> upcoming(List<Meeting> some) {
        return some.stream().filter(this::isUpcoming).toList();
    }

    /** Those that are over, the latest first. */
    List<Meeting> past(List<Meeting> some) {
        return latestFirst(some.stream().filter(meeting -> !isUpcoming(meeting)).toList());
    }

    /** The next meetings, so many at most, also those that were called off, as somebody may come; else the last one. */
    List<View.Meeting> nextOrLast(int most) {
        var next = upcoming(meetings);
        var shown = next.isEmpty()
                ? past(meetings).stream()
                        .filter(meeting -> !meeting.session().isCancelled())
                        .limit(1)
                        .toList()
                : next;
        return shown.stream().limit(most).map(this::view).toList();
    }

    /** The meetings at which a paper is read, the latest first. */
    List<View.Meeting> of(Paper paper) {
        return views(byPaper.getOrDefault(paper.key(), List.of()));
    }

    /** The keys of the meetings at which a paper is read, by time. */
    List<String> keysOf(Paper paper) {
        return byPaper.getOrDefault(paper.key(), List.of()).stream()
                .map(Meeting::key)
                .toList();
    }

    /** The meetings at which papers at or below a topic are read, the latest first. */
    List<View.Meeting> on(Topic topic) {
        return views(byTopic.getOrDefault(topic.slug(), List.of()));
    }

    /** The meetings at which a person presents, the latest first. */
    List<View.Meeting> presentedBy(String slug) {
        return views(byPresenter.getOrDefault(slug, List.of()));
    }

    /** The meetings that a person leads, the latest first. */
    List<View.Meeting> hostedBy(String slug) {
        return views(byHost.getOrDefault(slug, List.of()));
    }

    /** The meetings at which a person presents, by time. */
    List<Meeting> turns(String slug) {
        return byPresenter.getOrDefault(slug, List.of()).stream()
                .filter(meeting -> !meeting.session().isCancelled())
                .toList();
    }

    /** The meetings at which a person presents or that the person leads, by time. */
    List<Meeting> attendedBy(String slug) {
        var both = new ArrayList<>(byPresenter.getOrDefault(slug, List.of()));
        byHost.getOrDefault(slug, List.of()).stream()
                .filter(meeting -> !both.contains(meeting))
                .forEach(both::add);
        both.sort(Meeting.BY_TIME);
        return both;
    }

    /** The day on which a meeting begins where the group is. */
    private LocalDate day(Meeting meeting) {
        return meeting.when().start().withZoneSameInstant(outline.site().zone()).toLocalDate();
    }

    /** The meetings that begin on a day or between it and another, the first of them first. */
    List<Meeting> between(LocalDate first, LocalDate last) {
        return byDay.subMap(first, true, last, true).values().stream()
                .flatMap(List::stream)
                .toList();
    }

    /** The meetings that begin in a period, the first of them first. */
    List<View.Meeting> within(Period period) {
        return between(period.start(), period.end()).stream().map(this::view).toList();
    }

    private List<View.Meeting> views(List<Meeting> some) {
        return latestFirst(some).stream().map(this::view).toList();
    }

    private static List<Meeting> latestFirst(List<Meeting> some) {
        var turned = new ArrayList<>(some);
        Collections.reverse(turned);
        return turned;
    }

    /** The series by slug, each with its meetings by time. */
    Map<String, List<Meeting>> series() {
        return bySeries;
    }

    /** The name of a series. */
    String seriesName(String slug) {
        return series.getOrDefault(slug, slug);
    }

    /** All calendars: the stems of their pages, each with its meetings; none on a site without id. */
    Map<String, List<Meeting>> calendars() {
        return calendars;
    }

    private Map<String, List<Meeting>> filedCalendars() {
        Map<String, List<Meeting>> calendars = new LinkedHashMap<>();
        if (meetings.isEmpty() || outline.site().id().isEmpty()) {
            return calendars;
        }
        calendars.put("calendar", meetings);
        bySeries.forEach((slug, some) -> calendars.put("series/" + slug, some));
        outline.topics().forEach(topic -> {
            if (byTopic.containsKey(topic.slug())) {
                calendars.put("topics/" + topic.slug(), byTopic.getOrDefault(topic.slug(), List.of()));
            }
        });
        for (var contributor : outline.digest().contributors()) {
            var slug = contributor.slug();
            var some = attendedBy(slug);
            if (outline.people().hasPage(slug) && !some.isEmpty()) {
                calendars.put("people/" + slug, some);
            }
        }
        meetings.forEach(meeting -> calendars.put(stem(meeting), List.of(meeting)));
        return calendars;
    }

    /** The calendar at a stem, if there is one. */
    Optional<View.Subscription> subscription(String stem) {
        if (!calendars.containsKey(stem)) {
            return Optional.empty();
        }
        boolean single = stem.startsWith("sessions/");
        var file = new View.Ref(single ? "Add to a calendar (.ics)" : "Calendar file (.ics)", stem + ".ics");
        var services = outline.site()
                .url()
                .filter(url -> !single)
                .map(url -> services(url + stem + ".ics"))
                .orElse(List.of());
        return Optional.of(new View.Subscription(file, services));
    }

    /** Links with which programs and services take a calendar over and keep it up to date. */
    private List<View.Away> services(String url) {
        var webcal = url.replaceFirst("^https?://", "webcal://");
        var name = encoded(outline.site().title());
        return List.of(
                new View.Away("Apple Calendar, Thunderbird and others", webcal, "webcal"),
                new View.Away(
                        "Google Calendar",
                        "https://calendar.google.com/calendar/render?cid=" + encoded(webcal),
                        "google"),
                new View.Away(
                        "Outlook",
                        "https://outlook.live.com/calendar/0/addfromweb?url=" + encoded(url) + "&name=" + name,
                        "outlook"),
                new View.Away(
                        "Outlook at work",
                        "https://outlook.office.com/calendar/0/addfromweb?url=" + encoded(url) + "&name=" + name,
                        "office"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** The path of a meeting's page without extension. */
    static String stem(Meeting meeting) {
        return "sessions/" + meeting.key();
    }

    static View.Ref ref(Meeting meeting) {
        return new View.Ref(title(meeting), stem(meeting) + ".html");
    }

    /** The title of a meeting: its own, else those of its papers, else its presenters, its series, or its day. */
    static String title(Meeting meeting) {
        var papers = new ArrayList<>(
                meeting.papers().stream().map(paper -> paper.title().plain()).toList());
        meeting.unread().forEach(name -> papers.add(unread(name).title()));
        return meeting.session()
                .title()
                .map(text -> text.plain())
                .filter(text -> !text.isBlank())
                .or(() -> papers.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", papers)))
                .or(() -> meeting.presenters().isEmpty()
                        ? Optional.empty()
                        : Optional.of("Meeting with " + names(meeting.presenters())))
                .or(() -> meeting.session().series())
                .orElseGet(() -> "Meeting on " + Words.day(meeting.when().day()));
    }

    /** {@code A}, {@code A and B}, {@code A, B and C}. */
    static String names(List<Meeting.Attendant> people) {
        return Words.listed(people.stream().map(Meeting.Attendant::name).toList());
    }

    /** A meeting as pages show it. */
    View.Meeting view(Meeting meeting) {
        var session = meeting.session();
        return new View.Meeting(
                ref(meeting),
                Words.viewOf(meeting.when(), outline.site().zone()),
                session.status().word(),
                isUpcoming(meeting),
                session.history()
                        .last(What.MOVED)
                        .filter(change -> session.status() == Session.Status.MOVED)
                        .flatMap(Session.Change::from)
                        .map(Sessions::inWords),
                meeting.papers().stream().map(Outline::ref).toList(),
                meeting.unread().stream().map(Sessions::unread).toList(),
                meeting.presenters().stream().map(outline::person).toList(),
                meeting.host().map(outline::person),
                session.where().place(),
                session.where().online().map(url -> new View.Away(shown(url), url, "online")),
                session.series()
                        .map(name ->
                                new View.Ref(seriesName(Key.ofTitle(name)), "series/" + Key.ofTitle(name) + ".html")),
                session.material().slides().stream().map(Sessions::material).toList(),
                session.material().recording().map(url -> new View.Away("Recording", url, "recording")),
                !session.minutes().isEmpty());
    }

    /** What a schedule says of a paper that nobody knows: an identifier leads to it. */
    static View.Mention unread(String name) {
        return Identifier.parse(name)
                .map(id -> new View.Mention(id.label() + " " + id.value(), "", Optional.of(id.url())))
                .orElseGet(() -> new View.Mention(name, "", Optional.empty()));
    }

    private static View.Material material(String slides) {
        return slides.contains(":")
                ? new View.Material(
                        "Slides (" + shown(slides).replaceFirst("/.*", "") + ")", Optional.empty(), Optional.of(slides))
                : new View.Material(
                        "Slides (" + slides.substring(slides.lastIndexOf('/') + 1) + ")",
                        Optional.of(slides),
                        Optional.empty());
    }

    private static String shown(String url) {
        return url.replaceFirst("^https?://(?:www\\.)?", "").replaceFirst("/$", "");
    }

    /** {@code 2025-11-11T16:00} in words; anything else as it is. */
    static String inWords(String written) {
        return Words.moment(written).orElse(written);
    }

    /** What was changed, the first change first. */
    static List<View.Changed> changes(Meeting meeting) {
        return meeting.session().history().changes().stream()
                .map(change -> new View.Changed(
                        switch (change.what()) {
                            case MOVED -> "Moved";
                            case CANCELLED -> "Cancelled";
                            case EDITED -> "Changed";
                        },
                        Words.viewOf(change.on()),
                        change.from().map(Sessions::inWords)))
                .toList();
    }
}
