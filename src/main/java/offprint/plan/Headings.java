package offprint.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import offprint.model.Paper;
import offprint.model.PartialDate;
import offprint.model.Period;

/** Sorts papers below headings: by their main topic, by month listed, by year. */
final class Headings {
    private static final Cards.Heading NO_TOPIC = new Cards.Heading("Other papers", Optional.empty(), "other");
    private static final Cards.Heading NO_YEAR = new Cards.Heading("Year unknown", Optional.empty(), "undated");

    private final Outline outline;

    Headings(Outline outline) {
        this.outline = outline;
    }

    /** Below their main topics, in the order of the topics. */
    List<Cards.Placed> byTopic(Collection<Paper> papers) {
        Map<String, List<Paper>> sorted = new LinkedHashMap<>();
        outline.topics().forEach(topic -> sorted.put(topic.slug(), new ArrayList<>()));
        sorted.put("", new ArrayList<>());
        for (var paper : papers) {
            sorted.computeIfAbsent(mainTopic(paper), none -> new ArrayList<>()).add(paper);
        }
        List<Cards.Placed> placed = new ArrayList<>();
        sorted.forEach((slug, of) -> {
            var heading = outline.topic(slug)
                    .map(Outline::ref)
                    .map(ref -> new Cards.Heading(ref.label(), Optional.of(ref.path()), "topic-" + slug))
                    .orElse(NO_TOPIC);
            of.forEach(paper -> placed.add(new Cards.Placed(heading, paper)));
        });
        return placed;
    }

    /** The slug of a paper's main topic, or an empty text. */
    static String mainTopic(Paper paper) {
        return paper.topics().isEmpty() ? "" : paper.topics().get(0).topic();
    }

    /** Below the month in which they were last listed, newest first; then by year of publication. */
    List<Cards.Placed> byMonth(List<Paper> newestFirst) {
        List<Cards.Placed> placed = new ArrayList<>();
        for (var paper : newestFirst) {
            if (!paper.featured().isEmpty()) {
                var last = paper.featured().get(paper.featured().size() - 1);
                var month = new Period(Period.Span.MONTH, last);
                placed.add(new Cards.Placed(
                        new Cards.Heading(Words.label(month), outline.ref(month).map(View.Ref::path), "m" + month),
                        paper));
            }
        }
        newestFirst.stream()
                .filter(paper -> paper.featured().isEmpty())
                .sorted(BY_YEAR)
                .forEach(paper -> placed.add(new Cards.Placed(published(paper), paper)));
        return placed;
    }

    private static Cards.Heading published(Paper paper) {
        return paper.published()
                .map(date -> new Cards.Heading("Published in " + date.year(), Optional.empty(), "p" + date.year()))
                .orElse(NO_YEAR);
    }

    /** Below the year of publication, newest first; last those whose year is unknown. */
    static List<Cards.Placed> byYear(Collection<Paper> papers) {
        return papers.stream()
                .sorted(BY_YEAR)
                .map(paper -> new Cards.Placed(
                        year(paper) == 0
                                ? NO_YEAR
                                : new Cards.Heading(Integer.toString(year(paper)), Optional.empty(), "y" + year(paper)),
                        paper))
                .toList();
    }

    private static final Comparator<Paper> BY_YEAR =
            Comparator.comparingInt(Headings::year).reversed();

    private static int year(Paper paper) {
        return paper.published().map(PartialDate::year).orElse(0);
    }
}
