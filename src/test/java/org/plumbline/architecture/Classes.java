package org.plumbline.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;

import org.plumbline.app.Main;

import java.net.URISyntaxException;
import java.nio.file.Path;

/** The compiled classes of the project, read once for all rules. */
final class Classes {
    static final String ROOT = "org.plumbline";

    /** The product. */
    static final JavaClasses PRODUCT = besides(Main.class);

    /** Its tests. */
    static final JavaClasses TESTS = besides(Classes.class);

    private Classes() {}

    private static JavaClasses besides(Class<?> type) {
        try {
            Path folder = Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
            return new ClassFileImporter().importPath(folder);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
