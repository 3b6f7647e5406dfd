package org.plumbline.ui.support;

import java.util.ArrayList;
import java.util.List;

/** Dialogs that a test answers. */
public final class RecordedDialogs implements Dialogs {

    private final List<Question> questions = new ArrayList<>();
    private final List<Form> forms = new ArrayList<>();

    @Override
    public void ask(Question question) {
        questions.add(question);
    }

    @Override
    public OpenForm open(Form form) {
        forms.add(form);
        return new OpenForm() {
            @Override
            public void allowMain(boolean allowed) {}

            @Override
            public void close() {
                forms.remove(form);
            }
        };
    }

    /** The question asked last. */
    public Question lastQuestion() {
        return questions.getLast();
    }

    /** Every question asked so far. */
    public List<Question> questions() {
        return List.copyOf(questions);
    }

    /** Every form that is open. */
    public List<Form> forms() {
        return List.copyOf(forms);
    }

    /** The form opened last. */
    public Form lastForm() {
        return forms.getLast();
    }

    /** Answers the last question with the choice of this id. */
    public void choose(String id) {
        lastQuestion().choices().stream()
                .filter(choice -> choice.id().equals(id))
                .findFirst()
                .orElseThrow()
                .action()
                .run();
    }
}
