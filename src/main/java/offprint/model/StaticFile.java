package offprint.model;

import java.nio.file.Path;

/**
 * A file that is copied as it is.
 *
 * @param path where it goes, relative to the root of the site
 * @param file where it lies, absolute
 * @param source where it lies, relative to the folder of the site
 */
public record StaticFile(String path, Path file, String source) {}
