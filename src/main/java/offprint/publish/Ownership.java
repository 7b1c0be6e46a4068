package offprint.publish;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashSet;
import java.util.Set;
import offprint.publish.Output.Place;
import offprint.render.Artifact;

/** Whether a new file may take its place in the output: only nothing and what is ours make way. */
final class Ownership {
    private final Manifest ours;
    private final Output output;
    private final Set<String> folders = new HashSet<>();

    Ownership(Manifest ours, Output output) {
        this.ours = ours;
        this.output = output;
        ours.lines().keySet().forEach(path -> folders.addAll(SitePath.parents(path)));
    }

    /**
     * The file of ours that the artifact replaces.
     *
     * @return its own path or, where case does not count, that path as it was written; empty when it replaces none
     * @throws Refused when something that is not ours would have to make way
     */
    String replaced(Artifact artifact) throws IOException {
        var place = output.look(artifact.path());
        return switch (place.found()) {
            case NOTHING -> "";
            case FILE -> replacedFile(place, artifact);
            case FOLDER -> replacedFolder(artifact);
            case LINK -> throw Refused.link(place.path(), artifact.source());
            case OTHER -> throw foreign(place.path(), artifact);
        };
    }

    /** A file above the path makes way too when it is ours: as nothing else is made there, it is on its way out. */
    private String replacedFile(Place place, Artifact artifact) throws IOException {
        var path = place.path();
        var like = ours.has(path) ? path : ours.like(path).orElse("");
        if (like.isEmpty() || !like.equals(path) && !isOneFile(path, like)) {
            throw foreign(path, artifact);
        }
        return path.equals(artifact.path()) ? like : "";
    }

    private boolean isOneFile(String path, String like) throws IOException {
        return output.look(like).is(Output.Found.FILE, like) && Files.isSameFile(output.file(path), output.file(like));
    }

    /** A folder makes way for a file only when there is nothing else in it. */
    private String replacedFolder(Artifact artifact) throws IOException {
        var folder = output.file(artifact.path());
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path visited, BasicFileAttributes attributes) throws IOException {
                return require(folders.contains(path(visited)), visited);
            }

            @Override
            public FileVisitResult visitFile(Path visited, BasicFileAttributes attributes) throws IOException {
                return require(attributes.isRegularFile() && ours.has(path(visited)), visited);
            }

            private FileVisitResult require(boolean our, Path visited) throws IOException {
                if (!our) {
                    throw foreign(path(visited), artifact);
                }
                return FileVisitResult.CONTINUE;
            }

            private String path(Path visited) {
                var below = folder.relativize(visited).toString().replace('\\', '/');
                return below.isEmpty() ? artifact.path() : artifact.path() + "/" + below;
            }
        });
        return "";
    }

    private Refused foreign(String path, Artifact artifact) {
        var made = path.equals(artifact.path()) ? artifact.source() : artifact.path() + " from " + artifact.source();
        var hint = ours.lines().isEmpty()
                ? "nothing here is from Offprint: name an empty or a new folder with --output"
                : "move it out of this folder; what shall be copied as it is belongs into content/static/";
        return Refused.foreign(path, made, hint);
    }
}
