package offprint.publish;

import java.io.IOException;
import java.util.List;

/** One step from the old state of the output to the new; done twice it does no more than done once. */
sealed interface Step {
    /** What it is about, relative to the output. */
    String path();

    /** Its line in the journal. */
    String line();

    void carryOut(Installer installer) throws IOException;

    /**
     * A staged file goes to its place.
     *
     * @param replaces the file of ours that it takes the place of, as the output spells it; empty when there is none
     */
    record Move(String path, String replaces) implements Step {
        @Override
        public String line() {
            return Escapes.line("move", path, replaces);
        }

        @Override
        public void carryOut(Installer installer) throws IOException {
            installer.move(path, replaces);
        }
    }

    /** A file of ours goes. */
    record Delete(String path) implements Step {
        @Override
        public String line() {
            return Escapes.line("delete", path);
        }

        @Override
        public void carryOut(Installer installer) throws IOException {
            installer.delete(path);
        }
    }

    /** A folder of ours goes when nothing is left in it. */
    record Prune(String path) implements Step {
        @Override
        public String line() {
            return Escapes.line("prune", path);
        }

        @Override
        public void carryOut(Installer installer) throws IOException {
            installer.prune(path);
        }
    }

    /** The new manifest goes to its place. */
    record Seal() implements Step {
        @Override
        public String path() {
            return Manifest.NAME;
        }

        @Override
        public String line() {
            return Escapes.line("seal");
        }

        @Override
        public void carryOut(Installer installer) throws IOException {
            installer.seal();
        }
    }

    /**
     * The step of a line.
     *
     * @throws IllegalArgumentException when the line is none of ours
     */
    static Step of(String line) {
        var fields = Escapes.fields(line);
        return switch (fields.get(0) + fields.size()) {
            case "move3" -> new Move(valid(fields, 1), fields.get(2).isEmpty() ? "" : valid(fields, 2));
            case "delete2" -> new Delete(valid(fields, 1));
            case "prune2" -> new Prune(valid(fields, 1));
            case "seal1" -> new Seal();
            default -> throw new IllegalArgumentException("not a step: " + line);
        };
    }

    private static String valid(List<String> fields, int at) {
        var path = fields.get(at);
        SitePath.fault(path).ifPresent(fault -> {
            throw new IllegalArgumentException("no path of a site, as " + fault + ": " + path);
        });
        return path;
    }
}
