package offprint.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import offprint.report.Position;

/**
 * A meeting as a file describes it; whom and what it names is not looked up yet.
 *
 * @param key the last part of its address, and of its UID
 * @param title what it is about
 * @param when when it takes place
 * @param where where it takes place
 * @param presenters names or slugs of those who present
 * @param host the name or slug of who leads it
 * @param papers references to the papers that are read
 * @param material what was shown
 * @param status whether it takes place
 * @param series the series that it belongs to
 * @param history when it was announced and changed
 * @param about what it is about, as its source says it
 * @param minutes what was said
 * @param byHand whether a person wrote its file
 * @param at the start of its file, or its place in a source
 */
public record Session(
        String key,
        Optional<Text> title,
        Optional<When> when,
        Where where,
        List<Said<String>> presenters,
        Optional<Said<String>> host,
        List<Said<String>> papers,
        Material material,
        Status status,
        Optional<String> series,
        History history,
        Optional<Text> about,
        Prose minutes,
        boolean byHand,
        Position at) {
    /** Copies the lists. */
    public Session {
        presenters = List.copyOf(presenters);
        papers = List.copyOf(papers);
    }

    /** Whether a meeting takes place. */
    public enum Status {
        /** It may still change. */
        PLANNED,
        /** It takes place. */
        CONFIRMED,
        /** It takes place at another time or place than was announced. */
        MOVED,
        /** It does not take place. */
        CANCELLED;

        /** How files write it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The one that a word names. */
        public static Optional<Status> of(String word) {
            return Stream.of(values())
                    .filter(status -> status.word().equals(word.strip()))
                    .findFirst();
        }
    }

    /** Where a meeting takes place: in a room, at an http(s) address, or both. */
    public record Where(Optional<String> place, Optional<String> online) {
        /** This, with what it does not say as another says it. */
        Where or(Where other) {
            return new Where(place.or(other::place), online.or(other::online));
        }
    }

    /**
     * What a meeting showed.
     *
     * @param slides http(s) addresses, or paths of files of the site
     * @param recording an http(s) address
     */
    public record Material(List<String> slides, Optional<String> recording) {
        /** Copies the list. */
        public Material {
            slides = List.copyOf(slides);
        }

        /** This, with what it does not say as another says it. */
        Material or(Material other) {
            return new Material(slides.isEmpty() ? other.slides : slides, recording.or(other::recording));
        }
    }

    /**
     * How the plan of a meeting came about.
     *
     * @param added the day on which it was announced
     * @param changes what was changed since, in the order of their days
     */
    public record History(Optional<LocalDate> added, List<Change> changes) {
        /** Copies the list. */
        public History {
            changes = List.copyOf(changes);
        }

        /** The day of the last change, else of the announcement. */
        public Optional<LocalDate> last() {
            return changes.isEmpty()
                    ? added
                    : Optional.of(changes.get(changes.size() - 1).on());
        }

        /** The last change of one sort. */
        public Optional<Change> last(Change.What what) {
            return changes.stream().filter(change -> change.what() == what).reduce((first, second) -> second);
        }
    }

    /**
     * A change of the plan.
     *
     * @param on the day on which it was made
     * @param what what was changed
     * @param from how it was before, such as {@code 2025-11-11T16:00}
     */
    public record Change(LocalDate on, What what, Optional<String> from) {
        /** What was changed. */
        public enum What {
            /** The time or the place. */
            MOVED,
            /** The meeting was called off. */
            CANCELLED,
            /** Something else. */
            EDITED;

            /** How files write it. */
            public String word() {
                return name().toLowerCase(Locale.ROOT);
            }

            /** The one that a word names. */
            public static Optional<What> of(String word) {
                return Stream.of(values())
                        .filter(what -> what.word().equals(word.strip()))
                        .findFirst();
            }
        }
    }

    /** This meeting, with what it does not say as a schedule said it: by hand beats fetched, field by field. */
    public Session over(Session fetched) {
        return new Session(
                key,
                title.or(fetched::title),
                when.or(fetched::when),
                where.or(fetched.where),
                presenters.isEmpty() ? fetched.presenters : presenters,
                host.or(fetched::host),
                papers.isEmpty() ? fetched.papers : papers,
                material.or(fetched.material),
                status,
                series.or(fetched::series),
                history.added().isPresent() || !history.changes().isEmpty() ? history : fetched.history,
                about.or(fetched::about),
                minutes,
                byHand,
                at);
    }

    /** The same with other minutes. */
    public Session with(Prose other) {
        return new Session(
                key,
                title,
                when,
                where,
                presenters,
                host,
                papers,
                material,
                status,
                series,
                history,
                about,
                other,
                byHand,
                at);
    }

    /** Whether it was called off. */
    public boolean isCancelled() {
        return status == Status.CANCELLED;
    }
}
