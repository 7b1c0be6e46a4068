package offprint.publish;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** What of the output is ours: a line per file with its checksum, its path and what it was made from. */
final class Manifest {
    /** Its file in the output. */
    static final String NAME = ".offprint-manifest";

    private static final int SHA_256_DIGITS = 64;

    private final String text;
    private final SortedMap<String, Line> lines;
    private final Map<String, String> byFold = new HashMap<>();

    /** One file of ours. */
    record Line(String sha256, String path, String source) {}

    private Manifest(String text, SortedMap<String, Line> lines) {
        this.text = text;
        this.lines = Collections.unmodifiableSortedMap(lines);
        lines.keySet().forEach(path -> byFold.put(SitePath.fold(path), path));
    }

    /** The manifest of a site; equal sites have equal ones. */
    static Manifest of(Collection<Line> lines) {
        SortedMap<String, Line> sorted = new TreeMap<>();
        lines.forEach(line -> sorted.put(line.path, line));
        var text = new StringBuilder();
        sorted.values().forEach(line -> text.append(Escapes.line(line.sha256, line.path, line.source)));
        return new Manifest(text.toString(), sorted);
    }

    /** The manifest of an output; without one nothing there is ours. */
    static Manifest in(Output output) throws IOException {
        var place = output.look(NAME);
        return switch (place.found()) {
            case NOTHING -> new Manifest("", Collections.emptySortedMap());
            case FILE -> read(output);
            case LINK -> throw Refused.link(NAME, "the manifest");
            default -> throw Refused.foreign(NAME, "the manifest", "move it away");
        };
    }

    private static Manifest read(Output output) throws IOException {
        try {
            return parse(Files.readString(output.file(NAME)));
        } catch (CharacterCodingException e) {
            throw unreadable(1);
        }
    }

    private static Manifest parse(String text) throws Refused {
        SortedMap<String, Line> lines = new TreeMap<>();
        int number = 0;
        for (var written : text.lines().toList()) {
            number++;
            if (!written.isEmpty()) {
                int at = number;
                var line = line(written).orElseThrow(() -> unreadable(at));
                lines.put(line.path, line);
            }
        }
        return new Manifest(text, lines);
    }

    /** A line is believed only when its path could be one of ours: files are deleted by it. */
    private static Optional<Line> line(String written) {
        try {
            var fields = Escapes.fields(written);
            boolean valid = fields.size() == 3
                    && fields.get(0).length() == SHA_256_DIGITS
                    && SitePath.fault(fields.get(1)).isEmpty();
            return valid ? Optional.of(new Line(fields.get(0), fields.get(1), fields.get(2))) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Refused unreadable(int line) {
        return new Refused(
                "output.manifest",
                NAME,
                line,
                "this line does not say what belongs to Offprint",
                "restore the file; without it Offprint takes every file here for somebody else's");
    }

    /** What its file holds. */
    String text() {
        return text;
    }

    SortedMap<String, Line> lines() {
        return lines;
    }

    boolean has(String path) {
        return lines.containsKey(path);
    }

    /** Our path that some file systems take for this one: itself, or one that differs in case. */
    Optional<String> like(String path) {
        return Optional.ofNullable(byFold.get(SitePath.fold(path)));
    }
}
