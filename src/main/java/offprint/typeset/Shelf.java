package offprint.typeset;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import offprint.cache.Cache;

/** All formulas of a site as they were typeset before, in one file: thousands of small ones would be slow. */
final class Shelf {
    /** Changes whenever the same formula would become other HTML. */
    private static final String KEY = "formulas 1, KaTeX " + Katex.VERSION;

    private static final String AREA = "math";

    private Shelf() {}

    /** The formulas of earlier builds. */
    static Map<Key, Formula> load(Cache cache) {
        Map<Key, Formula> known = new HashMap<>();
        var kept = cache.find(AREA, KEY);
        if (kept.isEmpty()) {
            return known;
        }
        try (var in = new DataInputStream(new ByteArrayInputStream(kept.get()))) {
            int count = in.readInt();
            for (int i = 0; i < count; i++) {
                var key = new Key(Texts.read(in), in.readBoolean());
                known.put(key, formula(in));
            }
            return known;
        } catch (IOException | RuntimeException ofAnotherForm) {
            return new HashMap<>();
        }
    }

    /** Keeps the formulas of this build, in a fixed order. */
    static void keep(Cache cache, Map<Key, Formula> formulas) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.writeInt(formulas.size());
            for (var entry : new TreeMap<>(formulas).entrySet()) {
                Texts.write(entry.getKey().source(), out);
                out.writeBoolean(entry.getKey().isDisplay());
                Texts.write(entry.getValue().html().html(), out);
                Texts.write(entry.getValue().fault().orElse(""), out);
                out.writeInt(entry.getValue().html().styles().size());
                for (var style : entry.getValue().html().styles().entrySet()) {
                    Texts.write(style.getKey(), out);
                    Texts.write(style.getValue(), out);
                }
            }
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        cache.keep(AREA, KEY, bytes.toByteArray());
    }

    private static Formula formula(DataInputStream in) throws IOException {
        var html = Texts.read(in);
        var fault = Optional.of(Texts.read(in)).filter(why -> !why.isEmpty());
        var styles = new TreeMap<String, String>();
        int count = in.readInt();
        for (int i = 0; i < count; i++) {
            var name = Texts.read(in);
            styles.put(name, Texts.read(in));
        }
        return new Formula(new MathHtml(html, styles), fault);
    }

    /** What is typeset: the same TeX looks different on a line of its own. */
    record Key(String source, boolean isDisplay) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            int bySource = source.compareTo(other.source);
            return bySource != 0 ? bySource : Boolean.compare(isDisplay, other.isDisplay);
        }
    }

    /** A formula as a page shows it, or why KaTeX refused it. */
    record Formula(MathHtml html, Optional<String> fault) {}
}
