package offprint.typeset;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.Function;
import org.mozilla.javascript.RhinoException;
import org.mozilla.javascript.ScriptableObject;

/**
 * KaTeX from its WebJar, run by Rhino: no access to Java, no code made at run time, and an end to every formula, counted
 * in steps and not in time, so that it comes at the same place on every machine.
 */
final class Katex {
    /** The version of the WebJar, and so its folder. */
    static final String VERSION = "0.16.4";

    private static final String FOLDER = "/META-INF/resources/webjars/katex/" + VERSION + "/dist/";
    private static final Pattern OTHER_FORMATS =
            Pattern.compile(",url\\(fonts/[^)]+\\.(?:woff|ttf)\\) format\\(\"[a-z]+\"\\)");
    private static final Pattern FONT = Pattern.compile("fonts/KaTeX_[A-Za-z0-9_-]+\\.woff2");
    /** What a formula of ordinary use needs, a thousand times. */
    private static final long MOST_STEPS = 150_000_000;

    private static final int LONGEST = 2_000;

    private final Sandbox sandbox = new Sandbox(MOST_STEPS);
    private final ScriptableObject scope;
    private final Function render;
    private final Function options;

    /** Starts it, which takes a second. */
    Katex() {
        try (var context = sandbox.enterContext()) {
            scope = context.initSafeStandardObjects();
            context.evaluateString(scope, Bundled.text(FOLDER + "katex.min.js"), "katex.min.js", 1, null);
            var katex = (ScriptableObject) ScriptableObject.getProperty(scope, "katex");
            render = (Function) ScriptableObject.getProperty(katex, "renderToString");
            options = context.compileFunction(scope, """
                    function (display) {
                      return { displayMode: display, output: 'htmlAndMathml', throwOnError: true, trust: false,
                               strict: 'ignore', maxExpand: 200, maxSize: 20, macros: {} };
                    }""", "options", 1, null);
        }
    }

    /** What became of a formula: HTML that is not cleaned yet, or the reason why there is none. */
    record Answer(String html, Optional<String> fault) {
        static Answer refused(String why) {
            return new Answer("", Optional.of(why));
        }
    }

    /**
     * Typesets one formula.
     *
     * @param source TeX without the signs around it
     * @param isDisplay whether it stands on a line of its own
     */
    Answer render(String source, boolean isDisplay) {
        if (source.length() > LONGEST) {
            return Answer.refused("it is over " + LONGEST + " characters long");
        }
        try (var context = sandbox.enterContext()) {
            var chosen = options.call(context, scope, scope, new Object[] {isDisplay});
            var html = render.call(context, scope, scope, new Object[] {source, chosen});
            return new Answer(Context.toString(html), Optional.empty());
        } catch (RhinoException fault) {
            return Answer.refused(reason(fault));
        } catch (Sandbox.TooLong | StackOverflowError endless) {
            return Answer.refused("it is too much");
        }
    }

    /** {@code Undefined control sequence: \foo}: the first sentence, without the place, which readers do not know. */
    private static String reason(RhinoException fault) {
        var message = fault.details()
                .replaceFirst("^(?:ParseError: )?KaTeX parse error: ", "")
                .replaceFirst(" at (?:position \\d+|end of input): .*$", "")
                .strip();
        return message.isEmpty() ? "it cannot be read" : message;
    }

    /** The stylesheet, in which only fonts of the format that all browsers know are named. */
    static String stylesheet() {
        // fonts of today have larger lower-case letters than those that KaTeX has in mind
        return OTHER_FORMATS
                .matcher(Bundled.text(FOLDER + "katex.min.css"))
                .replaceAll("")
                .replace("1.21em", "1.12em");
    }

    /** The fonts that the stylesheet names, as resources. */
    static List<String> fonts() {
        return FONT.matcher(stylesheet())
                .results()
                .map(found -> FOLDER + found.group())
                .distinct()
                .sorted()
                .toList();
    }
}
