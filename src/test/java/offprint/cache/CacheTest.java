package offprint.cache;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CacheTest {
    @TempDir
    private Path folder;

    @Test
    void what_was_kept_is_found_under_its_area_and_key() {
        var cache = new Cache(folder.resolve("new"));
        cache.keep("math", "x", "y".getBytes(StandardCharsets.UTF_8));
        assertEquals(Optional.of("y"), text(cache, "math", "x"));
        assertEquals(Optional.empty(), text(cache, "math", "y"));
        assertEquals(Optional.empty(), text(cache, "cards", "x"));
    }

    @Test
    void what_is_kept_again_replaces_what_was_there() {
        var cache = new Cache(folder);
        cache.keep("math", "x", "old".getBytes(StandardCharsets.UTF_8));
        cache.keep("math", "x", "new".getBytes(StandardCharsets.UTF_8));
        assertEquals(Optional.of("new"), text(cache, "math", "x"));
    }

    @Test
    void a_damaged_or_cut_file_is_not_used() throws IOException {
        var cache = new Cache(folder);
        cache.keep("math", "x", "formula".getBytes(StandardCharsets.UTF_8));
        var file = onlyFile();
        var bytes = Files.readAllBytes(file);
        for (int length = 0; length < bytes.length; length++) {
            Files.write(file, Arrays.copyOf(bytes, length));
            assertEquals(Optional.empty(), text(cache, "math", "x"), "cut at " + length);
        }
        bytes[bytes.length - 1]++;
        Files.write(file, bytes);
        assertEquals(Optional.empty(), text(cache, "math", "x"));
    }

    @Test
    void where_nothing_can_be_written_nothing_is_kept_and_nothing_fails() throws IOException {
        var cache = new Cache(Files.writeString(folder.resolve("file"), "in the way"));
        cache.keep("math", "x", new byte[] {1});
        assertTrue(cache.find("math", "x").isEmpty());
        assertEquals("in the way", Files.readString(folder.resolve("file")));
    }

    private Path onlyFile() throws IOException {
        try (var files = Files.list(folder.resolve("math"))) {
            return files.toList().get(0);
        }
    }

    private static Optional<String> text(Cache cache, String area, String key) {
        return cache.find(area, key).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }
}
