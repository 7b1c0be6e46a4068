package offprint.cli;

import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/** The version that the jar's manifest tells. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        return new String[] {"offprint " + version("(not packaged)")};
    }

    /** The version alone, in one word. */
    static String number() {
        return version("dev");
    }

    private static String version(String otherwise) {
        return Objects.requireNonNullElse(Version.class.getPackage().getImplementationVersion(), otherwise);
    }
}
