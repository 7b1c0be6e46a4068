package offprint.normalize;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The commands of formulas that stand for a sign, by what the sign is to its neighbors. */
final class TexSymbols {
    private static final Map<String, String> ORDINARY = table("""
            alpha α beta β gamma γ delta δ epsilon ϵ varepsilon ε zeta ζ eta η theta θ vartheta ϑ iota ι kappa κ lambda λ
            mu μ nu ν xi ξ pi π varpi ϖ rho ρ varrho ϱ sigma σ varsigma ς tau τ upsilon υ phi ϕ varphi φ chi χ psi ψ
            omega ω Gamma Γ Delta Δ Theta Θ Lambda Λ Xi Ξ Pi Π Sigma Σ Upsilon Υ Phi Φ Psi Ψ Omega Ω
            infty ∞ partial ∂ nabla ∇ forall ∀ exists ∃ nexists ∄ emptyset ∅ varnothing ∅ ell ℓ hbar ℏ Re ℜ Im ℑ aleph ℵ wp ℘
            sum ∑ prod ∏ int ∫ iint ∬ oint ∮ bigcup ⋃ bigcap ⋂ bigoplus ⨁ bigotimes ⨂ top ⊤ bot ⊥ angle ∠ triangle △
            square □ Box □ blacksquare ■ diamond ◇ Diamond ◇ bigstar ★ checkmark ✓ neg ¬ lnot ¬ prime ′ backslash \\
            ldots … dots … cdots ⋯ vdots ⋮ ddots ⋱ dotsc … dotsb ⋯ degree ° dagger † ddagger ‡ clubsuit ♣ diamondsuit ♢
            heartsuit ♡ spadesuit ♠ langle ⟨ rangle ⟩ lfloor ⌊ rfloor ⌋ lceil ⌈ rceil ⌉ lbrace { rbrace } lbrack [ rbrack ]
            lvert | rvert | vert | lVert ‖ rVert ‖ Vert ‖ imath ı jmath ȷ xmark ✗ surd √""");
    private static final Map<String, String> BINARY = table("""
            times × div ÷ cdot · pm ± mp ∓ cup ∪ cap ∩ oplus ⊕ ominus ⊖ otimes ⊗ odot ⊙ circ ∘ bullet • ast * star ⋆
            setminus ∖ wedge ∧ land ∧ vee ∨ lor ∨ bmod mod sqcup ⊔ sqcap ⊓ uplus ⊎ rtimes ⋊ ltimes ⋉ amalg ⨿ slash /""");
    private static final Map<String, String> RELATIONS = table("""
            leq ≤ le ≤ geq ≥ ge ≥ neq ≠ ne ≠ lt < gt > ll ≪ gg ≫ approx ≈ sim ~ simeq ≃ cong ≅ equiv ≡ propto ∝ leqslant ≤
            geqslant ≥ lesssim ≲ gtrsim ≳ prec ≺ succ ≻ preceq ⪯ succeq ⪰ doteq ≐ triangleq ≜ coloneqq ≔ in ∈ notin ∉ ni ∋
            subset ⊂ supset ⊃ subseteq ⊆ supseteq ⊇ subsetneq ⊊ mid | nmid ∤ parallel ∥ perp ⊥ vdash ⊢ models ⊨ vDash ⊨
            to → rightarrow → leftarrow ← gets ← leftrightarrow ↔ Rightarrow ⇒ Leftarrow ⇐ Leftrightarrow ⇔ longrightarrow ⟶
            Longrightarrow ⟹ implies ⟹ iff ⟺ mapsto ↦ longmapsto ⟼ uparrow ↑ downarrow ↓ updownarrow ↕ Uparrow ⇑ Downarrow ⇓
            nearrow ↗ searrow ↘ hookrightarrow ↪ rightleftharpoons ⇌ leadsto ⇝ rightsquigarrow ⇝ twoheadrightarrow ↠
            asymp ≍ colon :""");
    private static final Set<String> FUNCTIONS = Set.of("""
            log ln lg exp sin cos tan cot sec csc arcsin arccos arctan sinh cosh tanh max min sup inf lim limsup liminf det
            dim ker deg gcd Pr arg argmax argmin hom softmax""".split("\\s+"));

    private TexSymbols() {}

    private static Map<String, String> table(String text) {
        var words = text.strip().split("\\s+");
        Map<String, String> table = new HashMap<>();
        for (int i = 0; i < words.length; i += 2) {
            table.put(words[i], words[i + 1]);
        }
        return Map.copyOf(table);
    }

    /** A letter or a sign that stands alone. */
    static Optional<String> ordinary(String name) {
        return Optional.ofNullable(ORDINARY.get(name));
    }

    /** A sign between two things, as close to them as it was written. */
    static Optional<String> binary(String name) {
        return Optional.ofNullable(BINARY.get(name));
    }

    /** A sign that stands between spaces, such as an arrow. */
    static Optional<String> relation(String name) {
        return Optional.ofNullable(RELATIONS.get(name));
    }

    /** Whether a command prints its own name. */
    static boolean isFunction(String name) {
        return FUNCTIONS.contains(name);
    }

    /** Any of these signs, as words use them outside formulas too. */
    static Optional<String> any(String name) {
        return ordinary(name).or(() -> binary(name)).or(() -> relation(name));
    }
}
