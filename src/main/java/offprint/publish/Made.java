package offprint.publish;

/**
 * An artifact that is in the output already or in the staging.
 *
 * @param line what the manifest will say of it
 * @param replaces the file of ours in the output that it takes the place of; empty when there is none
 * @param changed whether it was staged, as the output does not have it yet
 */
record Made(Manifest.Line line, String replaces, boolean changed) {
    String path() {
        return line.path();
    }
}
