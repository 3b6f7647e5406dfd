package org.plumbline.model;

/** What an item says to the person who answers it. */
public sealed interface Wording {

    /** The statement shown to the CEO ({@code true}) or to any other participant. */
    String statement(boolean ceo);

    /** One statement for everybody. */
    record Common(String statement) implements Wording {
        public Common {
            Check.text(statement, "A statement");
        }

        @Override
        public String statement(boolean ceo) {
            return statement;
        }
    }

    /**
     * Two statements about the CEO's conduct with identical level lines, so that both views use one
     * ruler (method 1.3).
     *
     * @param self what the CEO reads
     * @param team what everybody else reads
     */
    record SelfAndTeam(String self, String team) implements Wording {
        public SelfAndTeam {
            Check.text(self, "The self wording");
            Check.text(team, "The team wording");
        }

        @Override
        public String statement(boolean ceo) {
            return ceo ? self : team;
        }
    }
}
