package offprint.render;

import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.template.TemplateException;
import freemarker.template.TemplateNotFoundException;
import java.util.Optional;
import offprint.report.Position;
import offprint.report.Report;

/**
 * What went wrong in a template, told to its author. The page is named in the hint only, so that one cause on many
 * pages stays one diagnostic.
 *
 * @param template the template of the page
 * @param page the file that was being made
 */
record TemplateFault(String template, String page) {
    private static final String INVALID = "template.invalid";

    void report(Throwable fault, Report report) {
        var refused = cause(fault, TemplateFiles.Refused.class);
        var syntax = cause(fault, ParseException.class);
        var absent = cause(fault, TemplateNotFoundException.class);
        if (refused.isPresent()) {
            report.error(INVALID, refused.get().at(), said(refused.get()), met());
        } else if (syntax.isPresent()) {
            report(syntax.get(), report);
        } else if (fault instanceof InvalidReferenceException missing) {
            report(missing, report);
        } else if (fault instanceof TemplateException other) {
            var message = absent.map(TemplateFault::thereIsNo).orElseGet(() -> cause(other));
            report.error(INVALID, at(other), message, met());
        } else {
            var message = fault instanceof StackOverflowError ? "this template calls itself without end" : said(fault);
            report.error(INVALID, Position.startOf(TemplateFiles.FOLDER + template), message, met());
        }
    }

    private void report(ParseException syntax, Report report) {
        var file = Optional.ofNullable(syntax.getTemplateName()).orElse(template);
        report.error(
                INVALID,
                at(file, syntax.getLineNumber(), syntax.getColumnNumber()),
                firstSentence(Optional.ofNullable(syntax.getEditorMessage()).orElse("this is no FreeMarker")),
                met());
    }

    private void report(InvalidReferenceException missing, Report report) {
        var expression =
                Optional.ofNullable(missing.getBlamedExpressionString()).orElse("this expression");
        report.error(
                "template.missing-value",
                at(missing),
                "\"" + expression + "\" has no value",
                met() + "; check the name, or say what stands in for it: (" + expression + ")!\"\"");
    }

    private String met() {
        return "met while making " + page;
    }

    private Position at(TemplateException fault) {
        var file = Optional.ofNullable(fault.getTemplateSourceName()).orElse(template);
        return at(
                file,
                Optional.ofNullable(fault.getLineNumber()).orElse(1),
                Optional.ofNullable(fault.getColumnNumber()).orElse(1));
    }

    private static Position at(String file, int line, int column) {
        return new Position(TemplateFiles.FOLDER + file, Math.max(1, line), Math.max(1, column));
    }

    private static String thereIsNo(TemplateNotFoundException absent) {
        return "there is no template " + TemplateFiles.FOLDER + absent.getTemplateName();
    }

    private static String cause(TemplateException fault) {
        return firstSentence(
                Optional.ofNullable(fault.getMessageWithoutStackTop()).orElse(said(fault)));
    }

    private static String said(Throwable fault) {
        return Optional.ofNullable(fault.getMessage())
                .map(TemplateFault::firstSentence)
                .orElse(fault.getClass().getSimpleName());
    }

    /** FreeMarker explains at length; its first sentence says what is wrong. */
    private static String firstSentence(String text) {
        var line = text.strip()
                .lines()
                .findFirst()
                .orElse("")
                .replaceAll(" \\(wrapper: [^)]*\\)", "")
                .replace(" ,", ",");
        int end = line.indexOf(". ");
        var sentence = end < 0 ? line : line.substring(0, end);
        return sentence.replaceAll("[.:]+$", "");
    }

    private static <T extends Throwable> Optional<T> cause(Throwable fault, Class<T> type) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return Optional.of(type.cast(cause));
            }
        }
        return Optional.empty();
    }
}
