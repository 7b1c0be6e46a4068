package offprint;

import java.util.ArrayList;
import java.util.List;

/** What came of a run, and what did not. */
final class FetchLog {
    private final List<Fetch.Outcome> outcomes = new ArrayList<>();
    private final List<String> missed = new ArrayList<>();

    void came(Fetch.Outcome outcome) {
        outcomes.add(outcome);
    }

    void missed(String asked) {
        missed.add(asked);
    }

    List<Fetch.Outcome> outcomes() {
        return List.copyOf(outcomes);
    }

    List<String> missed() {
        return List.copyOf(missed);
    }
}
