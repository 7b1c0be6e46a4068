package offprint.read;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The formats in which papers arrive; the first that recognizes a file reads it. */
final class Importers {
    static final List<Importer> STANDARD = List.of(
            new HfJsonImporter(),
            new HfHtmlImporter(),
            new OpenAlexImporter(),
            new CrossrefImporter(),
            new SemanticScholarImporter(),
            new OpenReviewImporter(),
            new DataciteImporter(),
            new CslJsonImporter(),
            new RecordsImporter(),
            new JsonLinesImporter(),
            new ScheduleImporter(),
            new JournalClubImporter(),
            new MarkdownImporter(),
            new BibtexImporter(),
            new RisImporter(),
            new YamlImporter(),
            new ArxivRssImporter(),
            new ArxivAtomImporter(),
            new ArxivOaiImporter(),
            new LandingPageImporter(),
            new ScheduleTableImporter(),
            new DigestListImporter(),
            new CsvImporter(),
            new HfTextImporter());

    private Importers() {}

    static Optional<Importer> of(Input input) {
        return STANDARD.stream().filter(importer -> importer.recognizes(input)).findFirst();
    }

    /** The known formats, for a message. */
    static String known() {
        return STANDARD.stream().map(Importer::description).collect(Collectors.joining(", "));
    }
}
