package offprint.model;

/** Raised and lowered characters of Unicode, where all of a text has them. */
public final class Scripts {
    private static final String PLAIN_ABOVE = "0123456789+-=()abcdefghijklmnoprstuvwxyzABDEGHIJKLMNOPRTUVWβγδφχ′″°*†⊤∘";
    private static final String ABOVE = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻᴬᴮᴰᴱᴳᴴᴵᴶᴷᴸᴹᴺᴼᴾᴿᵀᵁⱽᵂᵝᵞᵟᵠᵡ′″°*†ᵀ°";
    private static final String PLAIN_BELOW = "0123456789+-=()aehijklmnoprstuvxβγρφχ";
    private static final String BELOW = "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓᵦᵧᵨᵩᵪ";

    private Scripts() {}

    /** {@code ⁿ⁺¹}, or {@code ^q}, {@code ^(a,q)} where a character cannot be raised. */
    public static String above(String text) {
        return mapped(text, PLAIN_ABOVE, ABOVE, "^");
    }

    /** {@code ᵢ}, or {@code _q}, {@code _gen}, {@code _(a,q)} where a character cannot be lowered. */
    public static String below(String text) {
        return mapped(text, PLAIN_BELOW, BELOW, "_");
    }

    private static String mapped(String text, String plain, String mapped, String sign) {
        var out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            int at = plain.indexOf(text.charAt(i));
            if (at < 0) {
                boolean isWord = text.codePoints().allMatch(Character::isLetterOrDigit);
                boolean isBare = text.codePointCount(0, text.length()) == 1 || isWord && sign.equals("_");
                return isBare ? sign + text : sign + "(" + text + ")";
            }
            out.append(mapped.charAt(at));
        }
        return out.toString();
    }
}
