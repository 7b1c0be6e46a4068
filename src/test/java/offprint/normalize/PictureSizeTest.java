package offprint.normalize;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How large pictures are. */
class PictureSizeTest {
    private static Optional<PictureSize> hex(String bytes) {
        return PictureSize.of(HexFormat.of().parseHex(bytes.replace(" ", "")));
    }

    private static Optional<PictureSize> text(String svg) {
        return PictureSize.of(svg.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void the_beginning_of_a_file_says_how_large_its_picture_is() {
        var size = Optional.of(new PictureSize(300, 200));
        assertEquals(size, hex("89504e470d0a1a0a 0000000d49484452 0000012c 000000c8"));
        assertEquals(size, hex("474946383961 2c01 c800"));
        assertEquals(size, hex("ffd8 ffe0 0004 0000 ffc0 0011 08 00c8 012c"));
        assertEquals(size, hex("52494646 00000000 57454250 56503858 0a000000 00000000 2b0100 c70000"));
        assertEquals(size, hex("52494646 00000000 57454250 5650384c 00000000 2f 2bc13100"));
        assertEquals(size, hex("52494646 00000000 57454250 56503820 00000000 000000 9d012a 2c01 c800"));
    }

    @Test
    void a_drawing_says_it_itself_or_by_what_it_shows() {
        assertEquals(Optional.of(new PictureSize(48, 32)), text("<svg width='48px' height='32'/>"));
        assertEquals(Optional.of(new PictureSize(24, 12)), text("<?xml version='1.0'?><svg viewBox='0 0 24 12.2'/>"));
        assertEquals(Optional.empty(), text("<svg width='100%' height='100%'/>"));
    }

    @Test
    void what_is_no_picture_or_cut_off_has_no_size() {
        assertEquals(Optional.empty(), text("no picture"));
        assertEquals(Optional.empty(), text(""));
        assertEquals(Optional.empty(), hex("89504e470d0a1a0a"));
        assertEquals(Optional.empty(), hex("ffd8 ffe0 0004 0000"));
    }
}
