package offprint.publish;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The rules for paths of a site; what they allow stays inside the output and can be written on every machine. */
final class SitePath {
    private SitePath() {}

    /** What is wrong with a path; empty when nothing is. */
    static Optional<String> fault(String path) {
        if (path.startsWith("/")) {
            return Optional.of("it is absolute");
        }
        if (path.indexOf('\\') >= 0 || path.indexOf('\0') >= 0) {
            return Optional.of("it holds a backslash or a NUL");
        }
        for (var part : path.split("/", -1)) {
            if (part.isEmpty()) {
                return Optional.of("a part of it is empty");
            }
            if (part.endsWith(".") || part.endsWith(" ")) {
                return Optional.of("a part of it ends with a dot or a space");
            }
            if (fold(part).equals(Manifest.NAME)) {
                return Optional.of("it takes the name of the manifest");
            }
        }
        return faultHere(path);
    }

    /** What this machine has against a path: a character that it cannot encode, or the letter of a drive. */
    private static Optional<String> faultHere(String path) {
        try {
            return Path.of(path).getRoot() == null ? Optional.empty() : Optional.of("it names a drive");
        } catch (InvalidPathException e) {
            return Optional.of("this machine cannot write it: " + e.getReason());
        }
    }

    /** The form in which two paths are equal that some file system takes for one. */
    static String fold(String path) {
        return Normalizer.normalize(path, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    }

    /** The folder that a path lies in; empty for the output itself. */
    static String parent(String path) {
        return path.substring(0, Math.max(0, path.lastIndexOf('/')));
    }

    /** The folders above a path, the outermost first, without the output itself. */
    static List<String> parents(String path) {
        List<String> parents = new ArrayList<>();
        for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
            parents.add(path.substring(0, slash));
        }
        return parents;
    }
}
