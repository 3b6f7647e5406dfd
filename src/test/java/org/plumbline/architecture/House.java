package org.plumbline.architecture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A package of the house and what it may import. Names are relative to the root package; {@code ..}
 * takes in the packages below.
 *
 * @param name the package
 * @param mayImport the other packages of the product that it may import
 * @param libraries the packages of libraries that it may import
 */
record House(String name, List<String> mayImport, List<String> libraries) {

    private static final String[] JAVAFX = {
        "javafx..", "atlantafx..", "org.controlsfx..", "impl.org.controlsfx..", "org.kordamp.."
    };
    private static final String JACKSON = "tools.jackson..";
    private static final String JACKSON_ANNOTATIONS = "com.fasterxml.jackson.annotation..";

    /** All that work is done with, without the implementations of store and report. */
    private static final String[] BELOW_WORKFLOW = {
        "model",
        "scoring",
        "comparison",
        "workshop",
        "catalogue",
        "exchange",
        "store",
        "i18n",
        "chart",
        "report",
        "papers",
        "report.sheet",
        "settings"
    };

    /** Every package but the screens and {@code app}; {@code app} may import everything. */
    static final List<House> PACKAGES =
            List.of(
                    of("model"),
                    of("scoring", "model").with("org.apache.commons.statistics.."),
                    of("comparison", "model", "scoring"),
                    of("workshop", "model", "scoring"),
                    of("catalogue", "model").with(JACKSON, JACKSON_ANNOTATIONS),
                    of("exchange", "model", "scoring", "catalogue")
                            .with(JACKSON, JACKSON_ANNOTATIONS),
                    of("store", "model"),
                    of("store.h2", "store", "model").with("org.h2..", JACKSON),
                    of("i18n"),
                    of("chart", "model", "scoring", "comparison", "i18n"),
                    // Java2D stays here, so that charts themselves know no toolkit.
                    of("chart.image", "chart"),
                    of("report", "scoring", "comparison", "model", "chart", "i18n"),
                    // Values in tables are made where no file format is known, as the report is.
                    of("report.sheet", "report", "scoring", "model", "chart", "i18n"),
                    of("report.pdf", "report", "chart")
                            .with("org.apache.pdfbox..", "org.apache.fontbox.."),
                    // Documents in the vocabulary of the report, made of what is asked alone.
                    of("papers", "report", "chart", "model", "i18n"),
                    of("report.office", "report", "report.sheet", "chart", "chart.image", "i18n")
                            .with(
                                    "org.apache.poi..",
                                    "org.openxmlformats..",
                                    "org.apache.xmlbeans.."),
                    of("settings").with(JACKSON, JACKSON_ANNOTATIONS),
                    // A logo as SVG is drawn where brands are read.
                    of("workflow", BELOW_WORKFLOW).with("com.github.weisj.jsvg.."),
                    of("ui.support", "i18n", "model").with(JAVAFX),
                    of("ui.control", "chart", "ui.chart", "ui.support").with(JAVAFX),
                    of("ui.chart", "chart", "chart.image", "ui.control").with(JAVAFX),
                    of(
                                    "ui.slide",
                                    "workshop",
                                    "scoring",
                                    "model",
                                    "i18n",
                                    "chart",
                                    "ui.chart",
                                    "ui.control",
                                    "ui.support")
                            .with(JAVAFX),
                    // Files appear whole by the workflow's way, which ui.chart need not know.
                    of(
                                    "ui.picture",
                                    "workflow",
                                    "i18n",
                                    "chart",
                                    "chart.image",
                                    "ui.chart",
                                    "ui.control",
                                    "ui.support")
                            .with(JAVAFX),
                    of("cli", and(BELOW_WORKFLOW, "workflow")).with("picocli.."));

    /** What every screen may import; each is a package of its own below {@code ui}. */
    static final House SCREEN =
            of(
                            "ui.*",
                            "workflow",
                            "workshop",
                            "scoring",
                            "comparison",
                            "model",
                            "settings",
                            "i18n",
                            "chart",
                            "chart.image",
                            "report",
                            "papers",
                            "ui.support",
                            "ui.control",
                            "ui.chart",
                            "ui.picture",
                            "ui.slide")
                    .with(JAVAFX);

    private static House of(String name, String... mayImport) {
        return new House(name, List.of(mayImport), List.of());
    }

    private House with(String... libraries) {
        return new House(name, mayImport, List.of(libraries));
    }

    private static String[] and(String[] names, String name) {
        List<String> all = new ArrayList<>(Arrays.asList(names));
        all.add(name);
        return all.toArray(String[]::new);
    }

    /** This package, as ArchUnit names it. */
    String identifier() {
        return Classes.ROOT + "." + name;
    }

    /** Everything that this package may import, the JDK and itself included. */
    String[] allowed() {
        List<String> all =
                new ArrayList<>(List.of("java..", "javax..", "org.jspecify..", identifier()));
        mayImport.forEach(other -> all.add(Classes.ROOT + "." + other));
        all.addAll(libraries);
        return all.toArray(String[]::new);
    }

    @Override
    public String toString() {
        return name;
    }
}
