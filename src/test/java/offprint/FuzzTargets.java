package offprint;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import offprint.curate.Curator;
import offprint.normalize.NormalizeFuzz;
import offprint.normalize.Normalizer;
import offprint.normalize.Overrides;
import offprint.plan.Planner;
import offprint.read.ReadFuzz;
import offprint.read.Reader;
import offprint.report.Report;
import offprint.typeset.Typeset;

/** What the fuzzer tries: a target takes any bytes, and throws only when the program has a fault. */
final class FuzzTargets {
    private static final Path INPUTS = Path.of("src/test/fuzz");
    private static final int LONGEST = 64 * 1024;
    private static final int ONE_OF = 128;
    /** The files that a site made of one input may have. */
    private static final List<String> FILES = List.of(
            "site.yaml",
            "topics.yaml",
            "people.yaml",
            "papers/a.md",
            "papers/b.md",
            "issues/2025-W46.md",
            "issues/2025-11-10.md",
            "sessions/2025-11-10.md",
            "pages/about.md",
            "sources/a.json",
            "sources/b.txt");

    private FuzzTargets() {}

    /**
     * The targets by name.
     *
     * @param folder where they may write
     */
    static SortedMap<String, Consumer<byte[]>> all(Path folder) {
        var targets = new TreeMap<String, Consumer<byte[]>>();
        targets.putAll(new ReadFuzz(folder).targets());
        targets.putAll(NormalizeFuzz.targets());
        targets.put("site", bytes -> site(folder.resolve("site"), bytes));
        return Collections.unmodifiableSortedMap(targets);
    }

    /** The folder of inputs of a target: where its fuzzing begins, and what once was a fault. */
    static Path inputs(String target) {
        return INPUTS.resolve(target);
    }

    /** Where the fuzzing of a target begins: any file may hold what another format has. */
    static Stream<Path> beginnings(String target) {
        return Stream.concat(
                        Stream.of(inputs(target)),
                        target.equals("file")
                                ? folders().filter(folder -> name(folder).startsWith("import-"))
                                : Stream.empty())
                .filter(Files::isDirectory);
    }

    /** All folders of inputs. */
    static Stream<Path> folders() {
        return list(INPUTS).stream();
    }

    /** What a folder holds, in order. */
    static List<Path> list(Path folder) {
        try (var files = Files.list(folder)) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String name(Path path) {
        return path.getFileName().toString();
    }

    /**
     * Tries one input, and some a second time with a part of them repeated: there are faults that only length or depth
     * brings out. Whether and how follows from the bytes, so that an input always does the same.
     */
    static void attempt(Consumer<byte[]> target, byte[] bytes) {
        target.accept(bytes);
        int hash = Arrays.hashCode(bytes);
        if (bytes.length > 0 && Math.floorMod(hash, ONE_OF) == 0) {
            target.accept(pumped(bytes, new Random(hash)));
        }
    }

    private static byte[] pumped(byte[] bytes, Random random) {
        int from = random.nextInt(bytes.length);
        int to = from + 1 + random.nextInt(Math.min(bytes.length - from, 64));
        int length = LONGEST >> random.nextInt(4);
        var text = new String(bytes, ISO_8859_1);
        var repeated = text.substring(from, to).repeat(Math.max(1, (length - bytes.length) / (to - from)));
        return (text.substring(0, from) + repeated + text.substring(to)).getBytes(ISO_8859_1);
    }

    /** A whole site in one input: a line such as {@code === papers/a.md} begins a file. */
    private static void site(Path root, byte[] bytes) {
        var parts = new String(bytes, ISO_8859_1).split("(?m)^=== ", -1);
        for (var file : FILES) {
            var content = Stream.of(parts)
                    .filter(part -> part.startsWith(file + "\n"))
                    .map(part -> part.substring(file.length() + 1))
                    .findFirst();
            write(root.resolve("content").resolve(file), content);
        }
        var report = new Report();
        var overrides = new Overrides(Optional.empty(), Optional.empty(), Trial.NOW, true);
        var entries = new Reader(root).read(report);
        var digest = new Curator().curate(new Normalizer(root, overrides).normalize(entries, report), report);
        if (!report.hasErrors()) {
            new Planner().plan(Typeset.plain(digest), report);
        }
    }

    private static void write(Path file, Optional<String> content) {
        try {
            if (content.isPresent()) {
                Files.createDirectories(file.resolveSibling("."));
                Files.write(file, content.get().getBytes(ISO_8859_1));
            } else {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
