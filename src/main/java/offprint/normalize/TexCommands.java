package offprint.normalize;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import offprint.model.Inline.Style;

/** The commands of TeX's text mode. */
final class TexCommands {
    private static final Map<String, String> LETTERS = table("""
            ss|ß SS|ẞ o|ø O|Ø l|ł L|Ł ae|æ AE|Æ oe|œ OE|Œ aa|å AA|Å i|ı j|ȷ dh|ð DH|Ð dj|đ DJ|Đ th|þ TH|Þ ng|ŋ NG|Ŋ""");
    private static final Map<String, String> SIGNS = table("""
            textbackslash|\\ textasciitilde|~ textasciicircum|^ textasciigrave|` textless|< textgreater|> textbar||
            textbraceleft|{ textbraceright|} textdollar|$ textunderscore|_ textpercent|% textquotesingle|' textquotedbl|"
            textquoteleft|‘ textquoteright|’ textquotedblleft|“ textquotedblright|” quotedblbase|„ quotesinglbase|‚ lq|‘ rq|’
            guillemotleft|« guillemotright|» guilsinglleft|‹ guilsinglright|› textquestiondown|¿ textexclamdown|¡
            textendash|– textemdash|— textellipsis|… ldots|… dots|… textdegree|° textmu|μ texttimes|× textpm|± textdiv|÷
            textbullet|• textperiodcentered|· texttrademark|™ textregistered|® textcopyright|© copyright|© pounds|£
            textsterling|£ texteuro|€ euro|€ textyen|¥ textcent|¢ textsection|§ S|§ P|¶ textparagraph|¶ dag|† ddag|‡
            textdagger|† textdaggerdbl|‡ textrightarrow|→ textleftarrow|← textuparrow|↑ textdownarrow|↓ textcelsius|℃
            textonehalf|½ textonequarter|¼ textthreequarters|¾ textonesuperior|¹ texttwosuperior|² textthreesuperior|³
            textordfeminine|ª textordmasculine|º textnumero|№ textohm|Ω textperthousand|‰ textinterrobang|‽ textminus|−
            textvisiblespace|␣ LaTeX|LaTeX TeX|TeX LaTeXe|LaTeX2e BibTeX|BibTeX XeTeX|XeTeX LuaTeX|LuaTeX
            eg|e.g. ie|i.e. etc|etc. etal|et\u00A0al. slash|/ item|• deg|° degree|°""");
    private static final Map<String, Style> STYLES = Map.ofEntries(
            Map.entry("emph", Style.EMPHASIS),
            Map.entry("textit", Style.EMPHASIS),
            Map.entry("textsl", Style.EMPHASIS),
            Map.entry("textbf", Style.STRONG),
            Map.entry("texttt", Style.CODE),
            Map.entry("textsc", Style.SMALL_CAPITALS),
            Map.entry("textsuperscript", Style.SUPERSCRIPT),
            Map.entry("textsubscript", Style.SUBSCRIPT),
            Map.entry("em", Style.EMPHASIS),
            Map.entry("it", Style.EMPHASIS),
            Map.entry("sl", Style.EMPHASIS),
            Map.entry("itshape", Style.EMPHASIS),
            Map.entry("slshape", Style.EMPHASIS),
            Map.entry("bf", Style.STRONG),
            Map.entry("bfseries", Style.STRONG),
            Map.entry("tt", Style.CODE),
            Map.entry("ttfamily", Style.CODE),
            Map.entry("sc", Style.SMALL_CAPITALS),
            Map.entry("scshape", Style.SMALL_CAPITALS));
    private static final Set<String> WITH_ARGUMENT = words("""
            emph textit textsl textbf texttt textsc textsuperscript textsubscript""");
    private static final Set<String> BARE = words("""
            textrm textsf textup textmd textnormal text mbox hbox underline uline uppercase MakeUppercase nocase textlf""");
    private static final Set<String> BARE_DECLARATIONS = words("""
            rm sf rmfamily sffamily upshape mdseries normalfont begingroup endgroup bgroup egroup""");
    private static final Set<String> CITES = words("""
            cite citep citet citealp citealt citeauthor citeyear citeyearpar parencite textcite autocite footcite Citep Citet""");
    private static final Set<String> REFS = words("ref eqref autoref cref Cref pageref nameref");
    private static final Set<String> DROPPED = words("label thanks vspace hspace phantom begin end footnotemark index");
    private static final Set<String> NOTHING = words("""
            xspace allowbreak nobreak nobreakdash protect relax noindent leavevmode centering tiny scriptsize footnotesize
            small normalsize large Large LARGE huge Huge displaystyle textstyle sloppy fussy null ignorespaces unskip""");
    private static final Set<String> SPACES =
            words("newline linebreak par quad qquad enspace thinspace space hfill smallskip");
    private static final Set<String> OTHER =
            words("url path nolinkurl href footnote textcolor colorbox texorpdfstring ensuremath");
    /** What stands before a brace when a backslash was lost. */
    private static final Set<String> OF_MATH = words("""
            mathrm mathbf mathcal mathbb mathit mathsf mathtt mathfrak mathscr frac sqrt operatorname boldsymbol bm""");

    private TexCommands() {}

    private static Map<String, String> table(String text) {
        Map<String, String> table = new HashMap<>();
        for (var entry : text.strip().split("[ \n]+")) {
            int cut = entry.indexOf('|');
            table.put(entry.substring(0, cut), entry.substring(cut + 1));
        }
        return Map.copyOf(table);
    }

    private static Set<String> words(String text) {
        return Set.of(text.strip().split("\\s+"));
    }

    /** A letter, which swallows the space behind its command. */
    static Optional<String> letter(String name) {
        return Optional.ofNullable(LETTERS.get(name));
    }

    /** A sign or a word. */
    static Optional<String> sign(String name) {
        return Optional.ofNullable(SIGNS.get(name));
    }

    /** A style that a command gives to its argument. */
    static Optional<Style> style(String name) {
        return WITH_ARGUMENT.contains(name) ? Optional.ofNullable(STYLES.get(name)) : Optional.empty();
    }

    /** A style that a command gives to the rest of its group. */
    static Optional<Style> declaration(String name) {
        return WITH_ARGUMENT.contains(name) ? Optional.empty() : Optional.ofNullable(STYLES.get(name));
    }

    /** Whether a command shows its argument and no more. */
    static boolean isBare(String name) {
        return BARE.contains(name);
    }

    static boolean isCite(String name) {
        return CITES.contains(name);
    }

    static boolean isRef(String name) {
        return REFS.contains(name);
    }

    /** Whether a command and its arguments are nothing to readers. */
    static boolean isDropped(String name) {
        return DROPPED.contains(name);
    }

    /** Whether a command without argument is nothing to readers. */
    static boolean isNothing(String name) {
        return NOTHING.contains(name) || BARE_DECLARATIONS.contains(name);
    }

    static boolean isSpace(String name) {
        return SPACES.contains(name);
    }

    /** Whether the command is followed by braces as a rule. */
    static boolean takesArgument(String name) {
        return STYLES.containsKey(name)
                || BARE.contains(name)
                || CITES.contains(name)
                || DROPPED.contains(name)
                || OTHER.contains(name)
                || OF_MATH.contains(name);
    }

    /** Whether a command is one of TeX's, so that a text that has it is TeX. */
    static boolean isKnown(String name) {
        return takesArgument(name)
                || SIGNS.containsKey(name)
                || LETTERS.containsKey(name)
                || REFS.contains(name)
                || isNothing(name)
                || SPACES.contains(name)
                || TexSymbols.any(name).isPresent();
    }
}
