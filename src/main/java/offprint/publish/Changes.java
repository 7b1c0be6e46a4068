package offprint.publish;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the steps from the old state to the new: what is in the way, the new files, the rest, and the manifest. */
final class Changes {
    private final Manifest old;
    private final Manifest now;
    private final List<Made> made;
    private final Output output;
    private final Set<String> files;
    private final Set<String> folders;

    Changes(Manifest old, Manifest now, List<Made> made, Output output) {
        this.old = old;
        this.now = now;
        this.made = made;
        this.output = output;
        files = now.lines().keySet().stream().map(SitePath::fold).collect(Collectors.toSet());
        folders =
                files.stream().flatMap(path -> SitePath.parents(path).stream()).collect(Collectors.toSet());
    }

    List<Step> steps() throws IOException {
        var gone = gone();
        List<Step> steps = new ArrayList<>();
        deletions(gone, this::isInTheWay).forEach(steps::add);
        prunes(gone, this::isForFile).forEach(steps::add);
        moves().forEach(steps::add);
        deletions(gone, path -> !isInTheWay(path)).forEach(steps::add);
        prunes(gone, folder -> !isForFile(folder)).forEach(steps::add);
        if (!old.text().equals(now.text())) {
            steps.add(new Step.Seal());
        }
        return steps;
    }

    /** How many files of ours the steps take away without another in their place. */
    static long removed(List<Step> steps) {
        return steps.stream().filter(Step.Delete.class::isInstance).count();
    }

    private Set<String> gone() {
        Set<String> gone = new TreeSet<>(old.lines().keySet());
        gone.removeAll(now.lines().keySet());
        return gone;
    }

    private Stream<Step.Move> moves() {
        return made.stream()
                .filter(Made::changed)
                .sorted(Comparator.comparing(Made::path))
                .map(file -> new Step.Move(file.path(), file.replaces()));
    }

    /** A file that differs only in case from a new one goes with the move: afterwards it could be the new one itself. */
    private List<Step> deletions(Collection<String> gone, Predicate<String> wanted) throws IOException {
        Set<String> replaced = made.stream().map(Made::replaces).collect(Collectors.toSet());
        List<Step> deletions = new ArrayList<>();
        for (var path : gone) {
            if (wanted.test(path)
                    && !replaced.contains(path)
                    && output.look(path).is(Output.Found.FILE, path)) {
                deletions.add(new Step.Delete(path));
            }
        }
        return deletions;
    }

    /** Folders that only files which are gone were in, the innermost first. */
    private Stream<Step> prunes(Collection<String> gone, Predicate<String> wanted) {
        Set<String> emptied = new HashSet<>();
        gone.forEach(path -> emptied.addAll(SitePath.parents(path)));
        now.lines().keySet().forEach(path -> emptied.removeAll(SitePath.parents(path)));
        return emptied.stream().filter(wanted).sorted(Comparator.reverseOrder()).map(Step.Prune::new);
    }

    /** Whether a new file needs a folder where this file is, or this file is in a folder where a new file goes. */
    private boolean isInTheWay(String path) {
        return folders.contains(SitePath.fold(path)) || isForFile(SitePath.parent(path));
    }

    /** Whether a new file goes where this folder is, or where one above it is. */
    private boolean isForFile(String folder) {
        var folded = SitePath.fold(folder);
        return files.contains(folded) || SitePath.parents(folded).stream().anyMatch(files::contains);
    }
}
