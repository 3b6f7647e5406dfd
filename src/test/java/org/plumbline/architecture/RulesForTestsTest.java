package org.plumbline.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import static org.plumbline.architecture.Classes.TESTS;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaCall;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;

/** Rules for the tests themselves. */
final class RulesForTestsTest {

    @Test
    void temporaryFilesLiveInJUnitsTempDir() {
        noClasses()
                .should()
                .callCodeUnitWhere(temporaryFileAnywhere())
                .because("only what lies below a @TempDir is surely removed")
                .check(TESTS);
    }

    @Test
    void testsWaitForWhatTheyNeedAndNeverSleep() {
        noClasses().should().callMethod(Thread.class, "sleep", long.class).check(TESTS);
    }

    private static DescribedPredicate<JavaCall<?>> temporaryFileAnywhere() {
        return describe(
                "a temporary file outside a given folder", call -> isTemporary(call.getTarget()));
    }

    private static boolean isTemporary(CodeUnitCallTarget target) {
        return target.getName().startsWith("createTemp")
                && target.getRawParameterTypes().stream()
                        .noneMatch(type -> type.isEquivalentTo(Path.class));
    }
}
