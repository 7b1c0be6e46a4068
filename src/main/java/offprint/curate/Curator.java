package offprint.curate;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import offprint.model.Contributor;
import offprint.model.Explanation;
import offprint.model.Library;
import offprint.model.Paper;
import offprint.model.PaperRecord;
import offprint.report.Position;
import offprint.report.Report;

/** Decides what is one paper, what is shown, and under which topics. */
public final class Curator {
    /** The digest that a library makes. */
    public Digest curate(Library library, Report report) {
        var work = worked(library, report);
        var papers = work.papers().stream()
                .map(Work.Joined::paper)
                .map(paper -> new Titled(paper.title().folded(), paper))
                .sorted(Titled.ORDER)
                .map(Titled::paper)
                .toList();
        report.figure("papers", papers.size(), "");
        return new Digest(
                library.site(),
                papers,
                contributors(library, work, papers, report),
                library.topics(),
                work.editions(),
                work.meetings(),
                library.pages().stream()
                        .filter(page -> !page.draft() || library.site().drafts())
                        .toList(),
                library.files());
    }

    private static List<Contributor> contributors(Library library, Work work, List<Paper> papers, Report report) {
        var people = library.people();
        if (people.isEmpty() && library.site().shown().authors().isEmpty()) {
            return List.of();
        }
        var references = new References<String>(library.rejected());
        if (people.stream().anyMatch(person -> !person.papers().isEmpty())) {
            work.papers()
                    .forEach(joined -> KnownPapers.index(joined, joined.paper().key(), references));
            work.held()
                    .forEach(joined -> KnownPapers.index(joined, joined.paper().key(), references));
        }
        return Contributors.of(papers, people, references, report);
    }

    private static Work worked(Library library, Report report) {
        var work = Work.of(library);
        for (var rule : Rules.STANDARD) {
            work = rule.apply(work, report);
        }
        return work;
    }

    /**
     * Why a paper is shown as it is.
     *
     * @param library everything that was read
     * @param reference its key, an alias, an identifier in any form, or its title
     * @param at where the reference was given
     * @param report where is said that there is no such paper, or that there are several; nothing else
     */
    public Optional<Explanation> explain(Library library, String reference, Position at, Report report) {
        var unheard = new Report();
        var work = worked(library, unheard);
        var references = new References<Work.Joined>(library.rejected());
        work.papers().forEach(joined -> KnownPapers.index(joined, joined, references));
        work.held().forEach(joined -> KnownPapers.index(joined, joined, references));
        return references
                .find(reference, at, report)
                .flatMap(joined -> JoinRecords.keyed(Work.of(library), unheard).stream()
                        .filter(keyed -> keyed.key().equals(joined.paper().key()))
                        .findFirst()
                        .map(keyed -> Explaining.explanation(
                                keyed, joined, work.held().contains(joined))));
    }

    /** A paper and its folded title, which is made once and compared often. */
    private record Titled(String title, Paper paper) {
        static final Comparator<Titled> ORDER =
                Comparator.comparing(Titled::title).thenComparing(titled -> titled.paper.key());
    }

    /**
     * Which records speak of one paper; used alone by {@code import}.
     *
     * @param records records in any number, overlays left aside
     * @param report where joining by title is said
     * @return the records of each paper, in the order of their first
     */
    public static List<List<PaperRecord>> papers(List<PaperRecord> records, Report report) {
        return new Clusters(records, List.of(), report).clusters();
    }
}
