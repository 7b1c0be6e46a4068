package offprint.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import offprint.report.Position;

/** What a site wants to have fetched, an item of {@code sources:} in {@code site.yaml}. */
public sealed interface Subscription {
    /** Where it was written. */
    Position at();

    /** Gives itself to whoever fetches its kind. */
    void to(Fetching fetching);

    /** Fetches each kind. */
    interface Fetching {
        /** Fetches days. */
        void days(Days days);

        /** Fetches what a query finds. */
        void query(Query query);

        /** Fetches papers. */
        void papers(Papers papers);
    }

    /**
     * The lists of days.
     *
     * @param service whose list it is, such as {@code hugging-face}
     * @param since the first day
     * @param until the last day; today when it is empty
     * @param at where it was written
     */
    record Days(String service, LocalDate since, Optional<LocalDate> until, Position at) implements Subscription {
        @Override
        public void to(Fetching fetching) {
            fetching.days(this);
        }
    }

    /**
     * What a search finds, the newest first.
     *
     * @param service whose search it is, such as {@code arxiv}
     * @param query the query, as the service wants it
     * @param most how many papers are taken
     * @param listed whether each is listed under the day on which it was submitted
     * @param at where it was written
     */
    record Query(String service, String query, int most, boolean listed, Position at) implements Subscription {
        @Override
        public void to(Fetching fetching) {
            fetching.query(this);
        }
    }

    /**
     * Single papers, or files that hold some.
     *
     * @param references how they are named: identifiers or addresses
     * @param at where it was written
     */
    record Papers(List<Said<String>> references, Position at) implements Subscription {
        /** Copies the list. */
        public Papers {
            references = List.copyOf(references);
        }

        @Override
        public void to(Fetching fetching) {
            fetching.papers(this);
        }
    }
}
