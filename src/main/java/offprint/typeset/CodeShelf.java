package offprint.typeset;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;

/** All colored code of a site as bytes, to be kept in one file. */
final class CodeShelf {
    /** Changes whenever the same code would become other HTML. */
    static final String KEY = "code " + Token.FORM + ", Prism " + Prism.VERSION;

    private CodeShelf() {}

    /** The code in some bytes; nothing when they are of another form. */
    static Map<Highlighter.Key, String> read(byte[] bytes) {
        Map<Highlighter.Key, String> known = new HashMap<>();
        try (var in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            int count = in.readInt();
            for (int i = 0; i < count; i++) {
                var language = Language.valueOf(Texts.read(in));
                known.put(new Highlighter.Key(language, Texts.read(in)), Texts.read(in));
            }
            return known;
        } catch (IOException | RuntimeException ofAnotherForm) {
            return Map.of();
        }
    }

    /** The bytes of some code: the same for the same code. */
    static byte[] write(SortedMap<Highlighter.Key, String> code) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.writeInt(code.size());
            for (var entry : code.entrySet()) {
                Texts.write(entry.getKey().language().name(), out);
                Texts.write(entry.getKey().source(), out);
                Texts.write(entry.getValue(), out);
            }
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return bytes.toByteArray();
    }
}
