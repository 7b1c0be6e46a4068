package offprint.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import offprint.curate.Digest;
import offprint.curate.Meeting;
import offprint.model.Contributor;
import offprint.model.Paper;
import offprint.model.Period;

/** All lists of papers of the site by the stems of their pages. */
final class Shelves {
    private final Map<String, Shelf> shelves = new LinkedHashMap<>();

    Shelves(Outline outline) {
        var site = outline.site();
        var all =
                outline.digest().papers().stream().sorted(Outline.NEWEST_FIRST).toList();
        add(new Shelf(Shelf.SITE, "index", site.title(), site.description().orElse(""), all));
        for (var span : Period.Span.values()) {
            outline.periods(span).forEach((period, papers) -> add(digest(period, papers, outline)));
        }
        for (var topic : outline.topics()) {
            add(new Shelf(
                    "topics",
                    "topics/" + topic.slug(),
                    topic.name(),
                    topic.description().plain(),
                    outline.papersOn(topic)));
        }
        outline.sessions()
                .series()
                .forEach((slug, meetings) -> add(new Shelf(
                        "series", "series/" + slug, outline.sessions().seriesName(slug), "", read(meetings))));
        Set<String> members = new LinkedHashSet<>();
        outline.digest().contributors().stream()
                .filter(Contributor::isMember)
                .forEach(member -> members.add(member.slug()));
        addAll("members", outline.people(), members::contains);
        addAll("authors", outline.people(), slug -> !members.contains(slug));
        addAll("organizations", outline.organizations(), key -> true);
        addAll("venues", outline.venues(), key -> true);
    }

    private void add(Shelf shelf) {
        shelves.put(shelf.stem(), shelf);
    }

    private void addAll(String scope, Grouping groups, Predicate<String> which) {
        for (var key : groups.keys()) {
            if (groups.hasPage(key) && which.test(key)) {
                add(new Shelf(scope, groups.folder() + "/" + key, groups.name(key), "", groups.papersOf(key)));
            }
        }
    }

    private static Shelf digest(Period period, List<Paper> papers, Outline outline) {
        var edition = outline.edition(period);
        var label = Words.label(period);
        return new Shelf(
                "digests",
                Outline.path(period),
                edition.flatMap(Digest.Edition::title)
                        .map(title -> title + " – " + label)
                        .orElse(label),
                "",
                papers);
    }

    /** What is read at meetings that take place, each paper once. */
    private static List<Paper> read(List<Meeting> meetings) {
        Map<String, Paper> papers = new LinkedHashMap<>();
        for (var meeting : meetings) {
            if (!meeting.session().isCancelled()) {
                meeting.papers().forEach(paper -> papers.put(paper.key(), paper));
            }
        }
        return papers.values().stream().sorted(Outline.NEWEST_FIRST).toList();
    }

    /** The list whose page has that stem. */
    Optional<Shelf> at(String stem) {
        return Optional.ofNullable(shelves.get(stem));
    }

    /** The lists of a scope, in a fixed order. */
    List<Shelf> of(String... scopes) {
        var wanted = Arrays.asList(scopes);
        List<Shelf> found = new ArrayList<>();
        for (var shelf : shelves.values()) {
            if (wanted.contains(shelf.scope())) {
                found.add(shelf);
            }
        }
        return found;
    }

    /** All of them, in a fixed order. */
    List<Shelf> all() {
        return List.copyOf(shelves.values());
    }
}
