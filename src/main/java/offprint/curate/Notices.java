package offprint.curate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import offprint.model.Identifier;
import offprint.model.Notice;
import offprint.model.PaperRecord;
import offprint.model.Said;
import offprint.report.Report;

/** A notice that is a record of its own, such as a retraction, is shown at the paper of which it speaks. */
final class Notices implements Rule {
    @Override
    public Work apply(Work work, Report report) {
        Map<Identifier, List<Notice>> byPaper = new HashMap<>();
        for (var record : work.library().records()) {
            for (var said : record.notices()) {
                said.value()
                        .of()
                        .ifPresent(paper -> byPaper.computeIfAbsent(paper, none -> new ArrayList<>())
                                .add(signed(said.value(), record)));
            }
        }
        return byPaper.isEmpty() ? work : work.with(noticed(work.papers(), byPaper), noticed(work.held(), byPaper));
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

    private static List<Work.Joined> noticed(List<Work.Joined> papers, Map<Identifier, List<Notice>> byPaper) {
        return papers.stream()
                .map(joined -> {
                    List<Notice> notices = new ArrayList<>(joined.paper().notices());
                    for (var id : joined.paper().ids()) {
                        for (var notice : byPaper.getOrDefault(id, List.of())) {
                            if (notices.stream().noneMatch(known -> isSame(known, notice))) {
                                notices.add(notice);
                            }
                        }
                    }
                    notices.sort(Comparator.comparing(Notice::type));
                    return joined.with(joined.paper().noticed(notices));
                })
                .toList();
    }

    private static boolean isSame(Notice known, Notice other) {
        return known.type() == other.type()
                && (known.id().equals(other.id())
                        || known.id().isEmpty()
                        || other.id().isEmpty());
    }
}
