package org.plumbline.report.pdf;

import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

import java.io.ByteArrayInputStream;
import java.util.List;

/** Asks veraPDF whether a file keeps a standard. */
public final class Conformance {

    private Conformance() {}

    /** What a file fails of PDF/UA-1; empty if it conforms. */
    public static List<String> failuresOfAccessibility(byte[] file) {
        return failures(file, PDFAFlavour.PDFUA_1);
    }

    /** What a file fails of PDF/A-2a; empty if it conforms. */
    public static List<String> failuresOfArchiving(byte[] file) {
        return failures(file, PDFAFlavour.PDFA_2_A);
    }

    /** What a file fails of both, read once; empty if it conforms to both. */
    public static List<String> failures(byte[] file) {
        VeraGreenfieldFoundryProvider.initialise();
        var flavours = List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A);
        try (var parser =
                        Foundries.defaultInstance()
                                .createParser(
                                        new ByteArrayInputStream(file), PDFAFlavour.PDFA_2_A);
                var validator = Foundries.defaultInstance().createValidator(flavours)) {
            return validator.validateAll(parser).stream()
                    .flatMap(result -> result.getTestAssertions().stream())
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(Conformance::describe)
                    .distinct()
                    .toList();
        } catch (Exception e) {
            throw new AssertionError("veraPDF could not read the file", e);
        }
    }

    private static List<String> failures(byte[] file, PDFAFlavour flavour) {
        VeraGreenfieldFoundryProvider.initialise();
        try (var parser =
                        Foundries.defaultInstance()
                                .createParser(new ByteArrayInputStream(file), flavour);
                var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(Conformance::describe)
                    .distinct()
                    .toList();
        } catch (Exception e) {
            throw new AssertionError("veraPDF could not read the file", e);
        }
    }

    private static String describe(TestAssertion assertion) {
        return assertion.getRuleId().getClause()
                + "-"
                + assertion.getRuleId().getTestNumber()
                + " "
                + assertion.getMessage()
                + " at "
                + assertion.getLocation().getContext();
    }
}
