package offprint;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What Google asks of structured data, as its guides for sites said in November 2026: the fields that must be there. */
final class RichResults {
    private static final String ANY = ".+";
    private static final String URL = "https?://\\S+";
    private static final String DATE =
            "\\d{4}(?:-\\d\\d(?:-\\d\\d(?:T\\d\\d:\\d\\d(?::\\d\\d)?(?:Z|[+-]\\d\\d:\\d\\d))?)?)?";

    /** A field of a type: where it is, what it must be like, and whether it may be missing. */
    private record Field(String type, String name, String form, boolean isRequired) {}

    private static final List<Field> FIELDS = List.of(
            new Field("BreadcrumbList", "itemListElement", ANY, true),
            new Field("ListItem", "position", "[1-9]\\d*", true),
            new Field("ListItem", "item", URL, false),
            new Field("ListItem", "url", URL, false),
            new Field("Event", "name", ANY, true),
            new Field("Event", "startDate", DATE, true),
            new Field("Event", "location", ANY, true),
            new Field("Event", "endDate", DATE, false),
            new Field("Event", "previousStartDate", DATE, false),
            new Field(
                    "Event",
                    "eventStatus",
                    "https://schema.org/Event(?:Scheduled|Cancelled|Rescheduled|Postponed|MovedOnline)",
                    false),
            new Field(
                    "Event",
                    "eventAttendanceMode",
                    "https://schema.org/(?:Offline|Online|Mixed)EventAttendanceMode",
                    false),
            new Field("Place", "address", ANY, true),
            new Field("VirtualLocation", "url", URL, true),
            new Field("ScholarlyArticle", "name", ANY, true),
            new Field("ScholarlyArticle", "headline", ANY, false),
            new Field("ScholarlyArticle", "datePublished", DATE, false),
            new Field("ScholarlyArticle", "url", URL, false),
            new Field("ProfilePage", "mainEntity", ANY, true),
            new Field("Person", "name", ANY, true),
            new Field("Person", "url", URL, false),
            new Field("Organization", "name", ANY, true),
            new Field("WebSite", "name", ANY, true),
            new Field("WebSite", "url", URL, true));

    private RichResults() {}

    /** What is wrong with data and all that is within it. */
    static List<String> faults(Map<String, Object> data) {
        List<String> faults = new ArrayList<>();
        check(data, faults);
        return faults;
    }

    private static void check(Object value, List<String> faults) {
        if (value instanceof List<?> list) {
            list.forEach(item -> check(item, faults));
        } else if (value instanceof Map<?, ?> object) {
            for (var field : FIELDS) {
                if (field.type().equals(object.get("@type"))) {
                    check(field, object, faults);
                }
            }
            if ("BreadcrumbList".equals(object.get("@type"))
                    && object.get("itemListElement") instanceof List<?> steps) {
                checkSteps(steps, faults);
            }
            object.values().forEach(within -> check(within, faults));
        }
    }

    private static void check(Field field, Map<?, ?> object, List<String> faults) {
        var value = object.get(field.name());
        if (value == null) {
            if (field.isRequired()) {
                faults.add(field.type() + " has no " + field.name());
            }
        } else if (!value.toString().matches("(?s)" + field.form())) {
            faults.add(field.type() + ": " + field.name() + " is " + value);
        }
    }

    /** Two steps at least, in order, each with its name and, but for the last, where it leads. */
    private static void checkSteps(List<?> steps, List<String> faults) {
        for (int i = 0; i < steps.size(); i++) {
            var step = (Map<?, ?>) steps.get(i);
            boolean isWhole = step.get("name") != null && (step.get("item") != null || i == steps.size() - 1);
            if (!Integer.valueOf(i + 1).equals(step.get("position")) || !isWhole) {
                faults.add("step " + (i + 1) + " is " + step);
            }
        }
        if (steps.size() < 2) {
            faults.add("a trail of one step");
        }
    }
}
