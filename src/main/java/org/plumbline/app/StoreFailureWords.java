package org.plumbline.app;

import org.plumbline.i18n.Messages;
import org.plumbline.store.StoreException;
import org.plumbline.ui.support.Failure;
import org.plumbline.ui.support.FailureWords;
import org.plumbline.workflow.RefusedException;

import java.util.Locale;
import java.util.Optional;

/** Words for what can go wrong in keeping assessments, and for what is refused. */
final class StoreFailureWords implements FailureWords {

    private final Messages messages;

    StoreFailureWords(Messages messages) {
        this.messages = messages;
    }

    @Override
    public Optional<Failure> of(Throwable cause) {
        return switch (cause) {
            case StoreException failure -> Optional.of(words("store", failure.kind(), failure));
            case RefusedException refused -> Optional.of(refused(refused));
            default -> Optional.empty();
        };
    }

    private Failure words(String family, Enum<?> kind, Throwable cause) {
        String key = "error." + family + "." + kind.name().toLowerCase(Locale.ROOT);
        return new Failure(
                messages.get(key + ".happened"),
                messages.get("error.store.unchanged"),
                messages.get(key + ".remedy"),
                cause);
    }

    private Failure refused(RefusedException refused) {
        return new Failure(
                messages.get("error.refused.happened"),
                messages.get("error.refused.unchanged"),
                messages.get("error.refused.remedy"),
                refused);
    }
}
