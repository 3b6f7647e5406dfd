package org.plumbline.cli;

import org.plumbline.i18n.Messages;

import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

import java.util.LinkedHashMap;
import java.util.List;

/** How the program and its commands are called, and the help that says so. */
final class Usage {

    private static final String PROGRAM = "plumbline";

    private final Messages messages;
    private final String version;

    Usage(Messages messages, String version) {
        this.messages = messages;
        this.version = version;
    }

    CommandLine of(List<Command> commands) {
        CommandSpec program = CommandSpec.create().name(PROGRAM);
        program.version(messages.get("cli.version", version));
        program.usageMessage().description(messages.get("cli.plumbline")).width(100);
        new Syntax(program, messages).optional("--data", "DIR").optionalWord("--lang", "xx");
        program.addOption(
                OptionSpec.builder("-V", "--version")
                        .versionHelp(true)
                        .description(messages.get("cli.option.version"))
                        .build());
        commands.forEach(command -> program.addSubcommand(command.name(), spec(command)));
        addExitStatus(program);
        // A file whose name begins with "@" is a file, not a list of arguments.
        return new CommandLine(program).setExpandAtFiles(false);
    }

    private CommandSpec spec(Command command) {
        CommandSpec spec = CommandSpec.create().name(command.name());
        spec.usageMessage().description(messages.get("cli." + command.name())).width(100);
        command.declare(new Syntax(spec, messages));
        addExitStatus(spec);
        return spec;
    }

    private void addExitStatus(CommandSpec spec) {
        var meanings = new LinkedHashMap<String, String>();
        for (Status status : Status.values()) {
            meanings.put(
                    Integer.toString(status.code()), messages.get("cli.status." + status.code()));
        }
        spec.usageMessage()
                .exitCodeListHeading(messages.get("cli.status") + "%n")
                .exitCodeList(meanings);
    }
}
