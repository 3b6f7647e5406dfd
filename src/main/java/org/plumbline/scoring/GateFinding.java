package org.plumbline.scoring;

import org.plumbline.model.QuestionnaireId;
import org.plumbline.model.SectionId;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * One line of the table of gates (method 3.5). G4 has two lines, one for each instrument.
 *
 * @param instrument the instrument whose score is the figure, where it is an instrument (G1, G4)
 * @param section the section whose score is the figure, where it is a section (G2, G3)
 * @param figure the displayed figure: points, or per cent evidenced (G5); absent if not assessed
 * @param threshold the figure from which the present cap would be lifted; absent if nothing caps,
 *     or if what is missing is not a figure (CEO not assessed, evidence not collected)
 * @param cap the highest stage it allows or, as a notice, would allow; absent if it does not cap
 * @param neededForNext the figure needed so that this gate lets the next stage through; absent if
 *     it already does, or if there is no next stage
 * @param binding whether it holds the stage where it is
 */
public record GateFinding(
        Gate gate,
        GateState state,
        Optional<QuestionnaireId> instrument,
        Optional<SectionId> section,
        OptionalInt figure,
        OptionalInt threshold,
        Optional<Stage> cap,
        OptionalInt neededForNext,
        boolean binding) {}
