package offprint.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that arrive packed. */
class ArchiveTest {
    private static final String PAPER = "{\"title\": \"Napkins\"}";
    private static final String OTHER = "{\"title\": \"Creases\"}";

    @TempDir
    private Path folder;

    private SourceReading read(String name, byte[] bytes) {
        return SourceReading.of(folder, name, bytes, OptionalInt.empty());
    }

    private static byte[] gzip(byte[] bytes) {
        var out = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(out)) {
            zip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** An archive of names and texts in turns. */
    private static byte[] zip(String... namesAndTexts) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
                zip.write(namesAndTexts[i + 1].getBytes(UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    @Test
    void one_file_packed_by_gzip() {
        var reading = read("a.json.gz", gzip(PAPER.getBytes(UTF_8)));
        assertEquals(List.of("Napkins"), reading.all("title"));
        assertEquals("a.json.gz", reading.entries().get(0).source().name());
    }

    @Test
    void each_file_in_a_zip_is_a_source_of_its_own_with_its_own_day() {
        var reading = read(
                "a.zip",
                zip("x/2025-11-10.json", PAPER, "y/2025-11-10.json", OTHER, "__MACOSX/._x", "?", ".DS_Store", "?"));
        assertEquals(List.of("Napkins", "Creases"), reading.all("title"));
        assertEquals(
                List.of("a.zip/x/2025-11-10.json 2025-11-10", "a.zip/y/2025-11-10.json 2025-11-10"),
                reading.entries().stream()
                        .map(entry -> entry.source().name() + " "
                                + entry.source().day().orElseThrow())
                        .toList());
        assertEquals(
                "a.zip/x/2025-11-10.json",
                reading.entries().get(0).fields().at().file());
        assertEquals(List.of(), reading.said());
    }

    @Test
    void what_is_no_list_of_papers_is_left_out_and_what_is_broken_stops_only_itself() {
        var reading = read("a.zip", zip("README", "Hello", "b.json", "{\"offprint\": 9}", "c.json", PAPER));
        assertEquals(List.of("Napkins"), reading.all("title"));
        assertEquals(
                List.of("warning format.unknown", "error records.version"),
                reading.said().stream()
                        .map(line -> line.substring(0, line.indexOf(' ', line.indexOf(' ') + 1)))
                        .toList());
    }

    @Test
    void archives_that_cannot_be_read_are_one_clear_error() {
        var whole = gzip((PAPER + " ".repeat(3_000)).getBytes(UTF_8));
        assertEquals(
                List.of("error archive.broken 1:1 this archive is damaged or breaks off"),
                read("a.gz", Arrays.copyOf(whole, whole.length - 12)).said());
        var zip = zip("a.json", PAPER);
        assertEquals(
                "error archive.broken 1:1",
                read("a.zip", Arrays.copyOf(zip, zip.length - 30)).said().get(0).substring(0, 24));
        assertEquals(
                List.of("error archive.nested 1:1 this is an archive within an archive"),
                read("a.gz", gzip(zip)).said());
        assertEquals(
                List.of("error archive.unknown 1:1 this file is packed in a way that is not read"),
                read("a.bz2", "BZh91AY".getBytes(UTF_8)).said());
        assertEquals(
                List.of("error archive.empty 1:1 this archive holds no file"),
                read("b.zip", zip("x/", "")).said());
    }

    @Test
    void a_locked_archive() {
        var zip = zip("a.json", PAPER);
        for (int i = 0; i + 4 < zip.length; i++) {
            boolean central = zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 1 && zip[i + 3] == 2;
            zip[i + (central ? 8 : 0)] |= (byte) (central ? 1 : 0);
        }
        assertEquals(
                List.of("error archive.locked 1:1 this archive is locked with a password"),
                read("a.zip", zip).said());
    }

    @Test
    void a_damaged_member_is_told_by_its_checksum() {
        var zip = zip("a.json", PAPER, "b.json", OTHER);
        for (int i = 0; i + 20 < zip.length; i++) {
            boolean first = zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 1 && zip[i + 3] == 2;
            if (first) {
                zip[i + 16] ^= 1;
                break;
            }
        }
        var reading = read("a.zip", zip);
        assertEquals(List.of("Creases"), reading.all("title"));
        assertEquals(
                List.of("error archive.broken 1:1 this archive is damaged or breaks off: its checksum is wrong"),
                reading.said());
    }

    @Test
    void a_bomb_ends_in_an_error() {
        var zeros = new byte[8 << 20];
        Arrays.fill(zeros, (byte) ' ');
        assertEquals(
                List.of(
                        "error archive.too-large 1:1 this unpacks to over 200 times its size, as no list of papers does"),
                read("a.gz", gzip(zeros)).said());
        assertEquals(
                List.of(
                        "error archive.too-large 1:1 this unpacks to over 200 times its size, as no list of papers does"),
                read("a.zip", zip("a.json", new String(zeros, UTF_8))).said());
    }
}
