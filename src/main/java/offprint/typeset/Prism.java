package offprint.typeset;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.Function;
import org.mozilla.javascript.NativeArray;
import org.mozilla.javascript.RhinoException;
import org.mozilla.javascript.ScriptableObject;

/**
 * Prism from its WebJar, run by Rhino. It only says which characters are what: the HTML is made by {@link Token}, so no
 * markup of a script reaches a page.
 */
final class Prism {
    /** The version of the WebJar, and so its folder. */
    static final String VERSION = "1.30.0";

    private static final String FOLDER = "/META-INF/resources/webjars/prismjs/" + VERSION + "/components/";
    /** What the longest block of ordinary code needs, with room. */
    private static final long MOST_STEPS = 150_000_000;

    private static final int LONGEST = 20_000;

    private final Sandbox sandbox = new Sandbox(MOST_STEPS);
    private final Set<String> loaded = new HashSet<>();
    private final ScriptableObject scope;
    private final Function tokens;

    /** Starts it, without any language. */
    Prism() {
        try (var context = sandbox.enterContext()) {
            scope = context.initSafeStandardObjects();
            load("core", context);
            tokens = context.compileFunction(scope, """
                    function (source, grammar) {
                      var out = [];
                      function walk(piece, types) {
                        if (typeof piece === 'string') {
                          out.push(types, piece);
                        } else if (Array.isArray(piece)) {
                          piece.forEach(function (part) { walk(part, types); });
                        } else {
                          walk(piece.content, types + ' ' + [].concat(piece.alias || []).join(' ') + ' ' + piece.type);
                        }
                      }
                      walk(Prism.tokenize(source, Prism.languages[grammar]), '');
                      return out;
                    }""", "tokens", 1, null);
        }
    }

    /** The tokens of a piece of code, which together are all of it; empty for one that is too much. */
    Optional<List<Token>> tokens(Language language, String source) {
        if (source.length() > LONGEST) {
            return Optional.empty();
        }
        try (var context = sandbox.enterContext()) {
            language.basis().forEach(grammar -> load(grammar, context));
            load(language.grammar(), context);
            var found = (NativeArray) tokens.call(context, scope, scope, new Object[] {source, language.grammar()});
            return Optional.of(tokens(found)).filter(all -> Token.text(all).equals(source));
        } catch (RhinoException | Sandbox.TooLong | StackOverflowError tooMuch) {
            return Optional.empty();
        }
    }

    private static List<Token> tokens(NativeArray pairs) {
        List<Token> tokens = new ArrayList<>();
        for (int i = 0; i + 1 < pairs.getLength(); i += 2) {
            tokens.add(new Token(Context.toString(pairs.get(i)), Context.toString(pairs.get(i + 1))));
        }
        return tokens;
    }

    private void load(String name, Context context) {
        if (loaded.add(name)) {
            var file = "prism-" + name + ".min.js";
            context.evaluateString(scope, Bundled.text(FOLDER + file), file, 1, null);
        }
    }
}
