package offprint.plan;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import offprint.model.Identifier;
import offprint.model.Notice;
import offprint.model.Paper;
import offprint.model.Version;
import offprint.model.WorkType;

/** As what and how papers were published, in words. */
final class Imprints {
    private Imprints() {}

    static View.Publication of(Paper paper) {
        return new View.Publication(
                paper.type().flatMap(Imprints::type),
                place(paper),
                paper.versions().stream().map(Imprints::version).toList(),
                paper.categories(),
                paper.comment(),
                paper.aiSummary(),
                paper.notices().stream().map(Imprints::warned).toList());
    }

    private static Optional<String> type(WorkType type) {
        return switch (type) {
            case ARTICLE -> Optional.of("journal article");
            case CONFERENCE -> Optional.of("conference paper");
            case OTHER -> Optional.empty();
            default -> Optional.of(type.word());
        };
    }

    private static Optional<String> place(Paper paper) {
        var place = paper.venue().stream()
                .flatMap(venue -> Stream.of(
                        venue.volume().map(volume -> "volume " + volume),
                        venue.issue().map(issue -> "issue " + issue),
                        venue.pages().map(pages -> (pages.matches("[A-Za-z]?\\d+") ? "page " : "pages ") + pages),
                        venue.publisher()))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
        return Optional.of(place).filter(text -> !text.isEmpty());
    }

    private static String version(Version version) {
        return "version " + version.number()
                + version.on().map(day -> ", " + Words.viewOf(day).text()).orElse("");
    }

    private static View.Warned warned(Notice notice) {
        return new View.Warned(
                what(notice.type()),
                notice.on().map(Words::viewOf),
                notice.url()
                        .or(() -> notice.id().map(Identifier::url))
                        .map(url -> new View.Away("notice", url, "notice")));
    }

    /** What a reader must know of a paper before anything else; empty when there is nothing. */
    static Optional<String> gravest(Paper paper) {
        return paper.notices().stream()
                .map(Notice::type)
                .filter(type -> type != Notice.Type.CORRECTION)
                .map(Imprints::what)
                .findFirst();
    }

    private static String what(Notice.Type type) {
        return switch (type) {
            case RETRACTION -> "Retracted";
            case WITHDRAWAL -> "Withdrawn";
            case CONCERN -> "Under doubt";
            case CORRECTION -> "Corrected";
        };
    }
}
