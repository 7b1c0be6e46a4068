package offprint.mail;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import offprint.model.Mailbox;
import offprint.model.Said;
import offprint.report.Position;
import offprint.report.Report;

/**
 * Who gets a letter: addresses, and files that list them. Everybody is there once, however often named.
 *
 * @param all each with the place that names it
 */
public record Recipients(List<Said<Mailbox>> all) {
    private static final int MOST_BYTES = 16 << 20;
    private static final int MOST = 50_000;

    /** Copies the list. */
    public Recipients {
        all = List.copyOf(all);
    }

    /**
     * Reads who is meant; a word that means nobody is an error.
     *
     * @param words addresses and paths of files
     * @param folder where relative paths begin
     */
    public static Recipients read(List<String> words, Path folder, Report report) {
        Map<String, Said<Mailbox>> found = new LinkedHashMap<>();
        int twice = 0;
        for (var word : words) {
            for (var one : read(word, folder, report)) {
                twice += found.putIfAbsent(one.value().folded(), one) == null ? 0 : 1;
            }
        }
        var at = Position.startOf("--to");
        if (twice > 0) {
            report.note(
                    "address.twice",
                    at,
                    twice == 1 ? "1 address is named again" : twice + " addresses are named again",
                    "everybody gets one message all the same");
        }
        if (found.isEmpty() && !report.hasErrors()) {
            report.error("address.none", at, "nobody is named", "name a file with an address a line, or addresses");
        }
        if (found.size() > MOST) {
            report.error(
                    "address.too-many",
                    at,
                    "%d people are named, more than %d".formatted(found.size(), MOST),
                    "a list as long as that needs a service for newsletters");
        }
        return new Recipients(List.copyOf(found.values()));
    }

    private static List<Said<Mailbox>> read(String word, Path folder, Report report) {
        var file = file(word, folder);
        if (file.isPresent()) {
            return text(file.get(), word, report)
                    .map(text -> new AddressList(word, text, report).read())
                    .orElse(List.of());
        }
        var address = Mailbox.parse(word).map(who -> new Said<>(who, Position.startOf("--to")));
        if (address.isEmpty()) {
            report.error(
                    "address.invalid",
                    Position.startOf("--to"),
                    "\"" + shortened(word) + "\" is neither a file nor a mail address",
                    "name a file with an address a line, or write ada@example.org");
        }
        return address.stream().toList();
    }

    private static Optional<Path> file(String word, Path folder) {
        try {
            return Optional.of(folder.resolve(word)).filter(Files::isRegularFile);
        } catch (InvalidPathException noPath) {
            return Optional.empty();
        }
    }

    private static Optional<String> text(Path file, String name, Report report) {
        var at = Position.startOf(name);
        try {
            if (Files.size(file) > MOST_BYTES) {
                report.error("address.too-many", at, "this file has over 16 MB", "name a list of addresses");
                return Optional.empty();
            }
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                    .toString();
            return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException noUtf8) {
            report.error("file.encoding", at, "this file is not UTF-8", "save it as UTF-8");
        } catch (IOException e) {
            report.error("file.unreadable", at, "this file can't be read: " + e, "check its name and its permissions");
        }
        return Optional.empty();
    }

    static String shortened(String text) {
        var visible = text.replaceAll("\\p{Cntrl}", " ");
        return visible.length() <= 60 ? visible : visible.substring(0, 57) + "...";
    }
}
