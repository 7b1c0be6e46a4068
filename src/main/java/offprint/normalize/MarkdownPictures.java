package offprint.normalize;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import offprint.model.Prose;
import org.jsoup.nodes.Element;

/**
 * The sizes of pictures, so that a page does not move when they come.
 *
 * @param folder where the files of the site lie; empty when nobody knows, as for an import
 */
record MarkdownPictures(Optional<Path> folder) {
    private static final int LONGEST_SIDE = 10_000;
    private static final long MOST_PIXELS = 40_000_000;

    /** Gives a picture its width and height, where its file is there; a missing file is the fault of its link. */
    void measure(Element image, Prose.Link link, MarkdownSource source) {
        image.attr("loading", "lazy").attr("decoding", "async");
        var file = folder.flatMap(is -> file(is, link.path())).filter(Files::isRegularFile);
        if (file.isEmpty()) {
            return;
        }
        var size = size(file.get());
        if (size.isEmpty()) {
            source.fault(
                    "image.unreadable",
                    link.at(),
                    "\"" + link.path() + "\" is no picture whose size can be read",
                    "use PNG, JPEG, GIF, WebP, AVIF, or SVG with width and height or a viewBox");
            return;
        }
        int width = size.get().width();
        int height = size.get().height();
        if (Math.max(width, height) > LONGEST_SIDE || (long) width * height > MOST_PIXELS) {
            source.fault(
                    "image.large",
                    link.at(),
                    "\"" + link.path() + "\" has " + width + " x " + height + " pixels",
                    "make it smaller: 2000 pixels are enough for any screen");
            return;
        }
        image.attr("width", Integer.toString(width)).attr("height", Integer.toString(height));
    }

    private static Optional<Path> file(Path folder, String path) {
        try {
            return Optional.of(folder.resolve(path));
        } catch (InvalidPathException notHere) {
            return Optional.empty();
        }
    }

    private static Optional<PictureSize> size(Path file) {
        try {
            return PictureSize.of(file);
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }
}
