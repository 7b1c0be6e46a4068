package offprint.read;

import java.util.regex.Pattern;

/** What schedules write where a title, a name or a place is missing, and where no meeting takes place. */
final class MeetingWords {
    private static final String MEETING =
            "(?:(?:group |lab |reading |club |weekly )?meetings?|class(?:es)?|seminars?|sessions?|talks?|reading(?: group)?"
                    + "|journal club|lectures?|events?|presentations?|discussions?|rg|speakers?)";
    private static final Pattern NOTHING = Pattern.compile(
            "(?:(?:title|speakers?|presenters?|papers?|topic|abstract|name|location|room|time|link|discussion|date|details)[\\s:]+)?"
                    + "(?:is |are )?(?:t\\.?b\\.?[acd]\\.?|(?:yet )?to be (?:announced|determined|decided|confirmed|assigned|scheduled)"
                    + "|none|n/?a|null|nil|undefined|unassigned|unknown|open(?: slot)?|vacant|available|volunteers?(?: needed| wanted)?"
                    + "|your name here|nobody|no ?one|coming soon|pending)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NO_MEETING = Pattern.compile(
            "(?:there (?:is|will be) |we have )?no (?:[\\p{L}&'’]{1,20} )?" + MEETING + "\\b.{0,80}"
                    + "|.{0,80}[-–—:,;(\\[|/]\\s*no " + MEETING + "(?: (?:this week|today))?",
            Pattern.CASE_INSENSITIVE);
    private static final String FREE =
            "(?:break|recess|holidays?|vacations?|closure|closed|weeks?|days?|eve|weekend|period)";
    private static final String OF_THE_YEAR =
            "(?:spring|fall|autumn|summer|winter|thanksgiving|easter|christmas|xmas|holiday|mid|mid-?term|mid-?semester|term"
                    + "|reading|semester|university|campus|public|national|federal|bank|academic|exams?|finals?|study|school"
                    + "|new year(?:['’]?s)?|carnival|golden|chuseok|lunar new year)";
    private static final String HOLIDAYS =
            "(?:labou?r|memorial|mlk|mlk jr\\.?|martin luther king(?:,? jr\\.?)?|presidents?['’]?s?['’]?|veterans?['’]?s?['’]?"
                    + "|columbus|indigenous peoples?['’]?s?['’]?|independence|election|snow|canada|remembrance|boxing"
                    + "|patriots?['’]?s?['’]?|may|ascension|victoria|family|republic) day(?: weekend)?"
                    + "|juneteenth|good friday|easter(?: monday)?|diwali|(?:happy )?thanksgiving|christmas|xmas"
                    + "|(?:happy )?new year(?:['’]s)?";
    private static final Pattern HOLIDAY = Pattern.compile(
            "(?:" + OF_THE_YEAR + "[ -]?){1,3}" + FREE + "|" + HOLIDAYS
                    + "|break|recess|(?:happy )?holidays?|vacations?|off|skip(?:ped)?|finals|exams|bye week",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern KIND = Pattern.compile(
            "(?:no|non)[ _-]?(?:meeting|talk|class|session|seminar|event)|break|recess|holiday|vacation|off|skip(?:ped)?|closed",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CANCELLED_FIRST = Pattern.compile(
            "[\\s\\[(*~_]*(?:CANCELL?ED\\b|(?i:cancell?ed|postponed)\\b(?=[\\s*~_]*(?:[:\\])–—!.,-]|$)))[\\s\\])*~_:–—!.,-]*");
    private static final Pattern CANCELLED_LAST = Pattern.compile(
            "[\\s*~_]*(?:[-–—:(\\[]\\s*[*_]*(?i:cancell?ed|postponed)\\b[^()\\[\\]]{0,40}|\\bCANCELL?ED)[)\\]*~_!.\\s]*");
    private static final Pattern CANCELLED = Pattern.compile("\\b(?:cancel|postpone)", Pattern.CASE_INSENSITIVE);
    private static final Pattern EDGES = Pattern.compile("^[\\s\\p{Punct}–—…¿“”‘’]+|[\\s\\p{Punct}–—…“”‘’]+$");
    private static final int LONGEST = 200;

    private MeetingWords() {}

    /** Whether a text only says that nothing is known yet, or that there is nothing. */
    static boolean isNothing(String text) {
        return text.length() <= LONGEST
                && (bare(text).isEmpty() || NOTHING.matcher(bare(text)).matches());
    }

    /** Whether a title or a name says that there is no meeting on that day. */
    static boolean isNoMeeting(String text) {
        if (text.length() > LONGEST) {
            return false;
        }
        var bare = bare(text).replaceFirst("\\s+(?:19|20)\\d\\d$", "");
        return NO_MEETING.matcher(bare).matches() || HOLIDAY.matcher(bare).matches();
    }

    /** Whether a word for the sort of an entry, or for its state, says that there is no meeting. */
    static boolean isKindOfNone(String text) {
        return text.length() <= LONGEST && KIND.matcher(text.strip()).matches();
    }

    /** Whether a word for the state of a meeting says that it does not take place. */
    static boolean isCancelledState(String text) {
        return text.length() <= LONGEST && CANCELLED.matcher(text).find();
    }

    /** Whether a title says first or last that the meeting does not take place. */
    static boolean saysCancelled(String text) {
        return text.length() <= LONGEST * 2 && !uncancelled(text).equals(text.strip());
    }

    /** A title without such a word. */
    static String uncancelled(String text) {
        if (text.length() > LONGEST * 2) {
            return text.strip();
        }
        var first = CANCELLED_FIRST.matcher(text);
        var rest = first.lookingAt() ? text.substring(first.end()) : text;
        for (var last = CANCELLED_LAST.matcher(rest); last.find(); ) {
            if (last.end() == rest.length()) {
                return rest.substring(0, last.start()).strip();
            }
        }
        return rest.strip();
    }

    private static String bare(String text) {
        return EDGES.matcher(text).replaceAll("").replaceAll("\\s+", " ");
    }
}
