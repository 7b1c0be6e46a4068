package offprint.render;

import freemarker.template.TemplateException;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import offprint.plan.Page;
import offprint.plan.View;
import offprint.report.Report;

/**
 * A format for which templates are written: {@code paper.html.ftlh} makes the HTML of the kind {@code paper}. A kind
 * such as {@code feed-atom} is the kind {@code feed} in this one format.
 */
final class TemplateFormat implements Format {
    private final String label;
    private final String format;
    private final String language;
    private final String extension;
    private final Templates templates;
    private final Map<String, Optional<String>> names = new ConcurrentHashMap<>();
    private final Queue<Utf8Writer> writers = new ConcurrentLinkedQueue<>();

    TemplateFormat(String label, String format, String language, String extension, Templates templates) {
        this.label = label;
        this.format = format;
        this.language = language;
        this.extension = extension;
        this.templates = templates;
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public boolean takes(Page page) {
        boolean isFolded = page.view() instanceof View.Mail && extension.equals(".txt"); // see MailFormat
        return !isFolded && template(page.kind()).isPresent();
    }

    @Override
    public Optional<Artifact> write(Page page, Report report) {
        var name = template(page.kind()).orElseThrow();
        var out = Optional.ofNullable(writers.poll()).orElseGet(Utf8Writer::new);
        try {
            templates.process(name, page.view(), out);
            return Optional.of(new Artifact.Rendered(page.path() + extension, page.source(), out.bytes()));
        } catch (TemplateException | IOException | StackOverflowError fault) {
            new TemplateFault(name, page.path() + extension).report(fault, report);
            return Optional.empty();
        } finally {
            out.clear();
            writers.add(out);
        }
    }

    private Optional<String> template(String kind) {
        return names.computeIfAbsent(kind, this::find);
    }

    private Optional<String> find(String kind) {
        var only = "-" + format;
        var base = kind.endsWith(only) ? kind.substring(0, kind.length() - only.length()) : kind;
        return Optional.of(base + "." + format + "." + language).filter(templates::has);
    }
}
