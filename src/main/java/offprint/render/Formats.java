package offprint.render;

import java.util.List;
import offprint.cite.Bibtex;
import offprint.cite.Ris;
import offprint.draw.Typefaces;

/** All formats. A page is written in each that takes it. */
final class Formats {
    /** How the names of templates end, after the kind of their pages. */
    static final List<String> SUFFIXES = List.of(
            ".html.ftlh",
            ".atom.ftlx",
            ".rss.ftlx",
            ".opml.ftlx",
            ".xml.ftlx",
            ".txt.ftl",
            ".markdown.ftl",
            ".slack.ftl",
            ".text.ftl");

    private Formats() {}

    static List<Format> standard(TemplateFiles files, Kept kept) {
        var templates = new Templates(files);
        var typefaces = new Typefaces();
        return List.of(
                new TemplateFormat("HTML", "html", "ftlh", ".html", templates),
                new TemplateFormat("Atom", "atom", "ftlx", ".xml", templates),
                new TemplateFormat("RSS", "rss", "ftlx", "", templates),
                new TemplateFormat("OPML", "opml", "ftlx", ".opml", templates),
                new TemplateFormat("for robots", "xml", "ftlx", ".xml", templates),
                new TemplateFormat("for robots", "txt", "ftl", ".txt", templates),
                new TemplateFormat("Markdown", "markdown", "ftl", ".md", templates),
                new TemplateFormat("messages", "slack", "ftl", ".txt", templates),
                new TemplateFormat("messages", "text", "ftl", ".txt", templates),
                new MailFormat(".txt", templates),
                new MailFormat(".eml", templates),
                new JsonFeedFormat(),
                new JsonFormat("API (JSON)", "api"),
                new JsonLinesFormat(),
                new CsvFormat(),
                new SqlFormat(),
                new JsonFormat("data package", "data-package"),
                new EntriesFormat("BibTeX", "references-bibtex", Bibtex::entry, "\n\n"),
                new EntriesFormat("RIS", "references-ris", Ris::lines, ""),
                new CslFormat(),
                new CalendarFormat(),
                new AssetFormat(files),
                new InitialFormat(typefaces),
                new ColorsFormat(),
                new ManifestFormat(),
                new CardFormat(new CardPainter(typefaces), kept),
                new CopyFormat(),
                new SheetFormat(),
                new ResourceFormat(),
                new HostFormat(),
                new MarkerFormat());
    }
}
