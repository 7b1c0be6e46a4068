package offprint.render;

import freemarker.template.TemplateException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.Optional;
import offprint.letter.Letter;
import offprint.letter.PlainLines;
import offprint.plan.Page;
import offprint.plan.View;
import offprint.report.Position;
import offprint.report.Report;

/** Mails as plain text, whose lines are folded, and as message files with both forms in them. */
final class MailFormat implements Format {
    /** From here on Gmail shows the beginning alone. */
    private static final int MOST = 100_000;

    private static final String HTML = "mail.html.ftlh";
    private static final String TEXT = "mail.txt.ftl";

    private final String extension;
    private final Templates templates;

    /** A format with such an extension: {@code .txt} or {@code .eml}. */
    MailFormat(String extension, Templates templates) {
        this.extension = extension;
        this.templates = templates;
    }

    @Override
    public String label() {
        return "mail";
    }

    @Override
    public boolean takes(Page page) {
        return page.view() instanceof View.Mail mail
                && (extension.equals(".txt") || mail.envelope().isPresent());
    }

    @Override
    public Optional<Artifact> write(Page page, Report report) {
        var mail = (View.Mail) page.view();
        var path = page.path() + extension;
        var text = made(TEXT, mail, path, report).map(PlainLines::of);
        var bytes = extension.equals(".txt")
                ? text.map(words -> words.getBytes(StandardCharsets.UTF_8))
                : text.flatMap(words -> made(HTML, mail, path, report).map(html -> message(mail, html, words, report)));
        return bytes.map(written -> new Artifact.Rendered(path, page.source(), written));
    }

    private static byte[] message(View.Mail mail, String html, String text, Report report) {
        int size = html.getBytes(StandardCharsets.UTF_8).length;
        if (size > MOST) {
            report.warning(
                    "mail.too-long",
                    Position.startOf(TemplateFiles.FOLDER + HTML),
                    "a mail has " + size + " bytes of HTML: Gmail cuts what is over 102 KB",
                    "write less around each paper; met while making mail/" + mail.issue() + ".html");
        }
        var letter = new Letter(mail.envelope().orElseThrow(), html, text);
        return letter.draft(mail.date().atStartOfDay(ZoneOffset.UTC));
    }

    private Optional<String> made(String template, View.Mail mail, String path, Report report) {
        var out = new Utf8Writer();
        try {
            templates.process(template, mail, out);
            return Optional.of(new String(out.bytes(), StandardCharsets.UTF_8));
        } catch (TemplateException | IOException | StackOverflowError fault) {
            new TemplateFault(template, path).report(fault, report);
            return Optional.empty();
        }
    }
}
