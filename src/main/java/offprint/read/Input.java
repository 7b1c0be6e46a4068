package offprint.read;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import offprint.report.Position;

/**
 * A file about to be read: UTF-8 with or without a byte order mark, or UTF-16 with one.
 */
final class Input {
    private static final int HEAD = 64 * 1024;
    private static final Pattern OURS = Pattern.compile("\\s*\\{\\s*\"offprint\"");

    private final String file;
    private final String name;
    private final Bytes bytes;
    private final OptionalInt year;
    private final byte[] head;
    private final Charset charset;
    private final int mark;
    private Optional<String> start = Optional.empty();
    private Optional<Optional<Value>> json = Optional.empty();

    /**
     * Opens a file and looks at its beginning.
     *
     * @param file how messages name it
     * @param path where it lies
     * @param year the year that the user gave for dates without one
     * @throws Unreadable when it cannot be opened
     */
    Input(String file, Path path, OptionalInt year) {
        this(
                file,
                file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1),
                () -> Files.newInputStream(path),
                year);
    }

    /**
     * Opens what lies in a file or an archive and looks at its beginning.
     *
     * @param file how messages name it
     * @param name the name without its folder; of what is in an archive that of the archive, then its path there
     * @param bytes what it holds
     * @param year the year that the user gave for dates without one
     * @throws Unreadable when it cannot be opened
     */
    Input(String file, String name, Bytes bytes, OptionalInt year) {
        this.file = file;
        this.name = name;
        this.bytes = bytes;
        this.year = year;
        try (var in = bytes.open()) {
            head = in.readNBytes(HEAD);
        } catch (IOException e) {
            throw refused(file, e);
        }
        if (starts(head, 0xEF, 0xBB, 0xBF)) {
            charset = StandardCharsets.UTF_8;
            mark = 3;
        } else if (starts(head, 0xFE, 0xFF) || starts(head, 0xFF, 0xFE)) {
            charset = head[0] == (byte) 0xFE ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
            mark = 2;
        } else {
            charset = StandardCharsets.UTF_8;
            mark = 0;
        }
    }

    /** How messages name the file. */
    String file() {
        return file;
    }

    /** The name of the file without its folder; in an archive that of the archive, then the path in it. */
    String name() {
        return name;
    }

    /** The year that the user gave for dates without one. */
    OptionalInt year() {
        return year;
    }

    /** Its first characters, for recognition; bytes that are no text are replaced. */
    String head() {
        if (start.isEmpty()) {
            start = Optional.of(new String(head, mark, head.length - mark, charset));
        }
        return start.get();
    }

    /**
     * What its first characters say as JSON of others, unfinished things included; empty when they are not JSON, or a
     * file that a command of ours wrote.
     */
    Optional<Value> json() {
        if (json.isEmpty()) {
            json = Optional.of(OURS.matcher(head()).lookingAt() ? Optional.empty() : JsonDocument.head(this));
        }
        return json.get();
    }

    /** A place in it. */
    Position at(int line, int column) {
        return new Position(file, line, column);
    }

    /**
     * All its characters, line ends as they are.
     *
     * @throws Unreadable when a byte belongs to no character, naming it
     */
    String text() {
        var whole = all();
        var in = ByteBuffer.wrap(whole, mark, whole.length - mark);
        var out = CharBuffer.allocate(in.remaining());
        var result = strict().decode(in, out, true);
        out.flip();
        if (result.isError()) {
            throw undecodable(out, in.position(), whole[in.position()] & 0xFF);
        }
        return out.toString();
    }

    /** Most files are read whole when they are opened. */
    private byte[] all() {
        if (head.length < HEAD) {
            return head;
        }
        try (var in = bytes.open()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw refused(file, e);
        }
    }

    private Unreadable undecodable(CharSequence before, int offset, int value) {
        int line = 1;
        int column = 1;
        for (int i = 0; i < before.length(); i++) {
            column++;
            if (before.charAt(i) == '\n') {
                line++;
                column = 1;
            }
        }
        return new Unreadable(
                "encoding.invalid",
                at(line, column),
                String.format(Locale.ROOT, "byte %d (0x%02X) is not %s", offset + 1, value, charset.name()),
                "save the file as UTF-8");
    }

    /** Its characters as a stream that throws {@link IOException} at a byte that belongs to no character. */
    BufferedReader reader() {
        try {
            InputStream in = new BufferedInputStream(bytes.open(), 1 << 16);
            in.skipNBytes(mark);
            return new BufferedReader(new InputStreamReader(in, strict()), 1 << 16);
        } catch (IOException e) {
            throw refused(file, e);
        }
    }

    /**
     * Its lines as they lie in the file, each to be decoded by {@link #decoded}: so a byte that belongs to no character
     * spoils its own line only.
     */
    BufferedReader rawLines() {
        if (!charset.equals(StandardCharsets.UTF_8)) {
            return reader();
        }
        try {
            InputStream in = new BufferedInputStream(bytes.open(), 1 << 16);
            in.skipNBytes(mark);
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.ISO_8859_1), 1 << 16);
        } catch (IOException e) {
            throw refused(file, e);
        }
    }

    /**
     * The text of a raw line.
     *
     * @throws Unreadable when a byte of it belongs to no character, naming it
     */
    String decoded(String raw, int line) {
        if (!charset.equals(StandardCharsets.UTF_8) || raw.chars().allMatch(c -> c < 128)) {
            return raw;
        }
        var coded = raw.getBytes(StandardCharsets.ISO_8859_1);
        var in = ByteBuffer.wrap(coded);
        var out = CharBuffer.allocate(coded.length);
        if (strict().decode(in, out, true).isError()) {
            throw new Unreadable(
                    "encoding.invalid",
                    at(line, out.position() + 1),
                    String.format(
                            Locale.ROOT,
                            "byte %d of this line (0x%02X) is not UTF-8",
                            in.position() + 1,
                            coded[in.position()] & 0xFF),
                    "save the file as UTF-8");
        }
        return out.flip().toString();
    }

    private CharsetDecoder strict() {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    /** What the file system said, for a person. */
    static Unreadable refused(String file, IOException e) {
        var reason = e instanceof NoSuchFileException
                ? "there is no such file"
                : e instanceof AccessDeniedException ? "it may not be read" : "it cannot be read: " + e.getMessage();
        return new Unreadable("file.unreadable", Position.startOf(file), reason, "check its name and its permissions");
    }

    private static boolean starts(byte[] bytes, int... values) {
        if (bytes.length < values.length) {
            return false;
        }
        for (int i = 0; i < values.length; i++) {
            if ((bytes[i] & 0xFF) != values[i]) {
                return false;
            }
        }
        return true;
    }
}
