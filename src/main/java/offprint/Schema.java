package offprint;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import offprint.normalize.Schemas;

/** Tells editors what the files of a site may hold, as JSON Schema. */
public final class Schema {
    private final Schemas schemas = new Schemas();

    /** The names of the schemas with a line about each. */
    public Map<String, String> known() {
        return schemas.known();
    }

    /** The schema of that name. */
    public Optional<String> json(String name) {
        return schemas.json(name);
    }

    /**
     * Writes schemas as {@code NAME.schema.json}, each over what was there.
     *
     * @param names which ones
     * @param folder where; it is made when it is missing
     * @return the files
     * @throws IOException when one cannot be written
     */
    public List<Path> write(Iterable<String> names, Path folder) throws IOException {
        Files.createDirectories(folder);
        List<Path> written = new ArrayList<>();
        for (var name : names) {
            var file = folder.resolve(name + ".schema.json");
            Files.writeString(file, json(name).orElseThrow());
            written.add(file);
        }
        return written;
    }
}
