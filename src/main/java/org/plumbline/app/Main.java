package org.plumbline.app;

/** The entry point of the program. */
public final class Main {

    private Main() {}

    /** Prints the name and the version of the program. */
    public static void main(String[] args) {
        System.out.println("Plumbline " + Version.current());
    }
}
