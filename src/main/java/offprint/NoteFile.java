package offprint;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import offprint.model.Folded;
import offprint.model.Identifier;
import offprint.model.Key;
import offprint.model.PaperRecord;
import offprint.model.Said;
import offprint.report.Position;
import offprint.report.Report;

/** A file in {@code content/papers/} for somebody to write a note in; one that is there already is never touched. */
final class NoteFile {
    private static final List<String> SCHEMES = List.of("arxiv", "acl", "openreview", "doi");

    private final Path root;
    private final Intake intake;
    private final Report report;

    NoteFile(Path root, Intake intake, Report report) {
        this.root = root;
        this.intake = intake;
        this.report = report;
    }

    /** Makes the file for a paper, unless there is a note on it; then it is said where. */
    Optional<Path> write(PaperRecord record) {
        var name = "content/papers/" + year(record) + "/" + key(record) + ".md";
        var old = existing(record);
        if (old.isPresent()) {
            report.note("note.exists", old.get(), "there is a note on this paper already", "");
            return Optional.empty();
        }
        var file = root.resolve(name);
        try {
            Files.createDirectories(file.resolveSibling("."));
            Files.write(file, text(record).getBytes(StandardCharsets.UTF_8), StandardOpenOption.CREATE_NEW);
            return Optional.of(file.normalize());
        } catch (FileAlreadyExistsException taken) {
            report.note("note.exists", Position.startOf(name), "this file exists, so it stays as it is", "");
        } catch (IOException e) {
            report.error(
                    "note.refused",
                    Position.startOf(name),
                    "the file could not be written: " + e.getClass().getSimpleName() + ", " + e.getMessage(),
                    "check the folder's permissions and the space on its disk");
        }
        return Optional.empty();
    }

    private Optional<Position> existing(PaperRecord record) {
        return intake.library().records().stream()
                .flatMap(other -> other.selects().stream())
                .filter(selected -> isOf(selected.value(), record))
                .map(Said::at)
                .findFirst();
    }

    private static boolean isOf(String reference, PaperRecord record) {
        var id = Identifier.parse(reference);
        boolean byId = id.isPresent()
                && record.ids().stream().anyMatch(known -> known.value().equals(id.get()));
        boolean byTitle = record.title()
                .filter(title -> title.value().folded().equals(Folded.title(reference)))
                .isPresent();
        return byId || byTitle || key(record).equals(reference.strip());
    }

    private String year(PaperRecord record) {
        return Integer.toString(record.published()
                .map(date -> date.value().year())
                .orElse(intake.today().getYear()));
    }

    private static String key(PaperRecord record) {
        return identifier(record)
                .flatMap(id -> Key.ofIdentifier(id.value()))
                .orElseGet(() -> Key.ofTitle(title(record)));
    }

    private static Optional<Identifier> identifier(PaperRecord record) {
        return SCHEMES.stream()
                .flatMap(scheme -> record.ids().stream()
                        .map(Said::value)
                        .filter(id -> id.scheme().equals(scheme)))
                .findFirst();
    }

    private static String title(PaperRecord record) {
        return record.title().map(title -> title.value().plain()).orElse("");
    }

    private static String text(PaperRecord record) {
        var title = title(record).replaceAll("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]", " ");
        var reference = identifier(record)
                .map(Identifier::canonical)
                .orElse(title)
                .replace("\\", "\\\\")
                .replace("\"", "\\\"");
        return """
                ---
                # %s
                paper: "%s"
                # summary: One sentence that says what is new.
                # topics: [one, another]
                # key: a-name-for-its-address
                ---
                """.formatted(title, reference);
    }
}
