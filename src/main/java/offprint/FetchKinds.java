package offprint;

import java.util.List;
import java.util.function.Consumer;
import offprint.fetch.Fetcher;
import offprint.model.Subscription;
import offprint.report.Report;

/** Who fetches each kind of thing. */
final class FetchKinds implements Subscription.Fetching {
    private final FetchPapers papers;
    private final FetchDays days;
    private final FetchQuery queries;

    FetchKinds(
            Fetch.Options options,
            Fetcher fetcher,
            Intake intake,
            FetchLog log,
            Consumer<String> progress,
            Report report) {
        var keeper = new FetchKeeper(options, intake, log, report);
        this.papers = new FetchPapers(options, fetcher, keeper, log, progress, report);
        this.days = new FetchDays(options, fetcher, keeper, log, progress, report);
        this.queries = new FetchQuery(options, fetcher, keeper, log, progress, report);
    }

    @Override
    public void days(Subscription.Days wanted) {
        days.fetch(wanted);
    }

    @Override
    public void query(Subscription.Query wanted) {
        queries.fetch(wanted);
    }

    @Override
    public void papers(Subscription.Papers wanted) {
        papers.fetch(List.copyOf(wanted.references()), wanted.at());
    }
}
