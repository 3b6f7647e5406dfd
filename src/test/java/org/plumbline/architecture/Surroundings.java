package org.plumbline.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/** Calls whose result depends on the machine, the moment or chance. */
final class Surroundings {

    private static final Set<String> TAKE_THE_DEFAULT_LOCALE_UNLESS_GIVEN =
            Set.of(
                    "java.lang.String.format",
                    "java.lang.String.formatted",
                    "java.lang.String.toUpperCase",
                    "java.lang.String.toLowerCase",
                    "java.text.Collator.getInstance",
                    "java.text.DecimalFormat.<init>",
                    "java.text.DecimalFormatSymbols.getInstance",
                    "java.text.MessageFormat.<init>",
                    "java.text.MessageFormat.format",
                    "java.text.SimpleDateFormat.<init>",
                    "java.time.format.DateTimeFormatter.ofPattern",
                    "java.time.format.DateTimeFormatter.ofLocalizedDate",
                    "java.util.ResourceBundle.getBundle");

    private Surroundings() {}

    /** The present moment, or a random value. */
    static DescribedPredicate<JavaCall<?>> clockOrChance() {
        return describe("the clock or chance", call -> isClockOrChance(call.getTarget()));
    }

    /** Something that depends on the default locale, directly or because none is given. */
    static DescribedPredicate<JavaCall<?>> defaultLocale() {
        return describe("the default locale", call -> usesDefaultLocale(call.getTarget()));
    }

    private static boolean isClockOrChance(CodeUnitCallTarget target) {
        JavaClass owner = target.getOwner();
        String name = target.getName();
        boolean now = name.equals("now") && owner.getPackageName().startsWith("java.time");
        boolean clock = owner.isEquivalentTo(Clock.class);
        boolean system =
                owner.isEquivalentTo(System.class)
                        && Set.of("currentTimeMillis", "nanoTime").contains(name);
        boolean date =
                owner.getName().equals("java.util.Date")
                        && name.equals("<init>")
                        && target.getRawParameterTypes().isEmpty();
        return now || clock || system || date || isChance(target);
    }

    private static boolean isChance(CodeUnitCallTarget target) {
        JavaClass owner = target.getOwner();
        String name = target.getName();
        boolean unseeded =
                owner.isEquivalentTo(Random.class)
                        && name.equals("<init>")
                        && target.getRawParameterTypes().isEmpty();
        return unseeded
                || (owner.isEquivalentTo(UUID.class) && name.equals("randomUUID"))
                || (owner.isEquivalentTo(Math.class) && name.equals("random"))
                || owner.getName().equals("java.util.concurrent.ThreadLocalRandom")
                || owner.getName().equals("java.security.SecureRandom");
    }

    private static boolean usesDefaultLocale(CodeUnitCallTarget target) {
        JavaClass owner = target.getOwner();
        String name = target.getName();
        boolean asksForIt = owner.isEquivalentTo(Locale.class) && name.equals("getDefault");
        boolean numberFormat =
                owner.getName().equals("java.text.NumberFormat")
                        && name.startsWith("get")
                        && name.endsWith("Instance");
        boolean takesIt =
                numberFormat
                        || TAKE_THE_DEFAULT_LOCALE_UNLESS_GIVEN.contains(
                                owner.getName() + "." + name);
        return asksForIt || (takesIt && !hasLocale(target.getRawParameterTypes()));
    }

    private static boolean hasLocale(List<JavaClass> parameters) {
        return parameters.stream()
                .anyMatch(
                        type ->
                                type.isEquivalentTo(Locale.class)
                                        || type.getName().equals("java.text.DecimalFormatSymbols"));
    }
}
