package offprint.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/**
 * Where a site is written.
 *
 * @param around the folder that holds the output, and beside it on the same file system whatever a build needs
 * @param name the name of the output in it
 * @param shown how messages name the output
 */
record Folders(Path around, String name, String shown) {
    /** The folders of an output, which need not exist; when it is a link, those of the folder that it leads to. */
    static Folders of(Path output, String shown) throws IOException {
        if (Files.exists(output, LinkOption.NOFOLLOW_LINKS) && !Files.isDirectory(output)) {
            throw new Refused(
                    "output.refused",
                    "",
                    "this is not a folder, so no site can be written there",
                    "remove it, or name a folder with --output");
        }
        var folder = Files.exists(output)
                ? output.toRealPath()
                : output.toAbsolutePath().normalize();
        var around = folder.getParent();
        var name = folder.getFileName();
        if (around == null || name == null) {
            throw new Refused(
                    "output.refused",
                    "",
                    "a whole disk cannot be the folder of a site",
                    "name a folder below it with --output");
        }
        return new Folders(around, name.toString(), shown);
    }

    /** The output as messages name it: relative to the root of the site when it lies inside. */
    static String shown(Path output, Path root) {
        var folder = output.toAbsolutePath().normalize();
        var base = root.toAbsolutePath().normalize();
        var shown = (folder.startsWith(base) ? base.relativize(folder) : folder).toString();
        return shown.isEmpty() ? "." : shown.replace('\\', '/');
    }

    Path output() {
        return around.resolve(name);
    }

    Path staging() {
        return around.resolve(name + ".offprint");
    }

    /** The name of the file in {@link #around} that one build at a time has locked. */
    String lock() {
        return name + ".offprint.lock";
    }
}
