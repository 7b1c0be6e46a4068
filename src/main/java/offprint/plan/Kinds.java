package offprint.plan;

import java.util.List;

/** The kinds of pages. */
final class Kinds {
    static final List<PageKind> STANDARD = List.of(
            new HomeKind(),
            new DigestKind(),
            new ArchiveKind(),
            new ScheduleKind(),
            new SessionKind(),
            new RotaKind(),
            new TopicTreeKind(),
            new TopicKind(),
            new PapersKind(),
            new PaperKind(),
            new GroupsKind("Organizations", "The organizations behind the papers.", Outline::organizations),
            new GroupKind("organization", "Organizations", Outline::organizations),
            new GroupsKind("Venues", "Where the papers were published.", Outline::venues),
            new GroupKind("venue", "Venues", Outline::venues),
            new GroupsKind("People", "The members of the group, and authors of several papers.", Outline::people),
            new PersonKind(),
            new FreePageKind(),
            new ReadingListKind(),
            new MovedKind(),
            new NotFoundKind(),
            new DataKind(),
            new LibraryKind(),
            new TwinKind(),
            new FeedKind(),
            new FeedListKind(),
            new CitationKind(),
            new CalendarKind(),
            new MailKind(),
            new IdentityKind(),
            new HostKind(),
            new FileKind());

    private Kinds() {}
}
