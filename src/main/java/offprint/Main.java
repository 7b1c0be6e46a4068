package offprint;

import java.util.Objects;

/** Starts Offprint. */
public final class Main {
    private Main() {}

    public static void main(String[] args) {
        System.out.println("offprint " + version());
    }

    private static String version() {
        return Objects.requireNonNullElse(Main.class.getPackage().getImplementationVersion(), "(not from its jar)");
    }
}
