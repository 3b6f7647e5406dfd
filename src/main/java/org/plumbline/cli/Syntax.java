package org.plumbline.cli;

import org.plumbline.i18n.Messages;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

import java.nio.file.Path;
import java.util.List;

/** How a command is called. The texts of its help stand below {@code cli.option}. */
final class Syntax {

    private static final String FILE = "FILE";

    private final CommandSpec spec;
    private final Messages messages;

    Syntax(CommandSpec spec, Messages messages) {
        this.spec = spec;
        this.messages = messages;
        spec.addOption(
                OptionSpec.builder("-h", "--help")
                        .usageHelp(true)
                        .description(messages.get("cli.option.help"))
                        .build());
    }

    /** One file that must be named. */
    Syntax file() {
        return files("1", "0");
    }

    /** At least one file that must be named. */
    Syntax files() {
        return files("1..*", "0..*");
    }

    private Syntax files(String arity, String index) {
        spec.addPositional(
                PositionalParamSpec.builder()
                        .paramLabel(FILE)
                        .arity(arity)
                        .index(index)
                        .required(true)
                        .type(Path[].class)
                        .description(messages.get("cli.option.file"))
                        .build());
        return this;
    }

    /** A path that must be given. */
    Syntax required(String name, String label) {
        return option(name, label, Path.class, true);
    }

    /** A path that may be given. */
    Syntax optional(String name, String label) {
        return option(name, label, Path.class, false);
    }

    /** A path that may be given several times. */
    Syntax several(String name, String label) {
        spec.addOption(
                OptionSpec.builder(name)
                        .paramLabel(label)
                        .type(List.class)
                        .auxiliaryTypes(Path.class)
                        .description(text(name))
                        .build());
        return this;
    }

    /** A word that must be given. */
    Syntax requiredWord(String name, String label) {
        return option(name, label, String.class, true);
    }

    /** A word that may be given. */
    Syntax optionalWord(String name, String label) {
        return option(name, label, String.class, false);
    }

    /** Something that is said or not. */
    Syntax flag(String name) {
        spec.addOption(
                OptionSpec.builder(name).type(boolean.class).description(text(name)).build());
        return this;
    }

    private Syntax option(String name, String label, Class<?> type, boolean required) {
        spec.addOption(
                OptionSpec.builder(name)
                        .paramLabel(label)
                        .type(type)
                        .required(required)
                        .description(text(name))
                        .build());
        return this;
    }

    private String text(String option) {
        return messages.get("cli.option." + option.substring(2));
    }
}
