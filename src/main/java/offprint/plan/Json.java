package offprint.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Data for programs in the shapes that JSON has, before it is text. */
public sealed interface Json {
    /** An object; its fields keep their order. */
    record Members(List<Member> members) implements Json {
        /** Copies the list. */
        public Members {
            members = List.copyOf(members);
        }
    }

    /** A field of an object. */
    record Member(String name, Json value) {}

    /** A list. */
    record Items(List<Json> items) implements Json {
        /** Copies the list. */
        public Items {
            items = List.copyOf(items);
        }
    }

    /** A text. */
    record Words(String text) implements Json {}

    /** A whole number. */
    record Whole(long value) implements Json {}

    /** A truth. */
    record Truth(boolean value) implements Json {}

    /** A text. */
    static Json of(String text) {
        return new Words(text);
    }

    /** A list of such values. */
    static Json of(List<? extends Json> items) {
        return new Items(List.copyOf(items));
    }

    /** A list of texts. */
    static Json texts(List<String> texts) {
        return of(texts.stream().map(Json::of).toList());
    }

    /** An object in the making. */
    static Making object() {
        return new Making();
    }

    /** An object in the making: what is empty or not there is left out. */
    final class Making {
        private final List<Member> members = new ArrayList<>();

        private Making() {}

        /** Adds a field, unless its value is an empty text, list or object. */
        public Making with(String name, Json value) {
            boolean empty = value instanceof Words words && words.text().isEmpty()
                    || value instanceof Items list && list.items().isEmpty()
                    || value instanceof Members object && object.members().isEmpty();
            if (!empty) {
                members.add(new Member(name, value));
            }
            return this;
        }

        /** Adds a text unless it is empty. */
        public Making with(String name, String text) {
            return with(name, of(text));
        }

        /** Adds a text or another value that is there. */
        public Making with(String name, Optional<?> value) {
            return value.map(known -> known instanceof Json json ? with(name, json) : with(name, known.toString()))
                    .orElse(this);
        }

        /** Adds a number. */
        public Making with(String name, long value) {
            return with(name, new Whole(value));
        }

        /** Adds a truth. */
        public Making with(String name, boolean value) {
            return with(name, new Truth(value));
        }

        /** The object. */
        public Json made() {
            return new Members(members);
        }
    }
}
