package offprint.publish;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** Carries out what was decided; begun again after an interruption, it ends in the same state. */
final class Installer {
    private static final String HINT =
            "the new site is decided: when this is mended, any command of Offprint finishes it";

    private final Folders folders;
    private final Staging staging;
    private final Output output;
    private final Runnable beforeChange;

    /**
     * An installer of what is staged.
     *
     * @param beforeChange is called before each change on disk
     */
    Installer(Folders folders, Staging staging, Runnable beforeChange) {
        this.folders = folders;
        this.staging = staging;
        this.output = new Output(folders.output());
        this.beforeChange = beforeChange;
    }

    void carryOut(List<Step> steps) throws IOException {
        try {
            if (!Files.exists(folders.output())) {
                createFolder(folders.output());
            }
            for (var step : steps) {
                step.carryOut(this);
            }
            beforeChange.run();
            staging.drop();
        } catch (IOException e) {
            throw Refused.machine(e, HINT);
        }
    }

    /** A staged file that is no longer there has been moved already. */
    void move(String path, String replaces) throws IOException {
        var staged = staging.file(path);
        if (!Files.exists(staged, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        if (!replaces.equals(path) && !replaces.isEmpty()) {
            delete(replaces);
        }
        makeWay(path, replaces);
        move(staged, output.file(path));
    }

    void delete(String path) throws IOException {
        if (output.look(path).is(Output.Found.FILE, path)) {
            beforeChange.run();
            Files.delete(output.file(path));
        }
    }

    void prune(String folder) throws IOException {
        if (output.look(folder).is(Output.Found.FOLDER, folder)) {
            beforeChange.run();
            try {
                Files.delete(output.file(folder));
            } catch (DirectoryNotEmptyException e) {
                // Something that is not ours lies in it.
            }
        }
    }

    void seal() throws IOException {
        if (Files.exists(staging.manifest(), LinkOption.NOFOLLOW_LINKS)) {
            move(staging.manifest(), output.file(Manifest.NAME));
        }
    }

    /** Looks once more: since the decision, somebody may have put a file or a link there. */
    private void makeWay(String path, String replaces) throws IOException {
        var place = output.look(path);
        if (place.found() == Output.Found.LINK) {
            throw Refused.link(place.path(), "a new file");
        }
        if (place.found() != Output.Found.NOTHING && !(place.is(Output.Found.FILE, path) && replaces.equals(path))) {
            throw Refused.foreign(place.path(), "a new file", "move it away; " + HINT);
        }
        for (var parent : SitePath.parents(path)) {
            if (place.found() == Output.Found.NOTHING
                    && parent.length() >= place.path().length()) {
                createFolder(output.file(parent));
            }
        }
    }

    private void createFolder(Path folder) throws IOException {
        beforeChange.run();
        Files.createDirectory(folder);
    }

    private void move(Path from, Path to) throws IOException {
        beforeChange.run();
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    }
}
