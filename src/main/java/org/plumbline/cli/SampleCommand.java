package org.plumbline.cli;

import org.plumbline.exchange.SampleAssessment;

import java.io.IOException;

/** Writes the sample as an assessment file. */
final class SampleCommand implements Command {

    private final InputFiles files;

    SampleCommand(InputFiles files) {
        this.files = files;
    }

    @Override
    public String name() {
        return "sample";
    }

    @Override
    public void declare(Syntax syntax) {
        syntax.required(OutputFile.OUT, "FILE").flag(OutputFile.FORCE);
    }

    @Override
    public Status run(Given given, Console console) throws IOException {
        byte[] sample = new SampleAssessment(files.builtIn()).file();
        OutputFile.of(given).write(out -> out.write(sample));
        return Status.DONE;
    }
}
