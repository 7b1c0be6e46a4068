package offprint.curate;

import java.util.List;

/** The rules of curation, in their order. */
final class Rules {
    static final List<Rule> STANDARD = List.of(
            new JoinRecords(),
            new Notices(),
            new HoldBack(),
            new AssignTopics(),
            new LinkByName(),
            new NameWriters(),
            new ChoosePicks(),
            new Gather());

    private Rules() {}
}
