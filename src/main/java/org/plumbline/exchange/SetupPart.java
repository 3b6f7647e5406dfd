package org.plumbline.exchange;

import org.plumbline.catalogue.Expected;
import org.plumbline.catalogue.JsonObject;
import org.plumbline.model.Form;
import org.plumbline.model.Mode;
import org.plumbline.model.Setup;

import java.time.LocalDate;
import java.util.Optional;

/** What an assessment is about, from the head of its file. */
final class SetupPart {

    /** No team is larger. */
    private static final int LARGEST_GROUP = 1000;

    private SetupPart() {}

    static Optional<Setup> read(JsonObject json) {
        String organisation = json.get("organisation", AssessmentFormat.text());
        String title = json.get("title", AssessmentFormat.text());
        LocalDate date = json.get("date", Expected.date());
        String method = json.get("methodVersion", Expected.constant(Setup.METHOD_VERSION));
        Form form = json.get("form", Expected.choice(Form.class));
        Mode mode = json.get("mode", Expected.choice(Mode.class));
        Expected<Integer> floor = Expected.integer(mode.smallestGroup(), LARGEST_GROUP);
        int smallest = json.find("smallestGroup", floor).orElse(mode.smallestGroup());
        return json.sound()
                ? Optional.of(new Setup(organisation, title, date, method, form, mode, smallest))
                : Optional.empty();
    }
}
