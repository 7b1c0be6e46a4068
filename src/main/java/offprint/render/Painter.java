package offprint.render;

import java.io.IOException;
import offprint.plan.View;

/** Makes pictures of cards. */
interface Painter {
    /**
     * The card as PNG.
     *
     * @throws IOException when what is needed to draw is missing
     */
    byte[] png(View.SocialCard card) throws IOException;
}
