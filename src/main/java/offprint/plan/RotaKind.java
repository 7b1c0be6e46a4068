package offprint.plan;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import offprint.curate.Meeting;
import offprint.model.Contributor;
import offprint.model.Folded;

/** Who of the members has not presented for longest. */
final class RotaKind implements PageKind {
    private static final String STEM = "rota";

    @Override
    public List<Page> pages(Outline outline) {
        return ref(outline).stream()
                .map(ref -> new Page(
                        STEM,
                        "rota",
                        new View.Rota(
                                outline.frames()
                                        .of(
                                                STEM,
                                                "Whose turn is it?",
                                                "Who has not presented for longest, and who presents next.",
                                                Sessions.INDEX,
                                                new View.Ref("Meetings", Sessions.INDEX)),
                                turns(outline))))
                .toList();
    }

    /** The page, on a site with meetings and members that does not switch it off. */
    static Optional<View.Ref> ref(Outline outline) {
        boolean there = !outline.sessions().isEmpty()
                && outline.site().shown().rota()
                && outline.digest().contributors().stream().anyMatch(Contributor::isMember);
        return there ? Optional.of(new View.Ref("Whose turn is it?", STEM + ".html")) : Optional.empty();
    }

    /** A member's turns as they are sorted. */
    private record Sorted(String name, Optional<Meeting> last, View.Turn turn) {}

    /** The members: whoever never presented comes first, then whoever has not for longest; those with a turn to come last. */
    static List<View.Turn> turns(Outline outline) {
        var sessions = outline.sessions();
        return outline.digest().contributors().stream()
                .filter(Contributor::isMember)
                .map(member -> {
                    var all = sessions.turns(member.slug());
                    var past = sessions.past(all);
                    var next = sessions.upcoming(all).stream().findFirst();
                    return new Sorted(
                            Folded.words(member.name()),
                            past.stream().findFirst(),
                            new View.Turn(
                                    new View.Named(
                                            member.name(), outline.people().path(member.slug())),
                                    past.size(),
                                    past.stream().findFirst().map(sessions::view),
                                    next.map(sessions::view)));
                })
                .sorted(Comparator.comparing((Sorted one) -> one.turn().next().isPresent())
                        .thenComparing(one -> one.turn()
                                .next()
                                .map(found -> found.when().over())
                                .orElse(""))
                        .thenComparing(one -> one.last()
                                .map(meeting -> meeting.when().start().toInstant())
                                .orElse(java.time.Instant.MIN))
                        .thenComparing(Sorted::name))
                .map(Sorted::turn)
                .toList();
    }
}
