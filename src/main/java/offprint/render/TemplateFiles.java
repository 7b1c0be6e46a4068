package offprint.render;

import freemarker.cache.TemplateLoader;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import offprint.report.Position;
import org.jspecify.annotations.Nullable;

/** The files of {@code templates/}: those of the site, then the built-in ones, which the class path holds. */
final class TemplateFiles implements TemplateLoader {
    /** What all their names begin with in messages. */
    static final String FOLDER = "templates/";

    private static final String BUILT_IN = "/offprint/" + FOLDER;
    /** What would run text as a template. Papers are untrusted, so templates do without. */
    private static final Pattern EVALUATION = Pattern.compile("\\?\\s*(interpret|eval)\\b");

    private static final Pattern TEMPLATE = Pattern.compile("[^.].*\\.ftl[hx]?");

    private final Path folder;

    TemplateFiles(Path root) {
        folder = root.resolve(FOLDER).toAbsolutePath().normalize();
    }

    boolean has(String name) {
        return own(name).isPresent() || isBuiltIn(name);
    }

    boolean isBuiltIn(String name) {
        return TemplateFiles.class.getResource(BUILT_IN + name) != null;
    }

    /** The names of the templates that the site has right in its folder. */
    List<String> ownTemplates() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var inside = Files.list(folder)) {
            return inside.map(file -> file.getFileName().toString())
                    .filter(name -> TEMPLATE.matcher(name).matches())
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            return List.of();
        }
    }

    /** The bytes of a file; empty when neither the site nor the program has it. */
    Optional<byte[]> bytes(String name) throws IOException {
        var own = own(name);
        if (own.isPresent()) {
            return Optional.of(Files.readAllBytes(within(own.get(), name)));
        }
        try (var builtIn = TemplateFiles.class.getResourceAsStream(BUILT_IN + name)) {
            return builtIn == null ? Optional.empty() : Optional.of(builtIn.readAllBytes());
        }
    }

    Optional<String> line(Position at) {
        if (!at.file().startsWith(FOLDER)) {
            return Optional.empty();
        }
        try {
            return text(at.file().substring(FOLDER.length()))
                    .flatMap(text -> text.lines().skip(at.line() - 1L).findFirst());
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    @Override
    public @Nullable Object findTemplateSource(String name) throws IOException {
        var text = text(name);
        return text.isPresent() ? new Source(name, text.get()) : null;
    }

    @Override
    public Reader getReader(Object source, String encoding) throws IOException {
        var template = (Source) source;
        var evaluation = EVALUATION.matcher(template.text);
        if (evaluation.find()) {
            var before = template.text.substring(0, evaluation.start());
            int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
            var at = new Position(FOLDER + template.name, line, before.length() - before.lastIndexOf('\n'));
            throw new Refused(at, "?" + evaluation.group(1) + " is not allowed, as it would run text as a template");
        }
        return new StringReader(template.text);
    }

    @Override
    public long getLastModified(Object source) {
        return -1; // nobody asks twice
    }

    @Override
    public void closeTemplateSource(Object source) {
        // its text is all there is
    }

    private Optional<String> text(String name) throws IOException {
        var bytes = bytes(name);
        try {
            return bytes.isPresent() ? Optional.of(decoded(bytes.get())) : Optional.empty();
        } catch (CharacterCodingException notText) {
            throw new Refused(Position.startOf(FOLDER + name), "this file is not UTF-8");
        }
    }

    private static String decoded(byte[] bytes) throws CharacterCodingException {
        var decoder = StandardCharsets.UTF_8.newDecoder();
        var text = decoder.decode(ByteBuffer.wrap(bytes)).toString();
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private Optional<Path> own(String name) {
        return Optional.of(folder.resolve(name).normalize())
                .filter(file -> file.startsWith(folder) && Files.isRegularFile(file));
    }

    /** The file itself, which a link must not lead out of the folder. */
    private Path within(Path file, String name) throws IOException {
        if (!file.toRealPath().startsWith(folder.toRealPath())) {
            throw new Refused(Position.startOf(FOLDER + name), "this link leads out of " + FOLDER);
        }
        return file;
    }

    private record Source(String name, String text) {
        @Override
        public String toString() {
            return name; // FreeMarker's log shows it
        }
    }

    /** Says why a template is not used at all, and where. */
    static final class Refused extends IOException {
        private static final long serialVersionUID = 1;

        private final transient Position at;

        Refused(Position at, String message) {
            super(message);
            this.at = at;
        }

        Position at() {
            return at;
        }
    }
}
