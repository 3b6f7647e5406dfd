package org.plumbline.exchange;

import org.plumbline.catalogue.CatalogueReader;
import org.plumbline.catalogue.JsonFile;
import org.plumbline.catalogue.Problem;
import org.plumbline.catalogue.Reading;
import org.plumbline.model.Assessment;
import org.plumbline.model.Questionnaire;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import java.util.List;

/** The sample as a tree that a test may change, and what is said about it then. */
final class SampleText {

    static final List<Questionnaire> BUILT_IN = new CatalogueReader().builtIn().questionnaires();

    private SampleText() {}

    static byte[] bytes() {
        return new SampleAssessment(BUILT_IN).file();
    }

    static ObjectNode tree() {
        return (ObjectNode) JsonMapper.shared().readTree(bytes());
    }

    static Reading<Assessment> read(byte[] bytes) {
        return new AssessmentFileReader(BUILT_IN).read(new JsonFile("a.json", bytes));
    }

    static Reading<Assessment> read(ObjectNode tree) {
        return read(JsonMapper.shared().writeValueAsBytes(tree));
    }

    static List<String> problems(ObjectNode tree) {
        return read(tree).problems().stream().map(Problem::line).toList();
    }
}
