package offprint.publish;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * One build at a time for an output. The system holds the lock, so it ends with the process; the file stays, since
 * deleting it would let two builds lock two files of one name.
 */
final class Lock implements AutoCloseable {
    /** POSIX locks belong to the process and end when it closes the file anywhere: within it we must know ourselves. */
    private static final Set<Path> HELD_BY_THIS_PROCESS = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final FileChannel channel;

    private Lock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /** The lock, unless another build has it; makes the folder around the output when that is missing. */
    static Optional<Lock> take(Folders folders) throws IOException {
        Files.createDirectories(folders.around());
        var file = folders.around().toRealPath().resolve(folders.lock());
        if (!HELD_BY_THIS_PROCESS.add(file)) {
            return Optional.empty();
        }
        Optional<Lock> lock = Optional.empty();
        try {
            lock = takeFromSystem(file);
            return lock;
        } finally {
            if (lock.isEmpty()) {
                HELD_BY_THIS_PROCESS.remove(file);
            }
        }
    }

    private static Optional<Lock> takeFromSystem(Path file) throws IOException {
        var channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
        boolean taken = false;
        try {
            taken = channel.tryLock() != null;
            return taken ? Optional.of(new Lock(file, channel)) : Optional.empty();
        } catch (OverlappingFileLockException e) {
            return Optional.empty();
        } finally {
            if (!taken) {
                channel.close();
            }
        }
    }

    @Override
    public void close() throws IOException {
        try {
            channel.close();
        } finally {
            HELD_BY_THIS_PROCESS.remove(file);
        }
    }
}
