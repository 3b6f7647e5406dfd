package org.plumbline.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import static org.plumbline.architecture.Classes.PRODUCT;
import static org.plumbline.architecture.Classes.ROOT;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

import java.time.Clock;

/** Rules on time, locale, threads, state and names. */
final class RulesOfTheHouseTest {

    private static final String[] PURE = {
        ROOT + ".model", ROOT + ".scoring", ROOT + ".comparison", ROOT + ".chart", ROOT + ".report"
    };

    @Test
    void whatIsComputedDependsOnNoClockAndNoChance() {
        noClasses()
                .that()
                .resideInAnyPackage(PURE)
                .should()
                .callCodeUnitWhere(Surroundings.clockOrChance())
                .because("time, ids and chance come in as parameters")
                .check(PRODUCT);
    }

    @Test
    void whatIsComputedDependsOnNoDefaultLocale() {
        noClasses()
                .that()
                .resideInAnyPackage(PURE)
                .should()
                .callCodeUnitWhere(Surroundings.defaultLocale())
                .because(
                        "the same input gives the same output everywhere: join plain texts, or give"
                                + " a Locale")
                .check(PRODUCT);
    }

    @Test
    void todayIsTheDayOfThePersonAtTheComputer() {
        noClasses()
                .should()
                .callMethod(Clock.class, "systemUTC")
                .because("a date in another zone may be yesterday")
                .check(PRODUCT);
    }

    @Test
    void scoringReadsWritesAndLogsNothing() {
        noClasses()
                .that()
                .resideInAPackage(ROOT + ".scoring")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.io..", "java.nio..", "java.net..", "java.util.logging..")
                .allowEmptyShould(true)
                .check(PRODUCT);
    }

    @Test
    void onlyUiSupportMakesThreads() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".ui.support")
                .should()
                .callCodeUnitWhere(Threads.made())
                .because(
                        "work in the background goes through Background, which never loses a"
                                + " failure")
                .check(PRODUCT);
    }

    @Test
    void staticFieldsAreConstants() {
        noFields().that().areStatic().should().notBeFinal().check(PRODUCT);
    }

    @Test
    void namesSayWhatAThingIs() {
        noClasses()
                .should()
                .haveNameMatching(".*(Manager|Helper|Helpers|Util|Utils|Impl|Data|Info)(\\$.*)?")
                .orShould()
                .haveNameMatching(".*[.$](Base|Abstract)[A-Z][A-Za-z]*")
                .check(PRODUCT);
    }

    @Test
    void everyPackageSaysThatNothingIsNull() {
        classes().should(new NullMarkedPackage()).check(PRODUCT);
    }

    private static final class NullMarkedPackage extends ArchCondition<JavaClass> {

        NullMarkedPackage() {
            super("live in a package whose package-info.java is @NullMarked");
        }

        @Override
        public void check(JavaClass type, ConditionEvents events) {
            if (!type.getPackage().isAnnotatedWith(NullMarked.class)) {
                events.add(
                        SimpleConditionEvent.violated(
                                type, type.getPackageName() + " is not @NullMarked"));
            }
        }
    }
}
