package offprint.curate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import offprint.model.Identifier;
import offprint.model.Notice;
import offprint.model.Paper;
import offprint.model.PaperRecord;
import offprint.model.Said;
import offprint.report.Report;

/** A notice that is a record of its own, such as a retraction, is shown at the paper of which it speaks. */
final class Notices implements Rule {
    @Override
    public Work apply(Work work, Report report) {
        Map<Identifier, List<Heard>> byPaper = new HashMap<>();
        for (var record : work.library().records()) {
            for (var said : record.notices()) {
                said.value()
                        .of()
                        .ifPresent(paper -> byPaper.computeIfAbsent(paper, none -> new ArrayList<>())
                                .add(new Heard(signed(said.value(), record), origin(said, record))));
            }
        }
        return byPaper.isEmpty() ? work : work.with(noticed(work.papers(), byPaper), noticed(work.held(), byPaper));
    }

    /** A notice, and the record that is it. */
    private record Heard(Notice notice, Paper.Origin origin) {}

    private static Paper.Origin origin(Said<Notice> said, PaperRecord record) {
        return new Paper.Origin("notices", said.at(), Explaining.origin(record));
    }

    /** The notice with the identifier and the day of the record that is it. */
    private static Notice signed(Notice notice, PaperRecord record) {
        return new Notice(
                notice.type(),
                notice.id().or(() -> record.ids().stream().map(Said::value).findFirst()),
                notice.url(),
                notice.on().or(() -> record.published().map(Said::value)),
                Optional.empty());
    }

    private static List<Work.Joined> noticed(List<Work.Joined> papers, Map<Identifier, List<Heard>> byPaper) {
        return papers.stream()
                .map(joined -> joined.with(noticed(joined.paper(), byPaper)))
                .toList();
    }

    private static Paper noticed(Paper paper, Map<Identifier, List<Heard>> byPaper) {
        List<Notice> notices = new ArrayList<>(paper.notices());
        List<Paper.Origin> origins = new ArrayList<>(paper.origins());
        for (var id : paper.ids()) {
            for (var heard : byPaper.getOrDefault(id, List.of())) {
                if (notices.stream().noneMatch(known -> isSame(known, heard.notice()))) {
                    notices.add(heard.notice());
                    origins.add(heard.origin());
                }
            }
        }
        notices.sort(Comparator.comparing(Notice::type));
        return paper.noticed(notices, origins);
    }

    private static boolean isSame(Notice known, Notice other) {
        return known.type() == other.type()
                && (known.id().equals(other.id())
                        || known.id().isEmpty()
                        || other.id().isEmpty());
    }
}
