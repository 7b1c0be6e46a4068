package offprint.read;

import java.util.HashSet;
import java.util.Set;
import offprint.report.Report;

/** Says what is odd about a schedule; what is so at every meeting is said at the first. */
final class MeetingTelling {
    private static final int LONGEST = 60;

    private final Report report;
    private final Set<String> told = new HashSet<>();

    MeetingTelling(Report report) {
        this.report = report;
    }

    /** Says that a text is no time of the day. */
    void unreadable(Value.Scalar text, boolean ofAll) {
        report.warning(
                "time.invalid",
                text.at(),
                "no time of the day can be read in \"" + shown(text) + "\"; of "
                        + (ofAll ? "meetings without a time of their own" : "this meeting") + " only the day is kept",
                "write it as 15:00-16:15");
    }

    /** Says that a text is no length. */
    void length(Value.Scalar text) {
        report.warning(
                "length.invalid",
                text.at(),
                "\"" + shown(text) + "\" is not a length, and is left out",
                "write it as 60 min");
    }

    /** Says that only habit tells the half of the day. */
    void guessed(Value.Scalar text, ClockText clock) {
        once(
                "time.guessed",
                text,
                "\"%s\" says neither am nor pm, and is taken as %s".formatted(shown(text), clock.start()),
                "write it as 15:00 or 3pm");
    }

    /** Says that a zone is left out. */
    void zone(Value.Scalar text, String word) {
        once(
                "zone.unread",
                text,
                "\"" + shown(word)
                        + "\" is said in more than one place; the times are taken as of the group's own zone",
                "name the zone in content/site.yaml, as zone: America/New_York");
    }

    /** Says that a name was made of an id. */
    void id(Value.Scalar text, String name) {
        once(
                "presenters.ids",
                text,
                "presenters are named by ids; \"%s\" is read as %s".formatted(shown(text), name),
                "where a name is not right, let a person in content/people.yaml have it as an alias");
    }

    /** Says that an address is left out. */
    void address(Value.Scalar text) {
        report.warning(
                "link.invalid",
                text.at(),
                "\"" + shown(text) + "\" is not an address on the web, and is left out",
                "write it whole, as https://example.org/slides.pdf");
    }

    private static String shown(Value.Scalar text) {
        return shown(text.text());
    }

    /** A text as short as a message can bear. */
    static String shown(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST - 3) + "...";
    }

    private void once(String code, Value.Scalar text, String message, String hint) {
        if (told.add(code)) {
            report.note(code, text.at(), message, hint);
        }
    }
}
