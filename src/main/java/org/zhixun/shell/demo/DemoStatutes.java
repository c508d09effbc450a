package org.zhixun.shell.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.zhixun.law.ImportTerms;
import org.zhixun.law.LawService;

/** Brings a regulation of the invented bureau into the library, in two versions; texts of real statutes are for the user to import. */
@ApplicationScoped
public class DemoStatutes implements DemoStep {

    private static final List<String> FILES = List.of("exam-rules-2024.md", "exam-rules-2026.md");

    @Inject
    private LawService law;

    @Override
    public int order() {
        return 250;
    }

    @Override
    public String name() {
        return "statutes";
    }

    @Override
    public void make() {
        FILES.forEach(file -> law.importFile(file, content(file), ImportTerms.OF_TEXT));
    }

    static byte[] content(String file) {
        try (InputStream in = DemoStatutes.class.getResourceAsStream(file)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
