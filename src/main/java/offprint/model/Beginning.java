package offprint.model;

import java.util.ArrayList;
import java.util.List;

/** Cuts pieces of a text after so many characters, and says so with an ellipsis. */
final class Beginning {
    private final int most;
    private int room;

    Beginning(int most) {
        this.most = most;
        this.room = most;
    }

    List<Inline> of(List<Inline> parts) {
        List<Inline> cut = new ArrayList<>();
        for (var part : parts) {
            if (room <= 0) {
                break;
            }
            if (part instanceof Inline.Words words) {
                cut.add(words(words.text()));
            } else if (part instanceof Inline.Styled styled) {
                cut.add(new Inline.Styled(styled.style(), of(styled.parts())));
            } else if (part instanceof Inline.Formula formula) {
                formula(formula, formula, cut);
            } else if (part instanceof Inline.Typeset typeset) {
                formula(typeset.formula(), typeset, cut);
            }
        }
        return cut;
    }

    private void formula(Inline.Formula formula, Inline shown, List<Inline> cut) {
        room -= formula.linear().length();
        cut.add(room < 0 ? new Inline.Words("…") : shown);
    }

    private Inline words(String text) {
        if (text.length() <= room) {
            room -= text.length();
            return new Inline.Words(text + (room == 0 ? "…" : ""));
        }
        int end = text.lastIndexOf(' ', room);
        end = end > room / 2 || end >= 0 && room < most ? end : room;
        end = end > 0 && Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end;
        while (end > 0 && " ,;:.(-".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        room = 0;
        return new Inline.Words(text.substring(0, end) + "…");
    }
}
