package offprint.publish;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import offprint.render.Artifact;
import org.jspecify.annotations.Nullable;

/** The folder beside the output in which the new state waits; it comes into being with the first file in it. */
final class Staging implements Closeable {
    private final Path folder;
    private final Path files;
    private final Set<String> made = ConcurrentHashMap.newKeySet();
    private final ReadWriteLock closing = new ReentrantReadWriteLock();
    private boolean begun;
    private boolean kept;
    private boolean closed;

    Staging(Path folder) {
        this.folder = folder;
        files = folder.resolve("files");
    }

    /** Where a file of the site waits; under its own path, so that a name too long is refused before the decision. */
    Path file(String path) {
        return files.resolve(path);
    }

    Path manifest() {
        return folder.resolve("manifest");
    }

    Path journal() {
        return folder.resolve("journal");
    }

    boolean exists() {
        return Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS);
    }

    /**
     * Stages an artifact.
     *
     * @return the checksum of its bytes
     * @throws Refused when the machine does not take it; any other exception is about what it is made from
     */
    String write(Artifact artifact) throws IOException {
        // When the stream fails, other threads may still be on their way here: they must not write any more.
        closing.readLock().lock();
        try {
            return closed ? "" : writeFile(artifact);
        } finally {
            closing.readLock().unlock();
        }
    }

    private String writeFile(Artifact artifact) throws IOException {
        try (var out = new HashingOutput(create(artifact.path()), artifact.path())) {
            artifact.writeTo(out);
            return out.sha256Hex();
        }
    }

    private OutputStream create(String path) throws IOException {
        try {
            var parent = SitePath.parent(path);
            if (!made.contains(parent)) {
                begin();
                Files.createDirectories(files.resolve(parent));
                made.add(parent);
            }
            return Files.newOutputStream(file(path), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw refused(path, e);
        }
    }

    /** Makes the folder, unless that was done; nothing that stands in its place already is used or followed. */
    synchronized void begin() throws IOException {
        if (!begun) {
            if (!exists()) {
                Files.createDirectory(folder);
            }
            Files.createDirectory(files);
            begun = true;
        }
    }

    static Refused refused(String path, IOException e) {
        return Refused.machine(e, "look for free space, permissions and the length of names; it was at " + path);
    }

    /** Says that the new state is decided, so that the staging outlives this run if need be. */
    void keep() {
        kept = true;
    }

    /** Nothing is staged from now on; what was is dropped, unless it is to be kept. */
    @Override
    public void close() throws IOException {
        closing.writeLock().lock();
        try {
            closed = true;
            if (!kept) {
                drop();
            }
        } finally {
            closing.writeLock().unlock();
        }
    }

    /** Removes what we put there, the journal first: without it the rest means nothing. */
    void drop() throws IOException {
        if (!exists()) {
            return;
        }
        Files.deleteIfExists(journal());
        Files.deleteIfExists(manifest());
        deleteFiles();
        try {
            Files.delete(folder);
        } catch (DirectoryNotEmptyException e) {
            // Somebody else's files keep the folder; they are not ours to delete.
        }
    }

    private void deleteFiles() throws IOException {
        if (!Files.isDirectory(files, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        Files.walkFileTree(files, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path emptied, @Nullable IOException e) throws IOException {
                Files.delete(emptied);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
