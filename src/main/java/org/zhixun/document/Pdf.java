package org.zhixun.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.logging.Level;

/**
 * Prints XHTML as a tagged PDF (PDF/UA) with the font inside, so that Chinese reads the same everywhere.
 *
 * <p>Nothing is loaded from outside: the page brings its style with it.
 */
public final class Pdf {

    /** What a page writes as its {@code font-family}; weights 400 and 700. */
    public static final String FONT = "Noto Sans SC";

    private static final String FONTS = "/fonts/ttf/NotoSansSC/NotoSansSC-";

    static {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.SEVERE));
    }

    private Pdf() {}

    /**
     * Prints a page.
     *
     * @param xhtml well-formed XHTML with {@code lang}, {@code title} and a {@code meta} of the name {@code description}
     * @return the file
     */
    public static byte[] print(String xhtml) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try {
            new PdfRendererBuilder()
                    .usePdfUaAccessibility(true)
                    .useFont(() -> font("Regular"), FONT, 400, FontStyle.NORMAL, true)
                    .useFont(() -> font("Bold"), FONT, 700, FontStyle.NORMAL, true)
                    .useExternalResourceAccessControl(
                            (address, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                    .withProducer("Zhixun")
                    .withHtmlContent(xhtml, null)
                    .toStream(file)
                    .run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    private static InputStream font(String weight) {
        InputStream font = Pdf.class.getResourceAsStream(FONTS + weight + ".ttf");
        if (font == null) {
            throw new IllegalStateException("The font " + FONT + " " + weight + " is missing");
        }
        return font;
    }
}
