package offprint.read;

import java.util.Locale;
import java.util.Optional;

/** Journals that have short names outside the file. */
final class BibtexJournals {
    private BibtexJournals() {}

    /** What the standard styles of BibTeX define. Source: {@code plain.bst}. */
    static Optional<String> ofStyles(String macro) {
        return Optional.of(
                        switch (macro.toLowerCase(Locale.ROOT)) {
                            case "acmcs" -> "ACM Computing Surveys";
                            case "acta" -> "Acta Informatica";
                            case "cacm" -> "Communications of the ACM";
                            case "ibmjrd" -> "IBM Journal of Research and Development";
                            case "ibmsj" -> "IBM Systems Journal";
                            case "ieeese" -> "IEEE Transactions on Software Engineering";
                            case "ieeetc" -> "IEEE Transactions on Computers";
                            case "ieeetcad" -> "IEEE Transactions on Computer-Aided Design of Integrated Circuits";
                            case "ipl" -> "Information Processing Letters";
                            case "jacm" -> "Journal of the ACM";
                            case "jcss" -> "Journal of Computer and System Sciences";
                            case "scp" -> "Science of Computer Programming";
                            case "sicomp" -> "SIAM Journal on Computing";
                            case "tocs" -> "ACM Transactions on Computer Systems";
                            case "tods" -> "ACM Transactions on Database Systems";
                            case "tog" -> "ACM Transactions on Graphics";
                            case "toms" -> "ACM Transactions on Mathematical Software";
                            case "toois" -> "ACM Transactions on Office Information Systems";
                            case "toplas" -> "ACM Transactions on Programming Languages and Systems";
                            case "tcs" -> "Theoretical Computer Science";
                            default -> "";
                        })
                .filter(name -> !name.isEmpty());
    }

    /** A journal's name; the commands of astronomers ({@code \apj}, as the ADS exports them) become names. */
    static String name(String journal) {
        return switch (journal.replaceAll("[{}\\s]", "")) {
            case "\\aj" -> "Astronomical Journal";
            case "\\apj" -> "Astrophysical Journal";
            case "\\apjl" -> "Astrophysical Journal Letters";
            case "\\apjs" -> "Astrophysical Journal Supplement Series";
            case "\\aap" -> "Astronomy and Astrophysics";
            case "\\aapr" -> "Astronomy and Astrophysics Reviews";
            case "\\araa" -> "Annual Review of Astronomy and Astrophysics";
            case "\\icarus" -> "Icarus";
            case "\\jcap" -> "Journal of Cosmology and Astroparticle Physics";
            case "\\jgr" -> "Journal of Geophysical Research";
            case "\\mnras" -> "Monthly Notices of the Royal Astronomical Society";
            case "\\nar" -> "New Astronomy Reviews";
            case "\\nat" -> "Nature";
            case "\\pasj" -> "Publications of the Astronomical Society of Japan";
            case "\\pasp" -> "Publications of the Astronomical Society of the Pacific";
            case "\\physrep" -> "Physics Reports";
            case "\\pra" -> "Physical Review A";
            case "\\prb" -> "Physical Review B";
            case "\\prc" -> "Physical Review C";
            case "\\prd" -> "Physical Review D";
            case "\\pre" -> "Physical Review E";
            case "\\prl" -> "Physical Review Letters";
            case "\\psj" -> "Planetary Science Journal";
            case "\\solphys" -> "Solar Physics";
            case "\\ssr" -> "Space Science Reviews";
            default -> journal;
        };
    }
}
