package org.plumbline.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;

import java.util.Set;

/** Calls that move work to another thread. */
final class Threads {

    private static final Set<String> OF_PLATFORM = Set.of("runLater", "startup");
    private static final Set<String> OF_THREAD =
            Set.of("<init>", "ofVirtual", "ofPlatform", "startVirtualThread");

    private Threads() {}

    /** A thread is made, or work is handed to one. */
    static DescribedPredicate<JavaCall<?>> made() {
        return describe(
                "something that makes threads or waits for the toolkit's",
                call -> isMaking(call.getTarget()));
    }

    private static boolean isMaking(CodeUnitCallTarget target) {
        JavaClass owner = target.getOwner();
        String name = target.getName();
        return switch (owner.getName()) {
            case "javafx.application.Platform" -> OF_PLATFORM.contains(name);
            case "java.lang.Thread" -> OF_THREAD.contains(name);
            case "java.util.concurrent.Executors", "java.util.Timer" -> true;
            case "java.util.concurrent.CompletableFuture" -> name.endsWith("Async");
            default -> owner.getPackageName().equals("javafx.concurrent");
        };
    }
}
