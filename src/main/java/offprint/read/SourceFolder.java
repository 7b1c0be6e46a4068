package offprint.read;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import offprint.model.PaperRecord;
import offprint.model.Source;
import offprint.report.Position;
import offprint.report.Report;
import tools.jackson.core.JsonToken;

/** The folder of sources, into which commands write: one file a source, replaced whole; no other file is touched. */
public final class SourceFolder {
    private final Path folder;
    private final Path root;
    private final boolean acceptLess;
    private final Report report;
    private final Optional<String> label;
    private final Index index;

    /**
     * A folder of sources.
     *
     * @param folder where the files are
     * @param root the folder of the site, relative to which messages name them
     * @param acceptLess whether a file may be replaced by one that holds less
     * @param report where it is said what was refused
     */
    public SourceFolder(Path folder, Path root, boolean acceptLess, Report report) {
        this(folder, root, acceptLess, report, Optional.empty(), new Index());
    }

    private SourceFolder(
            Path folder, Path root, boolean acceptLess, Report report, Optional<String> label, Index index) {
        this.folder = folder;
        this.root = root;
        this.acceptLess = acceptLess;
        this.report = report;
        this.label = label;
        this.index = index;
    }

    /**
     * The same folder for what a service answered: new files are named after what was asked for, and an answer that
     * differs in its bytes only, as each does that tells its own time, leaves a file as it is.
     */
    public SourceFolder fetched(String asked) {
        return new SourceFolder(folder, root, acceptLess, report, Optional.of(asked), index);
    }

    /**
     * A file of normalized records.
     *
     * @param file where it is
     * @param day the day of its page or batch
     * @param changed whether it was written, or had the same content before
     * @param replaced the file of another name that held these records before and is gone now
     */
    public record Written(Path file, LocalDate day, boolean changed, Optional<Path> replaced) {}

    /** A file that a command wrote before. */
    private record Known(Path file, String format, String name, String sha256, Optional<String> page) {}

    /** Whether records can be kept here: there are some, or meetings, and none has words of a person. */
    public boolean accepts(List<PaperRecord> records, List<Entry> meetings, String name) {
        if (records.isEmpty() && meetings.isEmpty()) {
            report.error(
                    "import.empty",
                    Position.startOf(name),
                    "no paper and no meeting was found in this file",
                    "look at what was pasted");
            return false;
        }
        var noted = records.stream().filter(record -> record.note().isPresent()).findFirst();
        noted.ifPresent(record -> report.error(
                "import.note",
                record.at(),
                "this file holds a note, and files that commands write hold none",
                "put the file into content/papers/ as it is"));
        return noted.isEmpty();
    }

    /**
     * Writes the records of a source, into the file that holds its records already if there is one.
     *
     * @param source the file that was imported
     * @param records its records
     * @param meetings its meetings
     * @param without fields to leave out
     * @param today the day of a batch that has none itself
     * @return empty when it was refused, which is then reported
     */
    public Optional<Written> write(
            Path source, List<PaperRecord> records, List<Entry> meetings, Set<String> without, LocalDate today) {
        try {
            var first = records.isEmpty()
                    ? meetings.get(0).source()
                    : records.get(0).source();
            var sha256 = sha256(Files.readAllBytes(source));
            var old = known().stream()
                    .filter(known -> holds(known, first, sha256))
                    .findFirst();
            var day = first.day().orElse(today);
            var target = target(old, first.day(), day + "-" + label.orElse(first.format()));
            var json = json(first, sha256, records, meetings, without);
            if (label.isPresent() && old.isPresent() && old.get().file().equals(target)) {
                var unchanged = json(first, old.get().sha256(), records, meetings, without);
                json = unchanged.equals(Files.readString(target)) ? unchanged : json;
            }
            if (old.isPresent() && !acceptLess && holdsLess(json, old.get().file())) {
                return Optional.empty();
            }
            var gone = old.map(Known::file).filter(file -> !file.equals(target));
            boolean changed = replace(old, target, json);
            old.ifPresent(known()::remove);
            known().add(new Known(
                    target, first.format(), first.name(), sha256, first.day().map(LocalDate::toString)));
            return Optional.of(new Written(target, day, changed, gone));
        } catch (IOException e) {
            report.error(
                    "import.refused",
                    Position.startOf(shown(folder)),
                    "the records could not be written: " + e.getClass().getSimpleName() + ", " + e.getMessage(),
                    "check the folder's permissions and the space on its disk");
            return Optional.empty();
        }
    }

    private static String json(
            Source source, String sha256, List<PaperRecord> records, List<Entry> meetings, Set<String> without) {
        var header = new RecordWriter.Header(source.format(), source.name(), sha256, source.day());
        return RecordWriter.json(header, records, meetings, without);
    }

    /** The same source: of the same page or batch, or the same bytes taken for another year before. */
    private static boolean holds(Known known, Source source, String sha256) {
        return known.format.equals(source.format())
                && known.name.equals(source.name())
                && (known.sha256.equals(sha256)
                        || known.page.equals(source.day().map(LocalDate::toString)));
    }

    private Path target(Optional<Known> old, Optional<LocalDate> page, String stem) {
        if (old.isPresent()
                && (page.isEmpty() || old.get().file().getFileName().toString().startsWith(stem))) {
            return old.get().file();
        }
        var target = folder.resolve(stem + ".json");
        for (int n = 2; Files.exists(target); n++) {
            target = folder.resolve(stem + "-" + n + ".json");
        }
        return target;
    }

    private static boolean replace(Optional<Known> old, Path target, String json) throws IOException {
        var bytes = json.getBytes(StandardCharsets.UTF_8);
        boolean same = old.isPresent()
                && old.get().file().equals(target)
                && java.util.Arrays.equals(bytes, Files.readAllBytes(target));
        if (same) {
            return false;
        }
        Files.createDirectories(target.toAbsolutePath().getParent());
        var staged = target.resolveSibling("." + target.getFileName() + ".part");
        try {
            Files.write(staged, bytes);
            Files.move(staged, target, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(staged);
        }
        if (old.isPresent() && !old.get().file().equals(target)) {
            Files.delete(old.get().file());
        }
        return true;
    }

    private boolean holdsLess(String json, Path old) throws IOException {
        var before = amounts(Files.readString(old), old);
        var after = amounts(json, old);
        List<String> losses = new ArrayList<>();
        before.forEach((field, count) -> {
            int now = after.getOrDefault(field, 0);
            if (now < count) {
                losses.add(field + " " + now + " instead of " + count);
            }
        });
        if (!losses.isEmpty()) {
            report.error(
                    "import.less",
                    Position.startOf(shown(old)),
                    "this file would hold less than before: " + String.join(", ", losses),
                    "give --accept-less if that is right");
        }
        return !losses.isEmpty();
    }

    /** How many records and meetings a file has, and how many of them have each field. */
    private static Map<String, Integer> amounts(String json, Path file) {
        Map<String, Integer> amounts = new LinkedHashMap<>();
        try (var values = new JsonValues(new StringReader(json), file.toString(), 0)) {
            values.next();
            var whole = values.value();
            for (var list : List.of("papers", "sessions")) {
                Map<String, Integer> fields = new TreeMap<>();
                for (var record : whole.map(found -> Look.mappings(found, list)).orElse(List.of())) {
                    amounts.merge(list.equals("papers") ? "papers" : "meetings", 1, Integer::sum);
                    record.fields().stream()
                            .filter(field -> !field.name().equals("at"))
                            .forEach(field -> fields.merge("\"" + field.name() + "\"", 1, Integer::sum));
                }
                fields.forEach(
                        (field, count) -> amounts.put(list.equals("papers") ? field : field + " of meetings", count));
            }
        } catch (Unreadable broken) {
            return amounts;
        }
        return amounts;
    }

    /** What commands wrote before; the folder is looked through once. */
    private List<Known> known() throws IOException {
        if (index.known.isEmpty()) {
            index.known = Optional.of(Files.isDirectory(folder) ? headers() : new ArrayList<>());
        }
        return index.known.get();
    }

    /** What is known of the files, once it has been asked for. */
    private static final class Index {
        private Optional<List<Known>> known = Optional.empty();
    }

    private List<Known> headers() throws IOException {
        List<Known> known = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (var file : files.filter(path -> path.toString().endsWith(".json"))
                    .sorted()
                    .toList()) {
                header(file).ifPresent(known::add);
            }
        }
        return known;
    }

    /** The header of a file that a command wrote; empty for any other file. */
    private Optional<Known> header(Path file) {
        try (var json = new JsonValues(Files.newBufferedReader(file), file.toString(), 0)) {
            if (json.next().filter(JsonToken.START_OBJECT::equals).isEmpty()) {
                return Optional.empty();
            }
            boolean ours = false;
            for (var token = json.next();
                    token.filter(JsonToken.PROPERTY_NAME::equals).isPresent();
                    token = json.next()) {
                var name = json.name();
                json.next();
                if (name.equals("offprint")) {
                    ours = json.value().isPresent();
                } else if (ours && name.equals("source") && json.value().orElse(null) instanceof Value.Mapping source) {
                    return Optional.of(new Known(
                            file,
                            RecordFields.text(source, "format").orElse(""),
                            RecordFields.text(source, "name").orElse(""),
                            RecordFields.text(source, "sha256").orElse(""),
                            RecordFields.text(source, "page")));
                } else {
                    return Optional.empty();
                }
            }
        } catch (IOException | Unreadable notOurs) {
            return Optional.empty();
        }
        return Optional.empty();
    }

    private String shown(Path path) {
        var absolute = path.toAbsolutePath().normalize();
        var base = root.toAbsolutePath().normalize();
        return (absolute.startsWith(base) ? base.relativize(absolute) : path)
                .toString()
                .replace('\\', '/');
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
