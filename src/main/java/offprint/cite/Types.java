package offprint.cite;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import offprint.model.Paper;
import offprint.model.Venue;
import offprint.model.WorkType;

/** As what a paper is cited: as what its records say it is, else as what its venue looks like. */
final class Types {
    private static final Pattern WORDS = Pattern.compile("[^\\p{L}]+");
    private static final Set<String> CONFERENCES = Set.of(
            "proceedings",
            "proc",
            "conference",
            "conf",
            "workshop",
            "symposium",
            "congress",
            "meeting",
            "aaai",
            "acl",
            "aistats",
            "bmvc",
            "chi",
            "coling",
            "colm",
            "colt",
            "corl",
            "cvpr",
            "eacl",
            "eccv",
            "emnlp",
            "hri",
            "icassp",
            "iccv",
            "iclr",
            "icml",
            "icra",
            "ijcai",
            "ijcnlp",
            "interspeech",
            "iros",
            "kdd",
            "miccai",
            "naacl",
            "neurips",
            "nips",
            "rss",
            "sigir",
            "siggraph",
            "uai",
            "uist",
            "wacv",
            "wmt");
    private static final Set<String> JOURNALS = Set.of(
            "journal",
            "transactions",
            "letters",
            "annals",
            "magazine",
            "review",
            "reviews",
            "quarterly",
            "bulletin",
            "nature",
            "tmlr",
            "jmlr",
            "jair",
            "tacl",
            "tpami",
            "ijcv");

    private Types() {}

    static WorkType of(Paper paper) {
        return paper.type()
                .or(() -> paper.venue().filter(Venue::isNamed).map(Types::of))
                .orElse(
                        paper.ids().stream().anyMatch(id -> id.scheme().equals("arxiv"))
                                ? WorkType.PREPRINT
                                : WorkType.OTHER);
    }

    private static WorkType of(Venue venue) {
        var words = WORDS.split(venue.name().toLowerCase(Locale.ROOT));
        if (Arrays.stream(words).anyMatch(CONFERENCES::contains)) {
            return WorkType.CONFERENCE;
        }
        boolean isJournal = venue.issue().isPresent() || Arrays.stream(words).anyMatch(JOURNALS::contains);
        return isJournal ? WorkType.ARTICLE : WorkType.OTHER;
    }
}
