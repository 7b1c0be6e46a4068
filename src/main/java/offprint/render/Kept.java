package offprint.render;

import java.util.Optional;

/** What was made once and is kept, found again by what it was made of. */
public interface Kept {
    /** Keeps nothing, so that everything is made anew. */
    static Kept nothing() {
        return new Kept() {
            @Override
            public Optional<byte[]> find(String area, String key) {
                return Optional.empty();
            }

            @Override
            public void keep(String area, String key, byte[] content) {
                // the next time makes it again
            }
        };
    }

    /** What is kept in an area under a key. */
    Optional<byte[]> find(String area, String key);

    /** Keeps content for the next time. */
    void keep(String area, String key, byte[] content);
}
