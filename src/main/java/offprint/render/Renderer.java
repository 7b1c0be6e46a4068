package offprint.render;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import offprint.plan.Page;
import offprint.report.Closest;
import offprint.report.Position;
import offprint.report.Report;

/** Turns pages into files: each page in every format that its kind has a template or a writer for. */
public final class Renderer {
    /** Cloudflare Pages takes no more. */
    private static final int MANY_FILES = 20_000;

    private final TemplateFiles files;
    private final List<Format> formats;
    private final Map<String, LongAdder> written = new ConcurrentHashMap<>();

    /**
     * A renderer for one site.
     *
     * @param root the folder of the site, whose {@code templates/} may replace built-in templates one by one
     */
    public Renderer(Path root) {
        this(root, Kept.nothing());
    }

    /** A renderer that makes no picture again which is kept. */
    public Renderer(Path root, Kept kept) {
        files = new TemplateFiles(root);
        formats = Formats.standard(files, kept);
    }

    /**
     * The files of the site in the order of its pages, made as they are asked for, on several threads where the caller
     * lets the stream run so. A page with a fault is reported and left out.
     */
    public Stream<Artifact> render(List<Page> pages, Report report) {
        reportUnused(pages, report);
        return pages.parallelStream().flatMap(page -> render(page, report));
    }

    /** A template of the site whose name nothing asks for is most likely misspelled. */
    private void reportUnused(List<Page> pages, Report report) {
        var names = pages.stream()
                .map(page -> page.kind() + ".html.ftlh")
                .distinct()
                .toList();
        for (var name : files.ownTemplates()) {
            boolean used = files.isBuiltIn(name)
                    || pages.stream()
                            .anyMatch(page ->
                                    Formats.SUFFIXES.stream().anyMatch(suffix -> name.equals(page.kind() + suffix)));
            if (!used) {
                report.warning(
                        "template.unused",
                        Position.startOf(TemplateFiles.FOLDER + name),
                        "no page uses this template",
                        Closest.hint(name, names, "parts that templates include belong into templates/parts/"));
            }
        }
    }

    /** Says how many files there were in each format, when all were made. */
    public void count(Report report) {
        Map<String, Long> rows = new LinkedHashMap<>();
        for (var format : formats) {
            var count = written.get(format.label());
            if (count != null) {
                rows.put(format.label(), count.sum());
            }
        }
        long all = rows.values().stream().mapToLong(count -> count).sum();
        if (all > MANY_FILES) {
            sayMany(all, rows, report);
        }
        report.figure("files", all, "");
        rows.forEach((label, count) -> report.figure("files: " + label, count, ""));
    }

    private static void sayMany(long all, Map<String, Long> rows, Report report) {
        var most = rows.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .limit(3)
                .map(row -> row.getKey() + " " + row.getValue())
                .collect(Collectors.joining(", "));
        report.note(
                "site.many-files",
                Position.startOf("content/site.yaml"),
                "the site has " + all + " files, and some hosts take no more than " + MANY_FILES + "; most are " + most,
                "in content/site.yaml \"formats\", \"feeds\" and \"citations\" say what is there for programs, and"
                        + " \"pages\" which pages there are: \"pages: {authors: 10, days: false}\" saves most");
    }

    /** The text of a line of a template, the site's own or a built-in one, that a diagnostic points at. */
    public Optional<String> line(Position at) {
        return files.line(at);
    }

    private Stream<Artifact> render(Page page, Report report) {
        var takers = formats.stream().filter(format -> format.takes(page)).toList();
        if (takers.isEmpty()) {
            report.error(
                    "page.formatless",
                    Position.startOf(TemplateFiles.FOLDER + page.kind() + ".html.ftlh"),
                    "pages of the kind \"" + page.kind() + "\" have no template",
                    "write this file; it is needed for " + page.path());
        }
        return takers.stream().flatMap(format -> counted(format, page, report).stream());
    }

    private Optional<Artifact> counted(Format format, Page page, Report report) {
        var artifact = format.write(page, report);
        artifact.ifPresent(made ->
                written.computeIfAbsent(format.label(), none -> new LongAdder()).increment());
        return artifact;
    }
}
