package org.plumbline.cli;

import org.plumbline.i18n.Messages;
import org.plumbline.store.StoreException;

import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The command line of the program: everything but the start of the desktop application, whose
 * options it only explains.
 */
public final class Cli {

    private static final String DATA = "--data";

    private final CliParts parts;
    private final Messages messages = Messages.english();
    private final List<Command> commands;

    public Cli(CliParts parts) {
        this.parts = parts;
        var files = new InputFiles(parts);
        this.commands =
                List.of(
                        new SampleCommand(files),
                        new ValidateCommand(files),
                        new ScoreCommand(files),
                        new ReportCommand(files, parts),
                        new ImportCommand(files, parts),
                        new ExportCommand(parts));
    }

    /**
     * Does what the arguments say.
     *
     * @param out gets the result and nothing else
     * @param err gets everything else
     * @return the exit status: 0 done, 1 the input is not acceptable, 2 wrong usage, 3 anything
     *     else
     */
    public int run(List<String> arguments, PrintStream out, PrintStream err) {
        var console = new Console(out, err, messages);
        CommandLine line = new Usage(messages, parts.version()).of(commands);
        try {
            return run(line.parseArgs(arguments.toArray(String[]::new)), console);
        } catch (ParameterException e) {
            return wrongUsage(String.valueOf(e.getMessage()), e.getCommandLine(), console);
        }
    }

    private int run(ParseResult parsed, Console console) {
        ParseResult last = parsed.hasSubcommand() ? parsed.subcommand() : parsed;
        CommandLine line = last.commandSpec().commandLine();
        if (last.isUsageHelpRequested()) {
            line.usage(console.resultStream(), Ansi.OFF);
            return Status.DONE.code();
        }
        if (parsed.isVersionHelpRequested()) {
            line.printVersionHelp(console.resultStream(), Ansi.OFF);
            return Status.DONE.code();
        }
        if (parsed.hasSubcommand() && !parsed.matchedOptions().isEmpty()) {
            String option = parsed.matchedOptions().getFirst().longestName();
            return wrongUsage(messages.get("cli.usage.before", option), line, console);
        }
        return parsed.hasSubcommand()
                ? run(command(line), new Given(last), line, console)
                : wrongUsage(messages.get("cli.usage.none"), line, console);
    }

    private Command command(CommandLine line) {
        return commands.stream()
                .filter(command -> command.name().equals(line.getCommandName()))
                .findFirst()
                .orElseThrow();
    }

    private int run(Command command, Given given, CommandLine line, Console console) {
        try {
            return command.run(given, console).code();
        } catch (WrongUsageException e) {
            return wrongUsage(e.sentence(), line, console);
        } catch (IOException | RuntimeException e) {
            return failed(e, given, console);
        }
    }

    private static int wrongUsage(String message, CommandLine line, Console console) {
        console.sayPlainly(message);
        console.say("cli.usage.hint", line.getCommandSpec().qualifiedName());
        return Status.WRONG_USAGE.code();
    }

    private int failed(Exception failure, Given given, Console console) {
        List<Path> places =
                Stream.concat(given.somePath(DATA).stream(), Stream.of(parts.defaultData()))
                        .toList();
        CliParts.Kept kept = parts.faults().keep(failure, places);
        console.say(happened(failure));
        kept.log()
                .ifPresentOrElse(
                        log -> console.say("cli.failed.code", kept.code(), log.toString()),
                        () -> console.say("cli.failed.noLog", kept.code()));
        return Status.FAILED.code();
    }

    private static String happened(Exception failure) {
        return switch (failure) {
            case StoreException e -> "cli.failed.store." + e.kind();
            case IOException _, UncheckedIOException _ -> "cli.failed.write";
            default -> "cli.failed.unexpected";
        };
    }
}
