package org.plumbline.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.alwaysTrue;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import static org.plumbline.architecture.Classes.PRODUCT;
import static org.plumbline.architecture.Classes.ROOT;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;
import java.util.stream.Stream;

/** The direction of imports between the packages of the product. */
final class DirectionTest {

    private static final String[] PARTS_OF_SCREENS = {
        ROOT + ".ui.support",
        ROOT + ".ui.control",
        ROOT + ".ui.chart",
        ROOT + ".ui.picture",
        ROOT + ".ui.slide"
    };

    static List<House> packages() {
        return House.PACKAGES;
    }

    @ParameterizedTest
    @MethodSource("packages")
    void packageImportsOnlyWhatItMay(House house) {
        classes()
                .that()
                .resideInAPackage(house.identifier())
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(house.allowed())
                .allowEmptyShould(true)
                .check(PRODUCT);
    }

    @Test
    void screensImportOnlyWhatTheyMay() {
        classes()
                .that()
                .resideInAPackage(House.SCREEN.identifier())
                .and()
                .resideOutsideOfPackages(PARTS_OF_SCREENS)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage(House.SCREEN.allowed())
                .allowEmptyShould(true)
                .check(PRODUCT);
    }

    @Test
    void screensNeverImportEachOther() {
        slices().matching(ROOT + ".ui.(*)..")
                .should()
                .notDependOnEachOther()
                .ignoreDependency(alwaysTrue(), resideInAnyPackage(PARTS_OF_SCREENS))
                .allowEmptyShould(true)
                .check(PRODUCT);
    }

    @Test
    void everyClassLivesInAKnownPackage() {
        classes()
                .should()
                .resideInAnyPackage(
                        Stream.concat(
                                        House.PACKAGES.stream().map(House::identifier),
                                        Stream.of(House.SCREEN.identifier(), ROOT + ".app"))
                                .toArray(String[]::new))
                .check(PRODUCT);
    }

    @Test
    void packagesHaveNoCycles() {
        slices().matching(ROOT + ".(**)").should().beFreeOfCycles().check(PRODUCT);
    }

    @Test
    void onlyScreensAndTheApplicationKnowJavaFx() {
        noClasses()
                .that()
                .resideOutsideOfPackages(ROOT + ".ui..", ROOT + ".app..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javafx..", "com.sun.javafx..")
                .check(PRODUCT);
    }

    @Test
    void viewModelsKnowNoNodes() {
        noClasses()
                .that()
                .haveNameMatching(".*ViewModel(\\$.*)?")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javafx.scene..", "javafx.stage..")
                .allowEmptyShould(true)
                .check(PRODUCT);
    }

    @Test
    void onlyTheDatabaseKnowsJdbc() {
        noClasses()
                .that()
                .resideOutsideOfPackage(ROOT + ".store.h2")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "javax.sql..")
                .check(PRODUCT);
    }

    @Test
    void whatIsComputedAndDescribedKnowsNoToolkit() {
        noClasses()
                .that()
                .resideInAnyPackage(
                        ROOT + ".model",
                        ROOT + ".scoring",
                        ROOT + ".workshop",
                        ROOT + ".chart",
                        ROOT + ".report")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.awt..", "javax.swing..")
                .check(PRODUCT);
    }
}
