package org.plumbline.ui.act;

import javafx.scene.control.DatePicker;
import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;
import org.plumbline.i18n.Messages;
import org.plumbline.ui.support.DateText;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;

/** A day, written or chosen from a calendar. What is no date becomes the last one again. */
final class DateField extends DatePicker {

    private boolean telling;

    DateField(
            String id,
            Messages messages,
            Optional<LocalDate> day,
            Consumer<Optional<LocalDate>> keep) {
        this(id, messages, day);
        valueProperty()
                .subscribe(
                        (_, now) -> {
                            if (!telling) {
                                keep.accept(Optional.ofNullable(now));
                            }
                        });
    }

    /** A day that is only asked for. */
    DateField(String id, Messages messages, Optional<LocalDate> day) {
        setId(id);
        setShowWeekNumbers(false);
        setConverter(new Written(new DateText(messages)));
        setMaxWidth(Double.MAX_VALUE);
        getEditor().setId(id + "-text");
        day.ifPresent(this::setValue);
    }

    /** Shows another day, unless somebody is writing. */
    void tell(Optional<LocalDate> day) {
        if (!isFocused() && !getEditor().isFocused()) {
            show(day);
        }
    }

    /** Shows another day in place of what is written. */
    void show(Optional<LocalDate> day) {
        telling = true;
        setValue(day.orElse(null));
        telling = false;
    }

    /** What is written or chosen, if it is a date. */
    Optional<LocalDate> day() {
        commitValue();
        return Optional.ofNullable(getValue());
    }

    private final class Written extends StringConverter<@Nullable LocalDate> {

        private final DateText dates;

        Written(DateText dates) {
            this.dates = dates;
        }

        @Override
        public String toString(@Nullable LocalDate day) {
            return day == null ? "" : dates.write(day);
        }

        @Override
        public @Nullable LocalDate fromString(@Nullable String text) {
            return text == null || text.isBlank()
                    ? null
                    : dates.read(text).orElseGet(DateField.this::getValue);
        }
    }
}
