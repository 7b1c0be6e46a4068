package offprint.cite;

import java.util.Locale;
import java.util.Optional;
import offprint.model.Identifier;
import offprint.model.PartialDate;
import offprint.model.PersonName;
import offprint.model.Text;
import offprint.model.WorkType;

/** References as RIS: lines with a tag, ended by CR and LF as the format demands. What is not known is left out. */
public final class Ris {
    private final Reference reference;
    private final StringBuilder lines = new StringBuilder();

    private Ris(Reference reference) {
        this.reference = reference;
    }

    /** The lines of a reference, with the last line end. */
    public static String lines(Reference reference) {
        return new Ris(reference).lines();
    }

    private String lines() {
        add("TY", type());
        add("ID", reference.key());
        reference.authors().forEach(author -> add("AU", name(author)));
        add("TI", reference.title().plain());
        add("T2", reference.container());
        add("VL", reference.volume());
        add("IS", reference.issue());
        reference.pages().ifPresent(this::addPages);
        add("PB", reference.publisher());
        add("M3", reference.type() == WorkType.PREPRINT ? "Preprint" : "");
        add("PY", reference.year());
        add("DA", reference.date().map(Ris::date));
        add("DO", reference.id("doi"));
        addArchive();
        reference.ids().stream().filter(id -> id instanceof Identifier.Isbn).forEach(id -> add("SN", id.value()));
        add("UR", reference.url().or(reference::address));
        reference.keywords().forEach(word -> add("KW", word));
        add("AB", reference.abstractText().map(Text::plain));
        return lines.append("ER  - \r\n").toString();
    }

    private void add(String tag, Optional<String> value) {
        value.ifPresent(known -> add(tag, known));
    }

    /** A value is one line: what would end it becomes a blank. */
    private void add(String tag, String value) {
        int start = lines.length();
        lines.append(tag).append("  - ");
        int from = lines.length();
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            boolean isBreak = c <= ' ' || c == '\u0085' || c == '\u2028' || c == '\u2029';
            if (!isBreak) {
                lines.append(c);
            } else if (lines.length() > from && lines.charAt(lines.length() - 1) != ' ') {
                lines.append(' ');
            }
        }
        while (lines.length() > from && lines.charAt(lines.length() - 1) == ' ') {
            lines.setLength(lines.length() - 1);
        }
        if (lines.length() == from) {
            lines.setLength(start);
        } else {
            lines.append("\r\n");
        }
    }

    private String type() {
        return switch (reference.type()) {
            case PREPRINT ->
                reference.id("arxiv").isPresent() || reference.address().isPresent() ? "UNPB" : "GEN";
            case ARTICLE -> "JOUR";
            case CONFERENCE -> "CONF";
            case CHAPTER -> "CHAP";
            case BOOK -> "BOOK";
            case THESIS -> "THES";
            case REPORT -> "RPRT";
            case DATASET -> "DATA";
            case SOFTWARE -> "COMP";
            case OTHER -> "GEN";
        };
    }

    /** {@code Family, Given, Suffix}; a group as it is called. */
    private static String name(PersonName name) {
        var text = name.family().isEmpty()
                ? name.display().replace(",", " ")
                : name.family().get()
                        + name.given().map(given -> ", " + given).orElse("")
                        + name.suffix().map(suffix -> ", " + suffix).orElse("");
        return text.replace(';', ' ');
    }

    private void addPages(String pages) {
        int dash = pages.indexOf('–');
        boolean isSpan = dash > 0 && dash == pages.lastIndexOf('–') && pages.indexOf(',') < 0;
        add("SP", isSpan ? pages.substring(0, dash) : pages);
        add("EP", isSpan ? pages.substring(dash + 1) : "");
    }

    /** {@code 2025/11/03/}: what is not known is empty. */
    private static String date(PartialDate date) {
        return String.format(
                Locale.ROOT,
                "%04d/%s/%s/",
                date.year(),
                date.month() > 0 ? String.format(Locale.ROOT, "%02d", date.month()) : "",
                date.day() > 0 ? String.format(Locale.ROOT, "%02d", date.day()) : "");
    }

    private void addArchive() {
        var arxiv = reference.id("arxiv");
        if (arxiv.isPresent()) {
            add("DB", "arXiv");
            add(
                    "AN",
                    "arXiv:" + arxiv.get()
                            + reference.arxivClass().map(is -> " [" + is + "]").orElse(""));
        } else if (reference.id("pubmed").isPresent()) {
            add("DB", "PubMed");
            add("AN", reference.id("pubmed"));
        }
    }
}
