package offprint.read;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import offprint.model.PaperRecord;
import offprint.normalize.Normalizer;
import offprint.report.Diagnostic;
import offprint.report.Report;

/** What the fuzzer tries of reading: any bytes as a file, as each format that recognizes them, and as hand-written YAML. */
public final class ReadFuzz {
    private static final String NAME = "any";

    private final Path file;

    /**
     * Targets that write what they read into a folder.
     *
     * @param folder any folder that may be written
     */
    public ReadFuzz(Path folder) {
        this.file = folder.resolve(NAME);
    }

    /** The targets by name; every importer is one. */
    public SortedMap<String, Consumer<byte[]>> targets() {
        var targets = new TreeMap<String, Consumer<byte[]>>();
        targets.put("file", this::file);
        targets.put("front-matter", ReadFuzz::frontMatter);
        for (var importer : Importers.STANDARD) {
            targets.put(target(importer), bytes -> imported(importer, bytes));
        }
        return targets;
    }

    /** Such as {@code import-hf-text}, of the class: the name of a format may stand for several. */
    private static String target(Importer importer) {
        var name = importer.getClass().getSimpleName().replaceFirst("Importer$", "");
        return "import" + name.replaceAll("(?=\\p{Lu})", "-").toLowerCase(Locale.ROOT);
    }

    /** How many papers the importer of a target reads in a file that it recognizes. */
    public int papers(String target, byte[] bytes) {
        write(bytes);
        return Importers.STANDARD.stream()
                .filter(importer -> target.equals(target(importer)))
                .mapToInt(importer -> Normalizer.records(entries(importer, new Report()), new Report())
                        .size())
                .sum();
    }

    /** The whole way of a file that a user names: it ends in papers or in an error. */
    private void file(byte[] bytes) {
        write(bytes);
        var report = new Report();
        var entries = Reader.readSource(file, NAME, OptionalInt.empty(), report);
        var records = Normalizer.records(entries.orElse(List.of()), report);
        check(bytes, entries.orElse(List.of()), records, report);
        if (entries.isPresent()) {
            new SourceFolder(file.resolveSibling("."), file.resolveSibling("."), false, report)
                    .accepts(records, Normalizer.meetings(entries.get(), report), NAME);
        }
        boolean isNothing = records.isEmpty()
                && Normalizer.meetings(entries.orElse(List.of()), report).isEmpty();
        if (isNothing && !report.hasErrors()) {
            throw new AssertionError("neither a paper nor a meeting nor an error");
        }
    }

    /** One format alone, whichever other would have taken the file before it. */
    private void imported(Importer importer, byte[] bytes) {
        write(bytes);
        var report = new Report();
        var entries = entries(importer, report);
        check(bytes, entries, Normalizer.records(entries, report), report);
    }

    private List<Entry> entries(Importer importer, Report report) {
        List<Entry> entries = new ArrayList<>();
        try {
            var input = new Input(NAME, file, OptionalInt.empty());
            if (!input.head().isBlank() && importer.recognizes(input)) {
                importer.read(input, entries::add, report);
            }
        } catch (Unreadable refused) {
            refused.tell(report);
        }
        return entries;
    }

    private static void frontMatter(byte[] bytes) {
        var text = new String(bytes, UTF_8);
        refusedAtMost(() -> FrontMatter.of(text, NAME));
        refusedAtMost(() -> YamlValues.read(text, NAME, 0));
    }

    private static void refusedAtMost(Runnable reading) {
        try {
            reading.run();
        } catch (Unreadable refused) {
            refused.tell(new Report());
        }
    }

    /** What is left out is told, at a place that an editor can show; and it can be printed. */
    private static void check(byte[] bytes, List<Entry> entries, List<PaperRecord> records, Report report) {
        var said = report.diagnostics();
        long papers = entries.stream()
                .filter(entry -> entry.kind() == Entry.Kind.PAPER)
                .count();
        if (records.size() < papers && said.isEmpty()) {
            throw new AssertionError("a record was left out without a word");
        }
        boolean isPacked = bytes.length > 1 && (bytes[0] == 0x1F || bytes[0] == 'P');
        long lines = isPacked
                ? Integer.MAX_VALUE
                : 1 + new String(bytes, UTF_8).lines().count();
        said.stream()
                .map(Diagnostic::at)
                .filter(at -> at.line() > lines)
                .findFirst()
                .ifPresent(at -> {
                    throw new AssertionError("the file has no line " + at.line() + ": " + said);
                });
        try {
            report.printJson(new StringBuilder());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(byte[] bytes) {
        try {
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
