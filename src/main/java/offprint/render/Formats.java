package offprint.render;

import java.util.List;

/** All formats. A page is written in each that takes it. */
final class Formats {
    /** How the names of templates end, after the kind of their pages. */
    static final List<String> SUFFIXES = List.of(".html.ftlh", ".atom.ftlx", ".xml.ftlx", ".txt.ftl");

    private Formats() {}

    static List<Format> standard(TemplateFiles files) {
        var templates = new Templates(files);
        return List.of(
                new TemplateFormat("html", "ftlh", ".html", templates),
                new TemplateFormat("atom", "ftlx", ".xml", templates),
                new TemplateFormat("xml", "ftlx", ".xml", templates),
                new TemplateFormat("txt", "ftl", ".txt", templates),
                new JsonFeedFormat(),
                new AssetFormat(files),
                new CopyFormat(),
                new SheetFormat(),
                new ResourceFormat(),
                new MarkerFormat());
    }
}
