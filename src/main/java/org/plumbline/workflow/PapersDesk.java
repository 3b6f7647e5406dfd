package org.plumbline.workflow;

import org.plumbline.exchange.SafeFile;
import org.plumbline.model.Assessment;
import org.plumbline.model.AssessmentId;
import org.plumbline.papers.Handout;
import org.plumbline.papers.Papers;
import org.plumbline.report.ReportOptions;
import org.plumbline.report.ReportWriter;
import org.plumbline.report.Wordings;
import org.plumbline.settings.Brand;
import org.plumbline.store.AssessmentStore;
import org.plumbline.store.StoreException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;

/** The desk on which a facilitator makes the papers of a workshop. */
public final class PapersDesk {

    private final AssessmentStore store;
    private final ReportWriter writer;
    private final Papers papers;

    /**
     * Makes the desk.
     *
     * @param wordings the words in which papers tell what is asked
     */
    public PapersDesk(AssessmentStore store, ReportWriter writer, Wordings wordings) {
        this.store = store;
        this.writer = writer;
        this.papers = new Papers(wordings);
    }

    /**
     * What papers are made of.
     *
     * @throws StoreException if the assessment cannot be read
     */
    public Assessment assessment(AssessmentId id) {
        return store.find(id)
                .orElseThrow(
                        () ->
                                new StoreException(
                                        StoreException.Kind.NOT_FOUND, "No assessment " + id));
    }

    /**
     * Saves a paper as PDF, whole or not at all, in place of an existing file.
     *
     * @param brand whose paper it is
     * @param today the day printed in the file
     * @throws IOException if the logo cannot be read or the file not be written; an existing file
     *     is unchanged
     */
    public void save(
            Handout handout,
            Assessment assessment,
            Locale language,
            Brand brand,
            LocalDate today,
            Path file)
            throws IOException {
        ReportOptions plain = ReportOptions.complete(today).withLanguage(language);
        ReportOptions look = new BrandReader().wear(plain, brand);
        var document = papers.compose(handout, assessment, look);
        SafeFile.replacing(file).write(out -> writer.write(document, out));
    }

    /** The text of the invitation. */
    public String invitation(Assessment assessment, Locale language) {
        return papers.invitation(assessment, language);
    }

    /**
     * Saves the text of the invitation, whole or not at all, in place of an existing file.
     *
     * @throws IOException if it cannot be written; an existing file is unchanged
     */
    public void saveInvitation(Assessment assessment, Locale language, Path file)
            throws IOException {
        byte[] text = invitation(assessment, language).getBytes(StandardCharsets.UTF_8);
        SafeFile.replacing(file).write(out -> out.write(text));
    }
}
