package offprint.read;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.stream.Stream;
import offprint.model.Source;
import offprint.report.Closest;
import offprint.report.Position;
import offprint.report.Report;

/** Reads the folder of a site. */
public final class Reader {
    private static final String CONTENT = "content/";
    private static final List<String> FILES = List.of("site.yaml", "topics.yaml", "people.yaml");
    private static final List<String> FOLDERS =
            List.of("sources/", "papers/", "issues/", "sessions/", "pages/", "static/");

    private final Path root;

    /**
     * A reader of one site.
     *
     * @param root the folder that holds {@code content/}
     */
    public Reader(Path root) {
        this.root = root;
    }

    /** Everything below {@code content/}, ordered by path; what cannot be read is reported and left out. */
    public List<Entry> read(Report report) {
        if (!Files.isDirectory(root.resolve("content"))) {
            report.error(
                    "content.missing",
                    Position.startOf("content"),
                    "there is no folder " + root.resolve("content").normalize() + "/",
                    "run offprint in the folder of a site, or name it with --source; content/site.yaml with a title is"
                            + " enough to begin");
            return List.of();
        }
        return files(report).parallelStream()
                .map(file -> read(file, report))
                .flatMap(List::stream)
                .toList();
    }

    /**
     * Reads a file in any format that papers arrive in, or an archive of such files.
     *
     * @param file the file
     * @param name how messages name it
     * @param year the year for dates without one
     * @param report what the importer says
     * @return the papers; empty when the file was refused, which is then reported as an error
     */
    public static Optional<List<Entry>> readSource(Path file, String name, OptionalInt year, Report report) {
        List<Entry> papers = new ArrayList<>();
        try {
            Archive.open(file, name, year, report, input -> readInput(input, papers::add, report));
        } catch (Unreadable refused) {
            refused.tell(report);
            return Optional.empty();
        }
        boolean refused = papers.isEmpty() && report.hasErrorBelow(name + "/");
        return refused ? Optional.empty() : Optional.of(papers);
    }

    private static void readInput(Input input, Consumer<Entry> papers, Report report) {
        if (input.head().isBlank()) {
            throw new Unreadable(
                    "file.empty", Position.startOf(input.file()), "this file is empty", "delete it, or fill it again");
        }
        Importers.of(input).orElseThrow(() -> UnknownFormat.refused(input)).read(input, papers, report);
    }

    private List<String> files(Report report) {
        List<String> found = new ArrayList<>();
        walk(root.resolve("content"), found, report);
        found.sort(Comparator.naturalOrder());
        return found;
    }

    private void walk(Path folder, List<String> found, Report report) {
        try (Stream<Path> inside = Files.list(folder)) {
            for (var path : inside.toList()) {
                if (path.getFileName().toString().startsWith(".") && !isStatic(path)) {
                    continue;
                }
                if (Files.isSymbolicLink(path) && leadsOut(path, report)) {
                    continue;
                }
                if (Files.isDirectory(path)) {
                    walk(path, found, report);
                } else {
                    found.add(name(path));
                }
            }
        } catch (IOException e) {
            Input.refused(name(folder), e).tell(report);
        }
    }

    private boolean isStatic(Path path) {
        var name = name(path);
        return name.startsWith(CONTENT + "static/") && !name.endsWith(".DS_Store") && !name.endsWith("/.git");
    }

    /** A link may point anywhere within the folder of the site, but at no folder, which might hold itself. */
    private boolean leadsOut(Path link, Report report) {
        try {
            boolean inside = link.toRealPath().startsWith(root.toRealPath());
            if (inside && !Files.isDirectory(link)) {
                return false;
            }
        } catch (IOException dangling) {
            // said below
        }
        report.error(
                "file.outside",
                Position.startOf(name(link)),
                "this link leads to a folder, to nothing, or out of the site's folder",
                "put the file itself here");
        return true;
    }

    private String name(Path path) {
        return root.relativize(path).toString().replace('\\', '/');
    }

    private List<Entry> read(String file, Report report) {
        var name = file.substring(CONTENT.length());
        try {
            if (name.startsWith("static/")) {
                return List.of(empty(Entry.Kind.STATIC, file));
            }
            if (name.startsWith("sources/")) {
                return readSource(root.resolve(file), file, OptionalInt.empty(), report)
                        .orElse(List.of());
            }
            return switch (name) {
                case "site.yaml" -> List.of(settings(file));
                case "topics.yaml" -> list(Entry.Kind.TOPIC, file);
                case "people.yaml" -> list(Entry.Kind.PERSON, file);
                default -> markdown(file, name, report);
            };
        } catch (Unreadable refused) {
            refused.tell(report);
            return List.of();
        }
    }

    private List<Entry> markdown(String file, String name, Report report) {
        var kind = kind(name);
        if (kind.isEmpty()) {
            report.warning(
                    "file.unread",
                    Position.startOf(file),
                    "nothing reads this file",
                    meant(name)
                            .map("did you mean content/%s?"::formatted)
                            .orElse(
                                    "records go into content/sources/, notes on papers into content/papers/ as .md, files to copy into"
                                            + " content/static/"));
            return List.of();
        }
        var cut = FrontMatter.of(new Input(file, root.resolve(file), OptionalInt.empty()).text(), file);
        return List.of(new Entry(kind.get(), byHand(file), cut.fields(), cut.body(), cut.bodyAt()));
    }

    /** The name that a file or folder right below {@code content/} should most likely have. */
    private static Optional<String> meant(String name) {
        int folder = name.indexOf('/') + 1;
        var known = folder > 0 ? FOLDERS : FILES;
        return Closest.to(folder > 0 ? name.substring(0, folder) : name, known)
                .filter(close -> !name.startsWith(close))
                .map(close -> close + name.substring(folder > 0 ? folder : name.length()));
    }

    private static Optional<Entry.Kind> kind(String name) {
        if (!name.endsWith(".md")) {
            return Optional.empty();
        }
        return switch (name.substring(0, name.indexOf('/') + 1)) {
            case "papers/" -> Optional.of(Entry.Kind.PAPER);
            case "issues/" -> Optional.of(Entry.Kind.ISSUE);
            case "sessions/" -> Optional.of(Entry.Kind.SESSION);
            case "pages/" -> Optional.of(Entry.Kind.PAGE);
            default -> Optional.empty();
        };
    }

    private Entry settings(String file) {
        var value = yaml(file);
        if (value.isPresent() && !(value.get() instanceof Value.Mapping)) {
            throw new Unreadable(
                    "site.invalid", value.get().at(), "the settings are fields", "write \"title: Our reading\"");
        }
        var fields =
                value.map(found -> (Value.Mapping) found).orElse(new Value.Mapping(List.of(), Position.startOf(file)));
        return new Entry(Entry.Kind.SITE, byHand(file), fields, "", fields.at());
    }

    private List<Entry> list(Entry.Kind kind, String file) {
        var value = yaml(file);
        if (value.isEmpty()) {
            return List.of();
        }
        if (!(value.get() instanceof Value.Sequence list)) {
            throw new Unreadable(
                    "list.invalid", value.get().at(), "this file is a list", "begin each item with \"- slug: ...\"");
        }
        List<Entry> entries = new ArrayList<>();
        for (var item : list.items()) {
            if (!(item instanceof Value.Mapping fields)) {
                throw new Unreadable(
                        "list.invalid", item.at(), "an item is a mapping, not " + item.sort(), "write \"- slug: ...\"");
            }
            entries.add(new Entry(kind, byHand(file), fields, "", fields.at()));
        }
        return entries;
    }

    private Optional<Value> yaml(String file) {
        return YamlValues.read(new Input(file, root.resolve(file), OptionalInt.empty()).text(), file, 0);
    }

    private static Entry empty(Entry.Kind kind, String file) {
        var at = Position.startOf(file);
        return new Entry(kind, byHand(file), new Value.Mapping(List.of(), at), "", at);
    }

    private static Source byHand(String file) {
        var name = file.substring(file.lastIndexOf('/') + 1);
        return new Source(file, "markdown", name, Optional.empty(), true);
    }
}
