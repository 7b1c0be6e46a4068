package offprint.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/** The folder of the site as it is on disk, looked at without ever following a link. */
final class Output {
    private final Path folder;

    Output(Path folder) {
        this.folder = folder;
    }

    /** What may stand at a place; OTHER is a device, a pipe or the like. */
    enum Found {
        NOTHING,
        FILE,
        FOLDER,
        LINK,
        OTHER
    }

    /**
     * What one meets on the way to a path.
     *
     * @param found what is there
     * @param path the path itself, or the first above it that is no folder
     */
    record Place(Found found, String path) {
        boolean is(Found what, String where) {
            return found == what && path.equals(where);
        }
    }

    /** The file of a path that {@link SitePath} found no fault with. */
    Path file(String path) {
        return folder.resolve(path);
    }

    Place look(String path) throws IOException {
        for (var parent : SitePath.parents(path)) {
            var found = find(parent);
            if (found != Found.FOLDER) {
                return new Place(found, parent);
            }
        }
        return new Place(find(path), path);
    }

    private Found find(String path) throws IOException {
        try {
            var attributes = Files.readAttributes(file(path), BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            if (attributes.isRegularFile()) {
                return Found.FILE;
            }
            if (attributes.isDirectory()) {
                return Found.FOLDER;
            }
            return attributes.isSymbolicLink() ? Found.LINK : Found.OTHER;
        } catch (NoSuchFileException e) {
            return Found.NOTHING;
        }
    }
}
