package offprint.plan;

import java.util.List;

/** The kinds of pages. */
final class Kinds {
    static final List<PageKind> STANDARD = List.of(
            new HomeKind(),
            new DigestKind(),
            new ArchiveKind(),
            new TopicTreeKind(),
            new TopicKind(),
            new PapersKind(),
            new PaperKind(),
            new OrganizationsKind(),
            new OrganizationKind(),
            new FreePageKind(),
            new MovedKind(),
            new NotFoundKind(),
            new FeedKind(),
            new FileKind());

    private Kinds() {}
}
