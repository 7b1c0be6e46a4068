package offprint.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import offprint.model.Folded;
import offprint.model.Paper;

/** Papers by what they have in common beside topics and days: an organization, a venue, an author. */
final class Grouping {
    private final String folder;
    private final OptionalInt limit;
    private final TreeMap<String, List<Paper>> papers = new TreeMap<>();
    private final Map<String, String> names = new HashMap<>();
    private final Set<String> always = new HashSet<>();

    /**
     * An empty grouping.
     *
     * @param folder the folder of its pages
     * @param limit from how many papers a group has a page; empty for no pages but those that are always there
     */
    Grouping(String folder, OptionalInt limit) {
        this.folder = folder;
        this.limit = limit;
    }

    /** Puts a paper into a group; the first name that is given is the one that is shown. */
    void file(String key, String name, Paper paper) {
        names.putIfAbsent(key, name);
        papers.computeIfAbsent(key, none -> new ArrayList<>()).add(paper);
    }

    /** Says that a group has a page however few papers it has. */
    void show(String key, String name) {
        names.put(key, name);
        papers.computeIfAbsent(key, none -> new ArrayList<>());
        always.add(key);
    }

    /** The folder of its pages. */
    String folder() {
        return folder;
    }

    /** Whether at least one group has a page: else there is no list of them either. */
    boolean exists() {
        return papers.keySet().stream().anyMatch(this::hasPage);
    }

    /** Whether a group has a page. */
    boolean hasPage(String key) {
        return always.contains(key) || isEnough(papersOf(key).size());
    }

    /** Whether so many papers make a page. */
    boolean isEnough(int count) {
        return limit.isPresent() && count >= limit.getAsInt();
    }

    /** The groups by key. */
    Set<String> keys() {
        return papers.keySet();
    }

    /** The papers of a group, newest first. */
    List<Paper> papersOf(String key) {
        return papers.getOrDefault(key, List.of());
    }

    /** The name of a group. */
    String name(String key) {
        return names.getOrDefault(key, "");
    }

    /** The page of a group, if it has one. */
    Optional<String> path(String key) {
        return hasPage(key) ? Optional.of(folder + "/" + key + ".html") : Optional.empty();
    }

    /** Keys by name, accents and case aside. */
    Comparator<String> byName() {
        return Comparator.<String, String>comparing(key -> Folded.words(name(key)))
                .thenComparing(this::name)
                .thenComparing(Comparator.naturalOrder());
    }
}
