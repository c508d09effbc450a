package org.zhixun.law.web;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.omnifaces.cdi.ViewScoped;
import org.omnifaces.util.Faces;
import org.omnifaces.util.Messages;
import org.zhixun.law.ArticlePair;
import org.zhixun.law.ArticleRelation;
import org.zhixun.law.ImportPreview;
import org.zhixun.law.ImportTerms;
import org.zhixun.law.LawLinks;
import org.zhixun.law.LawService;
import org.zhixun.law.ReadingNote;
import org.zhixun.law.VersionView;
import org.zhixun.law.model.TextFile;
import org.zhixun.shared.web.PageTexts;

/** Brings a version into the library: choose a file, look at what was read, confirm. Nothing is stored before. */
@Named("lawImportPage")
@ViewScoped
public class ImportPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private LawService service;

    @Inject
    private PageTexts texts;

    private transient Part file;
    private String fileName;
    private byte[] content;
    private ImportPreview preview;
    private LocalDate date;
    private LocalDate effectiveFrom;

    /** Refuses readers who may not import before they choose a file. */
    public void load() {
        service.requireEditor();
    }

    /** Reads the file chosen. */
    public void read() throws IOException {
        preview = null;
        content = file.getInputStream().readNBytes(TextFile.MOST_BYTES + 1);
        fileName = file.getSubmittedFileName();
        preview = service.preview(fileName, content);
        date = preview.draft().date();
        effectiveFrom = preview.draft().effectiveFrom();
    }

    /** Imports what was read, and goes to its text. */
    public void confirm() throws IOException {
        VersionView version = service.importFile(fileName, content, new ImportTerms(date, effectiveFrom));
        Messages.addFlashGlobalInfo(texts.format("law.import.done", version.citation(), version.articles()));
        Faces.redirect(LawLinks.text(version.shortTitle(), version.date()));
    }

    /** Gives a note in the reader's language. */
    public String explain(ReadingNote note) {
        return texts.format(note.code().key(), note.args());
    }

    /** Gives the changes against the version before, those that stayed the same left out. */
    public List<ArticlePair> getChanges() {
        return preview.changes().stream()
                .filter(pair -> pair.relation() != ArticleRelation.SAME)
                .toList();
    }

    public ArticleRelation[] getRelations() {
        return ArticleRelation.values();
    }

    public int getMostMegabytes() {
        return TextFile.MOST_BYTES / 1024 / 1024;
    }

    public ImportPreview getPreview() {
        return preview;
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public LocalDate getDate() {
        return date;
    }

    public void setDate(LocalDate date) {
        this.date = date;
    }

    public LocalDate getEffectiveFrom() {
        return effectiveFrom;
    }

    public void setEffectiveFrom(LocalDate effectiveFrom) {
        this.effectiveFrom = effectiveFrom;
    }
}
